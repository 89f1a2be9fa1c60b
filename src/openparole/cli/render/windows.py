"""Windows in words: the next change, then each pathway with its windows and what changed at each edge."""

from __future__ import annotations

from openparole.cli.render.page import FAINT, STRONG
from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.logic.values import iso
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.windows_told import (
    PERSONS,
    cause,
    days,
    held,
    next_change,
    reason,
    sorted_out,
    states,
)
from openparole.screening.words import NO_TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.screening.edges import Cause
    from openparole.screening.held import Held
    from openparole.screening.windows import Window, Windows

MARKED = {OPEN: _("OPEN"), CLOSED: _("CLOSED"), UNDETERMINED: _("UNDETERMINED")}
NO_PROMISE = _("Days ahead are read by the law as it stands, with the facts as told.")


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


def _held(spans: list[Held]) -> Iterator[Branch]:
    yield from (Branch(held(span)) for span in spans)


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
