"""A rule as a tree: what must hold, down to the facts, each part with its source."""

from __future__ import annotations

from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.logic.outline import Outline
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.expressions import NumberExpression
    from openparole.logic.outline import Line
    from openparole.logic.rules import Rule


def rule_branch(rule: Rule) -> Branch:
    """A rule with its label, id, citation, strength and days, and what it asks below."""
    return _branch(Outline().rule(rule))


def amount_branches(node: NumberExpression, unit: str) -> list[Branch]:
    """An amount of the law: its arms with what each asks, or its parts, or itself."""
    return [_branch(line) for line in Outline().amount(node, unit)]


def _branch(line: Line) -> Branch:
    return Branch(line.text if line.rule is None else _label(line.rule), map(_branch, line.below))


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
