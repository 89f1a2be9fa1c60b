"""The proof of a finding as people read it: each requirement with its state, its parts, what decides it.

Every requirement is there, whatever the others say. Below one stand the parts that have a source of their
own, and the leaves that settle it or keep it open.
"""

from __future__ import annotations

from openparole.logic.clocks import Clock
from openparole.logic.facts import Fact
from openparole.logic.proof import ROW_NODES, Leaf, address, deciding, explain
from openparole.logic.propositions import AllOf, AnyOf, AtLeastOf, No
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE, UNKNOWN
from openparole.screening.settle import CANNOT_SAY, NOT_ASKED, PRESUMED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.logic.case import Case
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Truth
    from openparole.screening.finding import Line
    from openparole.screening.settle import Settled

MET, NOT_MET, NOT_KNOWN, DOES_NOT_APPLY, GIVEN = (
    "met", "not met", "not known", "does not apply", "taken as given",
)  # fmt: skip
STATES = {TRUE: MET, FALSE: NOT_MET, UNKNOWN: NOT_KNOWN}
YES, NO = "yes", "no"
TRUTHS = {TRUE: YES, FALSE: NO, UNKNOWN: NOT_KNOWN}


class Reason:
    """A rule as read in a case. `sure` is False on days on which it may not have been in force."""

    __slots__ = ("case", "rule", "sure", "truth")

    def __init__(self, case: Case, rule: Rule, truth: Truth, sure: bool = True) -> None:
        self.case = case
        self.rule = rule
        self.truth = truth
        self.sure = sure

    @property
    def state(self) -> str:
        """met, not met, not known, does not apply, or taken as given."""
        if self.case.stipulated(self.rule.id) is not None:
            return GIVEN
        if self.rule.when is not None and self.case.truth(self.rule.when) == FALSE:
            return DOES_NOT_APPLY
        return STATES[self.truth]

    def because(self) -> Iterator[Reason | Leaf]:
        """The parts and leaves that make it what it is; nothing for what is taken as given."""
        if self.state == GIVEN:
            return
        applies = TRUE if self.rule.when is None else self.case.truth(self.rule.when)
        if self.rule.when is not None and applies != TRUE:
            yield from _deciding(self.case, self.rule.when, None)
        if applies != FALSE:
            yield from _deciding(self.case, self.rule.proposition, None)


def reason(case: Case, line: Line) -> Reason:
    """The reason behind one line of a finding."""
    return Reason(case, line.rule, line.truth, line.sure)


def _deciding(case: Case, node: Proposition, row: int | None) -> Iterator[Reason | Leaf]:
    if isinstance(node, Rule):
        yield Reason(case, node, case.truth(node))
    elif isinstance(node, No):
        yield from _deciding(case, node.child, row)
    elif isinstance(node, AllOf | AnyOf | AtLeastOf):
        for child in deciding(case, node, case.truth(node)):
            yield from _deciding(case, child, row)
    else:
        yield from explain(case, node, row)


class Read:
    """A fact as a leaf read it: its address, what is known, and where that comes from."""

    __slots__ = ("address", "fact", "known", "origin")

    def __init__(self, address: str, fact: Fact, known: Any, origin: str) -> None:
        self.address = address
        self.fact = fact
        self.known = known
        self.origin = origin


def facts_of(leaf: Leaf, settled: Settled) -> list[Read]:
    """The facts that a leaf reads; a table stands for its rows, and of a clock only what it showed."""
    found: dict[str, Read] = {}
    for fact in _facts(leaf.case, leaf.node, None):
        where, known = address(fact, leaf.row), leaf.case.known(fact)
        found[where] = Read(where, fact, known, _origin(settled, where, fact, known))
    return list(found.values())


def _facts(case: Case, node: Node, table: Fact | None) -> Iterator[Fact]:
    if isinstance(node, Clock):
        yield from node.read_links(case)
    elif isinstance(node, Fact):
        if node.rows is None or node.rows is not table:
            yield node
    else:
        if isinstance(node, ROW_NODES):
            table = node.rows
            yield table
        for child in node.children:
            yield from _facts(case, child, table)


def _origin(settled: Settled, where: str, fact: Fact, known: Any) -> str:
    if where in settled.presumed:
        return PRESUMED
    if known == fact.unknown:
        return CANNOT_SAY if where in settled.matter.dont_know else NOT_ASKED
    return settled.origin(fact if fact.rows is None else fact.rows)
