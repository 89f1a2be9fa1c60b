"""Yuki has left the letter of her school in Osaka; it will come by courier. 8 CFR 235.2(b)(3)."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "deferred-inspection",
        "DI-1997",
        on="2022-07-15",
        facts={
            "location": "at_port",
            "doubt_cured_by": "later_evidence",
            "fear_claimed": False,
            "reasons": [],
            "meets_refugee_definition": False,
        },
        close={
            "G-4.1/port": {"location": "outside_us"},
            "G-4.1/curable": {"doubt_cured_by": "nothing"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "G-1.4": {"reasons": ["strike_work"], "strike_exception": "none"},
        },
        not_closable={"G-4.6": "no text settles what a claim of fear does"},
        opens="1997-04-01",
    )
]
