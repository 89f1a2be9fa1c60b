"""Days and numbers that a proposition compares: known as bounds, combined as bounds."""

from __future__ import annotations

from openparole.logic.nodes import Node
from openparole.logic.propositions import Between, DayOrder, Happened, NumberOrder, no
from openparole.logic.values import (
    ENDLESS,
    FALSE,
    NEVER,
    TRUE,
    UNKNOWN,
    exactly,
    ordinal,
    plus,
    shift,
    times,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from openparole.logic.case import Case
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Days, Numbers


class DayExpression(Node):
    """A day, or never. Its words make propositions; each takes a day, an ISO string or a date."""

    __slots__ = ()

    def find_days(self, case: Case) -> Days:
        """The days still possible; asked through `case.days`, which remembers."""
        raise NotImplementedError

    def before(self, day: AnyDay) -> Proposition:
        """It happened, earlier than `day`."""
        return DayOrder("<", self, a_day(day))

    def on_or_before(self, day: AnyDay) -> Proposition:
        """It happened, no later than `day`."""
        return DayOrder("<=", self, a_day(day))

    def on_or_after(self, day: AnyDay) -> Proposition:
        """It happened, no earlier than `day`. What never happened is not "after" anything."""
        return DayOrder(">=", self, a_day(day))

    def after(self, day: AnyDay) -> Proposition:
        """It happened, later than `day`."""
        return DayOrder(">", self, a_day(day))

    def between(self, start: AnyDay, end: AnyDay) -> Proposition:
        """It happened, from `start` to `end`, both included."""
        return Between(self, a_day(start), a_day(end))

    def happened(self) -> Proposition:
        """It is a day, whichever."""
        return Happened(self)

    def never(self) -> Proposition:
        """It has not happened."""
        return no(Happened(self))

    def plus(self, years: int = 0, months: int = 0, days: int = 0) -> DayExpression:
        """That much later; see `values.shift` for the ends of months."""
        return Shift(self, years, months, days)

    def minus(self, years: int = 0, months: int = 0, days: int = 0) -> DayExpression:
        """That much earlier."""
        return Shift(self, -years, -months, -days)


class On(DayExpression):
    """A day of the calendar."""

    __slots__ = ("day",)
    day: int

    def find_days(self, case: Case) -> Days:
        return (self.day, self.day, False)


class Shift(DayExpression):
    """A day moved by whole years, months and days."""

    __slots__ = ("day", "years", "months", "days")
    day: DayExpression
    years: int
    months: int
    days: int

    def find_days(self, case: Case) -> Days:
        first, last, or_never = case.days(self.day)
        if first > last:
            return (first, last, or_never)
        move = (self.years, self.months, self.days)
        return (shift(first, *move), shift(last, *move), or_never)


class NumberExpression(Node):
    """A whole number: a count, cents, or basis points."""

    __slots__ = ()

    def find_numbers(self, case: Case) -> Numbers:
        """The bounds still possible; asked through `case.numbers`, which remembers."""
        raise NotImplementedError

    def at_least(self, number: AnyNumber) -> Proposition:
        """It is `number` or more."""
        return NumberOrder(">=", self, a_number(number))

    def more_than(self, number: AnyNumber) -> Proposition:
        """It is greater than `number`."""
        return NumberOrder(">", self, a_number(number))

    def at_most(self, number: AnyNumber) -> Proposition:
        """It is `number` or less."""
        return NumberOrder("<=", self, a_number(number))

    def less_than(self, number: AnyNumber) -> Proposition:
        """It is smaller than `number`."""
        return NumberOrder("<", self, a_number(number))

    def plus(self, number: AnyNumber) -> NumberExpression:
        """The sum."""
        return Sum((self, a_number(number)))

    def times(self, factor: AnyNumber) -> NumberExpression:
        """The product."""
        return Product((self, a_number(factor)))


class Amount(NumberExpression):
    """A number of the law, in the unit of what it is compared with."""

    __slots__ = ("number",)
    number: int

    def find_numbers(self, case: Case) -> Numbers:
        return (self.number, self.number)


class Sum(NumberExpression):
    """The terms added up; a negative Amount subtracts."""

    __slots__ = ("terms",)
    terms: tuple[NumberExpression, ...]

    def find_numbers(self, case: Case) -> Numbers:
        low = high = 0
        for term in self.terms:
            least, most = case.numbers(term)
            low, high = low + least, plus(high, most)
        return (low, high)


class Product(NumberExpression):
    """The factors multiplied; none of them negative."""

    __slots__ = ("factors",)
    factors: tuple[NumberExpression, ...]

    def find_numbers(self, case: Case) -> Numbers:
        low = high = 1
        for factor in self.factors:
            least, most = case.numbers(factor)
            low = times(low, least)
            high = ENDLESS if ENDLESS in (high, most) and high and most else high * most
        return (low, high)


class Cases(NumberExpression):
    """The value of the first arm whose condition holds, else the last one."""

    __slots__ = ("arms", "otherwise")
    arms: tuple[tuple[Proposition, NumberExpression], ...]
    otherwise: NumberExpression

    def find_numbers(self, case: Case) -> Numbers:
        values = [case.numbers(value) for _truth, value in self.possible_arms(case)]
        return (min(low for low, _high in values), max(high for _low, high in values))

    def possible_arms(self, case: Case) -> list[tuple[int, NumberExpression]]:
        """The arms that may be the one: their condition's truth and their value."""
        possible = []
        for condition, value in self.arms:
            truth = case.truth(condition)
            if truth != FALSE:
                possible.append((truth, value))
            if truth == TRUE:
                return possible
        return [*possible, (UNKNOWN if possible else TRUE, self.otherwise)]


def cases(*arms: tuple[Proposition, AnyNumber], otherwise: AnyNumber) -> NumberExpression:
    """Every value still possible, arms read in order: `cases((detained, 0), otherwise=FEE.at(GRANT))`."""
    return Cases(tuple((condition, a_number(value)) for condition, value in arms), a_number(otherwise))


def a_day(day: AnyDay) -> DayExpression:
    """A day expression of an expression, an ISO day or a date."""
    return day if isinstance(day, DayExpression) else On(ordinal(day))


def a_number(number: AnyNumber) -> NumberExpression:
    """A number expression of an expression or a number."""
    return number if isinstance(number, NumberExpression) else Amount(number)


def dollars(amount: int | str) -> int:
    """Whole cents of an amount in dollars: 630 or "264147.50"."""
    whole, _point, cents = str(amount).replace(",", "").partition(".")
    return int(whole) * 100 + int((cents + "00")[:2])


def percent(share: int) -> int:
    """Basis points of a whole percentage."""
    return share * 100


if TYPE_CHECKING:
    from typing import TypeAlias

    AnyDay: TypeAlias = DayExpression | str | date
    AnyNumber: TypeAlias = NumberExpression | int

__all__ = [
    "NEVER",
    "Amount",
    "Cases",
    "DayExpression",
    "NumberExpression",
    "On",
    "Shift",
    "cases",
    "dollars",
    "exactly",
    "percent",
]
