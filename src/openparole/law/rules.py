"""Where each id of the law is declared: rules, their parts and statements, with the pathway they stand in."""

from __future__ import annotations

from openparole.law.general_fees import fees_of
from openparole.logic.rules import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.law.statements import Statement

STATEMENTS = ("evidence", "duties", "period", "travel_document", "ends", "gives", "warnings")
"""The lists of statements of a pathway."""


class Place:
    """A rule or a statement, and the pathway in which it stands."""

    __slots__ = ("found", "pathway")

    def __init__(self, found: Rule | Statement, pathway: Pathway) -> None:
        self.found = found
        self.pathway = pathway


def rules_named(law: Law) -> dict[str, list[Place]]:
    """Every rule and statement by id, once for each pathway in which it stands."""
    places: dict[str, list[Place]] = {}
    for pathway in law.pathways.values():
        seen = set()
        for found in _declared(pathway):
            if found not in seen:
                seen.add(found)
                places.setdefault(found.id, []).append(Place(found, pathway))
    return places


def _declared(pathway: Pathway) -> Iterator[Rule | Statement]:
    roots = [rule for version in pathway.criteria for rule in version.requires]
    if pathway.invitation is not None:
        roots.append(pathway.invitation)
    fees = fees_of(pathway)
    for root in (*roots, *(fee.amount for fee in fees), *(fee.when for fee in fees)):
        yield from (node for node in root.walk() if isinstance(node, Rule))
    for name in STATEMENTS:
        yield from getattr(pathway, name)
