"""A patient who came in without inspection years ago. INS General Counsel opinion of 1998-08-21."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "parole-in-place",
        "PIP-1997",
        on="2015-01-15",
        facts={
            "location": "inside_us",
            "entry_manner": "without_inspection",
            "reasons": ["medical"],
            "meets_refugee_definition": False,
        },
        close={
            "D-PIP-01": {"location": "at_port"},
            "G-4.30": {"entry_manner": "admitted"},
            "G-1.1": {"reasons": ["legalization_only"]},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        opens="1998-08-21",
    )
]
