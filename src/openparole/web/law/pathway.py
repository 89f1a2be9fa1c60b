"""One pathway as its page tells it on a day: what is chosen, and in which order; the words are the law's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from markupsafe import Markup

from openparole.law.agencies import NAMES, STEPS, agency_on
from openparole.law.clocks import FILING
from openparole.law.facts.pathway_ids import PATHWAY_IDS
from openparole.law.general_fees import fees_of
from openparole.law.parts import touching
from openparole.law.pathway import REQUIRED
from openparole.law.rules import STATEMENTS
from openparole.law.words import GROUNDS, LISTS
from openparole.logic.described import describe
from openparole.logic.expressions import Amount
from openparole.logic.outline import Outline
from openparole.logic.propositions import ALWAYS
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.shown import CENTS
from openparole.logic.sources import SHAKY, STRENGTHS
from openparole.logic.text import _
from openparole.logic.values import shift
from openparole.pictures.axis import picture, swatch
from openparole.pictures.bars import lanes
from openparole.screening.screen import LAW_BEGINS
from openparole.web.law.instruments import effects
from openparole.web.law.numbers import on
from openparole.web.law.state import state_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.law.catalog import Law
    from openparole.law.fees import Fee
    from openparole.law.pathway import Pathway, Version
    from openparole.law.statements import Statement
    from openparole.logic.outline import Line
    from openparole.logic.schedules import Schedule
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.web.law.shown import Shown

TOLD = tuple(name for name in LISTS if name != "warnings")
"""The lists of statements that have a part of the page of their own."""
PART = {
    "evidence": _("What to show"),
    "duties": _("What is asked later"),
    "period": _("How long"),
    "travel_document": _("The travel document"),
    "gives": _("What it gives, and does not give"),
    "ends": _("How it ends"),
}
OF_THE_STATUTE = _("The statute requires this parole; it is not at discretion.")
CASE_BY_CASE = _("An officer decides case by case, at discretion. Meeting the criteria settles nothing.")


class Told(NamedTuple):
    """A list of statements: its name, its title, those in force on the day, and how many are not."""

    name: str
    title: Text
    statements: list[Statement]
    others: int


class Paid(NamedTuple):
    """A fee with its amount, where that is always the same, or the amounts of a day; and what it turns on."""

    fee: Fee
    fixed: Text | None
    amounts: list[tuple[Schedule, Text]]
    lines: list[Line]


class Support(NamedTuple):
    """A source, and the ids that rest on it."""

    source: Source
    ids: list[str]


def told(law: Law, pathway: Pathway, day: int, shown: Shown) -> dict[str, Any]:
    """What the template prints."""
    days = lanes(law, pathway)
    version = pathway.versions(day, day)[0]
    outline = Outline(once=True)
    requires = [] if version is None else [rule for rule in version.requires if rule.in_force(day)]
    lines = [outline.rule(rule) for rule in requires]
    invitation = None if pathway.invitation is None else outline.rule(pathway.invitation)
    changed = list(_changed(law, pathway))
    filings = [filing for filing in pathway.filings if _on(filing, day)]
    rules = [*requires, *(() if pathway.invitation is None else (pathway.invitation,))]
    return {
        "pathway": pathway,
        "state": state_of(law, pathway, day),
        "grounds": [GROUNDS[ground] for ground in pathway.grounds],
        "decision": OF_THE_STATUTE if pathway.discretion == REQUIRED else CASE_BY_CASE,
        "deciders": [
            (NAMES[agency_on(part.agency, day)], STEPS[part.step], part.when) for part in pathway.deciders
        ],
        "filings": filings,
        "clock": None if pathway.clock is FILING else pathway.clock,
        "warnings": [part for part in pathway.warnings if part.in_force(day)],
        "picture": Markup(picture(pathway.title, days, day, shown.translate)),
        "key": [(bar, Markup(swatch(bar.kind))) for _title, bars in days for bar in bars],
        "version": version,
        "versions": list(zip(pathway.criteria, pathway.last_days, strict=True)),
        "lines": lines,
        "invitation": invitation,
        "lists": list(_lists(law, pathway, day)),
        "fees": [_paid(fee, day, outline) for fee in fees_of(pathway)],
        "worksheet": law.worksheet(pathway.worksheet),
        "instruments": [(by, effects(by, pathway.id)) for by in reversed(touching(law, pathway.id))],
        "changed": changed,
        "before": next((one - 1 for one in changed if one <= day), shift(day, -1)),
        "parts_read": _parts(rules),
        "shaky": [rule for rule in _parts(rules) if rule.source.rank <= SHAKY],
        "sources": _sources(law, pathway, version, day, rules),
    }


def _lists(law: Law, pathway: Pathway, day: int) -> Iterator[Told]:
    for name in TOLD:
        listed = list(getattr(pathway, name))
        if name == "gives":
            listed += own_consequences(law, pathway)
        holding = [part for part in listed if part.in_force(day)]
        if listed:
            yield Told(name, PART[name], holding, len(listed) - len(holding))


def own_consequences(law: Law, pathway: Pathway) -> list[Statement]:
    """What only a few ways give, this one among them."""
    return [
        part
        for part in law.consequences
        if part.pathways is not None
        and pathway.id in part.pathways
        and len(part.pathways) * 2 <= len(PATHWAY_IDS)
    ]


def _paid(fee: Fee, day: int, outline: Outline) -> Paid:
    read = dict.fromkeys(node.schedule for node in fee.amount.walk() if isinstance(node, At))
    lines = outline.amount(fee.amount, CENTS)
    if fee.when is not ALWAYS:
        lines = [outline.under(_("only where"), fee.when), *lines]
    fixed = describe(fee.amount, unit=CENTS) if isinstance(fee.amount, Amount) else None
    return Paid(fee, fixed, [(schedule, on(schedule, day)) for schedule in read], lines)


def _on(part: Any, day: int) -> bool:
    first, last = part.first_day, part.last_day
    return (first is None or first <= day) and (last is None or day <= last)


def _changed(law: Law, pathway: Pathway) -> Iterator[int]:
    """The days on which intake, criteria or holds changed, the latest first."""
    timeline = law.timelines[pathway.id]
    days = {span.since for span in timeline.spans if span.since is not None}
    days |= {version.first_day for version in pathway.criteria}
    for hold, _by in timeline.holds:
        days.add(hold.first_day)
        if hold.last_day is not None:
            days.add(hold.last_day + 1)
    yield from sorted((day for day in days if day > LAW_BEGINS), reverse=True)


def _parts(rules: Iterable[Rule]) -> list[Rule]:
    """The rules and every rule inside them, each once."""
    return list(dict.fromkeys(node for rule in rules for node in rule.walk() if isinstance(node, Rule)))


def _sources(
    law: Law, pathway: Pathway, version: Version | None, day: int, rules: list[Rule]
) -> list[Support]:
    """The sources of what is told on the day, the strongest first, each with what rests on it."""
    found: dict[tuple[str, str, str], Support] = {}
    for id, source in _supported(law, pathway, version, day, rules):
        key = (source.citation, source.strength, source.day_strength)
        ids = found.setdefault(key, Support(source, [])).ids
        if id not in ids:
            ids.append(id)
    return sorted(found.values(), key=lambda one: -STRENGTHS.index(one.source.strength))


def _supported(
    law: Law, pathway: Pathway, version: Version | None, day: int, rules: list[Rule]
) -> Iterator[tuple[str, Source]]:
    if version is not None:
        yield version.id, version.source
    yield from ((rule.id, rule.source) for rule in _parts(rules))
    yield from ((filing.form, filing.source) for filing in pathway.filings if _on(filing, day))
    yield from ((fee.id, fee.source) for fee in fees_of(pathway))
    for name in STATEMENTS:
        yield from ((part.id, part.source) for part in getattr(pathway, name) if part.in_force(day))
    yield from ((by.id, by.source) for by in touching(law, pathway.id))
