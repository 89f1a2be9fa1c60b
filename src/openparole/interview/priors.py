"""How common each answer is among people who are paroled, where a published table says so; else even.

Shares are of the about 2.4 million grants that CBP made from October 2018 to May 2025 unless the table gives
its own whole. Tables count grants, arrivals or authorizations, and not people who ask: good enough to choose
a question, and for nothing else. No finding rests on a prior.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from openparole.logic.facts import Choice, Fact

GRANTS = 2_400_000
"""GAO, report of 2026-05-18: grants by CBP, 2018-10 to 2025-05."""


class Prior:
    """The `shares` of some options; the other ones share what is left. `some`: how often there is any at all:
    a yes, a member, a day, a first row. `cited`: the table; "" where none was found and all is even.
    """

    __slots__ = ("cited", "shares", "some")

    def __init__(self, cited: str, *, some: float = 0.5, shares: dict[str, float] | None = None) -> None:
        self.cited = cited
        self.some = some
        self.shares = shares or {}

    def of(self, fact: Choice, masks: Sequence[int]) -> list[float]:
        """The share of the options in each mask, together; 1 each without a table."""
        if not self.shares:
            return [1.0] * len(masks)
        named = {fact.bits[option]: share for option, share in self.shares.items()}
        rest = (1 - sum(named.values())) / (len(fact.bits) - len(named) or 1)
        unnamed = ~sum(named)
        return [
            sum(share for bit, share in named.items() if bit & mask) + rest * (mask & unnamed).bit_count()
            for mask in masks
        ]


CHNV = "end totals of the processes for Cubans, Haitians, Nicaraguans and Venezuelans, by country"
U4U = "GAO, report of 2025-12-11: grants in three supporter-based processes, less those of CHNV"
_COUNTRIES = Prior(
    f"{CHNV}; {U4U}; DHS OIG 2023: Afghans paroled in 2021 and 2022",
    some=0.95,
    shares={
        "CU": 110_240 / GRANTS,
        "HT": 211_040 / GRANTS,
        "NI": 93_070 / GRANTS,
        "VE": 117_330 / GRANTS,
        "UA": 242_000 / GRANTS,
        "AF": 77_000 / GRANTS,
    },
)
_BY_CBP = 1_244_348 / 1_340_002
_CRS = "CRS R46570, updated 2025-09-18: grants in fiscal year 2023, by CBP and by the other agencies"

PRIORS = {
    "citizenships": _COUNTRIES,
    "principal_citizenships": _COUNTRIES,
    "location": Prior(_CRS, shares={"inside_us": 1 - _BY_CBP}),
    "parole_granted_by": Prior(_CRS, shares={"cbp": _BY_CBP}),
    "reasons": Prior(
        "GAO-08-282: reasons of requests decided from 2001-10 to 2007-06, family or medical 64 % together",
        some=0.95,
        shares={"family_reunification": 0.32, "medical": 0.32},
    ),
    "supporters": Prior(
        "GAO, report of 2025-12-11: grants in three supporter-based processes", some=774_000 / GRANTS
    ),
    "displaced_from_ukraine_on": Prior(U4U, some=242_000 / GRANTS),
    "port_appointment_on": Prior("CBP One: arrivals with an appointment to 2024-12", some=936_500 / GRANTS),
    "startup_role_central": Prior("entrepreneurs: requests filed, FY2021 to mid-2024", some=94 / GRANTS),
    "medical_mission_of_cuba": Prior(
        "Cuban medical professionals: approvals 2006 to 2017", some=7_117 / GRANTS
    ),
    "lautenberg_category": Prior("Lautenberg parole: authorizations 2011 to 2012", some=640 / GRANTS),
    "veteran_petitioner": Prior(
        "Filipino veterans: the estimate of veterans in 2016, its upper end",
        shares={"none": 1 - 6_000 / GRANTS},
    ),
}
EVEN = Prior("")


def prior(fact: Fact) -> Prior:
    """What is known beforehand of a fact; nothing of a field of a row."""
    return EVEN if fact.rows is not None else PRIORS.get(fact.name, EVEN)
