"""Windows: the exact spans of days on which each finding holds, what is known standing still.

Between two days on which the law or a sliding comparison can change, one reading is enough. Neighbors that
agree are one window; what changed at its first day is said. Days ahead are read by the law of today.
"""

from __future__ import annotations

from itertools import pairwise

from openparole.law.catalog import law as current_law
from openparole.law.facts.beneficiary import principal_finding
from openparole.logic.sources import RANK, SHAKY
from openparole.logic.values import FALSE, UNKNOWN, iso, ordinal
from openparole.logic.windows import Slider
from openparole.logic.written import BadValue
from openparole.screening.edges import causes
from openparole.screening.finding import WORDS, YEAR, find
from openparole.screening.held import held
from openparole.screening.matter import BadMatter, Matter, read_matter
from openparole.screening.report import filed_pathways
from openparole.screening.screen import check_asked, day_in_law
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any, TypeAlias

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument
    from openparole.law.pathway import Pathway
    from openparole.law.timeline import Span, Timeline
    from openparole.screening.edges import Cause
    from openparole.screening.finding import Finding
    from openparole.screening.held import Held

    Days: TypeAlias = tuple[int, int]

INTAKE, PERSON = "intake", "person"
"""What a finding of closed comes from."""


class Window:
    """A finding from `start` to `end`, ordinals, both included; `why`: what changed on the first day.

    `found` is the reading on the first day; `parts` are the days on which it was read anew, in order, and
    say the same of intake and person.
    """

    __slots__ = ("end", "found", "parts", "start", "why")

    def __init__(self, start: int, end: int, found: Finding, why: list[Cause]) -> None:
        self.start = start
        self.end = end
        self.found = found
        self.parts = [(start, found)]
        self.why = why

    @property
    def finding(self) -> str:
        """open, closed or undetermined."""
        return WORDS[self.found.truth]

    @property
    def intake(self) -> str:
        """Whether requests are taken."""
        return WORDS[self.found.intake]

    @property
    def person(self) -> str:
        """The criteria alone."""
        return WORDS[self.found.person]

    @property
    def states(self) -> list[str]:
        """The states of intake still possible."""
        return _states(self.found)

    @property
    def closed_by(self) -> list[str]:
        """What closes it: requests are not taken, a criterion is not met, or both."""
        found = self.found
        return [by for by, truth in ((INTAKE, found.intake), (PERSON, found.person)) if truth == FALSE]

    @property
    def may_concern(self) -> bool:
        """Whether the person may meet the criteria of these days, as far as there are any."""
        without_text = all(version is None for version in self.found.versions)
        return self.found.truth != FALSE or (self.found.person != FALSE and not without_text)

    @property
    def concerns(self) -> bool:
        """The same, and the first question about the pathway is answered."""
        gate = self.found.pathway.gate.proposition
        return self.may_concern and self.found.case.truth(gate) != UNKNOWN

    @property
    def rests_on(self) -> list[Instrument]:
        """The instruments behind the states of intake."""
        spans = [span for _start, found in self.parts for span in found.spans]
        return list(dict.fromkeys(span.by for span in spans if span.by is not None))

    def not_firm(self) -> list[Days]:
        """The days on which it is not firm for whoever reads it that day."""
        soft: list[Days] = []
        ends = [start - 1 for start, _found in self.parts[1:]] + [self.end]
        for (start, found), end in zip(self.parts, ends, strict=True):
            days = sorted({day for span in found.spans for day in _strength_days(span) if start < day <= end})
            for first, after in pairwise([start, *days, end + 1]):
                if not found.firm(first):
                    if soft and soft[-1][1] == first - 1:
                        first = soft.pop()[0]
                    soft.append((first, after - 1))
        return soft

    def json(self) -> dict[str, Any]:
        """As in `windows/1`."""
        return {
            "from": iso(self.start),
            "to": iso(self.end),
            "finding": self.finding,
            "closed_by": self.closed_by,
            "intake": {"truth": self.intake, "states": self.states},
            "person": self.person,
            "not_firm": [{"from": iso(first), "to": iso(last)} for first, last in self.not_firm()],
            "why": [cause.json() for cause in self.why],
        }


class Windows:
    """The windows of each pathway, by id, from `start` to `end`, both included; `holds`: on decisions."""

    __slots__ = ("end", "holds", "law", "pathways", "start")

    def __init__(
        self,
        law: Law,
        start: int,
        end: int,
        pathways: dict[str, list[Window]],
        holds: dict[str, list[Held]],
    ) -> None:
        self.holds = holds
        self.law = law
        self.start = start
        self.end = end
        self.pathways = pathways

    def __getitem__(self, id: str) -> list[Window]:
        return self.pathways[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.pathways)

    def next_change(self, on: str | date | int) -> tuple[int, list[str]] | None:
        """The first day after `on`, as an ordinal, on which something changes, with the pathways.

        Where neither what was nor what comes concerns a person, nothing changes for them.
        """
        asked = ordinal(on)
        changes: dict[int, list[str]] = {}
        for id, found in self.pathways.items():
            for before, after in pairwise(found):
                if after.start > asked and (before.concerns or after.concerns):
                    changes.setdefault(after.start, []).append(id)
        return min(changes.items(), default=None)

    def as_json(self, on: str | date | int) -> dict[str, Any]:
        """The published contract `windows/1`; `on` is the day asked about."""
        change = self.next_change(on)
        return {
            "schema": "windows/1",
            "law": self.law.name,
            "on": iso(ordinal(on)),
            "from": iso(self.start),
            "to": iso(self.end),
            "next": None if change is None else {"day": iso(change[0]), "pathways": change[1]},
            "pathways": [
                {
                    "id": id,
                    "title": self.law.pathways[id].title.json(),
                    "windows": [window.json() for window in found],
                    "holds": [span.json() for span in self.holds[id]],
                }
                for id, found in self.pathways.items()
            ],
        }


def windows(
    facts: Mapping[str, Any] | Matter,
    *,
    start: str | date,
    end: str | date,
    pathways: Iterable[str] | None = None,
    principal: Windows | None = None,
    law: Law | None = None,
) -> Windows:
    """The windows of each pathway from `start` to `end`, both included, in order.

    `principal`: those of the person whom this one follows, over the same days. Raises what `screen` raises,
    and BadMatter when the end is before the start.
    """
    law = law or current_law()
    matter = facts if isinstance(facts, Matter) else read_matter(facts)
    first, last = day_in_law("from", start), day_in_law("to", end)
    if last < first:
        raise BadMatter([BadValue("to", iso(last), "a day that is not before `from`", [iso(first)])])
    chosen = list(law.pathways if pathways is None else dict.fromkeys(pathways))
    check_asked(law, chosen, matter.stipulated)
    settled = settle(matter, law=law)
    filed = filed_pathways(settled)
    sliders = [
        Slider(settled.values, first, last, tied=tied, given=matter.stipulated) for tied in (False, True)
    ]
    told = settled.strict[principal_finding.index] != principal_finding.unknown
    followed = {} if principal is None or told else principal.pathways
    found: dict[str, list[Window]] = {}
    holds: dict[str, list[Held]] = {}
    for id in chosen:
        slider = sliders[filed is None or id in filed]
        found[id] = _of_pathway(law, law.pathways[id], slider, followed.get(id, []))
        holds[id] = held(law, law.pathways[id], slider)
    return Windows(law, first, last, found, holds)


def _of_pathway(law: Law, pathway: Pathway, slider: Slider, main: list[Window]) -> list[Window]:
    days = {*_breaks(pathway, law.timelines[pathway.id], slider), *(window.start for window in main[1:])}
    windows: list[Window] = []
    for start, after in pairwise([slider.start, *sorted(days), slider.end + 1]):
        case = slider.case(start)
        for window in main:
            if window.start <= start <= window.end:
                case = case.knowing(principal_finding, principal_finding.bits[window.finding])
        found = find(law, pathway, case)
        last = windows[-1] if windows else None
        if last is not None and _same(last.found, found):
            last.parts.append((start, found))
            last.end = after - 1
        else:
            why = [] if last is None else causes(last.parts[-1][1], found, slider)
            windows.append(Window(start, after - 1, found, why))
    return windows


def _same(one: Finding, other: Finding) -> bool:
    """Whether two findings say the same of intake and of the person."""
    return one.person == other.person and one.intake == other.intake and _states(one) == _states(other)


def _states(found: Finding) -> list[str]:
    return list(dict.fromkeys(span.state for span in found.spans))


def _breaks(pathway: Pathway, timeline: Timeline, slider: Slider) -> Iterator[int]:
    """The days after the start on which the answer may change."""
    for day in _of_law(pathway, timeline):
        yield from slider.reaching(pathway.clock, day)
    for rule in _rules(pathway):
        for found in slider.breaks(rule):
            yield found.day


def _rules(pathway: Pathway) -> Iterator[Any]:
    for version in pathway.criteria:
        yield from version.requires
    if pathway.invitation is not None:
        yield pathway.invitation


def _of_law(pathway: Pathway, timeline: Timeline) -> set[int]:
    """The days of the law itself: spans of intake, versions, and rules that come and go."""
    dated = [(span.since, span.until) for span in timeline.spans]
    dated += [(part.first_day, part.last_day) for part in (*pathway.criteria, *_rules(pathway))]
    firsts = {first for first, _last in dated if first is not None}
    return firsts | {last + 1 for _first, last in dated if last is not None}


def _strength_days(span: Span) -> Iterator[int]:
    """The days of reading on which the strength of a state of intake may change."""
    if span.by is not None:
        if span.by.evidence_until is not None:
            yield span.by.evidence_until + 1
        if span.since is not None and RANK[span.by.source.day_strength] <= SHAKY:
            yield from (span.since - YEAR, span.since + YEAR + 1)
