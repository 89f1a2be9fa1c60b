"""A Cuban doctor on a mission in Venezuela goes to the US embassy. State fact sheet of 2009-01-26."""

from __future__ import annotations

from tests.law.base import Base

FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "spouse",
    "principal_citizenships": ["CU"],
    "principal_finding": "open",
}

BASES = [
    Base(
        "cuban-medical-professional",
        "CMPP-2006",
        on="2010-05-03",
        facts={
            "country_now": "VE",
            "citizenships": ["CU"],
            "applies_as": "principal",
            "medical_mission_of_cuba": True,
            "inadmissible": False,
            "meets_refugee_definition": False,
        },
        close={
            "R-CMPP-01": {"medical_mission_of_cuba": False},
            "D-CMP-01": {**FAMILY, "relation_to_principal": "sibling"},
            "D-CMP-04": {**FAMILY, "principal_finding": "closed"},
            "D-CMP-02": {"country_now": "CU"},
            "D-CMP-03": {"inadmissible": True},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        opens="2006-08-11",
        last="2017-01-11",
    )
]
