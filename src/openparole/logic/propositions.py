"""Propositions: what can be true, false or unknown of a matter. Kleene's logic over what is possible.

A comparison is true when it holds for every value still possible, false when for none. Rules are
written with the words at the end of this module and the words on facts (`location.is_(...)`), never
with operators: a proposition has no truth of its own and raises in `if`.
"""

from __future__ import annotations

from openparole.logic.nodes import Node
from openparole.logic.values import FALSE, NEVER, TRUE, UNKNOWN, happens, hull

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.case import Case
    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.facts import Fact
    from openparole.logic.text import Text
    from openparole.logic.values import Truth

NEGATION = {TRUE: FALSE, FALSE: TRUE, UNKNOWN: UNKNOWN}
"""The negation of each truth."""


class Proposition(Node):
    """A node with a truth."""

    __slots__ = ()

    def judge(self, case: Case) -> Truth:
        """TRUE, FALSE or UNKNOWN in this case; asked through `case.truth`, which remembers."""
        raise NotImplementedError


class Constant(Proposition):
    """Always the same: the truth that is its only part."""

    __slots__ = ("truth",)
    truth: Truth

    def judge(self, case: Case) -> Truth:
        return self.truth


class Unsettled(Proposition):
    """Unknown because the law itself is: `why` says what no text settles."""

    __slots__ = ("why",)
    why: Text

    def judge(self, case: Case) -> Truth:
        return UNKNOWN


class AllOf(Proposition):
    """Conjunction; true when there are no children."""

    __slots__ = ("children_",)
    children_: tuple[Proposition, ...]

    def judge(self, case: Case) -> Truth:
        truth = TRUE
        for child in self.children_:
            part = case.truth(child)
            if part == FALSE:
                return FALSE
            truth |= part
        return truth


class AnyOf(Proposition):
    """Disjunction; false when there are no children."""

    __slots__ = ("children_",)
    children_: tuple[Proposition, ...]

    def judge(self, case: Case) -> Truth:
        truth = FALSE
        for child in self.children_:
            part = case.truth(child)
            if part == TRUE:
                return TRUE
            truth |= part
        return truth


class No(Proposition):
    """Negation."""

    __slots__ = ("child",)
    child: Proposition

    def judge(self, case: Case) -> Truth:
        return NEGATION[case.truth(self.child)]


class AtLeastOf(Proposition):
    """At least `least` of the children hold."""

    __slots__ = ("least", "children_")
    least: int
    children_: tuple[Proposition, ...]

    def judge(self, case: Case) -> Truth:
        truths = [case.truth(child) for child in self.children_]
        sure = truths.count(TRUE)
        return (sure + truths.count(UNKNOWN) >= self.least) * TRUE | (sure < self.least) * FALSE


class OneOf(Proposition):
    """A choice is one of the options in `mask`."""

    __slots__ = ("fact", "mask")
    fact: Fact
    mask: int

    def judge(self, case: Case) -> Truth:
        known: int = case.known(self.fact)
        return bool(known & self.mask) * TRUE | bool(known & ~self.mask) * FALSE


class HasAny(Proposition):
    """A set has at least one of the members in `mask`."""

    __slots__ = ("fact", "mask")
    fact: Fact
    mask: int

    def judge(self, case: Case) -> Truth:
        has, may = case.known(self.fact)
        return bool(may & self.mask) * TRUE | (not has & self.mask) * FALSE


class DayOrder(Proposition):
    """One day against another, by `order`: "<", "<=", ">=" or ">".

    The left day must be a day: what never happened is neither before nor after anything. The right
    one may be never, which is later than every day.
    """

    __slots__ = ("order", "left", "right")
    order: str
    left: DayExpression
    right: DayExpression

    def judge(self, case: Case) -> Truth:
        first, last, or_never = case.days(self.left)
        if first > last:
            return FALSE
        low, high = hull(case.days(self.right))
        if self.order == "<=":
            return (first <= high) * TRUE | (or_never or last > low) * FALSE
        if self.order == "<":
            return (first < high) * TRUE | (or_never or last >= low) * FALSE
        if self.order == ">=":
            return (last >= low) * TRUE | (or_never or first < high) * FALSE
        return (last > low) * TRUE | (or_never or first <= high) * FALSE


class Between(Proposition):
    """A day that is on or after `start` and on or before `end`, both included."""

    __slots__ = ("day", "start", "end")
    day: DayExpression
    start: DayExpression
    end: DayExpression

    def judge(self, case: Case) -> Truth:
        first, last, or_never = case.days(self.day)
        if first > last:
            return FALSE
        earliest_start, latest_start = hull(case.days(self.start))
        earliest_end, latest_end = hull(case.days(self.end))
        can = max(first, earliest_start) <= min(last, latest_end)
        must = not or_never and first >= latest_start and last <= earliest_end
        return can * TRUE | (not must) * FALSE


class Happened(Proposition):
    """The event of a day has happened or is sure to: it is not never."""

    __slots__ = ("day",)
    day: DayExpression

    def judge(self, case: Case) -> Truth:
        return happens(case.days(self.day))


class NumberOrder(Proposition):
    """One number against another, by `order`: "<", "<=", ">=" or ">"."""

    __slots__ = ("order", "left", "right")
    order: str
    left: NumberExpression
    right: NumberExpression

    def judge(self, case: Case) -> Truth:
        low, high = case.numbers(self.left)
        least, most = case.numbers(self.right)
        if self.order == ">=":
            return (high >= least) * TRUE | (low < most) * FALSE
        if self.order == ">":
            return (high > least) * TRUE | (low <= most) * FALSE
        if self.order == "<=":
            return (low <= most) * TRUE | (high > least) * FALSE
        return (low < most) * TRUE | (high >= least) * FALSE


def all_of(*children: Proposition) -> Proposition:
    """True when every child is."""
    flat = _flat(AllOf, children, without=ALWAYS)
    return flat[0] if len(flat) == 1 else AllOf(flat) if flat else ALWAYS


def any_of(*children: Proposition) -> Proposition:
    """True when some child is."""
    flat = _flat(AnyOf, children, without=NOT_AT_ALL)
    return flat[0] if len(flat) == 1 else AnyOf(flat) if flat else NOT_AT_ALL


def no(child: Proposition) -> Proposition:
    """True when the child is false."""
    return child.child if isinstance(child, No) else No(child)


def at_least(least: int, *children: Proposition) -> Proposition:
    """True when `least` or more of the children are."""
    return AtLeastOf(least, children)


def unsettled(why: Text) -> Proposition:
    """Unknown for a gap in the law: no text was found that settles it."""
    return Unsettled(why)


def _flat(
    kind: type[AllOf] | type[AnyOf], children: tuple[Proposition, ...], without: Proposition
) -> tuple[Proposition, ...]:
    """The children, those of the same kind opened, without the constant that changes nothing."""
    flat: list[Proposition] = []
    for child in children:
        flat.extend(child.children_ if isinstance(child, kind) else (child,))
    return tuple(child for child in flat if child is not without)


ALWAYS = Constant(TRUE)
NOT_AT_ALL = Constant(FALSE)

__all__ = ["ALWAYS", "NEVER", "NOT_AT_ALL", "Proposition", "all_of", "any_of", "at_least", "no", "unsettled"]
