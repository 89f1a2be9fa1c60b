"""Windows as a picture: one SVG for a desk, a phone and paper, that needs no color, no script and no font.

Findings differ by pattern and say their word inside the bar; what is not firm is faded. Each edge has a
number, and the list below its bar says what changed. The picture is laid out twice, wide and narrow; a
viewer that knows no media query shows the wide one.
"""

from __future__ import annotations

from datetime import date
from html import escape
from textwrap import wrap

from openparole.law.instrument import ON_HOLD
from openparole.logic.text import Text, _
from openparole.logic.values import iso
from openparole.pictures.drawing import LETTER, PATTERNS, Axis, needed, rect, text, together
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.windows_told import HELD, NAMES, cause, held, next_change, sorted_out, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openparole.screening.windows import Window, Windows

    Say = Callable[[Text], str]

WIDE, NARROW = 820, 360
"""The widths of the two layouts, in pixels."""
EDGE, BAR, BAND, LINE = 14, 26, 8, 15
"""The margin, the heights of a bar, of the band of holds below it, and of a line of text."""
SMALL = 6.0
"""The room that a small letter takes."""
ORDER = (OPEN, UNDETERMINED, CLOSED)
SHORT, LONG = 28, 10
"""Pixels a month: with more every month is named, with less none is."""

STYLE = """
text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.title { font-size: 18px; font-weight: 700; }
.name, .strong { font-weight: 700; }
.name { font-size: 14px; }
.tick, .note, .mark { font-size: 11px; }
.mark { font-weight: 700; }
.bar { stroke: #000; fill: none; }
.open { fill: #1a4f8a; }
.undetermined { fill: url(#p-doubt); }
.intake { fill: url(#p-paused); }
.person { fill: url(#p-announced); }
.closed { fill: #fff; }
.on-hold { fill: url(#p-held); }
.may-hold { fill: #fff; stroke-dasharray: 2 2; }
.faded { fill: #fff; fill-opacity: .62; stroke-dasharray: 3 3; }
.paper { fill: #fff; }
.light { fill: #fff; }
.asked { stroke: #000; stroke-width: 2.5; }
.halo { stroke: #fff; stroke-width: 6; }
.axis { stroke: #000; stroke-width: 1; }
.narrow { display: none; }
@media all { svg.windows { width: 100%; max-width: WIDEpx; height: auto; aspect-ratio: DESK; } }
@media (max-width: 600px) { .wide { display: none; } .narrow { display: inline; }
  svg.windows { max-width: 600px; aspect-ratio: PHONE; } }
@media print { svg.windows { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


class Plot:
    """One layout, filled from top to bottom."""

    def __init__(
        self,
        found: Windows,
        on: int,
        label: str,
        shown: list[str],
        alike: dict[Text, list[str]],
        width: int,
        say: Say,
    ) -> None:
        self.found = found
        self.on = on
        self.label = label
        self.shown = shown
        self.alike = alike
        self.width = width
        self.say = say
        self.room = width - 2 * EDGE
        self.axis = Axis(found.start, found.end + 1)
        self.parts: list[str] = []
        self.top = 10.0

    def draw(self) -> None:
        """The whole picture."""
        for line in _lines(title(self.found, self.label, self.say), self.room, LETTER * 1.5):
            self.write(line, "title", 24)
        self.top += 6
        sentence, changes = next_change(self.found, self.on)
        self.tell(sentence, "strong")
        for changed, why in changes:
            for what in (changed, *map(cause, why)):
                self.tell(what, "", 0 if what is changed else 12)
        self.legend()
        for id in self.shown:
            self.lane(id)
        self.foot()

    def x(self, day: int) -> float:
        """Where a day stands, in pixels."""
        return EDGE + self.room * self.axis.at(day) / 100

    def write(self, words: str, style: str, height: float = LINE, x: float = EDGE) -> None:
        """A line of text."""
        self.top += height
        self.parts.append(text(f"{x:.1f}", self.top, words, style))

    def tell(self, words: Text, style: str = "", indent: float = 0, letter: float = LETTER) -> None:
        """A sentence, wrapped."""
        for line in _lines(self.say(words), self.room - indent, letter):
            self.write(line, style, x=EDGE + indent)

    def legend(self) -> None:
        """What the patterns mean; only those that are in the picture."""
        windows = [window for id in self.shown for window in self.found[id]]
        kinds = dict.fromkeys((window.finding, tuple(window.closed_by)) for window in windows)
        samples = [(kind, self.say(_meaning(*kind))) for kind in sorted(kinds, key=_order)]
        if any(window.not_firm() for window in windows):
            samples.append(((OPEN, ("faded",)), self.say(_("faded: not firm, check again"))))
        for state in dict.fromkeys(span.state for id in self.shown for span in self.found.holds[id]):
            samples.append(((BANDS[state], ()), self.say(HELD[state])))
        samples.append((("asked", ()), self.say(_("the day asked about: {day}", day=iso(self.on)))))
        self.top += 14
        x: float = EDGE
        for (finding, by), words in samples:
            width = 34 + len(words) * SMALL + 16
            if x > EDGE and x + width > EDGE + self.room:
                x, self.top = EDGE, self.top + 20
            if finding == "asked":
                self.parts.extend(_line(x + 14, self.top - 2, 18))
            else:
                high = BAND if finding in BANDS.values() else 13
                self.parts.extend(
                    rect(f"{x:.1f}", self.top + 13 - high, "28", high, kind) for kind in (finding, *by)
                )
            self.parts.append(text(f"{x + 34:.1f}", self.top + 11, words, "note"))
            x += width
        self.top += 22

    def lane(self, id: str) -> None:
        """One pathway: its name, its bar with the numbers of its edges, its years, its changes."""
        windows = self.found[id]
        self.top += 12
        for line in _lines(self.say(self.found.law.pathways[id].title), self.room, 8):
            self.write(line, "name", 17)
        edges = list(enumerate(windows[1:], 1))
        if edges:
            self.top += LINE - 2
            for numbers, place in together([(number, self.x(edge.start)) for number, edge in edges], 16):
                place = min(max(place, EDGE + 4), EDGE + self.room - 4)
                self.parts.append(text(f"{place:.1f}", self.top + 1, numbers, "mark", "middle"))
        self.top += 5
        for window in windows:
            self.parts.extend(self.bar(window))
        self.asked()
        self.top += BAR
        holds = self.found.holds[id]
        for span in holds:
            left, right = self.x(span.start), self.x(span.end + 1)
            width = f"{max(right - left, 1.5):.1f}"
            self.parts.append(
                rect(f"{left:.1f}", self.top, width, BAND, BANDS[span.state], self.say(held(span)))
            )
        self.top += BAND if holds else 0
        self.parts.append(f'<use href="#axis-{self.width}" y="{self.top:.1f}"/>')
        self.top += 19
        for number, edge in edges:
            why = "; ".join(self.say(cause(part)) for part in edge.why)
            said = f"{number}  {iso(edge.start)}  {self.say(told(edge))}. {why}"
            for place, line in enumerate(_lines(said, self.room - 14, SMALL)):
                self.write(line, "note", LINE - 1, EDGE + (14 if place else 0))
        for span in holds:
            self.tell(held(span), "note", letter=SMALL)

    def bar(self, window: Window) -> Iterator[str]:
        """A window, with its word; what is not firm lies under a veil."""
        left, right = self.x(window.start), self.x(window.end + 1)
        width = f"{max(right - left, 1.5):.1f}"
        for kind in (window.finding, *window.closed_by):
            yield rect(f"{left:.1f}", self.top, width, BAR, kind, self.say(_told(window)))
        soft = window.not_firm()
        for first, last in soft:
            start, end = self.x(first), self.x(last + 1)
            yield rect(f"{start:.1f}", self.top, f"{end - start:.1f}", BAR, "faded")
        whole = len(soft) == 1 and soft[0] == (window.start, window.end)
        veil = [] if whole or not soft else [(max(self.x(soft[0][0]), left), self.x(soft[-1][1] + 1), True)]
        firm = (left, veil[0][0] if veil else right, whole)
        for start, end, faded in (firm, *veil):
            yield from self.word(window, start, end, faded)

    def word(self, window: Window, left: float, right: float, faded: bool) -> Iterator[str]:
        """The longest words that fit into a part of a bar, beside the day asked about."""
        x = self.x(self.on)
        if left < x < right and self.found.start <= self.on:
            left, right = max((left, x - 7), (x + 7, right), key=lambda part: part[1] - part[0])
        name = NAMES[window.finding]
        words: list[Text] = [told(window), name]
        if faded:
            words = [*(_("{words} (not firm)", words=one) for one in words), _("not firm"), name]
        said = next((said for said in map(self.say, words) if needed(said) <= right - left), None)
        if said is None:
            return
        middle = (left + right) / 2
        light = window.finding == OPEN and not faded
        if not light:
            width = len(said) * LETTER + 4
            yield (f'<rect x="{middle - width / 2:.1f}" y="{self.top + 5}" width="{width:.1f}" '
                   f'height="{BAR - 10}" rx="3" class="paper"/>')  # fmt: skip
        yield text(f"{middle:.1f}", self.top + BAR / 2 + 4, said, "light" if light else "dark", "middle")

    def asked(self) -> None:
        """The day asked about, where it lies among the days drawn."""
        if self.found.start <= self.on <= self.found.end:
            self.parts.extend(_line(self.x(self.on), self.top - 6, BAR + 12))

    def ticks(self) -> Iterator[str]:
        """The line of years, and of months where there is room for them, that stands below each bar."""
        month = self.room / ((self.axis.last - self.axis.start) / 30.44)
        step = 1 if month > SHORT else 3 if month > LONG else 12
        years = dict(self.axis.years(self.room // 50, 98))
        for day in _months(self.axis.start, self.axis.last):
            x, begins = self.x(day.toordinal()), day.month == 1
            quarter = (day.month - 1) % step == 0
            if quarter or month > 5:
                yield f'<path d="M{x:.1f} 0v{6 if begins else 3}" class="axis"/>'
            if begins and day.year in years:
                yield text(f"{x:.1f}", 16, str(day.year), "mark", "middle")
            elif quarter and not begins and EDGE + 10 < x < EDGE + self.room - 10:
                yield text(f"{x:.1f}", 16, self.say(MONTHS[day.month - 1]), "tick", "middle")

    def foot(self) -> None:
        """What is left out, and what this is not."""
        self.top += 14
        for sentence, ids in self.alike.items():
            titles = ", ".join(self.say(self.found.law.pathways[id].title) for id in ids)
            self.tell(_("{sentence}: {titles}.", sentence=sentence, titles=titles), "note", letter=SMALL)
            self.top += 5
        law = self.found.law
        words = _(
            "Law {law}, sources last read on {day}. Days ahead are read by the law as it stands, with the "
            "facts as told. No legal advice; nothing is decided here.",
            law=law.told,
            day=law.verified_on,
        )
        self.tell(words, "note", letter=SMALL)
        self.top += 14


BANDS = {ON_HOLD: "on-hold", UNDETERMINED: "may-hold"}
MONTHS = (
    _("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun"), _("Jul"), _("Aug"), _("Sep"), _("Oct"),
    _("Nov"), _("Dec"),
)  # fmt: skip


def plot(
    found: Windows, on: int, label: str = "", *, named: bool = False, translate: Callable[[str], str]
) -> str:
    """The SVG; `named`: the pathways were asked for by id, so that none is left out."""

    def say(text: Text) -> str:
        return text.render(translate)

    shown, alike = sorted_out(found, named=named, drawn=True)
    if not shown:
        shown, alike = sorted_out(found, named=named)
    shown.sort(key=lambda id: ORDER.index(_on(found[id], on)))
    layouts = [Plot(found, on, label, shown, alike, width, say) for width in (WIDE, NARROW)]
    for layout in layouts:
        layout.draw()
    wide, narrow = layouts
    style = STYLE.replace("WIDE", str(WIDE)).replace("DESK", f"{WIDE} / {wide.top:.0f}")
    style = style.replace("PHONE", f"{NARROW} / {narrow.top:.0f}")
    drawn = "".join(
        f'<svg class="{kind}" viewBox="0 0 {width} {layout.top:.0f}" preserveAspectRatio="xMinYMin">'
        f'<defs><g id="axis-{width}">{"".join(layout.ticks())}</g></defs>'
        f"{''.join(layout.parts)}</svg>\n"
        for kind, width, layout in (("wide", WIDE, wide), ("narrow", NARROW, narrow))
    )
    size = f'width="{WIDE}" height="{wide.top:.0f}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="windows" role="img" aria-labelledby="title told" '
        f'{size}>\n<title id="title">{escape(title(found, label, say))}</title>\n'
        f'<desc id="told">{escape(_described(found, on, shown, say))}</desc>\n'
        f"<style>{style}</style>\n{PATTERNS}\n"
        f'<rect width="100%" height="100%" class="paper"/>\n{drawn}</svg>\n'
    )


def title(found: Windows, label: str, say: Say) -> str:
    """What is drawn, of whom, from when to when."""
    words = {"first": iso(found.start), "last": iso(found.end)}
    if label:
        return say(_("Ways to parole for {label}, {first} to {last}", label=label, **words))
    return say(_("Ways to parole, {first} to {last}", **words))


def _described(found: Windows, on: int, shown: list[str], say: Say) -> str:
    """The picture in words, for whoever cannot see it."""
    lines = [say(next_change(found, on)[0])]
    for id in shown:
        windows = "; ".join(map(say, [*map(_told, found[id]), *map(held, found.holds[id])]))
        lines.append(f"{say(found.law.pathways[id].title)}: {windows}.")
    return "\n".join(lines)


def _told(window: Window) -> Text:
    words = {"first": iso(window.start), "last": iso(window.end), "told": told(window)}
    return _("{first} to {last} {told}", **words)


def _meaning(finding: str, by: tuple[str, ...]) -> Text:
    why = {
        ("intake",): _("requests are not taken"),
        ("person",): _("a criterion is not met"),
        ("intake", "person"): _("both"),
    }.get(by)
    name = NAMES[finding]
    return name if why is None else _("{finding}: {why}", finding=name, why=why)


def _order(kind: tuple[str, tuple[str, ...]]) -> tuple[int, int]:
    return ORDER.index(kind[0]), len(kind[1])


def _on(windows: list[Window], on: int) -> str:
    inside = (window.finding for window in windows if window.start <= on <= window.end)
    return next(inside, windows[0].finding)


def _line(x: float, top: float, height: float) -> Iterator[str]:
    """The line of the day asked about, with a point at its top."""
    for style in ("halo", "asked"):
        yield f'<path d="M{x:.1f} {top:.1f}v{height}" class="{style}"/>'
    yield f'<path d="M{x - 5:.1f} {top:.1f}h10l-5 7z"/>'


def _months(start: int, last: int) -> Iterator[date]:
    day = date.fromordinal(start).replace(day=1)
    while day.toordinal() < last:
        if day.toordinal() >= start:
            yield day
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _lines(words: str, room: float, letter: float) -> list[str]:
    return wrap(words, max(int(room / letter), 10), break_on_hyphens=False)
