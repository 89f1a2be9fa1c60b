"""`openparole timeline`: what the instruments did to the ways to parole, and when. Nothing else is read."""

from __future__ import annotations

from openparole.cli.options import DAY, JSON, Option
from openparole.cli.words import _
from openparole.law.as_json import instruments_between, timeline_json
from openparole.law.catalog import law
from openparole.logic.values import ordinal
from openparole.logic.written import BadValue
from openparole.screening.matter import BadMatter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin

OPTIONS = (
    Option("--from", _("only what was issued or took effect on this day or later"), takes=DAY),
    Option("--to", _("only what was issued or took effect on this day or earlier"), takes=DAY),
    JSON,
)
EXAMPLES = (
    "openparole timeline",
    "openparole timeline --from 2022-01-01 --to 2022-12-31",
    "openparole timeline --json",
)


def run(asked: Asked, margin: Margin) -> str:
    """The instruments in the order of their days."""
    first, last = days_between(asked["from"], asked["to"])
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(timeline_json(law(), first, last))
    from openparole.cli.render.instruments import timeline

    return timeline(instruments_between(law(), first, last))


def days_between(start: str | None, end: str | None, dashes: str = "--") -> tuple[int | None, int | None]:
    """The first and the last day asked about; any day may be. Raises BadMatter."""
    first, last = _day(f"{dashes}from", start), _day(f"{dashes}to", end)
    if first is not None and last is not None and first > last:
        raise BadMatter([BadValue(f"{dashes}from", start, f"a day that is not after {dashes}to")])
    return first, last


def _day(name: str, day: str | None) -> int | None:
    if day is None:
        return None
    try:
        return ordinal(day)
    except ValueError:
        raise BadMatter([BadValue(name, day, "a day as YYYY-MM-DD")]) from None
