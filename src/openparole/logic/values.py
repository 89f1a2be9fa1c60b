"""What is known of a value: everything that is still possible.

| kind        | known as                      | unknown                      |
|-------------|-------------------------------|------------------------------|
| yes/no      | bits TRUE, FALSE              | UNKNOWN, both bits           |
| choice      | bit mask of possible options  | all bits                     |
| set         | (has, may): two bit masks     | (0, all)                     |
| day         | (first, last, or never)       | (FIRST_DAY, LAST_DAY, True)  |
| number      | (least, most)                 | (0, ENDLESS)                 |
| rows        | (listed rows, is that all?)   | ((), False)                  |

Days are proleptic ordinals (`date.toordinal`), money is whole cents, shares are basis points. Plain
integers and tuples, because millions of people are read through them; only this module and
`written` need to know how they are packed.
"""

from __future__ import annotations

from datetime import date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Truth: TypeAlias = int
    Days: TypeAlias = tuple[int, int, bool]
    Numbers: TypeAlias = tuple[int, int]
    Members: TypeAlias = tuple[int, int]
    Row: TypeAlias = tuple[Any, ...]
    RowsKnown: TypeAlias = tuple[tuple[Row, ...], bool]

TRUE, FALSE, UNKNOWN = 1, 2, 3
"""Truth as what is still possible: bit 1, it may be true; bit 2, it may be false."""

FIRST_DAY = date(1880, 1, 1).toordinal()
LAST_DAY = date(2200, 12, 31).toordinal()
NEVER = 1 << 40
"""Later than every day: it has not happened."""
ENDLESS = 1 << 62
"""No upper bound is known."""

ANY_DAY: Days = (FIRST_DAY, LAST_DAY, True)
ANY_DATE: Days = (FIRST_DAY, LAST_DAY, False)
ANY_NUMBER: Numbers = (0, ENDLESS)
IS_NEVER: Days = (LAST_DAY, FIRST_DAY, True)


def ordinal(day: str | date | int) -> int:
    """The ordinal of an ISO day, a `date`, or an ordinal already."""
    if isinstance(day, int):
        return day
    return (date.fromisoformat(day) if isinstance(day, str) else day).toordinal()


def iso(day: int) -> str:
    """An ordinal as `2024-02-29`, or `never`."""
    return "never" if day >= NEVER else date.fromordinal(day).isoformat()


def exactly(day: str | date | int) -> Days:
    """Knowledge of one certain day."""
    known = ordinal(day)
    return (known, known, False)


def happens(days: Days) -> Truth:
    """Whether the event of these days happens at all."""
    first, last, or_never = days
    return (first <= last) * TRUE | or_never * FALSE


def hull(days: Days) -> tuple[int, int]:
    """The days as one interval in which never is `NEVER`."""
    first, last, or_never = days
    return (first if first <= last else NEVER, NEVER if or_never else last)


def join_days(one: Days, other: Days) -> Days:
    """The least that covers both: the value is one or the other."""
    if one[0] > one[1]:
        return (other[0], other[1], True)
    if other[0] > other[1]:
        return (one[0], one[1], True)
    return (min(one[0], other[0]), max(one[1], other[1]), one[2] or other[2])


def shift(day: int, years: int = 0, months: int = 0, days: int = 0) -> int:
    """A day moved by years and months, then by days.

    A day that the target month does not have becomes the last day of that month: 31 January plus a
    month is 28 February, 29 February minus a year is 28 February. Ages are read by shifting the day
    of reading back, so that somebody born on 29 February turns 18 on 1 March. Never stays never.
    """
    if day >= NEVER:
        return day
    if years or months:
        start = date.fromordinal(day)
        year, month = divmod(start.year * 12 + start.month - 1 + years * 12 + months, 12)
        if not 1 <= year < 9999:
            return FIRST_DAY if year < 1 else LAST_DAY
        day = date(year, month + 1, 1).toordinal() - 1
        day += min(start.day, days_in_month(year, month + 1))
    return day + days


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    after = date(year + month // 12, month % 12 + 1, 1)
    return (after - date(year, month, 1)).days


def times(number: int, factor: int) -> int:
    """A product that keeps `ENDLESS` endless."""
    return ENDLESS if number >= ENDLESS and factor else number * factor


def plus(number: int, other: int) -> int:
    """A sum that keeps `ENDLESS` endless."""
    return ENDLESS if number >= ENDLESS or other >= ENDLESS else number + other
