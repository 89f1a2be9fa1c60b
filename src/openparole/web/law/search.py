"""Finding something in the law by words, by a citation or by an id. Nobody is looked at, nothing is kept."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from openparole.law.catalog import law
from openparole.law.facts.catalog import facts
from openparole.law.fees import Fee
from openparole.law.route import Route
from openparole.law.rules import places_by_id
from openparole.law.statements import Statement
from openparole.law.worksheet import Factor
from openparole.logic.rules import Rule
from openparole.logic.schedules import Schedule
from openparole.logic.text import Text, _
from openparole.logic.values import LAST_DAY
from openparole.web.law.facts import fields
from openparole.web.law.numbers import schedules
from openparole.web.law.reading import Reading
from openparole.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.law.rules import Place
    from openparole.logic.nodes import Node

    Days = tuple[int | None, int | None]

MOST = 40
"""So many hits are shown."""

WAY, TEXT, RULE, STATEMENT, FEE, NUMBER, ROUTE, FACTOR, FACT = (
    _("way to parole"), _("instrument"), _("requirement"), _("statement"), _("fee"), _("dated number"),
    _("routing"), _("factor"), _("fact"),
)  # fmt: skip


class Hit(NamedTuple):
    """Something with an id: what it is, its words, where it stands, and the page with its place on it.

    `days`: the days on which it stands there; None is open.
    """

    kind: Text
    id: str
    text: Text
    where: Text | None
    page: tuple[str, ...]
    anchor: str = ""
    days: Days = (None, None)

    def address(self, read: Reading) -> str:
        """Where it is read: on the day of the reading, or on the nearest on which it stands there."""
        first, last = self.days
        day = read.day if first is None else max(read.day, first)
        day = day if last is None else min(day, last)
        shown = read if day == read.day else Reading(read.law, day, True)
        return shown.link(*self.page) + (f"#{self.anchor}" if self.anchor else "")


class Found(NamedTuple):
    """The hits shown, best first, and how many there are."""

    hits: list[Hit]
    total: int


def find(query: str, language: str) -> Found:
    """What has all of the words; what has them in its id or title comes first."""
    words = [word for word in map(_plain, query.split()) if word][:12]
    if not words:
        return Found([], 0)
    ranked = [
        (_rank(words, head, rest), place, hit)
        for place, (head, rest, hit) in enumerate(_entries(law(), language))
        if all(word in head or word in rest for word in words)
    ]
    ranked.sort(key=lambda found: found[:2])
    return Found([hit for _rank, _place, hit in ranked[:MOST]], len(ranked))


def _rank(words: list[str], head: str, rest: str) -> int:
    whole = " ".join(words)
    if head.startswith((f"{whole} ", f"{whole}\n")):
        return 0
    return 1 if all(word in head for word in words) else 2


@lru_cache(maxsize=8)
def _entries(read: Law, language: str) -> list[tuple[str, str, Hit]]:
    """Everything that can be found: its id and words, then the rest that is searched, both made plain."""
    entries = []
    for hit, rest in _all(read):
        said = say(hit.text, language)
        where = "" if hit.where is None else say(hit.where, language)
        more = " ".join(part if isinstance(part, str) else say(part, language) for part in rest)
        head = f"{_plain(hit.id)} \n{_plain(said)} \n{_plain(str(hit.text))}"
        entries.append((head, _plain(f"{more} {where}"), hit))
    return entries


def _all(read: Law) -> Iterator[tuple[Hit, list[str | Text]]]:
    for id, way in read.pathways.items():
        yield Hit(WAY, id, way.title, None, ("pathway", id)), [way.about, way.gate.question]
    for id, by in read.instruments.items():
        yield Hit(TEXT, id, by.title, None, ("instrument", id)), [by.source.citation]
    in_force = {id: _days_of_rules(way) for id, way in read.pathways.items()}
    for id, places in places_by_id(read).items():
        for place in places:
            if not isinstance(place.found, Schedule):
                days = in_force[place.pathway.id] if place.pathway else {}
                yield _placed(id, place, read, days)
    for schedule in schedules(read):
        hit = Hit(NUMBER, schedule.id, schedule.title, None, ("numbers",), schedule.id)
        yield hit, [step.source.citation for step in schedule.steps]
    for fact in facts().values():
        for one in (fact, *fields(fact)):
            yield Hit(FACT, repr(one), one.question, None, ("facts",), repr(one)), [one.help or ""]


def _days_of_rules(pathway: Pathway) -> dict[Node, Days]:
    """The days on which each rule of the criteria stands on the page of its pathway."""
    found: dict[Node, Days] = {}
    for version, end in zip(pathway.criteria, pathway.last_days, strict=True):
        for rule in version.requires:
            first = max(version.first_day, rule.first_day or 0)
            last = min(end, rule.last_day or end, LAST_DAY)
            found |= dict.fromkeys(rule.walk(), (first, last))
    return found


def _placed(id: str, place: Place, read: Law, rules: Mapping[Node, Days]) -> tuple[Hit, list[str | Text]]:
    found, where = place.found, place.where
    way = ("pathway", place.pathway.id) if place.pathway else ()
    cited = "" if isinstance(found, Schedule) else found.source.citation
    match found:
        case Rule():
            return Hit(RULE, id, found.label, where, way, id, rules.get(found, (None, None))), [cited]
        case Fee():
            return Hit(FEE, id, found.title, where, way, id), [cited, found.why]
        case Route():
            return Hit(ROUTE, id, found.situation, where, ("routing",), id), [cited, found.channel]
        case Factor():
            sheet = next(sheet.id for sheet in read.worksheets if found in sheet.factors)
            return Hit(FACTOR, id, found.label, where, ("worksheet", sheet), id), [cited]
        case Statement():
            days = (found.first_day, found.last_day)
            return Hit(STATEMENT, id, found.text, where, way or ("consequences",), id, days), [cited]
    raise TypeError(found)


def _plain(text: str) -> str:
    """Without case and accents."""
    return "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))
