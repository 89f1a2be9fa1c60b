"""An interpreter whom a federal office asks for. Form I-131 (01/20/25), Part 1 item 6.C."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "agency-referral",
        "AGR-1996",
        on="2025-03-03",
        facts={
            "location": "outside_us",
            "requesting_agency": "us_executive",
            "petitioner_kind": "us_agency",
            "agency_official_contact": True,
            "reasons": ["agency_referral"],
            "meets_refugee_definition": False,
        },
        close={
            "D-AGR-01": {"location": "inside_us"},
            "G-6.6/agency": {"requesting_agency": "us_law_enforcement"},
            "G-6.6/filer": {"petitioner_kind": "relative"},
            "G-6.6/address": {"agency_official_contact": False},
            "G-1.1": {"reasons": ["legalization_only"]},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "G-1.4": {"reasons": ["agency_referral", "strike_work"], "strike_exception": "none"},
        },
        opens="2024-10-11",
    )
]
