"""Yanet in Havana: her father, a permanent resident in Tampa, was invited.

72 FR 65588, 79 FR 75579, 88 FR 54639.
"""

from __future__ import annotations

from tests.law.base import Base

YANET = {
    "citizenships": ["CU"],
    "applies_as": "principal",
    "meets_refugee_definition": False,
    "inadmissible": False,
    "family_petitioner_status": "lpr",
    "family_petitioner_in_us": True,
    "i130_filed_on": "2006-02-01",
    "i130_approved_on": "2007-03-01",
    "i130_category": "f2b",
    "visa_available_on": "never",
    "immigrant_visa_issued_on": "never",
}
FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "spouse",
    "principal_citizenships": ["CU"],
    "principal_finding": "open",
}
REFUGEE = {"meets_refugee_definition": True, "compelling_public_interest_reason": False}
THROUGH_THE_EMBASSY = {
    "D-CFR-01": {"i130_approved_on": "never"},
    "D-CFR-02": {**FAMILY, "relation_to_principal": "sibling"},
    "D-CFR-08": {**FAMILY, "principal_finding": "closed"},
    "D-CFR-04": {"country_now": "GY"},
    "D-CFR-05": {"visa_available_on": "2008-01-01"},
    "D-CFR-07": {"inadmissible": True},
    "G-1.3": REFUGEE,
}
NO_CLASS_FOR_RESIDENTS = {
    "i130_category": "a resident has no immediate relatives, so the class may be unknown"
}
NO_TEXT_ON_OTHERS = {"D-CFR-03": "no text found says what of family from elsewhere"}

BASES = [
    Base(
        "cuban-family-reunification",
        "CFRP-2007",
        on="2010-05-03",
        facts={**YANET, "country_now": "CU", "invited_on": "2007-11-21"},
        close=THROUGH_THE_EMBASSY,
        coupled=NO_CLASS_FOR_RESIDENTS,
        not_closable=NO_TEXT_ON_OTHERS,
        opens="2007-11-21",
        last="2016-08-31",
    ),
    Base(
        "cuban-family-reunification",
        "CFRP-2014",
        on="2015-06-01",
        facts={**YANET, "country_now": "CU", "invited_on": "2015-03-02"},
        close=THROUGH_THE_EMBASSY,
        coupled=NO_CLASS_FOR_RESIDENTS,
        not_closable=NO_TEXT_ON_OTHERS,
        opens="2015-03-02",
        last="2016-08-31",
    ),
    Base(
        "cuban-family-reunification",
        "CFRP-2023",
        on="2024-03-15",
        facts={
            **YANET,
            "location": "outside_us",
            "birth_date": "1985-06-01",
            "passport": "valid",
            "invited_on": "2023-08-11",
        },
        close={
            "R-FRP-03": {"family_petitioner_in_us": False},
            "D-FRP-01": {**FAMILY, "relation_to_principal": "parent"},
            "D-FRP-04": {**FAMILY, "principal_finding": "closed"},
            "R-FRP-04": {"immigrant_visa_issued_on": "2023-08-11"},
            "R-FRP-05": {"location": "at_port"},
            "D-FRP-03": {
                "birth_date": "2010-03-14",
                "i130_category": "f2a",
                "with_parent_or_guardian": False,
            },
            "G-1.3": REFUGEE,
        },
        not_closable={"D-FRP-02": "the invitation may name another paper"},
        opens="2023-08-11",
        last="2025-01-26",
    ),
]
