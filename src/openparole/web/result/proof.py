"""Why a way is found as it is: each requirement, the answers that decide it, its source and its strength."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openparole.interview.entry import say
from openparole.logic.described import describe_leaf, values_of
from openparole.logic.proof import Leaf
from openparole.logic.shown import write
from openparole.logic.text import Text, _
from openparole.screening.proofs import NOT_KNOWN, NOT_MET, facts_of, reason
from openparole.web.result.parts import Line, Section
from openparole.web.result.words import MARKS, ORIGINS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.logic.facts import Fact
    from openparole.screening.proofs import Read, Reason
    from openparole.screening.report import PathwayReport
    from openparole.screening.settle import Settled

NOT_SURE = _("perhaps not in force on that day")


def reasons(item: PathwayReport) -> list[Reason]:
    """The requirements as read."""
    return [reason(item.case, line) for line in item.reading.lines]


def in_the_way(item: PathwayReport, found: list[Reason]) -> list[Line]:
    """The requirements that are not met, each with its proof; where none fails, those not known to be."""
    failing = [one for one in found if one.state == NOT_MET]
    if failing:
        return [_requirement(one, item.report.settled) for one in failing]
    return [Line(one.rule.label, mark=MARKS[one.state]) for one in found if one.state == NOT_KNOWN]


def proof(item: PathwayReport, found: list[Reason]) -> Section:
    """The whole proof."""
    lines = [_requirement(one, item.report.settled) for one in found]
    citations = [version.source.citation for version in item.reading.versions if version is not None]
    for citation in dict.fromkeys(citations):
        lines.append(Line(_("The criteria are those of {citation}.", citation=citation), kind="quiet"))
    return Section(_("Why: every condition, with its source"), lines, folded=True, kind="proof")


def _requirement(found: Reason, settled: Settled) -> Line:
    below: list[Line] = []
    seen: dict[str, None] = {}
    for part in found.because():
        if isinstance(part, Leaf):
            below += _leaf(part, settled, seen)
        else:
            below.append(_requirement(part, settled))
    return Line(
        found.rule.label,
        below,
        mark=MARKS[found.state],
        note=None if found.sure else NOT_SURE,
        source=found.rule.source,
        kind=found.state.replace(" ", "-"),
    )


def _leaf(leaf: Leaf, settled: Settled, seen: dict[str, None]) -> Iterator[Line]:
    """The answers that a leaf read, each once below a requirement; amounts and days that it compared."""
    reads = facts_of(leaf, settled)
    if not reads:
        yield Line(describe_leaf(leaf), kind="answer")
    for read in reads:
        if read.address not in seen:
            seen[read.address] = None
            yield Line(_answer(read), kind="answer")
    values = values_of(leaf)
    if values is not None and len(reads) > 1:
        yield Line(_("Compared: {values}", values=values), kind="answer")


def _answer(read: Read) -> Text:
    question = read.fact.question
    row = int(read.address.partition("[")[2].partition("]")[0] or 0)
    if row:
        question = _("(Number {number}) {question}", number=row + 1, question=question)
    words: dict[str, Any] = {"question": question, "origin": ORIGINS[read.origin]}
    if read.known == read.fact.unknown:
        return _("{question} {origin}", **words)
    return _("{question} {answer} ({origin})", answer=said(read.fact, read.known), **words)


def said(fact: Fact, known: Any) -> Text:
    """What is known of a fact, as it is said in the interview."""
    return say(fact, write(fact, known))
