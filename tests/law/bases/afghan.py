"""Farid lands at Dulles in August 2021; Zahra asks from Islamabad in 2023. USCIS pages for Afghans."""

from __future__ import annotations

from tests.law.base import Base

FARID = {
    "location": "at_port",
    "citizenships": ["AF"],
    "applies_as": "principal",
    "meets_refugee_definition": False,
}
ZAHRA = {**FARID, "location": "outside_us", "reasons": ["protection_from_harm"]}
CLOSE = {
    "D-AFG-01": {"citizenships": ["PK"]},
    "D-AFG-02": {
        "applies_as": "derivative",
        "relation_to_principal": "sibling",
        "principal_citizenships": ["AF"],
        "citizenships": ["PK"],
    },
    "D-AFG-03": {"location": "inside_us"},
    "D-AFG-04": {"location": "outside_us", "reasons": ["strike_work"], "strike_exception": "none"},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}

COUPLED = {"applies_as": "a citizen comes in their own right, whomever they follow"}

BASES = [
    Base(
        "afghan",
        "AFG-2021",
        on="2021-08-30",
        facts=FARID,
        close=CLOSE,
        coupled=COUPLED,
        opens="2021-07-31",
        last="2022-09-30",
    ),
    Base(
        "afghan",
        "AFG-2022",
        on="2023-03-01",
        facts=ZAHRA,
        close=CLOSE,
        coupled=COUPLED,
        opens="2021-07-31",
    ),
]
