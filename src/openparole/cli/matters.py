"""The matters of a file or a request, as commands and HTTP interface read them, and the reports on them."""

from __future__ import annotations

from functools import partial

from openparole.cli.options import Usage
from openparole.cli.words import _
from openparole.logic.implications import Clash
from openparole.screening.contradiction import contradiction
from openparole.screening.files import line_of, read_file
from openparole.screening.matter import BadMatter, read_matters
from openparole.screening.people import in_order
from openparole.screening.screen import screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from openparole.logic.text import Text
    from openparole.screening.matter import Matter
    from openparole.screening.report import Report

    Made = TypeVar("Made")


class Contradiction(ValueError):
    """What was told of one person cannot all be true: `facts`, by name with what is known, and `why`."""

    def __init__(self, opened: Told, matter: Matter, facts: dict[str, Any], why: Text) -> None:
        super().__init__(str(why))
        self.opened = opened
        self.matter = matter
        self.facts = facts
        self.why = why


class Told:
    """What was told: its data, its text, to say where things stand, and its matters by label."""

    __slots__ = ("data", "matters", "name", "text")

    def __init__(self, data: dict[str, Any], text: str, name: str) -> None:
        self.data = data
        self.text = text
        self.name = name
        try:
            self.matters = read_matters(data)
        except BadMatter as bad:
            raise self.located(bad) from None

    def located(self, bad: BadMatter) -> BadMatter:
        """The same with the file, and the lines on which its problems stand."""
        lines = {problem.field: line_of(problem.field, self.text) for problem in bad.problems}
        return BadMatter(bad.problems, self.name, {field: line for field, line in lines.items() if line})

    def of(self, label: str | None) -> dict[str, Matter]:
        """The matters asked for: one person's, or all of them."""
        if label is None:
            return self.matters
        if label not in self.matters or not label:
            people = [name for name in self.matters if name]
            raise Usage(_("there is no person {label} in {file}", label=label, file=self.name), label, people)
        return {label: self.matters[label]}

    def make(self, matter: Matter, how: Callable[[Matter], Made]) -> Made:
        """What `how` makes of a matter; raises Contradiction, or BadMatter with its lines."""
        try:
            return how(matter)
        except Clash as clash:
            told = contradiction(matter) or {fact.name: None for fact in clash.facts}
            raise Contradiction(self, matter, told, clash.why) from None
        except BadMatter as bad:
            raise self.located(bad) from None


class Opened(Told):
    """A file that was read; "-" is standard input."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        data, text = read_file(path)
        super().__init__(data, text, "standard input" if path == "-" else path)


def reports_on(
    told: Told, person: str | None = None, *, strict: bool = False, **asked: Any
) -> dict[str, Report]:
    """The report on each person, or on one; whoever is followed is read first. `asked`: as in `screen`."""
    chosen = told.of(person)
    found: dict[str, Report] = {}
    for label in in_order(told.matters, person):
        matter = told.matters[label]
        ask = partial(screen, principal=found.get(matter.principal or ""), **asked)
        found[label] = told.make(matter, ask)
    return {label: found[label].strictly() if strict else found[label] for label in chosen}


def together(documents: dict[str, dict[str, Any]], person: str | None) -> dict[str, Any]:
    """The document on one person, where one was asked for or told of; else those of all, as `people/1`."""
    if person is not None or list(documents) == [""]:
        return next(iter(documents.values()))
    return {"schema": "people/1", "people": documents}
