"""How many ways are left to settle a proposition, and what a question is worth. Knows no law and no person.

Each node is counted in *ways*: the sets of answers by which it could still become true, and by which false.
Their product is zero exactly when the node is settled, and how much an answer brings it down is the worth of
a question: with a guarantee (adaptive submodular cover: Im, Nagarajan, van der Zwaan 2012; Deshpande,
Hellerstein, Kletenik 2016), or by what it is likely to settle, which asks less in practice. Interleaved by
cost, the two together never ask more than twice what the guaranteed one would.

Where one part can never be told, the others can still settle a conjunction, but only as false. Exact where
no fact stands in a proposition twice.
"""

from __future__ import annotations

from math import log1p, prod

from openparole.logic.facts import Fact
from openparole.logic.proof import missing
from openparole.logic.propositions import NEGATION, AllOf, AnyOf, AtLeastOf, No, Unsettled
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from openparole.logic.case import Case
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Truth

    Addresses: TypeAlias = frozenset[str]
    Obtainable: TypeAlias = Callable[[str], bool]
    Score: TypeAlias = Callable[[int, int], float]

NOTHING: Addresses = frozenset()


class Ways:
    """The ways to become true and to become false, and the addresses that they lead through.

    Both are 0 for what is unknown and can never be told.
    """

    __slots__ = ("by_false", "by_true", "false", "true", "truth")

    def __init__(self, truth: Truth, true: int, false: int, by_true: Addresses, by_false: Addresses) -> None:
        self.truth = truth
        self.true = true
        self.false = false
        self.by_true = by_true
        self.by_false = by_false

    @property
    def left(self) -> int:
        """How much is left to find out; 0 when nothing is that could be."""
        return 0 if self.truth != UNKNOWN else self.true * self.false or self.true + self.false

    @property
    def wanted(self) -> Addresses:
        """What could still settle it."""
        return NOTHING if self.truth != UNKNOWN else self.by_true | self.by_false


SETTLED = {TRUE: Ways(TRUE, 1, 0, NOTHING, NOTHING), FALSE: Ways(FALSE, 0, 1, NOTHING, NOTHING)}
NEITHER = Ways(UNKNOWN, 0, 0, NOTHING, NOTHING)


def ways(case: Case, node: Proposition, obtainable: Obtainable, row: int | None = None) -> Ways:
    """The ways of a node in a case, through addresses that are `obtainable`."""
    truth = case.truth(node)
    if truth != UNKNOWN:
        return SETTLED[truth]
    if isinstance(node, Unsettled):
        return NEITHER
    if isinstance(node, Rule):
        itself = ways(case, node.proposition, obtainable, row)
        if node.when is None:
            return itself
        return any_of_them([negation(ways(case, node.when, obtainable, row)), itself])
    if isinstance(node, No):
        return negation(ways(case, node.child, obtainable, row))
    if isinstance(node, AllOf | AnyOf | AtLeastOf):
        children = [ways(case, child, obtainable, row) for child in node.children_]
        if isinstance(node, AtLeastOf):
            return at_least_of_them(node.least, children)
        return all_together(children) if isinstance(node, AllOf) else any_of_them(children)
    if isinstance(node, Exists | Every):
        rows = list(_rows(case, node, obtainable))
        return any_of_them(rows) if isinstance(node, Exists) else all_together(rows)
    told = (one.address for one in missing(case, node, row) if one.fact is not None)
    return through(filter(obtainable, told))


def through(addresses: Iterable[str], behind: int = 0) -> Ways:
    """What these could settle, as true or as false: a way for each, and for what is asked `behind` them."""
    found = frozenset(addresses)
    many = len(found) + behind
    return Ways(UNKNOWN, many, many, found, found) if found else NEITHER


def negation(one: Ways) -> Ways:
    """Of "not"."""
    return Ways(NEGATION[one.truth], one.false, one.true, one.by_false, one.by_true)


def all_together(parts: Sequence[Ways]) -> Ways:
    """Of a conjunction: each way to make all true, any way to make one false."""
    return at_least_of_them(len(parts), parts)


def any_of_them(parts: Sequence[Ways]) -> Ways:
    """Of a disjunction."""
    return at_least_of_them(1, parts)


def at_least_of_them(least: int, parts: Sequence[Ways]) -> Ways:
    """Of "at least so many": the choices of so many parts, with each way to make them true."""
    sure = sum(part.truth == TRUE for part in parts)
    spare = len(parts) - least
    if sure >= least:
        return SETTLED[TRUE]
    if sum(part.truth == FALSE for part in parts) > spare:
        return SETTLED[FALSE]
    true = _choices([part.true for part in parts], least)
    false = _choices([part.false for part in parts], spare + 1)
    return Ways(
        UNKNOWN,
        true,
        false,
        NOTHING.union(*(part.by_true for part in parts)) if true else NOTHING,
        NOTHING.union(*(part.by_false for part in parts)) if false else NOTHING,
    )


def _choices(numbers: list[int], many: int) -> int:
    """The products of so many of the numbers, added up: for one their sum, for all their product."""
    if many == 1:
        return sum(numbers)
    if many == len(numbers):
        return prod(numbers)
    sums = [1] + [0] * many
    for number in numbers:
        for size in range(many, 0, -1):
            sums[size] += sums[size - 1] * number
    return sums[many]


def _rows(case: Case, node: Exists | Every, obtainable: Obtainable) -> Iterator[Ways]:
    """Each row, and, while the list may go on, the rows not told."""
    listed, complete = case.known(node.rows)
    for place, inside in enumerate(case.each(node.rows, listed)):
        yield ways(inside, node.where, obtainable, place)
    if not complete:
        more = f"{node.rows.name}.complete" if listed else node.rows.name
        fields = 0 if listed else sum(isinstance(part, Fact) for part in node.where.walk())
        yield through([more] if obtainable(more) else [], fields)


def guaranteed(before: int, after: int) -> float:
    """The part of what was left that an answer settles."""
    return 1 - after / before


def likely(before: int, after: int) -> float:
    """The same on the scale of its logarithm, and 1 more when nothing is left."""
    return 2.0 if not after else 1 - log1p(after) / log1p(before)


def interleaved(costs: Iterable[int]) -> Score:
    """The score whose turn it is after questions of these costs: the one that has spent less."""
    spent: dict[Score, int] = {likely: 0, guaranteed: 0}
    for cost in costs:
        spent[_turn(spent)] += cost
    return _turn(spent)


def _turn(spent: dict[Score, int]) -> Score:
    return min(spent, key=spent.__getitem__)
