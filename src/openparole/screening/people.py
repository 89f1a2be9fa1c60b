"""People who come together: each has a matter and a report, read in the order of who follows whom.

A derivative reads what was found for the principal on each pathway, so that whoever follows fails with the
person followed where the program says so.
"""

from __future__ import annotations

from openparole.logic.written import BadValue
from openparole.screening.matter import BadMatter, Matter, read_matters
from openparole.screening.screen import screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from openparole.screening.report import Report


def screen_people(people: Mapping[str, Any], **asked: Any) -> dict[str, Report]:
    """The report on each person of a file with `persons`, by label, in the order of the file.

    `people`: plain data as in a file, or matters by label. The rest is asked of each, as in `screen`.
    Raises what `screen` raises, and BadMatter where people follow each other in a circle.
    """
    read = all(isinstance(matter, Matter) for matter in people.values())
    matters: Mapping[str, Matter] = people if read and people else read_matters(people)
    reports: dict[str, Report] = {}
    for label in in_order(matters):
        followed = matters[label].principal
        reports[label] = screen(matters[label], principal=reports.get(followed or ""), **asked)
    return {label: reports[label] for label in matters}


def in_order(matters: Mapping[str, Matter], of: str | None = None) -> list[str]:
    """The labels, whoever is followed first; with `of`, that person and those followed by them.

    Raises BadMatter for a circle.
    """
    placed: list[str] = []
    waiting = list(matters)
    while waiting:
        ready = [label for label in waiting if matters[label].principal not in waiting]
        if not ready:
            label = waiting[0]
            told = matters[label].principal
            raise BadMatter([BadValue(f"persons.{label}.principal", told, "nobody who follows this person")])
        placed += ready
        waiting = [label for label in waiting if label not in ready]
    if of is None:
        return placed
    followed = [of]
    while (next_one := matters[followed[0]].principal) is not None:
        followed.insert(0, next_one)
    return followed
