"""A second opinion on what requirements can be together: the same nodes as clauses, for a SAT solver.

A comparison of a fact with a number, a day or an option of the law is written out in full; any other (two
facts, rows, amounts) is an atom that may be either, and `opaque` says that there was one.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from pysat.solvers import Cadical153

from openparole.logic.clocks import Clock
from openparole.logic.expressions import Amount, On
from openparole.logic.facts import Date, Day, Fact, Number, YesNo
from openparole.logic.propositions import (
    AllOf,
    AnyOf,
    AtLeastOf,
    Between,
    Constant,
    DayOrder,
    Happened,
    HasAny,
    No,
    NumberOrder,
    OneOf,
)
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE

Assertion = tuple[Any, bool]


class Clauses:
    """What is asserted, as clauses over numbered atoms."""

    def __init__(self, asserted: list[Assertion], clocks: dict[Clock, tuple[int, int]]) -> None:
        self.solver = Cadical153()
        self.count = 0
        self.made: dict[Any, int] = {}
        self.opaque = False
        self.bounds: dict[Any, list[int]] = {}
        nodes = {node for whole, _wanted in asserted for node in whole.walk()}
        for node in nodes:
            for what, number in _comparisons(node):
                self.bounds.setdefault(what, []).append(number)
        for clock, (first, last) in clocks.items():
            self.bounds.setdefault(clock, []).extend((first - 1, last))
        self.bounds = {what: sorted(set(numbers)) for what, numbers in self.bounds.items()}
        for what, numbers in self.bounds.items():
            for lower, higher in pairwise(numbers):
                self.add(-self.at_most(what, lower), self.at_most(what, higher))
        for clock, (first, last) in clocks.items():
            self.add(-self.at_most(clock, first - 1))
            self.add(self.at_most(clock, last))
        for whole, wanted in asserted:
            self.add(self.of(whole) if wanted else -self.of(whole))

    def holds(self) -> bool:
        """Whether all of it can be so."""
        return bool(self.solver.solve())

    def add(self, *clause: int) -> None:
        self.solver.add_clause(list(clause))

    def atom(self, key: Any) -> int:
        if key not in self.made:
            self.count += 1
            self.made[key] = self.count
        return self.made[key]

    def at_most(self, what: Any, number: int) -> int:
        """That a day or number is not greater; of a day, also that it is one."""
        fresh = ("<=", what, number) not in self.made
        atom = self.atom(("<=", what, number))
        if fresh and isinstance(what, Day) and not isinstance(what, Date):
            self.add(-atom, self.atom(("happened", what)))
        return atom

    def both(self, atoms: list[int]) -> int:
        whole = self.atom(("all", *atoms))
        for atom in atoms:
            self.add(-whole, atom)
        self.add(whole, *(-atom for atom in atoms))
        return whole

    def some(self, atoms: list[int]) -> int:
        return -self.both([-atom for atom in atoms])

    def of(self, node: Any) -> int:
        """The atom of a proposition."""
        if node not in self.made:
            self.made[node] = self._of(node)
        return self.made[node]

    def _of(self, node: Any) -> int:
        if isinstance(node, Constant) and node.truth in (TRUE, FALSE):
            always = self.both([])
            return always if node.truth == TRUE else -always
        if isinstance(node, No):
            return -self.of(node.child)
        if isinstance(node, Rule):
            met = self.of(node.proposition)
            return met if node.when is None else self.some([-self.of(node.when), met])
        if isinstance(node, AllOf):
            return self.both([self.of(child) for child in node.children_])
        if isinstance(node, AnyOf):
            return self.some([self.of(child) for child in node.children_])
        if isinstance(node, AtLeastOf):
            return self._at_least(node.least, [self.of(child) for child in node.children_])
        if isinstance(node, YesNo) and node.rows is None:
            return self.atom(("yes", node))
        if isinstance(node, OneOf) and node.fact.rows is None:
            return self._one_of(node)
        if isinstance(node, HasAny):
            return self.some([self.atom((node.fact, option)) for option in node.fact.members(node.mask)])
        if isinstance(node, Happened) and _is_plain(node.day):
            return self._happened(node.day)
        if isinstance(node, DayOrder | Between | NumberOrder) and list(_comparisons(node)):
            return self._compared(node)
        self.opaque = True
        return self.atom(("opaque", node))

    def _at_least(self, least: int, atoms: list[int]) -> int:
        if least <= 0:
            return self.both([])
        if len(atoms) < least:
            return -self.both([])
        with_it = self.both([atoms[0], self._at_least(least - 1, atoms[1:])])
        return self.some([with_it, self._at_least(least, atoms[1:])])

    def _one_of(self, node: OneOf) -> int:
        fact: Any = node.fact
        options = [self.atom((fact, option)) for option in fact.bits]
        if ("one of", fact) not in self.made:
            self.made["one of", fact] = 0
            self.add(*options)
            for place, option in enumerate(options):
                for other in options[:place]:
                    self.add(-option, -other)
        return self.some([self.atom((fact, option)) for option in fact.members(node.mask)])

    def _happened(self, day: Any) -> int:
        return self.both([]) if isinstance(day, Date | Clock) else self.atom(("happened", day))

    def _compared(self, node: Any) -> int:
        what = node.day if isinstance(node, Between) else node.left
        there = self.both([]) if isinstance(what, Number) else self._happened(what)
        if isinstance(node, Between):
            after = -self.at_most(what, node.start.day - 1)
            return self.both([there, after, self.at_most(what, node.end.day)])
        limit = node.right.number if isinstance(node, NumberOrder) else node.right.day
        atom = self.at_most(what, limit if node.order in ("<=", ">") else limit - 1)
        return atom if node.order in ("<", "<=") else self.both([there, -atom])


def _is_plain(day: Any) -> bool:
    return isinstance(day, Clock) or (isinstance(day, Day) and day.rows is None)


def _comparisons(node: Any) -> list[tuple[Any, int]]:
    """What a node compares with which bounds, where all of them are of the law."""
    if isinstance(node, DayOrder) and _is_plain(node.left) and isinstance(node.right, On):
        return [(node.left, node.right.day - (node.order in ("<", ">=")))]
    if isinstance(node, Between) and _is_plain(node.day):
        if isinstance(node.start, On) and isinstance(node.end, On):
            return [(node.day, node.start.day - 1), (node.day, node.end.day)]
    elif isinstance(node, NumberOrder) and isinstance(node.right, Amount):
        left: Fact | Any = node.left
        if isinstance(left, Number) and left.rows is None:
            return [(left, node.right.number - (node.order in ("<", ">=")))]
    return []
