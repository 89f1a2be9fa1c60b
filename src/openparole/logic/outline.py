"""A proposition as an outline: rules by their labels, groups, and tests of facts in words, line below line.

What stands below a line must all hold, unless the line says otherwise. Whoever prints it says a rule's id,
source and days; here is only what it says.
"""

from __future__ import annotations

from openparole.logic.described import compared, describe, unit_of
from openparole.logic.expressions import Cases, Product
from openparole.logic.propositions import AllOf, AnyOf, AtLeastOf, Constant, No, NumberOrder
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.shown import COUNT
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.logic.expressions import NumberExpression
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition


class Line:
    """One line: its words, the `rule` that it is (None: no rule), and the lines `below` it.

    `again`: the rule stands above already, with all that is below it.
    """

    __slots__ = ("again", "below", "rule", "text")

    def __init__(
        self, text: Text, below: Iterable[Line] = (), rule: Rule | None = None, again: bool = False
    ) -> None:
        self.text = text
        self.below = list(below)
        self.rule = rule
        self.again = again


class Outline:
    """Writes rules and propositions as lines.

    `once`: each rule in full only where it is first met, and a definition ("qualified investor") below the
    line that first uses it; else each rule in full wherever it stands.
    """

    def __init__(self, *, once: bool = False) -> None:
        self.once = once
        self.met: set[Rule] = set()

    def rule(self, rule: Rule) -> Line:
        """A rule, and what it asks."""
        if self.once and rule in self.met:
            return Line(rule.label, rule=rule, again=True)
        self.met.add(rule)
        below = [] if rule.when is None else [self.under(_("only where"), rule.when)]
        return Line(rule.label, [*below, *map(self.line, _parts(rule.proposition))], rule)

    def line(self, node: Proposition) -> Line:
        """A proposition: a group with its parts, or one line."""
        if isinstance(node, Rule):
            return self.rule(node)
        if isinstance(node, AllOf | AnyOf | AtLeastOf) and node.children_:
            return Line(_heading(node), map(self.line, node.children_))
        if isinstance(node, No) and isinstance(node.child, AllOf | AnyOf | AtLeastOf | Constant | Rule):
            return self.under(_("not"), node.child)
        if isinstance(node, Exists | Every) and isinstance(node.where, AllOf | AnyOf | Rule):
            heading = _("some of {rows}") if isinstance(node, Exists) else _("each of {rows}")
            return self.under(Text(heading.id, rows=describe(node.rows)), node.where)
        if isinstance(node, NumberOrder) and any(isinstance(part, Cases) for part in node.right.walk()):
            return Line(compared(node, _("this amount")), self.amount(node.right, unit_of(node)))
        return Line(describe(node), self._definitions(node))

    def amount(self, node: NumberExpression, unit: str) -> list[Line]:
        """An amount of the law: its arms with what each asks, or its parts, or itself."""
        if isinstance(node, Cases):
            arms = [
                self.under(_("{amount} where", amount=describe(value, None, unit)), condition)
                for condition, value in node.arms
            ]
            return [*arms, Line(_("else {amount}", amount=describe(node.otherwise, None, unit)))]
        if isinstance(node, Product) and any(isinstance(part, Cases) for part in node.walk()):
            return [
                Line(
                    _("multiplied"), [line for factor in node.factors for line in self.amount(factor, COUNT)]
                )
            ]
        return [Line(describe(node, None, unit))]

    def under(self, heading: Text, node: Proposition) -> Line:
        """The parts of a proposition below a heading."""
        return Line(heading, map(self.line, _parts(node)))

    def _definitions(self, node: Node) -> Iterator[Line]:
        if self.once:
            yield from (self.rule(rule) for rule in definitions(node) if rule not in self.met)


def _parts(node: Proposition) -> tuple[Proposition, ...]:
    return node.children_ if isinstance(node, AllOf) and node.children_ else (node,)


def _heading(node: AllOf | AnyOf | AtLeastOf) -> Text:
    if isinstance(node, AtLeastOf):
        return _("at least {least} of", least=node.least)
    return _("all of") if isinstance(node, AllOf) else _("one of")


def definitions(node: Node) -> Iterator[Rule]:
    """The outermost rules inside a node: what the words in it mean."""
    for child in node.children:
        if isinstance(child, Rule):
            yield child
        else:
            yield from definitions(child)
