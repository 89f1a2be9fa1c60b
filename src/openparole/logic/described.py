"""A proposition in words, one template a class: what a proof and the pages of the law say of a leaf.

Facts, fields and options go by the names they have in files, so that whoever reads a proof knows what to
write. A leaf of a proof also says which days and amounts its case set against each other.
"""

from __future__ import annotations

from functools import reduce

from openparole.logic.clocks import Clock
from openparole.logic.expressions import Amount, Cases, On, Product, Shift, Sum
from openparole.logic.facts import Fact, Money, Share
from openparole.logic.nodes import Node
from openparole.logic.proof import ROW_NODES, address
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
from openparole.logic.schedules import At, Schedule
from openparole.logic.shown import BASIS_POINTS, CENTS, COUNT, brief_days, brief_number, brief_numbers
from openparole.logic.text import Text, _
from openparole.logic.values import ANY_DATE, ANY_DAY, ANY_NUMBER, FALSE, TRUE, UNKNOWN, iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.proof import Leaf

MANY = 20
"""More options than this are told by those that are left out, where they are fewer."""

_TEMPLATES: dict[Any, Text] = {
    No: _("not {child}"),
    AtLeastOf: _("at least {least} of: {children_}"),
    Unsettled: _("no text settles it ({why})"),
    (Constant, TRUE): _("always"),
    (Constant, FALSE): _("not at all"),
    (Constant, UNKNOWN): _("not known"),
    Rule: _("{label}"),
    (OneOf, "one"): _("{fact} is {mask}"),
    (OneOf, "some"): _("{fact} is one of {mask}"),
    (OneOf, "other"): _("{fact} is none of {mask}"),
    (HasAny, "one"): _("{fact} has {mask}"),
    (HasAny, "some"): _("{fact} has one of {mask}"),
    (HasAny, "other"): _("{fact} has others than {mask}"),
    (HasAny, "any"): _("{fact} is not empty"),
    (No, OneOf, "one"): _("{fact} is not {mask}"),
    (No, OneOf, "some"): _("{fact} is none of {mask}"),
    (No, OneOf, "other"): _("{fact} is one of {mask}"),
    (No, HasAny, "one"): _("{fact} lacks {mask}"),
    (No, HasAny, "some"): _("{fact} has none of {mask}"),
    (No, HasAny, "other"): _("{fact} has only {mask}"),
    (No, HasAny, "any"): _("{fact} is empty"),
    (No, Happened): _("{day} is never"),
    (DayOrder, "<"): _("{left} is before {right}"),
    (DayOrder, "<="): _("{left} is on or before {right}"),
    (DayOrder, ">="): _("{left} is on or after {right}"),
    (DayOrder, ">"): _("{left} is after {right}"),
    (NumberOrder, "<"): _("{left} is less than {right}"),
    (NumberOrder, "<="): _("{left} is at most {right}"),
    (NumberOrder, ">="): _("{left} is at least {right}"),
    (NumberOrder, ">"): _("{left} is more than {right}"),
    Between: _("{day} is from {start} to {end}"),
    Happened: _("{day} has happened"),
    (Exists, True): _("some of {rows}: {where}"),
    (Exists, False): _("there are {rows}"),
    (Every, True): _("each of {rows}: {where}"),
    (Every, False): _("there are no {rows}"),
    (CountOf, True): _("the number of {rows} where {where}"),
    (CountOf, False): _("the number of {rows}"),
    (Total, True): _("the total of {amount} where {where}"),
    (Total, False): _("the total of {amount}"),
    (Latest, True): _("the latest {day} where {where}"),
    (Latest, False): _("the latest {day}"),
    (Earliest, True): _("the earliest {day} where {where}"),
    (Earliest, False): _("the earliest {day}"),
    On: _("{day}"),
    Amount: _("{number}"),
    At: _("{schedule} on {day}"),
}
_AND, _OR = _("{one} and {other}"), _("{one} or {other}")
_PLUS, _MINUS, _TIMES = _("{one} plus {other}"), _("{one} minus {other}"), _("({one}) times {other}")
_ARM = _("{value} where {condition}, else {otherwise}")
_GROUP = _("({words})")
_DAY_ASKED = _("the day asked about")
_LATER = {
    "years": _("{day} plus {count} years"),
    "months": _("{day} plus {count} months"),
    "days": _("{day} plus {count} days"),
}
_EARLIER = {
    "years": _("{day} minus {count} years"),
    "months": _("{day} minus {count} months"),
    "days": _("{day} minus {count} days"),
}
_AGAINST = _("{left} against {right}")
_WANTED = _("against {right}")
_NOT_CERTAIN = _("an amount that is not certain, {amount}")
_AGAINST_TWO = _("{day} against {start} and {end}")


def describe(node: Node, row: int | None = None, unit: str = COUNT) -> Text:
    """A node in words.

    `row`: the number of the row in which its fields are read; None names the fields alone. `unit`: what a
    number counts, when the node is one side of a comparison.
    """
    if isinstance(node, Fact):
        return Text("{fact}", fact=repr(node) if row is None else address(node, row))
    if isinstance(node, AllOf | AnyOf):
        if not node.children_:
            return _TEMPLATES[Constant, TRUE if isinstance(node, AllOf) else FALSE]
        words = [_part(child, row, unit) for child in node.children_]
        return _chain(_AND if isinstance(node, AllOf) else _OR, words)
    if isinstance(node, NumberOrder):
        unit = unit_of(node)
    if isinstance(node, Sum):
        return _sum(node, row, unit)
    if isinstance(node, Product):
        return _chain(_TIMES, [describe(factor, row) for factor in node.factors])
    if isinstance(node, Cases):
        return _cases(node, row, unit)
    if isinstance(node, Shift):
        return _shift(node, row)
    if isinstance(node, Clock) and not node.links:
        return _DAY_ASKED
    if isinstance(node, Clock):
        return Text(f"the day of {node.name.lower().replace('_', ' ')}")
    template, node = _template(node)
    inside = None if isinstance(node, ROW_NODES) else row
    parts = zip(type(node).__slots__, node.parts, strict=True)
    named = {name: part for name, part in parts if f"{{{name}}}" in template.id}
    if isinstance(node, OneOf | HasAny):
        named["mask"] = _options(node)[1]
    elif isinstance(node, On):
        named["day"] = iso(node.day)
    elif isinstance(node, Amount):
        named["number"] = brief_number(node.number, unit)
    return _fill(template, **{name: _part(part, inside, unit) for name, part in named.items()})


def describe_leaf(leaf: Leaf) -> Text:
    """A leaf of a proof in words; an amount that the law computes is told as it came out."""
    node, case = leaf.node, leaf.case
    if isinstance(node, NumberOrder) and isinstance(node.right, Cases | Product | Sum):
        unit = unit_of(node)
        low, high = case.numbers(node.right)
        amount = brief_numbers((low, high), unit)
        right = Text("{amount}", amount=amount) if low == high else _fill(_NOT_CERTAIN, amount=amount)
        return compared(node, right, leaf.row)
    return describe(node, leaf.row)


def compared(node: NumberOrder, right: Text, row: int | None = None) -> Text:
    """A comparison with its right side told in other words."""
    return _fill(_TEMPLATES[_kind(node)], left=describe(node.left, row, unit_of(node)), right=right)


def values_of(leaf: Leaf) -> Text | None:
    """The days or amounts that a comparison set against each other, as far as the words do not tell."""
    node, case = leaf.node, leaf.case
    if isinstance(node, NumberOrder):
        known: Any = case.numbers(node.left)
        left = "" if known == ANY_NUMBER else brief_numbers(known, unit_of(node))
        told = isinstance(node.right, Amount | Cases | Product | Sum)
        right = "" if told else brief_numbers(case.numbers(node.right), unit_of(node))
    elif isinstance(node, DayOrder):
        known = case.days(node.left)
        left = "" if known in (ANY_DAY, ANY_DATE) else brief_days(known)
        right = "" if isinstance(node.right, On) else brief_days(case.days(node.right))
    elif isinstance(node, Between):
        day, start, end = (brief_days(case.days(side)) for side in node.parts)
        return _fill(_AGAINST_TWO, day=day, start=start, end=end)
    else:
        return None
    if left and right:
        return _fill(_AGAINST, left=left, right=right)
    return _fill(_WANTED, right=right) if right else Text("{left}", left=left) if left else None


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


def _fill(template: Text, **args: Any) -> Text:
    return Text(template.id, **args)


def _part(part: Any, row: int | None, unit: str) -> Any:
    if isinstance(part, AllOf | AnyOf | Cases):
        return _fill(_GROUP, words=describe(part, row, unit))
    if isinstance(part, Rule) or not isinstance(part, Node):
        return _loose(part, row)
    return describe(part, row, unit)


def _loose(part: Any, row: int | None) -> Any:
    """A part that is no node, or is a rule, which goes by its label."""
    if isinstance(part, Rule):
        return part.label
    if isinstance(part, Schedule):
        return part.title
    return _chain(_OR, [_part(item, row, COUNT) for item in part]) if isinstance(part, tuple) else part


def _template(node: Node) -> tuple[Text, Node]:
    """The template of a node, and the node whose parts fill it: the one denied, for a denial."""
    if isinstance(node, No) and isinstance(node.child, OneOf | HasAny | Happened):
        kind = _kind(node.child)
        return _TEMPLATES[(No, *kind) if isinstance(kind, tuple) else (No, kind)], node.child
    return _TEMPLATES[_kind(node)], node


def _kind(node: Node) -> Any:
    if isinstance(node, Constant):
        return (type(node), node.truth)
    if isinstance(node, DayOrder | NumberOrder):
        return (type(node), node.order)
    if isinstance(node, OneOf | HasAny):
        return (type(node), _options(node)[0])
    if isinstance(node, ROW_NODES):
        return (type(node), node.where is not ALWAYS and node.where is not NOT_AT_ALL)
    return type(node)


def _options(node: OneOf | HasAny) -> tuple[str, str]:
    """How to tell the options, and which."""
    fact: Any = node.fact
    others = ((1 << len(fact.bits)) - 1) & ~node.mask
    if not others and isinstance(node, HasAny):
        return "any", ""
    count = node.mask.bit_count()
    shorter = count > MANY and others.bit_count() < count
    how = "other" if shorter else "one" if count == 1 else "some"
    return how, ", ".join(fact.members(others if how == "other" else node.mask))


def _chain(template: Text, words: list[Text]) -> Text:
    return reduce(lambda one, other: _fill(template, one=one, other=other), words)


def _sum(node: Sum, row: int | None, unit: str) -> Text:
    words = describe(node.terms[0], row, unit)
    for term in node.terms[1:]:
        if isinstance(term, Amount) and term.number < 0:
            words = _fill(_MINUS, one=words, other=brief_number(-term.number, unit))
        else:
            words = _fill(_PLUS, one=words, other=describe(term, row, unit))
    return words


def _cases(node: Cases, row: int | None, unit: str) -> Text:
    words = describe(node.otherwise, row, unit)
    for condition, value in reversed(node.arms):
        arm = {"value": describe(value, row, unit), "condition": describe(condition, row)}
        words = _fill(_ARM, **arm, otherwise=words)
    return words


def _shift(node: Shift, row: int | None) -> Text:
    words = describe(node.day, row)
    for name, count in zip(("years", "months", "days"), node.parts[1:], strict=True):
        if count:
            words = _fill((_LATER if count > 0 else _EARLIER)[name], day=words, count=abs(count))
    return words
