"""How a value is written in a file, and how what is known of it is written back.

One notation for TOML, YAML and JSON: a value, or a table that says what is still possible. Raw values
come as Python's own (bool, int, Decimal, str, date, list, dict); a float is read as the decimal it prints.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from openparole.logic.facts import Choice, Date, Day, Fact, Members, Money, Number, Share, YesNo
from openparole.logic.rows import Rows
from openparole.logic.values import (
    ENDLESS,
    FALSE,
    FIRST_DAY,
    IS_NEVER,
    LAST_DAY,
    TRUE,
    days_in_month,
    iso,
    shift,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

DONT_KNOW = "dont_know"


class BadValue(ValueError):
    """A value that cannot be read: `field` as addressed, the `value`, what was `expected`, and `near`,
    the nearest valid choices.
    """

    def __init__(self, field: str, value: Any, expected: str, near: list[str] | None = None) -> None:
        super().__init__(f"{field}: {value!r}; expected {expected}")
        self.field = field
        self.value = value
        self.expected = expected
        self.near = near or []


def is_dont_know(raw: Any) -> bool:
    """Whether it says: asked, cannot say."""
    return isinstance(raw, dict) and list(raw) == [DONT_KNOW] and raw[DONT_KNOW] is True


def read(fact: Fact, raw: Any, field: str | None = None) -> Any:
    """What is known of a fact, packed as `values` says. Raises BadValue."""
    field = field or fact.name
    if raw is None:
        raise BadValue(
            field, None, f"{expected(fact)}; to say that it is not known, write {{dont_know = true}}"
        )
    if is_dont_know(raw):
        return fact.unknown
    for kind, reader in _READERS:
        if isinstance(fact, kind):
            return reader(fact, raw, field)
    raise TypeError(fact)


def expected(fact: Fact) -> str:
    """What a fact takes, in words."""
    if isinstance(fact, YesNo):
        return "true or false"
    if isinstance(fact, Members):
        what = "two-letter country codes" if fact.kind == "countries" else ", ".join(fact.options)
        return f"a list of {what}, or {{has = [...], lacks = [...], complete = false}}"
    if isinstance(fact, Choice):
        return "a two-letter country code" if fact.kind == "country" else f"one of {', '.join(fact.options)}"
    if isinstance(fact, Date):
        age = ", {age = 16, on = DAY}" if fact.name.endswith("birth_date") else ""
        return f"a day as YYYY-MM-DD, YYYY-MM, YYYY, {{from = DAY, to = DAY}}{age}"
    if isinstance(fact, Day):
        return 'a day as YYYY-MM-DD, YYYY-MM, YYYY, "never", or {from = DAY, to = DAY}'
    if isinstance(fact, Rows):
        return f"a list of tables with {', '.join(fact.fields)}, or {{rows = [...], complete = false}}"
    unit = {"money": "dollars with at most two decimals", "share": "percent with at most two decimals"}
    return f"{unit.get(fact.kind, 'a whole number')}, or {{from = N, to = N}}"


def nearest(word: Any, choices: Any, most: int = 3) -> list[str]:
    """The choices closest in spelling."""
    from difflib import get_close_matches

    return get_close_matches(str(word), [str(choice) for choice in choices], n=most, cutoff=0.5)


def _yes_no(fact: YesNo, raw: Any, field: str) -> int:
    if isinstance(raw, bool):
        return TRUE if raw else FALSE
    raise BadValue(field, raw, expected(fact), nearest(raw, ["true", "false"]))


def _option(fact: Choice, raw: Any, field: str) -> int:
    name = str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else raw
    if isinstance(name, str) and name in fact.bits:
        return fact.bits[name]
    raise BadValue(field, raw, expected(fact), nearest(raw, fact.options))


def _options(fact: Choice, raw: Any, field: str) -> int:
    if not isinstance(raw, list):
        raise BadValue(field, raw, "a list")
    mask = 0
    for place, item in enumerate(raw):
        mask |= _option(fact, item, f"{field}[{place}]")
    return mask


def _choice(fact: Choice, raw: Any, field: str) -> int:
    if not isinstance(raw, dict):
        return _option(fact, raw, field)
    _keys(raw, {"one_of", "none_of"}, field)
    known: int = fact.unknown
    if "one_of" in raw:
        known &= _options(fact, raw["one_of"], f"{field}.one_of")
    if "none_of" in raw:
        known &= ~_options(fact, raw["none_of"], f"{field}.none_of")
    if not known:
        raise BadValue(field, raw, "at least one choice left")
    return known


def _members(fact: Members, raw: Any, field: str) -> tuple[int, int]:
    if not isinstance(raw, dict):
        has = _options(fact, raw, field)
        return (has, has)
    _keys(raw, {"has", "lacks", "complete"}, field)
    has = _options(fact, raw.get("has", []), f"{field}.has")
    lacks = _options(fact, raw.get("lacks", []), f"{field}.lacks")
    if has & lacks:
        raise BadValue(field, raw, "nothing that is both in `has` and in `lacks`")
    complete = raw.get("complete", False)
    if not isinstance(complete, bool):
        raise BadValue(f"{field}.complete", complete, "true or false")
    return (has, has if complete else fact.unknown[1] & ~lacks)


def read_day(raw: Any, field: str) -> tuple[int, int]:
    """The first and last day of a day, a month or a year as written. Raises BadValue."""
    wanted = "a day as YYYY-MM-DD, YYYY-MM or YYYY"
    if isinstance(raw, datetime):
        raise BadValue(field, raw.isoformat(), f"{wanted}, without a time of day")
    if isinstance(raw, date):
        first = last = raw.toordinal()
    else:
        text = str(raw) if isinstance(raw, str | int) and not isinstance(raw, bool) else ""
        parts = text.split("-")
        lengths = [len(part) for part in parts]
        if lengths not in ([4], [4, 2], [4, 2, 2]) or not all(p.isascii() and p.isdigit() for p in parts):
            raise BadValue(field, raw, wanted)
        told = [int(part) for part in parts]
        year, month, day = (*told, 1, 1)[:3]
        try:
            first = last = date(year, month, day).toordinal()
        except ValueError:
            near = _real_day(year, month, day)
            raise BadValue(field, raw, f"{wanted} that is on the calendar", near) from None
        if len(told) < 3:
            ends = month if len(told) == 2 else 12
            last = date(year, ends, days_in_month(year, ends)).toordinal()
    if not FIRST_DAY <= first <= last <= LAST_DAY:
        raise BadValue(field, raw, f"a day from {iso(FIRST_DAY)} to {iso(LAST_DAY)}")
    return (first, last)


def _real_day(year: int, month: int, day: int) -> list[str]:
    if 1 <= month <= 12 and 1 <= year <= 9998:
        return [f"{year:04}-{month:02}-{min(max(day, 1), days_in_month(year, month)):02}"]
    return []


def _day(fact: Day, raw: Any, field: str) -> tuple[int, int, bool]:
    may_be_never = not isinstance(fact, Date)
    if raw == "never":
        if may_be_never:
            return IS_NEVER
        raise BadValue(field, raw, expected(fact))
    if not isinstance(raw, dict):
        try:
            return (*read_day(raw, field), False)
        except BadValue as bad:
            raise BadValue(field, bad.value, expected(fact), bad.near) from None
    if raw.keys() & {"age", "age_from", "age_to"}:
        return (*_born(fact, raw, field), False)
    _keys(raw, {"from", "to", "or_never"} if may_be_never else {"from", "to"}, field)
    first = read_day(raw["from"], f"{field}.from")[0] if "from" in raw else FIRST_DAY
    last = read_day(raw["to"], f"{field}.to")[1] if "to" in raw else LAST_DAY
    or_never = raw.get("or_never", False)
    if not isinstance(or_never, bool):
        raise BadValue(f"{field}.or_never", or_never, "true or false")
    if first > last:
        raise BadValue(field, raw, "a `from` that is not after `to`")
    return (first, last, or_never)


def _born(fact: Day, raw: dict[str, Any], field: str) -> tuple[int, int]:
    """Born after the day minus (age + 1) years, on or before the day minus the age."""
    if not fact.name.endswith("birth_date"):
        raise BadValue(field, raw, expected(fact))
    _keys(raw, {"age", "age_from", "age_to", "on"}, field)
    if "on" not in raw:
        raise BadValue(field, raw, "the day of that age too: {age = 16, on = DAY}")
    first_on, last_on = read_day(raw["on"], f"{field}.on")
    youngest = _age(raw, "age_from", field) if "age" not in raw else _age(raw, "age", field)
    oldest = _age(raw, "age_to", field) if "age" not in raw else youngest
    first = FIRST_DAY if oldest is None else shift(first_on, years=-(oldest + 1)) + 1
    last = last_on if youngest is None else shift(last_on, years=-youngest)
    if first > last:
        raise BadValue(field, raw, "an `age_from` that is not more than `age_to`")
    return (first, last)


def _age(raw: dict[str, Any], key: str, field: str) -> int | None:
    age = raw.get(key)
    if age is None:
        return None
    if isinstance(age, int) and not isinstance(age, bool) and 0 <= age <= 130:
        return age
    raise BadValue(f"{field}.{key}", age, "an age in whole years, 0 to 130")


def _number(fact: Number, raw: Any, field: str) -> tuple[int, int]:
    if not isinstance(raw, dict):
        number = _whole(fact, raw, field)
        return (number, number)
    _keys(raw, {"from", "to"}, field)
    low = _whole(fact, raw["from"], f"{field}.from") if "from" in raw else 0
    high = _whole(fact, raw["to"], f"{field}.to") if "to" in raw else ENDLESS
    if low > high:
        raise BadValue(field, raw, "a `from` that is not more than `to`")
    return (low, high)


def _whole(fact: Number, raw: Any, field: str) -> int:
    hundredths = isinstance(fact, Money | Share)
    if isinstance(raw, float):
        raw = Decimal(repr(raw))
    if isinstance(raw, int | Decimal) and not isinstance(raw, bool):
        scaled = Decimal(raw).scaleb(2) if hundredths else Decimal(raw)
        if scaled.is_finite() and scaled == scaled.to_integral_value() and 0 <= scaled < 10**15:
            return int(scaled)
    raise BadValue(field, str(raw) if isinstance(raw, Decimal) else raw, expected(fact))


def _rows(fact: Rows, raw: Any, field: str) -> Any:
    complete = True
    if isinstance(raw, dict):
        _keys(raw, {"rows", "complete"}, field)
        complete, raw = raw.get("complete", False), raw.get("rows", [])
        if not isinstance(complete, bool):
            raise BadValue(f"{field}.complete", complete, "true or false")
    if not isinstance(raw, list):
        raise BadValue(field, raw, expected(fact))
    return (tuple(_row(fact, item, f"{field}[{place}]") for place, item in enumerate(raw)), complete)


def _row(fact: Rows, raw: Any, field: str) -> tuple[Any, ...]:
    if not isinstance(raw, dict):
        raise BadValue(field, raw, f"a table with {', '.join(fact.fields)}")
    _keys(raw, set(fact.fields), field)
    return tuple(
        read(part, raw[name], f"{field}.{name}") if name in raw else part.unknown
        for name, part in fact.fields.items()
    )


def _keys(raw: dict[str, Any], allowed: set[str], field: str) -> None:
    for key in raw:
        if key not in allowed:
            raise BadValue(
                f"{field}.{key}", raw[key], f"one of {', '.join(sorted(allowed))}", nearest(key, allowed)
            )


_READERS: tuple[tuple[type[Fact], Callable[[Any, Any, str], Any]], ...] = (
    (YesNo, _yes_no),
    (Members, _members),
    (Choice, _choice),
    (Day, _day),
    (Number, _number),
    (Rows, _rows),
)
