"""Days as people write them, read into the notation of files: "May 1, 2024", "spring 2022", "by May 2024".

What can be read two ways (03/04/2024, winter 2022) comes back as both; nothing is guessed, and no clock
is read: the day on which an age is told is an argument.
"""

from __future__ import annotations

import re
from datetime import date

from openparole.interview.problem import Problem
from openparole.logic.text import _
from openparole.logic.values import FIRST_DAY, LAST_DAY, days_in_month, iso
from openparole.logic.written import BadValue, read_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.text import Text

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH |= {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}

SEASONS = {
    "spring": ("03-01", "06-21"), "summer": ("06-01", "09-23"),
    "autumn": ("09-01", "12-22"), "fall": ("09-01", "12-22"), "winter": ("12-01", "03-21"),
}  # fmt: skip
"""In the north, from the first day by the calendar's months to the last by the sun."""

_NEVER = re.compile(r"never|not yet|has not happened|it has not happened")
_STRETCH = re.compile(r"(?:from|between) (.+?) (?:to|and|until|till) (.+)|(.+?) (?:to|-|until) (.+)")
_ROUGHLY = re.compile(r"\b(about|around|circa|ca|roughly|approximately|maybe|perhaps|early|late|mid)\b")


HOW_TO_WRITE = _(
    "Write a day such as 2024-05-01 or May 1, 2024; or a month, a year, or a stretch such as "
    "from March 2022 to May 2022."
)
YEAR_IN_FULL = _("Write the year with four digits.")
WHICH_YEAR = _("Which year? Write it too, such as May 1, 2024.")
ROUGHLY = _(
    "Write between which days it was, such as from March 2022 to May 2022. A month or a year alone will do."
)


def read_days(typed: str, on: str, born: bool = False) -> list[Any]:
    """Each way to read it, in the notation of files; one for most. Raises Problem.

    `on`: the day on which an age is told, for a day of birth (`born`).
    """
    words = _plain(typed)
    if _NEVER.fullmatch(words):
        return ["never"]
    if words.endswith(" or never"):
        return [_or_never(raw) for raw in read_days(words.removesuffix(" or never"), on)]
    if born and (aged := _age(words, on)):
        return aged
    if _ROUGHLY.search(words):
        raise Problem(ROUGHLY)
    if stretch := re.fullmatch(
        r"(?:from|between) (.+?) (?:to|and|until|till) (.+)|(.+?) (?:to|-|until) (.+)", words
    ):
        first, last = stretch[1] or stretch[3], stretch[2] or stretch[4]
        if first in _MONTH and (year := re.search(r"\b\d{4}$", last)):
            first = f"{first} {year[0]}"
        return [{"from": start, "to": end} for start in _firsts(first) for end in _lasts(last)]
    if bound := re.fullmatch(r"(before|after|by|until|till|up to|since|from) (.+)", words):
        return _bounded(bound[1], bound[2])
    return _day_or_month(words)


def _plain(typed: str) -> str:
    words = re.sub(r"[,\s]+", " ", typed.lower()).strip(" .")
    words = re.sub(r"\b(\d{4}) ?[-–] ?(\d{4})\b", r"\1 to \2", words)
    words = re.sub(r"\b(\d{1,2})(st|nd|rd|th)\b", r"\1", words)
    words = re.sub(r"\b([a-z]{3,4})\.(?= |$)", r"\1", words)
    return re.sub(r"^(on|in) |\b(of|the) ", "", words)


def _or_never(raw: Any) -> Any:
    bounds = raw if isinstance(raw, dict) else {"from": raw, "to": raw}
    return {**bounds, "or_never": True}


def _age(words: str, on: str) -> list[Any]:
    """An age, or bounds of it, on a day."""
    age = r"(\d{1,3})(?: ?(?:years?(?: old)?|y\.?o\.?))?"
    words, _on, day = words.partition(" on ")
    days = [on] if not day else _day_or_month(day)
    if exact := re.fullmatch(rf"(?:age |aged )?{age}", words):
        bounds: dict[str, Any] = {"age": int(exact[1])}
    elif under := re.fullmatch(rf"(?:under|younger than) {age}", words):
        bounds = {"age_to": max(int(under[1]) - 1, 0)}
    elif youngest := re.fullmatch(rf"{age} (?:or|and) (?:older|over|more|above)(?: years old)?", words):
        bounds = {"age_from": int(youngest[1])}
    elif oldest := re.fullmatch(rf"{age} (?:or|and) (?:younger|under|less|below)(?: years old)?", words):
        bounds = {"age_to": int(oldest[1])}
    elif both := re.fullmatch(rf"(?:from |between )?{age} (?:to|-|and) {age}", words):
        bounds = {"age_from": int(both[1]), "age_to": int(both[2])}
    else:
        return []
    return [{**bounds, "on": day} for day in days]


def _bounded(word: str, words: str) -> list[Any]:
    found: list[Any] = []
    for raw in _day_or_month(words):
        first, last = _ends(raw)
        if word == "before":
            found.append({"to": iso(first - 1)})
        elif word == "after":
            found.append({"from": iso(last + 1)})
        elif word in ("since", "from"):
            found.append({"from": _short(raw, "from")})
        else:
            found.append({"to": _short(raw, "to")})
    return found


def _firsts(words: str) -> list[str]:
    return [_short(raw, "from") for raw in _day_or_month(words)]


def _lasts(words: str) -> list[str]:
    return [_short(raw, "to") for raw in _day_or_month(words)]


def _short(raw: Any, end: str) -> str:
    return str(raw[end] if isinstance(raw, dict) else raw)


def _ends(raw: Any) -> tuple[int, int]:
    first, last = (raw["from"], raw["to"]) if isinstance(raw, dict) else (raw, raw)
    return (read_day(first, "")[0], read_day(last, "")[1])


def _day_or_month(words: str) -> list[Any]:
    """Each way to read one day, month, season or year."""
    if parts := re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?", words):
        return [_checked(parts[1], parts[2], parts[3])]
    if parts := re.fullmatch(r"(\d{1,2})[-/.](\d{4})", words):
        return [_checked(parts[2], parts[1])]
    if parts := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", words):
        return _both_orders(parts[3], int(parts[1]), int(parts[2]))
    if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}", words):
        raise Problem(YEAR_IN_FULL)
    if parts := re.fullmatch(rf"({'|'.join(SEASONS)}) (\d{{4}})", words):
        return _season(parts[1], int(parts[2]))
    return [_in_words(words.split(" "))]


def _both_orders(year: str, one: int, other: int) -> list[Any]:
    """03/04/2024 is March 4 in the US and April 3 in most other countries."""
    readings = [(month, day) for month, day in ((one, other), (other, one)) if month <= 12]
    if not readings:
        raise Problem(HOW_TO_WRITE)
    return list(dict.fromkeys(_checked(year, str(month), str(day)) for month, day in readings))


def _season(name: str, year: int) -> list[Any]:
    start, end = SEASONS[name]
    if name != "winter":
        return [{"from": f"{year}-{start}", "to": f"{year}-{end}"}]
    return [{"from": f"{first}-{start}", "to": f"{first + 1}-{end}"} for first in (year - 1, year)]


def _in_words(words: list[str]) -> str:
    months = [_MONTH[word] for word in words if word in _MONTH]
    numbers = [word for word in words if word.isascii() and word.isdigit()]
    if len(months) != 1 or len(months) + len(numbers) != len(words):
        raise Problem(HOW_TO_WRITE)
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(years) != 1:
        raise Problem(WHICH_YEAR if not years else HOW_TO_WRITE)
    if len(days) + 1 != len(numbers) or len(days) > 1:
        raise Problem(HOW_TO_WRITE)
    return _checked(years[0], str(months[0]), days[0] if days else None)


def _checked(year: str, month: str | None = None, day: str | None = None) -> str:
    """As written in a file, if it is on the calendar."""
    parts = [year, *(f"{int(part):02}" for part in (month, day) if part)]
    raw = "-".join(parts)
    try:
        read_day(raw, "")
    except BadValue as bad:
        raise Problem(_why_not(raw, bad)) from None
    return raw


def _why_not(raw: str, bad: BadValue) -> Text:
    year, _dash, rest = raw.partition("-")
    if not iso(FIRST_DAY)[:4] <= year <= iso(LAST_DAY)[:4]:
        return _("The year {year} cannot be meant. {how}", year=year, how=HOW_TO_WRITE)
    if not 1 <= int(rest[:2] or 1) <= 12:
        return _("A year has 12 months. {how}", how=HOW_TO_WRITE)
    month, days = MONTHS[int(rest[:2]) - 1], days_in_month(int(year), int(rest[:2]))
    return _("{month} {year} has {days} days.", month=month, year=year, days=days)


def say_day(raw: Any) -> str:
    """A day, month or year as written in a file, in words that `read_days` reads the same."""
    text = raw.isoformat() if isinstance(raw, date) else str(raw)
    year, month, day = [*text.split("-"), "", ""][:3]
    if not month:
        return text
    named = MONTHS[int(month) - 1]
    return f"{named} {int(day)}, {year}" if day else f"{named} {year}"


def say_days(raw: Any) -> str:
    """The same for stretches, ages and never."""
    if not isinstance(raw, dict):
        return say_day(raw)
    if "on" in raw:
        return f"{_say_age(raw)} on {say_day(raw['on'])}"
    if "from" in raw and "to" in raw:
        said = f"from {say_day(raw['from'])} to {say_day(raw['to'])}"
    elif "from" in raw:
        said = f"since {say_day(raw['from'])}"
    else:
        said = f"by {say_day(raw['to'])}" if "to" in raw else "some day"
    return f"{said} or never" if raw.get("or_never") else said


def _say_age(raw: dict[str, Any]) -> str:
    if "age" in raw:
        return f"{raw['age']} years old"
    if "age_from" in raw and "age_to" in raw:
        return f"from {raw['age_from']} to {raw['age_to']} years old"
    return f"{raw['age_from']} or older" if "age_from" in raw else f"{raw['age_to']} or younger"
