"""The HHS poverty guidelines, 100 percent, by year, region and household size.

The guideline for a household of n is `first + (n - 1) x step`; the step is the same for every n. Puerto
Rico, Guam, the Virgin Islands, the Northern Marianas and American Samoa have none of their own: USCIS
groups them with the 48 states. Before 2017 not every region's figure was found: a gap in the law.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, fr
from openparole.law.facts.options import REGIONS
from openparole.logic.expressions import NumberExpression, cases, dollars
from openparole.logic.schedules import Schedule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.expressions import DayExpression
    from openparole.logic.facts import Choice, Count
    from openparole.logic.text import Text

# effective day, Federal Register, then first person and step for the states, Alaska and Hawaii
_TABLE = (
    ("2017-01-26", "82 FR 8831", (12060, 4180), (15060, 5230), (13860, 4810)),
    ("2018-01-13", "83 FR 2642", (12140, 4320), (15180, 5400), (13960, 4970)),
    ("2019-01-11", "84 FR 1167", (12490, 4420), (15600, 5530), (14380, 5080)),
    ("2020-01-14", "85 FR 3060", (12760, 4480), (15950, 5600), (14680, 5150)),
    ("2021-01-13", "86 FR 7732", (12880, 4540), (16090, 5680), (14820, 5220)),
    ("2022-01-12", "87 FR 3315", (13590, 4720), (16990, 5900), (15630, 5430)),
    ("2023-01-12", "88 FR 3424", (14580, 5140), (18210, 6430), (16770, 5910)),
    ("2024-01-11", "89 FR 2961", (15060, 5380), (18810, 6730), (17310, 6190)),
    ("2025-01-15", "90 FR 5917", (15650, 5500), (19550, 6880), (17990, 6330)),
    ("2026-01-13", "91 FR 1797", (15960, 5680), (19950, 7100), (18360, 6530)),
)
_REGIONS = ("states", "alaska", "hawaii")
_DAY_SEEN = ("2017-01-26", "2019-01-11", "2020-01-14", "2023-01-12", "2026-01-13")
"""The years whose day is seen in the notice itself."""
_QUOTED = ("2017-01-26", "2018-01-13")
"""The years whose figures were seen in public data sets that agree, not in the notice."""


def _source(day: str, cite: str) -> Source:
    amount = SECONDARY if day in _QUOTED else PRIMARY
    return fr(cite, amount, day_strength=PRIMARY if day in _DAY_SEEN else UNVERIFIED)


def _schedule(region: str, part: int, title: Text) -> Schedule:
    place = 2 + _REGIONS.index(region)
    return Schedule(
        f"poverty-{region}-{('first', 'step')[part]}",
        _("HHS poverty guideline, {region}: {part}", region=REGIONS[region], part=title),
        "cents",
        [(row[0], dollars(row[place][part]), _source(row[0], row[1])) for row in _TABLE],
    )


FIRST_PERSON = {region: _schedule(region, 0, _("first person")) for region in _REGIONS}
EACH_MORE = {region: _schedule(region, 1, _("each more person")) for region in _REGIONS}


def poverty_line(size: Count | NumberExpression, region: Choice, day: DayExpression) -> NumberExpression:
    """The guideline in cents for a household of `size` in `region` on a day.

    `region` is a choice of states, alaska, hawaii and territory; a territory reads the states.
    """

    def line(name: str) -> NumberExpression:
        more = size.plus(-1).times(EACH_MORE[name].at(day))
        return FIRST_PERSON[name].at(day).plus(more)

    return cases(
        (region.is_("alaska"), line("alaska")),
        (region.is_("hawaii"), line("hawaii")),
        otherwise=line("states"),
    )
