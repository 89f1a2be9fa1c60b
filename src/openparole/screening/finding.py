"""The finding on one pathway: open, closed or undetermined.

Intake and person are judged apart, on the day that the pathway's clock shows; where that day is not
certain, every version and every state still possible is judged, and only what they agree on is said.
"""

from __future__ import annotations

from openparole.law.instrument import BY_INVITATION, TAKEN
from openparole.logic.proof import strength
from openparole.logic.sources import RANK, SHAKY, SOLID
from openparole.logic.values import FALSE, LAST_DAY, TRUE, UNKNOWN, hull

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.catalog import Law
    from openparole.law.instrument import Hold, Instrument
    from openparole.law.pathway import Pathway, Version
    from openparole.law.timeline import Span
    from openparole.logic.case import Case
    from openparole.logic.rules import Rule
    from openparole.logic.values import Truth

OPEN, CLOSED, UNDETERMINED = "open", "closed", "undetermined"
WORDS = {TRUE: OPEN, FALSE: CLOSED, UNKNOWN: UNDETERMINED}

YEAR = 365
"""A weak mark on a day counts only when that day is within a year of the day of reading."""


class Line:
    """One requirement as read: its truth, and whether it is sure to be in force that day."""

    __slots__ = ("rule", "sure", "truth")

    def __init__(self, rule: Rule, truth: Truth, sure: bool) -> None:
        self.rule = rule
        self.truth = truth if sure else truth | TRUE
        self.sure = sure


class Finding:
    """What was found on one pathway in one case.

    `intake`, `person`, `truth`: TRUE, FALSE or UNKNOWN; `truth` is both together. `spans`: the states of
    intake still possible. `versions`: the versions still possible, None for days without a text. `over`: it
    is open by an earlier day that its clock reads, while on the day asked about no requests are taken.
    """

    __slots__ = ("case", "intake", "lines", "over", "pathway", "person", "spans", "truth", "versions")

    def __init__(
        self,
        case: Case,
        pathway: Pathway,
        spans: list[Span],
        versions: list[Version | None],
        lines: list[Line],
        person: Truth,
    ) -> None:
        self.case = case
        self.pathway = pathway
        self.spans = spans
        self.versions = versions
        self.lines = lines
        self.intake = intake_truth(spans)
        self.person = person
        self.truth = in_both(self.intake, person)
        self.over = False

    def rank(self, read_on: int | None = None) -> int:
        """The rank of the sources that a settled finding rests on, read on a day (default: the day asked
        about): a failure as the strongest of the sufficient ones, an open finding as the weakest
        requirement. An undetermined one rests on none.
        """
        if self.truth == UNKNOWN:
            return SOLID
        intake = self._intake_rank(self.case.reading if read_on is None else read_on)
        if self.truth == TRUE:
            return min([intake, *(strength(self.case, line.rule) for line in self.lines)])
        failing = [strength(self.case, line.rule) for line in self.lines if line.truth == FALSE]
        return max([*failing, intake] if self.intake == FALSE else failing)

    def _intake_rank(self, read_on: int) -> int:
        """The rank of the instruments behind the state of intake; one past its evidence says nothing."""
        ranks = [SOLID]
        for span in self.spans:
            if span.by is not None:
                expired = span.by.evidence_until is not None and read_on > span.by.evidence_until
                near = span.since is not None and abs(read_on - span.since) <= YEAR
                dated = RANK[span.by.source.day_strength] if near else SOLID
                ranks.append(0 if expired else min(span.by.source.rank, dated))
        return min(ranks)

    def firm(self, read_on: int | None = None) -> bool:
        """Whether it stays when everything weak or unverified is read as unknown."""
        return self.rank(read_on) > SHAKY


def find(law: Law, pathway: Pathway, case: Case) -> Finding:
    """The finding on a pathway in a case."""
    first, last = hull(case.days(pathway.clock))
    last = min(last, LAST_DAY)
    spans = law.timelines[pathway.id].states(first, last)
    versions = pathway.versions(first, last)
    lines: list[Line] = []
    person: Truth = 0
    for version in versions:
        if version is None:
            person |= UNKNOWN
            continue
        read = list(_lines(pathway, version, case, spans, first, last))
        person |= conjunction(read)
        lines.extend(read)
    found = Finding(case, pathway, spans, versions, lines, person)
    if found.truth == TRUE and last < case.reading:
        found.over = intake_truth(law.timelines[pathway.id].states(case.reading, case.reading)) == FALSE
    return found


def is_closed(law: Law, pathway: Pathway, case: Case) -> bool:
    """Whether the finding is closed, read no further than it takes to know."""
    first, last = hull(case.days(pathway.clock))
    last = min(last, LAST_DAY)
    spans = law.timelines[pathway.id].states(first, last)
    return intake_truth(spans) == FALSE or all(
        version is not None
        and any(line.truth == FALSE for line in _lines(pathway, version, case, spans, first, last))
        for version in pathway.versions(first, last)
    )


def _lines(
    pathway: Pathway, version: Version, case: Case, spans: list[Span], first: int, last: int
) -> Iterator[Line]:
    """Its requirements in order, each read when it is reached."""
    for rule in version.requires:
        starts = rule.in_force(first)
        ends = starts if first == last else rule.in_force(last)
        if starts or ends or (rule.first_day is not None and first < rule.first_day <= last):
            yield Line(rule, case.truth(rule), starts and ends)
    if pathway.invitation is not None and any(span.state == BY_INVITATION for span in spans):
        sure = all(span.state == BY_INVITATION for span in spans)
        yield Line(pathway.invitation, case.truth(pathway.invitation), sure)


def in_both(intake: Truth, person: Truth) -> Truth:
    """Intake and person together."""
    return FALSE if FALSE in (intake, person) else intake | person


def conjunction(lines: list[Line]) -> Truth:
    """All requirements together."""
    truth = TRUE
    for line in lines:
        if line.truth == FALSE:
            return FALSE
        truth |= line.truth
    return truth


def intake_truth(spans: list[Span]) -> Truth:
    """Whether requests are taken in all, none or some of the states still possible."""
    truth = 0
    for span in spans:
        taken = TAKEN.get(span.state)
        truth |= UNKNOWN if taken is None else TRUE if taken else FALSE
    return truth


def holds_on(law: Law, pathway: Pathway, case: Case, read_on: int) -> list[tuple[Hold, Instrument, Truth]]:
    """The holds on decisions on the day of reading that concern, or may concern, this person."""
    found = []
    for hold, instrument in law.timelines[pathway.id].holds:
        if hold.first_day <= read_on and (hold.last_day is None or read_on <= hold.last_day):
            truth = case.truth(hold.when)
            if truth != FALSE:
                found.append((hold, instrument, truth))
    return found
