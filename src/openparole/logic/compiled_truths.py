"""How each kind of proposition is written as a line of Python: see `compiled`."""

from __future__ import annotations

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
from openparole.logic.values import NEVER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from openparole.logic.compiled import Writer


def write_truth(out: Writer, node: Proposition) -> str:
    """Writes what a proposition needs; the local or number that holds its truth."""
    return _WRITERS[type(node)](out, node)


def conjunction(out: Writer, names: list[str]) -> str:
    """The truth of all of the named truths together."""
    return _joined(out, names, "1")


def _yes_no(out: Writer, node: YesNo) -> str:
    return out.store(out.known(node))


def _constant(out: Writer, node: Constant) -> str:
    return str(node.truth)


def _unsettled(out: Writer, node: Unsettled) -> str:
    return "3"


def _all_of(out: Writer, node: AllOf) -> str:
    return _joined(out, [out.truth(child) for child in node.children_], "1")


def _any_of(out: Writer, node: AnyOf) -> str:
    return _joined(out, [out.truth(child) for child in node.children_], "2")


def _joined(out: Writer, names: list[str], neutral: str) -> str:
    """Conjunction (neutral TRUE) or disjunction (neutral FALSE) of truths."""
    strong = "2" if neutral == "1" else "1"
    names = [name for name in dict.fromkeys(names) if name != neutral]
    if strong in names:
        return strong
    if not names:
        return neutral
    if len(names) == 1:
        return names[0]
    both, either = " & ".join(names), " | ".join(names)
    if neutral == "1":
        return out.store(f"({both} & 1) | (({either}) & 2)")
    return out.store(f"(({either}) & 1) | ({both} & 2)")


def _no(out: Writer, node: No) -> str:
    name = out.truth(node.child)
    if name.isdigit():
        return {"1": "2", "2": "1", "3": "3"}[name]
    return out.store(f"({name} >> 1) | (({name} & 1) << 1)")


def _at_least(out: Writer, node: AtLeastOf) -> str:
    names = [out.truth(child) for child in node.children_]
    may = " + ".join(f"({name} & 1)" for name in names) or "0"
    sure = " + ".join(f"({name} == 1)" for name in names) or "0"
    return out.store(f"({may} >= {node.least}) | ({sure} < {node.least}) << 1")


def _one_of(out: Writer, node: OneOf) -> str:
    known = out.store(out.known(node.fact))
    return out.store(f"(1 if {known} & {node.mask} else 0) | (2 if {known} & {~node.mask} else 0)")


def _has_any(out: Writer, node: HasAny) -> str:
    has, may = out.fresh("k", 2)
    out.line(f"{has}, {may} = {out.known(node.fact)}")
    return out.store(f"(1 if {may} & {node.mask} else 0) | (0 if {has} & {node.mask} else 2)")


def _day_order(out: Writer, node: DayOrder) -> str:
    first, last, never = out.days(node.left)
    low, high = _hull(out, out.days(node.right))
    can, cannot = {
        "<=": (f"{first} <= {high}", f"{last} > {low}"),
        "<": (f"{first} < {high}", f"{last} >= {low}"),
        ">=": (f"{last} >= {low}", f"{first} < {high}"),
        ">": (f"{last} > {low}", f"{first} <= {high}"),
    }[node.order]
    return out.store(f"2 if {first} > {last} else ({can}) | ({never} or {cannot}) << 1")


def _hull(out: Writer, days: tuple[str, str, str]) -> tuple[str, str]:
    first, last, never = days
    if never == "False":
        return first, last
    low = out.store(f"{first} if {first} <= {last} else {NEVER}")
    return low, out.store(f"{NEVER} if {never} else {last}")


def _between(out: Writer, node: Between) -> str:
    first, last, never = out.days(node.day)
    start = _hull(out, out.days(node.start))
    end = _hull(out, out.days(node.end))
    can = f"max({first}, {start[0]}) <= min({last}, {end[1]})"
    must = f"not {never} and {first} >= {start[1]} and {last} <= {end[0]}"
    return out.store(f"2 if {first} > {last} else ({can}) | (not ({must})) << 1")


def _happened(out: Writer, node: Happened) -> str:
    first, last, never = out.days(node.day)
    return out.store(f"({first} <= {last}) | {never} << 1")


def _number_order(out: Writer, node: NumberOrder) -> str:
    low, high = out.numbers(node.left)
    least, most = out.numbers(node.right)
    can, cannot = {
        ">=": (f"{high} >= {least}", f"{low} < {most}"),
        ">": (f"{high} > {least}", f"{low} <= {most}"),
        "<=": (f"{low} <= {most}", f"{high} > {least}"),
        "<": (f"{low} < {most}", f"{high} >= {least}"),
    }[node.order]
    return out.store(f"({can}) | ({cannot}) << 1")


def _rule(out: Writer, node: Rule) -> str:
    truth = out.truth(node.proposition)
    if node.when is None:
        return truth
    applies = out.truth(node.when)
    return out.store(f"1 if {applies} == 2 else {truth} if {applies} == 1 else {truth} | 1")


def _exists(out: Writer, node: Exists) -> str:
    return _each(out, node, start="2 if complete else 3", stop="1")


def _every(out: Writer, node: Every) -> str:
    return _each(out, node, start="1 if complete else 3", stop="2")


def _each(out: Writer, node: Exists | Every, start: str, stop: str) -> str:
    complete, loop = out.each_row(node)
    found = out.store(start.replace("complete", complete))
    with loop:
        truth = out.truth(node.where)
        out.line(f"if {truth} == {stop}:")
        out.line(f"    {found} = {stop}")
        out.line("    break")
        out.line(f"{found} |= {truth}")
    return found


_WRITERS: dict[type, Callable[[Writer, Any], str]] = {
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
