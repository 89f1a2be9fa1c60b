"""Tables of a matter: investments, supporters, trips. Their answers are bounds.

A list that is not complete may hold more rows than are told, so that nothing about all of them is
sure; an empty list that is complete makes `every` true, and the proof then says "there are none".
"""

from __future__ import annotations

from openparole.logic import facts
from openparole.logic.expressions import DayExpression, NumberExpression
from openparole.logic.propositions import ALWAYS, Proposition
from openparole.logic.values import ENDLESS, FALSE, FIRST_DAY, LAST_DAY, TRUE, UNKNOWN, plus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.case import Case
    from openparole.logic.text import Text
    from openparole.logic.values import Days, Numbers, RowsKnown, Truth


class Rows(facts.Fact):
    """A list of rows with the fields of the class `fields`.

    The fields class is a namespace: `Supporter.status.is_("lpr")` is a proposition about one row,
    for use inside `supporters.exists(...)`.
    """

    __slots__ = ("fields",)
    kind = "rows"
    fields: dict[str, facts.Fact]

    def __init__(self, name: str, question: Text, fields: type, **more: Any) -> None:
        super().__init__(name, question, **more)
        self.fields = {field.name: field for field in vars(fields).values() if isinstance(field, facts.Fact)}
        for place, field in enumerate(self.fields.values()):
            field.rows, field.row_of, field.index = self, name, place
            field.change, field.cost = self.change, self.cost

    @property
    def unknown(self) -> RowsKnown:
        """No row is told, and there may be more."""
        return ((), False)

    def exists(self, where: Proposition = ALWAYS) -> Proposition:
        """Some row satisfies it."""
        return Exists(self, where)

    def every(self, where: Proposition) -> Proposition:
        """Each row satisfies it, or there are none."""
        return Every(self, where)

    def count(self, where: Proposition = ALWAYS) -> NumberExpression:
        """How many rows satisfy it."""
        return CountOf(self, where)

    def total(self, amount: facts.Number, where: Proposition = ALWAYS) -> NumberExpression:
        """The amounts of the rows that satisfy it, added up."""
        return Total(self, amount, where)

    def latest(self, day: facts.Day, where: Proposition = ALWAYS) -> DayExpression:
        """The last such day among the rows that satisfy it; never if there is none."""
        return Latest(self, day, where)

    def earliest(self, day: facts.Day, where: Proposition = ALWAYS) -> DayExpression:
        """The first such day among the rows that satisfy it; never if there is none."""
        return Earliest(self, day, where)


def _scope(node: Exists | Every | CountOf | Total | Latest | Earliest) -> None:
    inside = node.where.row_of
    if inside is not None and inside != node.rows.name:
        raise TypeError(f"{node.rows.name} cannot be asked about a field of {inside}")


class Exists(Proposition):
    """Some row satisfies `where`."""

    __slots__ = ("rows", "where")
    rows: Rows
    where: Proposition

    def _row_of(self) -> None:
        _scope(self)

    def judge(self, case: Case) -> Truth:
        rows, complete = case.known(self.rows)
        truth = FALSE if complete else UNKNOWN
        for inside in case.each(self.rows, rows):
            one = inside.truth(self.where)
            if one == TRUE:
                return TRUE
            truth |= one
        return truth


class Every(Proposition):
    """Each row satisfies `where`."""

    __slots__ = ("rows", "where")
    rows: Rows
    where: Proposition

    def _row_of(self) -> None:
        _scope(self)

    def judge(self, case: Case) -> Truth:
        rows, complete = case.known(self.rows)
        truth = TRUE if complete else UNKNOWN
        for inside in case.each(self.rows, rows):
            one = inside.truth(self.where)
            if one == FALSE:
                return FALSE
            truth |= one
        return truth


class CountOf(NumberExpression):
    """How many rows satisfy `where`."""

    __slots__ = ("rows", "where")
    rows: Rows
    where: Proposition

    def _row_of(self) -> None:
        _scope(self)

    def find_numbers(self, case: Case) -> Numbers:
        rows, complete = case.known(self.rows)
        truths = [inside.truth(self.where) for inside in case.each(self.rows, rows)]
        sure = truths.count(TRUE)
        return (sure, sure + truths.count(UNKNOWN) if complete else ENDLESS)


class Total(NumberExpression):
    """The `amount` of the rows that satisfy `where`, added up."""

    __slots__ = ("rows", "amount", "where")
    rows: Rows
    amount: facts.Number
    where: Proposition

    def _row_of(self) -> None:
        _scope(self)

    def find_numbers(self, case: Case) -> Numbers:
        rows, complete = case.known(self.rows)
        low, high = 0, 0 if complete else ENDLESS
        for inside in case.each(self.rows, rows):
            truth = inside.truth(self.where)
            if truth != FALSE:
                least, most = inside.numbers(self.amount)
                low += least if truth == TRUE else 0
                high = plus(high, most)
        return (low, high)


class Latest(DayExpression):
    """The last `day` of the rows that satisfy `where`."""

    __slots__ = ("rows", "day", "where")
    rows: Rows
    day: facts.Day
    where: Proposition

    def _row_of(self) -> None:
        _scope(self)

    def find_days(self, case: Case) -> Days:
        rows, complete = case.known(self.rows)
        low, high, or_never = FIRST_DAY, FIRST_DAY - 1 if complete else LAST_DAY, True
        for inside in case.each(self.rows, rows):
            truth = inside.truth(self.where)
            first, last, absent = inside.days(self.day)
            if truth == FALSE or first > last:
                continue
            high = max(high, last)
            if truth == TRUE and not absent:
                low, or_never = max(low, first), False
        return (low, high, or_never)


class Earliest(DayExpression):
    """The first `day` of the rows that satisfy `where`."""

    __slots__ = ("rows", "day", "where")
    rows: Rows
    day: facts.Day
    where: Proposition

    def _row_of(self) -> None:
        _scope(self)

    def find_days(self, case: Case) -> Days:
        rows, complete = case.known(self.rows)
        low, high, or_never = LAST_DAY + 1 if complete else FIRST_DAY, LAST_DAY, True
        for inside in case.each(self.rows, rows):
            truth = inside.truth(self.where)
            first, last, absent = inside.days(self.day)
            if truth == FALSE or first > last:
                continue
            low = min(low, first)
            if truth == TRUE and not absent:
                high, or_never = min(high, last), False
        return (low, high, or_never)
