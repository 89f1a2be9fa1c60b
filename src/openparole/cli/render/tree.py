"""A tree of sentences: drawn with lines in a terminal, with dashes and indents elsewhere."""

from __future__ import annotations

from openparole.cli.words import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openparole.cli.render.page import Page
    from openparole.cli.words import Text

DRAWN = ("├─ ", "│  ", "└─ ", "   ")
PLAIN = ("- ", "  ", "- ", "  ")
"""Before a branch, before what is below it; the same for the last branch."""


class Branch:
    """A sentence, in the reader's language, and what stands below it."""

    __slots__ = ("below", "style", "text")

    def __init__(self, text: Text | str, below: Iterable[Branch] = (), style: str = "") -> None:
        self.text = text if isinstance(text, str) else say(text)
        self.below = list(below)
        self.style = style


def drawn(blocks: Sequence[Branch], page: Page) -> str:
    """The blocks as text, with an empty line around each that has something below it."""
    lines: list[str] = []
    for block in blocks:
        if lines and lines[-1] and block.below:
            lines.append("")
        lines.extend(page.styled(line, block.style) for line in page.wrap(block.text))
        lines.extend(_below(block.below, page, "" if page.terminal else "  "))
        if block.below:
            lines.append("")
    while lines and not lines[-1]:
        lines.pop()
    return "".join(f"{line}\n" for line in lines)


def _below(branches: Sequence[Branch], page: Page, indent: str) -> Iterator[str]:
    inner, inner_rest, last, last_rest = DRAWN if page.terminal else PLAIN
    for place, branch in enumerate(branches, 1):
        first, rest = (last, last_rest) if place == len(branches) else (inner, inner_rest)
        for number, line in enumerate(page.wrap(branch.text, len(indent) + len(first))):
            yield indent + (rest if number else first) + page.styled(line, branch.style)
        yield from _below(branch.below, page, indent + rest)
