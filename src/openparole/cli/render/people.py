"""What depends on whom, in words: the findings that read what was found for the main person."""

from __future__ import annotations

from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.interview.company import shown
from openparole.screening.finding import CLOSED, OPEN, UNDETERMINED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from openparole.screening.people import Dependence

DECIDES = {
    OPEN: _("{name}, {title}: open for {main} too; whoever follows fails if that changes"),
    CLOSED: _("{name}, {title}: closed, because it is closed for {main}"),
    UNDETERMINED: _("{name}, {title}: not settled while it is not settled for {main}"),
}


def what_depends(found: Iterable[Dependence], *, named: bool) -> list[Branch]:
    """The findings that rest on another person's. Those that would be the same are left out, and so are the
    ways that a report leaves aside, unless they were `named`.
    """
    resting = [it for it in found if it.decides and (named or _shown(it))]
    return [Branch(_("What depends on whom"), map(Branch, map(_line, resting)))] if resting else []


def _shown(rests: Dependence) -> bool:
    return not (rests.item.folded or rests.item.waits_for_gate())


def _line(rests: Dependence) -> Text:
    template = DECIDES[rests.found.finding].id
    words = Text(template, name=shown(rests.label), title=rests.item.pathway.title, main=shown(rests.main))
    if not rests.found.firm:
        return _("{words} (not firm)", words=words)
    presumed = rests.found.strict != rests.found.finding
    return _("{words} (provided what is said there)", words=words) if presumed else words
