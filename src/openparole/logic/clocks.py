"""Clocks: which day a rule reads.

A fee follows the day of posting, a threshold the day of filing, a deadline the day of service. A
clock is a chain of day facts that ends at the day of reading: the first link of which something is
known is read, *never* means "not yet", and the proof names the link. The links of a request's own
clocks count only where the request was for the pathway in question (`Case.tied`).
"""

from __future__ import annotations

from functools import reduce

from openparole.logic.expressions import DayExpression
from openparole.logic.values import ANY_DATE, ANY_DAY, FALSE, TRUE, exactly, happens, join_days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.case import Case
    from openparole.logic.facts import Day
    from openparole.logic.values import Days


class Clock(DayExpression):
    """A chain of day facts.

    `of_request`: the links belong to one request, and another pathway reads the day of reading.
    `ends_at_reading`: the chain ends at the day of reading, so that the clock always has a day; else
    it is unknown while no link is told (the day of service of a letter has no stand-in).
    """

    __slots__ = ("name", "links", "of_request", "ends_at_reading")
    name: str
    links: tuple[Day, ...]
    of_request: bool
    ends_at_reading: bool

    def find_days(self, case: Case) -> Days:
        """The days that the clock may show."""
        shown = []
        for fact in self.read_links(case):
            first, last, _or_never = known = case.known(fact)
            shown.append((first, last, False))
            if happens(known) == TRUE:
                break
        else:
            shown.append(exactly(case.reading) if self.ends_at_reading else ANY_DATE)
        return reduce(join_days, shown)

    def read_links(self, case: Case) -> list[Day]:
        """The links of which something is known, up to the first that is sure to be a day."""
        if self.of_request and not case.tied:
            return []
        told = []
        for fact in self.links:
            known = case.known(fact)
            if known != ANY_DAY and known != ANY_DATE and happens(known) != FALSE:
                told.append(fact)
                if happens(known) == TRUE:
                    break
        return told


READING = Clock("READING", (), False, True)
"""The day asked about."""
