"""One pathway of a report in words: what was found, how to ask, what comes of it, what would settle it."""

from __future__ import annotations

from openparole.cli.render.page import STRONG
from openparole.cli.render.proof import proof, unmet
from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.law.agencies import NAMES
from openparole.law.instrument import ON_HOLD, RUNNING
from openparole.law.pathway import REQUIRED
from openparole.logic.shown import CENTS, brief, brief_days, brief_number
from openparole.logic.values import TRUE, UNKNOWN, iso
from openparole.logic.written import read
from openparole.screening.amounts import possible
from openparole.screening.as_json import consequence_kind, decisions, intake, question
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.words import CASE_BY_CASE, NOT_FIRM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.fees import Fee
    from openparole.law.pathway import Filing
    from openparole.law.statements import Statement
    from openparole.law.timeline import Span
    from openparole.logic.facts import Fact
    from openparole.screening.report import PathwayReport

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
DECISIONS = {
    "on hold": _("Decisions: on hold"),
    UNDETERMINED: _("Decisions: on hold for some; not known whether for this person"),
}
PROVIDED = {
    OPEN: _("Provided that this is true, which nobody told (else it would be open):"),
    CLOSED: _("Provided that this is true, which nobody told (else it would be closed):"),
    UNDETERMINED: _("Provided that this is true, which nobody told (else it would be undetermined):"),
}
NO_DISCRETION = _("The statute requires this parole; it is not at discretion.")
SECTIONS = {
    "duty": _("Asks later"),
    "gives": _("Gives"),
    "end": _("Ends"),
}


def pathway_branch(item: PathwayReport, *, why: bool, in_full: bool) -> Branch:
    """The pathway: in full with how to ask and what comes of it, else only what was found."""
    words = {"finding": FINDINGS[item.finding], "title": item.pathway.title, "id": item.id}
    title = _("{finding}: {title} ({id})", **words)
    if item.provided():
        title = _("{title} [provided that]", title=title)
    if not item.firm:
        title = _("{title} [not firm]", title=title)
    if item.finding == OPEN and item.decisions() == ON_HOLD:
        title = _("{title} [decisions on hold]", title=title)
    below = [*_states(item, why)]
    if in_full:
        below += _way(item)
    below += _needed(item)
    if in_full or item.finding != CLOSED:
        below += _cautions(item)
    if why:
        below += proof(item)
    return Branch(title, below, STYLES[item.finding])


def statements(item: PathwayReport, parts: list[Statement]) -> list[Branch]:
    """Statements of the law, with a mark on those that may not concern the person."""
    return [Branch(perhaps(part.text, item.case.truth(part.when))) for part in parts]


def section(heading: Text, below: list[Branch]) -> Iterator[Branch]:
    """A heading with what stands below it; nothing when nothing does."""
    if below:
        yield Branch(heading, below)


def asked(fact: Fact, address: str) -> Branch:
    """The question that would settle a fact."""
    return Branch(_("{question} [{address}]", question=question(fact, address), address=address))


def perhaps(text: Text, truth: int) -> Text:
    """The text, with a mark where it is not known whether it concerns the person."""
    return _("{text} [depends on what is not known]", text=text) if truth == UNKNOWN else text


def _states(item: PathwayReport, why: bool) -> Iterator[Branch]:
    if not item.firm:
        yield Branch(NOT_FIRM)
    yield from section(PROVIDED[item.strict], _provided(item))
    yield Branch(_intake(item.reading.spans), _spans(item))
    state = decisions(item)
    if state["state"] != RUNNING:
        yield Branch(_since(DECISIONS[state["state"]], state))
    yield Branch(PERSONS[item.person], [] if why else unmet(item))
    if item.finding == OPEN and not item.reading.over:
        yield Branch(NO_DISCRETION if item.pathway.discretion == REQUIRED else CASE_BY_CASE)


def _intake(spans: list[Span]) -> Text:
    state = intake(spans)
    text = INTAKE[state["state"]]
    if state["state"] != UNDETERMINED:
        return _since(text, state)
    return _("{state} ({by})", state=text, by=state["by"])


def _since(text: Text, state: dict[str, str | None]) -> Text:
    """A state with its days and its instrument, as far as there are any."""
    if state["since"] and state["since"] == state["until"]:
        text = _("{state}, on {day}", state=text, day=state["since"])
    elif state["since"] and state["until"]:
        text = _("{state}, from {since} to {until}", state=text, since=state["since"], until=state["until"])
    elif state["since"]:
        text = _("{state}, since {since}", state=text, since=state["since"])
    return _("{state} ({by})", state=text, by=state["by"]) if state["by"] else text


def _spans(item: PathwayReport) -> list[Branch]:
    """The states still possible, where there are several, and what is to be said of one."""
    spans = item.reading.spans
    below = [Branch(_intake([span])) for span in spans if len(spans) > 1]
    return below + [Branch(span.note) for span in spans if span.note is not None]


def _provided(item: PathwayReport) -> list[Branch]:
    found = []
    for address, fact in item.provided().items():
        value, why = brief(fact, read(fact, fact.presumed)), fact.why_presumed or ""
        found.append(Branch(_("{address}: {value}; presumed: {why}", address=address, value=value, why=why)))
    return found


def _way(item: PathwayReport) -> Iterator[Branch]:
    """How to ask, and what comes of it."""
    pathway = item.pathway
    yield Branch(_("Who asks: {who}", who=pathway.asked_by))
    agencies = [
        Branch(perhaps(_("{agency} {does}", agency=NAMES[agency], does=does), truth))
        for _step, does, agency, truth in item.agencies()
    ]
    yield from section(_("Agencies"), agencies)
    yield from section(_("Forms"), [_form(item, filing) for filing in item.filings()])
    yield from section(_("Fees"), [_fee(item, fee) for fee in item.fees()])
    yield from section(_("Evidence"), statements(item, item.statements(pathway.evidence)))
    yield from section(_("Period"), statements(item, item.statements(pathway.period)))
    yield from section(_("Travel document"), statements(item, item.statements(pathway.travel_document)))
    consequences = item.consequences()
    for kind, heading in SECTIONS.items():
        listed = [part for part in consequences if consequence_kind(pathway, part) == kind]
        yield from section(heading, statements(item, listed))


def _form(item: PathwayReport, filing: Filing) -> Branch:
    text = _("Form {form}, {how}", form=filing.form, how=filing.how) if filing.form else filing.how
    return Branch(perhaps(text, TRUE if filing.when is None else item.case.truth(filing.when)))


def _fee(item: PathwayReport, fee: Fee) -> Branch:
    first, *others = map(_amount, possible(item.case, fee.amount))
    amount = first
    for other in others:
        amount = _("{one} or {other}", one=amount, other=other)
    links = fee.clock.read_links(item.case)
    day = brief_days(item.case.days(fee.clock))
    if links:
        clock = _("{why} Read here: {day}, by {fact}.", why=fee.why, day=day, fact=links[0].name)
    else:
        clock = _("{why} Read here: {day}, the day asked about.", why=fee.why, day=day)
    title = _("{title}: {amount}", title=fee.title, amount=amount)
    return Branch(perhaps(title, item.case.truth(fee.when)), [Branch(clock)])


def _amount(cents: int | None) -> Text:
    if cents is None:
        return _("an amount that no text found gives")
    return Text("{amount}", amount=brief_number(cents, CENTS))


def _needed(item: PathwayReport) -> Iterator[Branch]:
    """What would settle the finding: questions to the person, and gaps in the law."""
    missing = item.missing()
    questions = [asked(part.fact, part.address) for part in missing if part.fact is not None]
    gaps = [
        Branch(_("{why} [{address}]", why=part.why or "", address=part.address))
        for part in missing
        if part.fact is None
    ]
    yield from section(_("To settle it"), questions)
    yield from section(_("A gap in the law"), gaps)


def _cautions(item: PathwayReport) -> Iterator[Branch]:
    yield from section(_("Warnings"), statements(item, item.statements(item.pathway.warnings)))
    behind = []
    for by in item.recheck():
        words = {"title": by.title, "id": by.id, "day": iso(by.evidence_until or 0)}
        behind.append(Branch(_("{title} ({id}): what was read of it reaches to {day}", **words)))
    yield from section(_("Check again"), behind)
