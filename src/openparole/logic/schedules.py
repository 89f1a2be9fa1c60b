"""Dated numbers of the law: fees, thresholds, poverty guidelines. Never a number in code.

A schedule has steps, each with the first day it is in force, its amount and its source. Before the
first step, and from a step whose amount is None, no text gives a number: a gap in the law.
"""

from __future__ import annotations

from bisect import bisect_right

from openparole.logic.expressions import NumberExpression
from openparole.logic.values import ENDLESS, hull, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from openparole.logic.case import Case
    from openparole.logic.expressions import DayExpression
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.logic.values import Numbers

    Written: TypeAlias = tuple[str, int | None, Source] | tuple[str, int | None, Source, str]


class Step:
    """From `first_day` on, the amount is `amount` (None: no text gives one), says `source`.

    `id` is that of the rule which sets the amount, where it has one of its own.
    """

    __slots__ = ("amount", "first_day", "id", "source")

    def __init__(self, first_day: int, amount: int | None, source: Source, id: str = "") -> None:
        self.first_day = first_day
        self.amount = amount
        self.source = source
        self.id = id


class Schedule:
    """A number that changes on known days; `id` names it in the law's export, `unit` says what it counts.

    `unit` is "cents", "basis points" or "count". Steps are given first day first: (day, amount, source) or
    (day, amount, source, id).
    """

    __slots__ = ("days", "id", "steps", "title", "unit")

    def __init__(self, id: str, title: Text, unit: str, steps: Iterable[Written]) -> None:
        self.id = id
        self.title = title
        self.unit = unit
        self.steps = [Step(ordinal(day), amount, source, *id) for day, amount, source, *id in steps]
        self.days = [step.first_day for step in self.steps]
        if self.days != sorted(set(self.days)):
            raise ValueError(f"{id}: the steps of a schedule go from the earliest day on, each day once")

    def __repr__(self) -> str:
        return self.id

    def at(self, day: DayExpression) -> NumberExpression:
        """The number in force on a day."""
        return At(self, day)

    def between(self, first: int, last: int) -> list[Step | None]:
        """The steps in force on some day from `first` to `last`; None stands for days before the first."""
        start = bisect_right(self.days, first) - 1
        end = bisect_right(self.days, last) - 1
        return [self.steps[place] if place >= 0 else None for place in range(start, end + 1)]

    def on(self, day: int) -> Step | None:
        """The step in force on a day."""
        return self.between(day, day)[0]


class At(NumberExpression):
    """What a schedule says on a day. Unbounded where it says nothing: that is a gap in the law."""

    __slots__ = ("schedule", "day")
    schedule: Schedule
    day: DayExpression

    def find_numbers(self, case: Case) -> Numbers:
        """The bounds of the amounts on the days still possible."""
        amounts = [step.amount if step is not None else None for step in self.possible_steps(case)]
        sure = [amount for amount in amounts if amount is not None]
        if len(sure) < len(amounts):
            return (0, ENDLESS)
        return (min(sure), max(sure))

    def possible_steps(self, case: Case) -> list[Step | None]:
        """The steps still possible; None stands for a day without a number."""
        return self.schedule.between(*hull(case.days(self.day)))
