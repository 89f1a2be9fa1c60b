"""What would change an answer: the smallest sets of changes that make every goal true.

To make `all_of` true the sets of its children are joined, for `any_of` any of them will do; the reverse to
make it false. A change can flip another leaf on its way, so that each set is read again in a case that
holds it, and what then fails is mended by further changes or given up. Knows nothing of what may be
proposed: the caller says which facts may change, and into which region.
"""

from __future__ import annotations

from itertools import combinations

from openparole.logic.case import CaseInRow
from openparole.logic.flips import Flips
from openparole.logic.proof import facts_read
from openparole.logic.propositions import NEGATION, AllOf, AnyOf, AtLeastOf, No
from openparole.logic.regions import covers, meet
from openparole.logic.rows import Every, Exists, Rows
from openparole.logic.rules import Rule
from openparole.logic.values import TRUE, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, TypeAlias

    from openparole.logic.case import Case
    from openparole.logic.facts import Fact
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Truth

    Place: TypeAlias = tuple[Fact, int | None]
    Changes: TypeAlias = dict[Place, Any]

MOST = 10
"""No more sets than this are given back."""
LARGEST = 4
"""Nobody is helped by a list of more things to do at once."""
WIDTH = 40
"""No more sets than this are followed at once, the cheapest."""
ROUNDS = 4
"""How often what a change broke is mended."""

_BELOW: dict[Node, frozenset[Fact]] = {}


def thing(place: Place) -> Place:
    """What is changed when something at a place is: a fact, or a row as a whole."""
    fact, row = place
    return (fact if fact.rows is None else fact.rows, row)


def things(changes: Changes) -> frozenset[Place]:
    """Everything that is changed."""
    return frozenset(map(thing, changes))


def cost(changes: Changes) -> int:
    """The trouble of all that is changed, by the costs of the facts."""
    return sum(fact.cost for fact, _row in things(changes))


def best_first(found: Iterable[Changes]) -> list[Changes]:
    """Cheapest first, then fewest; in the order found where they are alike."""
    return sorted(found, key=lambda changes: (cost(changes), len(things(changes))))


def facts_below(node: Node) -> frozenset[Fact]:
    """The facts of the matter that a node may read: a table for the fields of its rows."""
    found = _BELOW.get(node)
    if found is None:
        found = _BELOW[node] = frozenset(facts_read(node))
    return found


class Search:
    """A search for changes under which every goal holds.

    `read`: a case in which changes are made, or None where they contradict what is known. `allowed`: the
    region into which a fact may be changed, of what is known of it, None for not at all; its last argument
    says whether the fact stands in a row that would be new. `lenient`: what is unknown and untouched by
    any change may stay unknown; else every goal must be sure.
    """

    def __init__(
        self,
        goals: Sequence[Proposition],
        read: Callable[[Changes], Case | None],
        allowed: Callable[[Fact, Any, bool], Any | None],
        *,
        lenient: bool = False,
    ) -> None:
        self.goals = goals
        self.read = read
        self.allowed = allowed
        self.lenient = lenient
        self.touched: frozenset[Fact] = frozenset()
        self.strictly = not lenient
        self.told: dict[Rows, int] = {}
        self.cache: dict[tuple[Proposition, Truth], list[Changes]] = {}
        self.flips = Flips(self)

    def found(self) -> list[Changes]:
        """The smallest sets, best first; empty when all holds already, or nothing helps."""
        todo: list[Changes] = [{}]
        found: list[Changes] = []
        for _round in range(ROUNDS):
            later: list[Changes] = []
            for changes in todo:
                if any(things(smaller) <= things(changes) for smaller in found):
                    continue
                for more in self.sets_after(changes):
                    if not more:
                        found.append(changes)
                    elif (joined := self.join(changes, more)) is not None:
                        later.append(joined)
            todo = self.least(later)
        if {} in found:
            return []
        smallest = self.smallest(found)
        return best_first(smallest)[:MOST]

    def sets_after(self, changes: Changes) -> list[Changes]:
        """What still has to change once these changes are made; a set that is empty when all holds."""
        case = self.read(changes)
        if case is None:
            return []
        self.case = case
        self.touched = frozenset(fact for fact, _row in things(changes))
        self.cache = {}
        return self.some(len(self.goals), [(goal, TRUE) for goal in self.goals], case, None)

    def smallest(self, found: list[Changes]) -> list[Changes]:
        """Each set without what it can do without, and those alone that no other is part of."""
        shrunk = [self.shrink(changes) for changes in found]
        kept: list[Changes] = []
        for changes in sorted(shrunk, key=lambda changes: len(things(changes))):
            if not any(things(other) < things(changes) or self.wider(other, changes) for other in kept):
                kept.append(changes)
        return kept

    def shrink(self, changes: Changes) -> Changes:
        """The smallest part that is still enough."""
        whole = sorted(things(changes), key=lambda thing: thing[0].cost)
        for count in range(1, len(whole)):
            for chosen in combinations(whole, count):
                part = {place: region for place, region in changes.items() if thing(place) in chosen}
                if {} in self.sets_after(part):
                    return part
        return changes

    def sets(self, node: Proposition, want: Truth, case: Case, row: int | None) -> list[Changes]:
        """The sets that make a node TRUE or FALSE, as `want` says; a set that is empty when it is so."""
        truth = case.truth(node)
        if truth == want:
            return [{}]
        fails = truth != UNKNOWN or self.strictly
        if fails and not any(self.may_change(fact) for fact in facts_below(node)):
            return []
        row = None if node.row_of is None else row
        if row is not None or self.strictly == self.lenient:
            return self.made(node, want, case, row)
        found = self.cache.get((node, want))
        if found is None:
            found = self.cache[node, want] = self.made(node, want, case, row)
        return found

    def may_change(self, fact: Fact) -> bool:
        """Whether a fact may change at all, in this row or a new one."""
        table = fact if fact.rows is None else fact.rows
        return self.allowed(table, self.case.known(table), False) is not None

    def made(self, node: Proposition, want: Truth, case: Case, row: int | None) -> list[Changes]:
        """The sets for a node that is not yet what is wanted."""
        if isinstance(node, Rule):
            if case.stipulated(node.id) is not None:
                return []
            parts = [(node.proposition, want)]
            if node.when is not None:
                parts.append((node.when, NEGATION[want]))
            return self.some(1 if want == TRUE else len(parts), parts, case, row)
        if isinstance(node, No):
            return self.sets(node.child, NEGATION[want], case, row)
        if isinstance(node, AllOf | AnyOf | AtLeastOf):
            count = len(node.children_)
            least = node.least if isinstance(node, AtLeastOf) else count if isinstance(node, AllOf) else 1
            needed = least if want == TRUE else count - least + 1
            return self.some(needed, [(child, want) for child in node.children_], case, row)
        if isinstance(node, Exists | Every):
            if (want == TRUE) == isinstance(node, Exists):
                return self.in_a_row(node.rows, node.where, want, case)
            return self.in_each_row(node, want, case)
        if not self.strictly and case.truth(node) == UNKNOWN and not self.touched & facts_below(node):
            return [{}]
        return self.flips.of(node, want, case, row)

    def some(
        self, needed: int, parts: Sequence[tuple[Proposition, Truth]], case: Case, row: int | None
    ) -> list[Changes]:
        """The sets that bring `needed` of the parts where they are wanted."""
        states: list[list[Changes]] = [[{}], *([] for _ in range(needed))]
        for place, (node, want) in enumerate(parts):
            options = self.sets(node, want, case, row)
            if not options and needed == len(parts):
                return []
            after = len(parts) - place
            for done in range(min(place, needed - 1), max(-1, needed - after - 1), -1):
                joined = [self.join(one, other) for one in states[done] for other in options]
                states[done + 1] = self.least([*states[done + 1], *(it for it in joined if it is not None)])
        return states[needed]

    def in_a_row(self, rows: Rows, where: Proposition, want: Truth, case: Case) -> list[Changes]:
        """The sets under which some row, told or new, is as wanted."""
        found = list(self.in_new_row(rows, where, want, case))
        listed, complete = case.known(rows)
        if not complete and not self.strictly and rows not in self.touched:
            found.append({})
        for place, inside in enumerate(case.each(rows, listed)):
            found += self.sets(where, want, inside, place)
        return self.least(found)

    def in_new_row(self, rows: Rows, where: Proposition, want: Truth, case: Case) -> list[Changes]:
        """The sets that add a row that is as wanted; one new row is enough."""
        listed, _complete = case.known(rows)
        self.told.setdefault(rows, len(listed))
        if self.allowed(rows, case.known(rows), True) is None or len(listed) > self.told[rows]:
            return []
        before, self.strictly = self.strictly, True
        found = self.sets(where, want, self.new_row(rows, case), len(listed))
        self.strictly = before
        return [{(rows, len(listed)): (), **changes} for changes in found]

    def new_row(self, rows: Rows, case: Case) -> Case:
        """The case read inside a row of which nothing is known yet."""
        return CaseInRow(case, tuple(field.unknown for field in rows.fields.values()))

    def in_each_row(self, node: Exists | Every, want: Truth, case: Case) -> list[Changes]:
        """The sets under which each row is as wanted; none while there may be more rows."""
        listed, complete = case.known(node.rows)
        if not complete and (self.strictly or node.rows in self.touched):
            return []
        found: list[Changes] = [{}]
        for place, inside in enumerate(case.each(node.rows, listed)):
            options = self.sets(node.where, want, inside, place)
            joined = [self.join(one, other) for one in found for other in options]
            found = self.least([it for it in joined if it is not None])
        return found

    def put(self, fact: Fact, region: Any, case: Case, row: int | None) -> list[Changes]:
        """The change of one fact into a region, as far as it may go there."""
        is_new = fact.rows is not None and row is not None and row >= self.told.get(fact.rows, row + 1)
        limit = None if region is None else self.allowed(fact, case.known(fact), is_new)
        region = None if limit is None else meet(fact, region, limit)
        return [] if region is None else [{(fact, row): region}]

    def join(self, one: Changes, other: Changes) -> Changes | None:
        """Both sets together; None when they contradict each other or are too much."""
        if not one or not other:
            return one or other
        joined = dict(one)
        for place, region in other.items():
            both = meet(place[0], joined[place], region) if place in joined else region
            if both is None:
                return None
            joined[place] = both
        return joined if len(things(joined)) <= LARGEST else None

    def least(self, found: list[Changes]) -> list[Changes]:
        """Without the sets that ask for more than another does; the cheapest of many."""
        if len(found) < 2:
            return found
        if {} in found:
            return [{}]
        kept: list[Changes] = []
        for changes in sorted(best_first(found), key=len):
            if not any(self.wider(other, changes) for other in kept):
                kept.append(changes)
        return best_first(kept)[:WIDTH]

    def wider(self, one: Changes, other: Changes) -> bool:
        """Whether whoever does the second has done the first."""
        return all(place in other and covers(place[0], region, other[place]) for place, region in one.items())
