"""Blessing, eight, in Nigeria, needs heart surgery that only a US hospital can do. INA 212(d)(5)(A)."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "humanitarian",
        "HP-1996",
        on="2022-07-15",
        facts={
            "location": "outside_us",
            "reasons": ["medical"],
            "meets_refugee_definition": False,
        },
        close={
            "G-6.3": {"location": "inside_us"},
            "G-1.1/humanitarian": {"reasons": ["civil_proceeding_private"]},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "G-1.4": {"reasons": ["medical", "strike_work"], "strike_exception": "none"},
            "G-2.11": {"reasons": ["medical", "legalization_only"], "travel_document": "none"},
        },
    )
]
