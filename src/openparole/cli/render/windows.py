"""Windows in words: the next change, then each pathway with its windows and what changed at each edge."""

from __future__ import annotations

from itertools import pairwise

from openparole.cli.render.page import FAINT, STRONG
from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _, counted
from openparole.law.instrument import BY_INVITATION, ON_HOLD, PAUSED, UNSETTLED
from openparole.law.instrument import CLOSED as ENDED
from openparole.law.instrument import OPEN as TAKEN
from openparole.logic.values import FALSE, TRUE, UNKNOWN, iso
from openparole.screening.edges import FACT, GAP, VERSION
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.words import NO_TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.screening.edges import Cause
    from openparole.screening.held import Held
    from openparole.screening.windows import Window, Windows

NAMES = {OPEN: _("open"), CLOSED: _("closed"), UNDETERMINED: _("undetermined")}
MARKED = {OPEN: _("OPEN"), CLOSED: _("CLOSED"), UNDETERMINED: _("UNDETERMINED")}
REASONS = {
    (FALSE, FALSE): _("requests are not taken, and a criterion is not met"),
    "intake": _("requests are not taken"),
    "person": _("a criterion is not met"),
    "neither": _("neither intake nor every criterion is certain"),
    "unsure intake": _("not certain whether requests are taken"),
    "unsure person": _("not known whether every criterion is met"),
}
STATES = {
    "not yet": _("intake had not begun"),
    "announced": _("intake announced"),
    TAKEN: _("intake open"),
    BY_INVITATION: _("intake by invitation"),
    PAUSED: _("intake paused"),
    ENDED: _("intake ended"),
    UNSETTLED: _("no text found on intake"),
}
PERSONS = {
    TRUE: _("every criterion is met"),
    FALSE: _("a criterion is not met"),
    UNKNOWN: REASONS["unsure person"],
}
HELD = {
    ON_HOLD: _("decisions on hold"),
    UNDETERMINED: _("decisions on hold for some; not known whether for this person"),
}
NOT_THEIRS = _("Closed on all of these days: a criterion is not met, or there were none yet")
NOT_ASKED = _("Not known whether they concern this person, as the first question is not answered")
ALL_DAYS = _("On all of these days {told}")
NO_CHANGE = _("No change is known after {day}, up to {last}.")
NO_PROMISE = _("Days ahead are read by the law as it stands, with the facts as told.")


def reason(window: Window) -> Text | None:
    """Why it is closed or undetermined; None where it is open."""
    intake, person = window.found.intake, window.found.person
    if window.finding == OPEN:
        return None
    if window.finding == CLOSED:
        if (intake, person) == (FALSE, FALSE):
            return REASONS[FALSE, FALSE]
        return REASONS[window.closed_by[0]]
    if intake == TRUE:
        return REASONS["unsure person"]
    return REASONS["unsure intake" if person == TRUE else "neither"]


def sorted_out(
    found: Windows, *, named: bool, drawn: bool = False
) -> tuple[list[str], dict[Text, list[str]]]:
    """The pathways to show one by one, and those of which one sentence tells all.

    `named`: show each. `drawn`: do not show those whose first question nobody answered.
    """
    first: list[str] = []
    waiting: list[str] = []
    alike: dict[Text, list[str]] = {}
    for id in found:
        windows = found[id]
        if named or any(window.concerns and _says_more(windows) for window in windows):
            first.append(id)
        elif not any(window.may_concern for window in windows):
            alike.setdefault(NOT_THEIRS, []).append(id)
        elif not _says_more(windows):
            alike.setdefault(Text(ALL_DAYS.id, told=told(windows[0])), []).append(id)
        elif drawn:
            alike.setdefault(NOT_ASKED, []).append(id)
        else:
            waiting.append(id)
    last = {NOT_THEIRS: alike.pop(NOT_THEIRS)} if NOT_THEIRS in alike else {}
    return first + waiting, alike | last


def _says_more(windows: list[Window]) -> bool:
    """Whether a sentence would leave something out."""
    return len(windows) > 1 or windows[0].finding == OPEN or bool(windows[0].not_firm())


def days(first: int, last: int) -> Text:
    """A span of days, or one day."""
    if first == last:
        return Text("{day}", day=iso(first))
    return _("{first} to {last}", first=iso(first), last=iso(last))


def cause(found: Cause) -> Text:
    """What changed, with the id under which it is found in the law."""
    if found.kind in (FACT, GAP, VERSION):
        return found.text
    return _("{text} [{id}]", text=found.text, id=found.id)


def next_change(found: Windows, on: int) -> tuple[Text, list[tuple[Text, list[Cause]]]]:
    """The next change after a day: a sentence, and for each pathway what changes and why."""
    change = found.next_change(on)
    if change is None:
        return Text(NO_CHANGE.id, day=iso(on), last=iso(found.end)), []
    day, ids = change
    away = counted(_("today"), _("1 day after that day"), _("{count} days after that day"), day - on)
    return (
        _("Next change for you: {day}, {away}", day=iso(day), away=away),
        [_changed(found, id, day) for id in ids],
    )


def _changed(found: Windows, id: str, day: int) -> tuple[Text, list[Cause]]:
    before, after = next(pair for pair in pairwise(found[id]) if pair[1].start == day)
    words = {"title": found.law.pathways[id].title, "after": told(after)}
    if before.finding == after.finding:
        return _("{title}: still {after}", **words), after.why
    return _("{title}: from {before} to {after}", before=NAMES[before.finding], **words), after.why


def told(window: Window) -> Text:
    """The finding, and why it is not open."""
    name, why = NAMES[window.finding], reason(window)
    return name if why is None else _("{finding}: {why}", finding=name, why=why)


def blocks(found: Windows, on: int, label: str, *, named: bool, is_today: bool) -> list[Branch]:
    """The windows; `named`: the pathways were asked for by id, so that none is folded."""
    day = _("{day} (today in New York)", day=iso(on)) if is_today else Text("{day}", day=iso(on))
    sentence, changes = next_change(found, on)
    shown, alike = sorted_out(found, named=named)
    head = _("From {first} to {last}; the day asked about is {day}.", first=iso(found.start),
             last=iso(found.end), day=day)  # fmt: skip
    return [
        *([Branch(label, style=STRONG)] if label else ()),
        Branch(head, style=STRONG),
        Branch(sentence, [Branch(text, map(_cause, why)) for text, why in changes], STRONG),
        *(Branch(_titled(found, id), [*_lines(found[id], on), *_held(found.holds[id])]) for id in shown),
        *(Branch(text, [Branch(_titled(found, id)) for id in ids]) for text, ids in alike.items()),
        Branch(NO_PROMISE, style=FAINT),
        Branch(_("Law {law}. No legal advice; nothing is decided here.", law=found.law.told), style=FAINT),
    ]  # fmt: skip


def _titled(found: Windows, id: str) -> Text:
    return _("{title} ({id})", title=found.law.pathways[id].title, id=id)


def _cause(found: Cause) -> Branch:
    return Branch(cause(found))


def _lines(found: list[Window], on: int) -> Iterator[Branch]:
    for window in found:
        text = _("{days}  {finding}", days=days(window.start, window.end), finding=MARKED[window.finding])
        why = reason(window)
        if why is not None:
            text = _("{text}: {why}", text=text, why=why)
        text = _("{text} ({beside})", text=text, beside=_beside(window))
        if window.start <= on <= window.end:
            text = _("{text} <- {day}", text=text, day=iso(on))
        yield Branch(text, [*map(_cause, window.why), *_not_firm(window)],
                     STRONG if window.finding == OPEN else "")  # fmt: skip


def held(span: Held) -> Text:
    """A hold on decisions: its days, and by which instruments."""
    words = {"days": days(span.start, span.end), "by": ", ".join(by.id for by in span.by)}
    return _("{days}  {held} [{by}]", held=HELD[span.state], **words)


def _held(spans: list[Held]) -> Iterator[Branch]:
    yield from (Branch(held(span)) for span in spans)


def states(window: Window) -> Text:
    """The states of intake still possible."""
    first, *others = (STATES[state] for state in window.states)
    for other in others:
        first = _("{one}, or {other}", one=first, other=other)
    return first


def _beside(window: Window) -> Text:
    """The states of intake, and what holds of the person where intake alone closes the way."""
    if window.closed_by != ["intake"]:
        return states(window)
    person = PERSONS[window.found.person] if any(window.found.versions) else NO_TEXT
    return _("{states}; {person}", states=states(window), person=person)


def _not_firm(window: Window) -> Iterator[Branch]:
    for first, last in window.not_firm():
        behind = [by for by in window.rests_on if by.evidence_until is not None and by.evidence_until < last]
        text = _("not firm, {days}: check again", days=days(first, last))
        if (first, last) == (window.start, window.end):
            text = _("not firm on any of these days: check again")
        notes = [
            Branch(_("what was read of {id} reaches to {day}", id=by.id, day=iso(by.evidence_until or 0)))
            for by in behind
        ]
        yield Branch(text, notes)
