"""A mother paroled by USCIS for her treatment needs four more months. 8 CFR 212.5(e); Form I-131 item 11."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "re-parole",
        "RP-1996",
        on="2025-03-03",
        facts={
            "location": "inside_us",
            "paroled_on": "2024-06-10",
            "trips": [],
            "reasons": ["medical"],
            "parole_program": "none",
            "meets_refugee_definition": False,
        },
        close={
            "D-RP-01": {"location": "outside_us"},
            "G-1.45": {"paroled_on": "2025-03-04"},
            "G-6.5": {"trips": [{"left_on": "2024-12-20", "returned_on": "2024-12-28"}]},
            "G-1.1": {"reasons": []},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        not_closable={"R-CHNV-08": "no text settles requests that rest on a reason of one's own"},
    )
]
