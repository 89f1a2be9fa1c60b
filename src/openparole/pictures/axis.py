"""Bars on a time axis, as one inline SVG.

Widths are shares of the line and heights are pixels, so that one drawing serves a phone, a desk and
paper. States differ by pattern; each bar has a number that the key explains, and its word where it fits.
Years before anything was in force are drawn narrow, behind a break in the axis.
"""

from __future__ import annotations

from datetime import date
from html import escape
from itertools import chain

from openparole.law.instrument import NOT_YET
from openparole.logic.text import Text, _
from openparole.pictures.bars import BEGIN
from openparole.pictures.drawing import PATTERNS, Axis, needed, rect, text, together
from openparole.words.days import in_full

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from openparole.pictures.bars import Bar

    Translate = Callable[[str], str]

WIDTHS = (300, 360, 420, 500, 600, 700)
"""The widths of a line, in pixels, at which a word may appear inside its bar; the sheets know them too."""
STUB, BARE = 9, 6 * 365
"""How wide the years before anything are drawn, in percent, when there are more than `BARE` days."""
HATCH = 1.6
"""How wide, at least, an uncertain day is drawn, in percent."""
HEIGHT, TITLE, MARKS, GAP = 24, 16, 13, 8


def picture(title: Text, lanes: Sequence[tuple[Text, list[Bar]]], day: int, translate: Translate) -> str:
    """The lanes of one pathway, one below the other, with numbers that its key explains; `day` is marked."""
    axis = axis_of([bar for _title, bars in lanes for bar in bars], day)
    numbers = {bar: number for number, bar in enumerate(chain.from_iterable(bars for _t, bars in lanes), 1)}
    parts: list[str] = []
    top = 0
    for name, bars in lanes:
        parts.append(_text(0, top + 12, name.render(translate), "name"))
        top += TITLE
        for row in packed(bars):
            places = [(numbers[bar], (axis.at(bar.first) + end(axis, bar)) / 2) for bar in row]
            for style, width in (("narrow", 300), ("wide", 650)):
                parts.extend(_marks(places, top + 10, style, 1600 / width))
            top += MARKS
            parts.extend(part for bar in row for part in _bar(axis, bar, top, HEIGHT, translate))
            top += HEIGHT + 3
        top += GAP
    return _drawing(title, axis, parts, top, day, translate)


def overview(title: Text, rows: Sequence[tuple[Text, list[Bar]]], day: int, translate: Translate) -> str:
    """The intake of many pathways, one thin bar each, under its name."""
    axis = axis_of([bar for _title, bars in rows for bar in bars], day)
    parts: list[str] = []
    for place, (name, bars) in enumerate(rows):
        parts.append(_text(0, place * 36 + 13, name.render(translate), "name"))
        parts.extend(part for bar in bars for part in _bar(axis, bar, place * 36 + 17, 13))
    return _drawing(title, axis, parts, len(rows) * 36 + 2, day, translate)


def swatch(kind: str) -> str:
    """A sample of a pattern, for a line of text."""
    sample = rect("1", 1, "24", 11, kind)
    return f'<svg class="swatch" aria-hidden="true" width="26" height="13">{sample}</svg>'


def axis_of(bars: Sequence[Bar], day: int) -> Axis:
    """The axis on which all of the bars, and a day, have room."""
    starts = [max(bar.first, BEGIN) for bar in bars if bar.kind != NOT_YET]
    known = [day for bar in bars for day in (bar.first, bar.last or 0)]
    first = date.fromordinal(min(starts, default=BEGIN))
    bare = date(first.year - 1, 1, 1).toordinal()
    return Axis(bare if bare - BEGIN > BARE else BEGIN, max(day + 90, *known), BEGIN, STUB)


def end(axis: Axis, bar: Bar) -> float:
    """Where a bar ends."""
    return axis.at(axis.last if bar.last is None else bar.last + 1)


def packed(bars: Iterable[Bar]) -> list[list[Bar]]:
    """The bars in as few rows as keep those apart that hold on the same days."""
    rows: list[list[Bar]] = []
    for bar in bars:
        free = (row for row in rows if row[-1].last is not None and row[-1].last < bar.sure_from)
        row = next(free, None)
        if row is None:
            rows.append([bar])
        else:
            row.append(bar)
    return rows


def _drawing(title: Text, axis: Axis, parts: list[str], height: int, day: int, translate: Translate) -> str:
    """The SVG around the bars: patterns, years, the day of reading."""
    lines = [
        f'<line x1="{x:.2f}%" x2="{x:.2f}%" y1="0" y2="{height + 4}" class="year"/>'
        + _text(x, height + 16, str(year), "tick" if x > 14 else "tick wide", "middle")
        for year, x in axis.years()
    ]
    now = axis.at(day)
    lines.append(f'<line x1="{now:.2f}%" x2="{now:.2f}%" y1="0" y2="{height + 4}" class="today"/>')
    read = _("read on {day}", day=in_full(day)).render(translate)
    side = "end" if now > 50 else "start"
    lines.append(_text(100 if now > 85 else now, height + 30, read, "tick", side))
    lines.append(_text(0, height + 16, str(date.fromordinal(BEGIN).year), "tick"))
    lines.append(f'<line x1="0" x2="100%" y1="{height}" y2="{height}" class="axis"/>')
    if axis.stub:
        lines.extend(
            f'<line x1="{x}%" x2="{x + 1}%" y1="{height + 4}" y2="{height - 4}" class="axis"/>'
            for x in (axis.stub - 2, axis.stub - 1)
        )
    years = {"first": date.fromordinal(BEGIN).year, "last": date.fromordinal(axis.last).year}
    label = _("Time axis of {title} from {first} to {last}; told below", title=title, **years)
    return (
        f'<div class="days"><svg class="days" role="img" aria-label="{escape(label.render(translate))}" '
        f'width="100%" height="{height + 34}">{PATTERNS}{"".join(lines + parts)}</svg></div>'
    )


def _bar(axis: Axis, bar: Bar, top: int, height: int, translate: Translate | None = None) -> Iterator[str]:
    """A bar, with its word where there is a language to say it in."""
    left = axis.at(bar.first)
    right = end(axis, bar)
    yield rect(f"{left:.2f}%", top, f"{max(right - left, 0.3):.2f}%", height, bar.kind)
    if bar.reach is not None and axis.at(bar.reach) < right:
        read = axis.at(bar.reach)
        yield rect(f"{read:.2f}%", top, f"{right - read:.2f}%", height, "faded")
    if bar.sure_from > bar.first:
        middle = (left + axis.at(bar.sure_from)) / 2
        width = max(axis.at(bar.sure_from) - left, HATCH)
        yield rect(f"{middle - width / 2:.2f}%", top, f"{width:.2f}%", height, "doubt")
    if translate is None:
        return
    word = bar.word.render(translate)
    share = (right - left) / 100
    fits = next((width for width in WIDTHS if width * share >= needed(word)), None)
    if fits is not None:
        kind = f"word {bar.kind.replace(' ', '-')} w{fits}"
        yield _text((left + right) / 2, top + height / 2 + 4, word, kind, "middle")


def _marks(places: list[tuple[int, float]], y: float, style: str, apart: float) -> Iterator[str]:
    """The numbers above a row; those that would touch are written together."""
    for words, place in together(places, apart):
        yield _text(min(max(place, 2), 97), y, words, f"mark {style}", "middle")


def _text(x: float, y: float, words: str, style: str, anchor: str = "start") -> str:
    return text(f"{x:.2f}%", y, words, style, anchor)
