"""Days, months and years in words, and the words of the calendar as they are typed."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from openparole.interview.phrases import Phrase, words
from openparole.logic.text import Text, _, english

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.interview.phrases import Translate

_DAYS = tuple(
    map(
        Phrase,
        (
            _("January {day}, {year}"), _("February {day}, {year}"), _("March {day}, {year}"),
            _("April {day}, {year}"), _("May {day}, {year}"), _("June {day}, {year}"),
            _("July {day}, {year}"), _("August {day}, {year}"), _("September {day}, {year}"),
            _("October {day}, {year}"), _("November {day}, {year}"), _("December {day}, {year}"),
        ),
    )
)  # fmt: skip
"""Each month has a sentence of its own, since the name of a month may change its form in one."""

_MONTHS = tuple(
    map(
        Phrase,
        (
            _("January {year}"), _("February {year}"), _("March {year}"), _("April {year}"), _("May {year}"),
            _("June {year}"), _("July {year}"), _("August {year}"), _("September {year}"),
            _("October {year}"), _("November {year}"), _("December {year}"),
        ),
    )
)  # fmt: skip

_NAMES = (
    _("January|Jan"), _("February|Feb"), _("March|Mar"), _("April|Apr"), _("May"), _("June|Jun"),
    _("July|Jul"), _("August|Aug"), _("September|Sep|Sept"), _("October|Oct"), _("November|Nov"),
    _("December|Dec"),
)  # fmt: skip

_SEASONS = (
    (_("spring"), ("03-01", "06-21")),
    (_("summer"), ("06-01", "09-23")),
    (_("autumn|fall"), ("09-01", "12-22")),
    (_("winter"), ("12-01", "03-21")),
)
"""In the north, from the first day by the calendar's months to the last by the sun."""

NEVER = Phrase(_("never"), _("not yet|has not happened|it has not happened"))


def say_day(raw: Any) -> Text:
    """A day, month or year as written in a file: 2026-11-24 is November 24, 2026."""
    text = raw.isoformat() if isinstance(raw, date) else str(raw)
    if text == "never":
        return NEVER.said
    year, month, day = [*text.split("-"), "", ""][:3]
    if day:
        return _DAYS[int(month) - 1].say(day=int(day), year=year)
    return _MONTHS[int(month) - 1].say(year=year) if month else Text("{year}", year=year)


def day_said(typed: str, translate: Translate) -> tuple[str, str, str] | None:
    """Year, month and day of what reads as `say_day` says it; a month has no day."""
    for phrases in (_DAYS, _MONTHS):
        for month, phrase in enumerate(phrases, 1):
            for found in phrase.found(typed, translate, day=r"\d{1,2}", year=r"\d{4}"):
                return found["year"], str(month), found.get("day", "")
    return None


@lru_cache(maxsize=32)
def months(translate: Translate) -> dict[str, int]:
    """The number of each month by its names, English ones too."""
    return {
        word: number
        for known in (english, translate)
        for number, names in enumerate(_NAMES, 1)
        for word in reversed(words(names, known))
    }


@lru_cache(maxsize=32)
def seasons(translate: Translate) -> dict[str, tuple[str, str]]:
    """The first and the last day of each season by its names."""
    return {word: ends for names, ends in _SEASONS for word in words(names, translate)}
