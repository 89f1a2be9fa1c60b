"""Spans of days on which decisions of a way are on hold for a person, or may be.

A hold closes nothing: requests may be taken all the same, so that it stands beside the windows.
"""

from __future__ import annotations

from itertools import pairwise

from openparole.law.instrument import ON_HOLD
from openparole.logic.values import TRUE, iso
from openparole.screening.finding import UNDETERMINED, holds_on

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument
    from openparole.law.pathway import Pathway
    from openparole.logic.windows import Slider


class Held:
    """Decisions are on hold, or (`state`) undetermined, from `start` to `end`, by the instruments `by`."""

    __slots__ = ("by", "end", "start", "state")

    def __init__(self, start: int, end: int, state: str, by: list[Instrument]) -> None:
        self.start = start
        self.end = end
        self.state = state
        self.by = by

    def json(self) -> dict[str, Any]:
        """As in `windows/1`."""
        return {
            "from": iso(self.start),
            "to": iso(self.end),
            "state": self.state,
            "by": [by.id for by in self.by],
        }


def held(law: Law, pathway: Pathway, slider: Slider) -> list[Held]:
    """The spans of one way, in order; none where decisions run. Each day is read as of itself."""
    days = sorted({day for day in _breaks(law, pathway, slider) if slider.start < day <= slider.end})
    found: list[Held] = []
    for start, after in pairwise([slider.start, *days, slider.end + 1]):
        holds = holds_on(law, pathway, slider.case(start), start)
        if not holds:
            continue
        state = ON_HOLD if any(truth == TRUE for _hold, _by, truth in holds) else UNDETERMINED
        by = list(dict.fromkeys(by for _hold, by, truth in holds if state != ON_HOLD or truth == TRUE))
        last = found[-1] if found else None
        if last is not None and (last.end, last.state, last.by) == (start - 1, state, by):
            last.end = after - 1
        else:
            found.append(Held(start, after - 1, state, by))
    return found


def _breaks(law: Law, pathway: Pathway, slider: Slider) -> Iterator[int]:
    for hold, _by in law.timelines[pathway.id].holds:
        yield hold.first_day
        if hold.last_day is not None:
            yield hold.last_day + 1
        yield from (found.day for found in slider.breaks(hold.when))
