"""What follows from what was told, and what cannot be true together.

An implication is a clause: not the premise, or the conclusion. Clauses are carried to a fixpoint by
unit propagation, so that contrapositives come by themselves, and each derived value remembers why.
Only what was told takes part; presumptions come later and feed nothing.
"""

from __future__ import annotations

from openparole.logic.case import Case, CaseInRow
from openparole.logic.facts import Fact
from openparole.logic.propositions import (
    NOT_AT_ALL,
    AllOf,
    DayOrder,
    Happened,
    HasAny,
    No,
    NumberOrder,
    OneOf,
)
from openparole.logic.rows import Every
from openparole.logic.values import FALSE, IS_NEVER, TRUE, UNKNOWN, happens, hull

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Any

    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.facts import Day
    from openparole.logic.propositions import Proposition
    from openparole.logic.rows import Rows
    from openparole.logic.text import Text
    from openparole.logic.values import Days, Numbers, Row, Truth


class Implication:
    """If every one of `premises` holds, so does `conclusion`; all are literals about one fact each."""

    __slots__ = ("conclusion", "facts", "premises", "why")

    def __init__(self, premises: tuple[Proposition, ...], conclusion: Proposition, why: Text) -> None:
        self.premises = premises
        self.conclusion = conclusion
        self.why = why
        self.facts = {fact for literal in (*premises, conclusion) for fact in matter_facts(literal)}


class Order:
    """If both happened, `earlier` is on or before `later`. A check: it derives nothing."""

    __slots__ = ("earlier", "later", "why")

    def __init__(self, earlier: Day, later: Day, why: Text) -> None:
        self.earlier = earlier
        self.later = later
        self.why = why


def implies(premise: Proposition, *conclusions: Proposition, why: Text) -> list[Implication]:
    """One implication for each conclusion; the premise is a literal or `all_of` of literals."""
    premises = premise.children_ if isinstance(premise, AllOf) else (premise,)
    return [Implication(premises, conclusion, why) for conclusion in conclusions]


def in_order(earlier: Day, later: Day, why: Text) -> Order:
    """`earlier` comes first, where both happened."""
    return Order(earlier, later, why)


class Derived:
    """A value that follows: `fact` is what it is because of `facts`, by `why`."""

    __slots__ = ("fact", "facts", "why")

    def __init__(self, fact: Fact, facts: tuple[Fact, ...], why: Text) -> None:
        self.fact = fact
        self.facts = facts
        self.why = why


class Clash(Exception):
    """Two things told, or derived from what was told, cannot both be true."""

    def __init__(self, facts: tuple[Fact, ...], why: Text) -> None:
        super().__init__(str(why))
        self.facts = facts
        self.why = why


class _Now(Case):
    """A case that remembers nothing, because its values are still moving."""

    __slots__ = ()

    def truth(self, node: Proposition) -> Truth:
        return node.judge(self)

    def days(self, node: DayExpression) -> Days:
        return node.find_days(self)

    def numbers(self, node: NumberExpression) -> Numbers:
        return node.find_numbers(self)

    def each(self, rows: Rows, listed: Sequence[Row]) -> Sequence[Case]:
        return [CaseInRow(self, row) for row in listed]


def carry(
    values: list[Any],
    implications: Sequence[Implication],
    orders: Sequence[Order] = (),
    told: Collection[Fact] | None = None,
) -> list[Derived]:
    """Narrows `values` in place by all that follows; says what was derived and why.

    `told`: the facts of which something is known (default: it may be any), since nothing follows of others.
    Raises Clash, naming the facts on both sides, when the values cannot be true together.
    """
    case = _Now(values, 0)
    derived: list[Derived] = []
    before = {fact for it in implications for fact in it.facts} if told is None else set(told)
    while before:
        moved: set[Fact] = set()
        for implication in implications:
            if not (implication.facts.isdisjoint(before) and implication.facts.isdisjoint(moved)):
                fact = _propagate(case, implication, derived)
                if fact is not None:
                    moved.add(fact)
        before = moved
    for order in orders:
        _check(case, order)
    return derived


def _propagate(case: Case, implication: Implication, derived: list[Derived]) -> Fact | None:
    """Asserts the one literal of the clause that is left, if there is just one; the fact that moved by it."""
    left: Proposition | None = None
    wanted = True
    truth = implication.conclusion.judge(case)
    if truth == TRUE:
        return None
    if truth == UNKNOWN:
        left = implication.conclusion
    for premise in implication.premises:
        truth = premise.judge(case)
        if truth == FALSE:
            return None
        if truth == UNKNOWN:
            if left is not None:
                return None
            left, wanted = premise, False
    facts = tuple(implication.facts)
    if left is None:
        raise Clash(facts, implication.why)
    fact = matter_facts(left)[0]
    before = case.values[fact.index]
    after = narrow(case, left, wanted)
    if after == before:
        return None
    case.values[fact.index] = after  # type: ignore[index]  # carry owns the list
    derived.append(Derived(fact, tuple(other for other in facts if other is not fact), implication.why))
    return fact


def is_literal(node: Proposition, rows: Rows | None = None) -> bool:
    """Whether a value can follow from it: it is about one fact of the matter, or (`rows`) about one field."""
    if isinstance(node, No):
        return is_literal(node.child, rows)
    if isinstance(node, Every):
        return rows is None and (node.where is NOT_AT_ALL or is_literal(node.where, node.rows))
    about: Any = node
    if isinstance(node, OneOf | HasAny):
        about = node.fact
    elif isinstance(node, Happened):
        about = node.day
    elif isinstance(node, DayOrder | NumberOrder):
        about = node.left
    return isinstance(about, Fact) and about.rows is rows


def narrow(case: Case, literal: Proposition, wanted: bool) -> Any:
    """What is known of the literal's fact once the literal is made true (or false, if not `wanted`)."""
    if isinstance(literal, No):
        return narrow(case, literal.child, not wanted)
    fact = matter_facts(literal)[0]
    known = case.values[fact.index]
    if isinstance(literal, Fact):
        return TRUE if wanted else FALSE
    if isinstance(literal, OneOf):
        return known & literal.mask if wanted else known & ~literal.mask
    if isinstance(literal, HasAny):
        has, may = known
        if not wanted:
            return (has, may & ~literal.mask)
        only = may & literal.mask
        return (has | only, may) if only.bit_count() == 1 else known
    if isinstance(literal, Happened):
        return (known[0], known[1], False) if wanted else IS_NEVER
    if isinstance(literal, DayOrder):
        return _narrow_days(case, literal, wanted)
    if isinstance(literal, NumberOrder) and wanted and literal.order == "<=":
        return (known[0], min(known[1], case.numbers(literal.right)[1]))
    if isinstance(literal, Every) and wanted:
        return _narrow_rows(case, literal)
    return known


def _narrow_days(case: Case, literal: DayOrder, wanted: bool) -> Any:
    first, last, or_never = case.days(literal.left)
    low, high = hull(case.days(literal.right))
    order = literal.order if wanted else {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}[literal.order]
    if order == "<=":
        last = min(last, high)
    elif order == "<":
        last = min(last, high - 1)
    elif order == ">=":
        first = max(first, low)
    else:
        first = max(first, low + 1)
    return (first, last, or_never and not wanted)


def _narrow_rows(case: Case, literal: Every) -> Any:
    listed, complete = case.known(literal.rows)
    if literal.where is NOT_AT_ALL:
        return ((), True)
    rows = []
    for inside, row in zip(case.each(literal.rows, listed), listed, strict=True):
        field = next(
            node for node in literal.where.walk() if isinstance(node, Fact) and node.rows is not None
        )
        fresh = list(row)
        if inside.truth(literal.where) == UNKNOWN:
            fresh[field.index] = narrow_in(inside, literal.where, True)
        rows.append(tuple(fresh))
    return (tuple(rows), complete)


def narrow_in(inside: Case, literal: Proposition, wanted: bool) -> Any:
    """The same as `narrow`, for a field of the row that the case stands in."""
    if isinstance(literal, No):
        return narrow_in(inside, literal.child, not wanted)
    if isinstance(literal, OneOf):
        known = inside.known(literal.fact)
        return known & literal.mask if wanted else known & ~literal.mask
    if isinstance(literal, Happened):
        first, last, _never = inside.days(literal.day)
        return (first, last, False) if wanted else IS_NEVER
    if isinstance(literal, DayOrder):
        return _narrow_days(inside, literal, wanted)
    raise TypeError(f"no value follows from {literal!r}")


def _check(case: Case, order: Order) -> None:
    rows = order.later.rows if order.earlier.rows is None else order.earlier.rows
    for inside in (case,) if rows is None else case.each(rows, case.known(rows)[0]):
        earlier, later = inside.known(order.earlier), inside.known(order.later)
        if earlier[0] > later[1] and happens(earlier) == TRUE and happens(later) == TRUE:
            raise Clash(tuple(dict.fromkeys(map(_in_matter, (order.earlier, order.later)))), order.why)


def _in_matter(fact: Fact) -> Fact:
    return fact if fact.rows is None else fact.rows


def matter_facts(node: Proposition) -> list[Fact]:
    """The facts of the matter that a literal reads, the one it speaks of first."""
    facts: list[Fact] = []
    if isinstance(node, Every):
        facts.append(node.rows)
    todo = [node]
    while todo:
        part: Any = todo.pop(0)
        if isinstance(part, Fact):
            fact = _in_matter(part)
            if fact not in facts:
                facts.append(fact)
        elif not isinstance(part, Every) or part is node:
            todo.extend(part.children)
    return facts
