"""Five petitioners who were invited, one for each country. 88 FR 43581, 43591, 43601, 43611; 88 FR 78762."""

from __future__ import annotations

from tests.law.base import Base

COUNTRIES = {
    "CO": ("colombia", "2023-07-10", "2023-07-31"),
    "EC": ("ecuador", "2023-11-16", "2023-11-16"),
    "SV": ("el-salvador", "2023-07-10", "2023-07-31"),
    "GT": ("guatemala", "2023-07-10", "2023-07-31"),
    "HN": ("honduras", "2023-07-10", "2023-07-31"),
}
"""Country: its name in the id, the day of the notice, the first invitations."""
FAMILY = {"applies_as": "derivative", "relation_to_principal": "spouse", "principal_finding": "open"}


def base(country: str, name: str, notice: str, invited: str) -> Base:
    """A daughter of 38 whose mother, a permanent resident, was invited on the first day."""
    family = {**FAMILY, "principal_citizenships": [country]}
    crossing = {"on": "2024-01-15", "into": "us"}
    return Base(
        f"family-reunification-{name}",
        f"FRP-{country}-2023",
        on="2024-03-15",
        facts={
            "citizenships": [country],
            "applies_as": "principal",
            "meets_refugee_definition": False,
            "family_petitioner_status": "lpr",
            "family_petitioner_in_us": True,
            "i130_filed_on": "2014-02-01",
            "i130_approved_on": "2016-03-01",
            "immigrant_visa_issued_on": "never",
            "location": "outside_us",
            "birth_date": "1985-06-01",
            "passport": "valid",
            "invited_on": invited,
            "crossings": [],
            "interdicted_on": "never",
            "removal_order_on": "never",
        },
        close={
            "R-FRP-03": {"family_petitioner_in_us": False},
            "D-FRP-01": {**family, "relation_to_principal": "parent"},
            "D-FRP-04": {**family, "principal_finding": "closed"},
            "R-FRP-04": {"immigrant_visa_issued_on": invited},
            "R-FRP-05": {"location": "inside_us"},
            "D-FRP-03": {"birth_date": "2010-03-14", "with_parent_or_guardian": False},
            "R-FRP-06": {"crossings": [crossing, {**crossing, "on": "2024-02-01"}]},
            "R-FRP-06/sea": {"interdicted_on": "2023-12-01"},
            "R-FRP-07": {"removal_order_on": "2019-03-15"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        not_closable={"D-FRP-02": "the invitation may name another paper"},
        opens=invited,
        last="2025-01-26",
    )


BASES = [base(country, *named) for country, named in COUNTRIES.items()]
