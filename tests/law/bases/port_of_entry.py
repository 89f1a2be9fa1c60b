"""Tomás stands at the bridge in El Paso, on the way to a funeral, without a visa. 8 CFR 212.5(c)."""

from __future__ import annotations

from tests.law.base import Base

FUNERAL = "funeral_or_estate"
BASES = [
    Base(
        "port-of-entry",
        "POE-1996",
        on="2022-07-15",
        facts={
            "location": "at_port",
            "reasons": [FUNERAL],
            "custody": "none",
            "statuses": [],
            "meets_refugee_definition": False,
        },
        close={
            "G-4.10": {"location": "outside_us"},
            "G-1.1": {"reasons": []},
            "G-1.13": {"statuses": ["lpr"], "lpr_return_triggers": []},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "G-1.4": {"reasons": [FUNERAL, "strike_work"], "strike_exception": "none"},
            "G-2.11": {"reasons": [FUNERAL, "legalization_only"], "travel_document": "none"},
        },
        not_closable={"G-2.10": "the words of 8 CFR 235.3(b) since May 2022 were not found"},
    )
]
