"""`openparole windows`: on which days each way is open or closed, and what changes at each edge."""

from __future__ import annotations

from functools import partial

from openparole.cli.matters import Opened, together
from openparole.cli.options import DAY, FILE, ID, JSON, LABEL, ON, Option, Usage
from openparole.cli.screen import day_asked, pathways_asked
from openparole.cli.words import _
from openparole.logic.values import iso, ordinal, shift
from openparole.logic.written import BadValue
from openparole.screening.matter import BadMatter
from openparole.screening.people import in_order
from openparole.screening.screen import LAW_BEGINS, LAW_ENDS, day_in_law
from openparole.screening.windows import windows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin
    from openparole.screening.windows import Windows

OPTIONS = (
    Option(
        "FILE", _("a file of facts in TOML, YAML or JSON; - reads standard input"), takes=FILE, needed=True
    ),
    ON,
    Option("--from", _("the first day; default: two years before the day asked about"), takes=DAY),
    Option("--to", _("the last day; default: two years after the day asked about"), takes=DAY),
    Option("--pathway", _("only this way; may be repeated"), takes=ID, repeat=True),
    Option("--person", _("only this person of a file with persons"), takes=LABEL),
    Option("--plot", _("draw them too, into this file (SVG or PNG)"), takes=FILE),
    JSON,
)
EXAMPLES = (
    "openparole windows matter.toml",
    "openparole windows matter.toml --from 2022-01-01 --to 2027-12-31 --pathway uniting-for-ukraine",
    "openparole windows family.yaml --person olena --plot olena.svg",
    "openparole windows matter.toml --json",
)
YEARS = 2
"""How far back, and ahead, without other words."""


def run(asked: Asked, margin: Margin) -> str:
    """The windows of each person of a file."""
    on, is_today = day_asked(asked["on"])
    day = ordinal(on)
    first, last = span(day, asked["from"], asked["to"])
    pathways = pathways_asked(asked["pathway"])
    plot = _plot_asked(asked["plot"])
    opened = Opened(asked["file"])
    ask = partial(windows, start=iso(first), end=iso(last), pathways=pathways)
    people = opened.each(asked["person"], ask)
    for label in in_order(opened.matters, asked["person"]):
        for warning in opened.matters[label].warnings:
            margin.note(_("{warning}", warning=warning))
    if plot:
        _draw(plot, people, day, named=bool(pathways), margin=margin)
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(
            together({label: found.as_json(day) for label, found in people.items()}, asked["person"])
        )
    return _in_words(people, day, named=bool(pathways), is_today=is_today)


def span(day: int, start: str | None, end: str | None, dashes: str = "--") -> tuple[int, int]:
    """The first and the last day, where not said around the day asked about. Raises BadMatter."""
    first = max(shift(day, -YEARS), LAW_BEGINS)
    last = min(shift(day, YEARS), LAW_ENDS)
    if start is not None:
        first = day_in_law(f"{dashes}from", start)
    if end is not None:
        last = day_in_law(f"{dashes}to", end)
    if last < first:
        expected = f"a day that is not before {iso(first)}"
        raise BadMatter([BadValue(f"{dashes}to", iso(last), expected, [iso(first)])])
    return first, last


def _plot_asked(path: str | None) -> str | None:
    """The file to draw into. Raises Usage for a kind of picture that is not, or cannot be, drawn here."""
    kind = "" if path is None else path.lower().rpartition(".")[2]
    if path is not None and kind not in ("svg", "png"):
        raise Usage(_("--plot draws SVG and PNG: name a file that ends in .svg or .png"), path)
    if path is not None and kind == "png":
        from importlib.util import find_spec

        if find_spec("typst") is None:
            raise Usage(
                _("PNG needs more: pip install 'openparole[pdf]'; or name a file that ends in .svg"), path
            )
    return path


def _draw(path: str, people: dict[str, Windows], day: int, *, named: bool, margin: Margin) -> None:
    from openparole.cli.render.page import printable
    from openparole.cli.saving import write_private
    from openparole.cli.words import translate
    from openparole.pictures.windows import plot

    if len(people) > 1:
        raise Usage(_("--plot draws one person: say which with --person"), "", list(people))
    [(label, found)] = people.items()
    drawn = plot(found, day, printable(label), named=named, translate=translate())
    try:
        if path.lower().endswith(".png"):
            from openparole.pictures.png import png

            write_private(path, png(drawn))
        else:
            write_private(path, drawn)
    except OSError as error:
        raise Usage(_("{path} cannot be written: {why}", path=path, why=error.strerror)) from None
    margin.note(_("drawn: {path}; it is about a person, so keep it private", path=path))


def _in_words(people: dict[str, Windows], day: int, *, named: bool, is_today: bool) -> str:
    from openparole.cli.render.page import page_for
    from openparole.cli.render.tree import drawn
    from openparole.cli.render.windows import blocks

    page = page_for()
    return "\n\n".join(
        drawn(blocks(found, day, label, named=named, is_today=is_today), page)
        for label, found in people.items()
    )
