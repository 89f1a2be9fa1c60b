"""The law as plain data: `law/1`, `facts/1` and `timeline/1`, so that it can travel without this program.

Propositions are trees as `logic.as_json` writes them; days are ISO days; never localized. The schemas are
in `docs/schemas`.
"""

from __future__ import annotations

from openparole.law.agencies import NAMES
from openparole.law.catalog import law as current_law
from openparole.law.ends_as_json import effect_json, ends_json, implication_json, nodes_of_ends, order_json
from openparole.law.facts.catalog import PRESUMED_IF, facts
from openparole.law.general_fees import fees_of
from openparole.law.rules import STATEMENTS
from openparole.law.statements import Consequence
from openparole.logic.as_json import below, clock_json, node_json, schedule_json, schedules_in
from openparole.logic.clocks import Clock
from openparole.logic.facts import Choice, Fact
from openparole.logic.rows import Rows
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.fees import Fee
    from openparole.law.instrument import Change, Hold, Instrument
    from openparole.law.pathway import Filing, Pathway, Version
    from openparole.law.route import Route
    from openparole.law.statements import Statement
    from openparole.law.worksheet import Factor, Worksheet
    from openparole.logic.implications import Implication, Order
    from openparole.logic.nodes import Node
    from openparole.logic.text import Text

    Json = dict[str, Any]


def law_json(
    law: Law,
    pathways: Iterable[Pathway] | None = None,
    instruments: Iterable[Instrument] = (),
    common: Collection[object] = (),
) -> Json:
    """The law as `law/1`; or some pathways and instruments, and some of what is common to all pathways
    (consequences, routes, factors), with the facts, clocks and schedules that they read. A part says nothing
    of implications and of the ends of grants.
    """
    whole = pathways is None
    ways = list(law.pathways.values() if pathways is None else pathways)
    texts = list(law.instruments.values() if whole else instruments)
    consequences = [part for part in law.consequences if whole or part in common]
    routes = [route for route in law.routes if whole or route in common]
    sheets = [s for s in law.worksheets if whole or any(factor in common for factor in s.factors)]
    nodes = below(
        [
            *nodes_of(ways),
            *(nodes_of_ends(law) if whole else ()),
            *(hold.when for text in texts for holds in text.decisions.values() for hold in holds),
            *(part.when for part in consequences),
            *(route.when for route in routes),
            *(
                node
                for sheet in sheets
                for factor in sheet.factors
                for node in (factor.shown_by, factor.contradicted_by)
            ),
        ]
    )
    read = {node if node.rows is None else node.rows for node in nodes if isinstance(node, Fact)}
    return {
        "schema": "law/1",
        "release": law.release,
        "verified_on": law.verified_on,
        "pathways": [pathway_json(law, pathway) for pathway in ways],
        "instruments": [instrument_json(instrument) for instrument in texts],
        "facts": [fact_json(fact, law) for fact in facts().values() if whole or fact in read],
        "clocks": [clock_json(node) for node in nodes if isinstance(node, Clock)],
        "schedules": [schedule_json(found) for found in schedules_in(nodes)],
        "consequences": [_consequence(part) for part in consequences],
        "routes": [_route(route) for route in routes],
        "worksheets": [_worksheet(sheet) for sheet in sheets],
        "agencies": {id: name.json() for id, name in NAMES.items()},
        **(_for_all(law) if whole else {}),
    }


def _for_all(law: Law) -> Json:
    return {
        "implications": [implication_json(found) for found in law.implications],
        "orders": [order_json(order) for order in law.orders],
        "ends": ends_json(law.ends),
        "grants": [effect_json(effect) for effect in law.effects],
    }


def facts_json(release: str, chosen: Iterable[Fact]) -> Json:
    """What can be asked, as `facts/1`."""
    return {"schema": "facts/1", "release": release, "facts": [fact_json(fact) for fact in chosen]}


def timeline_json(law: Law, first: int | None, last: int | None) -> Json:
    """The instruments that were issued, or took effect, from the first day to the last, as `timeline/1`."""
    return {
        "schema": "timeline/1",
        "release": law.release,
        "from": _iso(first),
        "to": _iso(last),
        "instruments": [instrument_json(found) for found in instruments_between(law, first, last)],
    }


def instruments_between(law: Law, first: int | None, last: int | None) -> list[Instrument]:
    """The instruments with a day from the first to the last, both included; None is open."""
    return [
        found
        for found in law.instruments.values()
        if any((first is None or first <= day) and (last is None or day <= last) for day in days_of(found))
    ]


def days_of(instrument: Instrument) -> set[int]:
    """The day of an instrument, and those on which it took effect."""
    days = {instrument.day}
    for changes in instrument.intake.values():
        days.update(day for change in changes for day in (change.earliest, change.latest))
    for holds in instrument.decisions.values():
        days.update(day for hold in holds for day in (hold.first_day, hold.last_day) if day is not None)
    return days


def pathway_json(law: Law, pathway: Pathway) -> Json:
    """One pathway, with its intake and holds as the instruments make them."""
    timeline = law.timelines[pathway.id]
    return {
        "id": pathway.id,
        "title": pathway.title.json(),
        "about": pathway.about.json(),
        "grounds": list(pathway.grounds),
        "gate": {
            "question": pathway.gate.question.json(),
            "proposition": node_json(pathway.gate.proposition),
        },
        "asked_by": pathway.asked_by.json(),
        "agencies": dict(pathway.agencies),
        "agencies_if": [
            {"step": part.step, "agency": part.agency, "when": node_json(part.when)}
            for part in pathway.agencies_if
        ],
        "clock": pathway.clock.name,
        "discretion": pathway.discretion,
        "invitation": _node(pathway.invitation),
        "worksheet": pathway.worksheet or None,
        "filings": [_filing(filing) for filing in pathway.filings],
        "fees": [_fee(fee) for fee in fees_of(pathway)],
        "versions": [_version(version) for version in pathway.criteria],
        "intake": [
            {
                "state": span.state,
                "since": _iso(span.since),
                "until": _iso(span.until),
                "by": None if span.by is None else span.by.id,
                "note": _text(span.note),
            }
            for span in timeline.spans
        ],
        "decisions": [{**_hold(hold), "by": by.id} for hold, by in timeline.holds],
        **{name: [statement_json(part) for part in getattr(pathway, name)] for name in STATEMENTS},
    }


def instrument_json(instrument: Instrument) -> Json:
    """One instrument and what it did."""
    return {
        "id": instrument.id,
        "title": instrument.title.json(),
        "day": iso(instrument.day),
        "kind": instrument.kind,
        "source": instrument.source.json(),
        "intake": {id: [_change(change) for change in changes] for id, changes in instrument.intake.items()},
        "decisions": {id: [_hold(hold) for hold in holds] for id, holds in instrument.decisions.items()},
        "grants": _text(instrument.grants),
        "evidence_until": _iso(instrument.evidence_until),
        "superseded_by": instrument.superseded_by,
    }


def fact_json(fact: Fact, law: Law | None = None) -> Json:
    """One fact, or one field of a table, with what follows from it by a law (default: the one in use)."""
    law = law or current_law()
    choices = (
        {name: label.json() for name, label in fact.options.items()} if isinstance(fact, Choice) else None
    )
    fields = [fact_json(field, law) for field in fact.fields.values()] if isinstance(fact, Rows) else None
    return {
        "name": fact.name,
        "subject": fact.subject if fact.rows is None else fact.rows.subject,
        "kind": fact.kind,
        "choices": choices,
        "fields": fields,
        "question": fact.question.json(),
        "help": _text(fact.help),
        "why": _text(fact.why),
        "presumed": _presumed(fact),
        "implications": [
            *(implication_json(found) for found in implications_of(fact, law)),
            *(order_json(order) for order in orders_of(fact, law)),
        ],
        "cost": fact.cost,
        "change": fact.change,
    }


def statement_json(part: Statement) -> Json:
    """A statement: for whom, on which days, by which source."""
    return {
        "id": part.id,
        "text": part.text.json(),
        "topic": part.topic,
        "when": node_json(part.when),
        "first_day": _iso(part.first_day),
        "last_day": _iso(part.last_day),
        "source": part.source.json(),
    }


def nodes_of(pathways: Iterable[Pathway]) -> Iterator[Node]:
    """The roots of everything that pathways read."""
    for pathway in pathways:
        yield pathway.gate.proposition
        yield pathway.clock
        if pathway.invitation is not None:
            yield pathway.invitation
        for version in pathway.criteria:
            yield from version.requires
        yield from (part.when for part in pathway.agencies_if)
        for filing in pathway.filings:
            if filing.when is not None:
                yield filing.when
        for fee in fees_of(pathway):
            yield from (fee.amount, fee.clock, fee.when)
        for name in STATEMENTS:
            yield from (part.when for part in getattr(pathway, name))


def _version(version: Version) -> Json:
    return {
        "id": version.id,
        "first_day": iso(version.first_day),
        "last_day": _iso(version.last_day),
        "source": version.source.json(),
        "requires": [node_json(rule) for rule in version.requires],
    }


def _filing(filing: Filing) -> Json:
    return {
        "form": filing.form or None,
        "how": filing.how.json(),
        "when": _node(filing.when),
        "first_day": _iso(filing.first_day),
        "last_day": _iso(filing.last_day),
        "source": filing.source.json(),
    }


def _fee(fee: Fee) -> Json:
    return {
        "id": fee.id,
        "title": fee.title.json(),
        "form": fee.form or None,
        "amount": node_json(fee.amount),
        "clock": fee.clock.name,
        "when": node_json(fee.when),
        "why": fee.why.json(),
        "source": fee.source.json(),
    }


def _change(change: Change) -> Json:
    return {
        "state": change.state,
        "earliest": iso(change.earliest),
        "latest": iso(change.latest),
        "note": _text(change.note),
    }


def _hold(hold: Hold) -> Json:
    return {
        "since": iso(hold.first_day),
        "until": _iso(hold.last_day),
        "when": node_json(hold.when),
        "note": _text(hold.note),
    }


def _consequence(part: Consequence) -> Json:
    pathways = None if part.pathways is None else list(part.pathways)
    return {**statement_json(part), "pathways": pathways}


def _route(route: Route) -> Json:
    return {
        "id": route.id,
        "situation": route.situation.json(),
        "agency": route.agency,
        "channel": route.channel.json(),
        "when": node_json(route.when),
        "overrides": route.overrides,
        "source": route.source.json(),
    }


def _worksheet(sheet: Worksheet) -> Json:
    return {
        "id": sheet.id,
        "title": sheet.title.json(),
        "source": sheet.source.json(),
        "factors": [_factor(factor) for factor in sheet.factors],
    }


def _factor(factor: Factor) -> Json:
    return {
        "id": factor.id,
        "step": factor.step,
        **{name: getattr(factor, name).json() for name in ("label", "helps", "hurts", "evidence", "source")},
        "shown_by": node_json(factor.shown_by),
        "contradicted_by": node_json(factor.contradicted_by),
    }


def _presumed(fact: Fact) -> Json | None:
    if fact.presumed is None:
        return None
    only_if = PRESUMED_IF.get(fact.name) if fact.rows is None else None
    return {"value": fact.presumed, "why": _text(fact.why_presumed), "only_if": _node(only_if)}


def implications_of(fact: Fact, law: Law) -> list[Implication]:
    """What follows from a fact, or what it follows from."""
    return [found for found in law.implications if fact in found.facts]


def orders_of(fact: Fact, law: Law) -> list[Order]:
    """The days that must not precede, or follow, the fact."""
    return [it for it in law.orders if any(fact in (day, day.rows) for day in (it.earlier, it.later))]


def _node(node: Node | None) -> Json | None:
    return None if node is None else node_json(node)


def _text(text: Text | None) -> Json | None:
    return None if text is None else text.json()


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)
