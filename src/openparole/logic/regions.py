"""Regions: what a fact would have to be, packed as what is known of it is.

A change sets a fact to a region, not to a value: whatever lies in it will do, and a case that reads the
region as knowledge proves so. Of a set only what must be in it, or out of it, is said; the rest stays.
"""

from __future__ import annotations

from openparole.logic.facts import Choice, Day, Members, Number, YesNo
from openparole.logic.values import FIRST_DAY, IS_NEVER, LAST_DAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.facts import Fact
    from openparole.logic.values import Days


def meet(fact: Fact, one: Any, other: Any) -> Any | None:
    """The region in both; None when there is nothing."""
    if isinstance(fact, Members):
        has, may = one[0] | other[0], one[1] & other[1]
        return None if has & ~may else (has, may)
    if isinstance(fact, YesNo | Choice):
        return one & other or None
    if isinstance(fact, Day):
        return days(max(one[0], other[0]), min(one[1], other[1]), one[2] and other[2])
    if isinstance(fact, Number):
        low, high = max(one[0], other[0]), min(one[1], other[1])
        return (low, high) if low <= high else None
    return one


def days(first: int, last: int, or_never: bool) -> Days | None:
    """The days from first to last, or never; None when there is nothing."""
    first, last = max(first, FIRST_DAY), min(last, LAST_DAY)
    if first <= last:
        return (first, last, or_never)
    return IS_NEVER if or_never else None


def covers(fact: Fact, wide: Any, narrow: Any) -> bool:
    """Whether one region holds all of another."""
    return bool(meet(fact, wide, narrow) == narrow)


def put(fact: Fact, known: Any, region: Any) -> Any:
    """What is known once the fact has come into the region."""
    if isinstance(fact, Members):
        has, may = region
        return ((known[0] | has) & may, (known[1] | has) & may)
    return region
