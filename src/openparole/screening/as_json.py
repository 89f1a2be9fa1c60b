"""A report as the published contract `screen/1`: plain data for programs, never localized.

Fields are only ever added. Days are ISO days, amounts are decimal strings, and every text for people is
`{id, args, text}`. What many pathways share (general consequences, the rows of worksheets) is told once a
report; a pathway names it by id. The schema is `docs/schemas/screen-1.schema.json`.
"""

from __future__ import annotations

from openparole.law.agencies import NAMES
from openparole.law.instrument import RUNNING
from openparole.logic.described import describe_leaf, values_of
from openparole.logic.proof import Leaf, Missing
from openparole.logic.rows import Rows
from openparole.logic.shown import decimal, write, write_days
from openparole.logic.sources import SOLID, STRENGTHS
from openparole.logic.values import TRUE, UNKNOWN, iso
from openparole.screening.amounts import possible
from openparole.screening.finding import UNDETERMINED
from openparole.screening.proofs import TRUTHS, Reason, facts_of, reason
from openparole.screening.receipt import receipt
from openparole.screening.support import support
from openparole.screening.words import NOT_FIRM, is_that_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.fees import Fee
    from openparole.law.pathway import Filing, Pathway
    from openparole.law.route import Route
    from openparole.law.statements import Statement
    from openparole.law.timeline import Span
    from openparole.law.worksheet import Factor, Worksheet
    from openparole.logic.case import Case
    from openparole.logic.clocks import Clock
    from openparole.logic.facts import Fact
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.screening.report import PathwayReport, Report

    Json = dict[str, Any]

FACT, LAW = "fact", "law"
"""What is missing: an answer about the person, or a text of the law."""

YES, PERHAPS = "yes", "perhaps"


def as_json(report: Report) -> Json:
    """The report as `screen/1`. Parts that stand in several pathways are one and the same dict."""
    return _Writing(report).all()


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


def consequence_kind(pathway: Pathway, part: Statement) -> str:
    """gives, duty, end, or general: true of every parole."""
    if part in pathway.gives:
        return "gives"
    return "duty" if part in pathway.duties else "end" if part in pathway.ends else "general"


class _Writing:
    """One report being written. What many pathways repeat (sources, statements) is made once; what stands
    once a report is `named` by pathways.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.settled = report.settled
        self.made: dict[Any, Json] = {}
        self.named: set[str] = set()
        self.sheets = dict.fromkeys(item.worksheet for item in report.pathways)

    def all(self) -> Json:
        report = self.report
        pathways = [self.pathway(item) for item in report.pathways]
        return {
            "schema": "screen/1",
            "law": report.law.json(),
            "on": iso(report.on),
            "read_on": iso(report.read_on),
            "receipt": receipt(report),
            "stipulated": dict(report.case.given),
            "routing": [self.route(route, truth) for route, truth in report.routing()],
            "asked_first": [_missing(Missing(fact.name, fact)) for fact in report.asked_first()],
            "gaps": _gaps(pathways),
            "support": [it.json() for it in support(report)],
            "consequences": [self.told_once(part) for part in report.general if part.id in self.named],
            "worksheets": [self.worksheet(sheet) for sheet in self.sheets if sheet is not None],
            "pathways": pathways,
        }

    def pathway(self, item: PathwayReport) -> Json:
        pathway, reading, case = item.pathway, item.reading, item.case
        versions = [version.id for version in reading.versions if version is not None]
        evidence, period, travel_document, warnings = (
            item.statements(listed)
            for listed in (pathway.evidence, pathway.period, pathway.travel_document, pathway.warnings)
        )
        consequences = item.own_consequences()
        filings, fees, holds, sheet = item.filings(), item.fees(), item.holds(), item.worksheet
        sources: dict[Source, None] = dict.fromkeys(
            [
                *(version.source for version in reading.versions if version is not None),
                *(line.rule.source for line in reading.lines),
                *(span.by.source for span in reading.spans if span.by is not None),
                *(by.source for _hold, by, _truth in holds),
                *(filing.source for filing in filings),
                *(fee.source for fee in fees),
                *(part.source for part in (*evidence, *period, *travel_document, *warnings, *consequences)),
            ]
        )
        return {
            "id": item.id,
            "title": self.text(pathway.title),
            "finding": item.finding,
            "firm": item.firm,
            "over": reading.over,
            "strength": strength(item),
            "strict": item.strict,
            "discretion": pathway.discretion,
            "intake": intake(reading.spans),
            "decisions": decisions(item),
            "person": item.person,
            "provided": [_provided(where, fact) for where, fact in item.provided().items()],
            "missing": [_missing(part) for part in item.missing()],
            "version": versions[0] if len(versions) == len(reading.versions) == 1 else None,
            "agencies": [
                {
                    "step": step,
                    "does": self.text(does),
                    "agency": agency,
                    "name": self.text(NAMES[agency]),
                    "applies": _applies(truth),
                }
                for step, does, agency, truth in item.agencies()
            ],
            "forms": [self.filing(case, filing) for filing in filings],
            "fees": [self.fee(case, fee) for fee in fees],
            "evidence": [self.statement(case, part) for part in evidence],
            "period": [self.statement(case, part) for part in period],
            "travel_document": [self.statement(case, part) for part in travel_document],
            "consequences": [
                self.consequence(case, part, consequence_kind(pathway, part)) for part in consequences
            ],
            "general": self.general(item),
            "worksheet": None if sheet is None else sheet.id,
            "factors": [
                {"id": factor.id, "step": factor.step, "state": state} for factor, state in item.factors()
            ],
            "proof": {
                "versions": versions,
                "clock": clock_json(case, pathway.clock),
                "intake": [{**intake([span]), "note": _text(span.note)} for span in reading.spans],
                "requirements": [
                    {"sure": line.sure, **self.reason(reason(case, line))} for line in reading.lines
                ],
            },
            "sources": [self.source(source) for source in sources],
            "warnings": [
                *(self.statement(case, part) for part in warnings),
                *([] if item.firm else [NOT_FIRM_WARNING]),
            ],
            "recheck": [
                {"id": by.id, "title": self.text(by.title), "evidence_until": _iso(by.evidence_until)}
                for by in item.recheck()
            ],
        }

    def text(self, text: Text) -> Json:
        made = self.made.get(text)
        if made is None:
            made = self.made[text] = text.json()
        return made

    def source(self, source: Source) -> Json:
        made = self.made.get(source)
        if made is None:
            made = self.made[source] = source.json()
        return made

    def statement(self, case: Case, part: Statement) -> Json:
        key = (part, applies := _applies(case.truth(part.when)))
        made = self.made.get(key)
        if made is None:
            made = self.made[key] = {
                "id": part.id,
                "text": self.text(part.text),
                "topic": part.topic,
                "applies": applies,
                "source": self.source(part.source),
            }
        return made

    def consequence(self, case: Case, part: Statement, kind: str) -> Json:
        statement = self.statement(case, part)
        key = (part, statement["applies"], kind)
        made = self.made.get(key)
        if made is None:
            made = self.made[key] = {"kind": kind, **statement}
        return made

    def general(self, item: PathwayReport) -> dict[str, list[str]]:
        """The ids of the consequences that this way shares, by whether they apply."""
        ids: dict[str, list[str]] = {YES: [], PERHAPS: []}
        for part in item.general_consequences():
            ids[_applies(item.case.truth(part.when))].append(part.id)
        self.named.update(ids[YES], ids[PERHAPS])
        return ids

    def told_once(self, part: Statement) -> Json:
        return {
            "id": part.id,
            "text": self.text(part.text),
            "topic": part.topic,
            "source": self.source(part.source),
        }

    def worksheet(self, sheet: Worksheet) -> Json:
        return {
            "id": sheet.id,
            "title": self.text(sheet.title),
            "source": self.source(sheet.source),
            "factors": [self.factor(factor) for factor in sheet.factors],
        }

    def factor(self, factor: Factor) -> Json:
        return {
            "id": factor.id,
            "step": factor.step,
            **{name: self.text(getattr(factor, name)) for name in ("label", "helps", "hurts", "evidence")},
            "source": self.source(factor.source),
        }

    def filing(self, case: Case, filing: Filing) -> Json:
        return {
            "form": filing.form or None,
            "how": self.text(filing.how),
            "applies": YES if filing.when is None else _applies(case.truth(filing.when)),
            "source": self.source(filing.source),
        }

    def fee(self, case: Case, fee: Fee) -> Json:
        made = self.made.get((case, fee))
        if made is None:
            amounts = possible(case, fee.amount)
            made = self.made[case, fee] = {
                "id": fee.id,
                "title": self.text(fee.title),
                "form": fee.form or None,
                "applies": _applies(case.truth(fee.when)),
                "possible": [None if cents is None else decimal(cents) for cents in amounts],
                "clock": clock_json(case, fee.clock),
                "why": self.text(fee.why),
                "source": self.source(fee.source),
            }
        return made

    def route(self, route: Route, truth: int) -> Json:
        return {
            "id": route.id,
            "situation": self.text(route.situation),
            "applies": _applies(truth),
            "agency": route.agency,
            "channel": self.text(route.channel),
            "overrides": route.overrides,
            "source": self.source(route.source),
        }

    def reason(self, found: Reason) -> Json:
        rule = found.rule
        return {
            "id": rule.id,
            "label": self.text(rule.label),
            "state": found.state,
            "holds": TRUTHS[found.truth],
            "source": self.source(rule.source),
            "because": [
                self.leaf(part) if isinstance(part, Leaf) else self.reason(part) for part in found.because()
            ],
        }

    def leaf(self, leaf: Leaf) -> Json:
        key = (leaf.case, leaf.node, leaf.row)
        made = self.made.get(key)
        if made is None:
            made = self.made[key] = {
                "text": describe_leaf(leaf).json(),
                "holds": TRUTHS[leaf.truth],
                "none": leaf.empty,
                "values": _text(values_of(leaf)),
                "facts": [
                    {"address": read.address, "known": write(read.fact, read.known), "origin": read.origin}
                    for read in facts_of(leaf, self.settled)
                ],
            }
        return made


NOT_FIRM_WARNING: Json = {
    "id": "D-not-firm",
    "text": NOT_FIRM.json(),
    "topic": "",
    "applies": YES,
    "source": None,
}


def _gaps(pathways: list[Json]) -> list[Json]:
    """The gaps in the law that keep a finding open, each once, with the pathways that it keeps open."""
    gaps: dict[tuple[str, str], Json] = {}
    for pathway in pathways:
        for part in pathway["missing"]:
            if part["kind"] == LAW:
                key = (part["address"], part["why"]["text"])
                gap = {"address": part["address"], "why": part["why"], "pathways": []}
                gaps.setdefault(key, gap)["pathways"].append(pathway["id"])
    return list(gaps.values())


def _missing(part: Missing) -> Json:
    """A fact to ask for, as its question, or a gap in the law."""
    if part.fact is None:
        return {"kind": LAW, "address": part.address, "question": None, "why": _text(part.why)}
    asked = question(part.fact, part.address).json()
    return {"kind": FACT, "address": part.address, "question": asked, "why": _text(part.fact.why)}


def _provided(where: str, fact: Fact) -> Json:
    return {
        "address": where,
        "value": fact.presumed,
        "question": fact.question.json(),
        "why": _text(fact.why_presumed),
    }


def _applies(truth: int) -> str:
    return PERHAPS if truth == UNKNOWN else YES


def _text(text: Text | None) -> Json | None:
    return None if text is None else text.json()


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)
