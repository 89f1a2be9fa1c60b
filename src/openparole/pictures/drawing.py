"""What every picture of days is drawn with: a time axis, bars with patterns, text that fits.

The pages of the law and the plot of windows draw alike. Knows no finding and no state of the law.
"""

from __future__ import annotations

from datetime import date
from html import escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LETTER, MARGIN = 6.6, 10
"""The room that a letter takes, and that a word needs around it, in pixels."""

PATTERNS = """<defs>
<pattern id="p-announced" width="6" height="6" patternUnits="userSpaceOnUse">
<circle cx="2" cy="2" r="1.2"/></pattern>
<pattern id="p-invitation" width="5" height="5" patternUnits="userSpaceOnUse">
<rect width="2.5" height="5"/></pattern>
<pattern id="p-paused" width="6" height="6" patternUnits="userSpaceOnUse">
<rect width="6" height="1.3"/></pattern>
<pattern id="p-unsettled" width="8" height="8" patternUnits="userSpaceOnUse">
<path d="M0 0L8 8M8 0L0 8" class="thin"/></pattern>
<pattern id="p-doubt" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="5" height="5" class="paper"/><rect width="2.2" height="5"/></pattern>
<pattern id="p-held" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
<rect width="7" height="7" class="paper"/><rect width="3.5" height="7"/></pattern>
</defs>"""


class Axis:
    """Where a day stands, in percent of a line from `start` to `last`.

    `begin`: an earlier day from which on nothing happened; those days take `stub` percent.
    """

    __slots__ = ("begin", "last", "start", "stub")

    def __init__(self, start: int, last: int, begin: int | None = None, stub: float = 0) -> None:
        self.start = start
        self.last = last
        self.begin = start if begin is None else begin
        self.stub = stub if self.begin < start else 0

    def at(self, day: int) -> float:
        """The place of a day."""
        if day <= self.start:
            return self.stub * max(day - self.begin, 0) / max(self.start - self.begin, 1)
        return self.stub + (100 - self.stub) * min((day - self.start) / (self.last - self.start), 1)

    def years(self, room: int = 6, until: float = 92) -> Iterator[tuple[int, float]]:
        """Years to name, and where they begin, up to a place; about as many as there is room for."""
        span = (self.last - self.start) / 365
        step = next((step for step in (1, 2, 5) if span / step <= room), 10)
        for year in range(date.fromordinal(self.start).year, date.fromordinal(self.last).year + 1):
            place = self.at(date(year, 1, 1).toordinal())
            if year % step == 0 and self.stub + 2 < place < until:
                yield year, place


def needed(word: str) -> float:
    """The width of a bar in which a word fits, in pixels."""
    return len(word) * LETTER + MARGIN


def together(places: Sequence[tuple[int, float]], apart: float) -> Iterator[tuple[str, float]]:
    """Numbers with their places, in order; those nearer than `apart` are written as one."""
    groups: list[list[tuple[int, float]]] = []
    for place in places:
        if groups and place[1] - groups[-1][-1][1] < apart:
            groups[-1].append(place)
        else:
            groups.append([place])
    for group in groups:
        first, last = group[0], group[-1]
        yield (f"{first[0]}–{last[0]}" if last[0] > first[0] else str(first[0])), (first[1] + last[1]) / 2


def rect(x: str, y: float, width: str, height: float, kind: str, title: str = "") -> str:
    """One bar, drawn as its kind; `title` is shown to whoever points at it."""
    told = f"><title>{escape(title)}</title></rect>" if title else "/>"
    style = kind.replace(" ", "-")
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" class="bar {style}"{told}'


def text(x: str, y: float, words: str, style: str, anchor: str = "start") -> str:
    """Words on a line."""
    return f'<text x="{x}" y="{y:.0f}" class="{style}" text-anchor="{anchor}">{escape(words)}</text>'
