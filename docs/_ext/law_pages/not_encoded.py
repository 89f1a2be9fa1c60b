"""The page of what is not encoded, with the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import section, table
from openparole.law.not_encoded import PASSAGES, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = """# What is not encoded

The law comes from digests in which every row has an id. Each id is either declared by the program (a rule, a
statement, a fee, a route, a factor, an instrument) or listed here with the reason why not. A test holds that
no id is in neither place, or in both. *Later* means that the row belongs to a part of the program that does
not exist yet, and names it: a pathway by its id, or a room to come (`cases`, the life of a request;
`documents`, its letters; `practice` and `agency`, the two kinds of office).
"""


def not_encoded_page() -> str:
    """The page."""
    listed = (section(str(digest), _rows("id", rows.items())) for digest, rows in ROWS.items())
    return HEAD + "".join(listed) + section("Passages without an id", _rows("passage", PASSAGES))


def _rows(head: str, rows: Iterable[tuple[object, object]]) -> str:
    return table((head, "reason"), ((str(what), str(why)) for what, why in rows))
