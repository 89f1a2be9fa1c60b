"""What is drawn of a pathway, and told beside the picture: intake, criteria and holds as bars of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import dated, described, plain, source, target, words
from openparole.logic.propositions import ALWAYS
from openparole.logic.values import ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument
    from openparole.law.pathway import Pathway
    from openparole.law.timeline import Timeline
    from openparole.logic.text import Text

BEGIN = ordinal("1996-09-30")
"""The first day of the law read here."""
CRITERIA, NO_TEXT = "criteria", "no text"
FAR = 10**9
LONG = 250
"""A condition longer than this is told on the page of instruments alone."""


class Bar:
    """Days from `first` to `last` (None: still), drawn as `kind`, with `word` inside where it fits.

    `sure_from`: the first day on which it is certain; later than `first` where the day of the switch is
    not. `reach`: the last day that the evidence for it reaches. `told`: the line of the key.
    """

    __slots__ = ("first", "kind", "last", "reach", "sure_from", "told", "word")

    def __init__(
        self,
        kind: str,
        word: str,
        first: int,
        last: int | None,
        told: str,
        *,
        sure_from: int | None = None,
        by: Instrument | None = None,
    ) -> None:
        self.kind = kind
        self.word = word
        self.first = first
        self.last = last
        self.told = told
        self.reach = None
        if by is not None:
            self.told += f" · [{plain(by.id)}](#instrument-{target(by.id)})"
            if by.evidence_until is not None and (last is None or last > by.evidence_until):
                self.reach = by.evidence_until
                self.told += f"; faded after {dated(self.reach)}, the last day read"
        self.sure_from = first if sure_from is None else sure_from


def lanes(law: Law, pathway: Pathway) -> dict[str, list[Bar]]:
    """The lanes that have something to show, by title, top to bottom."""
    timeline = law.timelines[pathway.id]
    found = {
        "Requests": list(intake(timeline)),
        "Criteria": list(_criteria(pathway)),
        "Decisions on hold": list(_holds(timeline)),
    }
    return {title: bars for title, bars in found.items() if bars}


def intake(timeline: Timeline) -> Iterator[Bar]:
    """The states of intake, in order."""
    before: int | None = None
    for span in timeline.spans:
        if span.until is not None and span.until < BEGIN:
            continue
        first = max(BEGIN, span.since or BEGIN)
        sure_from = first if before is None else before + 1
        told = f"**{span.state}** {_days(span.since, span.until, sure_from)}"
        if span.note is not None:
            told += f"; {_note(span.note)}"
        yield Bar(span.state, span.state, first, span.until, told, sure_from=sure_from, by=span.by)
        before = span.until


def _criteria(pathway: Pathway) -> Iterator[Bar]:
    following = [version.first_day - 1 for version in pathway.criteria[1:]] + [FAR]
    for version, end in zip(pathway.criteria, following, strict=True):
        last = min(end, version.last_day or FAR)
        until = None if last == FAR else last
        told = f"criteria **{plain(version.id)}** {_days(version.first_day, until)} {source(version.source)}"
        yield Bar(CRITERIA, version.id, version.first_day, until, told)
        if last < end:
            gap = None if end == FAR else end
            yield Bar(NO_TEXT, "no text", last + 1, gap, f"**no text** found {_days(last + 1, gap)}")


def _holds(timeline: Timeline) -> Iterator[Bar]:
    for hold, by in timeline.holds:
        whom = "" if hold.when is ALWAYS else f", only where {described(hold.when)}"
        if len(whom) > LONG:
            whom = ", only for those whom it names"
        note = "" if hold.note is None else f"; {_note(hold.note)}"
        told = f"decisions **on hold** {_days(hold.first_day, hold.last_day)}{whom}{note}"
        yield Bar("hold", "on hold", hold.first_day, hold.last_day, told, by=by)


def _note(note: Text) -> str:
    text = words(note).rstrip(".")
    return text[:1].lower() + text[1:]


def _days(first: int | None, last: int | None, sure_from: int | None = None) -> str:
    if first is None:
        return "always" if last is None else f"to {dated(last)}"
    start = f"from {dated(first)}"
    if sure_from is not None and sure_from > first:
        start = f"from a day that is not certain, between {dated(first)} and {dated(sure_from)}"
    comma = "," if sure_from is not None and sure_from > first else ""
    return start if last is None else f"{start}{comma} to {dated(last)}"


def state_on(law: Law, pathway: Pathway, day: int) -> str:
    """The state of intake on a day, and whether decisions wait, in a few words."""
    timeline = law.timelines[pathway.id]
    spans = timeline.states(day, day)
    states = " or ".join(f"**{span.state}**" for span in spans)
    held = any(hold.first_day <= day <= (hold.last_day or FAR) for hold, _by in timeline.holds)
    reach = [span.by.evidence_until for span in spans if span.by is not None and span.by.evidence_until]
    old = [dated(last) for last in reach if last < day]
    doubt = f" (as read to {old[0]}, so not firm)" if old else ""
    return f"{states}{doubt}{'; some decisions **on hold**' if held else ''}"
