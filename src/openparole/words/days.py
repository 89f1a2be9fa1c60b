"""Days as they are read by people: 2026-11-24 is November 24, 2026 in English, and what it is elsewhere."""

from __future__ import annotations

import re

from openparole.interview.calendar import say_day
from openparole.logic.text import Text
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", re.ASCII)


def in_full(day: str | int) -> Text:
    """A day as YYYY-MM-DD, or as its ordinal, written out."""
    return say_day(iso(day) if isinstance(day, int) else day)


def with_days(text: Text) -> Text:
    """The same text with each day that is filled into it written out."""
    return Text(text.id, **{name: _read(arg) for name, arg in text.args.items()}) if text.args else text


def _read(arg: Any) -> Any:
    if isinstance(arg, Text):
        return with_days(arg)
    return say_day(arg) if isinstance(arg, str) and _DAY.fullmatch(arg) else arg
