"""The days on which an answer can change while what is known stands still.

A comparison slides with the day of reading on one side only. Its break is the first day on which the
sliding side passes the bound that stands still, found by bisection: years and months are not undone by
arithmetic, because 29 February has no inverse.
"""

from __future__ import annotations

from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.expressions import DayExpression
from openparole.logic.propositions import Between, DayOrder
from openparole.logic.rows import CountOf, Earliest, Every, Exists, Latest, Total
from openparole.logic.schedules import At
from openparole.logic.values import NEVER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from openparole.logic.facts import Fact
    from openparole.logic.nodes import Node

TABLES = (Exists, Every, CountOf, Total, Latest, Earliest)


class Break:
    """From `day` on an answer may differ, because the day reaches something about `fact` (None: the law)."""

    __slots__ = ("day", "fact")

    def __init__(self, day: int, fact: Fact | None) -> None:
        self.day = day
        self.fact = fact


class Slider:
    """Finds the breaks of nodes over what is known, from `start` to `end`, both ordinals and included."""

    def __init__(self, values: Sequence[Any], start: int, end: int, *, tied: bool = True) -> None:
        self.values = values
        self.start = start
        self.end = end
        self.tied = tied
        self.cases: dict[int, Case] = {}

    def case(self, day: int) -> Case:
        """What is known, read on a day."""
        if day not in self.cases:
            self.cases[day] = Case(self.values, day, tied=self.tied)
        return self.cases[day]

    def breaks(self, nodes: Iterable[Node]) -> Iterator[Break]:
        """The breaks of every comparison and every schedule below the nodes."""
        seen: set[Node] = set()
        for node in nodes:
            for part in node.walk():
                if part not in seen:
                    seen.add(part)
                    yield from self._of(part)

    def _of(self, node: Node) -> Iterator[Break]:
        if isinstance(node, DayOrder):
            yield from self._passing(node.left, node.right)
            yield from self._passing(node.right, node.left)
        elif isinstance(node, Between):
            for end in (node.start, node.end):
                yield from self._passing(end, node.day)
                yield from self._passing(node.day, end)
        elif isinstance(node, At) and self.slides(node.day):
            for step in node.schedule.days:
                yield from self._reaching(node.day, step, None)

    def _passing(self, sliding: DayExpression, still: DayExpression) -> Iterator[Break]:
        """Breaks where the sliding side passes a bound of the side that stands still."""
        if not self.slides(sliding) or self.slides(still):
            return
        fact = _fact_of(still)
        for first, last, _or_never in self._bounds(still):
            for bound in {first, last} if first <= last else set():
                yield from self._reaching(sliding, bound, fact)
                yield from self._reaching(sliding, bound + 1, fact)

    def _bounds(self, still: DayExpression) -> list[tuple[int, int, bool]]:
        """What is known of a day: once, or for each row it stands in."""
        case = self.case(self.start)
        if still.row_of is None:
            return [case.days(still)]
        fact = _fact_of(still)
        if fact is None or fact.rows is None:
            return []
        listed, _complete = case.known(fact.rows)
        return [inside.days(still) for inside in case.each(fact.rows, listed)]

    def reaching(self, sliding: DayExpression, bound: int) -> list[int]:
        """The days on which a sliding day may come to be `bound` or later."""
        if not self.slides(sliding):
            return []
        return [found.day for found in self._reaching(sliding, bound, None)]

    def _reaching(self, sliding: DayExpression, bound: int, fact: Fact | None) -> Iterator[Break]:
        """The first days on which the first, or the last, day of the sliding side is `bound` or later."""
        if bound >= NEVER:
            return
        for part in (0, 1):
            day = self._first_day(sliding, part, bound)
            if day is not None:
                yield Break(day, fact)

    def _first_day(self, sliding: DayExpression, part: int, bound: int) -> int | None:
        """The first day after the start on which a side that only grows has come to the bound."""
        low, high = self.start, self.end
        if self._shown(sliding, part, low) >= bound or self._shown(sliding, part, high) < bound:
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if self._shown(sliding, part, middle) >= bound:
                high = middle
            else:
                low = middle
        return high

    def _shown(self, sliding: DayExpression, part: int, day: int) -> int:
        return self.case(day).days(sliding)[part]

    def slides(self, day: DayExpression) -> bool:
        """Whether an expression moves with the day of reading."""
        if day.row_of is not None or any(isinstance(part, TABLES) for part in day.walk()):
            return False
        clocks = any(isinstance(part, Clock) for part in day.walk())
        return clocks and self.case(self.start).days(day) != self.case(self.end).days(day)


def _fact_of(day: DayExpression) -> Fact | None:
    from openparole.logic.facts import Fact

    return next((part for part in day.walk() if isinstance(part, Fact)), None)
