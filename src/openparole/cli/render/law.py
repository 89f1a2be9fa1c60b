"""The law in words: the list of a day, the page of a pathway, of an instrument, of a rule."""

from __future__ import annotations

from openparole.cli.render.instruments import instrument_branch
from openparole.cli.render.page import STRONG, page_for
from openparole.cli.render.propositions import amount_branches, rule_branch
from openparole.cli.render.table import table
from openparole.cli.render.tree import Branch, drawn
from openparole.cli.words import Text, _, say
from openparole.law.agencies import NAMES, STEPS, agency_on
from openparole.law.as_json import nodes_of
from openparole.law.fees import Fee
from openparole.law.general_fees import fees_of
from openparole.law.parts import touching
from openparole.law.pathway import REQUIRED
from openparole.law.route import Route
from openparole.law.statements import Statement
from openparole.law.words import BY_OPENNESS, GROUNDS, LISTS, STATES
from openparole.logic.as_json import below, schedules_in
from openparole.logic.described import describe
from openparole.logic.propositions import ALWAYS
from openparole.logic.rules import Rule
from openparole.logic.schedules import Schedule
from openparole.logic.shown import CENTS, brief_number
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument
    from openparole.law.pathway import Filing, Pathway, Version
    from openparole.law.rules import Declared, Place
    from openparole.law.timeline import Span
    from openparole.logic.propositions import Proposition
    from openparole.logic.schedules import Step
    from openparole.logic.sources import Source


def listed(law: Law, day: int, is_today: bool) -> str:
    """The pathways by the state of their intake on a day."""
    page = page_for()
    rows: dict[tuple[str, ...], list[tuple[str, str, str]]] = {}
    for id, pathway in law.pathways.items():
        spans = law.timelines[id].states(day, day)
        states = tuple(span.state for span in spans)
        since = spans[0].since if len(spans) == 1 else None
        when = "" if since is None else say(_("since {day}", day=iso(since)))
        rows.setdefault(states, []).append((id, when, say(pathway.title)))
    head = (
        _("The law of {day} (today in New York), release {release}:", day=iso(day), release=law.told)
        if is_today
        else _("The law of {day}, release {release}:", day=iso(day), release=law.told)
    )
    parts = [say(head) + "\n"]
    for states in sorted(rows, key=lambda states: (len(states), BY_OPENNESS.index(states[0]))):
        parts.append(f"{page.styled(_state_words(states), STRONG)}\n{table(rows[states], page, indent=2)}")
    return "\n".join(parts)


def _state_words(states: tuple[str, ...]) -> str:
    words = STATES[states[0]]
    for state in states[1:]:
        words = _("{one} or {other}: the day of the change is not certain", one=words, other=STATES[state])
    return say(_("Intake: {state}", state=words))


def pathway(law: Law, found: Pathway, day: int | None) -> str:
    """The page of a pathway: all of it, or what holds on a day."""
    timeline = law.timelines[found.id]
    spans = [span for span in timeline.spans if day is None or span.covers(day, day)]
    versions = (
        list(found.criteria)
        if day is None
        else [version for version in found.versions(day, day) if version is not None]
    )
    blocks = [
        Branch(_("{title} ({id})", title=found.title, id=found.id), style=STRONG),
        Branch(found.about),
        Branch(""),
        Branch(_("In short"), _in_short(found, day)),
        Branch(_("Intake"), [_span(span) for span in spans]),
        *(_version(version, day) for version in versions),
    ]
    if not versions:
        blocks.append(Branch(_("No text of this way was found for that day.")))
    if found.invitation is not None:
        blocks.append(Branch(_("While by invitation"), [rule_branch(found.invitation)]))
    blocks += [
        *_block(_("Forms"), [_filing(filing) for filing in found.filings if _on(filing, day)]),
        *_block(_("Fees"), [_fee(fee) for fee in fees_of(found)]),
    ]
    amounts = schedules_in(below(nodes_of([found])))
    blocks += _block(_("Amounts"), [_schedule(schedule, day) for schedule in amounts])
    for name, heading in LISTS.items():
        parts = [part for part in getattr(found, name) if day is None or part.in_force(day)]
        blocks += _block(heading, [_statement(part) for part in parts])
    blocks += _block(_("Instruments"), [instrument_branch(by, found.id) for by in touching(law, found.id)])
    return drawn(blocks, page_for())


def instrument(found: Instrument) -> str:
    """The page of an instrument."""
    return drawn([instrument_branch(found)], page_for())


def places(id: str, found: list[Place]) -> str:
    """The page of an id: each thing that has it, and where it stands."""
    where: dict[Declared, list[Text]] = {}
    for place in found:
        where.setdefault(place.found, []).append(place.where)
    blocks = []
    for declared, titles in where.items():
        branch = _declared(id, declared)
        branch.style = STRONG
        branch.below.append(Branch(_("Stands in"), [Branch(title) for title in titles]))
        blocks.append(branch)
    return drawn(blocks, page_for())


def _declared(id: str, found: Declared) -> Branch:
    if isinstance(found, Rule):
        return rule_branch(found)
    if isinstance(found, Statement):
        return _statement(found)
    if isinstance(found, Fee):
        return _fee(found)
    if isinstance(found, Schedule):
        return _schedule(found, None)
    if isinstance(found, Route):
        words = {"situation": found.situation, "agency": NAMES[found.agency], "channel": found.channel}
        text = _("{situation}: {agency}, {channel}", **words)
        return Branch(_sourced(text, found.source, id), _where(found.when))
    below = [
        Branch(_("Helps: {what}", what=found.helps)),
        Branch(_("Hurts: {what}", what=found.hurts)),
        Branch(_("Evidence: {what}", what=found.evidence)),
    ]
    return Branch(_sourced(found.label, found.source, id), below)


def _in_short(found: Pathway, day: int | None) -> Iterator[Branch]:
    for ground in found.grounds:
        yield Branch(_("Ground: {ground}", ground=GROUNDS[ground]))
    yield Branch(_("First question: {question}", question=found.gate.question))
    yield Branch(_("Who asks: {who}", who=found.asked_by))
    for part in found.deciders:
        name = NAMES[part.agency if day is None else agency_on(part.agency, day)]
        yield Branch(_("{agency} {does}", agency=name, does=STEPS[part.step]), _where(part.when))
    required = _("The statute requires this parole; it is not at discretion.")
    yield Branch(required if found.discretion == REQUIRED else _("An officer decides case by case."))
    if found.clock.links:
        yield Branch(_("Read on {clock}.", clock=describe(found.clock)))


def _span(span: Span) -> Branch:
    state = STATES[span.state]
    if span.since is None:
        text = _("{state}, to {until}", state=state, until=iso(span.until)) if span.until else state
    elif span.until is None:
        text = _("{state}, since {since}", state=state, since=iso(span.since))
    else:
        text = _(
            "{state}, from {since} to {until}", state=state, since=iso(span.since), until=iso(span.until)
        )
    if span.by is not None:
        text = _("{state} ({by})", state=text, by=span.by.id)
    return Branch(text, [] if span.note is None else [Branch(span.note)])


def _version(version: Version, day: int | None) -> Branch:
    text = _("Version {id}, from {first}", id=version.id, first=iso(version.first_day))
    if version.last_day is not None:
        text = _("{text} to {last}", text=text, last=iso(version.last_day))
    requires = [rule for rule in version.requires if day is None or rule.in_force(day)]
    return Branch(_sourced(text, version.source), [rule_branch(rule) for rule in requires])


def _filing(filing: Filing) -> Branch:
    text = _("Form {form}, {how}", form=filing.form, how=filing.how) if filing.form else filing.how
    return Branch(_sourced(_dated(text, filing), filing.source), _where(filing.when))


def _fee(fee: Fee) -> Branch:
    amounts = amount_branches(fee.amount, CENTS)
    return Branch(_sourced(fee.title, fee.source, fee.id), [Branch(fee.why), *_where(fee.when), *amounts])


def _schedule(schedule: Schedule, day: int | None) -> Branch:
    steps = schedule.steps if day is None else [step for step in (schedule.on(day),) if step is not None]
    return Branch(schedule.title, [Branch(_step(step, schedule.unit)) for step in steps])


def _step(step: Step, unit: str) -> Text:
    first = iso(step.first_day)
    if step.amount is None:
        return _sourced(_("from {first}: no text found gives an amount", first=first), step.source, step.id)
    amount = brief_number(step.amount, unit)
    return _sourced(_("from {first}: {amount}", first=first, amount=amount), step.source, step.id)


def _statement(part: Statement) -> Branch:
    return Branch(_sourced(_dated(part.text, part), part.source, part.id), _where(part.when))


def _sourced(text: Text, source: Source, id: str = "") -> Text:
    words = {"text": text, "citation": source.citation, "strength": source.strength}
    return (
        _("{text} ({id}; {citation}; {strength})", id=id, **words)
        if id
        else _("{text} ({citation}; {strength})", **words)
    )


def _dated(text: Text, part: Filing | Statement) -> Text:
    if part.first_day is not None:
        text = _("{text}, from {first}", text=text, first=iso(part.first_day))
    return text if part.last_day is None else _("{text}, to {last}", text=text, last=iso(part.last_day))


def _where(when: Proposition | None) -> list[Branch]:
    return (
        [] if when is None or when is ALWAYS else [Branch(_("where {condition}", condition=describe(when)))]
    )


def _on(filing: Filing, day: int | None) -> bool:
    return day is None or (
        (filing.first_day is None or filing.first_day <= day)
        and (filing.last_day is None or day <= filing.last_day)
    )


def _block(heading: Text, below: Iterable[Branch]) -> list[Branch]:
    branches = list(below)
    return [Branch(heading, branches)] if branches else []
