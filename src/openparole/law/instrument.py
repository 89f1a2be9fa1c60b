"""Instruments: statutes, rules, notices, memos and court orders, and what each did on which day.

They open, pause and close intake, hold decisions, and cut or protect grants. The timeline and the
state of every pathway are read from them; nothing repeats it.
"""

from __future__ import annotations

from openparole.logic.propositions import ALWAYS
from openparole.logic.values import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

STATUTE, RULE, NOTICE, MEMO, ORDER, PROCLAMATION, FORM = (
    "statute", "rule", "notice", "memo", "order", "proclamation", "form",
)  # fmt: skip

KINDS = (STATUTE, RULE, NOTICE, MEMO, ORDER, PROCLAMATION, FORM)

NOT_YET, ANNOUNCED, OPEN, BY_INVITATION, PAUSED, CLOSED, UNSETTLED = (
    "not yet", "announced", "open", "by invitation", "paused", "closed", "unsettled",
)  # fmt: skip
"""States of intake. Unsettled: no text found says whether requests are taken."""

TAKEN = {OPEN: True, BY_INVITATION: True, NOT_YET: False, ANNOUNCED: False, PAUSED: False, CLOSED: False}
"""Whether requests are taken; unsettled is neither."""

RUNNING, ON_HOLD = "running", "on hold"


class Change:
    """From a day on, intake of a pathway is in `state`. An uncertain switch day has two bounds."""

    __slots__ = ("earliest", "latest", "note", "state")

    def __init__(self, state: str, day: str, latest: str | None = None, note: Text | None = None) -> None:
        self.state = state
        self.earliest = ordinal(day)
        self.latest = ordinal(latest or day)
        self.note = note


class Hold:
    """No decisions from the first to the last day (None: open), for those for whom `when` holds."""

    __slots__ = ("first_day", "last_day", "note", "when")

    def __init__(
        self, first: str, last: str | None = None, *, when: Proposition = ALWAYS, note: Text | None = None
    ) -> None:
        self.first_day = ordinal(first)
        self.last_day = None if last is None else ordinal(last)
        self.when = when
        self.note = note


def announced(day: str, latest: str | None = None, *, note: Text | None = None) -> Change:
    """An intention is public; requests are not taken."""
    return Change(ANNOUNCED, day, latest, note)


def opened(day: str, latest: str | None = None, *, note: Text | None = None) -> Change:
    """Requests are taken."""
    return Change(OPEN, day, latest, note)


def by_invitation(day: str, latest: str | None = None, *, note: Text | None = None) -> Change:
    """Requests are taken from those who were invited."""
    return Change(BY_INVITATION, day, latest, note)


def paused(day: str, latest: str | None = None, *, note: Text | None = None) -> Change:
    """Requests are not taken; nothing was ended."""
    return Change(PAUSED, day, latest, note)


def closed(day: str, latest: str | None = None, *, note: Text | None = None) -> Change:
    """Requests are not taken any more."""
    return Change(CLOSED, day, latest, note)


def not_settled(day: str, latest: str | None = None, *, note: Text | None = None) -> Change:
    """No text found says whether requests are taken."""
    return Change(UNSETTLED, day, latest, note)


def on_hold(
    first: str, last: str | None = None, *, when: Proposition = ALWAYS, note: Text | None = None
) -> Hold:
    """Decisions wait from the first to the last day, both included."""
    return Hold(first, last, when=when, note=note)


class Instrument:
    """One text and its effects.

    `id` is stable (`OV-05`, `T046`, `87-FR-25040`). `day` is its date; `evidence_until` the last day that
    what we read of it reaches: after it nothing that rests on it is firm. `intake` maps pathway ids to
    changes in order of days, `decisions` to holds. `grants` says what it does to parole already given.
    """

    __slots__ = (
        "day", "decisions", "evidence_until", "grants", "id", "intake", "kind", "source", "superseded_by",
        "title",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        title: Text,
        *,
        day: str,
        kind: str,
        source: Source,
        intake: Mapping[str, Change | Sequence[Change]] | None = None,
        decisions: Mapping[str, Hold | Sequence[Hold]] | None = None,
        grants: Text | None = None,
        evidence_until: str | None = None,
        superseded_by: str | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.day = ordinal(day)
        self.kind = kind
        self.source = source
        self.intake = {
            name: (changes,) if isinstance(changes, Change) else tuple(changes)
            for name, changes in (intake or {}).items()
        }
        self.decisions = {
            name: (holds,) if isinstance(holds, Hold) else tuple(holds)
            for name, holds in (decisions or {}).items()
        }
        self.grants = grants
        self.evidence_until = None if evidence_until is None else ordinal(evidence_until)
        self.superseded_by = superseded_by

    def __repr__(self) -> str:
        return f"<instrument {self.id}>"
