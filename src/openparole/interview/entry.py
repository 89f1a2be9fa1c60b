"""What a person types, read into the notation of files, or answered with a sentence that helps.

It is read in the language that `translate` translates into, and in English.

It never guesses: what can be read in two ways comes back as both. It knows neither terminal nor page, and
no clock: `on` is the day on which an age is told.
"""

from __future__ import annotations

from openparole.interview.amounts import how_to_write, read_amount, say_amount
from openparole.interview.days import read_days, say_days
from openparole.interview.options import how_to_choose, read_choice, read_members, say_choice, say_members
from openparole.interview.phrases import DONT_KNOW, NO, NONE, YES, bare, plain
from openparole.interview.problem import Problem
from openparole.logic.facts import Choice, Date, Day, Members, Number
from openparole.logic.rows import Rows
from openparole.logic.text import _, english
from openparole.logic.written import DONT_KNOW as CANNOT_SAY
from openparole.logic.written import BadValue, is_dont_know, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from openparole.interview.phrases import Translate
    from openparole.logic.facts import Fact
    from openparole.logic.text import Text

YES_OR_NO = _("yes or no")
SAY_YES_OR_NO = _("Answer yes or no, or ? if you do not know.")
SAY_NEVER = _("If it has not happened, write never.")
NOT_NEVER = _("This day cannot be never.")
OUT_OF_ORDER = _("The first comes after the last.")
OUT_OF_RANGE = _("This number is out of range.")
LONGEST = 4_000
"""Letters that are read; every country of the world, each with "not" before it, has fewer."""


class Value:
    """An answer, as written in a file."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw


class Readings:
    """What can be read in several ways: each in words, and as written in a file."""

    __slots__ = ("choices",)

    def __init__(self, choices: list[tuple[Text, Any]]) -> None:
        self.choices = choices


def read_entry(fact: Fact, typed: str, on: str, translate: Translate = english) -> Entry:
    """What was typed for a fact or for a field of a row; None for a blank, which changes nothing."""
    if len(typed) > LONGEST or len(plain(typed)) > LONGEST:
        return Problem(hint(fact))
    typed = bare(typed)
    if not typed:
        return None
    if _is_dont_know(typed, translate):
        return Value({CANNOT_SAY: True})
    try:
        readings = _readings(fact, typed, on, translate)
    except Problem as problem:
        return problem
    fit = [raw for raw in readings if _fits(fact, raw)]
    if not fit:
        return Problem(_why_not(fact, readings[0]))
    return Value(fit[0]) if len(fit) == 1 else Readings([(say(fact, raw), raw) for raw in fit])


def read_yes_no(typed: str, translate: Translate = english) -> Entry:
    """A plain yes or no; also the answer to "is there one?" and "is that all?" of a list."""
    if not bare(typed):
        return None
    if _is_dont_know(typed, translate):
        return Value({CANNOT_SAY: True})
    try:
        return Value(_yes_or_no(typed, translate))
    except Problem as problem:
        return problem


def hint(fact: Fact) -> Text:
    """How to answer, in a few words."""
    if isinstance(fact, Choice):
        return how_to_choose(fact, isinstance(fact, Members))
    if isinstance(fact, Date):
        if fact.name.endswith("birth_date"):
            return _("A day such as May 1, 2006, a month, a year, or an age.")
        return _("A day such as May 1, 2024, a month or a year.")
    if isinstance(fact, Day):
        return _("A day such as May 1, 2024, a month or a year, or never.")
    return how_to_write(fact) if isinstance(fact, Number) else YES_OR_NO


def say(fact: Fact, raw: Any) -> Text:
    """An answer as written in a file, in words that `read_entry` reads the same."""
    if is_dont_know(raw):
        return DONT_KNOW.said
    if isinstance(fact, Members):
        return say_members(fact, raw)
    if isinstance(fact, Choice):
        return say_choice(fact, str(raw) if isinstance(raw, int) else raw)
    if isinstance(fact, Day):
        return say_days(raw)
    if isinstance(fact, Number):
        return say_amount(fact, raw)
    if isinstance(fact, Rows):
        rows = raw.get("rows", []) if isinstance(raw, dict) else raw
        return _("{count} told", count=len(rows)) if rows else NONE.said
    return YES.said if raw else NO.said


def _is_dont_know(typed: str, translate: Translate) -> bool:
    return set(plain(typed)) == {"?"} or DONT_KNOW.means(typed, translate)


def _yes_or_no(typed: str, translate: Translate) -> bool:
    if NO.means(typed, translate):
        return False
    if YES.means(typed, translate):
        return True
    raise Problem(SAY_YES_OR_NO)


def _readings(fact: Fact, typed: str, on: str, translate: Translate) -> list[Any]:
    """Each way to read it. Raises Problem."""
    if isinstance(fact, Members):
        return [read_members(fact, typed, translate)]
    if isinstance(fact, Choice):
        return [read_choice(fact, typed, translate)]
    if isinstance(fact, Number):
        return [read_amount(fact, typed, translate)]
    if isinstance(fact, Day):
        if NO.means(typed, translate) and not isinstance(fact, Date):
            raise Problem(SAY_NEVER)
        return read_days(typed, on, fact.name.endswith("birth_date"), translate)
    return [_yes_or_no(typed, translate)]


def _fits(fact: Fact, raw: Any) -> bool:
    try:
        read(fact, raw)
    except BadValue:
        return False
    return True


def _why_not(fact: Fact, raw: Any) -> Text:
    if raw == "never" or (isinstance(raw, dict) and "or_never" in raw):
        return NOT_NEVER
    return OUT_OF_ORDER if isinstance(raw, dict) and {"from", "to"} <= raw.keys() else OUT_OF_RANGE


if TYPE_CHECKING:
    Entry: TypeAlias = Value | Readings | Problem | None
