"""Olena fled Ukraine in March 2022; a permanent resident in Alaska supports her. 87 FR 25040, USCIS page."""

from __future__ import annotations

from tests.law.base import Base

SUPPORTER = {"kind": "person", "status": "lpr", "in_us": True, "income": 61000, "household": 2}

BASES = [
    Base(
        "uniting-for-ukraine",
        "U4U-2022",
        on="2022-07-15",
        facts={
            "location": "outside_us",
            "citizenships": ["UA"],
            "passport": "valid",
            "birth_date": "1990-03-14",
            "displaced_from_ukraine_on": "2022-03-02",
            "applies_as": "principal",
            "meets_refugee_definition": False,
            "supporters": [SUPPORTER],
        },
        close={
            "D-U4U-01": {"location": "at_port"},
            "R-U4U-03": {"passport": "expired", "on_parents_passport": False},
            "R-U4U-04": {"displaced_from_ukraine_on": "never"},
            "R-U4U-05": {
                "applies_as": "derivative",
                "relation_to_principal": "sibling",
                "principal_citizenships": ["UA"],
                "travels_with_principal": True,
            },
            "R-U4U-06": {"birth_date": "2010-03-14", "with_parent_or_guardian": False},
            "R-U4U-07": {"supporters": [{**SUPPORTER, "in_us": False}]},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        opens="2022-04-25",
        last="2025-01-26",
    )
]
