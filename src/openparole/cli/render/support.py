"""The supporters' households beside the poverty line, in words."""

from __future__ import annotations

from openparole.cli.render.tree import Branch
from openparole.cli.words import Text, _
from openparole.law.facts.supporter import Supporter
from openparole.logic.shown import brief
from openparole.logic.sources import SHAKY
from openparole.logic.values import FALSE, TRUE
from openparole.screening.support import support

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from openparole.screening.report import Report
    from openparole.screening.support import Reading, Support

REACHED = {
    TRUE: _("{amount} ({label}): the income reaches it"),
    FALSE: _("{amount} ({label}): the income does not reach it"),
}
NOT_KNOWN = _("{amount} ({label}): not known whether the income reaches it")


def what_support(reports: Iterable[Report]) -> list[Branch]:
    """Each supporter once, though several people share one."""
    told: dict[str, Branch] = {}
    for report in reports:
        for one in support(report):
            branch = Branch(_("Supporter {number}", number=one.number + 1), _readings(one))
            told.setdefault(repr((one.json(), report.settled.matter.beside)), branch)
    if not told:
        return []
    heading = _("What a supporter's income is compared with; no law fixes an amount, and no finding reads it")
    return [Branch(heading, told.values())]


def _readings(one: Support) -> list[Branch]:
    first, *last = one.readings
    words = {"size": brief(Supporter.household, first.size)}
    if not last:
        return [Branch(_("A household of {size}, this person included", **words), _lines(first))]
    rest = {"size": brief(Supporter.household, last[0].size), "people": last[0].people}
    branches = [
        Branch(_("For the one filed first: a household of {size}", **words), _lines(first)),
        Branch(_("For the last of {people}: a household of {size}", **rest), _lines(last[0])),
    ]
    if one.order_matters:
        branches.append(Branch(_("The order of filing matters: those filed earlier count for those later.")))
    return branches


def _lines(reading: Reading) -> list[Branch]:
    lines = []
    for showing, cents, truth in reading.lines:
        words = {"amount": brief(Supporter.income, cents), "label": showing.label}
        line = Text(REACHED.get(truth, NOT_KNOWN).id, **words)
        weak = showing.source.rank <= SHAKY
        lines.append(Branch(_("{line} (not verified)", line=line) if weak else line))
    return lines
