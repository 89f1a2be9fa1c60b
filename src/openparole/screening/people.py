"""People who come together: each has a matter and a report, read in the order of who follows whom.

A derivative reads what was found for the principal on each pathway, so that whoever follows fails with the
person followed where the program says so.
"""

from __future__ import annotations

from openparole.logic.written import BadValue
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.matter import BadMatter, Matter, read_matters
from openparole.screening.screen import screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from openparole.logic.rules import Rule
    from openparole.screening.report import PathwayReport, Report


class Dependence:
    """A finding that reads what was found for the main person: of whom (`label`), on whom (`main`), on which
    pathway (the `item` of the report, whose `rule` reads it), and what was `found` there.
    """

    __slots__ = ("found", "item", "label", "main", "rule")

    def __init__(self, label: str, main: str, item: PathwayReport, rule: Rule, found: PathwayReport) -> None:
        self.label = label
        self.main = main
        self.item = item
        self.rule = rule
        self.found = found

    @property
    def decides(self) -> bool:
        """Whether another finding for the main person would make another one here."""
        found = self.item.reading.truth
        return any(self.item.if_main(other).truth != found for other in (OPEN, CLOSED, UNDETERMINED))

    def json(self) -> dict[str, Any]:
        """What `people/1` says of it."""
        return {
            "person": self.label,
            "on": self.main,
            "pathway": self.item.id,
            "requirement": self.rule.id,
            "finding": self.found.finding,
            "firm": self.found.firm,
            "strict": self.found.strict,
            "decides": self.decides,
        }


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


def dependences(reports: Mapping[str, Report]) -> list[Dependence]:
    """Which finding of whom reads whose, in the order of the reports."""
    found = []
    for label, report in reports.items():
        for item in report.pathways:
            main = item.main
            rule = None if main is None else item.reads_main()
            if main is not None and rule is not None:
                found.append(Dependence(label, report.settled.matter.principal or "", item, rule, main))
    return found


def as_json(reports: Mapping[str, Report]) -> dict[str, Any]:
    """The reports on the persons of one file as `people/1`."""
    return {
        "schema": "people/1",
        "people": {label: report.as_json() for label, report in reports.items()},
        "depends": [it.json() for it in dependences(reports)],
    }
