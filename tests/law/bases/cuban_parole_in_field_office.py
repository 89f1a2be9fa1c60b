"""A Cuban who landed unseen in the Keys lives in Miami in 2010. USCIS memo of 2008-03-04."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "cuban-parole-in-field-office",
        "CFO-2008",
        on="2010-05-05",
        facts={
            "location": "inside_us",
            "citizenships": ["CU"],
            "entry_manner": "without_inspection",
            "meets_refugee_definition": False,
        },
        close={
            "D-PIP-01": {"location": "at_port"},
            "G-1.47/nationality": {"citizenships": ["DO"]},
            "G-1.47/entry": {"entry_manner": "admitted"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        opens="2008-03-04",
        last="2017-01-12",
    )
]
