"""The ends of each grant in words: the three days, what may have ended it, what to ask, what follows."""

from __future__ import annotations

from openparole.cli.render.page import FAINT, STRONG
from openparole.cli.render.pathway import asked, section
from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.logic.values import LAST_DAY, NEVER, iso
from openparole.screening.ends import (
    ADMINISTRATIVE,
    EFFECTIVE,
    ENDED,
    IN_VIEW,
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.screening.after_the_end import After
    from openparole.screening.ends import End, Ends, Grant
    from openparole.screening.triggers import Row

STATES = {
    NOT_BEGUN: _("On {day} this parole has not begun."),
    RUNNING: _("On {day} this parole runs."),
    LAST: _("On {day} this parole has its last day."),
    ENDED: _("On {day} this parole has ended."),
    UNDETERMINED: _("Whether this parole runs on {day} is undetermined."),
}
NAMES = {
    ORIGINAL: _("Original, as on the I-94"),
    ADMINISTRATIVE: _("Administrative, as notices say"),
    EFFECTIVE: _("Effective, after the orders of courts"),
}
HAS = {
    HAPPENED: _("happened"),
    NO: _("no"),
    NOT_KNOWN: _("not known"),
    LATER: _("after the day of reading"),
    TO_COME: _("to come"),
}
DOES = {
    ENDS: _("ends parole"),
    STOPPED: _("stopped by {orders}"),
    DOUBT: _("in doubt"),
    REPLACED: _("a notice to the person took its place"),
    BY_NOTICE: _("ends nothing by itself, only by a written notice"),
    RUNS: _("does not shorten the parole"),
}
NOBODY = _("Nothing is told of a parole: say paroled_on, the day on which they were last paroled.")


def blocks(found: Ends, label: str, is_today: bool) -> list[Branch]:
    """The grant in view first; then the earlier ones."""
    return [
        *([Branch(label, style=STRONG)] if label else ()),
        *([] if found.in_view is not None else [Branch(NOBODY, style=STRONG)]),
        *(branch for grant in found.grants for branch in _grant(found, grant, is_today)),
        Branch(
            _(
                "Law {law}, sources last read on {day}. No legal advice; nothing is decided here.",
                law=found.law.told,
                day=found.law.verified_on,
            ),
            style=FAINT,
        ),
    ]


def _grant(found: Ends, grant: Grant, is_today: bool) -> Iterator[Branch]:
    three = [
        Branch(
            _("{name}: {end}", name=NAMES[name], end=_end(end, grant.began[0])),
            _other_days(grant, end, name == EFFECTIVE),
        )
        for name, end in grant.ends().items()
    ]
    if grant.name != IN_VIEW:
        heading = _("Ends of another grant ({name})", name=grant.name)
        yield Branch(heading, [*three, *_of_another(grant)], STRONG)
        return
    day = iso(found.on)
    shown = _("{day} (today in New York)", day=day) if is_today else Text("{day}", day=day)
    yield Branch(Text(STATES[grant.state].id, day=shown), style=STRONG)
    if found.read_on != found.on:
        read = _("Read on {day}: what came or was ordered later is left out.", day=iso(found.read_on))
        yield Branch(read)
    yield from section(_("Its three ends"), three)
    yield from section(_("What may end it"), [Branch(_row(row, grant.began[0])) for row in grant.rows])
    yield from section(_("What would settle it"), _questions(grant))
    yield from _recheck(grant)
    if grant.after is not None:
        yield from _after(grant.after, grant.began[0])


def _of_another(grant: Grant) -> Iterator[Branch]:
    """Of what may have ended it only what is known or can be told; then the gap until the next grant."""
    rows = [row for row in grant.rows if row.state == HAPPENED or row.missing or row.by is not None]
    began = grant.began[0]
    yield from section(_("What may have ended it"), [Branch(_row(row, began)) for row in rows])
    if grant.gap is not None:
        first, last = _days(*grant.gap.first_day, began + 1), _days(*grant.gap.last_day, began + 1)
        yield Branch(Text(grant.gap.text.id, first=first, last=last))
        if grant.after is not None:
            yield from section(_("Unlawful presence"), _presence(grant.after, began))
    yield from section(_("What would settle it"), _questions(grant))
    yield from _recheck(grant)


def _recheck(grant: Grant) -> Iterator[Branch]:
    read = [
        Branch(_("{title} ({id}), read to {day}", title=by.title, id=by.id, day=iso(by.evidence_until or 0)))
        for by in grant.recheck
    ]
    yield from section(_("To recheck, because nothing later was read"), read)


def _end(end: End, began: int) -> Text:
    days = _days(
        end.not_before if end.not_before is not None else 0,
        NEVER if end.not_after is None else end.not_after,
        began,
    )
    words = {"days": days, "reason": end.reason, "rule": end.rule}
    text = _("{days}. {reason} ({rule})", **words) if end.rule else _("{days}. {reason}", **words)
    if end.firm:
        return text
    return _("{text}. Not firm: check with a lawyer or accredited representative.", text=text)


def _other_days(grant: Grant, end: End, effective: bool) -> list[Branch]:
    """The single days that a text names, where it is not sure that they are the end."""
    if end.sure:
        return []
    counted = [
        row
        for row in grant.rows
        if row.by is not None
        and row.own[0] == row.own[1] != end.not_after
        and (row.effective if effective else row.administrative) is not None
    ]
    return [
        Branch(_("{day}, says {by}, is not sure to count", day=iso(row.own[0]), by=row.by or ""))
        for row in counted
    ]


def _days(low: int, high: int, began: int) -> Text:
    """A day, or what is known of it; that it is not before the parole began goes without saying."""
    if low == high:
        return Text("{day}", day=iso(low))
    since, until = began < low < LAST_DAY, high < LAST_DAY
    if since and until:
        return _("not before {first}, not later than {last}", first=iso(low), last=iso(high))
    if until:
        return _("not later than {last}", last=iso(high))
    return _("not before {first}", first=iso(low)) if since else _("not known")


def _row(row: Row, began: int) -> Text:
    does = Text(DOES[row.does].id, orders=", ".join(row.orders))
    words = {
        "state": HAS[row.state],
        "label": row.label,
        "days": _days(*row.own, began),
        "does": does,
        "id": row.id if row.by is None else f"{row.by}, {row.rule}" if row.rule != row.by else row.by,
    }
    if row.state in (NO, LATER):
        return _("[{state}] {label} ({id})", **words)
    if row.own[0] >= NEVER:
        return _("[{state}] {label} ({id}): {does}", **words)
    return _("[{state}] {label} ({id}): {days}; {does}", **words)


def _questions(grant: Grant) -> list[Branch]:
    return [asked(part.fact, part.address) for part in grant.questions() if part.fact is not None]


def _after(after: After, began: int) -> Iterator[Branch]:
    if after.more_time is not None:
        opens, by = after.more_time
        lines = [
            Branch(_("To ask for more time is recommended from: {days}", days=_days(*opens, 0))),
            Branch(_("and by: {days}", days=_days(*by, 0))),
        ]
        yield from section(_("More time"), [*lines, *_statements(after, after.law.ends.more_time.said)])
    lines = [*_presence(after, began), *_statements(after, after.law.ends.presence.said)]
    yield from section(_("Unlawful presence"), lines)
    papers = [
        Branch(_("{text}: {days}", text=lapse.label, days=_days(*bounds, began)))
        for lapse, bounds in after.lapses
    ]
    yield from section(_("Papers that end with it"), papers)


def _presence(after: After, began: int) -> list[Branch]:
    first = _("none") if after.presence is None else _days(*after.presence, began + 1)
    return [
        Branch(_("First day that may count: {days}", days=first)),
        *(Branch(_("{text} ({rule})", text=text, rule=rule)) for rule, text in after.notes),
    ]


def _statements(after: After, rules: tuple[str, ...]) -> list[Branch]:
    return [
        Branch(_("{text} ({id}; {citation})", text=part.text, id=part.id, citation=part.source.citation))
        for part in after.said(rules)
    ]
