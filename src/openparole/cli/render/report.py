"""A report in words: first the answer, then each pathway, last a list of those that are left aside."""

from __future__ import annotations

from openparole.cli.render.page import FAINT, STRONG
from openparole.cli.render.pathway import FINDINGS, asked, pathway_branch, perhaps, section, statements
from openparole.cli.render.proof import worksheets
from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _, counted
from openparole.law.agencies import NAMES
from openparole.law.instrument import ON_HOLD
from openparole.logic.values import TRUE, iso
from openparole.screening.as_json import consequence_kind
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.receipt import receipt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.statements import Statement
    from openparole.screening.report import PathwayReport, Report

FOLDED = {
    "gate": _("Their first question was answered no:"),
    "not yet": _("Not yet begun on that day:"),
    "ended": _("Already ended on that day:"),
}
HELD = (
    (
        ON_HOLD,
        _("Decisions on it are on hold."),
        _("Open, but decisions are on hold:"),
    ),
    (
        UNDETERMINED,
        _("Decisions on it are on hold for some; it is not known whether for this person."),
        _("Open, but decisions are on hold for some, and it is not known whether for this person:"),
    ),
)
IN_FULL = 5
"""With more ways that are not closed than this, only those that are open are shown in full."""


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
        *(pathway_branch(item, why=why, in_full=item in full) for item in likely),
        *_waiting(waiting),
        *(pathway_branch(item, why=why, in_full=False) for item in shown if item not in likely),
        *section(_("As with every parole"), _general(full)),
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
                _("{count} ways to parole are open"),
                found.count(OPEN),
            ),
            undetermined=counted(
                _("none is undetermined"), _("1 is undetermined"), _("{count} are undetermined"),
                found.count(UNDETERMINED),
            ),
            closed=counted(
                _("none is closed"), _("1 is closed"), _("{count} are closed"), found.count(CLOSED)
            ),
        )  # fmt: skip
    yield Branch(sentence, style=STRONG)
    yield from _held(report)
    yield from _over(report)
    if strict:
        yield Branch(_("Nothing is presumed in this reading."))
    for id, truth in report.case.given.items():
        given = (
            _("Taken as given: {id} is met.", id=id)
            if truth
            else _("Taken as given: {id} is not met.", id=id)
        )
        yield Branch(given)


def _held(report: Report) -> Iterator[Branch]:
    """The ways that are open and on which nothing is decided, or perhaps nothing, for now."""
    for state, sentence, heading in HELD:
        held = [item for item in report.pathways if item.finding == OPEN and item.decisions() == state]
        words = [{"title": item.pathway.title, "id": item.id} for item in held]
        if held and len(report.pathways) == 1:
            yield Branch(sentence, style=STRONG)
        else:
            yield from section(heading, [Branch(_("{title} ({id})", **names)) for names in words])


def _over(report: Report) -> Iterator[Branch]:
    """The ways that are open by an earlier day only, such as that of an arrival or of a request made."""
    over = [item for item in report.pathways if item.reading.over]
    if over and len(report.pathways) == 1:
        yield Branch(_("It is open by an earlier day; nobody can ask for it on this one."), style=STRONG)
    else:
        rows = [Branch(_("{title} ({id})", title=item.pathway.title, id=item.id)) for item in over]
        yield from section(_("Open by an earlier day; nobody can ask for them on this one:"), rows)


def _waiting(items: list[PathwayReport]) -> Iterator[Branch]:
    """The ways of which not even the first question is answered: one line each."""
    rows = []
    for item in items:
        words = {"title": item.pathway.title, "id": item.id, "question": item.pathway.gate.question}
        rows.append(Branch(_("{title} ({id}): {question}", **words)))
    if rows:
        yield Branch(_("UNDETERMINED: one question for each comes first"), rows, STRONG)


def _routing(report: Report) -> Iterator[Branch]:
    """Who takes a request: the rows that are sure to hold, else those that may."""
    routes = report.routing()
    sure = [(route, truth) for route, truth in routes if truth == TRUE]
    rows = []
    for route, truth in sure or routes:
        words = {"situation": route.situation, "agency": NAMES[route.agency], "channel": route.channel}
        rows.append(Branch(perhaps(_("{situation}: {agency}, {channel}", **words), truth)))
    first = [asked(fact, fact.name) for fact in report.asked_first()]
    rows.extend(section(_("To find out which one, ask first"), first))
    yield from section(_("Where a request goes"), rows)


def _folded(items: list[PathwayReport]) -> Iterator[Branch]:
    below: list[Branch] = []
    for reason, heading in FOLDED.items():
        titles = []
        for item in items:
            if item.folded == reason:
                words = {"title": item.pathway.title, "id": item.id, "finding": FINDINGS[item.finding]}
                titles.append(Branch(_("{title} ({id}): {finding}", **words)))
        below.extend(section(heading, titles))
    yield from section(_("Left aside on that day"), below)


def _general(items: list[PathwayReport]) -> list[Branch]:
    """What is true of parole by all of these ways, each once."""
    found: dict[Statement, PathwayReport] = {}
    for item in items:
        for part in item.consequences():
            if consequence_kind(item.pathway, part) == "general":
                found.setdefault(part, item)
    return [branch for part, item in found.items() for branch in statements(item, [part])]


def _foot(report: Report, in_short: bool) -> Iterator[Branch]:
    found = receipt(report)
    if in_short:
        yield Branch(_("Ways that are not open are shown in short; --pathway ID shows one in full."))
    law = _(
        "Law {law}, sources last read on {day}. No legal advice; nothing is decided here.",
        law=found["law"],
        day=report.law.verified_on,
    )
    yield Branch(law, style=FAINT)
    if report.law.loaded is not None:
        yield Branch(_("Not the law of this program: loaded from {file}.", file=report.law.loaded.name))
    yield Branch(_("Receipt: law {law}, on {on}, read on {read_on},", **found), style=FAINT)
    yield Branch(_("facts {facts}", **found), style=FAINT)
