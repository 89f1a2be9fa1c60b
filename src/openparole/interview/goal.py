"""A way that is still undetermined: what could settle it, and what each answer is expected to settle of it.

A goal depends only on the values that its way reads, so that a `Memory` keeps it until one of them moves:
most answers leave most goals as they were.
"""

from __future__ import annotations

from functools import cached_property, reduce
from operator import or_

from openparole.interview.answers import place_at
from openparole.interview.cells import bit, chance, read_by, suppositions
from openparole.interview.reading import Reader, implications, reader, readers
from openparole.interview.supposed import Supposed
from openparole.logic.case import Case
from openparole.logic.implications import Clash, carry
from openparole.logic.proof import missing
from openparole.logic.questions import (
    NEITHER,
    all_together,
    any_of_them,
    price_of_false,
    prospect,
    through,
)
from openparole.logic.rows import Rows
from openparole.logic.values import ANY_DAY, FALSE, FIRST_DAY, TRUE, UNKNOWN, hull
from openparole.screening.finding import find, is_closed
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from openparole.interview.answers import Answers, Place
    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.facts import Fact
    from openparole.logic.propositions import Proposition
    from openparole.logic.questions import Addresses, Prospect
    from openparole.logic.values import Days, Truth
    from openparole.screening.finding import Finding, Line

MANY = 20_000
"""How many readings are remembered before all of them are forgotten."""


class Memory:
    """What was read of a law on a day, by what it was read from.

    Where no more is told of what is read than makes a `kind` of people, it is read of that kind, whose memory
    all share and which holds nothing of anybody: what is told there, and what may be told next. The memory of
    a kind has no other.
    """

    def __init__(self, law: Law, on: int, kind: Kind | None = None) -> None:
        self.law = law
        self.on = on
        self.kind = kind
        self.read: dict[Any, Any] = {}
        self.readers: dict[str, Reader] = kind.memory.readers if kind is not None else readers(law)

    def keep(self, key: Any, made: Any) -> None:
        """Remembers what was made."""
        if len(self.read) >= MANY:
            self.read.clear()
        self.read[key] = made

    def prospect(self, case: Case, node: Proposition, barred: Barred) -> Prospect:
        """The prospect of a requirement or a gate."""
        own = reader(read_by(node))
        out = barred.within(own.bits)
        told = own.of(case.values)
        kind, memory = self.kind, self
        if kind is not None and out == kind.barred.within(own.bits):
            if told == own.of(kind.values):
                return kind.memory.prospect(kind.cases[case.tied], node, out)
            if (
                isinstance(case, Supposed)
                and case.is_alone(own.bits)
                and own.of(case.around.values) == own.of(kind.values)
            ):
                memory = kind.memory
        key = (node, case.tied, told, out)
        found: Prospect | None = memory.read.get(key)
        if found is None:
            found = prospect(case, node, lambda address: address not in barred, chance)
            memory.keep(key, found)
        return found

    def standing(self, pathway: Pathway, case: Case, strict: Sequence[Any], barred: Barred) -> Standing:
        """How a way stands, with the goal if it is one."""
        own = self.readers[pathway.id]
        out = barred.within(own.bits)
        told, told_strict = own.of(case.values), own.of(strict)
        if self.kind is not None and (told, told_strict, out) == self.kind.told(own):
            return self.kind.standing(pathway, case.tied)
        key = (pathway.id, case.tied, told, told_strict, out)
        found: Standing | None = self.read.get(key)
        if found is None:
            self.keep(key, found := self._standing(pathway, case, strict, out))
        return found

    def _standing(self, pathway: Pathway, case: Case, strict: Sequence[Any], barred: Barred) -> Standing:
        finding = None if is_closed(self.law, pathway, case) else find(self.law, pathway, case)
        still = finding is not None and finding.truth == UNKNOWN
        asked = finding if still else self._undated(pathway, case, barred)
        goal = None
        if asked is not None and is_goal(asked):
            goal = Goal(self, asked, strict, barred, undated=not still)
        if finding is None:
            return Standing(FALSE, False, goal)
        return Standing(finding.truth, finding.over, goal)

    def _undated(self, pathway: Pathway, case: Case, barred: Barred) -> Finding | None:
        """The finding if a day of the way's own clock, of which nothing is known, may be any day up to today:
        where it is not settled any more, somebody has to ask for the day.
        """
        clock = pathway.clock
        if clock.of_request or not clock.ends_at_reading:
            return None
        supposed = case
        for link in clock.links:
            if case.known(link) == ANY_DAY and link.name not in barred:
                supposed = supposed.knowing(link, (FIRST_DAY, self.on, True))
        return None if supposed is case else find(self.law, pathway, supposed)


class Kind:
    """People of whom no more is told than `answers`, with what was read of them: `values` with what is
    presumed, `strict` without, and the `cases`, by whether they are tied to the request.
    """

    def __init__(self, law: Law, on: int, answers: Answers) -> None:
        settled = settle(answers.matter(), law=law)
        self.barred = Barred(answers.barred())
        self.values: Sequence[Any] = settled.values
        self.strict: Sequence[Any] = settled.strict
        self.cases = {tied: Case(settled.values, on, tied=tied) for tied in (False, True)}
        self.memory = Memory(law, on)
        self._told: dict[Reader, tuple[Any, Any, Barred]] = {}
        self._standing: dict[tuple[str, bool], Standing] = {}

    def told(self, reader: Reader) -> tuple[Any, Any, Barred]:
        """The values that a reader reads, with and without what is presumed, and what cannot be asked."""
        found = self._told.get(reader)
        if found is None:
            out = self.barred.within(reader.bits)
            found = self._told[reader] = (reader.of(self.values), reader.of(self.strict), out)
        return found

    def standing(self, pathway: Pathway, tied: bool) -> Standing:
        """How a way stands, with the goal if it is one."""
        found = self._standing.get((pathway.id, tied))
        if found is None:
            found = self.memory.standing(pathway, self.cases[tied], self.strict, self.barred)
            self._standing[pathway.id, tied] = found
        return found


class Standing:
    """How a way stands: the `truth` of its finding, whether it is `over` (see `Finding`), and the `goal` if
    there is one.
    """

    __slots__ = ("goal", "over", "truth")

    def __init__(self, truth: Truth, over: bool, goal: Goal | None) -> None:
        self.truth = truth
        self.over = over
        self.goal = goal


class Goal:
    """A way still to be settled: `gate` are the facts that could answer its gate with no, `wanted` those that
    could settle it; both as addresses. `apart`: the gate is no requirement too, and counts beside them.
    `undated`: it is settled as long as nothing is told of a day of its own clock.
    """

    __slots__ = (
        "_chances",
        "_worth",
        "apart",
        "barred",
        "finding",
        "gate",
        "memory",
        "parts",
        "pathway",
        "prospect",
        "strict",
        "undated",
        "wanted",
    )

    def __init__(
        self,
        memory: Memory,
        finding: Finding,
        strict: Sequence[Any],
        barred: Barred,
        *,
        undated: bool = False,
    ) -> None:
        self.memory = memory
        self.finding = finding
        self.pathway: Pathway = finding.pathway
        self.strict = strict
        self.barred = barred
        self.undated = undated
        self.parts = self._parts(finding)
        gate, *rest = (part for _node, part in self.parts)
        self.gate: Addresses = gate.by_false
        self.wanted: Addresses = all_together(rest).wanted
        self.apart = bool(self.gate) and not any(
            line.rule.proposition is self.pathway.gate.proposition
            for line, _part in self.parts
            if line is not None
        )
        self.prospect = all_together([gate, *rest] if self.apart else rest)
        self._worth: dict[str, float] = {}
        self._chances: dict[str, float] | None = None

    @property
    def meant(self) -> bool:
        """Whether its gate is answered yes."""
        return self.finding.case.truth(self.pathway.gate.proposition) == TRUE

    @property
    def reads(self) -> int:
        """The facts that its way reads, as bits."""
        return self.memory.readers[self.pathway.id].bits

    def worth(self, address: str) -> float:
        """What the answer to a question is expected to spare of what is left to ask."""
        found = self._worth.get(address)
        if found is None:
            found = self._worth[address] = self._expected(place_at(address))
        return found

    @property
    def chances(self) -> dict[str, float]:
        """How likely it is that each question comes to be asked for this way."""
        if self._chances is not None:
            return self._chances
        asked: dict[str, float] = {}
        still = 1.0
        for part in sorted((it for _node, it in self.parts), key=price_of_false):
            all_of_it = sum(place_at(address).fact.cost for address in part.wanted)
            for address in part.wanted:
                asked[address] = max(asked.get(address, 0.0), still * min(1.0, part.cost / all_of_it))
            still *= 1 - part.false
        self._chances = asked
        return asked

    def _parts(self, finding: Finding) -> list[tuple[Line | None, Prospect]]:
        """The gate, and the requirements that are not settled.

        While the day of the clock is not certain, the version and the intake hang on it too, and nothing is
        left out.
        """
        case = finding.case
        first, last = hull(case.days(finding.pathway.clock))
        gate = self.memory.prospect(case, finding.pathway.gate.proposition, self.barred)
        parts: list[tuple[Line | None, Prospect]] = [(None, gate)]
        if first < last:
            return [*parts, (None, through(self._all_missing(finding)))]
        if finding.intake == UNKNOWN or None in finding.versions:
            parts.append((None, NEITHER))
        if None not in finding.versions:
            open_lines = (line for line in finding.lines if line.truth == UNKNOWN)
            parts += [(line, self._line(line, case)) for line in open_lines]
        return parts

    def _line(self, line: Line, case: Case) -> Prospect:
        one = self.memory.prospect(case, line.rule, self.barred)
        return one if line.sure else any_of_them([one, NEITHER])

    def _all_missing(self, finding: Finding) -> dict[str, float]:
        nodes = [finding.pathway.clock, *(line.rule for line in finding.lines if line.truth == UNKNOWN)]
        found = ((one.address, one.fact) for node in nodes for one in missing(finding.case, node))
        return {at: fact.cost for at, fact in found if fact is not None and at not in self.barred}

    def _expected(self, place: Place) -> float:
        """The mean over the cells of the answer."""
        spared, weights = 0.0, 0.0
        for left, weight in self._after(place):
            spared += weight * (self.prospect.cost - left)
            weights += weight
        return max(0.0, spared / weights) if weights else 0.0

    def _after(self, place: Place) -> Iterator[tuple[float, float]]:
        """What is left after each answer, with the weight of that answer."""
        case = self.finding.case
        rules = [line.rule for line in self.finding.lines if line.truth == UNKNOWN]
        nodes = [it for it in (*rules, self.pathway.gate.proposition) if read_by(it) & bit(place.whole)]
        more = place.complete or not isinstance(place.fact, Rows)
        of_clock = place.fact in self.pathway.clock.links
        edges = self._edges() if of_clock else ()
        for fact, value, weight in suppositions(case, place.fact, place.row, not more, nodes, edges):
            if weight:
                supposed = self._with(fact, _last_of(value) if of_clock else value)
                if supposed is not None:
                    yield self._left(supposed), weight

    def _edges(self) -> Iterator[int]:
        """The days on which another text or another state of the intake begins."""
        yield from (version.first_day for version in self.pathway.criteria)
        yield from (last + 1 for last in self.pathway.last_days)
        timeline = self.memory.law.timelines[self.pathway.id]
        yield from (span.since for span in timeline.spans if span.since is not None)

    def _with(self, fact: Fact, value: Any) -> Supposed | None:
        """The case with this value and what follows from it; None where it cannot be."""
        case = self.finding.case
        values, moved = list(case.values), bit(fact)
        following = implications(self.memory.law, fact, self.reads)
        if following:
            strict = list(self.strict)
            strict[fact.index] = value
            try:
                derived = carry(strict, following)
            except Clash:
                return None
            for item in derived:
                values[item.fact.index] = strict[item.fact.index]
                moved |= bit(item.fact)
        values[fact.index] = value
        return Supposed(case, values, fact, moved)

    def _left(self, supposed: Supposed) -> float:
        """How much is left in another case."""
        moved = supposed.moved
        gate = self.memory.prospect(supposed, self.pathway.gate.proposition, self.barred)
        if gate.truth == FALSE:
            return 0
        clock = self.pathway.clock
        first, last = hull(self.finding.case.days(clock))
        if read_by(clock) & moved or first < last:
            finding = find(self.memory.law, self.pathway, supposed)
            parts = self._parts(finding) if is_goal(finding) else []
            return all_together([part for _line, part in parts]).cost
        return all_together(
            [
                *([gate] if self.apart else []),
                *(
                    self._line(line, supposed) if line is not None and read_by(line.rule) & moved else part
                    for line, part in self.parts[1:]
                ),
            ]
        ).cost


def is_goal(finding: Finding) -> bool:
    """Whether it is undetermined, with a gate that is not answered no."""
    return finding.truth == UNKNOWN and finding.case.truth(finding.pathway.gate.proposition) != FALSE


def _last_of(days: Days) -> Days:
    """Its last day alone, so that a clock shows one day; never stays never."""
    first, last, _or_never = days
    return (last, last, False) if first <= last else days


class Barred(frozenset[str]):
    """Addresses that cannot be asked for, with the bits of their facts."""

    @cached_property
    def bits(self) -> int:
        """The facts, as bits."""
        return reduce(or_, (bit(place_at(it).whole) for it in self), 0)

    def within(self, bits: int) -> Barred:
        """Those whose facts are among the bits."""
        if not bits & self.bits:
            return NONE
        return self if not self.bits & ~bits else Barred(it for it in self if bits & bit(place_at(it).whole))


NONE = Barred()
