"""Five hundred made-up people, the same each time: base matters with some facts taken away, changed or added.

Each choice is drawn by the number of the person and the name of what is chosen, so that a new pathway or fact
changes few of them. `python -m tests.regression.people 17` prints one.
"""

from __future__ import annotations

import json
import sys
from functools import cache
from random import Random
from typing import Any

from openparole.law.facts.catalog import facts
from openparole.logic.facts import Choice, Country, Date, Day, Fact, Members, Money, YesNo
from openparole.logic.implications import Clash
from openparole.logic.rows import Rows
from openparole.logic.values import iso, ordinal
from openparole.screening.matter import Matter, read_matter
from openparole.screening.settle import settle
from tests.law.base import Base, bases

PEOPLE = 500
DROPPED, NOT_KNOWN, CHANGED, ADDED = 0.05, 0.07, 0.17, 0.03
"""A fact of the base matter is dropped below the first, not known below the second, changed below the third;
any other fact is added below the fourth.
"""
COUNTRIES = ("AF", "CO", "CU", "EC", "GT", "HN", "HT", "MX", "NI", "PH", "SV", "UA", "US", "VE")
FIRST, LAST = ordinal("1996-01-01"), ordinal("2026-12-31")


class Person:
    """Number `number`: a base matter (`base`), and what is `told`, as in a file."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.base: Base = min(bases(), key=lambda base: Random(f"{number}/{base}").random())
        self.told: dict[str, Any] = dict(self.base.facts)
        moved = {name: change for name in facts() if (change := self._change(name)) is not None}
        together = {**self.told, **moved}
        if _is_consistent(together):
            self.told = together
        else:
            for name, value in moved.items():
                if _is_consistent({**self.told, name: value}):
                    self.told[name] = value
        self.told = {name: value for name, value in self.told.items() if value is not DROP}

    @property
    def matter(self) -> Matter:
        """The same, read."""
        return read_matter(self.told)

    def _change(self, name: str) -> Any:
        """Another value for a fact; None leaves it as it is."""
        draw = Random(f"{self.number}/{name}")
        chance = draw.random()
        if name not in self.told:
            return value(facts()[name], draw) if chance < ADDED else None
        if chance < DROPPED:
            return DROP
        if chance < NOT_KNOWN:
            return {"dont_know": True}
        return value(facts()[name], draw) if chance < CHANGED else None


DROP = object()
"""Stands for a fact that is not told."""


def _is_consistent(told: dict[str, Any]) -> bool:
    try:
        settle(read_matter({name: value for name, value in told.items() if value is not DROP}))
    except Clash:
        return False
    return True


def value(fact: Fact, draw: Random) -> Any:
    """Any value that a fact can have, as in a file."""
    if isinstance(fact, YesNo):
        return draw.random() < 0.5
    if isinstance(fact, Members):
        options = COUNTRIES if fact.kind == "countries" else tuple(fact.options)
        return sorted(draw.sample(options, draw.choice((0, 1, 1, 2)) if len(options) > 1 else 1))
    if isinstance(fact, Choice):
        return draw.choice(COUNTRIES if isinstance(fact, Country) else tuple(fact.options))
    if isinstance(fact, Day):
        if not isinstance(fact, Date) and draw.random() < 0.3:
            return "never"
        return iso(draw.randint(FIRST - 15_000 if fact.name.endswith("birth_date") else FIRST, LAST))
    if isinstance(fact, Rows):
        return [
            {name: value(field, draw) for name, field in fact.fields.items() if draw.random() < 0.8}
            for _row in range(draw.choice((0, 1, 1, 2)))
        ]
    return draw.choice((0, 1, 2, 5, 12)) * (25_000 if isinstance(fact, Money) else 1)


@cache
def people() -> list[Person]:
    """All of them."""
    return [Person(number) for number in range(1, PEOPLE + 1)]


if __name__ == "__main__":
    print(json.dumps(Person(int(sys.argv[1])).told, indent=2))
