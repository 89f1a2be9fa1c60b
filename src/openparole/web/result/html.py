"""Sections and lines as HTML. In Python and not in a template: a result has thousands of lines."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from markupsafe import Markup

from openparole.web.result.words import STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openparole.logic.text import Text
    from openparole.web.result.parts import Line, Section


class Html:
    """What writes it in one language."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        self.translate = translate
        self.strengths = {strength: self.say(text) for strength, text in STRENGTHS.items()}

    def say(self, text: Text | str) -> str:
        """A text in the language, safe to stand in HTML."""
        return escape(text if isinstance(text, str) else text.render(self.translate))

    def section(self, part: Section, level: int) -> Markup:
        """A section under a heading of a level, or folded."""
        heading, body = self.say(part.heading), self._lines(part.lines)
        if part.folded:
            return Markup(  # all of it is escaped
                f'<details class="part {part.kind}"><summary>{heading}</summary>{body}</details>'
            )
        return Markup(f'<div class="part {part.kind}"><h{level}>{heading}</h{level}>{body}</div>')

    def lines(self, listed: Iterable[Line]) -> Markup:
        """Lines as a list."""
        return Markup(self._lines(listed))

    def _lines(self, listed: Iterable[Line]) -> str:
        return f"<ul>{''.join(map(self._line, listed))}</ul>"

    def _line(self, line: Line) -> str:
        parts = [f'<li class="{line.kind}">' if line.kind else "<li>"]
        if line.mark is not None:
            parts.append(f'<span class="mark">{self.say(line.mark)}</span> ')
        parts.append(self.say(line.text))
        if line.note is not None:
            parts.append(f' <span class="note">{self.say(line.note)}</span>')
        if line.source is not None:
            strength = self.strengths[line.source.strength]
            parts.append(f" <cite><bdi>{escape(line.source.citation)}</bdi> · {strength}</cite>")
        if line.button is not None:
            do, words = line.button
            parts.append(
                f' <button class="as-link no-print" name="do" value="{do}">{self.say(words)}</button>'
            )
        if line.below:
            parts.append(self._lines(line.below))
        parts.append("</li>")
        return "".join(parts)
