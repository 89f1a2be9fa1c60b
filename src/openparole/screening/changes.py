"""What would change it: for each pathway that is not open, the smallest sets of lawful steps that would.

Only curable facts are proposed, in the direction that helps; a fact that nobody told is a question, not a
proposal. Where a risky fact is what stands in the way, its warning is given in place of a proposal. Waiting
is a step too: its days come from the windows, in which days ahead are read by the law of today. Each set is
read again as a matter of its own before it is shown.
"""

from __future__ import annotations

from openparole.law.facts.beneficiary import location
from openparole.law.facts.filing import filed_on
from openparole.law.facts.proposals import FEWER, FIELDS, GIVEN_UP, LEAVING, TOWARDS, WARNINGS
from openparole.law.facts.supporter import Supporter
from openparole.logic.changes import MOST, Search, cost, facts_below, things
from openparole.logic.facts import CURABLE, RISKY, Choice, Day, Members, Number
from openparole.logic.implications import Clash
from openparole.logic.regions import put
from openparole.logic.rows import Rows
from openparole.logic.values import ENDLESS, FALSE, LAST_DAY, TRUE, UNKNOWN, iso, shift
from openparole.logic.windows import comparisons
from openparole.screening.finding import WORDS, find
from openparole.screening.matter import Matter
from openparole.screening.proposed import NOTHING_FOUND, NOTHING_WHILE_CLOSED, Step, steps, wait
from openparole.screening.report import Cases
from openparole.screening.screen import LAW_ENDS, screen
from openparole.screening.settle import settle
from openparole.screening.windows import windows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.logic.case import Case
    from openparole.logic.changes import Changes
    from openparole.logic.facts import Fact
    from openparole.logic.rules import Rule
    from openparole.logic.text import Text
    from openparole.screening.finding import Finding
    from openparole.screening.report import PathwayReport, Report
    from openparole.screening.settle import Settled
    from openparole.screening.windows import Window

YEARS_AHEAD = 10
"""How far ahead a day is looked for on which waiting is enough."""


class ChangeSet:
    """Steps that are enough together, and none of them too many; `finding` is what they lead to.

    `cost`: the trouble of them, by the facts; to wait costs a point.
    """

    __slots__ = ("cost", "finding", "steps")

    def __init__(self, steps: Iterable[Step], finding: str, cost: int) -> None:
        self.steps = tuple(steps)
        self.finding = finding
        self.cost = cost

    def json(self) -> dict[str, Any]:
        """As in `screen/1`."""
        return {
            "finding": self.finding,
            "cost": self.cost,
            "steps": [step.json() for step in self.steps],
        }


class ChangeSets(list[ChangeSet]):
    """The sets for one pathway, best first. `warnings`: what is said of risky facts instead, by name;
    `note`: why there is no set.
    """

    __slots__ = ("note", "warnings")

    def __init__(self, sets: Iterable[ChangeSet], warnings: dict[str, Text], note: Text | None) -> None:
        super().__init__(sets)
        self.warnings = warnings
        self.note = note

    def json(self, pathway: str) -> dict[str, Any]:
        """As in `screen/1`."""
        return {
            "pathway": pathway,
            "sets": [found.json() for found in self],
            "warnings": [{"fact": name, "text": text.json()} for name, text in self.warnings.items()],
            "note": None if self.note is None else self.note.json(),
        }


def changes(
    facts: Mapping[str, Any] | Matter,
    *,
    on: str | date,
    pathways: Iterable[str] | None = None,
    stipulated: Mapping[str, bool] | None = None,
    law: Law | None = None,
) -> dict[str, ChangeSets]:
    """For each pathway that is not open on the day `on`, the sets of steps that would change it.

    A closed finding is changed when nothing fails any more, an undetermined one when every criterion is met.
    Ways that a report leaves aside are not in it, unless asked for by id. Raises what `screen` raises.
    """
    report = screen(facts, on=on, pathways=pathways, stipulated=stipulated, law=law)
    return changes_of(report, named=pathways is not None)


def changes_of(report: Report, *, named: bool) -> dict[str, ChangeSets]:
    """The same of a report; `named`: its pathways were asked for by id."""
    changing = _Changing(report)
    return {
        item.id: changing.of(item)
        for item in report.pathways
        if (named or not item.folded) and (item.reading.intake == FALSE or item.reading.person != TRUE)
    }


class _Changing:
    """A report, and what steps would make of its matter.

    A `day` of None is the day asked about, the request filed as told; another day is one to wait for.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.matter = report.settled.matter
        self.strict = report.settled.values is report.settled.strict
        planned = self.matter.known.get(filed_on.name, (0, 0, True))
        self.planned = planned[0] >= report.on and not planned[2]
        self.settled: dict[Any, Settled | None] = {(False, frozenset()): report.settled}
        self.ahead: dict[str, list[Window]] | None = None

    def of(self, item: PathwayReport) -> ChangeSets:
        """The sets for one pathway."""
        intake = item.reading.intake
        found: list[tuple[Changes, int | None]] = []
        warned: dict[str, Text] = {}
        if not self.stuck(item):
            for changes in [] if intake == FALSE else self.search(item, item.reading, None):
                risky = _risky(changes)
                warned.update(risky)
                if not risky:
                    found.append((changes, None))
            if self.waits(item):
                found += self.later(item, [things(changes) for changes, _day in found])
        shown = [self.shown(item, changes, day) for changes, day in found]
        shown.sort(key=lambda one: (one.cost, len(one.steps)))
        note = NOTHING_WHILE_CLOSED if intake == FALSE else NOTHING_FOUND
        return ChangeSets(shown[:MOST], warned, None if shown else note)

    def stuck(self, item: PathwayReport) -> bool:
        """Whether something stands in the way that no step, and of a closed way no day, changes."""
        if item.reading.intake == FALSE and not self.reopens(item):
            return True
        closed = item.reading.truth == FALSE
        in_the_way = (
            line.rule
            for line in item.reading.lines
            if line.truth == FALSE or (not closed and line.truth != TRUE)
        )
        return any(not self.may_change(rule) and not (closed and _slides(item, rule)) for rule in in_the_way)

    def waits(self, item: PathwayReport) -> bool:
        """Whether days to come can change something of a closed way."""
        failing = (line.rule for line in item.reading.lines if line.truth == FALSE)
        return item.reading.truth == FALSE and (
            item.reading.intake == FALSE or any(_slides(item, rule) for rule in failing)
        )

    def reopens(self, item: PathwayReport) -> bool:
        """Whether the law known so far has a state of intake that is yet to begin."""
        spans = self.report.law.timelines[item.id].spans
        return any(span.since is not None and span.since > self.report.on for span in spans)

    def may_change(self, rule: Rule) -> bool:
        """Whether a rule reads something that was told and can change."""
        return any(fact.change in (CURABLE, RISKY) and self.told(fact) for fact in facts_below(rule))

    def told(self, fact: Fact) -> bool:
        """Whether it was asked: what nobody asked is a question, not yet a step."""
        return fact.name in self.matter.known or fact.name in self.matter.dont_know

    def search(self, item: PathwayReport, reading: Finding, day: int | None) -> list[Changes]:
        """The sets of changes that are enough on a day, risky ones among them."""
        start = self.report.on if day is None else day

        def allowed(fact: Fact, known: Any, new: bool) -> Any | None:
            if fact.rows is not None:
                return _of_new_row(fact, start) if new else _more(fact, known) if fact in FIELDS else None
            if fact is filed_on or not self.told(fact):
                return None
            if fact.change == RISKY:
                return self.danger(fact, known, start)
            return _direction(fact, known, start) if fact.change == CURABLE else None

        found = Search(
            [line.rule for line in reading.lines],
            lambda changes: self.case(item, changes, day),
            allowed,
            lenient=item.reading.truth == FALSE,
        ).found()
        return [changes for changes in found if self.turned(item, changes, day) is not None]

    def danger(self, fact: Fact, known: Any, day: int) -> Any | None:
        """Where a risky fact would have to go to be a danger, and so to be warned of."""
        if isinstance(fact, Members):
            return (0, known[1]) if fact.name in GIVEN_UP else (known[0], fact.unknown[1])
        inside = self.report.case.truth(location.is_("inside_us")) == TRUE
        if isinstance(fact, Rows) or (fact.name in LEAVING and not inside):
            return None
        return (day, LAST_DAY, True) if isinstance(fact, Day) else fact.unknown

    def turned(self, item: PathwayReport, changes: Changes, day: int | None) -> Finding | None:
        """The finding with the changes made, where it is another than now."""
        case = self.case(item, changes, day)
        if case is None:
            return None
        found = find(self.report.law, item.pathway, case)
        if item.reading.truth != FALSE:
            return found if found.person == TRUE and found.intake != FALSE else None
        vague = day is not None and not _unknown(found) <= _unknown(item.reading)
        return None if found.truth == FALSE or vague else found

    def later(self, item: PathwayReport, smaller: list[frozenset[Any]]) -> Iterator[tuple[Changes, int]]:
        """The sets that are enough from another day on, where that leaves less to change."""
        for day in self.days(item):
            case = self.case(item, {}, day)
            if frozenset() in smaller or case is None:
                return
            reading = find(self.report.law, item.pathway, case)
            if reading.intake == FALSE:
                continue
            enough = self.turned(item, {}, day) is not None
            for changes in [{}] if enough else self.search(item, reading, day):
                changed = things(changes)
                if not _risky(changes) and not any(other <= changed for other in smaller):
                    smaller.append(changed)
                    yield changes, day

    def days(self, item: PathwayReport) -> list[int]:
        """The days on which something changes by itself; the day asked about too, where filing is planned."""
        if self.ahead is None:
            self.ahead = self.windows()
        days = [day for window in self.ahead.get(item.id, []) for day, _reading in window.parts]
        return days[not self.planned :]

    def windows(self) -> dict[str, list[Window]]:
        """The windows of the ways that wait for a day, with the request filed on the day that is read."""
        last = iso(min(shift(self.report.on, years=YEARS_AHEAD), LAW_ENDS))
        settled = self.settle({}, self.planned)
        if settled is None:
            return {}
        ids = [item.id for item in self.report.pathways if self.waits(item) and not self.stuck(item)]
        start, law = iso(self.report.on), self.report.law
        return windows(settled.matter, start=start, end=last, pathways=ids, law=law).pathways

    def shown(self, item: PathwayReport, changes: Changes, day: int | None) -> ChangeSet:
        """A set in words, with what it leads to."""
        found = self.turned(item, changes, day)
        settled = self.report.settled
        told = [] if day is None else [wait(day, settled, self.planned)]
        told += steps(changes, self.report.on if day is None else day, settled)
        truth = item.reading.truth if found is None else found.truth
        return ChangeSet(told, WORDS[truth], cost(changes) + (day is not None))

    def case(self, item: PathwayReport, changes: Changes, day: int | None) -> Case | None:
        """What the pathway is read in once the changes are made; None where they contradict what is known."""
        if not changes and day is None:
            return item.case
        settled = self.settle(changes, self.planned and day is not None)
        if settled is None:
            return None
        reading = self.report.on if day is None else day
        cases = Cases(settled, reading, dict(self.report.case.given), self.report.principal)
        return cases.strict(item.id) if self.strict else cases.of(item.id)

    def settle(self, changes: Changes, unfiled: bool) -> Settled | None:
        """The matter with the changes made, settled once; without the planned day of filing, if so asked."""
        key = (unfiled, frozenset(changes.items()))
        if key not in self.settled:
            known = self.changed(changes)
            if unfiled:
                known.pop(filed_on.name)
            names = {fact.name for fact, _row in changes}
            matter = Matter(
                known,
                dont_know=self.matter.dont_know - names,
                stipulated=self.matter.stipulated,
                label=self.matter.label,
                principal=self.matter.principal,
            )
            try:
                self.settled[key] = settle(matter, law=self.report.law)
            except Clash:
                self.settled[key] = None
        return self.settled[key]

    def changed(self, changes: Changes) -> dict[str, Any]:
        """What is known once the changes are made; a row beyond those told is a new one."""
        known = dict(self.matter.known)
        for (fact, row), region in changes.items():
            table = fact if fact.rows is None else fact.rows
            before = known.get(table.name, table.unknown)
            if not isinstance(table, Rows) or row is None:
                known[fact.name] = put(fact, before, region)
                continue
            listed = list(before[0])
            if row == len(listed):
                listed.append(tuple(field.unknown for field in table.fields.values()))
            if fact is not table:
                told = list(listed[row])
                told[fact.index] = put(fact, told[fact.index], region)
                listed[row] = tuple(told)
            known[table.name] = (tuple(listed), before[1])
        return known


def _slides(item: PathwayReport, rule: Rule) -> bool:
    """Whether a requirement may be met by a day to come: it reads the day, or is not asked for ever."""
    lasting = rule in item.pathway.criteria[-1].requires and rule.last_day is None
    return bool(comparisons(rule)) or not lasting


def _unknown(found: Finding) -> set[Rule]:
    """The requirements that are not known to be met: a day that only adds to them is not worth a wait."""
    return {line.rule for line in found.lines if line.truth == UNKNOWN}


def _risky(changes: Changes) -> dict[str, Text]:
    """The warnings of the risky facts among them."""
    return {fact.name: WARNINGS[fact.name] for fact, _row in changes if fact.change == RISKY}


def _direction(fact: Fact, known: Any, day: int) -> Any:
    """Where a curable fact may go: what helps, and is yet to come."""
    if isinstance(fact, Members):
        return (known[0], fact.unknown[1])
    if isinstance(fact, Choice):
        return fact.mask(TOWARDS.get(fact.name, tuple(fact.options)))
    if isinstance(fact, Day):
        return (day, LAST_DAY, False)
    if isinstance(fact, Number):
        return (0, known[1]) if fact.name in FEWER else _more(fact, known)
    return fact.unknown if isinstance(fact, Rows) else TRUE


def _more(fact: Fact, known: Any) -> Any:
    """No less than is known of a number."""
    return (known[0], ENDLESS)


def _of_new_row(field: Fact, day: int) -> Any:
    """What a new row may say: anything that is yet to come; another supporter is somebody else."""
    if field is Supporter.kind:
        return field.unknown & ~Supporter.kind.mask(("the_beneficiary",))
    return (day, LAST_DAY, False) if isinstance(field, Day) else field.unknown
