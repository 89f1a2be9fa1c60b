"""Ramon in Manila: his father, a veteran and citizen in Daly City, has an approved petition. 81 FR 28097."""

from __future__ import annotations

from tests.law.base import Base

RAMON = {
    "location": "outside_us",
    "citizenships": ["PH"],
    "applies_as": "principal",
    "meets_refugee_definition": False,
    "veteran_petitioner": "veteran",
    "veteran_army_recognized": True,
    "family_petitioner_status": "citizen",
    "family_petitioner_in_us": True,
    "relation_to_family_petitioner": "son_or_daughter",
    "relationship_since": "1960-02-20",
    "i130_filed_on": "1997-05-01",
    "i130_approved_on": "1998-04-01",
    "i130_category": "f3",
    "visa_available_on": "never",
}
BOTH_DIED = {
    "veteran_petitioner": "self",
    "veteran_died_on": "2013-01-05",
    "veteran_spouse_died_on": "2014-08-09",
    "veteran_lived_in_us_at_death": True,
    "i130_after_death": "reinstated",
}
FAMILY = {"applies_as": "derivative", "relation_to_principal": "spouse", "principal_finding": "open"}

BASES = [
    Base(
        "filipino-veterans",
        "FWVP-2016",
        on="2022-07-15",
        facts=RAMON,
        close={
            "R-FWVP-01": {"family_petitioner_in_us": False},
            "D-FWV-01": {"veteran_army_recognized": False},
            "R-FWVP-02": {"relationship_since": "2016-05-10"},
            "D-FWV-02": {"visa_available_on": "2021-01-01"},
            "R-FWVP-03": {**BOTH_DIED, "veteran_spouse_died_on": "never"},
            "D-FWV-03": {**FAMILY, "relation_to_principal": "parent"},
            "R-FWVP-04": {**FAMILY, "principal_finding": "closed"},
            "D-FWV-04": {"location": "at_port"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        coupled={
            "family_petitioner_status": "only citizens petition for married sons and daughters",
            "relation_to_family_petitioner": "read only where the person asks alone",
        },
        opens="2016-06-08",
        last="2025-01-20",
    )
]
