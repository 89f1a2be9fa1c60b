"""Notices to the person that end parole: which text each falls under, and which day it names.

The question asks for letters and e-mails, so that a listed one is in writing and to the person unless told
otherwise; one that is not leaves the end in doubt.
"""

from __future__ import annotations

from openparole.law.facts.grant import TerminationNotice, termination_notices
from openparole.law.on_grants import NoticeCut
from openparole.logic.proof import Missing, missing
from openparole.logic.text import _
from openparole.logic.values import ANY_DATE, FALSE, NEVER, TRUE, UNKNOWN, hull
from openparole.screening.triggers import DOUBT, HAPPENED, NOT_KNOWN, REPLACED, Left, Row, perhaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.case import Case
    from openparole.logic.values import Days, Truth
    from openparole.screening.triggers import Bounds, Reading

UNTOLD = _("A notice to the person, of which nothing is told")


class Notices:
    """The notices that had come by the day of reading, as rows; one more row where not all may be told.

    `replaced`: the cuts whose place a notice to the person took, with how sure that is.
    """

    __slots__ = ("effects", "reading", "replaced", "rows")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.effects = [effect for effect in reading.effects if isinstance(effect, NoticeCut)]
        listed, complete = reading.case.known(termination_notices)
        had_come = [
            (place, inside)
            for place, inside in enumerate(reading.case.each(termination_notices, listed))
            if self._came(inside) != FALSE
        ]
        self.replaced = self._replaced([inside for _place, inside in had_come], complete)
        self.rows = [self._row(inside, place) for place, inside in had_come]
        self._show_the_latest([inside.days(TerminationNotice.received_on) for _place, inside in had_come])
        if not complete:
            self.rows.append(self._untold(had_come))

    def _came(self, inside: Case) -> Truth:
        """Whether it came by the day of reading, after this parole began and before the next did."""
        first, last, _or_never = inside.days(TerminationNotice.received_on)
        began, until = self.reading.began[0], self.reading.last
        if first > until or last < began:
            return FALSE
        return TRUE if began <= first and last <= until else UNKNOWN

    def _fits(self, effect: NoticeCut, inside: Case) -> Truth:
        truths = (self.reading.case.truth(effect.when), inside.truth(effect.where))
        if FALSE in truths:
            return FALSE
        return UNKNOWN if UNKNOWN in (self._came(inside), *truths) else TRUE

    def _replaced(self, notices: list[Case], complete: bool) -> dict[str, Truth]:
        found: dict[str, Truth] = {}
        for effect in self.effects:
            truths = [self._replaces(effect, inside) for inside in notices]
            none = complete and UNKNOWN not in truths
            truth = TRUE if TRUE in truths else FALSE if none else UNKNOWN
            found.update(dict.fromkeys(effect.replaces, truth))
        return found

    def _replaces(self, effect: NoticeCut, inside: Case) -> Truth:
        """A notice takes the place of a cut only if it came while parole could still run."""
        low, high, _or_never = inside.days(TerminationNotice.received_on)
        first, last = hull(self.reading.case.days(self.reading.law.ends.expiry.day))
        in_time = TRUE if high <= first else FALSE if low > last else UNKNOWN
        truths = (self._fits(effect, inside), in_time)
        return FALSE if FALSE in truths else truths[0] | in_time

    def _row(self, inside: Case, place: int) -> Row:
        """By the first text that fits; where that is not known, as wide as all that may."""
        may_fit: list[NoticeCut] = []
        left: list[Left] = []
        own: list[Bounds] = []
        for effect in self.effects:
            truth = self._fits(effect, inside)
            if truth == FALSE:
                continue
            may_fit.append(effect)
            own.append(self._day(inside, effect, sure=truth == TRUE))
            left.append(Left(self.reading, effect.id, own[-1]))
            if self.replaced.get(effect.id) == TRUE:
                left[-1].bounds, left[-1].does = None, REPLACED
            if truth == TRUE:
                break
        low, high = min(low for low, _high in own), max(high for _low, high in own)
        state = HAPPENED if high < NEVER else NOT_KNOWN
        row = self.reading.of_law(may_fit[0], f"termination_notices[{place}]", state, (low, high))
        row.does = left[0].does if len({part.does for part in left}) == 1 else DOUBT
        counted = [part.bounds for part in left if part.bounds is not None]
        row.effective = None
        if counted:
            latest = NEVER if len(counted) < len(left) else max(part[1] for part in counted)
            row.effective = (min(part[0] for part in counted), latest)
        row.orders = list(dict.fromkeys(id for part in left for id in part.orders))
        row.orders_firm = all(part.firm for part in left if part.does != REPLACED)
        row.missing = [part for one in left for part in one.missing]
        if len(may_fit) > 1:
            row.missing += [part for effect in may_fit for part in missing(inside, effect.where, place)]
        if high >= NEVER:
            row.missing += missing(inside, TerminationNotice.effective_on, place)
        if FALSE in (inside.truth(TerminationNotice.own_name), inside.truth(TerminationNotice.written)):
            row.does, row.administrative, row.effective = DOUBT, None, perhaps(row.effective)
            row.orders_firm = False
        return row

    def _day(self, inside: Case, effect: NoticeCut, sure: bool) -> Bounds:
        """The day that the notice names; else the one that its text sets, counted from when it came."""
        first, last, _or_never = inside.days(TerminationNotice.effective_on)
        if (first, last, _or_never) == ANY_DATE:
            came = inside.days(TerminationNotice.received_on)
            first, last = came[0] + (effect.days or 0), came[1] + (effect.days or 0)
            sure = sure and effect.days is not None
        return (max(first, self.reading.began[0]), last if sure else NEVER)

    def _show_the_latest(self, received: list[Days]) -> None:
        """Of several notices the latest to the person says the administrative end."""
        told = [(row, came) for row, came in zip(self.rows, received, strict=True) if row.administrative]
        newest = max((came[0] for _row, came in told), default=0)
        may_be_last = [row.own for row, came in told if came[1] >= newest]
        for row, came in told:
            row.administrative = None
            if came[1] >= newest:
                low, high = min(own[0] for own in may_be_last), max(own[1] for own in may_be_last)
                row.administrative = (low, high)

    def _untold(self, told: list[tuple[int, Case]]) -> Row:
        """Another notice may have come: an earlier one may have ended parole, a later one may say another."""
        at = "termination_notices.complete" if told else "termination_notices"
        row = Row(at, UNTOLD, "G-2.15", None, NOT_KNOWN, (self.reading.began[0], NEVER))
        row.missing = [Missing(at, termination_notices)]
        for one in self.rows:
            one.administrative = perhaps(one.administrative)
        return row
