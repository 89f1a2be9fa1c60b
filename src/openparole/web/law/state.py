"""The state of a pathway on a day: whether requests are taken, by which text, and whether decisions wait."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from openparole.law.facts.pathway_ids import PATHWAY_IDS
from openparole.law.instrument import NOT_YET
from openparole.law.words import BY_OPENNESS, STATES
from openparole.logic.text import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openparole.law.catalog import Law
    from openparole.law.instrument import Hold, Instrument
    from openparole.law.pathway import Pathway
    from openparole.law.timeline import Span
    from openparole.logic.text import Text


class State(NamedTuple):
    """Requests and decisions of a pathway on a day.

    `kinds`: the states of intake still possible. `since`, `by`, `note` where only one is. `reach`: the last
    day that was read of the instrument, where that is past.
    """

    kinds: tuple[str, ...]
    words: Text
    since: int | None
    by: Instrument | None
    note: Text | None
    reach: int | None
    holds: Sequence[tuple[Hold, Instrument]]


def state_of(law: Law, pathway: Pathway, day: int) -> State:
    """The state on a day."""
    timeline = law.timelines[pathway.id]
    spans = timeline.states(day, day)
    kinds = tuple(span.state for span in spans)
    words = STATES[kinds[0]]
    for kind in kinds[1:]:
        words = _("{one} or {other}: the day of the change is not certain", one=words, other=STATES[kind])
    holds = [
        (hold, by)
        for hold, by in timeline.holds
        if hold.first_day <= day and (hold.last_day is None or day <= hold.last_day)
    ]
    span: Span | None = spans[0] if len(spans) == 1 else None
    reaches = [one.by.evidence_until for one in spans if one.by is not None and one.by.evidence_until]
    reach = min((last for last in reaches if last < day), default=None)
    if span is None:
        return State(kinds, words, None, None, None, reach, holds)
    return State(kinds, words, span.since, span.by, span.note, reach, holds)


class Group(NamedTuple):
    """The pathways in one state of intake, each with its state."""

    kinds: tuple[str, ...]
    words: Text
    ways: Sequence[tuple[Pathway, State]]


def by_state(law: Law, day: int) -> Iterator[Group]:
    """Every pathway with its state on a day, the open ones first."""
    order = dict.fromkeys((*PATHWAY_IDS, *law.pathways))
    ways = [(law.pathways[id], state_of(law, law.pathways[id], day)) for id in order if id in law.pathways]
    ways.sort(key=lambda found: _place(found[1]))
    for _key, found in groupby(ways, key=lambda found: found[1].kinds):
        listed = list(found)
        state = listed[0][1]
        yield Group(state.kinds, state.words, listed)


def _place(state: State) -> tuple[int, int]:
    return BY_OPENNESS.index(state.kinds[0]) if state.kinds[0] != NOT_YET else len(BY_OPENNESS), len(
        state.kinds
    )
