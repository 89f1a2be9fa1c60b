"""The approved findings: a table a day, people as rows, pathways as columns, one letter a finding."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from openparole.law.catalog import law
from openparole.logic.values import FALSE, TRUE, UNKNOWN, ordinal
from openparole.screening.compiled import folded, own_days
from openparole.screening.finding import find
from openparole.screening.receipt import facts_hash
from openparole.screening.report import Cases
from openparole.screening.settle import Settled, settle
from tests.regression.people import Person, people

FOLDER = Path(__file__).parent
DAYS = (
    "1997-06-01", "2003-02-28", "2007-12-01", "2012-03-15", "2014-09-01", "2017-01-20", "2018-07-17",
    "2020-06-15", "2021-08-20", "2022-04-25", "2022-10-18", "2023-02-01", "2023-09-20", "2024-08-26",
    "2025-01-20", "2025-03-01", "2025-06-12", "2025-10-16", "2026-01-15", "2026-11-24",
)  # fmt: skip
"""Days on which programs began, ended or stood beside each other."""
LETTERS = {TRUE: "O", FALSE: "C", UNKNOWN: "U"}
LABEL = 13
"""Characters before the first letter of a row."""


@cache
def settled() -> list[tuple[Person, Settled]]:
    """Everybody, as the rules read them."""
    return [(person, settle(person.matter)) for person in people()]


def table(day: str) -> str:
    """The table of a day."""
    ids = list(law().pathways)
    read = folded(law(), ids, ordinal(day))
    links = own_days([law().pathways[id] for id in ids])
    head = [
        f"Findings on {len(people())} made-up people on {day}: O open, C closed, U undetermined.",
        "A row is a person, with the first digits of the hash of what is told; a column is a pathway:",
        "",
        *(f"{place:2}  {id}" for place, id in enumerate(ids, 1)),
        "",
    ]
    return (
        "\n".join([*head, *(_row(person, found, ids, day, read, links) for person, found in settled())])
        + "\n"
    )


def _row(person: Person, found: Settled, ids: list[str], day: str, read: Any, links: list[Any]) -> str:
    own = any(found.strict[link.index] != link.unknown for link in links)
    truths = (
        _truths(found, ids, day)
        if own
        else [FALSE if FALSE in pair else pair[0] | pair[1] for pair in read(found.values)]
    )
    letters = "".join(LETTERS[truth] for truth in truths)
    groups = " ".join(letters[place : place + 5] for place in range(0, len(letters), 5))
    return f"{person.number:03} {facts_hash(found.matter, {})[:8]} {groups}  {person.base}"


def _truths(found: Settled, ids: list[str], day: str) -> list[int]:
    """By the report's own way, for whoever tells a day of a request."""
    cases = Cases(found, ordinal(day), {})
    return [find(law(), law().pathways[id], cases.of(id)).truth for id in ids]


def approved(day: str) -> Path:
    """Where the table of a day is kept."""
    return FOLDER / f"{day}.txt"


def columns_changed(before: str, now: str) -> dict[str, int]:
    """The pathways whose findings differ, with the number of people, where the people are the same."""
    old, new = _read(before), _read(now)
    changed: dict[str, int] = {}
    for person, findings in new.items():
        for id, letter in findings.items():
            if old.get(person, {}).get(id, letter) != letter:
                changed[id] = changed.get(id, 0) + 1
    return changed


def _read(text: str) -> dict[str, dict[str, str]]:
    _title, ids, rows = ("\n" + text).split("\n\n") if text else ("", "", "")
    names = [line.split()[1] for line in ids.splitlines()]
    found = {}
    for row in rows.splitlines():
        letters = row[LABEL:].partition("  ")[0].replace(" ", "")
        found[row[:LABEL]] = dict(zip(names, letters, strict=True))
    return found
