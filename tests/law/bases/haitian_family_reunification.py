"""Wideline in Port-au-Prince: her sister, a citizen in Boston, was invited. 79 FR 75581, 88 FR 54635."""

from __future__ import annotations

from tests.law.base import Base

WIDELINE = {
    "citizenships": ["HT"],
    "applies_as": "principal",
    "meets_refugee_definition": False,
    "family_petitioner_status": "citizen",
    "family_petitioner_in_us": True,
    "i130_filed_on": "2004-02-01",
    "i130_approved_on": "2009-03-01",
    "i130_category": "f4",
    "visa_available_on": "never",
    "visa_expected_on": "2016-12-01",
    "immigrant_visa_issued_on": "never",
}
FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "spouse",
    "principal_citizenships": ["HT"],
    "principal_finding": "open",
}
REFUGEE = {"meets_refugee_definition": True, "compelling_public_interest_reason": False}
CLASS_TELLS = {"family_petitioner_status": "only citizens petition for siblings"}

BASES = [
    Base(
        "haitian-family-reunification",
        "HFRP-2014",
        on="2015-06-01",
        facts={**WIDELINE, "country_now": "HT", "invited_on": "2015-02-02"},
        close={
            "D-HFR-01": {"i130_approved_on": "2014-12-19"},
            "D-HFR-02": {**FAMILY, "relation_to_principal": "sibling"},
            "D-HFR-06": {**FAMILY, "principal_finding": "closed"},
            "D-HFR-03": {"country_now": "DO"},
            "D-HFR-04": {"i130_category": "immediate_relative"},
            "D-HFR-05": {"visa_expected_on": "2018-06-02"},
            "G-1.3": REFUGEE,
        },
        coupled=CLASS_TELLS,
        opens="2015-02-02",
        last="2019-11-30",
    ),
    Base(
        "haitian-family-reunification",
        "HFRP-2023",
        on="2024-03-15",
        facts={
            **WIDELINE,
            "location": "outside_us",
            "birth_date": "1985-06-01",
            "passport": "valid",
            "invited_on": "2023-08-11",
        },
        close={
            "R-FRP-03": {"citizenships": ["DO"]},
            "D-FRP-01": {**FAMILY, "relation_to_principal": "parent"},
            "D-FRP-04": {**FAMILY, "principal_finding": "closed"},
            "R-FRP-04": {"immigrant_visa_issued_on": "2023-08-10"},
            "R-FRP-05": {"location": "inside_us"},
            "D-FRP-03": {"birth_date": "2010-03-14", "with_parent_or_guardian": False},
            "G-1.3": REFUGEE,
        },
        coupled=CLASS_TELLS,
        not_closable={"D-FRP-02": "the invitation may name another paper"},
        opens="2023-08-11",
        last="2025-01-26",
    ),
]
