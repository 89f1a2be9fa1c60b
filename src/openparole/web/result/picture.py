"""The days ahead of one way as a strip: bars by finding, the years below, holds in a band under them.

Widths are shares of the line, so that one drawing serves a phone, a desk and paper; result.css knows its
classes. What it shows stands beside it in words.
"""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

from openparole.law.instrument import ON_HOLD
from openparole.pictures.drawing import PATTERNS, Axis, needed, rect, text
from openparole.screening.finding import OPEN
from openparole.web.result.ahead import HELD, NAMES, spans, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openparole.screening.windows import Window, Windows

    Say = Callable[..., str]

BAR, BAND, TICKS = 26, 8, 18
"""Heights in pixels: of the bar, the band of holds, and the line of years."""
NARROWEST = 270
"""The width, in pixels, in which a word must fit to be written into its bar."""
DEFINED = f'<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">{PATTERNS}</svg>'
"""The patterns, once a page."""


def strip(found: Windows, id: str, say: Say) -> str:
    """The strip of one way, described by its words."""
    axis = Axis(found.start, found.end + 1)
    holds = found.holds[id]
    height = BAR + (BAND if holds else 0)
    parts = [part for window in found[id] for part in _bar(axis, window, say)]
    for held in holds:
        left, right = axis.at(held.start), axis.at(held.end + 1)
        kind = "on-hold" if held.state == ON_HOLD else "may-hold"
        parts.append(rect(f"{left:.2f}%", BAR, f"{right - left:.2f}%", BAND, kind, say(HELD[held.state])))
    parts += _ticks(axis, height)
    label = escape("; ".join(say(span) for span in spans(found[id], holds)))
    return (
        f'<svg class="strip" role="img" aria-label="{label}" width="100%" height="{height + TICKS}">'
        f"{''.join(parts)}</svg>"
    )


def _bar(axis: Axis, window: Window, say: Say) -> Iterator[str]:
    left, right = axis.at(window.start), axis.at(window.end + 1)
    x, width = f"{left:.2f}%", f"{max(right - left, 0.4):.2f}%"
    for kind in (window.finding, *window.closed_by):
        yield rect(x, 0, width, BAR, kind)
    for first, last in window.not_firm():
        start, end = axis.at(first), axis.at(last + 1)
        yield rect(f"{start:.2f}%", 0, f"{end - start:.2f}%", BAR, "faded")
    words = (say(told(window)), say(NAMES[window.finding]))
    room = (right - left) / 100 * NARROWEST
    word = next((word for word in words if needed(word) <= room), None)
    if word is not None:
        firm = window.finding == OPEN and not window.not_firm()
        middle = f"{(left + right) / 2:.2f}%"
        yield text(middle, BAR / 2 + 4, word, "light" if firm else "dark", "middle")


def _ticks(axis: Axis, top: int) -> Iterator[str]:
    """The beginnings of the years, and the first day."""
    yield text("0%", top + 14, date.fromordinal(axis.start).isoformat(), "tick")
    for year in range(date.fromordinal(axis.start).year + 1, date.fromordinal(axis.last).year + 1):
        x = axis.at(date(year, 1, 1).toordinal())
        yield f'<line x1="{x:.2f}%" x2="{x:.2f}%" y1="0" y2="{top + 4}" class="axis"/>'
        if x > 28:
            yield text(f"{x:.2f}%", top + 14, str(year), "tick", "middle" if x < 95 else "end")
