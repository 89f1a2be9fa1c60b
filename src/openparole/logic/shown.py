"""What is known, written back: the same notation as in files, and in a few characters for a proof."""

from __future__ import annotations

from functools import reduce

from openparole.logic.facts import Choice, Day, Fact, Members, Money, Number, Share, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import Text, _
from openparole.logic.values import ENDLESS, FIRST_DAY, LAST_DAY, TRUE, iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.values import Days, Numbers

CENTS, BASIS_POINTS, COUNT = "cents", "basis points", "count"
"""What a number counts."""


def write(fact: Fact, known: Any) -> Any:
    """What is known of a fact in the notation of files, as plain JSON values."""
    if known == fact.unknown:
        return {"dont_know": True}
    if isinstance(fact, YesNo):
        return known == TRUE
    if isinstance(fact, Members):
        has, may = known
        if has == may:
            return fact.members(has)
        return {"has": fact.members(has), "lacks": fact.members(fact.unknown[1] & ~may), "complete": False}
    if isinstance(fact, Choice):
        options = fact.members(known)
        return options[0] if len(options) == 1 else {"one_of": options}
    if isinstance(fact, Day):
        return write_days(known)
    if isinstance(fact, Rows):
        rows = [write_row(fact, row) for row in known[0]]
        return rows if known[1] else {"rows": rows, "complete": False}
    low, high = known
    if low == high:
        return write_number(fact, low)
    bounds = {"from": write_number(fact, low), "to": write_number(fact, high) if high < ENDLESS else None}
    return {name: bound for name, bound in bounds.items() if bound is not None}


def write_row(rows: Rows, row: tuple[Any, ...]) -> dict[str, Any]:
    """A row as a table; fields of which nothing is known are left out."""
    return {
        name: write(field, known)
        for (name, field), known in zip(rows.fields.items(), row, strict=True)
        if known != field.unknown
    }


def write_days(known: tuple[int, int, bool]) -> Any:
    """Days as a day, "never", or bounds."""
    first, last, or_never = known
    if first > last:
        return "never"
    if first == last and not or_never:
        return iso(first)
    bounds: dict[str, Any] = {}
    if first > FIRST_DAY:
        bounds["from"] = iso(first)
    if last < LAST_DAY:
        bounds["to"] = iso(last)
    if or_never:
        bounds["or_never"] = True
    return bounds or {"from": iso(FIRST_DAY)}


def write_number(fact: Number | Any, number: int) -> Any:
    """A count as a number; money and shares as decimal strings."""
    return decimal(number) if isinstance(fact, Money | Share) else number


def decimal(hundredths: int) -> str:
    """`102000` as "1020.00"."""
    return f"{hundredths // 100}.{hundredths % 100:02}"


def brief(fact: Fact, known: Any) -> Text:
    """What is known in a few characters, for a line of a proof."""
    if known == fact.unknown:
        return Text("?")
    if isinstance(fact, YesNo):
        return _("yes") if known == TRUE else _("no")
    if isinstance(fact, Members):
        has, may = known
        names = Text("{names}", names=", ".join(fact.members(has))) if has else _("none")
        if has == may:
            return names
        return _("{names}, perhaps more", names=names) if has else _("some not told")
    if isinstance(fact, Choice):
        options = fact.members(known)
        if len(options) > 4:
            return _("one of {count}", count=len(options))
        texts = [Text("{option}", option=option) for option in options]
        return reduce(lambda one, other: _("{one} or {other}", one=one, other=other), texts)
    if isinstance(fact, Day):
        return brief_days(known)
    if isinstance(fact, Rows):
        count = len(known[0])
        return _("{count} told", count=count) if known[1] else _("{count} told, perhaps more", count=count)
    return brief_numbers(known, unit(fact))


def brief_days(known: Days) -> Text:
    """`2024-05-01`, `never`, `2024-05-01..2024-05-31`, `2024-05-01.. or never`."""
    first, last, or_never = known
    if first > last:
        return _("never")
    if first == FIRST_DAY and last == LAST_DAY:
        return _("any day or never") if or_never else _("any day")
    if first == last:
        day = Text("{day}", day=iso(first))
    else:
        day = Text("{first}..{last}", first=_open(first, FIRST_DAY), last=_open(last, LAST_DAY))
    return _("{day} or never", day=day) if or_never else day


def brief_numbers(known: Numbers, unit: str) -> Text:
    """`$61,000`, `20%`, `3`, `$70,000..$90,000`, `$70,000 or more`."""
    low, high = known
    least = Text("{number}", number=brief_number(low, unit))
    if low == high:
        return least
    if high >= ENDLESS:
        return _("{number} or more", number=least)
    return Text("{least}..{most}", least=least, most=brief_number(high, unit))


def brief_number(number: int, unit: str) -> str:
    """One number in its unit."""
    if unit == CENTS:
        return f"${number / 100:,.2f}" if number % 100 else f"${number // 100:,}"
    return f"{number / 100:g}%" if unit == BASIS_POINTS else f"{number:,}"


def unit(fact: Fact) -> str:
    """What the numbers of a fact count."""
    return CENTS if isinstance(fact, Money) else BASIS_POINTS if isinstance(fact, Share) else COUNT


def _open(day: int, bound: int) -> str:
    return "" if day == bound else iso(day)
