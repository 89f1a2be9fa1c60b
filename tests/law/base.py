"""A base matter: one declared matter for each version of each pathway, from which cases are generated.

It states which facts make the person's side open, one change that closes it by each requirement alone,
and the first and last day on which it is open. All of it is written from the source, so that the tests
made of it compare the law as encoded with the law as read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from openparole.law.catalog import law
from openparole.screening import screen


@dataclass(frozen=True)
class Base:
    """`facts` make the finding open on the day `on` under the version `version` of `pathway`.

    `close`: requirement id -> changes of facts (None takes a fact away) that fail that one alone.
    `coupled`: fact -> why the finding stays settled when that fact alone is not known.
    `opens`, `last`: first and last day on which these facts find it open; `last` None: still, today.
    `never_open`: why these facts are never found open (a gap in the law, a version that only paused);
    then they must find the person open, and `opens` and `last` are not tried.
    """

    pathway: str
    version: str
    on: str
    facts: dict[str, Any]
    close: dict[str, dict[str, Any]] = field(default_factory=dict)
    coupled: dict[str, str] = field(default_factory=dict)
    not_closable: dict[str, str] = field(default_factory=dict)
    opens: str | None = None
    last: str | None = None
    never_open: str = ""

    def __str__(self) -> str:
        return f"{self.pathway}-{self.version}"

    def screen(self, on: str | date | None = None, **changes: Any) -> Any:
        """The report on the pathway, with some facts changed; None takes a fact away."""
        facts = {**self.facts, **changes}
        facts = {name: value for name, value in facts.items() if value is not None}
        return screen(facts, on=on or self.on, pathways=[self.pathway])[self.pathway]

    def requirements(self) -> list[Any]:
        """The requirements of the version that are in force on the day of the base."""
        versions = {version.id: version for version in law().pathways[self.pathway].criteria}
        day = date.fromisoformat(self.on).toordinal()
        return [rule for rule in versions[self.version].requires if rule.in_force(day)]


def bases() -> list[Base]:
    """Every base matter declared in `tests/law/bases`."""
    found: list[Base] = []
    for file in sorted((Path(__file__).parent / "bases").glob("*.py")):
        if file.stem != "__init__":
            found.extend(import_module(f"tests.law.bases.{file.stem}").BASES)
    return found


def day_after(day: str, days: int = 1) -> str:
    """An ISO day moved by whole days."""
    return (date.fromisoformat(day) + timedelta(days)).isoformat()
