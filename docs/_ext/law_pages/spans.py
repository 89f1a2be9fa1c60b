"""The days of a pathway in Markdown: its picture, the key beside it, and its state on one day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import dated, plain, source, target, words
from openparole.pictures.axis import swatch
from openparole.pictures.bars import FAR
from openparole.words import english

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.text import Text
    from openparole.pictures.bars import Bar

    Lanes = Sequence[tuple[Text, list[Bar]]]


def drawn(draw: Callable[..., str], title: Text, lanes: Lanes, today: int) -> str:
    """A picture, as Markdown lets it stand."""
    return f"```{{raw}} html\n{draw(title, lanes, today, english)}\n```\n"


def key(lanes: Lanes) -> str:
    """The numbered list that says in words what the picture shows."""
    bars = [bar for _title, bars in lanes for bar in bars]
    return "".join(f"{place}. {swatch(bar.kind)} {_told(bar)}\n" for place, bar in enumerate(bars, 1))


def _told(bar: Bar) -> str:
    told = words(bar.told)
    if bar.note is not None:
        note = words(bar.note).rstrip(".")
        told += f"; {note[:1].lower()}{note[1:]}"
    if bar.by is not None:
        told += f" · [{plain(bar.by.id)}](#instrument-{target(bar.by.id)})"
    if bar.reach is not None:
        told += f"; faded after {dated(bar.reach)}, the last day read"
    return told if bar.source is None else f"{told} {source(bar.source)}"


def state_on(law: Law, pathway: Pathway, day: int) -> str:
    """The state of intake on a day, and whether decisions wait, in a few words."""
    timeline = law.timelines[pathway.id]
    spans = timeline.states(day, day)
    states = " or ".join(f"**{span.state}**" for span in spans)
    held = any(hold.first_day <= day <= (hold.last_day or FAR) for hold, _by in timeline.holds)
    reach = [span.by.evidence_until for span in spans if span.by is not None and span.by.evidence_until]
    old = [dated(last) for last in reach if last < day]
    doubt = f" (as read to {old[0]}, so not firm)" if old else ""
    return f"{states}{doubt}{'; some decisions **on hold**' if held else ''}"
