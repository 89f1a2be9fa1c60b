"""Why a proposition is what it is: the leaves that decide it, and what is missing.

Built on demand from a case that was read. Inside one rule the deciding leaves are enough; between
rules nothing is cut short, because people want to know every requirement that fails.
"""

from __future__ import annotations

from openparole.logic.clocks import Clock
from openparole.logic.expressions import Cases
from openparole.logic.facts import Fact, Members
from openparole.logic.propositions import AllOf, AnyOf, AtLeastOf, Constant, No, Proposition, Unsettled
from openparole.logic.rows import CountOf, Earliest, Every, Exists, Latest, Rows, Total
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.sources import SOLID
from openparole.logic.values import FALSE, TRUE, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.logic.case import Case
    from openparole.logic.nodes import Node
    from openparole.logic.text import Text
    from openparole.logic.values import Truth

ROW_NODES = (Exists, Every, CountOf, Total, Latest, Earliest)
NOT_PLAIN = (*ROW_NODES, AllOf, AnyOf, AtLeastOf, No, Rule, Unsettled, Clock, At, Cases)

_plain: dict[Node, tuple[Fact, ...] | None] = {}


class Leaf:
    """One thing that decides: a proposition about facts, with its truth.

    `row` is the number of the row it is read in, or None; `empty` marks a complete list without rows.
    """

    __slots__ = ("case", "empty", "node", "row", "truth")

    def __init__(
        self, case: Case, node: Proposition, truth: Truth, row: int | None, empty: bool = False
    ) -> None:
        self.case = case
        self.node = node
        self.truth = truth
        self.row = row
        self.empty = empty

    def facts(self) -> list[Fact]:
        """The facts that the leaf reads."""
        return facts_read(self.node)


class Missing:
    """What would have to be known: a fact's `address`, or, where the law is silent, `why` it is."""

    __slots__ = ("address", "fact", "why")

    def __init__(self, address: str, fact: Fact | None, why: Text | None = None) -> None:
        self.address = address
        self.fact = fact
        self.why = why

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Missing) and (self.address, self.why) == (other.address, other.why)

    def __hash__(self) -> int:
        return hash(self.address)


def explain(case: Case, node: Proposition, row: int | None = None) -> Iterator[Leaf]:
    """The leaves that decide `node`, in the order written."""
    truth = case.truth(node)
    if isinstance(node, Rule):
        if case.stipulated(node.id) is not None:
            return
        if node.when is not None and case.truth(node.when) == FALSE:
            yield from explain(case, node.when, row)
            return
        yield from explain(case, node.proposition, row)
    elif isinstance(node, No):
        yield from explain(case, node.child, row)
    elif isinstance(node, AllOf | AnyOf | AtLeastOf):
        for child in deciding(case, node, truth):
            yield from explain(case, child, row)
    elif isinstance(node, Exists | Every) and node.where is not None:
        yield from _explain_rows(case, node, truth)
    elif not isinstance(node, Constant):
        yield Leaf(case, node, truth, row)


def deciding(case: Case, node: AllOf | AnyOf | AtLeastOf, truth: Truth) -> list[Proposition]:
    """The children that make the node what it is."""
    children = list(node.children_)
    alike = [child for child in children if case.truth(child) == truth]
    if isinstance(node, AtLeastOf):
        return alike or children
    one_is_enough = FALSE if isinstance(node, AllOf) else TRUE
    return alike[:1] if truth == one_is_enough else alike


def _explain_rows(case: Case, node: Exists | Every, truth: Truth) -> Iterator[Leaf]:
    listed, complete = case.known(node.rows)
    if not listed:
        yield Leaf(case, node, truth, None, empty=complete)
        return
    shown = False
    for place, inside in enumerate(case.each(node.rows, listed)):
        if inside.truth(node.where) == truth:
            shown = True
            yield from explain(inside, node.where, place)
            if (isinstance(node, Exists) and truth == TRUE) or (isinstance(node, Every) and truth == FALSE):
                return
    if not shown:
        yield Leaf(case, node, truth, None)


def facts_read(node: Node) -> list[Fact]:
    """Every fact of the matter below a node: a row's field counts as its table."""
    facts: dict[Fact, None] = {}
    for part in node.walk():
        if isinstance(part, Fact):
            facts[part.rows if part.rows is not None else part] = None
        elif isinstance(part, ROW_NODES):
            facts[part.rows] = None
        elif isinstance(part, Clock):
            facts.update(dict.fromkeys(part.links))
    return list(facts)


def missing(case: Case, node: Node, row: int | None = None) -> Iterator[Missing]:
    """What keeps a node from being settled; nothing for a proposition that is."""
    if isinstance(node, Fact):
        if not is_settled(node, case.known(node)):
            yield Missing(address(node, row), node)
    elif isinstance(node, Proposition) and case.truth(node) != UNKNOWN:
        return
    elif isinstance(node, Unsettled):
        yield Missing("law", None, node.why)
    elif isinstance(node, Rule):
        yield from _missing_of_rule(case, node, row)
    elif isinstance(node, ROW_NODES):
        yield from _missing_rows(case, node)
    elif isinstance(node, Clock):
        for link in node.read_links(case):
            yield from missing(case, link, row)
        if not node.ends_at_reading and not node.read_links(case):
            yield Missing(address(node.links[0], row), node.links[0])
    elif isinstance(node, At):
        yield from missing(case, node.day, row)
        if case.numbers(node)[1] > max((step.amount or 0) for step in node.schedule.steps):
            yield Missing(node.schedule.id, None, node.schedule.title)
    elif isinstance(node, Cases):
        for condition, value in node.arms:
            yield from missing(case, condition, row)
            yield from missing(case, value, row)
        yield from missing(case, node.otherwise, row)
    else:
        for child in node.children:
            yield from missing(case, child, row)


def plain_facts(node: Node) -> tuple[Fact, ...] | None:
    """The facts of a comparison that nothing but them can leave unknown; None for any other node."""
    if node not in _plain:
        _plain[node] = _plain_facts(node)
    return _plain[node]


def _plain_facts(node: Node) -> tuple[Fact, ...] | None:
    if isinstance(node, Fact):
        return (node,)
    if isinstance(node, NOT_PLAIN) or any(
        isinstance(child, Proposition) and not isinstance(child, Fact) for child in node.children
    ):
        return None
    below = [plain_facts(child) for child in node.children]
    return None if None in below else tuple(fact for facts in below for fact in facts or ())


def _missing_of_rule(case: Case, node: Rule, row: int | None) -> Iterator[Missing]:
    if node.when is not None:
        yield from missing(case, node.when, row)
    if case.truth(node.proposition) != UNKNOWN and case.distrusts(node.source):
        yield Missing(node.id, None, node.label)
    yield from missing(case, node.proposition, row)


def _missing_rows(
    case: Case, node: Exists | Every | CountOf | Total | Latest | Earliest
) -> Iterator[Missing]:
    listed, complete = case.known(node.rows)
    if not listed and not complete:
        yield Missing(node.rows.name, node.rows)
        return
    for place, inside in enumerate(case.each(node.rows, listed)):
        yield from missing(inside, node.where, place)
        if isinstance(node, Total | Latest | Earliest) and inside.truth(node.where) != FALSE:
            yield from missing(inside, node.parts[1], place)
    if not complete:
        yield Missing(f"{node.rows.name}.complete", node.rows)


def address(fact: Fact, row: int | None) -> str:
    """`birth_date`, or `supporters[1].status` for a field of a row."""
    return fact.name if fact.rows is None else f"{fact.rows.name}[{row or 0}].{fact.name}"


def is_settled(fact: Fact, known: Any) -> bool:
    """Whether just one value is possible."""
    if isinstance(fact, Rows):
        return bool(known[1])
    if isinstance(fact, Members):
        return bool(known[0] == known[1])
    if isinstance(known, int):
        return known.bit_count() == 1
    if len(known) == 3:
        return known[0] > known[1] or (known[0] == known[1] and not known[2])
    return bool(known[0] == known[1])


def strength(case: Case, node: Proposition) -> int:
    """How far a settled truth can be trusted: the rank of the sources it rests on.

    What needs everything is as strong as its weakest part; what needs one thing, as its strongest.
    """
    truth = case.truth(node)
    if isinstance(node, Rule):
        if case.stipulated(node.id) is not None:
            return SOLID
        if node.when is not None and case.truth(node.when) == FALSE:
            return strength(case, node.when)
        return min(node.source.rank, strength(case, node.proposition))
    if isinstance(node, No):
        return strength(case, node.child)
    if isinstance(node, AllOf | AnyOf | AtLeastOf):
        ranks = [strength(case, child) for child in node.children_ if case.truth(child) == truth]
        if not ranks:
            return SOLID
        one_is_enough = (FALSE,) if isinstance(node, AllOf) else (TRUE,)
        return max(ranks) if truth in one_is_enough else min(ranks)
    return _strength_of_leaf(case, node, truth)


def _strength_of_leaf(case: Case, node: Proposition, truth: Truth) -> int:
    """A comparison may count rows by rules: it is as strong as it stays settled without the weaker ones."""
    ranks = {part.source.rank for part in node.walk() if isinstance(part, Rule)}
    for rank in sorted(ranks):
        if case.distrusting(rank).truth(node) != truth:
            return rank
    return SOLID
