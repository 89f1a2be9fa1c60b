"""A proposition in words, one template a class: what a proof and the pages of the law say of a leaf.

Facts, fields and options go by the names they have in files, so that whoever reads a proof knows what to
write. A leaf of a proof also says the amounts and days that its own case gave to the law's side.
"""

from __future__ import annotations

from openparole.logic.clocks import Clock
from openparole.logic.expressions import Amount, Cases, DayExpression, On, Product, Shift, Sum
from openparole.logic.facts import Fact, Money, Share
from openparole.logic.proof import address
from openparole.logic.propositions import (
    ALWAYS,
    NOT_AT_ALL,
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
    Unsettled,
)
from openparole.logic.rows import CountOf, Earliest, Every, Exists, Latest, Total
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.shown import BASIS_POINTS, CENTS, COUNT, brief_days, brief_number, brief_numbers
from openparole.logic.text import Text, _
from openparole.logic.values import TRUE, iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from openparole.logic.case import Case
    from openparole.logic.nodes import Node
    from openparole.logic.proof import Leaf


def describe(node: Node, row: int | None = None) -> Text:
    """A node in words; `row` is the number of the row in which its fields are read."""
    if isinstance(node, Fact):
        return Text("{fact}", fact=repr(node) if row is None else address(node, row))
    return _TEMPLATES[type(node)](node, row)


def values_of(leaf: Leaf) -> Text | None:
    """What a leaf that compares came to in its case, where the words alone do not say it."""
    node, case = leaf.node, leaf.case
    if isinstance(node, NumberOrder):
        unit = unit_of(node)
        left = brief_numbers(case.numbers(node.left), unit)
        if isinstance(node.right, Amount):
            return Text("{left}", left=left)
        return _("{left} against {right}", left=left, right=brief_numbers(case.numbers(node.right), unit))
    if isinstance(node, DayOrder):
        left = brief_days(case.days(node.left))
        if isinstance(node.right, On):
            return Text("{left}", left=left)
        return _("{left} against {right}", left=left, right=brief_days(case.days(node.right)))
    if isinstance(node, Between):
        return _between(case, node)
    if isinstance(node, Happened):
        return Text("{day}", day=brief_days(case.days(node.day)))
    return None


def _between(case: Case, node: Between) -> Text:
    return _(
        "{day} against {start} and {end}",
        day=brief_days(case.days(node.day)),
        start=brief_days(case.days(node.start)),
        end=brief_days(case.days(node.end)),
    )


def unit_of(node: Node) -> str:
    """What the numbers below a node count."""
    for part in node.walk():
        if isinstance(part, Money):
            return CENTS
        if isinstance(part, Share):
            return BASIS_POINTS
        if isinstance(part, At):
            return part.schedule.unit
    return COUNT


def _chain(template: Callable[..., Text], nodes: Sequence[Node], row: int | None) -> Text:
    """Nodes joined two by two, from the left."""
    words = _inside(nodes[0], row)
    for node in nodes[1:]:
        words = template(one=words, other=_inside(node, row))
    return words


def _inside(node: Node, row: int | None) -> Text:
    words = describe(node, row)
    return _("({words})", words=words) if isinstance(node, AllOf | AnyOf | Cases) else words


def _both(one: Text, other: Text) -> Text:
    return _("{one} and {other}", one=one, other=other)


def _either(one: Text, other: Text) -> Text:
    return _("{one} or {other}", one=one, other=other)


def _all_of(node: AllOf, row: int | None) -> Text:
    return _chain(_both, node.children_, row) if node.children_ else _("always")


def _any_of(node: AnyOf, row: int | None) -> Text:
    return _chain(_either, node.children_, row) if node.children_ else _("not at all")


def _at_least(node: AtLeastOf, row: int | None) -> Text:
    return _("at least {least} of: {listed}", least=node.least, listed=_chain(_either, node.children_, row))


def _no(node: No, row: int | None) -> Text:
    return _("not {words}", words=_inside(node.child, row))


def _constant(node: Constant, row: int | None) -> Text:
    return _("always") if node.truth == TRUE else _("not at all")


def _one_of(node: OneOf, row: int | None) -> Text:
    fact, options, but = describe(node.fact, row), *_options(node)
    if but:
        return _("{fact} is none of {options}", fact=fact, options=options)
    if node.mask.bit_count() == 1:
        return _("{fact} is {options}", fact=fact, options=options)
    return _("{fact} is one of {options}", fact=fact, options=options)


def _has_any(node: HasAny, row: int | None) -> Text:
    fact, options, but = describe(node.fact, row), *_options(node)
    if but and not options:
        return _("{fact} has anything", fact=fact)
    if but:
        return _("{fact} has anything but {options}", fact=fact, options=options)
    if node.mask.bit_count() == 1:
        return _("{fact} has {options}", fact=fact, options=options)
    return _("{fact} has one of {options}", fact=fact, options=options)


def _options(node: OneOf | HasAny) -> tuple[str, bool]:
    """The options listed, and whether they are what is left out because that is shorter."""
    fact: Any = node.fact
    every = (1 << len(fact.bits)) - 1
    but = node.mask.bit_count() > 20 or node.mask == every
    return ", ".join(fact.members(every & ~node.mask if but else node.mask)), but


_DAY_ORDERS: dict[str, Callable[..., Text]] = {
    "<": lambda left, right: _("{left} is before {right}", left=left, right=right),
    "<=": lambda left, right: _("{left} is on or before {right}", left=left, right=right),
    ">=": lambda left, right: _("{left} is on or after {right}", left=left, right=right),
    ">": lambda left, right: _("{left} is after {right}", left=left, right=right),
}
_NUMBER_ORDERS: dict[str, Callable[..., Text]] = {
    "<": lambda left, right: _("{left} is less than {right}", left=left, right=right),
    "<=": lambda left, right: _("{left} is at most {right}", left=left, right=right),
    ">=": lambda left, right: _("{left} is at least {right}", left=left, right=right),
    ">": lambda left, right: _("{left} is more than {right}", left=left, right=right),
}


def _day_order(node: DayOrder, row: int | None) -> Text:
    return _DAY_ORDERS[node.order](describe(node.left, row), describe(node.right, row))


def _number_order(node: NumberOrder, row: int | None) -> Text:
    unit = unit_of(node)
    return _NUMBER_ORDERS[node.order](_amount(node.left, row, unit), _amount(node.right, row, unit))


def _amount(node: Node, row: int | None, unit: str) -> Text:
    """A number in words, in the unit of what it is compared with."""
    if isinstance(node, Amount):
        return Text("{amount}", amount=brief_number(node.number, unit))
    if isinstance(node, Sum):
        return _fold(_plus, [_amount(term, row, unit) for term in node.terms])
    if isinstance(node, Product):
        return _fold(_times, [_amount(factor, row, COUNT) for factor in node.factors])
    if isinstance(node, Cases):
        words = _amount(node.otherwise, row, unit)
        for condition, value in reversed(node.arms):
            words = _(
                "{value} where {condition}, else {otherwise}",
                value=_amount(value, row, unit),
                condition=describe(condition, row),
                otherwise=words,
            )
        return words
    return describe(node, row)


def _fold(template: Callable[[Text, Text], Text], words: list[Text]) -> Text:
    folded = words[0]
    for word in words[1:]:
        folded = template(folded, word)
    return folded


def _plus(one: Text, other: Text) -> Text:
    return _("{one} plus {other}", one=one, other=other)


def _times(one: Text, other: Text) -> Text:
    return _("({one}) times {other}", one=one, other=other)


def _shift(node: Shift, row: int | None) -> Text:
    words = describe(node.day, row)
    for count, later, earlier in (
        (node.years, _years_later, _years_earlier),
        (node.months, _months_later, _months_earlier),
        (node.days, _days_later, _days_earlier),
    ):
        if count:
            words = (later if count > 0 else earlier)(words, abs(count))
    return words


def _years_later(day: Text, count: int) -> Text:
    return _("{day} plus {count} years", day=day, count=count)


def _years_earlier(day: Text, count: int) -> Text:
    return _("{day} minus {count} years", day=day, count=count)


def _months_later(day: Text, count: int) -> Text:
    return _("{day} plus {count} months", day=day, count=count)


def _months_earlier(day: Text, count: int) -> Text:
    return _("{day} minus {count} months", day=day, count=count)


def _days_later(day: Text, count: int) -> Text:
    return _("{day} plus {count} days", day=day, count=count)


def _days_earlier(day: Text, count: int) -> Text:
    return _("{day} minus {count} days", day=day, count=count)


def _clock(node: Clock, row: int | None) -> Text:
    if not node.links:
        return _("the day asked about")
    return _("the day of {clock}", clock=node.name.lower().replace("_", " "))


def _rows_where(some: Text, all_rows: Text, node: Any) -> Text:
    """The template with a condition on the rows, or the one for all of them."""
    template, where = (all_rows, None) if node.where is ALWAYS else (some, describe(node.where))
    args: dict[str, Any] = {"rows": node.rows.name}
    if where is not None:
        args["where"] = where
    if len(node.parts) == 3:
        args["what"] = repr(node.parts[1])
    return Text(template.id, **args)


_ROWS: dict[type[Node], tuple[Text, Text]] = {
    Exists: (_("some of {rows}: {where}"), _("there are {rows}")),
    Every: (_("each of {rows}: {where}"), _("there are {rows}")),
    CountOf: (_("the number of {rows} where {where}"), _("the number of {rows}")),
    Total: (_("the total of {what} where {where}"), _("the total of {what}")),
    Latest: (_("the latest {what} where {where}"), _("the latest {what}")),
    Earliest: (_("the earliest {what} where {where}"), _("the earliest {what}")),
}


def _of_rows(node: Any, row: int | None) -> Text:
    if isinstance(node, Every) and node.where is NOT_AT_ALL:
        return _("there are no {rows}", rows=node.rows.name)
    return _rows_where(*_ROWS[type(node)], node)


_TEMPLATES: dict[type[Node], Callable[[Any, int | None], Text]] = {
    AllOf: _all_of,
    AnyOf: _any_of,
    AtLeastOf: _at_least,
    No: _no,
    Constant: _constant,
    Unsettled: lambda node, row: _("the law is not settled: {why}", why=node.why),
    Rule: lambda node, row: node.label,
    OneOf: _one_of,
    HasAny: _has_any,
    DayOrder: _day_order,
    Between: lambda node, row: _(
        "{day} is from {start} to {end}",
        day=describe(node.day, row),
        start=describe(node.start, row),
        end=describe(node.end, row),
    ),
    Happened: lambda node, row: _("{day} has happened", day=describe(node.day, row)),
    NumberOrder: _number_order,
    On: lambda node, row: Text("{day}", day=iso(node.day)),
    Shift: _shift,
    Clock: _clock,
    Amount: lambda node, row: _amount(node, row, COUNT),
    Sum: lambda node, row: _amount(node, row, unit_of(node)),
    Product: lambda node, row: _amount(node, row, unit_of(node)),
    Cases: lambda node, row: _amount(node, row, unit_of(node)),
    At: lambda node, row: _("{schedule} on {day}", schedule=node.schedule.title, day=describe(node.day, row)),
    **dict.fromkeys(_ROWS, _of_rows),
}

__all__ = ["DayExpression", "describe", "unit_of", "values_of"]
