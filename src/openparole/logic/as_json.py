"""A node as plain data: a tree of `{"op": …, part: …}`, one op a class of this room, one key a part of it.

Facts, clocks and schedules stand in it by name and are written once beside it. Numbers are whole, in the
unit of what they are compared with: cents, basis points or counts.
"""

from __future__ import annotations

from openparole.logic.clocks import Clock
from openparole.logic.expressions import On
from openparole.logic.facts import Choice, Fact
from openparole.logic.nodes import Node
from openparole.logic.propositions import HasAny, OneOf
from openparole.logic.schedules import At, Schedule
from openparole.logic.sources import Source
from openparole.logic.text import Text
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Json = dict[str, Any]


def node_json(node: Node) -> Json:
    """A proposition or an expression as a tree."""
    if isinstance(node, Fact):
        return {"fact": repr(node)}
    if isinstance(node, Clock):
        return {"clock": node.name}
    tree: Json = {"op": op_of(type(node))}
    for name, part in zip(type(node).__slots__, node.parts, strict=True):
        tree[name.rstrip("_")] = _piece(node, name, part)
    return tree


def op_of(kind: type[Node]) -> str:
    """The name of a class in a tree: `AllOf` is `all_of`."""
    name = kind.__name__
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def _piece(node: Node, name: str, part: Any) -> Any:
    if name == "mask" and isinstance(node, OneOf | HasAny) and isinstance(node.fact, Choice):
        return node.fact.members(part)
    if name in ("first_day", "last_day") or isinstance(node, On):
        return None if part is None else iso(part)
    if isinstance(part, Node):
        return node_json(part)
    if isinstance(part, Text | Source):
        return part.json()
    if isinstance(part, Schedule):
        return part.id
    return [_piece(node, "", item) for item in part] if isinstance(part, tuple) else part


def below(nodes: Iterable[Node]) -> list[Node]:
    """The nodes and all below them, each once."""
    found: dict[Node, None] = {}
    for node in nodes:
        if node not in found:
            found.update(dict.fromkeys(node.walk()))
    return list(found)


def schedules_in(nodes: Iterable[Node]) -> list[Schedule]:
    """The schedules that these nodes read, by id."""
    found = {node.schedule.id: node.schedule for node in nodes if isinstance(node, At)}
    return [found[id] for id in sorted(found)]


def schedule_json(schedule: Schedule) -> Json:
    """A dated number of the law."""
    return {
        "id": schedule.id,
        "title": schedule.title.json(),
        "unit": schedule.unit,
        "steps": [
            {
                "id": step.id or None,
                "first_day": iso(step.first_day),
                "amount": step.amount,
                "source": step.source.json(),
            }
            for step in schedule.steps
        ],
    }


def clock_json(clock: Clock) -> Json:
    """A clock: the chain of facts that it reads."""
    return {
        "name": clock.name,
        "links": [repr(link) for link in clock.links],
        "of_request": clock.of_request,
        "ends_at_reading": clock.ends_at_reading,
    }
