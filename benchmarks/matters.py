"""The matters that are read: each declared base matter, as told and filled in until nothing is unknown.

Two-valued programs need every fact, so what nobody told is drawn at random, the same on each run. The days
of a request are filled in as never, so that every clock of a request shows the day of reading. A matter
filled in this way need not be consistent; it is only read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import Any

from openparole.law.catalog import Law
from openparole.law.facts.catalog import facts
from openparole.logic import facts as kinds
from openparole.logic.rows import Rows
from openparole.logic.values import FALSE, IS_NEVER, NEVER, TRUE, UNKNOWN
from openparole.screening.compiled import own_days

ROOT = Path(__file__).parents[1]
SEED = 20240603
YEARS = 20 * 365


def told() -> list[dict[str, Any]]:
    """The facts of each base matter, as in a file."""
    sys.path.append(str(ROOT))
    from tests.law.base import bases

    return [base.facts for base in bases()]


def example() -> tuple[Path, str]:
    """A matter in a file, and its day."""
    sys.path.append(str(ROOT))
    from tests.examples import examples

    found = [item for item in examples() if item.path.suffix == ".toml"]
    first = next(item for item in found if item.pathway == "uniting-for-ukraine")
    return first.path, first.day


def busiest_day(law: Law) -> int:
    """The day on which the most requirements are in force: of such days, the first."""
    starts = {
        day for pathway in law.pathways.values() for version in pathway.criteria for day in _starts(version)
    }
    return max(sorted(starts), key=lambda day: sum(len(_in_force(law, id, day)) for id in law.pathways))


def _starts(version: Any) -> set[int]:
    return {version.first_day, *(rule.first_day for rule in version.requires if rule.first_day)}


def _in_force(law: Law, id: str, day: int) -> list[Any]:
    version = law.pathways[id].versions(day, day)[0]
    return [] if version is None else [rule for rule in version.requires if rule.in_force(day)]


def filled_in(law: Law, values: list[Any], day: int, place: int) -> list[Any]:
    """Settled values, with one value drawn for each fact of which several are possible."""
    random = Random(SEED + place)
    own = own_days(list(law.pathways.values()))
    return [
        IS_NEVER if fact in own else _one(fact, known, day, random)
        for fact, known in zip(facts().values(), values, strict=True)
    ]


def _one(fact: Any, known: Any, day: int, random: Random) -> Any:
    if isinstance(fact, Rows):
        fields = fact.fields.values()
        return tuple(
            tuple(_one(field, part, day, random) for field, part in zip(fields, row, strict=True))
            for row in known[0]
        ), True
    if isinstance(fact, kinds.YesNo):
        return random.choice([TRUE, FALSE]) if known == UNKNOWN else known
    if isinstance(fact, kinds.Members):
        has, may = known
        more = fact.members(may & ~has)
        has |= fact.mask(tuple(random.sample(more, min(len(more), random.randint(0, 2)))))
        return has, has
    if isinstance(fact, kinds.Choice):
        return fact.bits[random.choice(fact.members(known))]
    if isinstance(fact, kinds.Day):
        return _one_day(fact, known, day, random)
    low, high = known
    return (low, low) if low == high else (number := random.randint(low, min(high, low + 9)), number)


def _one_day(fact: Any, known: Any, day: int, random: Random) -> Any:
    first, last, or_never = known
    if first > last or (or_never and random.random() < 0.5):
        return IS_NEVER
    drawn = min(max(day - random.randint(0, YEARS), first), last)
    return drawn, drawn, False


def plain(fact: Any, known: Any) -> Any:
    """One settled value as a two-valued program holds it: bool, option, frozenset, whole number, rows."""
    if isinstance(fact, Rows):
        fields = fact.fields.values()
        return [tuple(map(plain, fields, row)) for row in known[0]]
    if isinstance(fact, kinds.YesNo):
        return known == TRUE
    if isinstance(fact, kinds.Members):
        return frozenset(fact.members(known[0]))
    if isinstance(fact, kinds.Choice):
        return fact.members(known)[0]
    if isinstance(fact, kinds.Day):
        return NEVER if known[0] > known[1] else known[0]
    return known[0]
