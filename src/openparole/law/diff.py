"""What changed in the law between two days, as a reader would want to be told.

Read from the instruments, versions, schedules and statements alone: no person is looked at. What concerns
nobody on a day, whatever the facts, is not in force on it. Implications hold on every day.
"""

from __future__ import annotations

from itertools import pairwise

from openparole.law.agencies import END_OF_INS
from openparole.law.as_json import nodes_of
from openparole.law.difference import BEGINS, CHANGES, ENDS, Difference
from openparole.law.ends import Trigger
from openparole.law.facts.catalog import facts
from openparole.law.general_fees import fees_of
from openparole.law.grants_diff import effect_differences
from openparole.law.rules import STATEMENTS
from openparole.logic.as_json import below, schedules_in
from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.described import describe
from openparole.logic.expressions import On, Shift
from openparole.logic.propositions import ALWAYS, AllOf, Between, DayOrder
from openparole.logic.shown import brief_number
from openparole.logic.text import Text, _
from openparole.logic.values import FALSE, TRUE, iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.instrument import Hold, Instrument
    from openparole.law.pathway import Pathway, Version
    from openparole.law.timeline import Span
    from openparole.logic.nodes import Node
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.schedules import Schedule

_INTAKE = {
    "not yet": _("requests are not taken yet"),
    "announced": _("announced; requests are not taken yet"),
    "open": _("requests are taken"),
    "by invitation": _("requests are taken by invitation"),
    "paused": _("requests are paused"),
    "closed": _("closed: requests are not taken any more"),
    "unsettled": _("no text found says whether requests are taken"),
}
_LISTS = {
    "evidence": _("evidence"),
    "duties": _("asked later"),
    "period": _("period"),
    "travel_document": _("travel document"),
    "gives": _("gives"),
    "ends": _("ends"),
    "warnings": _("warning"),
}


class Changes:
    """What changed after the day `first`, up to `last`: for each pathway by id, and in general.

    `pathways`: only these, by id, with what names them (None: all).
    """

    __slots__ = ("first", "general", "last", "law", "pathways")

    def __init__(self, law: Law, first: int, last: int, pathways: Iterable[str] | None = None) -> None:
        self.law = law
        self.first = first
        self.last = last
        reading = _Reading(law, first, last)
        chosen = list(law.pathways if pathways is None else pathways)
        found = {id: list(reading.pathway(law.pathways[id])) for id in chosen}
        self.general: list[Difference] = []
        for difference in reading.general():
            ids = difference.pathways
            if ids is not None and (len(ids) == 1 or pathways is not None):
                for id in ids:
                    if id in found:
                        found[id].append(difference)
            elif pathways is None:
                self.general.append(difference)
        self.pathways = {id: _by_day(differences) for id, differences in found.items() if differences}
        self.general = _by_day(self.general)

    def json(self) -> dict[str, Any]:
        """As `law-diff/1`."""
        return {
            "schema": "law-diff/1",
            "law": self.law.json(),
            "from": iso(self.first),
            "to": iso(self.last),
            "pathways": [
                {
                    "id": id,
                    "title": self.law.pathways[id].title.json(),
                    "changes": [difference.json() for difference in found],
                }
                for id, found in self.pathways.items()
            ],
            "general": [difference.json() for difference in self.general],
        }


def _by_day(found: list[Difference]) -> list[Difference]:
    """Those with a day first, the earliest first."""
    return sorted(found, key=lambda item: (item.day is None, item.day or 0))


class _Reading:
    """The law of two days; of a person nothing is known."""

    def __init__(self, law: Law, first: int, last: int) -> None:
        self.law = law
        self.first = first
        self.last = last
        nothing = [fact.unknown for fact in facts().values()]
        self.cases = (Case(nothing, first), Case(nothing, last))

    def within(self, day: int | None) -> bool:
        return day is not None and self.first < day <= self.last

    def pathway(self, pathway: Pathway) -> Iterator[Difference]:
        for before, span in pairwise(self.law.timelines[pathway.id].spans):
            if self.within(span.since) and span.state != before.state:
                yield _intake(pathway, span)
        old, new = (pathway.versions(day, day)[0] for day in (self.first, self.last))
        for version in pathway.criteria:
            if version is not new and self.within(version.first_day):
                yield from _versions(pathway, None, version)
        if old is not new:
            yield from _versions(pathway, old, new)
        if old is not None and new is not None:
            yield from self.requirements(old, new)
        if old is None and new is None:
            return
        for filing in pathway.filings:
            text = _("Form {form}, {how}", form=filing.form, how=filing.how) if filing.form else filing.how
            when = ALWAYS if filing.when is None else filing.when
            yield from self.statement("form", filing.form, text, filing, when)
        for fee in fees_of(pathway):
            yield from self.fee(fee)
        for name in STATEMENTS:
            for part in getattr(pathway, name):
                text = _("{list}: {text}", list=_LISTS[name], text=part.text)
                yield from self.statement("statement", part.id, text, part, part.when)

    def general(self) -> Iterator[Difference]:
        if self.within(END_OF_INS):
            text = _("what the INS did is now done by USCIS, ICE and CBP")
            yield Difference("agency", CHANGES, "ins", END_OF_INS, text)
        for instrument in self.law.instruments.values():
            if instrument.grants is not None and self.within(instrument.day):
                text = _("parole already given: {text}", text=instrument.grants)
                by = [_("{title} ({id})", title=instrument.title, id=instrument.id)]
                yield Difference(
                    "grant", BEGINS, instrument.id, instrument.day, text, details=by, source=instrument.source
                )
        yield from effect_differences(self.law, self.within)
        yield from self.ends()
        yield from self.holds()
        yield from self.amounts()
        for part in self.law.consequences:
            yield from self.statement("statement", part.id, part.text, part, part.when, part.pathways)
        for route in self.law.routes:
            text = _("{situation}: {channel}", situation=route.situation, channel=route.channel)
            yield from self.statement("route", route.id, text, route, route.when)

    def requirements(self, old: Version, new: Version) -> Iterator[Difference]:
        before = {rule.id: rule for rule in old.requires if rule.in_force(self.first)}
        after = {rule.id: rule for rule in new.requires if rule.in_force(self.last)}
        begins = None if old is new else new.first_day
        for id, rule in after.items():
            if id not in before:
                day = rule.first_day if self.within(rule.first_day) else begins
                yield _requirement(BEGINS, rule, day, _("newly required: {label}", label=rule.label))
        for id, rule in before.items():
            if id not in after:
                day = rule.last_day + 1 if rule.last_day is not None and rule.last_day < self.last else begins
                yield _requirement(ENDS, rule, day, _("no longer required: {label}", label=rule.label))
        for id, rule in after.items():
            if id in before:
                details = [*_parts_changed(before[id], rule), *self.turned(rule)]
                if details or before[id] is not rule:
                    text = _("required otherwise: {label}", label=rule.label)
                    day = begins if before[id] is not rule else None
                    yield _requirement(CHANGES, rule, day, text, details)

    def turned(self, node: Node) -> list[Text]:
        """The conditions on the day alone that hold on one of the two days and not on the other."""
        found = []
        for part in below([node]):
            if isinstance(part, DayOrder | Between) and all(map(_is_day_of_law, part.children)):
                before, after = (case.truth(part) for case in self.cases)
                if before != after:
                    words = {"condition": describe(part)}
                    text = _("now: {condition}", **words)
                    found.append(text if after == TRUE else _("past: {condition}", **words))
        return found

    def statement(
        self,
        kind: str,
        id: str,
        text: Text,
        part: Any,
        when: Proposition,
        pathways: Iterable[str] | None = None,
    ) -> Iterator[Difference]:
        """Something that concerns people on one of the two days and nobody on the other."""
        first_day, last_day = getattr(part, "first_day", None), getattr(part, "last_day", None)
        before, after = (
            (first_day is None or first_day <= case.reading)
            and (last_day is None or case.reading <= last_day)
            and case.truth(when) != FALSE
            for case in self.cases
        )
        more = {"source": part.source, "pathways": pathways}
        if after and not before:
            day = first_day if self.within(first_day) else None
            yield Difference(kind, BEGINS, id, day, _("new: {text}", text=text), **more)
        if before and not after:
            day = last_day + 1 if last_day is not None and last_day < self.last else None
            yield Difference(kind, ENDS, id, day, _("no longer: {text}", text=text), **more)

    def fee(self, fee: Any) -> Iterator[Difference]:
        changed = list(self.statement("fee", fee.id, fee.title, fee, fee.when))
        yield from changed
        if not changed and (details := self.turned(fee.amount)):
            text = _("asked otherwise: {title}", title=fee.title)
            yield Difference("fee", CHANGES, fee.id, None, text, details=details, source=fee.source)

    def ends(self) -> Iterator[Difference]:
        """What statute and regulation say of the ends of a grant, where it turns on the day alone."""
        rules = self.law.ends
        parts: list[Any] = [rules.expiry, *rules.triggers, *rules.presence.uncounted]
        for part in parts:
            of = [part.of] if isinstance(part, Trigger) else []
            if details := [told for node in (*of, part.when) for told in self.turned(node)]:
                text = _("ends of parole read otherwise: {label}", label=part.label)
                yield Difference("grant", CHANGES, part.rule, None, text, details=details)

    def holds(self) -> Iterator[Difference]:
        found: dict[tuple[Any, ...], tuple[Hold, Instrument, list[str]]] = {}
        for id, timeline in self.law.timelines.items():
            for hold, by in timeline.holds:
                key = (hold.first_day, hold.last_day, hold.when, hold.note, by.id)
                found.setdefault(key, (hold, by, []))[2].append(id)
        for hold, by, ids in found.values():
            details = [] if hold.note is None else [hold.note]
            if hold.when is not ALWAYS:
                details.insert(0, _("for those for whom {condition}", condition=describe(hold.when)))
            words = {"title": by.title, "id": by.id}
            more: dict[str, Any] = {"details": details, "source": by.source, "pathways": ids}
            if self.within(hold.first_day):
                text = _("decisions are on hold, by {title} ({id})", **words)
                yield Difference("hold", BEGINS, by.id, hold.first_day, text, **more)
            if hold.last_day is not None and self.within(hold.last_day + 1):
                text = _("decisions are no longer on hold by {title} ({id})", **words)
                yield Difference("hold", ENDS, by.id, hold.last_day + 1, text, **more)

    def amounts(self) -> Iterator[Difference]:
        readers: dict[Schedule, list[str]] = {}
        for id, pathway in self.law.pathways.items():
            for schedule in schedules_in(below(nodes_of([pathway]))):
                readers.setdefault(schedule, []).append(id)
        for schedule, ids in readers.items():
            steps = [step for step in schedule.steps if self.within(step.first_day)]
            old, new = schedule.on(self.first), schedule.on(self.last)
            if not steps or new is None:
                continue
            before = None if old is None else old.amount
            words = {
                "title": schedule.title,
                "before": _amount(before, schedule.unit),
                "after": _amount(new.amount, schedule.unit),
            }
            if before != new.amount or len(steps) > 1:
                text = _("{title}: from {before} to {after}", **words)
                between = [
                    _("{day}: {amount}", day=iso(step.first_day), amount=_amount(step.amount, schedule.unit))
                    for step in steps[:-1]
                ]
                yield Difference(
                    "amount", CHANGES, new.id or schedule.id, new.first_day, text,
                    details=between, source=new.source, pathways=ids,
                )  # fmt: skip


def _intake(pathway: Pathway, span: Span) -> Difference:
    details = [] if span.note is None else [span.note]
    by = span.by
    if by is None:
        raise ValueError("intake changes by an instrument alone")
    for change in by.intake[pathway.id]:
        if change.earliest == span.since != change.latest:
            details.insert(0, _("the day is not certain: {last} at the latest", last=iso(change.latest)))
    text = _("{state}, by {title} ({id})", state=_INTAKE[span.state], title=by.title, id=by.id)
    return Difference("intake", span.state, by.id, span.since, text, details=details, source=by.source)


def _versions(pathway: Pathway, old: Version | None, new: Version | None) -> Iterator[Difference]:
    if new is not None:
        words = {"id": new.id, "count": len(new.requires)}
        text = _("criteria begin: version {id}, requirements: {count}", **words)
        if old is not None:
            text = _("criteria of version {id} take the place of {old}", id=new.id, old=old.id)
        yield Difference("version", BEGINS, new.id, new.first_day, text, source=new.source)
    elif old is not None:
        last = pathway.last_days[pathway.criteria.index(old)]
        text = _("the text of version {id} ends, and no other was found", id=old.id)
        yield Difference("version", ENDS, old.id, last + 1, text, source=old.source)


def _requirement(
    what: str, rule: Rule, day: int | None, text: Text, details: Iterable[Text] = ()
) -> Difference:
    return Difference("requirement", what, rule.id, day, text, details=details, source=rule.source)


def _parts_changed(old: Rule, new: Rule) -> Iterator[Text]:
    if old is new:
        return
    before, after = _parts(old), _parts(new)
    if old.label != new.label:
        yield _("before: {label}", label=old.label)
    for part in before:
        if part not in after:
            yield _("no longer: {part}", part=part)
    for part in after:
        if part not in before:
            yield _("now: {part}", part=part)
    if old.source.citation != new.source.citation:
        yield _("by {citation}", citation=new.source.citation)


def _parts(rule: Rule) -> list[Text]:
    whole = rule.proposition
    parts = [describe(part) for part in (whole.children_ if isinstance(whole, AllOf) else (whole,))]
    return (
        parts if rule.when is None else [*parts, _("only where {condition}", condition=describe(rule.when))]
    )


def _is_day_of_law(node: Node) -> bool:
    """Whether a day is the same for everybody: a clock, a day of the calendar, or one moved from these."""
    return isinstance(node, On | Clock) or (isinstance(node, Shift) and _is_day_of_law(node.day))


def _amount(amount: int | None, unit: str) -> Text:
    return _("no number found") if amount is None else Text("{amount}", amount=brief_number(amount, unit))
