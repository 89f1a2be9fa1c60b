"""A conversation by lines: in a terminal, or through a pipe, where what was typed is printed too."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module

from openparole.cli.render.page import FAINT, STRONG, page_for, printable
from openparole.cli.render.table import table
from openparole.cli.words import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openparole.logic.text import Text

PROMPT = "> "
MOST = 5
"""Of a longer list only these are named."""


class Console:
    """Tells and asks."""

    __slots__ = ("echo", "page")

    def __init__(self) -> None:
        for stream in (sys.stdin, sys.stdout):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        self.page = page_for()
        self.echo = not sys.stdin.isatty()
        if not self.echo:
            with suppress(ImportError):
                import_module("readline")  # gives `input` a line that can be edited

    def tell(self, text: Text | str, indent: int = 0, style: str = "") -> None:
        """Prints a sentence, wrapped."""
        for line in self.page.wrap(say(text), indent):
            print(" " * indent + self.page.styled(line, style))

    def head(self, text: Text | str) -> None:
        """Prints a heading after an empty line."""
        print()
        self.tell(text, style=FAINT)

    def strong(self, text: Text | str) -> None:
        """Prints a sentence that matters."""
        self.tell(text, style=STRONG)

    def number(self, options: Iterable[Text | str]) -> None:
        """Prints options with their numbers."""
        for place, option in enumerate(options, 1):
            first, *rest = self.page.wrap(say(option), 6)
            print(f"{place:4}. {first}")
            for line in rest:
                print(f"      {line}")

    def rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Prints a table."""
        print(table(rows, self.page, indent=2), end="")

    def ask(self, prompt: Text | None = None) -> str:
        """The line typed. Raises EOFError, KeyboardInterrupt."""
        words = f"{say(prompt)} {PROMPT}" if prompt is not None else PROMPT
        if not self.echo:
            return input(words).strip()
        print(words, end="", flush=True)  # `input` itself would lose an interrupt that comes while it writes
        typed = input()
        print(printable(typed), flush=True)
        return typed.strip()
