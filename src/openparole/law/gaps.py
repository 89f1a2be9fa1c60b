"""What is wrong with the law as a text: holes, overlaps, requirements that say nothing, facts nobody reads.

Interval arithmetic over the nodes (`logic.possible`), so that what is said here holds for every matter. What
is left as it is stands in `known_gaps`, with the reason.
"""

from __future__ import annotations

from itertools import pairwise

from openparole.law.as_json import nodes_of
from openparole.law.ends_as_json import nodes_of_ends
from openparole.law.facts.catalog import PRESUMED_IF, facts
from openparole.law.general_fees import fees_of
from openparole.law.instrument import TAKEN
from openparole.law.known_gaps import KNOWN
from openparole.law.needed import cuts, needed
from openparole.logic.as_json import below
from openparole.logic.facts import Fact
from openparole.logic.nodes import Node
from openparole.logic.possible import TooMany, possible
from openparole.logic.propositions import ALWAYS as ALWAYS_READ
from openparole.logic.rows import Rows
from openparole.logic.text import Text, _
from openparole.logic.values import LAST_DAY, iso, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway, Version
    from openparole.logic.possible import Assertion
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule

BEGINS = ordinal("1996-09-30")
"""Nobody asks this law about a day before."""

OVERLAP, HOLE, NEVER, ALWAYS, IMPLIED, UNREAD, NO_NUMBER, UNDECIDED = (
    "overlap", "hole", "never true", "always true", "implied", "unread", "no number", "undecided",
)  # fmt: skip
KINDS = (OVERLAP, HOLE, NEVER, ALWAYS, IMPLIED, UNREAD, NO_NUMBER, UNDECIDED)


class Gap:
    """One thing: its `kind`, the `id` of what it is about, in which `pathway` (None: in none), in words, and
    on which days (None: open). `known`: why it is left as it is; None where it should be mended.
    """

    __slots__ = ("first_day", "id", "kind", "known", "last_day", "pathway", "text")

    def __init__(
        self,
        kind: str,
        id: str,
        text: Text,
        pathway: str | None = None,
        first_day: int | None = None,
        last_day: int | None = None,
    ) -> None:
        self.kind = kind
        self.id = id
        self.text = text
        self.pathway = pathway
        self.first_day = first_day
        self.last_day = None if last_day is None or last_day >= LAST_DAY else last_day
        self.known: Text | None = KNOWN.get((kind, id))

    def json(self) -> dict[str, Any]:
        """As in `law-gaps/1`."""
        return {
            "kind": self.kind,
            "id": self.id,
            "pathway": self.pathway,
            "text": self.text.json(),
            "from": None if self.first_day is None else iso(self.first_day),
            "to": None if self.last_day is None else iso(self.last_day),
            "known": None if self.known is None else self.known.json(),
        }


def gaps(law: Law) -> list[Gap]:
    """Every gap of the law, in order of pathways, then of facts."""
    found: list[Gap] = []
    for pathway in law.pathways.values():
        found += version_gaps(law, pathway)
        for version, last in zip(pathway.criteria, pathway.last_days, strict=True):
            found += requirement_gaps(pathway, version, min(last, LAST_DAY))
        found += number_gaps(law, pathway)
    return [*found, *unread_facts(law)]


def gaps_json(law: Law) -> dict[str, Any]:
    """As `law-gaps/1`."""
    return {"schema": "law-gaps/1", "law": law.json(), "gaps": [gap.json() for gap in gaps(law)]}


def version_gaps(law: Law, pathway: Pathway) -> Iterator[Gap]:
    """Days with two versions, and days on which requests may be taken and there is none."""
    versions = pathway.criteria
    for before, after in pairwise(versions):
        last = before.last_day
        if after.first_day <= before.first_day or (last is not None and last >= after.first_day):
            text = _("two versions hold at once: {one} and {other}", one=before.id, other=after.id)
            end = after.first_day if last is None else last
            yield Gap(OVERLAP, after.id, text, pathway.id, after.first_day, end)
    for first, last in days_taken(law, pathway):
        start = first
        for version, end in zip(versions, pathway.last_days, strict=True):
            if start < version.first_day <= last:
                yield _hole(pathway, start, version.first_day - 1)
            if version.first_day <= last:
                start = max(start, end + 1)
        if start <= last:
            yield _hole(pathway, start, last)


def days_taken(law: Law, pathway: Pathway) -> Iterator[tuple[int, int]]:
    """The spans of days on which requests are, or may be, taken."""
    for span in law.timelines[pathway.id].spans:
        if TAKEN.get(span.state, True) and (span.until is None or span.until >= BEGINS):
            yield max(span.since or 0, BEGINS), LAST_DAY if span.until is None else span.until


def _hole(pathway: Pathway, first: int, last: int) -> Gap:
    text = _("requests are perhaps taken, and no text says from whom")
    return Gap(HOLE, pathway.id, text, pathway.id, first, last)


def requirement_gaps(pathway: Pathway, version: Version, last: int) -> Iterator[Gap]:
    """Requirements that nobody can meet, alone or together; that everybody meets; that the others imply."""
    edges = {day for rule in version.requires for day in _edges(rule) if version.first_day < day <= last}
    days = sorted({version.first_day, *edges, last + 1})
    readings = [_Reading(pathway, version, first, after - 1) for first, after in pairwise(days)]
    for reading in readings:
        if reading.contradictory:
            text = _("nobody can meet all requirements of version {id}", id=version.id)
            yield Gap(NEVER, version.id, text, pathway.id, reading.first, reading.last)
    for rule in version.requires:
        own = [reading for reading in readings if rule in reading.rules]
        kinds = {reading.kind(rule) for reading in own}
        if len(kinds) == 1 and (kind := kinds.pop()) is not None:
            yield Gap(kind, rule.id, _WORDS[kind](rule), pathway.id, own[0].first, own[-1].last)
        elif not own:
            text = _("in force on no day of version {id}: {label}", id=version.id, label=rule.label)
            yield Gap(NEVER, rule.id, text, pathway.id)


def _edges(rule: Rule) -> Iterator[int]:
    if rule.first_day is not None:
        yield rule.first_day
    if rule.last_day is not None:
        yield rule.last_day + 1


class _Reading:
    """The requirements in force from the first to the last day, and whether they can all be met."""

    def __init__(self, pathway: Pathway, version: Version, first: int, last: int) -> None:
        self.clocks = {pathway.clock: (first, last)}
        self.first = first
        self.last = last
        self.rules = [rule for rule in version.requires if rule.in_force(first)]
        self.contradictory = self.possible([(rule, True) for rule in self.rules]) is False

    def possible(self, asserted: list[Assertion]) -> bool | None:
        """None: too many cases to decide."""
        try:
            return possible(asserted, self.clocks)
        except TooMany:
            return None

    def kind(self, rule: Rule) -> str | None:
        """What is wrong with a requirement; of those that contradict each other none is implied."""
        others: list[Assertion] = [(other, True) for other in self.rules if other is not rule]
        tried: list[tuple[str, list[Assertion]]] = [(NEVER, [(rule, True)]), (ALWAYS, [(rule, False)])]
        if not self.contradictory:
            tried.append((IMPLIED, [(rule, False), *others]))
        for kind, asserted in tried:
            answer = self.possible(asserted)
            if not answer:
                return UNDECIDED if answer is None else kind
        return None


_WORDS = {
    NEVER: lambda rule: _("nobody can meet it: {label}", label=rule.label),
    ALWAYS: lambda rule: _("everybody meets it: {label}", label=rule.label),
    IMPLIED: lambda rule: _("whoever meets the other requirements meets it: {label}", label=rule.label),
    UNDECIDED: lambda rule: _("too many cases to decide if it says anything: {label}", label=rule.label),
}


def number_gaps(law: Law, pathway: Pathway) -> Iterator[Gap]:
    """Days on which a requirement or a fee needs a number that no text gives, while requests may be taken."""
    for version, end in zip(pathway.criteria, pathway.last_days, strict=True):
        for rule in version.requires:
            first, last = max(version.first_day, rule.first_day or 0), min(end, rule.last_day or LAST_DAY)
            yield from _without_number(law, pathway, rule.id, rule, ALWAYS_READ, first, last)
    begins = min(version.first_day for version in pathway.criteria)
    for fee in fees_of(pathway):
        yield from _without_number(law, pathway, fee.id, fee.amount, fee.when, begins, LAST_DAY)


def _without_number(
    law: Law, pathway: Pathway, id: str, root: Node, when: Proposition, first: int, last: int
) -> Iterator[Gap]:
    missing: list[tuple[int, int, str]] = []
    for start, end in days_taken(law, pathway):
        for low, high in cuts([root, when], max(first, start), min(last, end)):
            names = ", ".join(needed(root, when, low, high))
            if names and missing and missing[-1][1:] == (low - 1, names):
                missing[-1] = (missing[-1][0], high, names)
            elif names:
                missing.append((low, high, names))
    for low, high, names in missing:
        yield Gap(NO_NUMBER, id, _("no number is given for {names}", names=names), pathway.id, low, high)


def unread_facts(law: Law) -> Iterator[Gap]:
    """Facts, and fields of tables, that no rule, evidence, factor, routing, fee or hold reads."""
    read = set(_facts_read(_roots(law)))
    for fact in facts().values():
        fields = fact.fields.values() if isinstance(fact, Rows) else ()
        for one in (fact, *fields):
            if one not in read:
                yield Gap(UNREAD, repr(one), _("read by nothing in the law: {name}", name=repr(one)))


def _roots(law: Law) -> Iterator[Node]:
    yield from nodes_of(law.pathways.values())
    yield from PRESUMED_IF.values()
    yield from nodes_of_ends(law)
    yield from (hold.when for timeline in law.timelines.values() for hold, _by in timeline.holds)
    yield from (part.when for part in law.consequences)
    yield from (route.when for route in law.routes)
    for sheet in law.worksheets:
        for factor in sheet.factors:
            yield from (factor.shown_by, factor.contradicted_by)


def _facts_read(roots: Iterable[Node]) -> Iterator[Fact]:
    for node in below(roots):
        if isinstance(node, Fact):
            yield node
            if node.rows is not None:
                yield node.rows
