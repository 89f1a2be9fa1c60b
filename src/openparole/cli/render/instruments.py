"""Instruments in words: what each did to intake, to decisions and to parole already given."""

from __future__ import annotations

from openparole.cli.render.page import STRONG, page_for
from openparole.cli.render.tree import Branch, drawn
from openparole.cli.words import Text, _, say
from openparole.law.words import STATES
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from openparole.law.instrument import Change, Hold, Instrument


def timeline(instruments: Iterable[Instrument]) -> str:
    """One block an instrument, in order."""
    blocks = [instrument_branch(instrument) for instrument in instruments]
    return (
        drawn(blocks, page_for())
        if blocks
        else f"{say(_('Nothing was issued or took effect in those days.'))}\n"
    )


def instrument_branch(instrument: Instrument, pathway: str | None = None) -> Branch:
    """An instrument, with what it did below it: to one pathway, or to all."""
    title = _("{day}  {title} ({id})", day=iso(instrument.day), title=instrument.title, id=instrument.id)
    return Branch(title, _effects(instrument, pathway), STRONG if pathway is None else "")


def _effects(instrument: Instrument, pathway: str | None) -> Iterator[Branch]:
    yield from _alike(instrument.intake, _change, pathway)
    yield from _alike(instrument.decisions, _hold, pathway)
    if instrument.grants is not None:
        yield Branch(instrument.grants)
    source = instrument.source
    words = {"kind": instrument.kind, "citation": source.citation, "strength": source.strength}
    yield Branch(_("{kind}; {citation}; {strength}", **words))
    if instrument.superseded_by:
        yield Branch(_("superseded by {id}", id=instrument.superseded_by))
    if instrument.evidence_until is not None:
        yield Branch(_("what was read of it reaches to {day}", day=iso(instrument.evidence_until)))


def _alike(
    effects: Mapping[str, Iterable[Any]], words: Callable[[Any], Text], pathway: str | None
) -> Iterator[Branch]:
    """One line for all the pathways to which the same was done, with their ids below where they are many."""
    found: dict[str, tuple[list[str], Text | None]] = {}
    for id, done in effects.items():
        if pathway in (None, id):
            for one in done:
                found.setdefault(say(words(one)), ([], one.note))[0].append(id)
    for line, (ids, note) in found.items():
        notes = [] if note is None else [Branch(note)]
        if pathway is None:
            notes.insert(0, Branch(", ".join(ids)))
        yield Branch(line, notes)


def _change(change: Change) -> Text:
    state = STATES[change.state]
    if change.earliest == change.latest:
        return _("{day}  intake: {state}", day=iso(change.earliest), state=state)
    days = {"first": iso(change.earliest), "last": iso(change.latest)}
    return _("between {first} and {last}  intake: {state}", state=state, **days)


def _hold(hold: Hold) -> Text:
    first = iso(hold.first_day)
    if hold.last_day is None:
        text = _("{day}  decisions: on hold", day=first)
    else:
        text = _("{day} to {last}  decisions: on hold", day=first, last=iso(hold.last_day))
    if hold.when is ALWAYS:
        return text
    return _("{text}, for those for whom {condition}", text=text, condition=describe(hold.when))
