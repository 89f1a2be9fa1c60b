"""The same rules for programs that know only yes and no, by walking the same tree; and as Python `if`s.

A `Rules` turns nodes into the text of some language, for one day and for a matter without unknowns. What
the law itself leaves open counts as not shown, so that an answer is yes exactly where the finding is sure.
What a language cannot say raises `Unsayable`.
"""

from __future__ import annotations

from typing import Any

from openparole.law.catalog import Law
from openparole.law.instrument import BY_INVITATION
from openparole.logic.clocks import Clock
from openparole.logic.compiled import NO, YES, Writer, compared, is_number
from openparole.logic.expressions import Amount, Cases, On, Product, Shift, Sum
from openparole.logic.facts import Fact, YesNo
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
    Unsettled,
)
from openparole.logic.rows import CountOf, Every, Exists, Latest, Total
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.values import FIRST_DAY, NEVER, TRUE, shift
from openparole.screening.compiled import changes

FEW = 8
"""More options than this are told by those that are left out, where those are fewer."""


class Unsayable(Exception):
    """A node that a language has no words for."""


class Gap(Exception):
    """A number that no text gives."""


class Rules:
    """The words of a language; the answers of `text` and `number` are expressions in it."""

    yes, no = YES, NO
    conjunction, disjunction, negation = "and", "or", "not "
    never = NEVER

    def __init__(self, day: int) -> None:
        self.day = day
        self.read: dict[Fact, None] = {}

    def text(self, node: Any, shown: bool = True) -> str:
        """Whether a proposition holds; `shown` says how to read what the law leaves open."""
        kind = type(node)
        if kind is Rule:
            applies = self.no if node.when is None else self.denied(self.text(node.when, not shown))
            return self.any([applies, self.text(node.proposition, shown)])
        if kind in (AllOf, AnyOf):
            return (self.all if kind is AllOf else self.any)([self.text(it, shown) for it in node.children_])
        if kind is No:
            return self.denied(self.text(node.child, not shown))
        if kind is Constant or kind is Unsettled:
            return self.no if (node.truth != TRUE if kind is Constant else shown) else self.yes
        if isinstance(node, YesNo):
            return self.fact(node)
        if kind is OneOf or kind is HasAny:
            return self.one_of(node) if kind is OneOf else self.has_any(node)
        if kind is AtLeastOf:
            return self.at_least(node.least, [self.text(it, shown) for it in node.children_])
        if kind in (Exists, Every):
            return self.of_rows(node, shown)
        if kind is Happened:
            return self.compared(self.date(node.day), "<", str(self.never))
        if kind is DayOrder:
            return self.day_order(node)
        if kind is Between:
            day = self.date(node.day)
            start, end = self.date(node.start), self.date(node.end)
            parts = [self.compared(start, "<=", day), self.compared(day, "<=", end)]
            return self.all([*parts, self.compared(day, "<", str(self.never))])
        if kind is NumberOrder:
            try:
                return self.compared(self.number(node.left), node.order, self.number(node.right))
            except Gap:
                return self.no if shown else self.yes
        raise Unsayable(kind.__name__)

    def day_order(self, node: DayOrder) -> str:
        """One day against another; what never happened is neither before nor after."""
        left, right = self.date(node.left), self.date(node.right)
        order = self.compared(left, node.order, right)
        if node.order in ("<", "<=") and is_number(right):
            return order
        return self.all([order, self.compared(left, "<", str(self.never))])

    def date(self, node: Any) -> str:
        """A day as an ordinal; never is later than every day."""
        if isinstance(node, On):
            return str(node.day)
        if isinstance(node, Clock):
            if not node.ends_at_reading:
                raise Unsayable(node.name)
            return str(self.day) if node.of_request or not node.links else self.chain(node)
        if isinstance(node, Shift):
            day = self.date(node.day)
            move = (node.years, node.months, node.days)
            return str(shift(int(day), *move)) if is_number(day) else self.shifted(day, *move)
        if isinstance(node, Fact):
            return self.fact(node)
        return self.row_day(node)

    def chain(self, clock: Clock) -> str:
        """The first link that happened, else the day of reading."""
        text = str(self.day)
        for link in reversed(clock.links):
            day = self.fact(link)
            text = self.chosen(self.compared(day, "<", str(self.never)), day, text)
        return text

    def number(self, node: Any) -> str:
        """A whole number; raises Gap."""
        if isinstance(node, Amount):
            return str(node.number)
        if isinstance(node, At):
            day = self.date(node.day)
            if not is_number(day):
                raise Unsayable("a schedule on a day that is a fact")
            step = node.schedule.on(int(day))
            if step is None or step.amount is None:
                raise Gap
            return str(step.amount)
        if isinstance(node, Sum | Product):
            parts = [self.number(part) for part in node.parts[0]]
            return f"({(' + ' if isinstance(node, Sum) else ' * ').join(parts)})"
        if isinstance(node, Cases):
            text = self.number(node.otherwise)
            for condition, value in reversed(node.arms):
                text = self.chosen(self.text(condition), self.number(value), text)
            return text
        if isinstance(node, Fact):
            return self.fact(node)
        return self.row_number(node)

    def options(self, node: Any) -> tuple[list[str], bool]:
        """The options to name, and whether they are those that must not be."""
        others = node.fact.members(((1 << len(node.fact.bits)) - 1) & ~node.mask)
        named = node.fact.members(node.mask)
        return (others, True) if len(named) > FEW and len(others) < len(named) else (named, False)

    def compared(self, left: str, order: str, right: str) -> str:
        """A comparison of two numbers."""
        text = compared(left, order, right)
        return {YES: self.yes, NO: self.no}.get(text) or f"({text})"

    def denied(self, text: str) -> str:
        """The contrary."""
        return {self.yes: self.no, self.no: self.yes}.get(text) or f"({self.negation}{text})"

    def all(self, parts: list[str]) -> str:
        """All of the parts."""
        return self.joined(parts, self.conjunction, self.yes, self.no)

    def any(self, parts: list[str]) -> str:
        """Some of the parts."""
        return self.joined(parts, self.disjunction, self.no, self.yes)

    @staticmethod
    def joined(parts: list[str], word: str, neutral: str, strong: str) -> str:
        """The parts with a word between them, shortened by those that are settled."""
        left = [part for part in dict.fromkeys(parts) if part != neutral]
        return strong if strong in left else f"({f' {word} '.join(left)})" if left else neutral

    def unsayable(self, *parts: Any) -> str:
        """Says nothing."""
        raise Unsayable(*map(repr, parts))

    fact = one_of = has_any = at_least = chosen = shifted = unsayable
    of_rows = row_day = row_number = unsayable


def requirements_on(law: Law, pathway: Any, day: int) -> list[Rule] | None:
    """The requirements of a pathway on a day, None where no text of it is in force."""
    version = pathway.versions(day, day)[0]
    if version is None:
        return None
    rules = [rule for rule in version.requires if rule.in_force(day)]
    states = {span.state for span in law.timelines[pathway.id].states(day, day)}
    return (
        [*rules, pathway.invitation] if pathway.invitation is not None and BY_INVITATION in states else rules
    )


class Ifs(Rules):
    """Python over the list of plain values `F`, as short as a person would write it."""

    def __init__(self, day: int) -> None:
        super().__init__(day)
        self.out = Writer(day)
        self.out.globals["shift"] = shift

    def fact(self, fact: Fact) -> str:
        return self.out.known(fact)

    def one_of(self, node: OneOf) -> str:
        options, none = self.options(node)
        if len(options) == 1:
            return f"({self.fact(node.fact)} {'!=' if none else '=='} {options[0]!r})"
        return f"({self.fact(node.fact)} {'not in' if none else 'in'} {set(options)!r})"

    def has_any(self, node: HasAny) -> str:
        options, none = self.options(node)
        if none:
            return f"(not {self.fact(node.fact)} <= {self.out.constant(frozenset(options))})"
        if len(options) == 1:
            return f"({options[0]!r} in {self.fact(node.fact)})"
        return f"(not {self.fact(node.fact)}.isdisjoint({self.out.constant(frozenset(options))}))"

    def at_least(self, least: int, parts: list[str]) -> str:
        return f"({' + '.join(parts)} >= {least})"

    def chosen(self, condition: str, value: str, otherwise: str) -> str:
        return f"({value} if {condition} else {otherwise})"

    def shifted(self, day: str, *move: int) -> str:
        return f"shift({day}, {', '.join(map(str, move))})"

    def of_rows(self, node: Exists | Every, shown: bool) -> str:
        def lines(out: Writer, node: Any) -> None:
            some = isinstance(node, Exists)
            found = self.text(node.where, shown)
            found = found if some else self.denied(found)
            out.line(f"for R in {self.fact(node.rows)}:", f"if {found}:", f"    return {some}")
            out.line(f"return {not some}")

        return self.out.helper(node, lines)

    def row_number(self, node: CountOf | Total) -> str:
        def lines(out: Writer, node: Any) -> None:
            amount = self.number(node.amount) if isinstance(node, Total) else "1"
            where = self.text(node.where)
            out.line("total = 0")
            out.line(f"for R in {self.fact(node.rows)}:", f"if {where}:", f"    total += {amount}")
            out.line("return total")

        return self.out.helper(node, lines)

    def row_day(self, node: Any) -> str:
        last = isinstance(node, Latest)

        def lines(out: Writer, node: Any) -> None:
            day = self.date(node.day)
            out.line(f"found = {FIRST_DAY if last else NEVER}")
            better = f"found < {day} < {NEVER}" if last else f"{day} < found"
            where = self.text(node.where)
            out.line(f"for R in {self.fact(node.rows)}:", f"if {better} and {where}:", f"    found = {day}")
            out.line(f"return {f'found if found > {FIRST_DAY} else {NEVER}' if last else 'found'}")

        return self.out.helper(node, lines)


def ifs(law: Law, pathways: list[str], day: int) -> Any:
    """A function of plain values: whether the person meets each pathway's criteria on that day."""
    rules = Ifs(day)
    cells = [_by_clock(rules, law, law.pathways[id]) for id in pathways]
    return rules.out.function("ifs", "F", f"({' '.join(f'{cell},' for cell in cells)})")


def _by_clock(rules: Ifs, law: Law, pathway: Any) -> str:
    """The criteria of the day that the pathway's clock shows."""
    if pathway.clock.of_request or not pathway.clock.links:
        return _person(rules, law, pathway, rules.day)
    shown, text = rules.date(pathway.clock), NO
    for start in changes(law, pathway):
        text = rules.chosen(f"{shown} >= {start}", _person(rules, law, pathway, start), text)
    return text


def _person(rules: Ifs, law: Law, pathway: Any, day: int) -> str:
    requirements = requirements_on(law, pathway, day)
    return NO if requirements is None else rules.all([rules.text(rule) for rule in requirements])
