"""What a result is made of, whether it becomes a page or a document: sections of lines, lines below lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openparole.logic.sources import Source
    from openparole.logic.text import Text


class Line:
    """A sentence; a `mark` before it, a `note` after it, what it rests on, and what stands below it.

    `kind` says how it looks, nothing more. `button`: what a press of it does, with its words.
    """

    __slots__ = ("below", "button", "kind", "mark", "note", "source", "text")

    def __init__(
        self,
        text: Text | str,
        below: Iterable[Line] = (),
        *,
        mark: Text | None = None,
        note: Text | None = None,
        source: Source | None = None,
        kind: str = "",
        button: tuple[str, Text] | None = None,
    ) -> None:
        self.text = text
        self.below = list(below)
        self.mark = mark
        self.note = note
        self.source = source
        self.kind = kind
        self.button = button


class Section:
    """A heading and what stands below it. `folded`: to be opened; `kind` says how it looks."""

    __slots__ = ("folded", "heading", "kind", "lines")

    def __init__(self, heading: Text, lines: Iterable[Line], *, folded: bool = False, kind: str = "") -> None:
        self.heading = heading
        self.lines = list(lines)
        self.folded = folded
        self.kind = kind

    def __bool__(self) -> bool:
        return bool(self.lines)


def told(*sections: Section) -> list[Section]:
    """Those that say something."""
    return [section for section in sections if section]
