"""The words in which a result is told: for people who are no lawyers, on a day that may be a bad one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.interview.calendar import say_day
from openparole.law.instrument import (
    ANNOUNCED,
    BY_INVITATION,
    NOT_YET,
    ON_HOLD,
    PAUSED,
    UNSETTLED,
)  # fmt: skip
from openparole.law.instrument import (
    CLOSED as ENDED,
)
from openparole.law.instrument import (
    OPEN as TAKEN,
)
from openparole.logic.text import Text, _
from openparole.logic.values import FIRST_DAY, LAST_DAY, UNKNOWN, iso
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED
from openparole.screening.proofs import DOES_NOT_APPLY, GIVEN, MET, NOT_KNOWN, NOT_MET
from openparole.screening.settle import CANNOT_SAY, DERIVED, NOT_ASKED, PRESUMED, TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    T = TypeVar("T")

FINDINGS = {OPEN: _("Open"), CLOSED: _("Closed"), UNDETERMINED: _("Not known yet")}
INTAKE = {
    NOT_YET: _("Requests are not taken yet"),
    ANNOUNCED: _("It was announced, but requests are not taken yet"),
    TAKEN: _("Requests are taken"),
    BY_INVITATION: _("Requests are taken from people who were invited"),
    PAUSED: _("Paused: no new requests are taken"),
    ENDED: _("Ended: requests are not taken any more"),
    UNSETTLED: _("No text found says whether requests are taken"),
    UNDETERMINED: _("It is not certain whether requests are taken today"),
}
HELD = {
    ON_HOLD: _("Decisions are on hold: you can ask, but nothing is decided for now"),
    UNDETERMINED: _("Decisions are on hold for some people; it is not known whether for this person"),
}
HELD_ALONE = {
    ON_HOLD: _("Decisions on requests that were made are on hold"),
    UNDETERMINED: HELD[UNDETERMINED],
}
PERSON = {
    OPEN: _("Every condition is met, as far as the answers tell"),
    CLOSED: _("A condition is not met"),
    UNDETERMINED: _("It is not known whether every condition is met"),
}
PROVIDED = _("Provided that")
NOT_FIRM = _("Not firm")
ON_HOLD_MARK = _("Decisions on hold")
OVER = _("It is open by an earlier day that you told of. Nobody can ask for it today")
OVER_MARK = _("Nobody can ask for it today")
MARKS = {
    MET: _("met"),
    NOT_MET: _("not met"),
    NOT_KNOWN: _("not known"),
    DOES_NOT_APPLY: _("does not apply"),
    GIVEN: _("taken as given"),
}
ORIGINS = {
    TOLD: _("your answer"),
    DERIVED: _("follows from your answers"),
    PRESUMED: _("presumed, as nobody said otherwise"),
    NOT_ASKED: _("not asked yet"),
    CANNOT_SAY: _("you could not say"),
}
STRENGTHS = {
    "primary": _("official text"),
    "secondary": _("quoted or reported by others"),
    "derived": _("computed from official figures"),
    "design": _("our own words, no agency's"),
    "weak": _("weak source"),
    "unverified": _("not verified"),
}
TOPICS = {
    "status": _("Status and papers"),
    "work": _("Work"),
    "travel": _("Travel"),
    "unlawful presence": _("Days without permission to stay"),
    "adjustment": _("A green card"),
    "asylum": _("Asylum"),
    "benefits": _("Benefits"),
    "removal": _("Custody and removal"),
    "fees": _("Fees"),
    "": _("Other"),
}
FACTORS = {
    "shown": _("your answers show it"),
    "contradicted": _("your answers speak against it"),
    "shown and contradicted": _("your answers show it, and speak against it"),
    "open": _("nothing told"),
}
PERHAPS = _("depends on what is not known")


def day(number: int) -> Text:
    """A day, such as November 24, 2026."""
    return say_day(iso(number))


def days(low: int, high: int, floor: int = FIRST_DAY) -> Text:
    """A day, or what is known of it; that it is not before the `floor` goes without saying."""
    if low == high:
        return day(low)
    since, until = max(floor, FIRST_DAY) < low < LAST_DAY, high < LAST_DAY
    if since and until:
        return _("not before {first}, not later than {last}", first=day(low), last=day(high))
    if until:
        return _("not later than {last}", last=day(high))
    return _("not before {first}", first=day(low)) if since else _("not known")


def perhaps(truth: int) -> Text | None:
    """The mark of what may not concern the person."""
    return PERHAPS if truth == UNKNOWN else None


def counted(count: int, none: T, one: T, many: T) -> T:
    """The form of a sentence for a number of things."""
    return none if count == 0 else one if count == 1 else many


def one_or_other(texts: Sequence[Text]) -> Text:
    """Alternatives, in order."""
    first, *others = texts
    for other in others:
        first = _("{one} or {other}", one=first, other=other)
    return first
