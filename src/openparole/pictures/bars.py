"""What is drawn of a pathway, and told beside the picture: intake, criteria and holds as bars of days."""

from __future__ import annotations

from openparole.law.words import BRIEF_STATES, STATES
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS
from openparole.logic.text import Text, _
from openparole.logic.values import iso, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.catalog import Law
    from openparole.law.instrument import Hold, Instrument
    from openparole.law.pathway import Pathway
    from openparole.law.timeline import Timeline
    from openparole.logic.sources import Source

BEGIN = ordinal("1996-09-30")
"""The first day of the law read here."""
CRITERIA, NO_TEXT, HOLD = "criteria", "no text", "hold"
"""What is drawn beside the states of intake."""
FAR = 10**9
LONG = 250
"""A condition longer than this is told on the page of its instrument alone."""


class Bar:
    """Days from `first` to `last` (None: still), drawn as `kind`, with `word` inside where it fits.

    `told`: the line of the key, with a `note`; `by` and `source`: what it rests on. `sure_from`: the first
    day on which it is certain; later than `first` where the day of the switch is not. `reach`: the last day
    that the evidence for it reaches, where that is before its end.
    """

    __slots__ = ("by", "first", "kind", "last", "note", "reach", "source", "sure_from", "told", "word")

    def __init__(
        self,
        kind: str,
        word: Text,
        first: int,
        last: int | None,
        told: Text,
        *,
        sure_from: int | None = None,
        by: Instrument | None = None,
        source: Source | None = None,
        note: Text | None = None,
    ) -> None:
        self.kind = kind
        self.word = word
        self.first = first
        self.last = last
        self.told = told
        self.note = note
        self.by = by
        self.source = source
        self.sure_from = first if sure_from is None else sure_from
        until = None if by is None else by.evidence_until
        self.reach = None if until is None or (last is not None and last <= until) else until


def lanes(law: Law, pathway: Pathway) -> list[tuple[Text, list[Bar]]]:
    """The lanes that have something to show, each with its title, top to bottom."""
    timeline = law.timelines[pathway.id]
    found = (
        (_("Requests"), list(intake(timeline))),
        (_("Criteria"), list(_criteria(pathway))),
        (_("Decisions on hold"), [_held(hold, by) for hold, by in timeline.holds]),
    )
    return [(title, bars) for title, bars in found if bars]


def intake(timeline: Timeline) -> Iterator[Bar]:
    """The states of intake, in order."""
    before: int | None = None
    for span in timeline.spans:
        if span.until is not None and span.until < BEGIN:
            continue
        first = max(BEGIN, span.since or BEGIN)
        sure_from = first if before is None else before + 1
        told = during(STATES[span.state], span.since, span.until, sure_from)
        yield Bar(
            span.state, BRIEF_STATES[span.state], first, span.until, told,
            sure_from=sure_from, by=span.by, note=span.note,
        )  # fmt: skip
        before = span.until


def _criteria(pathway: Pathway) -> Iterator[Bar]:
    following = [version.first_day - 1 for version in pathway.criteria[1:]] + [FAR]
    for version, last, end in zip(pathway.criteria, pathway.last_days, following, strict=True):
        until = None if last == FAR else last
        word = Text("{id}", id=version.id)
        told = during(_("criteria {id}", id=version.id), version.first_day, until)
        yield Bar(CRITERIA, word, version.first_day, until, told, source=version.source)
        if last < end:
            gap = None if end == FAR else end
            nothing = during(_("no text found"), last + 1, gap)
            yield Bar(NO_TEXT, _("no text"), last + 1, gap, nothing)


def _held(hold: Hold, by: Instrument) -> Bar:
    what = _("decisions on hold")
    if hold.when is not ALWAYS:
        condition = describe(hold.when)
        what = (
            _("decisions on hold, only for those whom it names")
            if len(str(condition)) > LONG
            else _("decisions on hold, only where {condition}", condition=condition)
        )
    told = during(what, hold.first_day, hold.last_day)
    return Bar(HOLD, _("on hold"), hold.first_day, hold.last_day, told, by=by, note=hold.note)


def during(what: Text, first: int | None, last: int | None, sure_from: int | None = None) -> Text:
    """Something and the days on which it is so; `sure_from` where its first day is not certain."""
    if first is None:
        return (
            _("{what}, always", what=what)
            if last is None
            else _("{what}, to {last}", what=what, last=iso(last))
        )
    days = {"what": what, "first": iso(first)}
    if sure_from is not None and sure_from > first:
        days["sure"] = iso(sure_from)
        if last is None:
            return _("{what}, from a day between {first} and {sure}", **days)
        return _("{what}, from a day between {first} and {sure}, to {last}", last=iso(last), **days)
    if last is None:
        return _("{what}, from {first}", **days)
    return _("{what}, from {first} to {last}", last=iso(last), **days)
