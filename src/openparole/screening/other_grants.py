"""The grants before the one in view, each as a reading of the matter in which it stands in view.

Its own facts take their places, and what is told of the newest grant alone is unknown, never presumed. No
rule is written a second time: whatever reads the grant in view reads these. What no question can tell of an
earlier grant, such as its own notices, is not asked.
"""

from __future__ import annotations

from openparole.law.facts.grant import (
    EarlierParole,
    class_of_admission,
    earlier_paroles,
    paroled_on,
    reparoled_on,
)
from openparole.law.facts.travel import Trip, trips
from openparole.law.other_grants import (
    BEFORE_A_RENEWAL,
    IN_A_ROW,
    LAST_EVENTS,
    LASTING_EVENTS,
    MAY_LACK_ROWS,
    OF_TODAY,
)
from openparole.logic.proof import Missing
from openparole.logic.values import FALSE, FIRST_DAY, IS_NEVER, TRUE, happens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.logic.case import Case
    from openparole.logic.facts import Fact
    from openparole.logic.values import Days
    from openparole.screening.triggers import Bounds

FIRST_PERIOD = "first period"


class OtherGrant:
    """One grant before the one in view: the `case` in which it stands in view, and when the `next` began."""

    __slots__ = ("_asked", "case", "name", "next")

    def __init__(self, case: Case, name: str, began: Days, next: Bounds) -> None:
        self.case = case
        self.name = name
        self.next = next
        self._asked: dict[str, Missing | None] = {}
        for event, more in {**LAST_EVENTS, **LASTING_EVENTS}.items():
            first, last, or_never = case.known(event)
            told_of_it = not or_never and began[1] <= first
            if last > next[0] or (event in LAST_EVENTS and not told_of_it):
                for fact in (event, *more):
                    self.put(fact, fact.unknown)
        for rows in MAY_LACK_ROWS:
            self.put(rows, (case.known(rows)[0], False))
            self._asked[f"{rows.name}.complete"] = None
        for fact in OF_TODAY:
            self.put(fact, fact.unknown)

    def put(self, fact: Fact, known: Any, asked: Missing | None = None) -> None:
        """What is known of a fact in this reading, and what to ask for it; None where no question tells."""
        self.case = self.case.knowing(fact, known)
        self._asked[fact.name] = asked

    def leave(self, first: int, last: int) -> None:
        """One more trip, that began between these days."""
        listed, complete = self.case.known(trips)
        fields = trips.fields.values()
        trip = tuple((first, last, False) if field is Trip.left_on else field.unknown for field in fields)
        self.case = self.case.knowing(trips, ((*listed, trip), complete))
        self._asked[f"{trips.name}[{len(listed)}].{Trip.left_on.name}"] = None

    def asked(self, missing: list[Missing]) -> list[Missing]:
        """What to ask in the place of these."""
        places = [self._asked.get(part.address, part) for part in missing]
        return [part for part in places if part is not None]


def _before_a_renewal(case: Case) -> OtherGrant:
    """Which class its I-94 showed is not told."""
    first, last, _or_never = case.days(reparoled_on)
    found = OtherGrant(case, FIRST_PERIOD, case.days(paroled_on), (first, last))
    for fact, told in BEFORE_A_RENEWAL.items():
        found.put(fact, case.known(told), Missing(told.name, told))
    found.put(reparoled_on, IS_NEVER)
    found.put(class_of_admission, class_of_admission.unknown)
    return found


def _earlier(case: Case, place: int, inside: Case, next: Bounds, may_renew: bool) -> OtherGrant:
    """That they left in time is a trip, and that they did not, that there was none but those told."""
    began = inside.days(EarlierParole.began_on)
    found = OtherGrant(case, f"{earlier_paroles.name}[{place}]", began, next)
    for fact, told in IN_A_ROW.items():
        found.put(fact, inside.known(told), Missing(f"{found.name}.{told.name}", told))
    found.put(reparoled_on, (began[0], began[1], True) if may_renew else IS_NEVER)
    left = inside.truth(EarlierParole.left_in_time)
    if left == TRUE:
        found.leave(began[0], min(inside.days(EarlierParole.ended_on)[1], next[1]))
    elif left == FALSE:
        found.case = found.case.knowing(trips, (case.known(trips)[0], True))
    return found


def other_grants(case: Case) -> Iterator[OtherGrant]:
    """The period before a renewal, then each earlier parole, as listed. One after another may renew it."""
    if happens(case.days(reparoled_on)) == TRUE:
        yield _before_a_renewal(case)
    listed, complete = case.known(earlier_paroles)
    rows = case.each(earlier_paroles, listed)
    days = [inside.days(EarlierParole.began_on) for inside in rows]
    for place, inside in enumerate(rows):
        others = [*days[:place], *days[place + 1 :]]
        may_renew = not complete or any(day[0] <= days[place][1] for day in others)
        next = _next(days[place], others, case.days(paroled_on), complete)
        yield _earlier(case, place, inside, next, may_renew)


def _next(began: Days, others: list[Days], in_view: Days, complete: bool) -> Bounds:
    """When the next one began: the one in view, another, or, where not all are told, one of those."""
    first = in_view[0] if complete else FIRST_DAY
    after = [day for day in others if day[1] > began[0]]
    sure = [day[1] for day in after if day[0] > began[1]]
    return max(began[0], min([first, *(day[0] for day in after)])), min([in_view[1], *sure])
