"""Instruments as they stand on pages: what each did to which pathways, alike things told once."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from openparole.law.instrument import Hold
from openparole.law.words import STATES
from openparole.logic.propositions import ALWAYS
from openparole.logic.text import _
from openparole.pictures.bars import during

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.law.instrument import Change, Instrument
    from openparole.logic.propositions import Proposition
    from openparole.logic.text import Text


class Effect(NamedTuple):
    """What was done, from which day, only `when`, with a note; and the ids of the pathways."""

    kind: str
    text: Text
    when: Proposition
    note: Text | None
    ways: list[str]


def effects(instrument: Instrument, pathway: str | None = None) -> list[Effect]:
    """What it did: to one pathway, or to all."""
    found: dict[tuple[object, ...], Effect] = {}
    done: list[tuple[str, Change | Hold]] = [
        *((id, change) for id, changes in instrument.intake.items() for change in changes),
        *((id, hold) for id, holds in instrument.decisions.items() for hold in holds),
    ]
    for id, one in done:
        if pathway in (None, id):
            effect = _effect(one)
            found.setdefault(effect[:4], effect).ways.append(id)
    return list(found.values())


def _effect(done: Change | Hold) -> Effect:
    if isinstance(done, Hold):
        text = during(_("decisions on hold"), done.first_day, done.last_day)
        return Effect("hold", text, done.when, done.note, [])
    text = during(_("requests: {state}", state=STATES[done.state]), done.earliest, None, done.latest)
    return Effect(done.state, text, ALWAYS, done.note, [])


def by_year(instruments: Iterable[Instrument]) -> Iterator[tuple[int, list[Instrument]]]:
    """The instruments of each year, the latest year first, each year from its last day back."""
    latest = sorted(instruments, key=lambda one: one.day, reverse=True)
    for year, found in groupby(latest, key=lambda one: date.fromordinal(one.day).year):
        yield year, list(found)
