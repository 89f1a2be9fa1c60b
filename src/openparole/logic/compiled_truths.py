"""How each kind of proposition is written as Python: whether it may be true, and whether it may be false."""

from __future__ import annotations

from openparole.logic.compiled import NO, YES, both, compared, either
from openparole.logic.facts import YesNo
from openparole.logic.propositions import (
    AllOf,
    AnyOf,
    AtLeastOf,
    Between,
    Constant,
    DayOrder,
    Happened,
    HasAny,
    No,
    NumberOrder,
    OneOf,
    Proposition,
    Unsettled,
)
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, NEVER, TRUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    from openparole.logic.compiled import Writer

    Both: TypeAlias = tuple[str, str]

CONTRARY = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


def write_truth(out: Writer, node: Proposition) -> Both:
    """Whether a proposition may be true, and whether it may be false."""
    return _WRITERS[type(node)](out, node)


def conjunction(parts: Sequence[Both]) -> Both:
    """All of them together."""
    return both(*(may for may, _may_not in parts)), either(*(may_not for _may, may_not in parts))


def disjunction(parts: Sequence[Both]) -> Both:
    """Some of them."""
    return either(*(may for may, _may_not in parts)), both(*(may_not for _may, may_not in parts))


def _parts(out: Writer, children: Sequence[Proposition]) -> list[Both]:
    return [(out.may(child), out.may_not(child)) for child in children]


def _yes_no(out: Writer, node: YesNo) -> Both:
    return f"{out.known(node)} != {FALSE}", f"{out.known(node)} != {TRUE}"


def _constant(out: Writer, node: Constant) -> Both:
    return str(bool(node.truth & TRUE)), str(bool(node.truth & FALSE))


def _unsettled(out: Writer, node: Unsettled) -> Both:
    return YES, YES


def _all_of(out: Writer, node: AllOf) -> Both:
    return conjunction(_parts(out, node.children_))


def _any_of(out: Writer, node: AnyOf) -> Both:
    return disjunction(_parts(out, node.children_))


def _no(out: Writer, node: No) -> Both:
    return out.may_not(node.child), out.may(node.child)


def _at_least(out: Writer, node: AtLeastOf) -> Both:
    parts = _parts(out, node.children_)
    may = " + ".join(f"bool({may})" for may, _may_not in parts) or "0"
    sure = " + ".join(f"(not {may_not})" for _may, may_not in parts) or "0"
    return f"{may} >= {node.least}", f"{sure} < {node.least}"


def _one_of(out: Writer, node: OneOf) -> Both:
    others = node.fact.unknown & ~node.mask
    return f"{out.known(node.fact)} & {node.mask}", f"{out.known(node.fact)} & {others}"


def _has_any(out: Writer, node: HasAny) -> Both:
    known = out.known(node.fact)
    return f"{known}[1] & {node.mask}", f"not {known}[0] & {node.mask}"


def _day_order(out: Writer, node: DayOrder) -> Both:
    first, last, never = out.days(node.left)
    low, high = hull_of(out.days(node.right))
    bounds = {"<": (first, high, last, low), "<=": (first, high, last, low)}
    can, can_right, must, must_right = bounds.get(node.order, (last, low, first, high))
    return (
        both(compared(can, node.order, can_right), compared(first, "<=", last) if never != NO else YES),
        either(never, compared(must, CONTRARY[node.order], must_right)),
    )


def hull_of(days: tuple[str, str, str]) -> tuple[str, str]:
    """The days as one interval in which never is later than every day."""
    first, last, never = days
    if never == NO:
        return first, last
    return f"({first} if {first} <= {last} else {NEVER})", f"({NEVER} if {never} else {last})"


def _between(out: Writer, node: Between) -> Both:
    first, last, never = out.days(node.day)
    earliest_start, latest_start = hull_of(out.days(node.start))
    earliest_end, latest_end = hull_of(out.days(node.end))
    may = both(
        compared(first, "<=", latest_end),
        compared(earliest_start, "<=", last),
        compared(earliest_start, "<=", latest_end),
        compared(first, "<=", last) if never != NO else YES,
    )
    late, early = compared(first, "<", latest_start), compared(last, ">", earliest_end)
    return may, either(never, late, early)


def _happened(out: Writer, node: Happened) -> Both:
    first, last, never = out.days(node.day)
    return compared(first, "<=", last), never


def _number_order(out: Writer, node: NumberOrder) -> Both:
    low, high = out.numbers(node.left)
    least, most = out.numbers(node.right)
    if node.order in (">", ">="):
        return compared(high, node.order, least), compared(low, CONTRARY[node.order], most)
    return compared(low, node.order, most), compared(high, CONTRARY[node.order], least)


def _rule(out: Writer, node: Rule) -> Both:
    may, may_not = out.may(node.proposition), out.may_not(node.proposition)
    if node.when is None:
        return may, may_not
    return either(out.may_not(node.when), may), both(out.may(node.when), may_not)


def _exists(out: Writer, node: Exists) -> Both:
    return _each(out, node, "2 if complete else 3", out.may, out.may_not, "1")


def _every(out: Writer, node: Every) -> Both:
    return _each(out, node, "1 if complete else 3", out.may_not, out.may, "2")


def _each(
    out: Writer,
    node: Exists | Every,
    start: str,
    may_end: Callable[[Proposition], str],
    may_go_on: Callable[[Proposition], str],
    end: str,
) -> Both:
    def lines(out: Writer, node: Exists | Every) -> None:
        out.line(f"rows, complete = {out.known(node.rows)}")
        out.line(f"found = {start}")
        out.rows("rows", row)
        out.line("return found")

    def row() -> None:
        sure = [f"if not {may_go_on(node.where)}:", f"    return {end}"]
        out.line(f"if {may_end(node.where)}:", *sure, "found = 3")

    truth = out.helper(node, lines)
    return f"{truth} != {FALSE}", f"{truth} != {TRUE}"


_WRITERS: dict[type, Callable[[Writer, Any], Both]] = {
    YesNo: _yes_no,
    Constant: _constant,
    Unsettled: _unsettled,
    AllOf: _all_of,
    AnyOf: _any_of,
    No: _no,
    AtLeastOf: _at_least,
    OneOf: _one_of,
    HasAny: _has_any,
    DayOrder: _day_order,
    Between: _between,
    Happened: _happened,
    NumberOrder: _number_order,
    Rule: _rule,
    Exists: _exists,
    Every: _every,
}
