"""The matters of a file, as the commands read them, and the reports on them."""

from __future__ import annotations

from openparole.cli.options import Usage
from openparole.cli.words import _
from openparole.logic.implications import Clash
from openparole.screening.contradiction import contradiction
from openparole.screening.files import line_of, read_file
from openparole.screening.matter import BadMatter, read_matters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from openparole.logic.text import Text
    from openparole.screening.matter import Matter

    Made = TypeVar("Made")


class Contradiction(ValueError):
    """What was told of one person cannot all be true: `facts`, by name with what is known, and `why`."""

    def __init__(self, opened: Opened, matter: Matter, facts: dict[str, Any], why: Text) -> None:
        super().__init__(str(why))
        self.opened = opened
        self.matter = matter
        self.facts = facts
        self.why = why


class Opened:
    """A file that was read: its data, its text, to say where things stand, and its matters by label."""

    __slots__ = ("data", "matters", "name", "text")

    def __init__(self, path: str) -> None:
        self.data, self.text = read_file(path)
        self.name = "standard input" if path == "-" else path
        try:
            self.matters = read_matters(self.data)
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
