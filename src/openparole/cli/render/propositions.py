"""A rule as a tree: what must hold, down to the facts, each part with its source."""

from __future__ import annotations

from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.logic.described import compared, describe, unit_of
from openparole.logic.expressions import Cases, Product
from openparole.logic.propositions import AllOf, AnyOf, AtLeastOf, No, NumberOrder
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.shown import COUNT
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.expressions import NumberExpression
    from openparole.logic.propositions import Proposition


def rule_branch(rule: Rule) -> Branch:
    """A rule with its label, id, citation, strength and days, and what it asks below."""
    below = []
    if rule.when is not None:
        below.append(_under(_("only where"), rule.when))
    proposition = rule.proposition
    below.extend(
        _branch(child)
        for child in (proposition.children_ if isinstance(proposition, AllOf) else [proposition])
    )
    return Branch(_label(rule), below)


def _label(rule: Rule) -> Text:
    source = rule.source
    text = _(
        "{label} ({id}; {citation}; {strength})",
        label=rule.label,
        id=rule.id,
        citation=source.citation,
        strength=source.strength,
    )
    if rule.first_day is not None:
        text = _("{text}, from {first}", text=text, first=iso(rule.first_day))
    return text if rule.last_day is None else _("{text}, to {last}", text=text, last=iso(rule.last_day))


def _branch(node: Proposition) -> Branch:
    if isinstance(node, Rule):
        return rule_branch(node)
    if isinstance(node, AllOf):
        return Branch(_("all of"), map(_branch, node.children_))
    if isinstance(node, AnyOf):
        return Branch(_("one of"), map(_branch, node.children_))
    if isinstance(node, AtLeastOf):
        return Branch(_("at least {least} of", least=node.least), map(_branch, node.children_))
    if isinstance(node, No) and isinstance(node.child, AllOf | AnyOf | Rule):
        return _under(_("not"), node.child)
    if isinstance(node, Exists | Every) and isinstance(node.where, AllOf | AnyOf | Rule):
        some = isinstance(node, Exists)
        heading = (
            _("some of {rows}", rows=node.rows.name) if some else _("each of {rows}", rows=node.rows.name)
        )
        return _under(heading, node.where)
    if isinstance(node, NumberOrder) and any(isinstance(part, Cases) for part in node.right.walk()):
        return Branch(compared(node, _("this amount")), amount_branches(node.right, unit_of(node)))
    return Branch(describe(node))


def amount_branches(node: NumberExpression, unit: str) -> list[Branch]:
    """An amount of the law: its arms with what each asks, or its parts, or itself."""
    if isinstance(node, Cases):
        arms = []
        for condition, value in node.arms:
            amount = _("{amount} where", amount=describe(value, None, unit))
            arms.append(_under(amount, condition))
        return [*arms, Branch(_("else {amount}", amount=describe(node.otherwise, None, unit)))]
    if isinstance(node, Product) and any(isinstance(part, Cases) for part in node.walk()):
        factors = [branch for factor in node.factors for branch in amount_branches(factor, COUNT)]
        return [Branch(_("multiplied"), factors)]
    return [Branch(describe(node, None, unit))]


def _under(heading: Text, node: Proposition) -> Branch:
    children = node.children_ if isinstance(node, AllOf) else (node,)
    return Branch(heading, map(_branch, children))
