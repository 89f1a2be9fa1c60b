"""Pages of the law, written from its declarations before each build; nothing here knows a rule.

Every pathway gets a page by itself, so that adding a program is adding its files. What is written
lands in `docs/law`, which is not kept under version control.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from law_pages.declared import worksheets
from law_pages.facts import facts_page
from law_pages.fees import fees_page
from law_pages.instruments import instruments_page
from law_pages.not_encoded import not_encoded_page
from law_pages.numbers import numbers_page
from law_pages.overview import overview_page
from law_pages.pathway import pathway_page
from law_pages.tables import consequences_page, routing_page, worksheet_page
from openparole.law.catalog import law as current_law

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from openparole.law.catalog import Law

FOLDER = "law"


def pages(law: Law) -> dict[str, str]:
    """Every generated page: its path below `docs/law`, and its Markdown."""
    return {
        "index.md": overview_page(law, list(worksheets())),
        "facts.md": facts_page(),
        "fees.md": fees_page(law),
        "instruments.md": instruments_page(law),
        "numbers.md": numbers_page(),
        "routing.md": routing_page(),
        "not-encoded.md": not_encoded_page(),
        "consequences.md": consequences_page(law),
        **{f"worksheets/{sheet.id}.md": worksheet_page(sheet, law) for sheet in worksheets().values()},
        **{f"pathways/{id}.md": pathway_page(law, pathway) for id, pathway in law.pathways.items()},
    }


def write(app: Sphinx) -> None:
    """Writes what changed and takes away what is no longer made, so that a second build is quick."""
    folder = Path(app.srcdir) / FOLDER
    made = {folder / path: text for path, text in pages(current_law()).items()}
    for path in set(folder.rglob("*.md")) - made.keys():
        path.unlink()
    for path, text in made.items():
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Called by Sphinx."""
    app.connect("builder-inited", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
