"""The proof in words: one line a requirement, and below it what decides it."""

from __future__ import annotations

from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.law.agencies import NAMES
from openparole.logic.described import describe_leaf, values_of
from openparole.logic.facts import YesNo
from openparole.logic.proof import Leaf
from openparole.logic.shown import brief
from openparole.screening.proofs import (
    DOES_NOT_APPLY,
    GIVEN,
    MET,
    NO,
    NOT_KNOWN,
    NOT_MET,
    TRUTHS,
    YES,
    facts_of,
    reason,
)
from openparole.screening.settle import CANNOT_SAY, DERIVED, NOT_ASKED, PRESUMED, TOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.screening.proofs import Read, Reason
    from openparole.screening.report import PathwayReport
    from openparole.screening.settle import Settled

MARKS = {
    MET: _("met"),
    NOT_MET: _("not met"),
    NOT_KNOWN: _("not known"),
    DOES_NOT_APPLY: _("does not apply"),
    GIVEN: _("taken as given"),
}
ANSWERS = {YES: _("yes"), NO: _("no"), NOT_KNOWN: _("not known")}
ORIGINS = {
    TOLD: _("told"),
    DERIVED: _("follows from what was told"),
    PRESUMED: _("presumed"),
    NOT_ASKED: _("not asked"),
    CANNOT_SAY: _("asked, cannot say"),
}


def proof(item: PathwayReport) -> list[Branch]:
    """The proof of one pathway: the versions read, and every requirement."""
    versions = [version.id for version in item.reading.versions if version is not None]
    settled = item.report.settled
    requirements = [_requirement(reason(item.case, line), settled) for line in item.reading.lines]
    heading = _("Proof, by version {version}", version=", ".join(versions)) if versions else _("Proof")
    return [Branch(heading, requirements)] if requirements else []


def worksheets(items: Iterable[PathwayReport]) -> Iterator[Branch]:
    """What an officer weighs, one block for each worksheet: laid out, never added up."""
    told = set()
    for item in items:
        rows = [
            Branch(_("[{state}] {label} ({id})", state=state, label=factor.label, id=factor.id))
            for factor, state in item.factors()
        ]
        if rows and item.pathway.worksheet not in told:
            told.add(item.pathway.worksheet)
            agency = NAMES[item.pathway.worksheet]
            yield Branch(_("What an officer weighs: {agency}", agency=agency), rows)


def unmet(item: PathwayReport) -> list[Branch]:
    """The requirements that are not met; where none fails, those not known to be. One line each."""
    reasons = [reason(item.case, line) for line in item.reading.lines]
    telling = NOT_MET if any(found.state == NOT_MET for found in reasons) else NOT_KNOWN
    return [_in_short(found) for found in reasons if found.state == telling]


def _in_short(found: Reason) -> Branch:
    words = {"state": MARKS[found.state], "label": found.rule.label, "id": found.rule.id}
    return Branch(_("[{state}] {label} ({id})", **words))


def _requirement(found: Reason, settled: Settled) -> Branch:
    rule = found.rule
    line = _(
        "[{state}] {label} ({id}; {citation}; {strength})",
        state=MARKS[found.state],
        label=rule.label,
        id=rule.id,
        citation=rule.source.citation,
        strength=rule.source.strength,
    )
    if not found.sure:
        line = _("{line}; perhaps not in force that day", line=line)
    below = [
        Branch(_leaf(part, settled)) if isinstance(part, Leaf) else _requirement(part, settled)
        for part in found.because()
    ]
    return Branch(line, below)


def _leaf(leaf: Leaf, settled: Settled) -> Text:
    """`citizenships has UA: yes (UA, told)`."""
    what, answer = describe_leaf(leaf), ANSWERS[TRUTHS[leaf.truth]]
    if leaf.empty:
        return _("{what}: {answer} (there are none)", what=what, answer=answer)
    reads = facts_of(leaf, settled)
    values = values_of(leaf)
    if not reads:
        return _("{what}: {answer}", what=what, answer=answer)
    if len(reads) == 1:
        known = values or _known(reads[0])
        origin = ORIGINS[reads[0].origin]
        if known is None:
            return _("{what}: {answer} ({origin})", what=what, answer=answer, origin=origin)
        return _("{what}: {answer} ({known}, {origin})", what=what, answer=answer, known=known, origin=origin)
    told = _told(reads[0])
    for read in reads[1:]:
        told = _("{one}; {other}", one=told, other=_told(read))
    if values is not None:
        told = _("{values}; {told}", values=values, told=told)
    return _("{what}: {answer} ({told})", what=what, answer=answer, told=told)


def _known(read: Read) -> Text | None:
    """What is known of a fact, where the answer does not say it already."""
    if isinstance(read.fact, YesNo) or read.known == read.fact.unknown:
        return None
    return brief(read.fact, read.known)


def _told(read: Read) -> Text:
    known = _known(read)
    origin = ORIGINS[read.origin]
    if known is None:
        return _("{address}: {origin}", address=read.address, origin=origin)
    return _("{address}: {known}, {origin}", address=read.address, known=known, origin=origin)
