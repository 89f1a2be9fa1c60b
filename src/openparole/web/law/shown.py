"""Parts of the law as they stand on a page: words with links in them, sources, days."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from django.utils.translation import get_language
from markupsafe import Markup, escape

from openparole.law.addresses import pieces
from openparole.law.words import STRENGTHS, TOPICS
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS, NOT_AT_ALL, AllOf, all_of
from openparole.logic.sources import SHAKY
from openparole.logic.text import Text, _
from openparole.logic.values import iso
from openparole.pictures.bars import FAR, during
from openparole.screening.screen import LAW_BEGINS, LAW_ENDS
from openparole.words import translator
from openparole.words.days import in_full, with_days

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Any

    from openparole.law.instrument import Hold
    from openparole.law.statements import Statement
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.web.law.reading import Reading

_ROW = re.compile(r"\[\d*\]")


class Cited(NamedTuple):
    """A source as it is printed: the citation in pieces with addresses, its strength, and if it is weak."""

    pieces: Sequence[tuple[str, str | None]]
    strength: Text
    weak: bool


@lru_cache(maxsize=4096)
def cited(source: Source) -> Cited:
    """A source, with the strength of its day where that is another one."""
    strength = STRENGTHS[source.strength]
    if source.day_strength != source.strength:
        strength = _("{strength}, its day {other}", strength=strength, other=STRENGTHS[source.day_strength])
    return Cited(tuple(pieces(source.citation)), strength, source.rank <= SHAKY)


class Few(NamedTuple):
    """Some ways by their ids, or (`others`) all but these; `told`: how many."""

    ids: list[str]
    others: bool
    told: Text


class Shown:
    """Puts parts of the law on the pages of one reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.translate = translator(get_language() or "en")
        self.facts = reading.link("facts")
        self.anchored: set[str] = set()

    def words(self, text: Text) -> Markup:
        """A text, its days written out; facts in it lead to the question that asks them."""
        return self._marked(with_days(text))

    def _marked(self, text: Text) -> Markup:
        if text.id == "{fact}":
            name = str(text)
            address = f"{self.facts}#{_ROW.sub('', name)}"
            return Markup('<a class="fact" href="{}">{}</a>').format(address, name)
        template = escape(self.translate(text.id))
        if not text.args:
            return template
        args = {name: self._marked(arg) if isinstance(arg, Text) else arg for name, arg in text.args.items()}
        return template.format(**args)

    def told(self, node: Node, unit: str = "count") -> Markup:
        """A proposition or an expression in words."""
        return self.words(describe(node, unit=unit))

    def iso(self, day: int) -> str:
        """A day as it stands in an address; the nearest on which this law can be read."""
        return iso(min(max(day, LAW_BEGINS), LAW_ENDS))

    def full(self, day: int) -> Text:
        """A day written out, as part of a sentence."""
        return in_full(day)

    def span(self, first: int | None, last: int) -> Markup:
        """Days from the first to the last; a last one that is beyond all is none."""
        return self.words(during(_("in force"), first, None if last >= FAR else last))

    def days_of(self, part: Any) -> Markup:
        """The days on which a part of the law is in force."""
        return self.words(in_force(part))

    def few(self, ids: Collection[str], ways: Collection[str]) -> Few | None:
        """The ways named, or, where most are, those that are left out; None where all are named."""
        left_out = [id for id in ways if id not in ids]
        if not left_out:
            return None
        if len(left_out) < len(ids):
            return Few(left_out, True, _("for all ways but {count}", count=len(left_out)))
        return Few(list(ids), False, _("for {count} ways", count=len(ids)))

    def held(self, hold: Hold) -> Text:
        """A hold on decisions, with its days."""
        return during(_("Decisions on hold"), hold.first_day, hold.last_day)

    def topic(self, topic: str) -> Text:
        """What some consequences are about."""
        return TOPICS.get(topic) or Text("{topic}", topic=topic)

    def says(self, node: Proposition) -> bool:
        """Whether it can hold of anybody."""
        return node is not NOT_AT_ALL

    def day(self, day: int) -> Markup:
        """A day written out."""
        return Markup('<time datetime="{}">{}</time>').format(
            iso(day), self.words(Text("{day}", day=iso(day)))
        )

    def anchor(self, id: str) -> Markup:
        """The attribute that makes an id the target of links; only where it stands first on the page."""
        if id in self.anchored:
            return Markup("")
        self.anchored.add(id)
        return Markup(' id="{}"').format(id)

    def limits(self, part: Statement | Any) -> Markup | None:
        """For whom and on which days; None for everybody and always."""
        whom = self.whom(part.when)
        if part.first_day is None and part.last_day is None:
            return whom
        days = in_force(part)
        return self.words(days) if whom is None else Markup("{}; {}").format(self.words(days), whom)

    def whom(self, when: Proposition | None) -> Markup | None:
        """For whom; None for everybody."""
        if when is None or when is ALWAYS:
            return None
        if isinstance(when, AllOf):
            when = all_of(*(part for part in when.children_ if part is not ALWAYS))
        return self.words(_("only where {condition}", condition=describe(when)))


def in_force(part: Any) -> Text:
    """The days on which a part of the law is in force."""
    return during(_("in force"), part.first_day, part.last_day)
