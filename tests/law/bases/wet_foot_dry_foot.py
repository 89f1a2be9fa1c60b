"""A Cuban lands on a beach in Florida in April 2016. The clock is the arrival, not the day asked about."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "wet-foot-dry-foot",
        "WFDF-1995",
        on="2016-05-01",
        facts={
            "location": "inside_us",
            "citizenships": ["CU"],
            "arrived_on": "2016-04-30",
            "arrival_place": "between_ports",
            "meets_refugee_definition": False,
        },
        close={
            "R-WFDF-01/nationality": {"citizenships": ["DO"]},
            "R-WFDF-01/land": {"arrival_place": "at_sea"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
    )
]
