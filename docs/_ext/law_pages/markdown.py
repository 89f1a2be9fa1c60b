"""How the parts of the law are put in Markdown: words, days, sources, lists. Knows no page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from law_pages.declared import titles
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS, AllOf, all_of
from openparole.logic.sources import SHAKY
from openparole.logic.text import Text
from openparole.logic.values import iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source


def plain(text: object) -> str:
    """Text that Markdown leaves as it is."""
    return re.sub(r"([\\`*_\[\]<>|{}#])", r"\\\1", str(text))


def words(text: Text) -> str:
    """A text of the law; the facts and dated numbers in it lead to where they are declared."""
    shown = str(text)
    if text.id == "{fact}":
        return fact_link(re.sub(r"\[\d*\]", "", shown))
    if shown in titles():
        return f"[{plain(shown)}](#number-{titles()[shown]})"
    if not text.args:
        return plain(shown)
    args = {name: words(arg) if isinstance(arg, Text) else plain(arg) for name, arg in text.args.items()}
    return re.sub(r"\{(\w+)\}", lambda name: args[name[1]], text.id)


def described(node: Node, unit: str = "count") -> str:
    """A proposition or an expression in words."""
    return words(describe(node, unit=unit))


def target(name: str) -> str:
    """A name as it stands in a link."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower())


def fact_link(name: str) -> str:
    """A fact or a field by its name in files, leading to its question."""
    return f"[`{name}`](#fact-{target(name)})"


def anchored(id: str) -> str:
    """An id that can be linked to from outside: `pathways/uniting-for-ukraine.html#R-U4U-03`."""
    return f'<span id="{id}">**{plain(id)}**</span>'


def source(one: Source, id: str = "") -> str:
    """A citation and its strength, and that of its day where it differs; `id` is what it supports."""
    mark = one.strength if one.day_strength == one.strength else f"{one.strength}, day {one.day_strength}"
    supported = f"{plain(id)}, " if id else ""
    shown = f"**{mark}**" if one.rank <= SHAKY else mark
    return f"[{supported}{plain(one.citation)} ({shown})]{{.cite}}"


def dated(ordinal: int) -> str:
    """A day that is not broken at the end of a line."""
    return f"[{iso(ordinal)}]{{.day}}"


def days(first: int | None, last: int | None) -> str:
    """The days in force; nothing for all days."""
    if first is None:
        return "" if last is None else f"to {dated(last)}"
    return f"from {dated(first)}" if last is None else f"from {dated(first)} to {dated(last)}"


def limits(item: Any) -> str:
    """For whom, and on which days; nothing for everybody and always."""
    return ", ".join(filter(None, (days(item.first_day, item.last_day), whom(item.when))))


def whom(when: Proposition | None) -> str:
    """For whom; nothing for everybody."""
    return "" if when is None or when is ALWAYS else f"only where {described(_said(when))}"


def _said(node: Proposition) -> Proposition:
    """A condition without the parts that always hold, which need no words."""
    if not isinstance(node, AllOf):
        return node
    return all_of(*(part for part in node.children_ if part is not ALWAYS))


def aside(text: str) -> str:
    """A limit set apart behind what it limits; nothing for none."""
    return f" *({text})*" if text else ""


def bullets(items: Iterable[str]) -> str:
    """A list."""
    return "".join(f"- {item}\n" for item in items)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table."""
    return "".join(f"| {' | '.join(cells)} |\n" for cells in (head, ["---"] * len(head), *rows))


def section(title: str, body: str, level: int = 2) -> str:
    """A heading and what stands below it; nothing at all for an empty body."""
    return f"\n{'#' * level} {title}\n\n{body.rstrip()}\n" if body else ""
