"""How much one file or one request may tell: each person and each row takes time, and nobody has hundreds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openparole.interview.company import MOST_PEOPLE
from openparole.logic.written import BadValue
from openparole.screening.matter import BadMatter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_ROWS, MOST_LISTED = 50, 300
"""In one list: of tables, and of anything else, such as every country of the world."""


def limited(told: Mapping[str, Any]) -> None:
    """Raises BadMatter where too much is told."""
    persons = told.get("persons")
    if isinstance(persons, dict) and len(persons) > MOST_PEOPLE:
        raise BadMatter([BadValue("persons", f"{len(persons)} people", f"at most {MOST_PEOPLE} people")])
    for field, listed in _lists("", told):
        most = MOST_ROWS if isinstance(listed[0], dict) else MOST_LISTED
        if len(listed) > most:
            raise BadMatter([BadValue(field, f"a list of {len(listed)}", f"a list of at most {most}")])


def _lists(field: str, told: Any) -> Iterator[tuple[str, list[Any]]]:
    """Every list that is not empty, with its address."""
    if isinstance(told, list) and told:
        yield field, told
        for place, part in enumerate(told):
            yield from _lists(f"{field}[{place}]", part)
    elif isinstance(told, dict):
        for name, part in told.items():
            yield from _lists(f"{field}.{name}" if field else name, part)
