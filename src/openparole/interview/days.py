"""Days as people write them, read into the notation of files: "May 1, 2024", "spring 2022", "by May 2024".

What can be read two ways (03/04/2024, winter 2022) comes back as both; nothing is guessed, and no clock
is read: the day on which an age is told is an argument.
"""

from __future__ import annotations

import re
from functools import partial

from openparole.interview.calendar import NEVER, day_said, months, say_day, seasons
from openparole.interview.phrases import Phrase, any_of, first_read, plain, words
from openparole.interview.problem import Problem
from openparole.logic.text import _, english
from openparole.logic.values import FIRST_DAY, LAST_DAY, days_in_month, iso
from openparole.logic.written import BadValue, read_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from openparole.interview.phrases import Translate
    from openparole.logic.text import Text

OR_NEVER = Phrase(_("{day} or never"))
SOME_DAY = _("some day")
FROM_TO = Phrase(
    _("from {first} to {last}"),
    _(
        "from {first} until {last}|from {first} till {last}|between {first} and {last}|"
        "{first} to {last}|{first} until {last}|{first} - {last}"
    ),
)
BEFORE = Phrase(_("before {day}|earlier than {day}"))
AFTER = Phrase(_("after {day}|later than {day}"))
SINCE = Phrase(_("from {day} on"), _("since {day}|from {day}"))
BY = Phrase(_("by {day}"), _("until {day}|till {day}|up to {day}"))

ON = Phrase(_("{age} on {day}"))
AGED = Phrase(_("{age} years old"), _("{age}|age {age}|aged {age}"))
UNDER = Phrase(_("under {age}|younger than {age}"))
OR_OLDER = Phrase(
    _("{age} or older"), _("{age} and older|{age} or over|{age} and over|{age} or more|{age} or above")
)
OR_YOUNGER = Phrase(
    _("{age} or younger"), _("{age} and younger|{age} or under|{age} and under|{age} or less|{age} or below")
)
BETWEEN_AGES = Phrase(
    _("from {first} to {last} years old"),
    _("{first} to {last}|{first} - {last}|{first}-{last}|between {first} and {last}|from {first} to {last}"),
)
YEARS = _("years old|years|year|y.o|yo")

FILLERS = _("on|in|of|the")
ORDINALS = _("st|nd|rd|th")
FIRST = _("first|1st")
ROUGHLY = _("about|around|circa|ca|roughly|approximately|maybe|perhaps|early|late|mid")

HOW_TO_WRITE = _(
    "Write a day such as 2024-05-01 or May 1, 2024; or a month, a year, or a stretch such as "
    "from March 2022 to May 2022."
)
YEAR_IN_FULL = _("Write the year with four digits.")
WHICH_YEAR = _("Which year? Write it too, such as May 1, 2024.")
NOT_ROUGHLY = _(
    "Write between which days it was, such as from March 2022 to May 2022. A month or a year alone will do."
)


def read_days(typed: str, on: str, born: bool = False, translate: Translate = english) -> list[Any]:
    """Each way to read it, in the notation of files; one for most. Raises Problem.

    `on`: the day on which an age is told, for a day of birth (`born`).
    """
    typed = re.sub(r"\b(\d{4}) ?- ?(\d{4})\b", r"\1 - \2", plain(typed))
    if NEVER.means(typed, translate):
        return ["never"]
    for found in OR_NEVER.found(typed, translate):
        return [_or_never(raw) for raw in _some_day(found["day"], translate)]
    if born and (aged := _ages(typed, on, translate)):
        return aged
    return _some_day(typed, translate)


def _some_day(typed: str, translate: Translate) -> list[Any]:
    """Each way to read a day or a stretch, by the calendar alone."""
    if re.search(rf"\b(?:{any_of(words(ROUGHLY, translate))})\b", typed):
        raise Problem(NOT_ROUGHLY)
    return first_read(_ways(typed, translate), HOW_TO_WRITE)


def _ways(typed: str, translate: Translate) -> Iterator[Callable[[], list[Any]]]:
    """How it could be read."""
    for found in FROM_TO.found(typed, translate):
        yield partial(_stretch, found["first"], found["last"], translate)
    for phrase, bounded in ((BEFORE, _before), (AFTER, _after), (SINCE, _since), (BY, _by)):
        for found in phrase.found(typed, translate):
            yield partial(_bounded, bounded, found["day"], translate)
    yield partial(_day_or_month, typed, translate)


def _stretch(first: str, last: str, translate: Translate) -> list[Any]:
    if first in months(translate) and (year := re.search(r"\b\d{4}$", last)):
        first = f"{first} {year[0]}"
    starts, ends = _day_or_month(first, translate), _day_or_month(last, translate)
    return [{"from": _short(start, "from"), "to": _short(end, "to")} for start in starts for end in ends]


def _bounded(bounded: Callable[[Any], Any], day: str, translate: Translate) -> list[Any]:
    return [bounded(raw) for raw in _day_or_month(day, translate)]


def _before(raw: Any) -> Any:
    return {"to": iso(_ends(raw)[0] - 1)}


def _after(raw: Any) -> Any:
    return {"from": iso(_ends(raw)[1] + 1)}


def _since(raw: Any) -> Any:
    return {"from": _short(raw, "from")}


def _by(raw: Any) -> Any:
    return {"to": _short(raw, "to")}


def _or_never(raw: Any) -> Any:
    bounds = raw if isinstance(raw, dict) else {"from": raw, "to": raw}
    return {**bounds, "or_never": True}


def _short(raw: Any, end: str) -> str:
    return str(raw[end] if isinstance(raw, dict) else raw)


def _ends(raw: Any) -> tuple[int, int]:
    return (read_day(_short(raw, "from"), "")[0], read_day(_short(raw, "to"), "")[1])


def _ages(typed: str, on: str, translate: Translate) -> list[Any]:
    """An age, or bounds of it, on a day; nothing if it is none."""
    for found in ON.found(typed, translate):
        if bounds := _age(found["age"], translate):
            return [{**bounds, "on": day} for day in _day_or_month(found["day"], translate)]
    bounds = _age(typed, translate)
    return [{**bounds, "on": on}] if bounds else []


def _age(typed: str, translate: Translate) -> dict[str, int]:
    hole = rf"\d{{1,3}}(?: ?(?:{any_of(words(YEARS, translate))}))?"
    for phrase, ends, inside in (
        (AGED, ("age",), 0), (UNDER, ("age_to",), -1), (OR_OLDER, ("age_from",), 0),
        (OR_YOUNGER, ("age_to",), 0), (BETWEEN_AGES, ("age_from", "age_to"), 0),
    ):  # fmt: skip
        for found in phrase.found(typed, translate, age=hole, first=hole, last=hole):
            ages = [found[name] for name in ("age", "first", "last") if name in found]
            numbers = [int(re.sub(r"\D.*", "", age)) for age in ages]
            return {end: max(age + inside, 0) for end, age in zip(ends, numbers, strict=True)}
    return {}


def _day_or_month(typed: str, translate: Translate) -> list[Any]:
    """Each way to read one day, month, season or year."""
    if said := day_said(typed, translate):
        return [_checked(*said)]
    parts = [part.strip(".") for part in re.split(r"[,\s]+", typed)]
    parts = [_number(part, translate) for part in parts if part not in words(FILLERS, translate)]
    if len(parts) != 1:
        return _in_words([part for part in parts if part], translate)
    if match := re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?", parts[0]):
        return [_checked(*match.groups())]
    if match := re.fullmatch(r"(\d{1,2})[-/.](\d{4})", parts[0]):
        return [_checked(match[2], match[1])]
    if match := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", parts[0]):
        return _both_orders(match[3], int(match[1]), int(match[2]))
    raise Problem(YEAR_IN_FULL if re.fullmatch(r"\d{1,2}([-/.]\d{1,2}){2}", parts[0]) else HOW_TO_WRITE)


def _number(part: str, translate: Translate) -> str:
    """An ordinal as its number; anything else as it is."""
    if part in words(FIRST, translate):
        return "1"
    ordinal = re.fullmatch(rf"(\d{{1,2}})\.?(?:{any_of(words(ORDINALS, translate))})", part)
    return ordinal[1] if ordinal else part


def _both_orders(year: str, one: int, other: int) -> list[Any]:
    """03/04/2024 is March 4 in the US and April 3 in most other countries."""
    readings = [(month, day) for month, day in ((one, other), (other, one)) if 1 <= month <= 12]
    if not readings:
        raise Problem(HOW_TO_WRITE)
    return list(dict.fromkeys(_checked(year, str(month), str(day)) for month, day in readings))


def _in_words(parts: list[str], translate: Translate) -> list[Any]:
    """A month or season by name, with its numbers."""
    months_named = [months(translate)[part] for part in parts if part in months(translate)]
    seasons_named = [seasons(translate)[part] for part in parts if part in seasons(translate)]
    numbers = [part for part in parts if re.fullmatch(r"\d{1,2}|\d{4}", part)]
    named = len(months_named) + len(seasons_named)
    if named != 1 or named + len(numbers) != len(parts):
        raise Problem(HOW_TO_WRITE)
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(years) != 1:
        raise Problem(HOW_TO_WRITE if years else WHICH_YEAR)
    if seasons_named and not days:
        return _season(*seasons_named[0], int(years[0]))
    if seasons_named or len(days) > 1:
        raise Problem(HOW_TO_WRITE)
    return [_checked(years[0], str(months_named[0]), *days)]


def _season(start: str, end: str, year: int) -> list[Any]:
    if start < end:
        return [{"from": f"{year}-{start}", "to": f"{year}-{end}"}]
    return [{"from": f"{first}-{start}", "to": f"{first + 1}-{end}"} for first in (year - 1, year)]


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
    if rest[3:] == "00":
        return HOW_TO_WRITE
    days = days_in_month(int(year), int(rest[:2]))
    return _("{month} has {days} days.", month=say_day(raw[:7]), days=days)


def say_days(raw: Any) -> Text:
    """A day, a stretch, an age or never, as written in a file, in words that `read_days` reads the same."""
    if not isinstance(raw, dict):
        return say_day(raw)
    if "on" in raw:
        return ON.say(age=_say_age(raw), day=say_day(raw["on"]))
    ends = {end: say_day(raw[end]) for end in ("from", "to") if end in raw}
    if len(ends) == 2:
        said = FROM_TO.say(first=ends["from"], last=ends["to"])
    elif "from" in ends:
        said = SINCE.say(day=ends["from"])
    else:
        said = BY.say(day=ends["to"]) if ends else SOME_DAY
    return OR_NEVER.say(day=said) if raw.get("or_never") else said


def _say_age(raw: dict[str, Any]) -> Text:
    if "age" in raw:
        return AGED.say(age=raw["age"])
    if "age_from" in raw and "age_to" in raw:
        return BETWEEN_AGES.say(first=raw["age_from"], last=raw["age_to"])
    return OR_OLDER.say(age=raw["age_from"]) if "age_from" in raw else OR_YOUNGER.say(age=raw["age_to"])
