"""The result of one person, and of all of a sitting: the answer first, then the ways, the days, the law.

Read once from a report; nothing is screened again, and nothing is said that the law or the report does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.law.agencies import NAMES as AGENCIES
from openparole.law.facts.catalog import facts
from openparole.law.facts.grant import paroled_on
from openparole.logic.text import Text, _
from openparole.logic.values import NEVER, TRUE, iso
from openparole.screening.as_json import consequence_kind
from openparole.screening.changes import changes_of
from openparole.screening.ends import ends
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.receipt import receipt
from openparole.web.interview.steps import told as all_told
from openparole.web.result.ahead import days_ahead, next_days, spans, windows_ahead
from openparole.web.result.parole import Parole
from openparole.web.result.parts import Line, Section, told
from openparole.web.result.way import Way, read_first, statements
from openparole.web.result.words import FACTORS, FINDINGS, TOPICS, counted, day, perhaps

if TYPE_CHECKING:
    from collections.abc import Callable

    from openparole.interview.sitting import Sitting
    from openparole.law.statements import Statement
    from openparole.logic.proof import Missing
    from openparole.screening.report import PathwayReport, Report

FOLDED = {
    "gate": _("Their first question was answered no"),
    "not yet": _("They have not begun"),
    "ended": _("They had ended before these answers begin"),
}
ORDER = (OPEN, UNDETERMINED, CLOSED)
CHANGE = _("Change your answer")
ANSWER = _("Answer this")


class Result:
    """The result of everybody of a sitting on a day (an ordinal)."""

    def __init__(self, sitting: Sitting, on: int) -> None:
        self.on = on
        self.day = day(on)
        self.sitting = sitting
        numbers = {one: number for number, one in enumerate(all_told(sitting))}
        self.persons = [
            Person(sitting, label, report, f"p{place}", numbers)
            for place, (label, report) in enumerate(sitting.reports(on).items(), 1)
        ]
        self.law = self.persons[0].report.law
        self.nothing_open = not any(person.can_ask for person in self.persons)
        self.days = any(person.ahead for person in self.persons)
        self.asks_more = sitting.next(on).question is not None


class Person:
    """What was found for one person: ways by what they are, in order of their next day.

    `numbers`: of the answers, by label and address, as a button names them.
    """

    def __init__(
        self, sitting: Sitting, label: str, report: Report, anchor: str, numbers: dict[tuple[str, str], int]
    ) -> None:
        self.label = label
        self.anchor = anchor
        self.report = report
        self.numbers = numbers
        self.place = sitting.labels.index(label)
        self.name = sitting.name(label)
        self.principal = sitting.person(label).principal
        self.follows = None if self.principal is None else sitting.name(self.principal)
        self.parole = self._parole()
        near = [item for item in report.pathways if not item.folded and not item.waits_for_gate()]
        found = windows_ahead(report, near)
        self.windows = found
        self.ways = self._ways(near, next_days(found))
        self.open, self.maybe, self.closed = (
            [way for way in self.ways if way.finding == finding] for finding in ORDER
        )
        self.can_ask = [way for way in self.open if not way.over]
        self.paused = [way for way in self.closed if way.paused]
        self.closed = [way for way in self.closed if not way.paused]
        self.waiting = [item for item in report.pathways if item.waits_for_gate()]
        self.folded = _folded([item for item in report.pathways if item.folded])
        asked = [way.item for way in (*self.open, *self.maybe)]
        self.ahead = days_ahead(report, found, self.parole, asked)
        self.drawn = [] if found is None else [way for way in self.ways if self._tells_more(way)]
        self.first = Section(
            _("Read this first: what can go wrong"), _once(asked, read_first), kind="warning"
        )
        self.more = told(
            Section(_("Where a request goes"), _routes(report), folded=True),
            *_general([way.item for way in self.open] or asked),
            *_worksheets([way.item for way in self.open]),
        )
        self.receipt = receipt(report)

    @property
    def answer(self) -> Text:
        """The plain answer."""
        return counted(
            len(self.can_ask),
            _("Today no way to parole is open, as far as the answers tell."),
            _("Today one way to parole is open."),
            _("Today {count} ways to parole are open.", count=len(self.can_ask)),
        )

    def button(self, part: Missing) -> tuple[str, Text] | None:
        """How to answer what is missing, where it was answered before in a way that leaves it open."""
        number = self.numbers.get((self.label, part.address))
        return None if number is None else (f"change:{number}", CHANGE)

    def button_to_answer(self, part: Missing) -> tuple[str, Text] | None:
        """The same for what the interview may have had no need to ask."""
        if part.address not in facts():
            return self.button(part)
        return self.button(part) or (f"ask:{self.place}:{part.address}", ANSWER)

    def spans(self, way: Way) -> list[Text]:
        """The windows of a way in words."""
        return [] if self.windows is None else list(spans(self.windows[way.id], self.windows.holds[way.id]))

    def _parole(self) -> Parole | None:
        """How the parole that was told of stands; None where none was."""
        matter = self.report.settled.matter
        if paroled_on.name not in matter.known:
            return None
        found = ends(matter, on=iso(self.report.on), law=self.report.law)
        if found.in_view is None:
            return None
        return Parole(found.in_view, found.before, self.button_to_answer)

    def _ways(self, items: list[PathwayReport], following: dict[str, int]) -> list[Way]:
        changed = changes_of(self.report, named=False)
        items = sorted(items, key=lambda item: (ORDER.index(item.finding), following.get(item.id, NEVER)))
        return [
            Way(item, f"{self.anchor}w{place}", self.button, changed.get(item.id), following.get(item.id))
            for place, item in enumerate(items, 1)
        ]

    def _tells_more(self, way: Way) -> bool:
        """Whether there is something to see: a day to come on which the way is not closed."""
        read = [] if self.windows is None else self.windows.pathways.get(way.id, [])
        return any(window.finding == OPEN or (window.finding != CLOSED and len(read) > 1) for window in read)


def _folded(items: list[PathwayReport]) -> list[Section]:
    return told(
        *(
            Section(
                heading,
                [
                    Line(_("{title}: {finding}", title=item.pathway.title, finding=FINDINGS[item.finding]))
                    for item in items
                    if item.folded == why
                ],
            )
            for why, heading in FOLDED.items()
        )
    )


def _once(items: list[PathwayReport], listed: Callable[[PathwayReport], list[Statement]]) -> list[Line]:
    """Statements that several ways share, each once."""
    found: dict[Statement, PathwayReport] = {}
    for item in items:
        for part in listed(item):
            found.setdefault(part, item)
    return [line for part, item in found.items() for line in statements(item, [part])]


def _general(items: list[PathwayReport]) -> list[Section]:
    """What is true of parole by any of these ways, by topic."""

    def shared(item: PathwayReport) -> list[Statement]:
        parts = item.general_consequences()
        return [part for part in parts if consequence_kind(item.pathway, part) == "general"]

    by_topic: dict[str, dict[Statement, PathwayReport]] = {topic: {} for topic in TOPICS}
    for item in items:
        for part in shared(item):
            by_topic[part.topic].setdefault(part, item)
    return [
        Section(
            _("As with every parole: {topic}", topic=TOPICS[topic]),
            [line for part, item in found.items() for line in statements(item, [part])],
            folded=True,
        )
        for topic, found in by_topic.items()
    ]


def _routes(report: Report) -> list[Line]:
    """Who takes a request: the rows that are sure to hold, else those that may."""
    routes = report.routing()
    sure = [(route, truth) for route, truth in routes if truth == TRUE]
    return [
        Line(
            _("{situation}: {agency}, {channel}", situation=route.situation,
              agency=AGENCIES[route.agency], channel=route.channel),
            note=perhaps(truth), source=route.source,
        )
        for route, truth in sure or routes
    ]  # fmt: skip


def _worksheets(items: list[PathwayReport]) -> list[Section]:
    """What an officer looks at: laid out, never added up."""
    sheets = {item.pathway.worksheet: item for item in items if item.worksheet is not None}
    return [
        Section(
            _("What an officer weighs: {agency}", agency=AGENCIES[id]),
            [
                Line(factor.label, mark=FACTORS[state], source=factor.source)
                for factor, state in item.factors()
            ],
            folded=True,
        )
        for id, item in sheets.items()
    ]
