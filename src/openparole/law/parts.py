"""A part of the law by its id, as `law/1`: a pathway, an instrument, or whatever stands in them."""

from __future__ import annotations

from openparole.law.as_json import law_json
from openparole.law.rules import places_by_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument
    from openparole.law.rules import Place


def part_json(law: Law, id: str) -> dict[str, Any]:
    """The part with this id, with what it reads. Raises KeyError where nothing has it."""
    if id in law.pathways:
        return law_json(law, [law.pathways[id]], touching(law, id))
    if id in law.instruments:
        return law_json(law, [], [law.instruments[id]])
    return places_json(law, places_by_id(law)[id])


def places_json(law: Law, places: list[Place]) -> dict[str, Any]:
    """What stands in some places: whole pathways, and of what is common to all only this."""
    pathways = {place.pathway.id: place.pathway for place in places if place.pathway}
    return law_json(law, pathways.values(), common=[place.found for place in places])


def touching(law: Law, pathway: str) -> list[Instrument]:
    """The instruments that changed the intake of a pathway, or held its decisions, by their days."""
    return [by for by in law.instruments.values() if pathway in by.intake or pathway in by.decisions]
