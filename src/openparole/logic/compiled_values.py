"""How days and numbers are written as Python: their bounds, and the functions that those call."""

from __future__ import annotations

from bisect import bisect_right

from openparole.logic.clocks import Clock
from openparole.logic.compiled import NO, YES, both, compared, is_number
from openparole.logic.compiled_truths import hull_of
from openparole.logic.expressions import Amount, Cases, On, Product, Shift, Sum
from openparole.logic.facts import Day, Number
from openparole.logic.rows import CountOf, Earliest, Latest, Total
from openparole.logic.schedules import At
from openparole.logic.values import ENDLESS, FIRST_DAY, LAST_DAY, plus, shift, times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, TypeAlias

    from openparole.logic.compiled import Writer
    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.values import Days, Numbers

    Three: TypeAlias = tuple[str, str, str]
    Two: TypeAlias = tuple[str, str]


def write_days(out: Writer, node: DayExpression) -> Three:
    """First day, last day and "or never" of a day."""
    if isinstance(node, On):
        return str(node.day), str(node.day), NO
    if isinstance(node, Clock):
        return _clock(out, node)
    if isinstance(node, Shift):
        return _shift(out, node)
    if isinstance(node, Latest | Earliest):
        return _parts(out.helper(node, _outermost))
    assert isinstance(node, Day)
    return _parts(out.known(node))


def _parts(days: str) -> Three:
    return f"{days}[0]", f"{days}[1]", f"{days}[2]"


def _shift(out: Writer, node: Shift) -> Three:
    first, last, never = out.days(node.day)
    move = (node.years, node.months, node.days)
    if first != last:
        moved = out.once(node, out.call(shifted, f"({first}, {last}, {never})", *move))
        return f"{moved}[0]", f"{moved}[1]", never
    day = str(shift(int(first), *move)) if is_number(first) else out.once(node, out.call(shift, first, *move))
    return day, day, never


def shifted(days: Days, years: int, months: int, more: int) -> Days:
    """Bounds moved as days are; never stays never."""
    first, last, never = days
    if first > last:
        return days
    return shift(first, years, months, more), shift(last, years, months, more), never


def _clock(out: Writer, node: Clock) -> Three:
    """The day of reading, or a function that follows the links: see `Clock.find_days`."""
    reading = "D" if out.day is None else str(out.day)
    if node.ends_at_reading and (node.of_request or not node.links):
        return reading, reading, NO
    end = (reading, reading) if node.ends_at_reading else (FIRST_DAY, LAST_DAY)
    links = "".join(f"{out.known(link)}, " for link in node.links)
    shown = out.once(node, out.call(chained, f"({links})", *end))
    return f"{shown}[0]", f"{shown}[1]", NO


def chained(links: Sequence[Days], first: int, last: int) -> Numbers:
    """The days that a chain may show, which ends with the days from `first` to `last`."""
    low, high = LAST_DAY + 1, 0
    for begin, end, never in links:
        if begin <= end and (begin > FIRST_DAY or end < LAST_DAY):
            low, high = min(low, begin), max(high, end)
            if not never:
                return low, high
    return min(low, first), max(high, last)


def _outermost(out: Writer, node: Latest | Earliest) -> None:
    """The last, or the first, of the days of the rows that satisfy the node's condition."""
    latest = isinstance(node, Latest)
    out.line(f"rows, complete = {out.known(node.rows)}")
    if latest:
        out.line(f"low, high, never = {FIRST_DAY}, {FIRST_DAY - 1} if complete else {LAST_DAY}, True")
    else:
        out.line(f"low, high, never = {LAST_DAY + 1} if complete else {FIRST_DAY}, {LAST_DAY}, True")

    def row() -> None:
        first, last, absent = out.days(node.day)
        if latest:
            wider, narrower = f"if {last} > high: high = {last}", f"if {first} > low: low = {first}"
        else:
            wider, narrower = f"if {first} < low: low = {first}", f"if {last} < high: high = {last}"
        sure = both(f"not {out.may_not(node.where)}", f"not {absent}")
        out.line(
            f"if {both(out.may(node.where), compared(first, '<=', last))}:",
            wider,
            f"if {sure}:",
            f"    {narrower}",
            "    never = False",
        )

    out.rows("rows", row)
    out.line("return low, high, never")


def write_numbers(out: Writer, node: NumberExpression) -> Two:
    """The bounds of a number."""
    if isinstance(node, Amount):
        return str(node.number), str(node.number)
    if isinstance(node, At):
        return _at(out, node)
    if isinstance(node, Sum):
        return _sum(out, node)
    if isinstance(node, Product):
        return _product(out, node)
    if isinstance(node, Cases):
        return _pair(out.helper(node, _cases))
    if isinstance(node, CountOf | Total):
        return _pair(out.helper(node, _over_rows))
    assert isinstance(node, Number)
    return _pair(out.known(node))


def _pair(numbers: str) -> Two:
    return f"{numbers}[0]", f"{numbers}[1]"


def _at(out: Writer, node: At) -> Two:
    """The amount on the days of a schedule; unbounded where it has none."""
    schedule = node.schedule
    amounts = [None, *(step.amount for step in schedule.steps)]
    bounds = [(0, ENDLESS) if amount is None else (amount, amount) for amount in amounts]
    first, last = hull_of(out.days(node.day))
    if first == last and is_number(first):
        low, high = bounds[bisect_right(schedule.days, int(first))]
        return str(low), str(high)
    days, amounts_named = out.constant(schedule.days), out.constant(bounds)
    return _pair(out.once(node, out.call(in_force, days, amounts_named, first, last)))


def in_force(days: Sequence[int], bounds: Sequence[Numbers], first: int, last: int) -> Numbers:
    """The bounds of the amounts in force on some day from `first` to `last`."""
    start, end = bisect_right(days, first), bisect_right(days, last)
    if start == end:
        return bounds[start]
    possible = bounds[start : end + 1]
    if any(high >= ENDLESS for _low, high in possible):
        return (0, ENDLESS)
    return min(low for low, _high in possible), max(high for _low, high in possible)


def _sum(out: Writer, node: Sum) -> Two:
    low, high = out.numbers(node.terms[0])
    for term in node.terms[1:]:
        least, most = out.numbers(term)
        low = str(int(low) + int(least)) if is_number(low) and is_number(least) else f"({low} + {least})"
        high = _folded(out, plus, high, most)
    return low, high


def _product(out: Writer, node: Product) -> Two:
    low, high = out.numbers(node.factors[0])
    for factor in node.factors[1:]:
        least, most = out.numbers(factor)
        low, high = _folded(out, times, low, least), _folded(out, multiplied, high, most)
    return low, high


def _folded(out: Writer, function: Any, one: str, other: str) -> str:
    if is_number(one) and is_number(other):
        return str(function(int(one), int(other)))
    return out.call(function, one, other)


def multiplied(high: int, most: int) -> int:
    """The product of two upper bounds."""
    return ENDLESS if ENDLESS in (high, most) and high and most else high * most


def _cases(out: Writer, node: Cases) -> None:
    """The bounds of the arms that may be the one, up to the first whose condition is sure."""
    low, high = "", ""
    out.line(f"low, high = {ENDLESS}, {-ENDLESS}")
    for condition, value in (*node.arms, (None, node.otherwise)):
        may, may_not = (YES, NO) if condition is None else (out.may(condition), out.may_not(condition))
        low, high = out.numbers(value)
        sure = [] if may_not == YES else ["return low, high"]
        if may_not not in (YES, NO):
            sure = [f"if not {may_not}:", *(f"    {line}" for line in sure)]
        if may != NO:
            out.line(f"if {may}:", f"low, high = min(low, {low}), max(high, {high})", *sure)


def _over_rows(out: Writer, node: CountOf | Total) -> None:
    """How much the rows add up to that satisfy the node's condition."""
    out.line(f"rows, complete = {out.known(node.rows)}")
    out.line(f"low, high = 0, 0 if complete else {ENDLESS}")

    def row() -> None:
        least, most = out.numbers(node.amount) if isinstance(node, Total) else ("1", "1")
        out.line(
            f"if {out.may(node.where)}:",
            f"high += {most}",
            f"if not {out.may_not(node.where)}:",
            f"    low += {least}",
        )

    out.rows("rows", row)
    out.line(f"return low, high if high < {ENDLESS} else {ENDLESS}")
