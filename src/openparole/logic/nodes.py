"""The nodes that propositions and expressions are made of.

Equal nodes are one object, so that a sub-expression used by ten pathways is read once a case.
A node knows its parts and in which rows it stands; it knows no law and no value.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Self

_KNOWN: dict[tuple[Any, ...], Any] = {}


class Node:
    """An immutable node: one `__slots__` name a part, in order; made once for equal parts.

    `row_of` names the rows fact whose row the node reads, or is None when it reads the matter alone.
    `children`: the nodes among the parts.
    """

    __slots__ = ("children", "parts", "row_of")
    parts: tuple[Any, ...]
    children: tuple[Node, ...]
    row_of: str | None

    def __new__(cls, *parts: Any) -> Self:
        """The node of these parts, the same object each time."""
        key = (cls, *parts)
        node = _KNOWN.get(key)
        if node is None:
            node = object.__new__(cls)
            node.parts = parts
            for name, part in zip(cls.__slots__, parts, strict=True):
                setattr(node, name, part)
            node.children = tuple(_nodes_of(parts))
            node.row_of = node._row_of()
            _KNOWN[key] = node
        return node

    def _row_of(self) -> str | None:
        scope = None
        for child in self.children:
            if child.row_of is not None and child.row_of != scope:
                if scope is not None:
                    raise TypeError(f"one proposition cannot read rows of {scope} and {child.row_of}")
                scope = child.row_of
        return scope

    def walk(self) -> Iterator[Node]:
        """This node and all below it, each once."""
        seen = set()
        todo: list[Node] = [self]
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                yield node
                todo.extend(node.children)

    def __bool__(self) -> bool:
        raise TypeError("a proposition has no truth of its own: combine it with all_of, any_of, no")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self.parts))})"


def _nodes_of(parts: tuple[Any, ...]) -> Iterator[Node]:
    for part in parts:
        if isinstance(part, Node):
            yield part
        elif isinstance(part, tuple):
            yield from _nodes_of(part)
