"""Mariana, in Brazil, is a party to a civil trial in Boston. INA 212(d)(5)(A), USCIS page."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "significant-public-benefit",
        "SPB-1996",
        on="2022-07-15",
        facts={
            "location": "outside_us",
            "reasons": ["civil_proceeding_private"],
            "meets_refugee_definition": False,
        },
        close={
            "G-6.3": {"location": "inside_us"},
            "G-1.1/public": {"reasons": ["medical"]},
            "G-1.33/not-uscis": {"reasons": ["criminal_or_government_proceeding"]},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "G-1.4": {
                "reasons": ["civil_proceeding_private", "strike_work"],
                "strike_exception": "none",
            },
            "G-2.11": {
                "reasons": ["civil_proceeding_private", "legalization_only"],
                "travel_document": "none",
            },
        },
    )
]
