"""One way to parole as a person reads it: what was found, what can go wrong, how to ask, what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.law.agencies import NAMES
from openparole.law.consequences.read_first import READ_FIRST
from openparole.law.instrument import ON_HOLD, PAUSED, RUNNING
from openparole.law.pathway import REQUIRED
from openparole.logic.shown import CENTS, brief_number
from openparole.logic.text import Text, _
from openparole.logic.values import TRUE, hull
from openparole.screening.amounts import possible
from openparole.screening.as_json import consequence_kind, question
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.words import CASE_BY_CASE, NOT_FIRM
from openparole.web.result.parts import Line, Section, told
from openparole.web.result.proof import in_the_way, proof, reasons, said
from openparole.web.result.words import (
    FINDINGS,
    HELD,
    HELD_ALONE,
    INTAKE,
    ON_HOLD_MARK,
    OVER,
    OVER_MARK,
    PERSON,
    PROVIDED,
    day,
    days,
    one_or_other,
    perhaps,
)
from openparole.web.result.words import NOT_FIRM as NOT_FIRM_MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openparole.law.fees import Fee
    from openparole.law.instrument import Instrument
    from openparole.law.statements import Statement
    from openparole.law.timeline import Span
    from openparole.logic.proof import Missing
    from openparole.screening.changes import ChangeSets
    from openparole.screening.report import PathwayReport

    Button = Callable[[Missing], tuple[str, Text] | None]

NO_DISCRETION = _("The statute requires this parole; it is not at discretion.")
BECOMES = {
    OPEN: _("It would be open, if all of these came true:"),
    UNDETERMINED: _("It would not be closed any more, if all of these came true:"),
    CLOSED: _("It would still be closed, after these:"),
}
ELSE = {
    OPEN: _("This counts on what nobody told. Without it, the way would still be open:"),
    CLOSED: _("This counts on what nobody told. Without it, the way would be closed:"),
    UNDETERMINED: _("This counts on what nobody told. Without it, it would not be known:"),
}
IN_THE_WAY, NOT_SETTLED = _("What stands in the way"), _("Conditions that are not settled")
RISK = _("A step here would be a risk: talk to a lawyer first")
READ_THIS = _("Read this first: what can go wrong")


class Way:
    """One pathway of a report, as `anchor` on the page. `next_day`: the next one on which it changes.

    `parts` are told in order; `changed`: what would change it; `button`: how to answer what is missing. Of a
    way that `fails`, the conditions that are not met prove it; of any other, all are shown. `short`: why a
    way is closed, in one line.
    """

    def __init__(
        self,
        item: PathwayReport,
        anchor: str,
        button: Button,
        changed: ChangeSets | None = None,
        next_day: int | None = None,
    ) -> None:
        self.item = item
        self.id = item.id
        self.anchor = anchor
        self.title = item.pathway.title
        self.finding = item.finding
        self.next_day = next_day
        self.name = FINDINGS[item.finding]
        paused = all(span.state == PAUSED for span in item.reading.spans)
        self.paused = paused and item.person != CLOSED
        found = reasons(item)
        self.fails = item.finding == CLOSED and not self.paused and item.person == CLOSED
        self.over = item.reading.over
        self.marks = list(_marks(item))
        self.lead = [*_lead(item)]
        self.failing = [] if item.finding == OPEN else in_the_way(item, found)
        self.short = self.failing[0].text if self.fails and self.failing else self.lead[0].text
        self.parts = told(
            Section(_("What it counts on"), _cautions(item)),
            Section(NOT_SETTLED if item.finding == UNDETERMINED else IN_THE_WAY, self.failing),
            Section(_("Still missing"), _missing(item, button)),
            Section(_("What would change it"), [] if changed is None else _changes(changed)),
            Section(RISK, [] if changed is None else map(Line, changed.warnings.values())),
            *(self._steps() if item.finding == OPEN else ()),
            Section(READ_THIS, [] if item.finding == OPEN else _warnings(item), folded=True),
            *(_after(item) if item.finding == OPEN else ()),
            *([Section(_("How one asks, and what comes of it"), self._shortly(), folded=True)]
              if item.finding == UNDETERMINED else ()),
            *([] if self.fails else [proof(item, found)]),
        )  # fmt: skip

    def _steps(self) -> Iterator[Section]:
        """How to ask: what can go wrong before anything else."""
        item = self.item
        yield Section(READ_THIS, _warnings(item), kind="warning")
        yield Section(_("Steps, and who decides"), _agencies(item))
        yield Section(_("Form, and where to send it"), _forms(item))
        yield Section(_("Fees"), [_fee(item, fee) for fee in item.fees()])
        yield Section(_("Papers to gather"), statements(item, item.statements(item.pathway.evidence)))

    def _shortly(self) -> list[Line]:
        """The same in a few lines, for a way that is not known to be open."""
        fees = [_fee(self.item, fee) for fee in self.item.fees()]
        return [*_agencies(self.item), *_forms(self.item), *fees]


def statements(item: PathwayReport, parts: Iterable[Statement]) -> list[Line]:
    """Statements of the law, with a mark on those that may not concern the person."""
    return [
        Line(part.text, note=perhaps(item.case.truth(part.when)), source=part.source, kind="law")
        for part in parts
    ]


def read_first(item: PathwayReport) -> list[Statement]:
    """What the law says can go wrong with any request, trip or request for more time by this way."""
    reached = {part.id: part for part in item.consequences()}
    return [reached[id] for id in READ_FIRST if id in reached]


def state(span: Span) -> Line:
    """Whether requests are taken, since when, and by which text."""
    text = INTAKE[span.state]
    if span.since is not None and span.until is not None:
        text = _("{state}, from {since} to {until}", state=text, since=day(span.since), until=day(span.until))
    elif span.since is not None:
        text = _("{state}, since {since}", state=text, since=day(span.since))
    below = [] if span.by is None else [Line(span.by.title, source=span.by.source, kind="quiet")]
    return Line(text, below)


def _marks(item: PathwayReport) -> Iterator[Text]:
    if item.reading.over:
        yield OVER_MARK
    if item.finding == OPEN and item.decisions() == ON_HOLD:
        yield ON_HOLD_MARK
    if item.provided():
        yield PROVIDED
    if not item.firm:
        yield NOT_FIRM_MARK


def _lead(item: PathwayReport) -> Iterator[Line]:
    """The finding in a few sentences: intake and person apart, always."""
    spans = item.reading.spans
    if len({span.state for span in spans}) > 1:
        yield Line(INTAKE[UNDETERMINED], [state(span) for span in spans])
    else:
        yield state(spans[-1])
    yield from (Line(span.note) for span in spans if span.note is not None)
    if item.decisions() != RUNNING:
        held = [
            (hold, by) for hold, by, truth in item.holds() if truth == TRUE or item.decisions() != ON_HOLD
        ]
        below = [_hold(hold.first_day, hold.last_day, by) for hold, by in held]
        words = HELD if item.finding == OPEN else HELD_ALONE
        yield Line(words[item.decisions()], below, kind="held")
    yield Line(PERSON[item.person])
    if item.reading.over:
        yield Line(OVER)
    elif item.finding == OPEN:
        yield Line(NO_DISCRETION if item.pathway.discretion == REQUIRED else CASE_BY_CASE)


def _hold(first: int, last: int | None, by: Instrument) -> Line:
    words = {"since": day(first), "by": by.title}
    if last is None:
        return Line(_("Since {since}. By: {by}", **words), source=by.source)
    return Line(_("From {since} to {until}. By: {by}", until=day(last), **words), source=by.source)


def _cautions(item: PathwayReport) -> Iterator[Line]:
    """Provided that, not firm, and what was not read far enough."""
    presumed = [
        Line(
            _("{question} {answer}", question=fact.question, answer=said(fact, _presumed(item, where))),
            note=fact.why_presumed,
        )
        for where, fact in item.provided().items()
    ]
    if presumed:
        yield Line(ELSE[item.strict], presumed)
    if not item.firm:
        yield Line(NOT_FIRM)
    for by in item.recheck():
        reach = day(by.evidence_until or 0)
        yield Line(_("{title}: what was read of it reaches to {day}", title=by.title, day=reach))


def _presumed(item: PathwayReport, where: str) -> object:
    return item.case.known(item.report.settled.presumed[where])


def _missing(item: PathwayReport, button: Button) -> Iterator[Line]:
    for part in item.missing():
        if part.fact is None:
            yield Line(part.why or "", note=_("A gap in the law: no answer of yours can fill it."))
        else:
            yield Line(question(part.fact, part.address), note=part.fact.why, button=button(part))


def _changes(changed: ChangeSets) -> Iterator[Line]:
    for found in changed:
        yield Line(BECOMES[found.finding], [Line(step.text) for step in found.steps])


def _warnings(item: PathwayReport) -> list[Line]:
    return statements(item, item.statements(item.pathway.warnings))


def _agencies(item: PathwayReport) -> list[Line]:
    lines = [Line(item.pathway.asked_by)]
    for _step, does, agency, truth in item.agencies():
        lines.append(Line(_("{agency} {does}", agency=NAMES[agency], does=does), note=perhaps(truth)))
    return lines


def _forms(item: PathwayReport) -> list[Line]:
    return [
        Line(
            _("Form {form}, {how}", form=filing.form, how=filing.how) if filing.form else filing.how,
            note=perhaps(TRUE if filing.when is None else item.case.truth(filing.when)),
            source=filing.source,
        )
        for filing in item.filings()
    ]


def _fee(item: PathwayReport, fee: Fee) -> Line:
    amount = one_or_other([_amount(cents) for cents in possible(item.case, fee.amount)])
    read = days(*hull(item.case.days(fee.clock)))
    return Line(
        _("{title}: {amount}", title=fee.title, amount=amount),
        note=perhaps(item.case.truth(fee.when)),
        source=fee.source,
        below=[Line(_("{why} Read here: {day}.", why=fee.why, day=read), kind="quiet")],
    )


def _amount(cents: int | None) -> Text:
    if cents is None:
        return _("an amount that no text found gives")
    return Text("{amount}", amount=brief_number(cents, CENTS))


def _after(item: PathwayReport) -> Iterator[Section]:
    """What comes of it."""
    pathway, own = item.pathway, item.own_consequences()
    kinds: dict[str, list[Statement]] = {"gives": [], "duty": [], "end": []}
    for part in own:
        kinds[consequence_kind(pathway, part)].append(part)
    yield Section(_("For how long"), statements(item, item.statements(pathway.period)))
    travel = item.statements(pathway.travel_document)
    yield Section(_("Travel document"), statements(item, travel), folded=True)
    gives, duties = statements(item, kinds["gives"]), statements(item, kinds["duty"])
    yield Section(_("What it gives, and does not give"), gives, folded=True)
    yield Section(_("What it asks of you later"), duties, folded=True)
    yield Section(_("How it ends"), statements(item, kinds["end"]), folded=True)
