"""How a matter stands after some answers: what is found, what is not, and which facts could still say.

A *goal* is a way that is still undetermined and whose gate is not answered no. Of its missing facts only
those are wanted whose answer could settle it: where the law is silent, or somebody cannot say, more
questions may have nothing left to settle.
"""

from __future__ import annotations

from openparole.interview.relevance import all_together, paths
from openparole.law.catalog import law as current_law
from openparole.logic.proof import missing
from openparole.logic.values import FALSE, UNKNOWN, hull
from openparole.screening.finding import find
from openparole.screening.report import Cases
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from openparole.interview.answers import Answers
    from openparole.interview.relevance import Addresses
    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.case import Case
    from openparole.screening.finding import Finding


class Goal:
    """A way still to be settled: `gate` are the facts that could answer its gate with no, `wanted` those that
    could settle it; both as addresses. `open_parts`: how much of it is not settled.
    """

    __slots__ = ("finding", "gate", "open_parts", "pathway", "wanted")

    def __init__(self, finding: Finding, obtainable: Callable[[str], bool]) -> None:
        self.finding = finding
        self.pathway: Pathway = finding.pathway
        self.open_parts = open_parts(finding)
        _yes, no = paths(finding.case, self.pathway.gate.proposition, obtainable)
        self.gate: Addresses = no or frozenset()
        self.wanted = wanted(finding, obtainable)


class Outlook:
    """The findings on every way, and the goals among them. Raises Clash when answers cannot all be true."""

    def __init__(self, answers: Answers, on: int, law: Law | None = None) -> None:
        self.answers = answers
        self.law = law or current_law()
        matter = answers.matter()
        self.settled = settle(matter)
        self.cases = Cases(self.settled, on, matter.stipulated)
        self.findings = [find(self.law, way, self.cases.of(way.id)) for way in self.law.pathways.values()]
        self.goals = [Goal(finding, self.obtainable) for finding in self.findings if is_goal(finding)]

    def obtainable(self, address: str) -> bool:
        """Whether it may still be asked: not set aside, and not "don't know"."""
        return address not in self.answers.aside and not self.answers.cannot_say(address)


def is_goal(finding: Finding) -> bool:
    """Whether it is undetermined, with a gate that is not answered no."""
    return finding.truth == UNKNOWN and finding.case.truth(finding.pathway.gate.proposition) != FALSE


def open_parts(finding: Finding) -> int:
    """How much is not settled: the gate, the intake and each requirement."""
    gate = finding.case.truth(finding.pathway.gate.proposition) == UNKNOWN
    return gate + (finding.intake == UNKNOWN) + sum(line.truth == UNKNOWN for line in finding.lines)


def wanted(finding: Finding, obtainable: Callable[[str], bool]) -> Addresses:
    """The facts whose answers could open or close the way."""
    case, clock = finding.case, finding.pathway.clock
    first, last = hull(case.days(clock))
    if first < last:
        return _all_missing(finding, case, obtainable)
    if None in finding.versions:
        return frozenset()
    yes, no = all_together(
        paths(case, line.rule, obtainable) for line in finding.lines if line.truth == UNKNOWN
    )
    if finding.intake == UNKNOWN:
        yes = None
    return (yes or frozenset()) | (no or frozenset())


def _all_missing(finding: Finding, case: Case, obtainable: Callable[[str], bool]) -> Addresses:
    """While its day is not certain, the version and the intake hang on the clock too: nothing is left out."""
    found = set(missing(case, finding.pathway.clock))
    for line in finding.lines:
        if line.truth == UNKNOWN:
            found.update(missing(case, line.rule))
    return frozenset(one.address for one in found if one.fact is not None and obtainable(one.address))
