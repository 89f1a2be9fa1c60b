"""The page of facts: everything that can be told of a matter, by subject, as it is asked and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.declared import modules
from law_pages.markdown import plain, section, table, target
from openparole.law import facts as declared
from openparole.law.facts.catalog import SUBJECTS, facts
from openparole.logic.facts import Choice, Countries, Country
from openparole.logic.rows import Rows

if TYPE_CHECKING:
    from openparole.logic.facts import Fact

HEAD = """# Facts

Everything that the law reads of a matter, under the name it has in a file. How each kind is written, and
what may be left open, says [how to write a matter](../write-a-matter.md).

*Presumed* is what stands while nobody says otherwise; a report that rests on it says so.
"""

KINDS = {
    "yn": "yes or no",
    "choice": "one of",
    "country": "a country",
    "set": "any of",
    "countries": "countries",
    "day": "a day or never",
    "date": "a day",
    "count": "a number",
    "money": "dollars",
    "share": "percent",
    "rows": "a list",
}


def facts_page() -> str:
    """The page."""
    about = {name: (module.__doc__ or "").partition("\n")[0] for name, module in modules(declared)}
    return HEAD + "".join(
        section(subject.replace("_", " ").capitalize(), f"{plain(about[subject])}\n\n{_subject(subject)}")
        for subject in SUBJECTS
    )


def _subject(subject: str) -> str:
    listed = [fact for fact in facts().values() if fact.subject == subject]
    tables = [_table(listed)]
    for fact in listed:
        if isinstance(fact, Rows):
            tables.append(f"Each row of `{fact.name}`:\n\n{_table(list(fact.fields.values()))}")
    return "\n".join(tables)


def _table(listed: list[Fact]) -> str:
    return table(("Fact", "Answer"), ((_question(fact), _answer(fact)) for fact in listed))


def _question(fact: Fact) -> str:
    name = f"[`{fact.name}`]{{#fact-{target(repr(fact))}}}"
    help = f" [{plain(fact.help)}]{{.cite}}" if fact.help is not None else ""
    return f"{name}<br>{plain(fact.question)}{help}"


def _answer(fact: Fact) -> str:
    words = KINDS[fact.kind]
    if isinstance(fact, Choice) and not isinstance(fact, Country | Countries):
        words += f": {', '.join(f'`{option}`' for option in fact.options)}"
    if fact.presumed is None:
        return words
    return f"{words}<br>*presumed {plain(_written(fact.presumed))}: {plain(fact.why_presumed)}*"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value == [] else str(value)
