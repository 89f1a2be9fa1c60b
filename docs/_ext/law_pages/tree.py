"""The requirements of a version as a nested list: ids, words, for whom, sources, and what each rests on.

What stands below an item must all hold, unless it says otherwise; a proposition about facts is one line.
A definition ("qualified investor") is unfolded where it is first used on a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import anchored, aside, days, plain, source, words
from openparole.logic.outline import Outline
from openparole.logic.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.logic.nodes import Node
    from openparole.logic.outline import Line
    from openparole.logic.propositions import Proposition


class Tree:
    """Writes the requirements of one page, each rule in full once."""

    def __init__(self) -> None:
        self.outline = Outline(once=True)
        self.ids: set[str] = set()

    def write(self, rules: Iterable[Rule]) -> str:
        """A nested list of rules."""
        return "\n".join(line for rule in rules for line in self.lines(self.outline.rule(rule), 0)) + "\n"

    def proposition(self, node: Proposition, depth: int) -> Iterator[str]:
        """A proposition: a list for a group, a line for the rest."""
        yield from self.lines(self.outline.line(node), depth)

    def lines(self, line: Line, depth: int) -> Iterator[str]:
        """A line and those below it; a rule with its id and source."""
        told = words(line.text) if line.rule is None else self.rule(line.rule, line.again)
        yield f"{'  ' * depth}- {told}{':' if line.rule is None and line.below else ''}"
        for below in line.below:
            yield from self.lines(below, depth + 1)

    def rule(self, rule: Rule, again: bool) -> str:
        """A rule: id, words, days, source."""
        id = f"**{plain(rule.id)}**" if rule.id in self.ids else anchored(rule.id)
        self.ids.add(rule.id)
        in_force = aside(days(rule.first_day, rule.last_day))
        return f"{id} {words(rule.label)}{in_force} {source(rule.source)}{' *(as above)*' if again else ''}"


def parts(rules: Iterable[Rule]) -> list[Rule]:
    """The rules and every rule inside them, each once, in the order written."""
    found: dict[Rule, None] = {}
    for rule in rules:
        _collect(rule, found)
    return list(found)


def _collect(node: Node, found: dict[Rule, None]) -> None:
    if isinstance(node, Rule):
        found[node] = None
    for child in node.children:
        _collect(child, found)
