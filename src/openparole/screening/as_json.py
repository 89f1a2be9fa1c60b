"""A report as the published contract `screen/1`: plain data for programs, never localized.

Fields are only ever added. Days are ISO days, amounts are decimal strings, and every text for people is
`{id, args, text}`. The schema is `docs/schemas/screen-1.schema.json`.
"""

from __future__ import annotations

from openparole.law.agencies import NAMES
from openparole.law.instrument import RUNNING
from openparole.law.statements import Statement
from openparole.logic.described import describe_leaf, values_of
from openparole.logic.facts import Fact
from openparole.logic.proof import Leaf, Missing
from openparole.logic.rows import Rows
from openparole.logic.shown import decimal, write, write_days
from openparole.logic.sources import SOLID, STRENGTHS
from openparole.logic.values import TRUE, UNKNOWN, iso
from openparole.screening.amounts import possible
from openparole.screening.finding import UNDETERMINED
from openparole.screening.proofs import TRUTHS, Reason, facts_of, reason
from openparole.screening.receipt import receipt
from openparole.screening.words import NOT_FIRM, is_that_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.fees import Fee
    from openparole.law.pathway import Filing
    from openparole.law.route import Route
    from openparole.law.timeline import Span
    from openparole.law.worksheet import Factor
    from openparole.logic.case import Case
    from openparole.logic.clocks import Clock
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.screening.report import PathwayReport, Report
    from openparole.screening.settle import Settled

    Json = dict[str, Any]

FACT, LAW = "fact", "law"
"""What is missing: an answer about the person, or a text of the law."""

YES, PERHAPS = "yes", "perhaps"


def as_json(report: Report) -> Json:
    """The report as `screen/1`."""
    pathways = [pathway_json(item) for item in report.pathways]
    return {
        "schema": "screen/1",
        "law": {"release": report.law.release, "verified_on": report.law.verified_on},
        "on": iso(report.on),
        "read_on": iso(report.read_on),
        "receipt": receipt(report),
        "stipulated": dict(report.case.given),
        "routing": [_route(route, truth) for route, truth in report.routing()],
        "asked_first": [missing_json(Missing(fact.name, fact)) for fact in report.asked_first()],
        "gaps": _gaps(pathways),
        "pathways": pathways,
    }


def pathway_json(item: PathwayReport) -> Json:
    """One pathway of a report."""
    pathway, reading = item.pathway, item.reading
    versions = [version.id for version in reading.versions if version is not None]
    settled = item.report.settled
    statements = {
        "evidence": item.statements(pathway.evidence),
        "period": item.statements(pathway.period),
        "travel_document": item.statements(pathway.travel_document),
    }
    return {
        "id": item.id,
        "title": pathway.title.json(),
        "finding": item.finding,
        "firm": item.firm,
        "strength": strength(item),
        "strict": item.strict,
        "discretion": pathway.discretion,
        "intake": intake(reading.spans),
        "decisions": decisions(item),
        "person": item.person,
        "provided": [_provided(where, fact) for where, fact in item.provided().items()],
        "missing": [missing_json(part) for part in item.missing()],
        "version": versions[0] if len(versions) == len(reading.versions) == 1 else None,
        "agencies": [
            {"step": step, "does": does.json(), "agency": agency, "name": NAMES[agency].json()}
            for step, does, agency in item.agencies()
        ],
        "forms": [_filing(item, filing) for filing in item.filings()],
        "fees": [_fee(item, fee) for fee in item.fees()],
        **{name: [_statement(item, part) for part in parts] for name, parts in statements.items()},
        "consequences": [
            {"kind": consequence_kind(item, part), **_statement(item, part)} for part in item.consequences()
        ],
        "factors": [_factor(factor, state) for factor, state in item.factors()],
        "proof": {
            "versions": versions,
            "clock": clock_json(item.case, pathway.clock),
            "intake": [_span(span) for span in reading.spans],
            "requirements": [
                {"sure": line.sure, **_reason(reason(item.case, line), settled)} for line in reading.lines
            ],
        },
        "sources": [source.json() for source in sources(item)],
        "warnings": warnings(item),
        "recheck": [
            {"id": by.id, "title": by.title.json(), "evidence_until": _iso(by.evidence_until)}
            for by in item.recheck()
        ],
    }


def strength(item: PathwayReport) -> str | None:
    """The strength of what the finding rests on; None where it rests on no source."""
    rank = item.reading.rank()
    return None if rank == SOLID else STRENGTHS[rank]


def intake(spans: list[Span]) -> Json:
    """The state of intake; undetermined where several are possible, with the days that they span."""
    states = {span.state for span in spans}
    last = spans[-1]
    return {
        "state": last.state if len(states) == 1 else UNDETERMINED,
        "since": _iso(spans[0].since),
        "until": _iso(last.until),
        "by": None if last.by is None else last.by.id,
    }


def decisions(item: PathwayReport) -> Json:
    """Whether decisions are made; the first hold that concerns this person, where one does."""
    holds = sorted(item.holds(), key=lambda hold: hold[2] != TRUE)
    if not holds:
        return {"state": RUNNING, "since": None, "until": None, "by": None}
    hold, by, _truth = holds[0]
    return {
        "state": item.decisions(),
        "since": iso(hold.first_day),
        "until": _iso(hold.last_day),
        "by": by.id,
    }


def missing_json(part: Missing) -> Json:
    """A fact to ask for, as its question, or a gap in the law."""
    if part.fact is None:
        return {"kind": LAW, "address": part.address, "question": None, "why": _text(part.why)}
    return {
        "kind": FACT,
        "address": part.address,
        "question": question(part.fact, part.address).json(),
        "why": _text(part.fact.why),
    }


def question(fact: Fact, address: str) -> Text:
    """The question that would settle a fact, or the end of a list."""
    listed = isinstance(fact, Rows) and address.endswith(".complete")
    return is_that_all(fact.question) if listed else fact.question


def clock_json(case: Case, clock: Clock) -> Json:
    """A clock, the links that were read, and the days that it may show."""
    return {
        "name": clock.name,
        "links": [fact.name for fact in clock.read_links(case)],
        "days": write_days(case.days(clock)),
    }


def consequence_kind(item: PathwayReport, part: Statement) -> str:
    """gives, duty, end, or general: true of every parole."""
    pathway = item.pathway
    lists = {"gives": pathway.gives, "duty": pathway.duties, "end": pathway.ends}
    return next((kind for kind, listed in lists.items() if part in listed), "general")


def warnings(item: PathwayReport) -> list[Json]:
    """What to be told beside the finding."""
    found = [_statement(item, part) for part in item.statements(item.pathway.warnings)]
    if not item.firm:
        found.append(
            {"id": "D-not-firm", "text": NOT_FIRM.json(), "topic": "", "applies": YES, "source": None}
        )
    return found


def sources(item: PathwayReport) -> list[Source]:
    """Every source that this part of the report rests on, each once."""
    reading, pathway = item.reading, item.pathway
    found = [version.source for version in reading.versions if version is not None]
    found += [line.rule.source for line in reading.lines]
    found += [span.by.source for span in reading.spans if span.by is not None]
    found += [by.source for _hold, by, _truth in item.holds()]
    found += [filing.source for filing in item.filings()]
    found += [fee.source for fee in item.fees()]
    found += [part.source for part in item.consequences()]
    for listed in (pathway.evidence, pathway.period, pathway.travel_document, pathway.warnings):
        found += [part.source for part in item.statements(listed)]
    return list({(source.citation, source.strength): source for source in found}.values())


def _gaps(pathways: list[Json]) -> list[Json]:
    """The gaps in the law that keep a finding open, each once, with the pathways that it keeps open."""
    gaps: dict[tuple[str, str], Json] = {}
    for pathway in pathways:
        for part in pathway["missing"]:
            if part["kind"] == LAW:
                key = (part["address"], part["why"]["text"])
                gap = gaps.setdefault(key, {"address": part["address"], "why": part["why"], "pathways": []})
                gap["pathways"].append(pathway["id"])
    return list(gaps.values())


def _provided(where: str, fact: Fact) -> Json:
    return {
        "address": where,
        "value": fact.presumed,
        "question": fact.question.json(),
        "why": _text(fact.why_presumed),
    }


def _reason(found: Reason, settled: Settled) -> Json:
    rule = found.rule
    return {
        "id": rule.id,
        "label": rule.label.json(),
        "state": found.state,
        "holds": TRUTHS[found.truth],
        "source": rule.source.json(),
        "because": [
            _leaf(part, settled) if isinstance(part, Leaf) else _reason(part, settled)
            for part in found.because()
        ],
    }


def _leaf(leaf: Leaf, settled: Settled) -> Json:
    return {
        "text": describe_leaf(leaf).json(),
        "holds": TRUTHS[leaf.truth],
        "none": leaf.empty,
        "values": _text(values_of(leaf)),
        "facts": [
            {"address": read.address, "known": write(read.fact, read.known), "origin": read.origin}
            for read in facts_of(leaf, settled)
        ],
    }


def _filing(item: PathwayReport, filing: Filing) -> Json:
    return {
        "form": filing.form or None,
        "how": filing.how.json(),
        "applies": YES if filing.when is None else _applies(item.case.truth(filing.when)),
        "source": filing.source.json(),
    }


def _fee(item: PathwayReport, fee: Fee) -> Json:
    return {
        "id": fee.id,
        "title": fee.title.json(),
        "form": fee.form or None,
        "applies": _applies(item.case.truth(fee.when)),
        "possible": [None if cents is None else decimal(cents) for cents in possible(item.case, fee.amount)],
        "clock": clock_json(item.case, fee.clock),
        "why": fee.why.json(),
        "source": fee.source.json(),
    }


def _statement(item: PathwayReport, part: Statement) -> Json:
    return {
        "id": part.id,
        "text": part.text.json(),
        "topic": part.topic,
        "applies": _applies(item.case.truth(part.when)),
        "source": part.source.json(),
    }


def _factor(factor: Factor, state: str) -> Json:
    return {
        "id": factor.id,
        "step": factor.step,
        "label": factor.label.json(),
        "state": state,
        "helps": factor.helps.json(),
        "hurts": factor.hurts.json(),
        "evidence": factor.evidence.json(),
        "source": factor.source.json(),
    }


def _route(route: Route, truth: int) -> Json:
    return {
        "id": route.id,
        "situation": route.situation.json(),
        "applies": _applies(truth),
        "agency": route.agency,
        "channel": route.channel.json(),
        "overrides": route.overrides,
        "source": route.source.json(),
    }


def _span(span: Span) -> Json:
    return {**intake([span]), "note": _text(span.note)}


def _applies(truth: int) -> str:
    return PERHAPS if truth == UNKNOWN else YES


def _text(text: Text | None) -> Json | None:
    return None if text is None else text.json()


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)
