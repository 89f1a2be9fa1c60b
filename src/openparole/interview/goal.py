"""A way that is still undetermined: what could settle it, and what each answer is expected to settle of it.

A goal depends only on the values that its way reads, so that a `Memory` keeps it until one of them moves:
most answers leave most goals as they were.
"""

from __future__ import annotations

from openparole.interview.answers import place_at
from openparole.interview.cells import bit, read_by, suppositions
from openparole.interview.reading import implications
from openparole.interview.supposed import Supposed
from openparole.logic.implications import Clash, carry
from openparole.logic.proof import missing
from openparole.logic.questions import (
    NEITHER,
    all_together,
    any_of_them,
    cost_of_all,
    price_of_false,
    through,
)
from openparole.logic.rows import Rows
from openparole.logic.values import FALSE, TRUE, UNKNOWN, hull
from openparole.screening.finding import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from openparole.interview.answers import Place
    from openparole.interview.barred import Barred
    from openparole.interview.memory import Memory
    from openparole.law.pathway import Pathway
    from openparole.logic.case import Case
    from openparole.logic.facts import Fact
    from openparole.logic.questions import Addresses, Prospect
    from openparole.logic.values import Days
    from openparole.screening.finding import Finding, Line


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
        self.prospect = all_together(rest)
        self.wanted: Addresses = self.prospect.wanted
        self.apart = bool(self.gate) and not any(
            line.rule.proposition is self.pathway.gate.proposition
            for line, _part in self.parts
            if line is not None
        )
        if self.apart:
            self.prospect = all_together([gate, *rest])
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
            wanted = part.wanted
            if wanted:
                all_of_it = sum(place_at(address).fact.cost for address in wanted)
                chance = still * min(1.0, part.cost / all_of_it)
                for address in wanted:
                    asked[address] = max(asked.get(address, 0.0), chance)
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
                derived = carry(strict, following, told={fact})
            except Clash:
                return None
            for item in derived:
                values[item.fact.index] = strict[item.fact.index]
                moved |= bit(item.fact)
        values[fact.index] = value
        return Supposed(case, values, fact, moved)

    def _left(self, supposed: Supposed) -> float:
        """How much is left in another case. What is settled there needs no prospect."""
        gate = self.pathway.gate.proposition
        if supposed.truth(gate) == FALSE:
            return 0
        moved, clock = supposed.moved, self.pathway.clock
        first, last = hull(self.finding.case.days(clock))
        if read_by(clock) & moved or first < last:
            finding = find(self.memory.law, self.pathway, supposed)
            return cost_of_all(part for _line, part in (self._parts(finding) if is_goal(finding) else ()))
        (_gate, gate_before), *rest = self.parts
        parts = []
        if self.apart:
            again = read_by(gate) & moved
            parts.append(self.memory.prospect(supposed, gate, self.barred) if again else gate_before)
        for line, part in rest:
            if line is None or not read_by(line.rule) & moved:
                parts.append(part)
            elif supposed.truth(line.rule) == FALSE and line.sure:
                return 0
            elif supposed.truth(line.rule) != TRUE:
                parts.append(self._line(line, supposed))
        return cost_of_all(parts)


def is_goal(finding: Finding) -> bool:
    """Whether it is undetermined, with a gate that is not answered no."""
    return finding.truth == UNKNOWN and finding.case.truth(finding.pathway.gate.proposition) != FALSE


def _last_of(days: Days) -> Days:
    """Its last day alone, so that a clock shows one day; never stays never."""
    first, last, _or_never = days
    return (last, last, False) if first <= last else days
