"""Andrés, abroad, is the key witness of a drug case; the prosecutor asked for him. Field manual 16.1(f)."""

from __future__ import annotations

from tests.law.base import Base

CASE = "criminal_or_government_proceeding"
BASES = [
    Base(
        "law-enforcement",
        "LE-1996",
        on="2022-07-15",
        facts={
            "location": "outside_us",
            "reasons": [CASE],
            "requesting_agency": "us_law_enforcement",
            "agency_request_on": "2022-06-20",
            "meets_refugee_definition": False,
        },
        close={
            "G-1.1/public": {"reasons": ["medical"]},
            "G-1.33/agency": {"requesting_agency": "foreign_government"},
            "WF-L1": {"agency_request_on": "never"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "G-1.4": {"reasons": [CASE, "strike_work"], "strike_exception": "none"},
            "G-2.11": {"reasons": [CASE, "legalization_only"], "travel_document": "none"},
        },
        not_closable={"G-1.33/abroad": "no text settles if it serves a person already inside"},
    )
]
