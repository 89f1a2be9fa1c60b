"""`openparole law`: a list by state on a day; one pathway, instrument or rule; or the law itself read."""

from __future__ import annotations

from openparole.cli import law_reading
from openparole.cli.options import ID, JSON, ON, Option
from openparole.cli.screen import day_asked
from openparole.cli.words import _
from openparole.law.catalog import law
from openparole.law.rules import places_by_id
from openparole.logic.values import ordinal
from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import BadMatter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.cli.options import Asked, Margin
    from openparole.law.catalog import Law
    from openparole.law.rules import Place

OPTIONS = (
    Option("ID", _("a pathway (uniting-for-ukraine), an instrument (T046) or a rule (R-U4U-04)"), takes=ID),
    ON,
    *law_reading.OPTIONS,
    JSON,
)
EXAMPLES = (
    "openparole law",
    "openparole law --on 2022-07-15",
    "openparole law uniting-for-ukraine",
    "openparole law uniting-for-ukraine --on 2025-02-01",
    "openparole law G-12.9",
    "openparole law --diff 2024-12-31 2025-03-01",
    "openparole law --stale 90",
    "openparole law --json > law.json",
)


def run(asked: Asked, margin: Margin) -> str:
    """The list, or the page of one id."""
    found = law()
    id = asked["id"]
    if law_reading.asked_for(asked):
        return law_reading.run(found, asked)
    day = None if asked["on"] is None else ordinal(day_asked(asked["on"])[0])
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(document(found, id))
    from openparole.cli.render import law as pages

    if id is None:
        shown, is_today = day_asked(asked["on"])
        return pages.listed(found, ordinal(shown), is_today)
    if id in found.pathways:
        return pages.pathway(found, found.pathways[id], day)
    if id in found.instruments:
        return pages.instrument(found.instruments[id])
    return pages.places(id, _places(found, id))


def _places(found: Law, id: str) -> list[Place]:
    """Where an id stands. Raises BadMatter when nothing has it."""
    places = places_by_id(found)
    if id in places:
        return places[id]
    near = nearest(id, [*found.pathways, *found.instruments, *places])
    raise BadMatter([BadValue("ID", id, "the id of a pathway, an instrument or a rule", near)])


def document(found: Law, id: str | None) -> dict[str, Any]:
    """The law as `law/1`: all of it, or what belongs to one id. Raises BadMatter."""
    from openparole.law.as_json import law_json
    from openparole.law.parts import part_json, places_json

    if id is None:
        return law_json(found)
    if id in found.pathways or id in found.instruments:
        return part_json(found, id)
    return places_json(found, _places(found, id))
