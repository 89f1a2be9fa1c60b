"""Counts, dollars and percents as people write them: "$61,000", "12.5%", "at least three", "50k to 60k"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial

from openparole.interview.phrases import NONE, Phrase, any_of, first_read, plain, words
from openparole.interview.problem import Problem
from openparole.logic.facts import Count, Money, Share
from openparole.logic.text import Text, _, english

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from openparole.interview.phrases import Translate
    from openparole.logic.facts import Number

DOLLARS = _("Dollars, such as 61,000.")
PERCENT = _("Percent, such as 12.5.")
WHOLE = _("A whole number.")

FROM_TO = Phrase(
    _("from {first} to {last}"),
    _("between {first} and {last}|{first} to {last}|{first} and {last}|{first} - {last}|{first}-{last}"),
)
AT_LEAST = Phrase(_("at least {number}"), _("no less than {number}|{number} or more"))
AT_MOST = Phrase(_("at most {number}"), _("up to {number}|no more than {number}|{number} or less"))
MORE = Phrase(_("more than {number}|over {number}|above {number}"))
LESS = Phrase(_("less than {number}|under {number}|below {number}"))
_BOUNDS = (
    (FROM_TO, ("from", "to"), 0),
    (AT_LEAST, ("from",), 0),
    (AT_MOST, ("to",), 0),
    (MORE, ("from",), 1),
    (LESS, ("to",), -1),
)
"""How bounds are said: the ends that they give, and how far inside them a count lies."""

COUNTED = _("zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
"""In their order; `/` stands between forms of one number."""
OF_MONEY = _("dollars|dollar|usd|a year")
OF_SHARES = _("percent|per cent")
THOUSAND = _("thousand|k")
MILLION = _("million|m")

_NUMBER = re.compile(r"(\d{1,3}(,\d{3})+|\d+)(\.\d{1,2})?")


def how_to_write(fact: Number) -> Text:
    """How to answer, in a few words."""
    return DOLLARS if isinstance(fact, Money) else PERCENT if isinstance(fact, Share) else WHOLE


def read_amount(fact: Number, typed: str, translate: Translate = english) -> Any:
    """A number or bounds, in the notation of files. Raises Problem."""
    typed = plain(typed)
    vague = _unread(fact, typed)
    return first_read(_ways(fact, typed, translate), vague)


def _ways(fact: Number, typed: str, translate: Translate) -> Iterator[Callable[[], Any]]:
    """How it could be read."""
    yield partial(_one, fact, typed, translate)
    for phrase, ends, inside in _BOUNDS:
        for found in phrase.found(typed, translate):
            yield partial(_bounded, fact, dict(zip(ends, found.values(), strict=True)), inside, translate)


def _bounded(fact: Number, parts: dict[str, str], inside: int, translate: Translate) -> Any:
    step = inside if isinstance(fact, Count) else 0
    return {end: _one(fact, part, translate) + step for end, part in parts.items()}


def _one(fact: Number, typed: str, translate: Translate) -> Any:
    number, factor = typed, 1
    if isinstance(fact, Money):
        units = any_of(words(OF_MONEY, translate))
        number = re.sub(rf"^(us ?)?\$ ?|( ?((us ?)?\$|{units})){{1,3}}$", "", number)
        for scale, names in ((1_000, THOUSAND), (1_000_000, MILLION)):
            number, scaled = re.subn(rf"(?<=\d) ?(?:{any_of(words(names, translate))})$", "", number)
            factor *= scale if scaled else 1
    elif isinstance(fact, Share):
        number = re.sub(rf" ?(?:%|{any_of(words(OF_SHARES, translate))})$", "", number)
    if number in (counted := _counted(translate)):
        return counted[number]
    if NONE.means(number, translate):
        return 0
    if _NUMBER.fullmatch(number) is None:
        raise Problem(_unread(fact, typed))
    read = Decimal(number.replace(",", "")) * factor
    return int(read) if read == read.to_integral_value() else read


def _counted(translate: Translate) -> dict[str, int]:
    return {
        plain(form): number
        for said in (COUNTED.id, translate(COUNTED.id))
        for number, forms in enumerate(said.split("|"))
        for form in forms.split("/")
    }


def _unread(fact: Number, typed: str) -> Text:
    how = how_to_write(fact)
    return _('"{typed}" is not a number that can be read. {how}', typed=typed, how=how)


def say_amount(fact: Number, raw: Any) -> Text:
    """A number or bounds, in words that `read_amount` reads the same."""
    if not isinstance(raw, dict):
        return _say_one(fact, raw)
    ends = {end: _say_one(fact, raw[end]) for end in ("from", "to") if end in raw}
    if len(ends) == 2:
        return FROM_TO.say(first=ends["from"], last=ends["to"])
    return AT_LEAST.say(number=ends["from"]) if "from" in ends else AT_MOST.say(number=ends["to"])


def _say_one(fact: Number, raw: Any) -> Text:
    number = Decimal(str(raw))
    whole = number == number.to_integral_value()
    if isinstance(fact, Money):
        return Text("{amount}", amount=f"${number:,.0f}" if whole else f"${number:,.2f}")
    sign = "%" if isinstance(fact, Share) or not whole else ""
    return Text("{number}", number=f"{number:.0f}{sign}" if whole else f"{number.normalize():f}{sign}")
