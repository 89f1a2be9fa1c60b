"""What follows from the end of a grant: when to ask for more, when unlawful presence may begin, what lapses.

The safe day comes first: the earliest on which days may count against the person. It counts no days. After an
earlier grant the gap until the next is said too, because no later parole fills it.
"""

from __future__ import annotations

from openparole.law.ends import statement
from openparole.logic.proof import missing
from openparole.logic.text import _
from openparole.logic.values import ANY_DATE, FALSE, LAST_DAY, NEVER, TRUE
from openparole.screening.triggers import ENDS, HAPPENED, bounds_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.statements import Statement
    from openparole.logic.case import Case
    from openparole.logic.proof import Missing
    from openparole.logic.text import Text
    from openparole.screening.ends import Grant
    from openparole.screening.other_grants import OtherGrant
    from openparole.screening.triggers import Bounds

NOT_PRESENT = _("Whoever left the country, or has a lasting status, is not unlawfully present")
NO_BACKDATING = _(
    "An order changed when this parole ends. Days before that order are not counted here: a lawyer must "
    "review them"
)

GAP = _(
    "No parole ran from the first to the last of these days, and nothing fills them later. First: {first}. "
    "Last: {last}."
)
PERHAPS_A_GAP = _("There may be days without parole before the next one. First: {first}. Last: {last}.")


class After:
    """What follows from the effective end of a grant. `other`: which it is, where another followed.

    `more_time`: from which day, and by which, a request for more time is recommended; None where no last
    day is told, or parole ended before it. `presence`: the bounds of the first day that may count as
    unlawful presence; None where none does. Where another grant followed, nothing is left to ask for, and
    no paper to lapse.
    """

    __slots__ = ("lapses", "law", "more_time", "notes", "presence", "questions")

    def __init__(self, law: Law, case: Case, grant: Grant, other: OtherGrant | None = None) -> None:
        self.law = law
        self.notes: list[tuple[str, Text]] = []
        self.questions: list[Missing] = []
        low = grant.effective.not_before or grant.began[0]
        high = NEVER if grant.effective.not_after is None else grant.effective.not_after
        self.more_time = self._more_time(case, (low, high)) if other is None else None
        self.presence = self._presence(case, grant, (low, high))
        lapses = law.ends.lapses if other is None else ()
        self.lapses = [(lapse, _sooner(case.days(lapse.day), (low, high))) for lapse in lapses]
        if other is not None:
            self.presence = _before(self.presence, other.next)
            self.questions = other.asked(self.questions)

    def _more_time(self, case: Case, end: Bounds) -> tuple[Bounds, Bounds] | None:
        window = self.law.ends.more_time
        first, last, or_never = case.days(window.day)
        if or_never or last >= LAST_DAY or end[1] < first:
            return None
        opens = (first - window.opens, last - window.opens)
        return opens, (first - window.recommended_by, last - window.recommended_by)

    def _presence(self, case: Case, grant: Grant, end: Bounds) -> Bounds | None:
        for row in grant.rows:
            counts = row.state == HAPPENED and row.does == ENDS and row.own[1] <= end[1]
            if counts and row.id in self.law.ends.presence.none_after:
                self.notes.append(("G-10.9", NOT_PRESENT))
                return None
        begins = self.law.ends.presence.begins
        low, high = max(end[0] + 1, begins), end[1] if end[1] >= NEVER else max(end[1] + 1, begins)
        for part in self.law.ends.presence.uncounted:
            truth = case.truth(part.when)
            if truth == FALSE:
                continue
            if part.until is None:
                high = NEVER if truth == TRUE else high
            else:
                first, last, _or_never = case.days(part.until)
                if last <= low:
                    continue
                low, high = max(low, first), NEVER if last >= LAST_DAY else max(high, last)
            if truth == TRUE:
                self.notes.append((part.rule, part.label))
            asked = part.when if part.until is None else part.until
            self.questions += missing(case, asked)
        if any(row.orders for row in grant.rows if row.does != ENDS):
            self.notes.append(("R-FRP-10", NO_BACKDATING))
        return low, high

    def json(self) -> dict[str, Any]:
        """As in `ends/1`."""
        window = None
        if self.more_time is not None:
            opens, by = self.more_time
            window = {
                "opens": bounds_json(opens),
                "recommended_by": bounds_json(by),
                "statements": _statements(self.said(self.law.ends.more_time.said)),
            }
        return {
            "more_time": window,
            "unlawful_presence": {
                "first_day": bounds_json(self.presence),
                "notes": [{"rule": rule, "text": text.json()} for rule, text in self.notes],
                "questions": list(dict.fromkeys(part.address for part in self.questions)),
                "statements": _statements(self.said(self.law.ends.presence.said)),
            },
            "lapses": [
                {
                    "name": lapse.name,
                    "last_day": bounds_json(bounds),
                    "text": lapse.label.json(),
                    "rule": lapse.rule,
                }
                for lapse, bounds in self.lapses
            ],
        }

    def said(self, rules: tuple[str, ...]) -> list[Statement]:
        """The statements of these ids."""
        found = (statement(self.law, rule) for rule in rules)
        return [part for part in found if part is not None]


class Gap:
    """The days without parole between two grants: from `first_day` to `last_day`, each as bounds.

    `sure`: whether there is such a day; else there may be one.
    """

    __slots__ = ("first_day", "last_day", "sure")

    def __init__(self, first_day: Bounds, last_day: Bounds) -> None:
        self.first_day = first_day
        self.last_day = last_day
        self.sure = first_day[1] <= last_day[0]

    @property
    def text(self) -> Text:
        """In words, with a place for each of the two days."""
        return GAP if self.sure else PERHAPS_A_GAP

    def json(self) -> dict[str, Any]:
        """As in `ends/1`."""
        return {
            "sure": self.sure,
            "first_day": bounds_json(self.first_day),
            "last_day": bounds_json(self.last_day),
        }


def gap_after(grant: Grant, next: Bounds) -> Gap | None:
    """The gap between the effective end of a grant and the `next`; None where no day is possible."""
    low = grant.effective.not_before or grant.began[0]
    high = next[1] if grant.effective.not_after is None else grant.effective.not_after
    gap = Gap((low + 1, min(high + 1, next[1])), (next[0] - 1, next[1] - 1))
    return gap if gap.first_day[0] <= gap.last_day[1] else None


def _before(presence: Bounds | None, next: Bounds) -> Bounds | None:
    """The first day that may count, if it comes before the next grant began."""
    if presence is None or presence[0] >= next[1]:
        return None
    return presence if presence[1] < next[0] else (presence[0], NEVER)


def _statements(found: list[Statement]) -> list[dict[str, Any]]:
    return [{"id": part.id, "text": part.text.json(), "source": part.source.json()} for part in found]


def _sooner(own: tuple[int, int, bool], end: Bounds) -> Bounds:
    """The sooner of the paper's own last day and the end of parole."""
    if own == ANY_DATE or own[0] > own[1]:
        return end
    return min(own[0], end[0]), min(own[1], end[1])
