"""How much is left to ask until a proposition is settled. Knows no law and no person.

Each node has its *prospect*: the chances that it turns out true and that it turns out false, and what the
questions are expected to cost until one of them is known, asked in the order that is best for it alone: of a
conjunction first what most cheaply makes it false, of a disjunction what most cheaply makes it true. What an
answer is expected to bring this down is the worth of a question (`docs/decisions/0012-questions.md`).

Where one part can never be told, the others can still settle a conjunction, but only as false. Exact where
no fact stands in a proposition twice and every "at least" is one of its ends.
"""

from __future__ import annotations

from math import inf, prod

from openparole.logic.facts import Fact
from openparole.logic.proof import address, is_settled, missing, plain_facts
from openparole.logic.propositions import NEGATION, AllOf, AnyOf, AtLeastOf, No, Unsettled
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from openparole.logic.case import Case
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Truth

    Addresses: TypeAlias = frozenset[str]
    Obtainable: TypeAlias = Callable[[str], bool]
    Chance: TypeAlias = Callable[[Case, Proposition, Fact], float]

NOTHING: Addresses = frozenset()
EVEN = 0.5
SEVERAL = (AllOf, AnyOf, AtLeastOf)
IN_ROWS = (Exists, Every)


class Prospect:
    """The chances of `true` and `false`, 0 only where it cannot be; what it is expected to `cost` to know;
    and the addresses that lead there.
    """

    __slots__ = ("by_false", "by_true", "cost", "false", "true", "truth")

    def __init__(
        self,
        truth: Truth,
        true: float,
        false: float,
        cost: float,
        by_true: Addresses = NOTHING,
        by_false: Addresses = NOTHING,
    ) -> None:
        self.truth = truth
        self.true = true
        self.false = false
        self.cost = cost
        self.by_true = by_true
        self.by_false = by_false

    @property
    def wanted(self) -> Addresses:
        """What could still settle it."""
        return NOTHING if self.truth != UNKNOWN else self.by_true | self.by_false


SETTLED = {TRUE: Prospect(TRUE, 1, 0, 0), FALSE: Prospect(FALSE, 0, 1, 0)}
NEITHER = Prospect(UNKNOWN, 0, 0, 0)
"""Of what is unknown and can never be told."""

_even: dict[Fact, Prospect] = {}
"""Of comparisons that wait for one fact of the matter, of which no table tells."""


def even(_case: Case, _node: Proposition, _fact: Fact) -> float:
    """A chance of which nothing is known."""
    return EVEN


def prospect(
    case: Case, node: Proposition, obtainable: Obtainable, chance: Chance = even, row: int | None = None
) -> Prospect:
    """The prospect of a node in a case, through addresses that are `obtainable`; `chance`: of a comparison
    that waits for one fact, to be true.
    """
    truth = case.truth(node)
    if truth != UNKNOWN:
        return SETTLED[truth]
    plain = plain_facts(node)
    if plain is not None and len(plain) == 1:
        return _of_one(case, node, plain[0], row, obtainable, chance)
    if plain is not None:
        told = {address(fact, row): fact for fact in plain if not is_settled(fact, case.known(fact))}
        return _of_comparison(case, node, told, obtainable, chance)
    if isinstance(node, Unsettled):
        return NEITHER
    if isinstance(node, Rule):
        itself = prospect(case, node.proposition, obtainable, chance, row)
        if node.when is None:
            return itself
        return any_of_them([negation(prospect(case, node.when, obtainable, chance, row)), itself])
    if isinstance(node, No):
        return negation(prospect(case, node.child, obtainable, chance, row))
    if isinstance(node, SEVERAL):
        children = [prospect(case, child, obtainable, chance, row) for child in node.children_]
        if isinstance(node, AtLeastOf):
            return at_least_of_them(node.least, children)
        return all_together(children) if isinstance(node, AllOf) else any_of_them(children)
    if isinstance(node, IN_ROWS):
        rows = list(_rows(case, node, obtainable, chance))
        return any_of_them(rows) if isinstance(node, Exists) else all_together(rows)
    told = {one.address: one.fact for one in missing(case, node, row) if one.fact is not None}
    return _of_comparison(case, node, told, obtainable, chance)


def _of_one(
    case: Case, node: Proposition, fact: Fact, row: int | None, obtainable: Obtainable, chance: Chance
) -> Prospect:
    """Of a comparison that waits for this fact alone."""
    at = address(fact, row)
    if not obtainable(at):
        return NEITHER
    true = chance(case, node, fact)
    if true != EVEN or row is not None:
        return through({at: fact.cost}, true=true)
    found = _even.get(fact)
    if found is None:
        found = _even[fact] = through({at: fact.cost})
    return found


def _of_comparison(
    case: Case, node: Proposition, told: Mapping[str, Fact], obtainable: Obtainable, chance: Chance
) -> Prospect:
    costs = {address: fact.cost for address, fact in told.items() if obtainable(address)}
    return through(costs, true=EVEN if len(told) > 1 or not costs else chance(case, node, *told.values()))


def through(costs: Mapping[str, float], behind: float = 0, true: float = EVEN) -> Prospect:
    """Of what these addresses settle as true or as false, with the cost of what is asked `behind` them."""
    if not costs:
        return NEITHER
    found = frozenset(costs)
    return Prospect(UNKNOWN, true, 1 - true, sum(costs.values()) + behind, found, found)


def negation(one: Prospect) -> Prospect:
    """Of "not"."""
    return Prospect(NEGATION[one.truth], one.false, one.true, one.cost, one.by_false, one.by_true)


def all_together(parts: Iterable[Prospect]) -> Prospect:
    """Of a conjunction."""
    left = _left_of(parts, FALSE)
    if left is None or len(left) < 2:
        return SETTLED[FALSE] if left is None else left[0] if left else SETTLED[TRUE]
    return _prospect(left, *_until_false(left))


def any_of_them(parts: Iterable[Prospect]) -> Prospect:
    """Of a disjunction."""
    left = _left_of(parts, TRUE)
    if left is None or len(left) < 2:
        return SETTLED[TRUE] if left is None else left[0] if left else SETTLED[FALSE]
    false = prod(part.false for part in left)
    true, cost = _in_turn([(part.true, part.cost) for part in left if false or part.true])
    return _prospect(left, true, false, cost)


def cost_of_all(parts: Iterable[Prospect]) -> float:
    """What a conjunction is expected to cost."""
    left = _left_of(parts, FALSE)
    if left is None or len(left) < 2:
        return left[0].cost if left else 0
    _true, _false, cost = _until_false(left)
    return cost


def _until_false(left: list[Prospect]) -> tuple[float, float, float]:
    """The chances that all are true and that one is false, and what it costs to know."""
    true = prod(part.true for part in left)
    return true, *_in_turn([(part.false, part.cost) for part in left if true or part.false])


def _left_of(parts: Iterable[Prospect], enough: Truth) -> list[Prospect] | None:
    """Those that are not settled, or None where one is what is `enough` to settle all of them."""
    left = []
    for part in parts:
        if part.truth == enough:
            return None
        if part.truth == UNKNOWN:
            left.append(part)
    return left


def _in_turn(asked: list[tuple[float, float]]) -> tuple[float, float]:
    """Of the chances that one alone settles it, each with its cost: the chance that any does, and what is
    spent until then, the cheapest for its chance first.
    """
    settled, cost, still = 0.0, 0.0, 1.0
    for chance, price in sorted(asked, key=_price):
        cost += still * price
        settled += still * chance
        still *= 1 - chance
    return settled, cost


def _price(asked: tuple[float, float]) -> float:
    chance, price = asked
    return price / chance if chance else inf


def at_least_of_them(least: int, parts: Sequence[Prospect]) -> Prospect:
    """Of "at least so many"."""
    left = [part for part in parts if part.truth == UNKNOWN]
    least -= sum(part.truth == TRUE for part in parts)
    spare = len(left) - least
    if least <= 0 or spare < 0:
        return SETTLED[TRUE if least <= 0 else FALSE]
    if least == 1 or not spare:
        return any_of_them(left) if least == 1 else all_together(left)
    true, false, cost = 0.0, 0.0, 0.0
    still = {(least, spare + 1): 1.0}
    for part in sorted(left, key=lambda part: part.cost):
        cost += sum(still.values()) * part.cost
        after: dict[tuple[int, int], float] = {}
        for (trues, falses), chance in still.items():
            steps = ((trues - 1, falses), part.true), ((trues, falses - 1), part.false)
            for step, so in (*steps, ((trues, falses), 1 - part.true - part.false)):
                after[step] = after.get(step, 0.0) + chance * so
        true += sum(after.pop(step) for step in list(after) if not step[0])
        false += sum(after.pop(step) for step in list(after) if not step[1])
        still = after
    return _prospect(left, true, false, cost)


def _prospect(parts: list[Prospect], true: float, false: float, cost: float) -> Prospect:
    if not true and not false:
        return NEITHER
    return Prospect(
        UNKNOWN,
        true,
        false,
        cost,
        NOTHING.union(*[part.by_true for part in parts]) if true else NOTHING,
        NOTHING.union(*[part.by_false for part in parts]) if false else NOTHING,
    )


def price_of_false(part: Prospect) -> float:
    """What one that is false is expected to cost among many like it; endless where it cannot be."""
    return _price((part.false, part.cost))


def _rows(case: Case, node: Exists | Every, obtainable: Obtainable, chance: Chance) -> Iterator[Prospect]:
    """Each row, and, while the list may go on, the rows not told."""
    listed, complete = case.known(node.rows)
    for place, inside in enumerate(case.each(node.rows, listed)):
        yield prospect(inside, node.where, obtainable, chance, place)
    if not complete:
        more = f"{node.rows.name}.complete" if listed else node.rows.name
        fields = 0 if listed else sum(part.cost for part in node.where.walk() if isinstance(part, Fact))
        yield through({more: node.rows.cost} if obtainable(more) else {}, EVEN * fields)
