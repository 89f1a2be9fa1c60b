"""Laila landed at Dulles in December 2021, class OAR, and asks for more time in November 2023. USCIS page."""

from __future__ import annotations

from tests.law.base import Base

LAILA = {
    "location": "inside_us",
    "citizenships": ["AF"],
    "applies_as": "principal",
    "paroled_on": "2021-12-30",
    "parole_expires_on": "2023-12-29",
    "parole_program": "afghan",
    "class_of_admission": "OAR",
    "earlier_paroles": [],
    "petitioner_kind": "self",
    "trips": [],
    "reasons": ["protection_from_harm"],
    "meets_refugee_definition": False,
}
FAMILY = {"applies_as": "derivative", "relation_to_principal": "spouse", "principal_citizenships": ["AF"]}

BASES = [
    Base(
        "afghan-re-parole",
        "AFG-REPAROLE-2023",
        on="2023-11-10",
        facts=LAILA,
        close={
            "D-ARP-01": {"citizenships": ["PK"]},
            "D-ARP-02": {**FAMILY, "citizenships": ["PK"], "relation_to_principal": "sibling"},
            "D-RP-01": {"location": "outside_us"},
            "G-1.45": {"paroled_on": "2023-11-11"},
            "G-6.5": {"trips": [{"left_on": "2022-08-01", "returned_on": "2022-08-20"}]},
            "G-1.1": {"reasons": []},
            "D-ARP-03": {"paroled_on": "2021-07-29"},
            "R-AFG-01": {"class_of_admission": "DT", "paroled_on": "2023-10-01"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        coupled={
            "earlier_paroles": "the class on the I-94 is enough",
            "applies_as": "a citizen comes in their own right, whomever they follow",
        },
        opens="2023-06-09",
    )
]
