"""The same rules for zen-engine: decision graphs of expressions, generated from the tree.

One graph has an expression a pathway, the fewest that zen can be asked for; the other has one a requirement
besides, so that zen's trace tells which requirements fail. Graphs are compiled once, by the loader; a matter
is passed as a dict with the facts that are read. Tables of rows and clocks that show other days are left out.
"""

from __future__ import annotations

from typing import Any

import zen
from two_valued import Rules, requirements_on

from openparole.law.catalog import Law
from openparole.logic.facts import Fact
from openparole.logic.propositions import HasAny, OneOf


class Zen(Rules):
    """Expressions of zen over facts by name."""

    yes, no = "true", "false"

    def fact(self, fact: Fact) -> str:
        self.read[fact] = None
        return fact.name

    def one_of(self, node: OneOf) -> str:
        options, none = self.options(node)
        name = self.fact(node.fact)
        if len(options) == 1:
            return f"({name} {'!=' if none else '=='} {options[0]!r})"
        return f"({name} {'not in' if none else 'in'} {options!r})"

    def has_any(self, node: HasAny) -> str:
        options, none = self.options(node)
        name = self.fact(node.fact)
        if len(options) == 1 and not none:
            return f"({options[0]!r} in {name})"
        return f"some({name}, # {'not in' if none else 'in'} {options!r})"

    def at_least(self, least: int, parts: list[str]) -> str:
        return f"({' + '.join(f'({part} ? 1 : 0)' for part in parts)} >= {least})"

    def chosen(self, condition: str, value: str, otherwise: str) -> str:
        return f"({condition} ? {value} : {otherwise})"


WORDS = Zen


class Peer:
    """The engine with the graph of some pathways on a day, with a trace or without."""

    def __init__(self, law: Law, pathways: list[str], day: int, *, traced: bool) -> None:
        rules = Zen(day)
        named: dict[Any, str] = {}
        expressions: list[tuple[str, str]] = []
        self.keys = [f"p{place}" for place in range(len(pathways))]
        for key, id in zip(self.keys, pathways, strict=True):
            requirements = requirements_on(law, law.pathways[id], day) or ()
            texts = [rules.text(rule) for rule in requirements]
            if traced:
                for rule, text in zip(requirements, texts, strict=True):
                    if rule not in named:
                        named[rule] = f"r{len(named)}"
                        expressions.append((named[rule], text))
                texts = [f"$.{named[rule]}" for rule in requirements]
            expressions.append((key, rules.all(texts)))
        self.engine = zen.ZenEngine({"loader": {"type": "static", "content": {"rules": _graph(expressions)}}})
        self.options = {"trace": True} if traced else {}
        self.read = list(rules.read)

    def matter(self, plain: dict[Fact, Any]) -> dict[str, Any]:
        """A matter as zen takes it: sets are lists."""
        values = {fact.name: plain[fact] for fact in self.read}
        return {name: list(it) if isinstance(it, frozenset) else it for name, it in values.items()}

    def findings(self, matter: dict[str, Any]) -> tuple[bool, ...]:
        """Whether the criteria of each pathway are met."""
        result = self.engine.evaluate("rules", matter, self.options)["result"]
        return tuple([result[key] for key in self.keys])


def _graph(expressions: list[tuple[str, str]]) -> dict[str, Any]:
    rows = [{"id": key, "key": key, "value": text} for key, text in expressions]
    nodes = [
        {"id": "in", "name": "facts", "type": "inputNode", "content": {}},
        {"id": "rules", "name": "rules", "type": "expressionNode", "content": {"expressions": rows}},
        {"id": "out", "name": "findings", "type": "outputNode", "content": {}},
    ]
    edges = [
        {"id": f"{one}-{other}", "type": "edge", "sourceId": one, "targetId": other}
        for one, other in (("in", "rules"), ("rules", "out"))
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
