"""What a person types, read into the notation of files, or answered with a sentence that helps.

It never guesses: what can be read in two ways comes back as both. It knows neither terminal nor page, and
no clock: `on` is the day on which an age is told.
"""

from __future__ import annotations

from openparole.interview.amounts import how_to_write, read_amount, say_amount
from openparole.interview.days import read_days, say_days
from openparole.interview.options import (
    how_to_choose,
    plain,
    read_choice,
    read_members,
    say_choice,
    say_members,
)
from openparole.interview.problem import Problem
from openparole.logic.facts import Choice, Date, Day, Members, Number
from openparole.logic.rows import Rows
from openparole.logic.text import _
from openparole.logic.written import DONT_KNOW, BadValue, is_dont_know, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from openparole.logic.facts import Fact
    from openparole.logic.text import Text

YES = ("y", "yes", "yeah", "yep", "true")
NO = ("n", "no", "nope", "false")
UNKNOWN = ("?", "??", "don't know", "dont know", "do not know", "i don't know", "unknown", "not sure")
YES_OR_NO = _("yes or no")
SAY_YES_OR_NO = _("Answer yes or no, or ? if you do not know.")
SAY_NEVER = _("If it has not happened, write never.")
NOT_NEVER = _("This day cannot be never.")
OUT_OF_ORDER = _("The first comes after the last.")
OUT_OF_RANGE = _("This is more than can be meant.")


class Value:
    """An answer, as written in a file."""

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw


class Readings:
    """What can be read in several ways: each in words, and as written in a file."""

    __slots__ = ("choices",)

    def __init__(self, choices: list[tuple[str, Any]]) -> None:
        self.choices = choices


def read_entry(fact: Fact, typed: str, on: str) -> Entry:
    """What was typed for a fact or for a field of a row; None for a blank, which changes nothing."""
    typed = typed.strip()
    if not typed:
        return None
    if plain(typed) in UNKNOWN:
        return Value({DONT_KNOW: True})
    try:
        readings = _readings(fact, typed, on)
    except Problem as problem:
        return problem
    fit = [raw for raw in readings if _fits(fact, raw)]
    if not fit:
        return Problem(_why_not(fact, readings[0]))
    return Value(fit[0]) if len(fit) == 1 else Readings([(say(fact, raw), raw) for raw in fit])


def read_yes_no(typed: str) -> Entry:
    """A plain yes or no; also the answer to "is there one?" and "is that all?" of a list."""
    words = plain(typed)
    if words in UNKNOWN:
        return Value({DONT_KNOW: True})
    if words in YES or words in NO:
        return Value(words in YES)
    return Problem(SAY_YES_OR_NO) if words else None


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


def say(fact: Fact, raw: Any) -> str:
    """An answer as written in a file, in words that `read_entry` reads the same."""
    if is_dont_know(raw):
        return "don't know"
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
        return f"{len(rows)} told" if rows else "none"
    return "yes" if raw else "no"


def _readings(fact: Fact, typed: str, on: str) -> list[Any]:
    """Each way to read it. Raises Problem."""
    if isinstance(fact, Members):
        return [read_members(fact, typed)]
    if isinstance(fact, Choice):
        return [read_choice(fact, typed)]
    if isinstance(fact, Number):
        return [read_amount(fact, typed)]
    if isinstance(fact, Day):
        if plain(typed) in NO and not isinstance(fact, Date):
            raise Problem(SAY_NEVER)
        return read_days(typed, on, fact.name.endswith("birth_date"))
    if plain(typed) in YES or plain(typed) in NO:
        return [plain(typed) in YES]
    raise Problem(SAY_YES_OR_NO)


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
