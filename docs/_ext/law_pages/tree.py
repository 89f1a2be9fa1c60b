"""The requirements of a version as a nested list: ids, words, for whom, sources, and what each rests on.

What stands below an item must all hold, unless it says otherwise; a proposition about facts is one line.
A definition ("qualified investor") is unfolded where it is first used on a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import anchored, aside, described, limits, plain, source, words
from openparole.logic.propositions import ALWAYS, AllOf, AnyOf, AtLeastOf, Constant, No
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition

GROUPS = {AllOf: "all of", AnyOf: "any of"}


class Tree:
    """Writes the requirements of one page, each rule in full once."""

    def __init__(self) -> None:
        self.shown: set[Rule] = set()
        self.ids: set[str] = set()

    def write(self, rules: Iterable[Rule]) -> str:
        """A nested list of rules."""
        return "\n".join(line for rule in rules for line in self.rule(rule, 0)) + "\n"

    def rule(self, rule: Rule, depth: int) -> Iterator[str]:
        """A rule: id, words, for whom, source; then what it says of facts."""
        first = rule not in self.shown
        self.shown.add(rule)
        id = f"**{plain(rule.id)}**" if rule.id in self.ids else anchored(rule.id)
        self.ids.add(rule.id)
        again = "" if first else " *(as above)*"
        yield item(depth, f"{id} {words(rule.label)}{aside(limits(rule))} {source(rule.source)}{again}")
        if first:
            inside = rule.proposition
            for part in inside.children_ if isinstance(inside, AllOf) else (inside,):
                yield from self.proposition(part, depth + 1)

    def proposition(self, node: Proposition, depth: int) -> Iterator[str]:
        """A proposition: a list for a group, a line for the rest."""
        if isinstance(node, Rule):
            yield from self.rule(node, depth)
        elif isinstance(node, AllOf | AnyOf | AtLeastOf) and node.children_:
            yield item(depth, f"{GROUPS.get(type(node)) or f'at least {node.least} of'}:")
            for child in node.children_:
                yield from self.proposition(child, depth + 1)
        elif isinstance(node, No) and isinstance(node.child, AllOf | AnyOf | AtLeastOf | Constant | Rule):
            yield item(depth, "not:")
            yield from self.proposition(node.child, depth + 1)
        elif isinstance(node, Exists | Every) and isinstance(node.where, AllOf | AnyOf | Rule):
            some = "some" if isinstance(node, Exists) else "each"
            yield item(depth, f"{some} of {described(node.rows)}:")
            yield from self.proposition(node.where, depth + 1)
        elif isinstance(node, Constant):
            yield item(depth, "always" if node is ALWAYS else "for nobody")
        else:
            yield item(depth, described(node))
            for definition in definitions(node):
                if definition not in self.shown:
                    yield from self.rule(definition, depth + 1)


def item(depth: int, text: str) -> str:
    """A line of a nested list."""
    return f"{'  ' * depth}- {text}"


def definitions(node: Node) -> Iterator[Rule]:
    """The outermost rules inside a line: what the words in it mean."""
    for child in node.children():
        if isinstance(child, Rule):
            yield child
        else:
            yield from definitions(child)


def parts(rules: Iterable[Rule]) -> list[Rule]:
    """The rules and every rule inside them, each once, in the order written."""
    found: dict[Rule, None] = {}
    for rule in rules:
        _collect(rule, found)
    return list(found)


def _collect(node: Node, found: dict[Rule, None]) -> None:
    if isinstance(node, Rule):
        found[node] = None
    for child in node.children():
        _collect(child, found)
