"""Where each id of the law is declared: rules and their parts, statements, fees, amounts, routes, factors."""

from __future__ import annotations

from openparole.law.general_fees import fees_of
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from openparole.law.catalog import Law
    from openparole.law.fees import Fee
    from openparole.law.pathway import Pathway
    from openparole.law.route import Route
    from openparole.law.statements import Statement
    from openparole.law.worksheet import Factor
    from openparole.logic.schedules import Schedule
    from openparole.logic.text import Text

    Declared: TypeAlias = Rule | Statement | Fee | Schedule | Route | Factor

STATEMENTS = ("evidence", "duties", "period", "travel_document", "ends", "gives", "warnings")
"""The lists of statements of a pathway."""

EVERY_PAROLE = _("What every parole gives and does not give")
ROUTING = _("Where a request goes")


class Place:
    """Something with an id, and where it stands: in a pathway, or in a part that is common to all."""

    __slots__ = ("found", "pathway", "where")

    def __init__(self, found: Declared, where: Text, pathway: Pathway | None = None) -> None:
        self.found = found
        self.where = where
        self.pathway = pathway


def places_by_id(law: Law) -> dict[str, list[Place]]:
    """Everything with an id, once for each place in which it stands."""
    places: dict[str, list[Place]] = {}
    for pathway in law.pathways.values():
        for id, found in dict.fromkeys(_in_pathway(pathway)):
            places.setdefault(id, []).append(Place(found, pathway.title, pathway))
    for part in law.consequences:
        places.setdefault(part.id, []).append(Place(part, EVERY_PAROLE))
    for route in law.routes:
        places.setdefault(route.id, []).append(Place(route, ROUTING))
    for sheet in law.worksheets:
        for factor in sheet.factors:
            places.setdefault(factor.id, []).append(Place(factor, sheet.title))
    return places


def _in_pathway(pathway: Pathway) -> Iterator[tuple[str, Declared]]:
    roots = [rule for version in pathway.criteria for rule in version.requires]
    if pathway.invitation is not None:
        roots.append(pathway.invitation)
    fees = fees_of(pathway)
    for root in (*roots, *(fee.amount for fee in fees), *(fee.when for fee in fees)):
        for node in root.walk():
            if isinstance(node, Rule):
                yield node.id, node
            elif isinstance(node, At):
                yield from ((step.id, node.schedule) for step in node.schedule.steps if step.id)
    yield from ((fee.id, fee) for fee in fees)
    for name in STATEMENTS:
        yield from ((part.id, part) for part in getattr(pathway, name))
