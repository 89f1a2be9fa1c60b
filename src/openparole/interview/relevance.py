"""By which answers a proposition could still become true, and by which false.

Sharper than `logic.proof.missing`: where one part can never be told, the other parts of a conjunction can
still make it false, but nothing can make it true. Exact where no fact stands in a proposition twice.
"""

from __future__ import annotations

from openparole.logic.proof import missing
from openparole.logic.propositions import AllOf, AnyOf, AtLeastOf, No, Unsettled
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from openparole.logic.case import Case
    from openparole.logic.propositions import Proposition

    Addresses: TypeAlias = frozenset[str]
    Paths: TypeAlias = tuple[Addresses | None, Addresses | None]

NOTHING: Addresses = frozenset()
SETTLED: dict[int, Paths] = {TRUE: (NOTHING, None), FALSE: (None, NOTHING)}
NEITHER: Paths = (None, None)


def paths(case: Case, node: Proposition, obtainable: Callable[[str], bool], row: int | None = None) -> Paths:
    """The addresses through which a node can become true, and through which false; None: it cannot."""
    truth = case.truth(node)
    if truth != UNKNOWN:
        return SETTLED[truth]
    if isinstance(node, Unsettled):
        return NEITHER
    if isinstance(node, Rule):
        itself = paths(case, node.proposition, obtainable, row)
        if node.when is None:
            return itself
        return any_of_them([negation(paths(case, node.when, obtainable, row)), itself])
    if isinstance(node, No):
        return negation(paths(case, node.child, obtainable, row))
    if isinstance(node, AllOf | AnyOf | AtLeastOf):
        children = [paths(case, child, obtainable, row) for child in node.children_]
        if isinstance(node, AtLeastOf):
            return at_least_of_them(node.least, children)
        return all_together(children) if isinstance(node, AllOf) else any_of_them(children)
    if isinstance(node, Exists | Every):
        rows = list(_rows(case, node, obtainable))
        return any_of_them(rows) if isinstance(node, Exists) else all_together(rows)
    through = _obtainable(case, node, obtainable, row)
    return (through, through) if through else NEITHER


def negation(one: Paths) -> Paths:
    """Of "not"."""
    return one[1], one[0]


def all_together(parts: Iterable[Paths]) -> Paths:
    """Of a conjunction: true through all of them, false through any that can be."""
    return negation(any_of_them(map(negation, parts)))


def any_of_them(parts: Iterable[Paths]) -> Paths:
    """Of a disjunction."""
    return at_least_of_them(1, list(parts))


def at_least_of_them(least: int, parts: list[Paths]) -> Paths:
    """Of "at least so many": true if so many can be, false if so few can be left."""
    yes = [path for path, _no in parts if path is not None]
    no = [path for _yes, path in parts if path is not None]
    return (
        NOTHING.union(*yes) if len(yes) >= least else None,
        NOTHING.union(*no) if len(no) > len(parts) - least else None,
    )


def _rows(case: Case, node: Exists | Every, obtainable: Callable[[str], bool]) -> Iterator[Paths]:
    """Each row, and, while the list may go on, the rows not told."""
    listed, complete = case.known(node.rows)
    for place, inside in enumerate(case.each(node.rows, listed)):
        yield paths(inside, node.where, obtainable, place)
    if not complete:
        more = f"{node.rows.name}.complete" if listed else node.rows.name
        yield (frozenset([more]), frozenset([more])) if obtainable(more) else NEITHER


def _obtainable(
    case: Case, node: Proposition, obtainable: Callable[[str], bool], row: int | None
) -> Addresses:
    return frozenset(
        one.address for one in missing(case, node, row) if one.fact is not None and obtainable(one.address)
    )
