"""What a supporter's income is compared with: the poverty guideline for the household, G-6.15 and G-6.16.

No statute or rule fixes a share of it for parole, so that no criterion reads this. Each beneficiary is
promised for on an own form: whoever is promised for first is not yet on an earlier one.
"""

from __future__ import annotations

from functools import lru_cache

from openparole.law.citations import SECONDARY, UNVERIFIED, page
from openparole.law.clocks import FILING
from openparole.law.facts.supporter import Supporter
from openparole.law.parameters.poverty import poverty_line
from openparole.logic.propositions import no
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.expressions import NumberExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

HOUSEHOLD = page("Form I-134 (01/20/25), Part 2, items 13 and 14, as quoted", SECONDARY)

MEASURED = no(Supporter.kind.is_("organization", "the_beneficiary"))
"""Whose household is counted: a person's other than the beneficiary, who stands in the file already."""


class Showing:
    """A `percent` of the poverty guideline with which an income is compared; `label` says what that shows."""

    __slots__ = ("id", "label", "percent", "source")

    def __init__(self, id: str, label: Text, percent: int, source: Source) -> None:
        self.id = id
        self.label = label
        self.percent = percent
        self.source = source


_PRACTICE = page("Form I-134 practice", UNVERIFIED)
SHOWINGS = (
    Showing("G-6.15/reference", _("the poverty guideline, a line of comparison"), 100, _PRACTICE),
    Showing("G-6.15/stronger", _("125 percent of it, a stronger showing"), 125, _PRACTICE),
)


@lru_cache(maxsize=64)
def household(people: int) -> NumberExpression:
    """The supporter, all dependents, everybody on earlier forms that still run, and the `people` of this
    matter that are promised for.
    """
    return Supporter.household.plus(Supporter.running_promises).plus(people)


@lru_cache(maxsize=64)
def line(people: int, showing: Showing) -> NumberExpression:
    """A hundred times what the income is compared with, in cents: shares of it stay whole so."""
    guideline = poverty_line(household(people), Supporter.region, FILING)
    return guideline.times(showing.percent)


@lru_cache(maxsize=64)
def reaches(people: int, showing: Showing) -> Proposition:
    """The income alone is that much. How assets count beside it no text of ours says."""
    return Supporter.income.times(100).at_least(line(people, showing))
