"""Windows: the exact spans of days on which each finding holds, what is known standing still.

Between two days on which the law or a sliding comparison can change, one reading is enough. Neighbors that
agree are one window; what changed at its first day is said.
"""

from __future__ import annotations

from itertools import pairwise

from openparole.law.catalog import law as current_law
from openparole.logic.values import iso
from openparole.logic.windows import Slider
from openparole.logic.written import BadValue
from openparole.screening.finding import WORDS, find
from openparole.screening.matter import BadMatter, Matter, read_matter
from openparole.screening.report import Cases
from openparole.screening.screen import check_asked, day_in_law
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.facts import Fact
    from openparole.screening.finding import Finding
    from openparole.screening.settle import Settled


class Window:
    """A finding from `start` to `end`, ordinals, both included.

    `why`: the ids of instruments and versions, and the facts, that the change on the first day came from.
    """

    __slots__ = ("end", "finding", "intake", "person", "start", "states", "why")

    def __init__(self, start: int, end: int, found: Finding, why: list[str]) -> None:
        self.start = start
        self.end = end
        self.finding = WORDS[found.truth]
        self.intake = WORDS[found.intake]
        self.person = WORDS[found.person]
        self.states = tuple(dict.fromkeys(span.state for span in found.spans))
        self.why = why

    def same(self, other: Window) -> bool:
        """Whether two windows say the same."""
        return (self.finding, self.intake, self.person, self.states) == (
            other.finding,
            other.intake,
            other.person,
            other.states,
        )

    def json(self) -> dict[str, Any]:
        """As in `windows/1`."""
        return {
            "from": iso(self.start),
            "to": iso(self.end),
            "finding": self.finding,
            "intake": {"truth": self.intake, "states": list(self.states)},
            "person": self.person,
            "why": self.why,
        }


def windows(
    facts: Mapping[str, Any] | Matter,
    *,
    start: str | date,
    end: str | date,
    pathways: Iterable[str] | None = None,
    law: Law | None = None,
) -> dict[str, list[Window]]:
    """The windows of each pathway from `start` to `end`, both included, in order.

    Raises what `screen` raises, and BadMatter when the end is before the start.
    """
    law = law or current_law()
    matter = facts if isinstance(facts, Matter) else read_matter(facts)
    first, last = day_in_law("from", start), day_in_law("to", end)
    if last < first:
        raise BadMatter([BadValue("to", iso(last), "a day that is not before `from`", [iso(first)])])
    chosen = list(law.pathways if pathways is None else pathways)
    check_asked(law, chosen, matter.stipulated)
    settled = settle(matter)
    return {id: _of_pathway(law, law.pathways[id], settled, matter, first, last) for id in chosen}


def _of_pathway(
    law: Law, pathway: Pathway, settled: Settled, matter: Matter, first: int, last: int
) -> list[Window]:
    breaks = _breaks(law, pathway, settled, matter, first, last)
    days = sorted(day for day in breaks if first < day <= last)
    found: list[Window] = []
    for start, after in pairwise([first, *days, last + 1]):
        case = Cases(settled, start, matter.stipulated).of(pathway.id)
        window = Window(start, after - 1, find(law, pathway, case), sorted(breaks.get(start, ())))
        if found and found[-1].same(window):
            found[-1].end = window.end
        else:
            found.append(window)
    return found


def _breaks(
    law: Law, pathway: Pathway, settled: Settled, matter: Matter, first: int, last: int
) -> dict[int, set[str]]:
    """The days on which the answer may change, with what changes on them."""
    tied = Cases(settled, first, matter.stipulated).of(pathway.id).tied
    slider = Slider(settled.values, first, last, tied=tied)
    breaks: dict[int, set[str]] = {}

    def note(day: int, why: str) -> None:
        breaks.setdefault(day, set()).add(why)

    for day, why in _of_law(law, pathway):
        for reached in slider.reaching(pathway.clock, day):
            note(reached, why)
    rules = [rule for version in pathway.criteria for rule in version.requires]
    if pathway.invitation is not None:
        rules.append(pathway.invitation)
    for found in slider.breaks(rules):
        note(found.day, _name(found.fact))
    return breaks


def _of_law(law: Law, pathway: Pathway) -> list[tuple[int, str]]:
    """The days of the law itself: spans of intake, versions, and rules that come and go."""
    days: list[tuple[int, str]] = []
    for span in law.timelines[pathway.id].spans:
        by = span.by.id if span.by is not None else "law"
        days += [(day, by) for day in (span.since, span.until and span.until + 1) if day]
    for version in pathway.criteria:
        days += [
            (day, version.id) for day in (version.first_day, version.last_day and version.last_day + 1) if day
        ]
        for rule in version.requires:
            days += [(day, rule.id) for day in (rule.first_day, rule.last_day and rule.last_day + 1) if day]
    return days


def _name(fact: Fact | None) -> str:
    if fact is None:
        return "law"
    return fact.name if fact.rows is None else f"{fact.rows.name}.{fact.name}"
