"""Rows in columns; the last column takes the room that is left, and wraps."""

from __future__ import annotations

from openparole.cli.render.page import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openparole.cli.render.page import Page

GAP = 2
WIDEST = 40
"""A column of names never takes more than this."""


def table(rows: Iterable[Sequence[str]], page: Page, indent: int = 0) -> str:
    """The rows as lines."""
    cells = [[printable(cell) for cell in row] for row in rows]
    if not cells:
        return ""
    widths = [min(max(len(row[place]) for row in cells), WIDEST) for place in range(len(cells[0]) - 1)]
    margin = indent + sum(widths) + GAP * len(widths)
    lines: list[str] = []
    for row in cells:
        left = " " * indent
        for cell, width in zip(row[:-1], widths, strict=True):
            left += cell.ljust(width + GAP)
        first, *rest = page.wrap(row[-1], margin)
        if len(left) > margin:
            lines.append(left.rstrip())
            left = " " * margin
        lines.append((left + first).rstrip())
        lines.extend(" " * margin + line for line in rest)
    return "".join(f"{line}\n" for line in lines)
