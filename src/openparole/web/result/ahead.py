"""The days to come on which something changes for a person, numbered, so that a calendar need not say what.

Days ahead are read by the law as it stands, with the answers as they are.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from openparole.law.facts.catalog import facts
from openparole.law.instrument import ON_HOLD
from openparole.logic.schedules import At
from openparole.logic.text import _
from openparole.logic.values import FALSE, LAST_DAY, iso, shift
from openparole.screening.edges import FACT
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.screen import LAW_ENDS
from openparole.screening.windows import windows
from openparole.web.result.parts import Line
from openparole.web.result.words import day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.logic.text import Text
    from openparole.screening.edges import Cause
    from openparole.screening.held import Held
    from openparole.screening.report import PathwayReport, Report
    from openparole.screening.windows import Window, Windows
    from openparole.web.result.parole import Parole

YEARS = 2
"""How far ahead."""
NAMES = {OPEN: _("open"), CLOSED: _("closed"), UNDETERMINED: _("not known yet")}
HELD = {
    ON_HOLD: _("decisions on hold"),
    UNDETERMINED: _("decisions on hold for some people"),
}


class Ahead:
    """One day to come: its `number` on the page, what changes, and why."""

    def __init__(self, on: int, text: Text, why: list[Line] | None = None) -> None:
        self.day = on
        self.text = text
        self.why = why or []
        self.number = 0


def windows_ahead(report: Report, ways: list[PathwayReport]) -> Windows | None:
    """The windows of these ways from the day of the report on; None where there are none to look at.

    A way whose finding turns on somebody else's is left out: windows are read of one person alone.
    """
    last = min(shift(report.on, years=YEARS), LAW_ENDS)
    ids = [item.id for item in ways]
    if not ids or last <= report.on:
        return None
    matter = report.settled.matter
    found = windows(matter, start=iso(report.on), end=iso(last), pathways=ids, law=report.law)
    for item in ways:
        if found[item.id][0].found.truth != item.reading.truth:
            del found.pathways[item.id]
    return found


def days_ahead(
    report: Report, found: Windows | None, parole: Parole | None, asked: list[PathwayReport]
) -> list[Ahead]:
    """All of them in order; `asked`: the ways whose fees are of interest."""
    coming = [
        *(() if found is None else _edges(found)),
        *(() if parole is None else _of_parole(parole)),
        *_fees(report, asked),
    ]
    near = (one for one in coming if report.on < one.day < LAST_DAY)
    coming = sorted(near, key=lambda one: (one.day, str(one.text)))
    for number, one in enumerate(coming, 1):
        one.number = number
    return coming


def next_days(found: Windows | None) -> dict[str, int]:
    """By pathway, the first day to come on which its finding changes."""
    if found is None:
        return {}
    return {id: read[1].start for id, read in found.pathways.items() if len(read) > 1}


def spans(read: list[Window], holds: list[Held]) -> Iterator[Text]:
    """A way's windows in words: what its picture shows."""
    for window in read:
        yield _span(window.start, window.end, told(window))
    for held in holds:
        yield _span(held.start, held.end, HELD[held.state])


def told(window: Window) -> Text:
    """The finding, and why it is not open."""
    name = NAMES[window.finding]
    if window.finding == CLOSED:
        by_intake, by_person = window.found.intake == FALSE, window.found.person == FALSE
        if by_intake and by_person:
            return _("closed: requests are not taken, and a condition is not met")
        return _("closed: requests are not taken") if by_intake else _("closed: a condition is not met")
    return _("{finding}, not firm", finding=name) if window.not_firm() else name


def _span(first: int, last: int, what: Text) -> Text:
    if first == last:
        return _("On {day}: {what}", day=day(first), what=what)
    return _("From {first} to {last}: {what}", first=day(first), last=day(last), what=what)


def _edges(found: Windows) -> Iterator[Ahead]:
    for id, read in found.pathways.items():
        title = found.law.pathways[id].title
        for before, after in pairwise(read):
            if before.concerns or after.concerns:
                words = {"title": title, "after": told(after)}
                text = _("{title}: from {before} to {after}", before=NAMES[before.finding], **words)
                if before.finding == after.finding:
                    text = _("{title}: still {after}", **words)
                yield Ahead(after.start, text, [_why(cause) for cause in after.why])


def _why(cause: Cause) -> Line:
    fact = facts().get(cause.id.partition(".")[0])
    if cause.kind == FACT and fact is not None:
        return Line(_("A day that counts from this answer: {question}", question=fact.question), kind="quiet")
    return Line(cause.text, kind="quiet")


def _of_parole(parole: Parole) -> Iterator[Ahead]:
    after, end = parole.grant.after, parole.effective
    if after is not None and after.more_time is not None:
        for bounds, text in zip(
            after.more_time,
            (
                _("From this day on a request for more time is recommended"),
                _("By this day a request for more time is recommended"),
            ),
            strict=True,
        ):
            if bounds[0] == bounds[1]:
                yield Ahead(bounds[0], text)
    if end.not_after is not None:
        text = _("The last day of parole") if end.sure else _("The last day of parole, at the latest")
        yield Ahead(end.not_after, text)
    if after is not None and after.presence is not None and after.presence[0] == after.presence[1]:
        yield Ahead(
            after.presence[0], _("The first day that may count against you as time without permission")
        )


def _fees(report: Report, asked: list[PathwayReport]) -> Iterator[Ahead]:
    """Fees whose next amount is already known, each once a day."""
    last = shift(report.on, years=YEARS)
    coming = {
        (step.first_day, fee.title)
        for item in asked
        for fee in item.fees()
        for node in fee.amount.walk()
        if isinstance(node, At)
        for step in node.schedule.steps
        if report.on < step.first_day <= last
    }
    yield from (Ahead(on, _("A fee changes: {title}", title=title)) for on, title in coming)
