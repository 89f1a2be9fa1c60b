"""Which numbers of the law a rule or a fee needs on a day and does not find, whoever the person is."""

from __future__ import annotations

from openparole.law.facts.catalog import facts
from openparole.logic.as_json import below
from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.expressions import Cases, On
from openparole.logic.proof import ROW_NODES as TABLES
from openparole.logic.propositions import AllOf, AnyOf
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.values import FALSE, LAST_DAY, TRUE, hull

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from openparole.logic.expressions import DayExpression
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Days


class _On(Case):
    """A person of whom nothing is known, on some day from `first` to `last`; every clock shows that day."""

    __slots__ = ("last",)

    def __init__(self, first: int, last: int) -> None:
        super().__init__([fact.unknown for fact in facts().values()], first)
        self.last = last

    def days(self, node: DayExpression) -> Days:
        return (self.reading, self.last, False) if isinstance(node, Clock) else super().days(node)

    def each(self, rows: Any, listed: Any) -> Any:
        return ()


def needed(root: Node, when: Proposition, first: int, last: int) -> list[str]:
    """The titles of the numbers that are needed on each of the days and not given. `when`: the root is read
    only where this holds.
    """
    case = _On(first, last)
    if case.truth(when) == FALSE:
        return []
    return sorted({str(node.schedule.title) for node in _read(case, root) if not _given(case, node)})


def _given(case: _On, node: At) -> bool:
    first, last = hull(case.days(node.day))
    steps = node.schedule.between(first, min(last, LAST_DAY))
    return any(step is not None and step.amount is not None for step in steps)


def _read(case: Case, node: Node) -> Iterator[At]:
    """The numbers that can matter: not those behind a condition that fails, or that another decides."""
    if isinstance(node, At):
        yield node
    elif isinstance(node, Cases):
        for condition, _value in node.arms:
            yield from _read(case, condition)
        for _truth, value in node.possible_arms(case):
            yield from _read(case, value)
    elif isinstance(node, Rule):
        if node.when is None or case.truth(node.when) != FALSE:
            yield from _read(case, node.proposition)
    elif isinstance(node, AllOf | AnyOf):
        if case.truth(node) not in (TRUE, FALSE):
            for child in node.children:
                yield from _read(case, child)
    elif isinstance(node, TABLES):
        yield from (part for part in node.walk() if isinstance(part, At))
    else:
        for child in node.children:
            yield from _read(case, child)


def cuts(roots: Iterable[Node], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The spans of days within which nothing that the nodes read of the law changes."""
    if first > last:
        return
    days = {first}
    for node in below(roots):
        if isinstance(node, On):
            days.update((node.day, node.day + 1))
        elif isinstance(node, At):
            days.update(node.schedule.days)
        elif isinstance(node, Rule):
            days.update(day for day in (node.first_day, node.last_day and node.last_day + 1) if day)
    edges = sorted(day for day in days if first <= day <= last)
    yield from zip(edges, [*(day - 1 for day in edges[1:]), last], strict=True)
