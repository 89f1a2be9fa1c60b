"""Windows in words: what each says, why it is not open, what changed at its edge, and what changes next."""

from __future__ import annotations

from itertools import pairwise

from openparole.law.instrument import BY_INVITATION, ON_HOLD, PAUSED, UNSETTLED
from openparole.law.instrument import CLOSED as ENDED
from openparole.law.instrument import OPEN as TAKEN
from openparole.logic.text import Text, _
from openparole.logic.values import FALSE, TRUE, UNKNOWN, iso
from openparole.screening.edges import FACT, GAP, VERSION
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.screening.edges import Cause
    from openparole.screening.held import Held
    from openparole.screening.windows import Window, Windows

NAMES = {OPEN: _("open"), CLOSED: _("closed"), UNDETERMINED: _("undetermined")}
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
NOT_THEIRS = _("Closed on all of these days: a criterion is not met, or there were no criteria yet")
NOT_ASKED = _("Not known whether they concern this person, as the first question is not answered")
ALL_DAYS = _("On all of these days {told}")
NO_CHANGE = _("No change is known after {day}, up to {last}.")


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
    count = day - on
    away = _("{count} days after that day", count=count) if count > 1 else _("1 day after that day")
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


def held(span: Held) -> Text:
    """A hold on decisions: its days, and by which instruments."""
    words = {"days": days(span.start, span.end), "by": ", ".join(by.id for by in span.by)}
    return _("{days}  {held} [{by}]", held=HELD[span.state], **words)


def states(window: Window) -> Text:
    """The states of intake still possible."""
    first, *others = (STATES[state] for state in window.states)
    for other in others:
        first = _("{one}, or {other}", one=first, other=other)
    return first
