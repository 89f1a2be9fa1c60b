"""Let go near Del Rio in March 2022 with a phone and an I-94. Florida v. United States, ECF No. 157."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "parole-with-alternatives",
        "PATD-2021",
        on="2022-03-10",
        facts={
            "location": "inside_us",
            "border_release": "parole_atd",
            "released_on": "2022-03-01",
            "meets_refugee_definition": False,
        },
        close={
            "R-PATD-01": {"border_release": "recognizance"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
    )
]
