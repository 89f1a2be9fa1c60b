"""What was read of a law on a day, remembered by what it was read from.

A way, a requirement or a gate reads few of the facts, so that most answers leave most of them as they were.
"""

from __future__ import annotations

from openparole.interview.cells import chance
from openparole.interview.goal import Goal, is_goal
from openparole.interview.reading import reader, readers
from openparole.interview.supposed import Supposed
from openparole.logic.questions import prospect
from openparole.logic.values import ANY_DAY, FALSE, FIRST_DAY, UNKNOWN
from openparole.screening.finding import find, is_closed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from openparole.interview.barred import Barred
    from openparole.interview.kinds import Kind
    from openparole.interview.reading import Reader
    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.case import Case
    from openparole.logic.propositions import Proposition
    from openparole.logic.questions import Prospect
    from openparole.logic.values import Truth
    from openparole.screening.finding import Finding

MANY = 20_000
"""How many readings are remembered before all of them are forgotten."""


class Standing:
    """How a way stands: the `truth` of its finding, whether it is `over` (see `Finding`), and the `goal` if
    there is one.
    """

    __slots__ = ("goal", "over", "truth")

    def __init__(self, truth: Truth, over: bool = False, goal: Goal | None = None) -> None:
        self.truth = truth
        self.over = over
        self.goal = goal


CLOSED, UNDETERMINED = Standing(FALSE), Standing(UNKNOWN)


class Memory:
    """What was read of a law on a day, by what it was read from.

    Where no more is told of what is read than makes a `kind` of people, it is read of that kind, whose memory
    all share and which holds nothing of anybody: what is told there, and what may be told next. The memory of
    a kind has no other.
    """

    def __init__(self, law: Law, on: int, kind: Kind | None = None) -> None:
        self.law = law
        self.on = on
        self.kind = kind
        self.read: dict[Any, Any] = {}
        self.readers: dict[str, Reader] = kind.memory.readers if kind is not None else readers(law)

    def keep(self, key: Any, made: Any) -> None:
        """Remembers what was made."""
        if len(self.read) >= MANY:
            self.read.clear()
        self.read[key] = made

    def prospect(self, case: Case, node: Proposition, barred: Barred) -> Prospect:
        """The prospect of a requirement or a gate."""
        own = reader(node)
        out = barred.within(own.bits)
        told = own.of(case.values)
        kind, memory = self.kind, self
        if kind is not None:
            of_kind, _strict, out_of_kind = kind.told(own)
            if out == out_of_kind:
                if told == of_kind:
                    return kind.prospect(node, case.tied)
                if (
                    isinstance(case, Supposed)
                    and case.is_alone(own.bits)
                    and own.of(case.around.values) == of_kind
                ):
                    memory = kind.memory
        key = (node, case.tied, told, out)
        found: Prospect | None = memory.read.get(key)
        if found is None:
            found = prospect(case, node, lambda address: address not in barred, chance)
            memory.keep(key, found)
        return found

    def standing(
        self,
        pathway: Pathway,
        case: Case,
        strict: Sequence[Any],
        barred: Barred,
        truth: Truth | None = None,
    ) -> Standing:
        """How a way stands, with the goal if it is one. `truth`: that of its finding, where it is known and
        no day of the way's own clock can be missing.
        """
        if truth == FALSE:
            return CLOSED
        if truth == UNKNOWN and case.truth(pathway.gate.proposition) == FALSE:
            return UNDETERMINED
        own = self.readers[pathway.id]
        out = barred.within(own.bits)
        told, told_strict = own.of(case.values), own.of(strict)
        if self.kind is not None and (told, told_strict, out) == self.kind.told(own):
            return self.kind.standing(pathway, case.tied)
        key = (pathway.id, case.tied, told, told_strict, out)
        found: Standing | None = self.read.get(key)
        if found is None:
            self.keep(key, found := self._standing(pathway, case, strict, out, truth))
        return found

    def _standing(
        self,
        pathway: Pathway,
        case: Case,
        strict: Sequence[Any],
        barred: Barred,
        truth: Truth | None,
    ) -> Standing:
        closed = truth is None and is_closed(self.law, pathway, case)
        finding = None if closed else find(self.law, pathway, case)
        still = finding is not None and finding.truth == UNKNOWN
        asked = finding if still else self._undated(pathway, case, barred)
        goal = None
        if asked is not None and is_goal(asked):
            goal = Goal(self, asked, strict, barred, undated=not still)
        if finding is None:
            return Standing(FALSE, False, goal)
        return Standing(finding.truth, finding.over, goal)

    def _undated(self, pathway: Pathway, case: Case, barred: Barred) -> Finding | None:
        """The finding if a day of the way's own clock, of which nothing is known, may be any day up to today:
        where it is not settled any more, somebody has to ask for the day.
        """
        if not may_be_undated(pathway):
            return None
        supposed = case
        for link in pathway.clock.links:
            if case.known(link) == ANY_DAY and link.name not in barred:
                supposed = supposed.knowing(link, (FIRST_DAY, self.on, True))
        return None if supposed is case else find(self.law, pathway, supposed)


def may_be_undated(pathway: Pathway) -> bool:
    """Whether its clock reads days of its own that somebody may not have told, and else today."""
    return bool(pathway.clock.links) and not pathway.clock.of_request and pathway.clock.ends_at_reading
