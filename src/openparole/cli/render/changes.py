"""What would change it, in words: for each pathway its sets of steps, the cheapest first."""

from __future__ import annotations

from openparole.cli.render.pathway import FINDINGS
from openparole.cli.render.tree import Branch
from openparole.cli.words import _
from openparole.screening.changes import changes_of
from openparole.screening.proposed import NOTHING_FOUND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.screening.changes import ChangeSet, ChangeSets
    from openparole.screening.report import PathwayReport, Report

_BECOMES = {finding: _("It would be {finding}:", finding=label) for finding, label in FINDINGS.items()}


def what_would_change(report: Report, *, named: bool) -> Iterator[Branch]:
    """One block; of the ways for which nothing was found, only those asked for by id say so."""
    found = changes_of(report, named=named)
    told = [_pathway(report[id], sets) for id, sets in found.items() if named or sets or sets.warnings]
    yield Branch(_("What would change it"), told or [Branch(NOTHING_FOUND)])


def _pathway(item: PathwayReport, sets: ChangeSets) -> Branch:
    below = [_set(found) for found in sets]
    below += [Branch(_("{fact}: {warning}", fact=name, warning=text)) for name, text in sets.warnings.items()]
    if sets.note is not None:
        below.append(Branch(sets.note))
    return Branch(_("{title} ({id})", title=item.pathway.title, id=item.id), below)


def _set(found: ChangeSet) -> Branch:
    steps = [
        Branch(_("{step} [{address}]", step=step.text, address=step.address) if step.address else step.text)
        for step in found.steps
    ]
    return Branch(_BECOMES[found.finding], steps)
