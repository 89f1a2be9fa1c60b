"""What the instruments made of a pathway, day by day: its intake and its holds.

Read from the instruments once a process; the page, the windows and the findings all read this.
"""

from __future__ import annotations

from openparole.law.instrument import NOT_YET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from openparole.law.instrument import Change, Hold, Instrument
    from openparole.logic.text import Text


class Span:
    """Intake in `state` from `since` (None: always) to `until` (None: open), both included, by `by`.

    `sure` is False for the days of an uncertain switch, which two spans cover.
    """

    __slots__ = ("by", "note", "since", "state", "until")

    def __init__(
        self,
        state: str,
        since: int | None,
        until: int | None,
        by: Instrument | None,
        note: Text | None = None,
    ) -> None:
        self.state = state
        self.since = since
        self.until = until
        self.by = by
        self.note = note

    def covers(self, first: int, last: int) -> bool:
        """Whether it holds on some day from `first` to `last`."""
        return (self.since is None or self.since <= last) and (self.until is None or self.until >= first)


class Timeline:
    """The intake of one pathway as spans in order, and its holds with the instruments that ordered them."""

    __slots__ = ("holds", "spans")

    def __init__(self, pathway: str, instruments: Iterable[Instrument]) -> None:
        changes: list[tuple[Change, Instrument]] = []
        self.holds: list[tuple[Hold, Instrument]] = []
        for instrument in instruments:
            if pathway in instrument.intake:
                changes.extend((change, instrument) for change in instrument.intake[pathway])
            if pathway in instrument.decisions:
                self.holds.extend((hold, instrument) for hold in instrument.decisions[pathway])
        changes.sort(key=lambda pair: (pair[0].earliest, pair[0].latest))
        spans = [Span(NOT_YET, None, None, None)]
        for change, instrument in changes:
            spans[-1].until = change.latest - 1
            spans.append(Span(change.state, change.earliest, None, instrument, change.note))
        self.spans = [
            span for span in spans if span.until is None or span.since is None or span.since <= span.until
        ]

    def states(self, first: int, last: int) -> list[Span]:
        """The spans that hold on some day from `first` to `last`, in order."""
        return [span for span in self.spans if span.covers(first, last)]
