"""The parole that the answers tell of: whether it runs, its three ends, what may end it, what follows.

Of the grants before it, when each ended and the days without parole after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.logic.text import Text, _
from openparole.logic.values import FIRST_DAY, LAST_DAY, NEVER
from openparole.screening.as_json import question
from openparole.screening.ends import (
    ADMINISTRATIVE,
    EFFECTIVE,
    ENDED,
    LAST,
    NOT_BEGUN,
    ORIGINAL,
    RUNNING,
    UNDETERMINED,
)
from openparole.screening.triggers import (
    BY_NOTICE,
    DOUBT,
    ENDS,
    HAPPENED,
    LATER,
    NO,
    NOT_KNOWN,
    REPLACED,
    RUNS,
    STOPPED,
    TO_COME,
)
from openparole.screening.words import NOT_FIRM
from openparole.web.result.parts import Line, Section, told
from openparole.web.result.words import day, days

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openparole.screening.after_the_end import After
    from openparole.screening.ends import End, Grant
    from openparole.screening.triggers import Row
    from openparole.web.result.way import Button

STATES = {
    NOT_BEGUN: _("The parole that you told of has not begun today."),
    RUNNING: _("The parole that you told of runs today."),
    LAST: _("Today is the last day of the parole that you told of."),
    ENDED: _("The parole that you told of has ended."),
    UNDETERMINED: _("Whether the parole that you told of runs today is not known."),
}
NAMES = {
    ORIGINAL: _("The last day on the I-94"),
    ADMINISTRATIVE: _("The last day, as notices say"),
    EFFECTIVE: _("The last day, after the orders of courts"),
}
HAS = {
    HAPPENED: _("happened"),
    NO: _("no"),
    NOT_KNOWN: _("not known"),
    LATER: _("later than today"),
    TO_COME: _("to come"),
}
DOES = {
    ENDS: _("ends parole"),
    STOPPED: _("stopped by the order of a court"),
    DOUBT: _("in doubt"),
    REPLACED: _("a notice to the person took its place"),
    BY_NOTICE: _("ends nothing by itself, only by a written notice"),
    RUNS: _("does not shorten the parole"),
}


class Parole:
    """The grant in view: a `sentence` that says how it stands today, and its sections."""

    def __init__(self, grant: Grant, others: Sequence[Grant], button: Button) -> None:
        self.grant = grant
        self.sentence = STATES[grant.state]
        self.effective = grant.effective
        rows = [row for row in grant.rows if row.state not in (NO, LATER)]
        questions = [
            Line(question(part.fact, part.address), note=part.fact.why, button=button(part))
            for part in grant.questions()
            if part.fact is not None
        ]
        recheck = [
            Line(_("{title}: what was read of it reaches to {day}", title=by.title,
                   day=day(by.evidence_until or 0)))
            for by in grant.recheck
        ]  # fmt: skip
        self.parts = told(
            Section(_("When it ends"), [_end(NAMES[name], end, grant) for name, end in grant.ends().items()]),
            *(() if grant.after is None else _after(grant.after, grant.began[0])),
            Section(_("What may end it"), [_row(row, grant.began[0]) for row in rows], folded=True),
            Section(_("Paroles before it"), [_other(other) for other in others], folded=True),
            Section(_("Questions that would settle it"), questions),
            Section(_("Check again"), recheck, folded=True),
        )


def _other(grant: Grant) -> Line:
    began = grant.began[0]
    below = [_end(NAMES[name], end, grant) for name, end in grant.ends().items()]
    if grant.gap is not None and grant.after is not None:
        first, last = days(*grant.gap.first_day, began + 1), days(*grant.gap.last_day, began + 1)
        below += [Line(Text(grant.gap.text.id, first=first, last=last)), *_presence(grant.after, began)]
    return Line(_("The parole that began: {days}", days=days(grant.began[0], grant.began[1])), below)


def _end(name: Text, end: End, grant: Grant) -> Line:
    low = FIRST_DAY if end.not_before is None else end.not_before
    shown = days(low, NEVER if end.not_after is None else end.not_after, grant.began[0])
    below = [Line(end.reason, kind="quiet")] if end.reason.id != name.id else []
    below += [] if end.firm else [Line(NOT_FIRM)]
    return Line(_("{name}: {days}", name=name, days=shown), below, source=end.source)


def _row(row: Row, began: int) -> Line:
    words = {"label": row.label, "does": DOES[row.does]}
    if row.own[0] >= NEVER:
        text = _("{label}: {does}", **words)
    else:
        text = _("{label}: {days}; {does}", days=days(*row.own, began), **words)
    return Line(text, mark=HAS[row.state], source=row.source)


def _after(after: After, began: int) -> Iterator[Section]:
    if after.more_time is not None:
        opens, by = after.more_time
        yield Section(
            _("To ask for more time"),
            [
                Line(_("Recommended from: {days}", days=days(*opens))),
                Line(_("and by: {days}", days=days(*by))),
                *_said(after, after.law.ends.more_time.said),
            ],
        )
    yield Section(
        _("Days without permission to stay"),
        [*_presence(after, began), *_said(after, after.law.ends.presence.said)],
        kind="warning",
    )
    papers = [
        Line(_("{text}: {days}", text=lapse.label, days=days(*bounds, began)))
        for lapse, bounds in after.lapses
        if bounds[0] < LAST_DAY
    ]
    yield Section(_("Papers that end with it"), papers, folded=True)


def _presence(after: After, began: int) -> list[Line]:
    first = _("none") if after.presence is None else days(*after.presence, began + 1)
    line = Line(_("First day that may count against you: {days}", days=first))
    return [line, *(Line(text) for _rule, text in after.notes)]


def _said(after: After, rules: tuple[str, ...]) -> Iterator[Line]:
    return (Line(part.text, source=part.source, kind="law") for part in after.said(rules))
