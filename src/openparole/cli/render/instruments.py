"""Instruments in words: what each did to intake, to decisions and to parole already given."""

from __future__ import annotations

from openparole.cli.render.page import STRONG, page_for
from openparole.cli.render.tree import Branch, drawn
from openparole.cli.words import Text, _, say
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.law.instrument import Change, Hold, Instrument

STATES = {
    "not yet": _("not yet"),
    "announced": _("announced"),
    "open": _("open"),
    "by invitation": _("by invitation"),
    "paused": _("paused"),
    "closed": _("closed"),
    "unsettled": _("no text found says whether requests are taken"),
}


def timeline(instruments: Iterable[Instrument]) -> str:
    """One block an instrument, in order."""
    blocks = [instrument_branch(instrument) for instrument in instruments]
    return (
        drawn(blocks, page_for())
        if blocks
        else f"{say(_('Nothing was issued or took effect in those days.'))}\n"
    )


def instrument_branch(instrument: Instrument) -> Branch:
    """An instrument, with what it did below it."""
    title = _("{day}  {title} ({id})", day=iso(instrument.day), title=instrument.title, id=instrument.id)
    return Branch(say(title), _effects(instrument), STRONG)


def _effects(instrument: Instrument) -> Iterator[Branch]:
    for id, changes in instrument.intake.items():
        for change in changes:
            yield Branch(say(_change(id, change)), _note(change.note))
    for id, holds in instrument.decisions.items():
        for hold in holds:
            yield Branch(say(_hold(id, hold)), _note(hold.note))
    if instrument.grants is not None:
        yield Branch(say(instrument.grants))
    source = instrument.source
    yield Branch(
        say(
            _(
                "{kind}; {citation}; {strength}",
                kind=instrument.kind,
                citation=source.citation,
                strength=source.strength,
            )
        )
    )
    if instrument.superseded_by:
        yield Branch(say(_("superseded by {id}", id=instrument.superseded_by)))
    if instrument.evidence_until is not None:
        yield Branch(say(_("what was read of it reaches to {day}", day=iso(instrument.evidence_until))))


def _change(id: str, change: Change) -> Text:
    state = STATES[change.state]
    if change.earliest == change.latest:
        return _("{day}  intake of {id}: {state}", day=iso(change.earliest), id=id, state=state)
    days = {"first": iso(change.earliest), "last": iso(change.latest)}
    return _("between {first} and {last}  intake of {id}: {state}", id=id, state=state, **days)


def _hold(id: str, hold: Hold) -> Text:
    first = iso(hold.first_day)
    if hold.last_day is None:
        text = _("{day}  decisions of {id}: on hold", day=first, id=id)
    else:
        text = _("{day} to {last}  decisions of {id}: on hold", day=first, last=iso(hold.last_day), id=id)
    if hold.when is ALWAYS:
        return text
    return _("{text}, for those for whom {condition}", text=text, condition=describe(hold.when))


def _note(note: Text | None) -> list[Branch]:
    return [] if note is None else [Branch(say(note))]
