"""What can be shown to one reader: how wide, with which lines, in color or not."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

NARROWEST, WIDEST, PIPED = 40, 120, 100
"""Columns. Wider lines are hard to read; a pipe has no width of its own."""

STRONG, FAINT = "1", "2"
"""Bold and dim: what they mark is told in words too."""


class Page:
    """`terminal`: tree lines may be drawn; `color`: and styles used."""

    __slots__ = ("color", "terminal", "width")

    def __init__(self, width: int = PIPED, *, terminal: bool = False, color: bool = False) -> None:
        self.width = max(NARROWEST, min(width, WIDEST))
        self.terminal = terminal
        self.color = color

    def styled(self, line: str, style: str) -> str:
        """The line in a style, where the reader has any."""
        return f"\033[{style}m{line}\033[0m" if self.color and style else line

    def wrap(self, text: str, indent: int = 0) -> list[str]:
        """The text in lines that leave room for an indent; what cannot be printed is spelled out."""
        from textwrap import wrap

        room = max(self.width - indent, NARROWEST // 2)
        return wrap(printable(text), room, break_long_words=False, break_on_hyphens=False) or [""]


def page_for(stream: TextIO | None = None) -> Page:
    """The page of a stream: standard output, unless told otherwise."""
    from shutil import get_terminal_size

    stream = stream or sys.stdout
    terminal = stream.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    drawn = terminal and (stream.encoding or "").lower().replace("-", "") == "utf8"
    width = get_terminal_size((PIPED, 24)).columns
    return Page(width, terminal=drawn, color=terminal and not plain)


def printable(text: str) -> str:
    """The text with whatever could steer a terminal written as its escape."""
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text
    )
