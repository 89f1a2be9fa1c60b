"""The days on which an answer can change while what is known stands still.

A comparison slides with the day of reading on one side only. Its break is the first day on which the
sliding side passes the bound that stands still, found by bisection: years and months are not undone by
arithmetic, because 29 February has no inverse.
"""

from __future__ import annotations

from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.expressions import Shift
from openparole.logic.facts import Fact
from openparole.logic.propositions import Between, DayOrder
from openparole.logic.rows import CountOf, Earliest, Every, Exists, Latest, Total
from openparole.logic.schedules import At, Schedule
from openparole.logic.values import NEVER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from openparole.logic.expressions import DayExpression
    from openparole.logic.nodes import Node

    Comparison: TypeAlias = tuple[DayExpression, DayExpression | Schedule]
    Distance: TypeAlias = tuple[int, int, int]

TABLES = (Exists, Every, CountOf, Total, Latest, Earliest)


class Break:
    """From `day` on an answer may differ, because the day reaches something about a fact, a schedule, or
    (None) a day of the law. `distance`: years, months and days from the day of the fact; `past`: that day is
    over.
    """

    __slots__ = ("about", "day", "distance", "past")

    def __init__(
        self,
        day: int,
        about: Fact | Schedule | None,
        distance: Distance = (0, 0, 0),
        *,
        past: bool = False,
    ) -> None:
        self.day = day
        self.about = about
        self.distance = distance
        self.past = past


class Slider:
    """Finds the breaks of nodes over what is known, from `start` to `end`, both ordinals and included."""

    def __init__(
        self,
        values: Sequence[Any],
        start: int,
        end: int,
        *,
        tied: bool = True,
        given: Mapping[str, bool] | None = None,
    ) -> None:
        self.values = values
        self.start = start
        self.end = end
        self.tied = tied
        self.given = given
        self._cases: dict[int, Case] = {}
        self._breaks: dict[Comparison, list[Break]] = {}
        self._slides: dict[DayExpression, bool] = {}

    def case(self, day: int) -> Case:
        """What is known, read on a day."""
        case = self._cases.get(day)
        if case is None:
            case = self._cases[day] = Case(self.values, day, tied=self.tied, given=self.given)
        return case

    def breaks(self, node: Node) -> Iterator[Break]:
        """The breaks of every comparison and every schedule below a node."""
        for comparison in comparisons(node):
            found = self._breaks.get(comparison)
            if found is None:
                found = self._breaks[comparison] = list(self._of(*comparison))
            yield from found

    def _of(self, sliding: DayExpression, still: DayExpression | Schedule) -> Iterator[Break]:
        if not self.slides(sliding):
            return
        if isinstance(still, Schedule):
            for step in still.days:
                yield from (Break(day, still) for day in self._reached(sliding, step))
        elif not self.slides(still):
            fact = next((part for part in still.walk() if isinstance(part, Fact)), None)
            one, other = _moved(still), _moved(sliding)
            distance = (one[0] - other[0], one[1] - other[1], one[2] - other[2])
            for first, last, _or_never in self._bounds(still, fact):
                for bound in {first, last} if first <= last else ():
                    for past in (False, True):
                        for day in self._reached(sliding, bound + past):
                            yield Break(day, fact, distance, past=past)

    def _bounds(self, still: DayExpression, fact: Fact | None) -> list[tuple[int, int, bool]]:
        """What is known of a day: once, or for each row it stands in."""
        case = self.case(self.start)
        if still.row_of is None:
            return [case.days(still)]
        if fact is None or fact.rows is None:
            return []
        listed, _complete = case.known(fact.rows)
        return [inside.days(still) for inside in case.each(fact.rows, listed)]

    def reaching(self, sliding: DayExpression, bound: int) -> list[int]:
        """The days on which a sliding day may come to be `bound` or later."""
        return self._reached(sliding, bound) if self.slides(sliding) else []

    def _reached(self, sliding: DayExpression, bound: int) -> list[int]:
        """The first days on which the first, or the last, day of the sliding side is `bound` or later."""
        if bound >= NEVER:
            return []
        days = (self._first_day(sliding, part, bound) for part in (0, 1))
        return [day for day in days if day is not None]

    def _first_day(self, sliding: DayExpression, part: int, bound: int) -> int | None:
        """The first day after the start on which a side that only grows has come to the bound."""
        low, high = self.start, self.end
        now = self._shown(sliding, part, low)
        if now >= bound or self._shown(sliding, part, high) < bound:
            return None
        guess = low + bound - now  # right when it grows by a day each day, as it nearly always does
        probes = [day for day in (guess - 1, guess) if low < day < high]
        while high - low > 1:
            middle = probes.pop() if probes else (low + high) // 2
            if self._shown(sliding, part, middle) >= bound:
                high = middle
            else:
                low = middle
        return high

    def _shown(self, sliding: DayExpression, part: int, day: int) -> int:
        return self.case(day).days(sliding)[part]

    def slides(self, day: DayExpression) -> bool:
        """Whether an expression moves with the day of reading."""
        slides = self._slides.get(day)
        if slides is None:
            slides = _may_slide(day) and self.case(self.start).days(day) != self.case(self.end).days(day)
            self._slides[day] = slides
        return slides


_known: dict[Node, tuple[Comparison, ...]] = {}


def comparisons(node: Node) -> tuple[Comparison, ...]:
    """What below a node may slide, with what it is set against; found once, as nodes never change."""
    found = _known.get(node)
    if found is None:
        pairs = dict.fromkeys(pair for part in node.walk() for pair in _pairs(part))
        found = _known[node] = tuple(pair for pair in pairs if _may_slide(pair[0]))
    return found


def _pairs(node: Node) -> Iterator[Comparison]:
    if isinstance(node, DayOrder):
        yield node.left, node.right
        yield node.right, node.left
    elif isinstance(node, Between):
        for end in (node.start, node.end):
            yield end, node.day
            yield node.day, end
    elif isinstance(node, At):
        yield node.day, node.schedule


def _may_slide(day: DayExpression) -> bool:
    parts = list(day.walk())
    return (
        day.row_of is None
        and any(isinstance(part, Clock) for part in parts)
        and not any(isinstance(part, TABLES) for part in parts)
    )


def _moved(day: DayExpression) -> Distance:
    """By how much the day at the root of an expression is moved."""
    years = months = days = 0
    while isinstance(day, Shift):
        years, months, days = years + day.years, months + day.months, days + day.days
        day = day.day
    return (years, months, days)
