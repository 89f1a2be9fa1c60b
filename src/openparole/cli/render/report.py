"""A report in words: first the answer, then each pathway, last a list of those that are left aside."""

from __future__ import annotations

from openparole.cli.render.page import FAINT, STRONG
from openparole.cli.render.proof import proof, unmet, worksheets
from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _, counted, say
from openparole.law.agencies import NAMES
from openparole.law.instrument import RUNNING
from openparole.law.pathway import REQUIRED
from openparole.logic.shown import brief, brief_days, brief_number
from openparole.logic.values import TRUE, UNKNOWN, iso
from openparole.logic.written import read
from openparole.screening.amounts import possible
from openparole.screening.as_json import consequence_kind, decisions, intake, question
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.receipt import receipt
from openparole.screening.words import CASE_BY_CASE, NOT_FIRM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.fees import Fee
    from openparole.law.statements import Statement
    from openparole.logic.facts import Fact
    from openparole.screening.report import PathwayReport, Report

FINDINGS = {OPEN: _("OPEN"), CLOSED: _("CLOSED"), UNDETERMINED: _("UNDETERMINED")}
STYLES = {OPEN: STRONG, CLOSED: "", UNDETERMINED: STRONG}
PERSONS = {
    OPEN: _("Person: every criterion is met"),
    CLOSED: _("Person: a criterion is not met"),
    UNDETERMINED: _("Person: not known whether every criterion is met"),
}
INTAKE = {
    "not yet": _("Intake: not yet"),
    "announced": _("Intake: announced, requests not yet taken"),
    "open": _("Intake: requests are taken"),
    "by invitation": _("Intake: requests are taken from those who were invited"),
    "paused": _("Intake: paused"),
    "closed": _("Intake: requests are not taken any more"),
    "unsettled": _("Intake: no text found says whether requests are taken"),
    UNDETERMINED: _("Intake: not certain on that day"),
}
FOLDED = {
    "gate": _("The first question about them is answered no:"),
    "not yet": _("They had not begun:"),
    "ended": _("They had ended:"),
}
IN_FULL = 5
"""With more ways that are not closed than this, only those that are open are shown in full."""
SECTIONS = {
    "duty": _("Asks later"),
    "gives": _("Gives"),
    "end": _("Ends"),
}


def blocks(
    report: Report, label: str, *, why: bool, named: bool, strict: bool, is_today: bool
) -> list[Branch]:
    """The report; `named`: its pathways were asked for by id, so that each is shown in full."""
    waiting = [] if named else [item for item in report.pathways if item.waits_for_gate()]
    shown = [item for item in report.pathways if named or not (item.folded or item in waiting)]
    folded = [item for item in report.pathways if item not in shown and item not in waiting]
    likely = [item for item in shown if named or item.finding != CLOSED]
    full = likely if named or len(likely) <= IN_FULL else [item for item in likely if item.finding == OPEN]
    return [
        *_head(report, label, strict, is_today),
        *(_pathway(item, why, item in full) for item in likely),
        *_waiting(waiting),
        *(_pathway(item, why, in_full=False) for item in shown if item not in likely),
        *_section(_("As with every parole"), _general(full)),
        *(worksheets(likely) if why else ()),
        *([] if named else _routing(report)),
        *_folded(folded),
        *_foot(report, in_short=len(full) < len(likely)),
    ]


def _head(report: Report, label: str, strict: bool, is_today: bool) -> Iterator[Branch]:
    if label:
        yield Branch(label, style=STRONG)
    day = iso(report.on)
    shown_day = _("{day} (today in New York)", day=day) if is_today else Text("{day}", day=day)
    if len(report.pathways) == 1:
        item = report.pathways[0]
        sentence = {
            OPEN: _("On {day}, {title} is open.", day=shown_day, title=item.pathway.title),
            CLOSED: _("On {day}, {title} is closed.", day=shown_day, title=item.pathway.title),
            UNDETERMINED: _("On {day}, {title} is undetermined.", day=shown_day, title=item.pathway.title),
        }[item.finding]
    else:
        found = [item.finding for item in report.pathways]
        sentence = _(
            "On {day}, {open}, {undetermined}, {closed}.",
            day=shown_day,
            open=counted(
                _("no way to parole is open"),
                _("1 way to parole is open"),
                "{count} ways to parole are open",
                found.count(OPEN),
            ),
            undetermined=counted(
                _("none is undetermined"), _("1 is undetermined"), "{count} are undetermined",
                found.count(UNDETERMINED),
            ),
            closed=counted(
                _("none is closed"), _("1 is closed"), "{count} are closed", found.count(CLOSED)
            ),
        )  # fmt: skip
    yield Branch(say(sentence), style=STRONG)
    if strict:
        yield Branch(say(_("Nothing is presumed in this reading.")))
    for id, truth in report.case.given.items():
        given = (
            _("Taken as given: {id} is met.", id=id)
            if truth
            else _("Taken as given: {id} is not met.", id=id)
        )
        yield Branch(say(given))


def _waiting(items: list[PathwayReport]) -> Iterator[Branch]:
    """The ways of which not even the first question is answered: one line each."""
    rows = [
        Branch(
            say(
                _(
                    "{title} ({id}): {question}",
                    title=item.pathway.title,
                    id=item.id,
                    question=item.pathway.gate.question,
                )
            )
        )
        for item in items
    ]
    if rows:
        yield Branch(say(_("UNDETERMINED: one question for each comes first")), rows, STRONG)


def _routing(report: Report) -> Iterator[Branch]:
    """Who takes a request: the rows that are sure to hold, else those that may."""
    routes = report.routing()
    sure = [(route, truth) for route, truth in routes if truth == TRUE]
    rows = [
        Branch(
            say(
                _(
                    "{situation}: {agency}, {channel}",
                    situation=route.situation,
                    agency=NAMES[route.agency],
                    channel=route.channel,
                )
            )
            + _perhaps(truth)
        )
        for route, truth in sure or routes
    ]
    asked = [Branch(say(_question(fact, fact.name))) for fact in report.asked_first()]
    if asked:
        rows.append(Branch(say(_("To find the one, ask first")), asked))
    yield from _section(_("Where a request goes"), rows)


def _folded(items: list[PathwayReport]) -> Iterator[Branch]:
    below = []
    for reason, words in FOLDED.items():
        titles = [
            Branch(
                say(
                    _(
                        "{title} ({id}): {finding}",
                        title=item.pathway.title,
                        id=item.id,
                        finding=FINDINGS[item.finding],
                    )
                )
            )
            for item in items
            if item.folded == reason
        ]
        if titles:
            below.append(Branch(say(words), titles))
    if below:
        yield Branch(say(_("Left aside on that day")), below)


def _general(items: list[PathwayReport]) -> list[Branch]:
    """What is true of parole by all of these ways, each once."""
    found: dict[Statement, PathwayReport] = {}
    for item in items:
        for part in item.consequences():
            if consequence_kind(item.pathway, part) == "general":
                found.setdefault(part, item)
    return [branch for part, item in found.items() for branch in _statements(item, [part])]


def _foot(report: Report, in_short: bool) -> Iterator[Branch]:
    found = receipt(report)
    if in_short:
        yield Branch(say(_("Ways that are not open are shown in short; --pathway ID shows one in full.")))
    law = _(
        "Law {law}, sources last read on {day}. No legal advice; nothing is decided here.",
        law=found["law"],
        day=report.law.verified_on,
    )
    yield Branch(say(law), style=FAINT)
    yield Branch(say(_("Receipt: law {law}, on {on}, read on {read_on},", **found)), style=FAINT)
    yield Branch(say(_("facts {facts}", **found)), style=FAINT)


def _pathway(item: PathwayReport, why: bool, in_full: bool) -> Branch:
    title = _(
        "{finding}: {title} ({id})", finding=FINDINGS[item.finding], title=item.pathway.title, id=item.id
    )
    marks = [
        *([say(_("[provided that]"))] if item.provided() else []),
        *([] if item.firm else [say(_("[not firm]"))]),
    ]
    below = [*_states(item, why)]
    if in_full:
        below += _way(item)
    below += _needed(item)
    if in_full or item.finding != CLOSED:
        below += _cautions(item)
    if why:
        below += proof(item)
    return Branch(" ".join([say(title), *marks]), below, STYLES[item.finding])


def _states(item: PathwayReport, why: bool) -> Iterator[Branch]:
    if not item.firm:
        yield Branch(say(NOT_FIRM))
    yield from _provided(item)
    yield Branch(say(_since(INTAKE, intake(item.reading.spans))), _spans(item))
    state = decisions(item)
    if state["state"] != RUNNING:
        held = {
            "on hold": _("Decisions: on hold"),
            UNDETERMINED: _("Decisions: on hold for some; not known whether for this person"),
        }
        yield Branch(say(_since(held, state)))
    yield Branch(say(PERSONS[item.person]), [] if why else unmet(item))
    if item.finding == OPEN:
        required = _("The statute requires this parole; it is not at discretion.")
        yield Branch(say(required if item.pathway.discretion == REQUIRED else CASE_BY_CASE))


def _since(words: dict[str, Text], state: dict[str, str | None]) -> Text:
    """A state with its days and its instrument, as far as there are any."""
    text = words[str(state["state"])]
    if state["state"] != UNDETERMINED or words is not INTAKE:
        if state["since"] and state["until"]:
            text = _(
                "{state}, from {since} to {until}", state=text, since=state["since"], until=state["until"]
            )
        elif state["since"]:
            text = _("{state}, since {since}", state=text, since=state["since"])
    return _("{state} ({by})", state=text, by=state["by"]) if state["by"] else text


def _spans(item: PathwayReport) -> list[Branch]:
    """The states still possible, where there are several, and what is to be said of one."""
    spans = item.reading.spans
    below = [Branch(say(_since(INTAKE, intake([span])))) for span in spans if len(spans) > 1]
    return below + [Branch(say(span.note)) for span in spans if span.note is not None]


def _provided(item: PathwayReport) -> Iterator[Branch]:
    presumed = [
        Branch(
            say(
                _(
                    "{address}: {value}; presumed: {why}",
                    address=address,
                    value=brief(fact, read(fact, fact.presumed)),
                    why=fact.why_presumed or "",
                )
            )
        )
        for address, fact in item.provided().items()
    ]
    if presumed:
        without = {
            OPEN: _("Provided that this is true, which nobody told (else it would be open):"),
            CLOSED: _("Provided that this is true, which nobody told (else it would be closed):"),
            UNDETERMINED: _("Provided that this is true, which nobody told (else it would be undetermined):"),
        }
        yield Branch(say(without[item.strict]), presumed)


def _way(item: PathwayReport) -> Iterator[Branch]:
    """How to ask, and what comes of it."""
    pathway = item.pathway
    yield Branch(say(_("Who asks: {who}", who=pathway.asked_by)))
    agencies = [
        Branch(say(_("{agency} {does}", agency=NAMES[agency], does=does)))
        for _step, does, agency in item.agencies()
    ]
    yield from _section(_("Agencies"), agencies)
    forms = [
        Branch(
            say(_("Form {form}, {how}", form=filing.form, how=filing.how) if filing.form else filing.how)
            + _perhaps(UNKNOWN if filing.when is not None and item.case.truth(filing.when) == UNKNOWN else 0)
        )
        for filing in item.filings()
    ]
    yield from _section(_("Forms"), forms)
    yield from _section(_("Fees"), [_fee(item, fee) for fee in item.fees()])
    yield from _section(_("Evidence"), _statements(item, item.statements(pathway.evidence)))
    yield from _section(_("Period"), _statements(item, item.statements(pathway.period)))
    yield from _section(_("Travel document"), _statements(item, item.statements(pathway.travel_document)))
    consequences = item.consequences()
    for kind, heading in SECTIONS.items():
        listed = [part for part in consequences if consequence_kind(item.pathway, part) == kind]
        yield from _section(heading, _statements(item, listed))


def _fee(item: PathwayReport, fee: Fee) -> Branch:
    amounts = [
        say(_("an amount that no text found gives")) if cents is None else brief_number(cents, "cents")
        for cents in possible(item.case, fee.amount)
    ]
    text = amounts[0]
    for amount in amounts[1:]:
        text = say(_("{one} or {other}", one=text, other=amount))
    links = fee.clock.read_links(item.case)
    day = brief_days(item.case.days(fee.clock))
    clock = (
        _("{why} Read here: {day}, by {fact}.", why=fee.why, day=day, fact=links[0].name)
        if links
        else _("{why} Read here: {day}, the day asked about.", why=fee.why, day=day)
    )
    title = _("{title}: {amount}", title=fee.title, amount=text)
    return Branch(say(title) + _perhaps(item.case.truth(fee.when)), [Branch(say(clock))])


def _statements(item: PathwayReport, parts: list[Statement]) -> list[Branch]:
    return [Branch(say(part.text) + _perhaps(item.case.truth(part.when))) for part in parts]


def _perhaps(truth: int) -> str:
    return f" {say(_('[depends on what is not known]'))}" if truth == UNKNOWN else ""


def _section(heading: Text, below: list[Branch]) -> Iterator[Branch]:
    if below:
        yield Branch(say(heading), below)


def _needed(item: PathwayReport) -> Iterator[Branch]:
    """What would settle the finding: questions to the person, and gaps in the law."""
    missing = item.missing()
    asked = [Branch(say(_question(part.fact, part.address))) for part in missing if part.fact is not None]
    gaps = [
        Branch(say(_("{why} [{address}]", why=part.why or "", address=part.address)))
        for part in missing
        if part.fact is None
    ]
    yield from _section(_("To settle it"), asked)
    yield from _section(_("A gap in the law"), gaps)


def _question(fact: Fact, address: str) -> Text:
    return _("{question} [{address}]", question=question(fact, address), address=address)


def _cautions(item: PathwayReport) -> Iterator[Branch]:
    yield from _section(_("Warnings"), _statements(item, item.statements(item.pathway.warnings)))
    behind = [
        Branch(
            say(
                _(
                    "{title} ({id}): what was read of it reaches to {day}",
                    title=by.title,
                    id=by.id,
                    day=iso(by.evidence_until or 0),
                )
            )
        )
        for by in item.recheck()
    ]
    yield from _section(_("Check again"), behind)
