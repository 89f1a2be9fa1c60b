"""The facts in words: a list by subject, and a page for each."""

from __future__ import annotations

from openparole.cli.render.page import STRONG, page_for
from openparole.cli.render.table import table
from openparole.cli.render.tree import Branch, drawn
from openparole.cli.words import Text, _, say
from openparole.law.as_json import implications_of, orders_of
from openparole.law.catalog import law
from openparole.law.words import SUBJECTS
from openparole.logic.described import describe
from openparole.logic.facts import Choice, Fact
from openparole.logic.rows import Rows
from openparole.logic.shown import brief
from openparole.logic.written import expected, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.logic.propositions import Proposition

FEW = 60
"""More choices than this are counted, not listed."""


def listed(facts: Iterable[Fact]) -> str:
    """Every fact with its question, by subject."""
    page = page_for()
    by_subject: dict[str, list[tuple[str, str]]] = {}
    for fact in facts:
        by_subject.setdefault(fact.subject, []).append((fact.name, say(fact.question)))
    parts = []
    for subject, rows in by_subject.items():
        heading = page.styled(say(SUBJECTS.get(subject) or Text("{subject}", subject=subject)), STRONG)
        parts.append(f"{heading}\n{table(rows, page, indent=2)}")
    return "\n".join(parts)


def page_of(fact: Fact) -> str:
    """One fact: its question, how it is written, and what is said of it elsewhere."""
    return drawn([Branch(f"{fact!r}: {say(fact.question)}", _about(fact), STRONG)], page_for())


def _about(fact: Fact) -> Iterator[Branch]:
    for text in (fact.why, fact.help):
        if text is not None:
            yield Branch(text)
    yield Branch(_("Written as: {how}", how=_written(fact)))
    if isinstance(fact, Choice) and len(fact.options) <= FEW:
        choices = [Branch(f"{name}: {say(label)}") for name, label in fact.options.items()]
        yield Branch(_("Choices"), choices)
    if isinstance(fact, Rows):
        fields = [Branch(f"{field.name}: {say(field.question)}") for field in fact.fields.values()]
        yield Branch(_("Fields"), fields)
    if fact.presumed is not None:
        value = brief(fact, read(fact, fact.presumed))
        why = fact.why_presumed or ""
        yield Branch(_("Presumed while nobody says otherwise: {value}. {why}", value=value, why=why))
    follows = []
    for found in implications_of(fact, law()):
        words = {"premises": _all(found.premises), "conclusion": describe(found.conclusion)}
        follows.append(Branch(_("if {premises}, then {conclusion}", **words), [Branch(found.why)]))
    for order in orders_of(fact, law()):
        days = {"earlier": repr(order.earlier), "later": repr(order.later)}
        follows.append(Branch(_("{earlier} comes before {later}", **days), [Branch(order.why)]))
    if follows:
        yield Branch(_("What follows"), follows)


def _written(fact: Fact) -> str:
    if not isinstance(fact, Choice) or len(fact.options) > FEW:
        return expected(fact)
    if fact.kind == "set":
        return say(_("a list of choices, or {has = [...], lacks = [...], complete = false}"))
    return say(_("a choice, or {one_of = [...]}, or {none_of = [...]}"))


def _all(premises: tuple[Proposition, ...]) -> Text:
    words = describe(premises[0])
    for premise in premises[1:]:
        words = _("{one} and {other}", one=words, other=describe(premise))
    return words
