"""Olena fled Ukraine in March 2022; a permanent resident in Alaska supports her. 87 FR 25040, USCIS page.

Nino, 16, comes with an aunt who is her guardian: the clarification of 20 September 2023.
"""

from __future__ import annotations

from tests.law.base import Base

SUPPORTER = {"kind": "person", "status": "lpr", "in_us": True, "income": 61000, "household": 2}
OLENA = {
    "location": "outside_us",
    "citizenships": ["UA"],
    "passport": "valid",
    "birth_date": "1990-03-14",
    "displaced_from_ukraine_on": "2022-03-02",
    "applies_as": "principal",
    "meets_refugee_definition": False,
    "supporters": [SUPPORTER],
}
FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "spouse",
    "principal_citizenships": ["UA"],
    "principal_finding": "open",
    "travels_with_principal": True,
    "citizenships": ["GE"],
}
CLOSE = {
    "D-U4U-01": {"location": "at_port"},
    "D-U4U-02": {**FAMILY, "principal_finding": "closed"},
    "R-U4U-03": {"passport": "expired", "on_parents_passport": False},
    "R-U4U-04": {"displaced_from_ukraine_on": "2022-02-10"},
    "R-U4U-05": {**FAMILY, "relation_to_principal": "sibling"},
    "R-U4U-06": {"birth_date": "2010-03-14", "with_parent_or_guardian": False},
    "R-U4U-07": {"supporters": [{**SUPPORTER, "in_us": False}]},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}

BASES = [
    Base(
        "uniting-for-ukraine",
        "U4U-2022",
        on="2022-07-15",
        facts=OLENA,
        close=CLOSE,
        coupled={"applies_as": "a citizen comes in their own right, whomever they follow"},
        opens="2022-04-25",
        last="2025-01-26",
    ),
    Base(
        "uniting-for-ukraine",
        "U4U-2023",
        on="2023-10-02",
        facts={**OLENA, "birth_date": "2007-09-20", "with_parent_or_guardian": True},
        close=CLOSE,
        coupled={
            "birth_date": "with a guardian on the journey, the age does not matter",
            "applies_as": "a citizen comes in their own right, whomever they follow",
        },
        opens="2022-04-25",
        last="2025-01-26",
    ),
]
