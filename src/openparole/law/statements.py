"""What the law has to say beside its criteria: evidence, duties, periods, consequences, warnings.

One class for all of them, because each is the same thing: a sentence with a source, for some people,
on some days. Which list it stands in says what it is for.
"""

from __future__ import annotations

from openparole.logic.propositions import ALWAYS
from openparole.logic.values import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text


class Statement:
    """A sentence of the law: `id` as in the digests or `D-…`, `when` it concerns a person.

    `first_day`, `last_day`: ordinals, both included, of the days in force; None is open. `topic` groups
    consequences: "status", "work", "unlawful presence", "adjustment", "asylum", "benefits", "travel",
    "removal", "fees".
    """

    __slots__ = ("first_day", "id", "last_day", "source", "text", "topic", "when")

    def __init__(
        self,
        id: str,
        text: Text,
        *,
        source: Source,
        when: Proposition = ALWAYS,
        first_day: str | None = None,
        last_day: str | None = None,
        topic: str = "",
    ) -> None:
        self.id = id
        self.text = text
        self.source = source
        self.when = when
        self.first_day = None if first_day is None else ordinal(first_day)
        self.last_day = None if last_day is None else ordinal(last_day)
        self.topic = topic

    def in_force(self, day: int) -> bool:
        """Whether it is in force on a day."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )

    def __repr__(self) -> str:
        return self.id


class Consequence(Statement):
    """A statement about every parole, or about that of some `pathways` (ids; None is all)."""

    __slots__ = ("pathways",)

    def __init__(self, *words: Any, pathways: tuple[str, ...] | None = None, **more: Any) -> None:
        super().__init__(*words, **more)
        self.pathways = pathways


def in_force(statements: Iterable[Statement], day: int) -> list[Statement]:
    """Those in force on a day, in the order written."""
    return [statement for statement in statements if statement.in_force(day)]
