"""The matters of a file or a request, as commands and HTTP interface read them, and the reports on them."""

from __future__ import annotations

from functools import partial

from openparole.cli.options import Usage
from openparole.cli.words import _
from openparole.logic.implications import Clash
from openparole.screening.contradiction import contradiction
from openparole.screening.files import line_of, read_file
from openparole.screening.matter import SUGGESTED, BadMatter, read_matters
from openparole.screening.people import in_order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any, TypeVar

    from openparole.logic.text import Text
    from openparole.screening.matter import Matter

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
        """The same with the file, and the lines on which the first of its problems stand."""
        first = bad.problems[:SUGGESTED]
        lines = {problem.field: line_of(problem.field, self.text) for problem in first}
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

    def each(self, person: str | None, how: Callable[..., Made]) -> dict[str, Made]:
        """What `how` makes of each person, or of one; from whoever is followed, as `principal`, first."""
        chosen = self.of(person)
        made: dict[str, Made] = {}
        for label in in_order(self.matters, person):
            matter = self.matters[label]
            made[label] = self.make(matter, partial(how, principal=made.get(matter.principal or "")))
        return {label: made[label] for label in chosen}


class Opened(Told):
    """A file that was read; "-" is standard input."""

    __slots__ = ()

    def __init__(self, path: str) -> None:
        data, text = read_file(path)
        super().__init__(data, text, "standard input" if path == "-" else path)


def together(documents: dict[str, dict[str, Any]], person: str | None) -> dict[str, Any]:
    """The document on one person, where one was asked for or told of; else those of all, as `people/1`."""
    if alone(documents, person):
        return next(iter(documents.values()))
    return {"schema": "people/1", "people": documents}


def alone(people: Collection[str], person: str | None) -> bool:
    """Whether one person was asked for, or told of."""
    return person is not None or list(people) == [""]
