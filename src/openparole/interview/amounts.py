"""Counts, dollars and percents as people write them: "$61,000", "12.5%", "at least three", "50k to 60k"."""

from __future__ import annotations

import re
from decimal import Decimal

from openparole.interview.problem import Problem
from openparole.logic.facts import Count, Money, Share
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.facts import Number
    from openparole.logic.text import Text

WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
DOLLARS = _("Dollars, such as 61,000.")
PERCENT = _("Percent, such as 12.5.")
WHOLE = _("A whole number.")

_BOUNDS = (
    (r"(?:from |between )?(.+?) (?:to|and|-) (.+)", ("from", "to"), 0),
    (r"(?:at least|no less than) (.+)", ("from",), 0),
    (r"(.+) or more", ("from",), 0),
    (r"(?:at most|up to|no more than) (.+)", ("to",), 0),
    (r"(.+) or less", ("to",), 0),
    (r"(?:more than|over|above) (.+)", ("from",), 1),
    (r"(?:less than|under|below) (.+)", ("to",), -1),
)
"""How bounds are said: the ends that the groups give, and how far inside them a count lies."""

_NUMBER = re.compile(r"(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?")
_SCALES = ((r"(?<=\d) ?(k|thousand)$", 1_000), (r"(?<=\d) ?(m|million)$", 1_000_000))


def how_to_write(fact: Number) -> Text:
    """How to answer, in a few words."""
    return DOLLARS if isinstance(fact, Money) else PERCENT if isinstance(fact, Share) else WHOLE


def read_amount(fact: Number, typed: str) -> Any:
    """A number or bounds, in the notation of files. Raises Problem."""
    words = re.sub(r"\s+", " ", typed.lower()).strip(" .")
    for pattern, ends, inside in _BOUNDS:
        if match := re.fullmatch(pattern, words):
            step = inside if isinstance(fact, Count) else 0
            return {end: _one(fact, part) + step for end, part in zip(ends, match.groups(), strict=True)}
    return _one(fact, words)


def _one(fact: Number, words: str) -> Any:
    factor = 1
    if isinstance(fact, Money):
        words = re.sub(r"^(us ?)?\$ ?| ?(us ?)?(\$|dollars?|usd)?( a year)?$", "", words)
        for pattern, scale in _SCALES:
            words, scaled = re.subn(pattern, "", words)
            factor *= scale if scaled else 1
    elif isinstance(fact, Share):
        words = re.sub(r" ?(%|percent)$", "", words)
    if words in WORDS:
        return WORDS.index(words)
    if words == "none":
        return 0
    if _NUMBER.fullmatch(words) is None:
        how = how_to_write(fact)
        raise Problem(_('"{typed}" is not a number that can be read. {how}', typed=words, how=how))
    number = Decimal(words.replace(",", "")) * factor
    return int(number) if number == number.to_integral_value() else number


def say_amount(fact: Number, raw: Any) -> str:
    """A number or bounds, in words that `read_amount` reads the same."""
    if not isinstance(raw, dict):
        return _say_one(fact, raw)
    first, last = (_say_one(fact, raw[end]) if end in raw else "" for end in ("from", "to"))
    if first and last:
        return f"from {first} to {last}"
    return f"at least {first}" if first else f"at most {last}"


def _say_one(fact: Number, raw: Any) -> str:
    number = Decimal(str(raw))
    whole = number == number.to_integral_value()
    if isinstance(fact, Money):
        return f"${number:,.0f}" if whole else f"${number:,.2f}"
    return f"{number:.0f}{'%' if isinstance(fact, Share) else ''}" if whole else f"{number.normalize():f}%"
