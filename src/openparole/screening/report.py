"""The report on one matter: what was found on each pathway, and everything a person needs with it.

Findings are made at once; proofs, evidence, fees and factors are read when somebody looks. `as_json`
gives the published contract `screen/1`, which is never localized.
"""

from __future__ import annotations

from openparole.law.agencies import STEPS, agency_on
from openparole.law.facts.beneficiary import principal_finding
from openparole.law.facts.catalog import facts
from openparole.law.facts.filing import filed_for
from openparole.law.general_fees import fees_of
from openparole.law.instrument import CLOSED as ENDED
from openparole.law.instrument import NOT_YET, ON_HOLD, RUNNING
from openparole.law.routing import ASKED_FIRST
from openparole.law.statements import in_force
from openparole.logic.case import Case
from openparole.logic.facts import Day
from openparole.logic.proof import Missing, explain, is_settled, missing
from openparole.logic.values import FALSE, TRUE, UNKNOWN, hull
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED, WORDS, find, holds_on
from openparole.screening.words import NO_TEXT, NO_WORD_ON_INTAKE, uncertain_switch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Protocol

    from openparole.law.catalog import Law
    from openparole.law.fees import Fee
    from openparole.law.instrument import Hold, Instrument
    from openparole.law.pathway import Filing, Pathway
    from openparole.law.route import Route
    from openparole.law.statements import Consequence, Statement
    from openparole.law.worksheet import Factor, Worksheet
    from openparole.logic.facts import Fact
    from openparole.logic.rules import Rule
    from openparole.logic.text import Text
    from openparole.logic.values import Days
    from openparole.screening.finding import Finding
    from openparole.screening.settle import Settled

    class Followed(Protocol):
        """A report, or an outlook of an interview."""

        def found(self, strict: bool) -> dict[str, str]: ...


ORDER = (OPEN, UNDETERMINED, CLOSED)


class PathwayReport:
    """One pathway for one matter. `reading` is with presumptions, `strict_reading` without."""

    def __init__(self, report: Report, reading: Finding, strict_reading: Finding) -> None:
        self.report = report
        self.pathway: Pathway = reading.pathway
        self.reading = reading
        self.strict_reading = strict_reading

    @property
    def id(self) -> str:
        """The pathway's id."""
        return self.pathway.id

    @property
    def finding(self) -> str:
        """open, closed or undetermined."""
        return WORDS[self.reading.truth]

    @property
    def strict(self) -> str:
        """The finding when nothing is presumed."""
        return WORDS[self.strict_reading.truth]

    @property
    def person(self) -> str:
        """The criteria alone, whether or not requests are taken."""
        return WORDS[self.reading.person]

    @property
    def firm(self) -> bool:
        """Whether the finding stays when everything weak or unverified is read as unknown; so is a finding
        for the main person that is not firm.
        """
        if not self.reading.firm(self.report.read_on):
            return False
        main = self.main
        return main is None or main.firm or self.if_main(UNDETERMINED).truth == self.reading.truth

    @property
    def main(self) -> PathwayReport | None:
        """What was found for the person whom this one follows, where the pathway reads it."""
        main = self.report.mains.get(self.id)
        return None if main is None or self.reads_main() is None else main

    def reads_main(self) -> Rule | None:
        """The requirement that reads what was found for the main person, and concerns this one."""
        for rule in (line.rule for line in self.reading.lines):
            applies = rule.when is None or self.case.truth(rule.when) != FALSE
            if applies and any(node is principal_finding for node in rule.walk()):
                return rule
        return None

    def if_main(self, found: str) -> Finding:
        """The finding here if another one were found for the main person."""
        case = self.case.knowing(principal_finding, principal_finding.bits[found])
        return find(self.report.law, self.pathway, case)

    @property
    def case(self) -> Case:
        """What the pathway was read in."""
        return self.reading.case

    @property
    def folded(self) -> str:
        """Why it comes last: the gate is answered no, it had ended, or it had not begun; else ""."""
        if self.case.truth(self.pathway.gate.proposition) == FALSE:
            return "gate"
        if all(span.state == NOT_YET for span in self.reading.spans):
            return "not yet"
        if all(span.state == ENDED for span in self.reading.spans):
            since = self.reading.spans[0].since
            if since is not None and since <= self.report.facts_begin():
                return "ended"
        return ""

    def waits_for_gate(self) -> bool:
        """Whether it is undetermined and not even its first question is answered."""
        gate = self.case.truth(self.pathway.gate.proposition)
        return self.reading.truth == UNKNOWN and gate == UNKNOWN and not self.folded

    def holds(self) -> list[tuple[Hold, Instrument, int]]:
        """The holds on decisions that concern, or may concern, this person on the day of reading."""
        return holds_on(self.report.law, self.pathway, self.case, self.report.read_on)

    def decisions(self) -> str:
        """running, on hold, or undetermined."""
        truths = [truth for _hold, _by, truth in self.holds()]
        return ON_HOLD if TRUE in truths else UNDETERMINED if truths else RUNNING

    def provided(self) -> dict[str, Fact]:
        """The presumed facts that the finding rests on, by address; empty when the strict one is equal."""
        if self.reading.truth == self.strict_reading.truth:
            return {}
        strict = {line.rule: line.truth for line in self.strict_reading.lines}
        read = {
            fact.name
            for line in self.reading.lines
            if strict.get(line.rule) != line.truth
            for leaf in explain(self.case, line.rule)
            for fact in leaf.facts()
        }
        presumed = self.report.settled.presumed
        return {address: fact for address, fact in presumed.items() if address.partition("[")[0] in read}

    def missing(self) -> list[Missing]:
        """What keeps the finding undetermined: facts, and gaps in the law."""
        if self.reading.truth != UNKNOWN:
            return []
        found: dict[Missing, None] = dict.fromkeys(missing(self.case, self.pathway.gate.proposition))
        for line in self.reading.lines:
            if line.truth == UNKNOWN:
                found.update(dict.fromkeys(missing(self.case, line.rule)))
        if self.reading.intake == UNKNOWN or len(self.reading.versions) > 1:
            found.update(dict.fromkeys(missing(self.case, self.pathway.clock)))
        found.update(dict.fromkeys(self.report.gaps_of(self)))
        return list(found)

    def filings(self) -> list[Filing]:
        """The forms, or other ways to ask, of the day."""
        first, last = self._days()
        return [
            filing
            for filing in self.pathway.filings
            if (filing.first_day is None or filing.first_day <= last)
            and (filing.last_day is None or filing.last_day >= first)
            and (filing.when is None or self.case.truth(filing.when) != FALSE)
        ]

    def fees(self) -> list[Fee]:
        """The fees that are, or may be, asked."""
        return [fee for fee in fees_of(self.pathway) if self.case.truth(fee.when) != FALSE]

    def statements(self, listed: Iterable[Statement]) -> list[Statement]:
        """Those of a list that are in force on the pathway's day and are not sure to be for others."""
        day = self._days()[0]
        return [item for item in in_force(listed, day) if self.case.truth(item.when) != FALSE]

    def consequences(self) -> list[Statement]:
        """What parole by this way gives and does not give, what it asks later, and how it ends."""
        return [*self.own_consequences(), *self.general_consequences()]

    def own_consequences(self) -> list[Statement]:
        """Those of this way alone."""
        own = (*self.pathway.gives, *self.pathway.duties, *self.pathway.ends)
        return [item for item in in_force(own, self.report.on) if self.case.truth(item.when) != FALSE]

    def general_consequences(self) -> list[Consequence]:
        """Those that this way shares with others."""
        return [
            item
            for item in self.report.general
            if (item.pathways is None or self.id in item.pathways) and self.case.truth(item.when) != FALSE
        ]

    @property
    def worksheet(self) -> Worksheet | None:
        """What an officer looks at; None for a way without factors to lay out."""
        return self.report.law.worksheet(self.pathway.worksheet)

    def factors(self) -> list[tuple[Factor, str]]:
        """The worksheet's rows, each "shown", "contradicted", "shown and contradicted" or "open".

        A presumption speaks neither for nor against anybody.
        """
        sheet = self.worksheet
        return [] if sheet is None else [(factor, self._state(factor)) for factor in sheet.factors]

    def _state(self, factor: Factor) -> str:
        told = self.strict_reading.case
        shown = told.truth(factor.shown_by) == TRUE
        contradicted = told.truth(factor.contradicted_by) == TRUE
        if shown and contradicted:
            return "shown and contradicted"
        return "shown" if shown else "contradicted" if contradicted else "open"

    def agencies(self) -> list[tuple[str, Text, str, int]]:
        """Step, its words, the agency of that day that decides or may decide it, and how sure that is."""
        day = self._days()[0]
        found = [(part, self.case.truth(part.when)) for part in self.pathway.deciders]
        return [
            (part.step, STEPS[part.step], agency_on(part.agency, day), truth)
            for part, truth in found
            if truth != FALSE
        ]

    def recheck(self) -> list[Instrument]:
        """The instruments it rests on whose evidence does not reach the day of reading."""
        behind = [span.by for span in self.reading.spans] + [by for _hold, by, _truth in self.holds()]
        return list(
            {
                by.id: by
                for by in behind
                if by is not None
                and by.evidence_until is not None
                and by.evidence_until < self.report.read_on
            }.values()
        )

    def _days(self) -> tuple[int, int]:
        return hull(self.case.days(self.pathway.clock))


class Report:
    """What the law of a day says of one matter. Immutable; made by `screen`.

    `on`: the day asked about, which clocks show; `read_on`: the day of reading, on which holds and the reach
    of the evidence are read. Both ordinals. `general`: the consequences in force on the day asked about that
    ways to parole share.
    """

    def __init__(
        self, law: Law, settled: Settled, cases: Cases, on: int, read_on: int, pathways: list[str]
    ) -> None:
        self.law = law
        self.settled = settled
        self.on = on
        self.read_on = read_on
        self.principal = cases.principal
        self.mains: dict[str, PathwayReport] = {}
        if any(cases.followed) and isinstance(cases.principal, Report):
            self.mains = {item.id: item for item in cases.principal.pathways}
        self.case = cases.of("")
        self._begins: int | None = None
        self.general = [item for item in law.consequences if item.in_force(on)]
        found = []
        for pathway in (law.pathways[id] for id in pathways):
            reading, strict = cases.of(pathway.id), cases.strict(pathway.id)
            found.append(PathwayReport(self, find(law, pathway, reading), find(law, pathway, strict)))
        found.sort(key=lambda item: (bool(item.folded), ORDER.index(item.finding)))
        self.pathways: tuple[PathwayReport, ...] = tuple(found)

    def __getitem__(self, id: str) -> PathwayReport:
        """The report on one pathway; raises KeyError when it was not screened."""
        for item in self.pathways:
            if item.id == id:
                return item
        raise KeyError(id)

    def found(self, strict: bool = False) -> dict[str, str]:
        """open, closed or undetermined, by the id of the pathway; `strict`: when nothing is presumed."""
        return {item.id: item.strict if strict else item.finding for item in self.pathways}

    def strictly(self) -> Report:
        """The report when nothing is presumed."""
        settled, main = self.settled.strictly(), self.principal
        main = main.strictly() if isinstance(main, Report) else main
        cases = Cases(settled, self.on, dict(self.case.given), main)
        return Report(self.law, settled, cases, self.on, self.read_on, [item.id for item in self.pathways])

    def as_json(self) -> dict[str, Any]:
        """The published contract `screen/1`."""
        from openparole.screening.as_json import as_json

        return as_json(self)

    def facts_begin(self) -> int:
        """The day on which the person's story here begins: the first day told of travel, custody, a
        grant or a filing; the day asked about when none is told.
        """
        if self._begins is None:
            told: list[Days] = [
                known
                for fact in self.story_facts()
                if (known := self.settled.strict[fact.index]) != fact.unknown and known[0] <= known[1]
            ]
            self._begins = min([self.on, *(first for first, _last, _never in told)])
        return self._begins

    def story_facts(self) -> list[Fact]:
        """The days of events that happened to the person or the request."""
        subjects = ("travel", "custody", "grant", "filing")
        return [fact for fact in facts().values() if isinstance(fact, Day) and fact.subject in subjects]

    def routing(self) -> list[tuple[Route, int]]:
        """The rows of the routing table that hold or may hold, top to bottom, with their truth."""
        truths = [(route, self.case.truth(route.when)) for route in self.law.routes]
        return [(route, truth) for route, truth in truths if truth != FALSE]

    def asked_first(self) -> list[Fact]:
        """What to ask first while no row of the routing table is sure, in that order."""
        if any(truth == TRUE for _route, truth in self.routing()):
            return []
        asked = self.settled.matter.dont_know
        open_ones = (fact for fact in ASKED_FIRST if not is_settled(fact, self.case.known(fact)))
        return [fact for fact in open_ones if fact.name not in asked]

    def gaps_of(self, item: PathwayReport) -> list[Missing]:
        """The days without a text, and the states of intake that no text settles."""
        found = []
        reading = item.reading
        if None in reading.versions and reading.intake != FALSE:
            found.append(Missing(item.id, None, NO_TEXT))
        first, last = item._days()
        for before, after in zip(reading.spans, reading.spans[1:], strict=False):
            if first == last and after.by is not None:
                found.append(Missing(after.by.id, None, uncertain_switch(before.state, after.state)))
        for span in reading.spans:
            if span.state == "unsettled":
                by = span.by.id if span.by is not None else item.id
                found.append(Missing(by, None, span.note if span.note is not None else NO_WORD_ON_INTAKE))
        return found


class Cases:
    """The cases that a report reads: with and without presumptions, tied to the request or not.

    The days of one request do not leak into another pathway: only the pathway it was for reads them.
    `principal`: what was found for the person whom this one follows, and is read on the same pathway.
    """

    def __init__(
        self, settled: Settled, on: int, given: dict[str, bool], principal: Followed | None = None
    ) -> None:
        self.principal = principal
        self.followed = [_findings(settled, principal, strict) for strict in (False, True)]
        self.made = {
            (strict, tied): Case(settled.strict if strict else settled.values, on, tied=tied, given=given)
            for strict in (False, True)
            for tied in (False, True)
        }
        self.filed_for = filed_pathways(settled)

    def of(self, pathway: str) -> Case:
        """The case with presumptions."""
        return self._case(False, pathway)

    def strict(self, pathway: str) -> Case:
        """The case without."""
        return self._case(True, pathway)

    def _case(self, strict: bool, pathway: str) -> Case:
        case = self.made[strict, self.filed_for is None or pathway in self.filed_for]
        found = self.followed[strict].get(pathway)
        return case if found is None else case.knowing(principal_finding, found)


def _findings(settled: Settled, principal: Followed | None, strict: bool) -> dict[str, int]:
    """What was found for the principal on each pathway, unless the file tells it otherwise."""
    if principal is None or settled.strict[principal_finding.index] != principal_finding.unknown:
        return {}
    return {id: principal_finding.bits[found] for id, found in principal.found(strict).items()}


def filed_pathways(settled: Settled) -> set[str] | None:
    """The pathways that the request told of was for; None where that is not known."""
    known = settled.strict[filed_for.index]
    return None if known == filed_for.unknown else set(filed_for.members(known))
