"""The page of instruments: the texts that opened, paused, held or closed pathways, by year."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from law_pages.markdown import bullets, dated, described, plain, section, source, target, words
from openparole.logic.propositions import ALWAYS
from openparole.logic.values import iso

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.catalog import Law
    from openparole.law.instrument import Change, Hold, Instrument

HEAD = """# Instruments

Statutes, rules, notices, memos and court orders, oldest first, and what each did. The state of every
pathway on every day is read from these; nothing repeats it.
"""


def instruments_page(law: Law) -> str:
    """The page."""
    by_year = groupby(law.instruments.values(), key=lambda one: date.fromordinal(one.day).year)
    years = ((year, "\n".join(_instrument(law, one) for one in found)) for year, found in by_year)
    return HEAD + "".join(section(str(year), text) for year, text in years)


def _instrument(law: Law, one: Instrument) -> str:
    head = f"[**{iso(one.day)}**]{{#instrument-{target(one.id)}}} {words(one.title)}"
    told = [f"{one.kind.capitalize()} {source(one.source, one.id)}", *_effects(law, one)]
    if one.grants is not None:
        told.append(f"On parole already given: {words(one.grants)}")
    if one.evidence_until is not None:
        told.append(f"What we read of it reaches to {dated(one.evidence_until)}; later findings are not firm")
    if one.superseded_by is not None:
        told.append(f"Overtaken by [{plain(one.superseded_by)}](#instrument-{target(one.superseded_by)})")
    return f"{head}\n\n{bullets(told)}"


def _effects(law: Law, one: Instrument) -> Iterator[str]:
    for id, changes in one.intake.items():
        yield f"{_way(law, id)}: {', then '.join(map(_change, changes))}"
    for id, holds in one.decisions.items():
        yield f"{_way(law, id)}: {', then '.join(map(_hold, holds))}"


def _way(law: Law, id: str) -> str:
    way = law.pathways.get(id)
    return f"`{id}`" if way is None else f"[{plain(way.title)}](pathways/{id}.md)"


def _change(change: Change) -> str:
    day = f"from {dated(change.earliest)}"
    if change.latest > change.earliest:
        day = f"from a day between {dated(change.earliest)} and {dated(change.latest)}"
    note = f" ({words(change.note)})" if change.note is not None else ""
    return f"**{change.state}** {day}{note}"


def _hold(hold: Hold) -> str:
    end = "" if hold.last_day is None else f" to {dated(hold.last_day)}"
    whom = "" if hold.when is ALWAYS else f", only where {described(hold.when)}"
    note = f" ({words(hold.note)})" if hold.note is not None else ""
    return f"decisions **on hold** from {dated(hold.first_day)}{end}{whom}{note}"
