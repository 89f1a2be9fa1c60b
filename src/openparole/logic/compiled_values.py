"""How days and numbers are written as lines of Python: see `compiled`."""

from __future__ import annotations

from bisect import bisect_right

from openparole.logic.clocks import Clock
from openparole.logic.expressions import Amount, Cases, On, Product, Shift, Sum
from openparole.logic.facts import Day, Number
from openparole.logic.rows import CountOf, Total
from openparole.logic.schedules import At
from openparole.logic.values import ENDLESS, shift

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.compiled import Writer
    from openparole.logic.expressions import DayExpression, NumberExpression


def write_days(out: Writer, node: DayExpression) -> tuple[str, str, str]:
    """Writes what a day needs; the locals or numbers of first day, last day and "or never"."""
    if isinstance(node, On):
        return str(node.day), str(node.day), "False"
    if isinstance(node, Clock) and node.ends_at_reading:
        shown = "D" if out.day is None else str(out.day)
        return shown, shown, "False"
    if isinstance(node, Shift):
        return _shift(out, node)
    first, last, never = out.fresh("d", 3)
    source = out.known(node) if isinstance(node, Day) else f"slow(F, D).days({out.constant(node)})"
    out.line(f"{first}, {last}, {never} = {source}")
    return first, last, never


def _shift(out: Writer, node: Shift) -> tuple[str, str, str]:
    first, last, never = out.days(node.day)
    move = f"{node.years}, {node.months}, {node.days}"
    if first == last and first.isdigit():
        moved = str(shift(int(first), node.years, node.months, node.days))
        return moved, moved, never
    if first == last:
        moved = out.store(f"shift({first}, {move})")
        return moved, moved, never
    begin, end = out.fresh("d", 2)
    out.line(
        f"{begin}, {end} = (shift({first}, {move}), shift({last}, {move})) "
        f"if {first} <= {last} else ({first}, {last})"
    )
    return begin, end, never


def write_numbers(out: Writer, node: NumberExpression) -> tuple[str, str]:
    """Writes what a number needs; the locals or numbers of its bounds."""
    if isinstance(node, Amount):
        return str(node.number), str(node.number)
    if isinstance(node, At) and out.days(node.day)[0] == out.days(node.day)[1]:
        return _at(out, node)
    if isinstance(node, Sum):
        return _sum(out, node)
    if isinstance(node, Product):
        return _product(out, node)
    if isinstance(node, Cases):
        return _cases(out, node)
    if isinstance(node, CountOf | Total):
        return _over_rows(out, node)
    low, high = out.fresh("n", 2)
    source = out.known(node) if isinstance(node, Number) else f"slow(F, D).numbers({out.constant(node)})"
    out.line(f"{low}, {high} = {source}")
    return low, high


def _at(out: Writer, node: At) -> tuple[str, str]:
    """The amount on one certain day; unbounded where the schedule has none."""
    amounts = [None, *(step.amount for step in node.schedule.steps)]
    bounds = [(0, ENDLESS) if amount is None else (amount, amount) for amount in amounts]
    day = out.days(node.day)[0]
    if day.isdigit():
        low, high = bounds[bisect_right(node.schedule.days, int(day))]
        return str(low), str(high)
    low_name, high_name = out.fresh("n", 2)
    place = f"bisect_right({out.constant(node.schedule.days)}, {day})"
    out.line(f"{low_name}, {high_name} = {out.constant(bounds)}[{place}]")
    return low_name, high_name


def _sum(out: Writer, node: Sum) -> tuple[str, str]:
    bounds = [out.numbers(term) for term in node.terms]
    lows, highs = [low for low, _high in bounds], [high for _low, high in bounds]
    if all(bound.lstrip("-").isdigit() for bound in (*lows, *highs)) and str(ENDLESS) not in highs:
        return str(sum(map(int, lows))), str(sum(map(int, highs)))
    low = out.store(" + ".join(lows))
    endless = f"{ENDLESS} in ({', '.join(highs)},)"
    return low, out.store(f"{ENDLESS} if {endless} else {' + '.join(highs)}")


def _product(out: Writer, node: Product) -> tuple[str, str]:
    bounds = [out.numbers(factor) for factor in node.factors]
    lows, highs = [low for low, _high in bounds], [high for _low, high in bounds]
    low = out.store(f"min({ENDLESS}, {' * '.join(lows)})")
    endless = f"{ENDLESS} in ({', '.join(highs)},)"
    nothing = " and ".join(highs)
    return low, out.store(f"({ENDLESS} if {nothing} else 0) if {endless} else {' * '.join(highs)}")


def _cases(out: Writer, node: Cases) -> tuple[str, str]:
    arms = [(out.truth(condition), out.numbers(value)) for condition, value in node.arms]
    least, most = out.numbers(node.otherwise)
    low, high = out.fresh("n", 2)
    out.line(f"{low}, {high} = {least}, {most}")
    for truth, (least, most) in reversed(arms):
        out.line(f"if {truth} == 1:")
        out.line(f"    {low}, {high} = {least}, {most}")
        out.line(f"elif {truth} == 3:")
        out.line(f"    {low}, {high} = min({low}, {least}), max({high}, {most})")
    return low, high


def _over_rows(out: Writer, node: CountOf | Total) -> tuple[str, str]:
    complete, loop = out.each_row(node)
    low, high = out.fresh("n", 2)
    out.line(f"{low} = 0")
    out.line(f"{high} = 0 if {complete} else {ENDLESS}")
    with loop:
        truth = out.truth(node.where)
        least, most = out.numbers(node.amount) if isinstance(node, Total) else ("1", "1")
        out.line(f"if {truth} != 2:")
        out.line(f"    {high} = plus({high}, {most})")
        out.line(f"    if {truth} == 1:")
        out.line(f"        {low} += {least}")
    return low, high
