"""What may be answered, cut into as few cells as the law tells apart, each with its weight.

Days and numbers are cut at what the rules compare with, as far as that is known; choices by the options
that a rule names together. How common each is comes from `priors`; where no table says, they weigh the same.
"""

from __future__ import annotations

from openparole.interview.priors import EVEN, prior
from openparole.logic.case import CaseInRow
from openparole.logic.expressions import Amount, DayExpression, NumberExpression, Product, Shift
from openparole.logic.facts import Choice, Day, Fact, Members, Number, YesNo
from openparole.logic.propositions import Between, DayOrder, HasAny, NumberOrder, OneOf
from openparole.logic.rows import Rows
from openparole.logic.values import ENDLESS, FALSE, FIRST_DAY, IS_NEVER, LAST_DAY, TRUE, UNKNOWN, hull, shift

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from openparole.logic.case import Case
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition

RARE = 0.001
"""What a table does not rule out is at least so likely."""

_read: dict[Node, int] = {}
_compared: dict[Node, dict[Fact, list[Proposition]]] = {}


def bit(fact: Fact) -> int:
    """The bit of a fact of the matter; a field has that of its table."""
    return 1 << (fact if fact.rows is None else fact.rows).index


def read_by(node: Node) -> int:
    """The facts that a node reads, as bits."""
    bits = _read.get(node)
    if bits is None:
        bits = bit(node) if isinstance(node, Fact) else 0
        for child in node.children:
            bits |= read_by(child)
        _read[node] = bits
    return bits


def compared(node: Node) -> dict[Fact, list[Proposition]]:
    """The comparisons below a node, by the facts and fields in them."""
    found = _compared.get(node)
    if found is None:
        found = _compared[node] = {}
        for part in node.walk():
            if isinstance(part, OneOf | HasAny):
                found.setdefault(part.fact, []).append(part)
            elif isinstance(part, DayOrder | Between | NumberOrder):
                for fact in {inner for inner in part.walk() if isinstance(inner, Day | Number)}:
                    found.setdefault(fact, []).append(part)
    return found


def suppositions(
    case: Case, fact: Fact, row: int | None, more: bool, rules: Iterable[Node], edges: Iterable[int] = ()
) -> Iterator[tuple[Fact, Any, float]]:
    """The fact of the matter, with each value that an answer could give it, and its weight: to a fact, to a
    field in the row numbered `row`, or, if `more`, to whether a list goes on.
    """
    if isinstance(fact, Rows):
        listed, _complete = case.known(fact)
        some = prior(fact).some if not listed else EVEN.some
        yield fact, (listed, True), 1 - some
        yield fact, ((*listed, tuple(field.unknown for field in fact.fields.values())), more), some
    elif fact.rows is None or row is None:
        for cell, weight in cells(case, fact, case.known(fact), rules, edges):
            yield fact, cell, weight
    else:
        listed, complete = case.known(fact.rows)
        inside = case.each(fact.rows, listed)[row]
        for cell, weight in cells(inside, fact, listed[row][fact.index], rules):
            told = (*listed[row][: fact.index], cell, *listed[row][fact.index + 1 :])
            yield fact.rows, ((*listed[:row], told, *listed[row + 1 :]), complete), weight


def cells(
    case: Case, fact: Fact, known: Any, rules: Iterable[Node], edges: Iterable[int] = ()
) -> list[tuple[Any, float]]:
    """The parts of what is known of a fact that these rules tell apart, each with its weight; a day is cut
    at the `edges` too.
    """
    nodes = list(dict.fromkeys(node for rule in rules for node in compared(rule).get(fact, ())))
    before = prior(fact)
    if isinstance(fact, YesNo):
        shares = ((TRUE, before.some), (FALSE, 1 - before.some))
        return [(truth, share) for truth, share in shares if known & truth]
    if isinstance(fact, Members):
        has, may = known
        atoms = _parts(may & ~has, [node.mask for node in nodes if isinstance(node, HasAny)])
        weights = before.of(fact, atoms)
        none = (1 - before.some) * sum(weights) if before.cited and weights else 1.0
        return [
            ((has, has), none),
            *(((has | it & -it,) * 2, w) for it, w in zip(atoms, weights, strict=True)),
        ]
    if isinstance(fact, Choice):
        parts = _parts(known, [node.mask for node in nodes if isinstance(node, OneOf)])
        return list(zip(parts, before.of(fact, parts), strict=True))
    if isinstance(fact, Day):
        first, last, or_never = known
        cuts = {*edges, *(cut for node in nodes for cut in _day_cuts(case, node, fact))}
        stretches = _cut(first, last, cuts)
        each = before.some / len(stretches) if before.cited else 1.0
        never = [(IS_NEVER, 1 - before.some if before.cited else 1.0)] if or_never else []
        return [*(((start, end, False), each) for start, end in stretches), *never]
    low, high = known
    return [
        (it, 1.0) for it in _cut(low, high, {cut for node in nodes for cut in _number_cuts(case, node, fact)})
    ]


def chance(case: Case, node: Proposition, fact: Fact) -> float:
    """How likely a comparison with a fact of the matter is true, where a table tells of it; else even."""
    if not prior(fact).cited or isinstance(fact, Rows):
        return 0.5
    weights = {TRUE: 0.0, FALSE: 0.0, UNKNOWN: 0.0}
    for cell, weight in cells(case, fact, case.known(fact), [node]):
        weights[case.knowing(fact, cell).truth(node)] += weight
    share = (weights[TRUE] + weights[UNKNOWN] / 2) / sum(weights.values())
    return min(max(share, RARE), 1 - RARE)


def _parts(mask: int, masks: list[int]) -> list[int]:
    """The mask in the parts that none of the masks cuts."""
    parts = [mask]
    for other in masks:
        parts = [piece for part in parts for piece in (part & other, part & ~other) if piece]
    return [part for part in parts if part]


def _cut(first: int, last: int, cuts: set[int]) -> list[tuple[int, int]]:
    """The stretch in pieces, each cut being the first of one."""
    starts = [first, *sorted(cut for cut in cuts if first < cut <= last)]
    return list(zip(starts, [*(start - 1 for start in starts[1:]), last], strict=True))


def _day_cuts(case: Case, node: Proposition, fact: Fact) -> Iterator[int]:
    """The days that begin another cell: those from which a comparison with the fact may answer otherwise."""
    sides: list[tuple[DayExpression, DayExpression, int]] = []
    if isinstance(node, DayOrder):
        after = int(node.order in ("<=", ">"))
        sides = [(node.left, node.right, after), (node.right, node.left, 1 - after)]
    elif isinstance(node, Between):
        sides = [(node.day, node.start, 0), (node.day, node.end, 1)]
        sides += [(node.start, node.day, 1), (node.end, node.day, 0)]
    for own, other, after in sides:
        if _reads(own, fact) and _can_read(case, other):
            for day in hull(case.days(other)):
                if FIRST_DAY < day < LAST_DAY:
                    yield _moved_back(own, day) + after


def _moved_back(own: DayExpression, day: int) -> int:
    """The day that `own` shifts to this one, give or take the ends of months."""
    while isinstance(own, Shift):
        day = shift(day, -own.years, -own.months, -own.days)
        own = own.day
    return day


def _number_cuts(case: Case, node: Proposition, fact: Fact) -> Iterator[int]:
    if not isinstance(node, NumberOrder):
        return
    after = node.order in ("<=", ">")
    for own, other, step in ((node.left, node.right, after), (node.right, node.left, not after)):
        if _reads(own, fact) and _can_read(case, other):
            for number in case.numbers(other):
                if number < ENDLESS:
                    yield _taken_off(own, number) + step


def _taken_off(own: NumberExpression, number: int) -> int:
    """What the fact must be for `own` to be this number, where the law multiplies it."""
    if isinstance(own, Product):
        for factor in own.factors:
            if isinstance(factor, Amount) and factor.number:
                number //= factor.number
    return number


def _reads(node: Node, fact: Fact) -> bool:
    return any(part is fact for part in node.walk())


def _can_read(case: Case, node: Node) -> bool:
    return node.row_of is None or isinstance(case, CaseInRow)
