"""Iryna came to Chicago under Uniting for Ukraine in July 2022 and asks in March 2024. USCIS page."""

from __future__ import annotations

from tests.law.base import Base

IRYNA = {
    "location": "inside_us",
    "citizenships": ["UA"],
    "applies_as": "principal",
    "paroled_on": "2022-07-20",
    "parole_expires_on": "2024-07-19",
    "parole_program": "uniting-for-ukraine",
    "conditions_broken_on": "never",
    "trips": [],
    "reasons": ["protection_from_harm"],
    "meets_refugee_definition": False,
}
FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "common_law_partner",
    "principal_citizenships": ["UA"],
}

BASES = [
    Base(
        "ukraine-re-parole",
        "U4U-REPAROLE-2024",
        on="2024-03-15",
        facts=IRYNA,
        close={
            "D-URP-01": {"citizenships": ["GE"]},
            "D-URP-02": {**FAMILY, "citizenships": ["GE"], "relation_to_principal": "parent"},
            "D-RP-01": {"location": "outside_us"},
            "G-1.45": {"paroled_on": "2024-03-16"},
            "G-6.5": {"trips": [{"left_on": "2023-08-01", "returned_on": "2023-08-20"}]},
            "G-1.1": {"reasons": []},
            "R-U4U-08": {"paroled_on": "2022-02-10"},
            "D-URP-03": {"conditions_broken_on": "2023-05-05"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        coupled={"applies_as": "a citizen comes in their own right, whomever they follow"},
        not_closable={"R-U4U-08/window": "USCIS may reject an early request, and may not"},
        opens="2024-02-27",
    )
]
