"""A wife on Saipan of a US citizen, in 2015. USCIS alert of 2018-12-27."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "cnmi-categorical",
        "CNMI-CAT-2009",
        on="2015-06-01",
        facts={
            "destination_cnmi": True,
            "location": "inside_us",
            "cnmi_category": "citizen_relative",
            "meets_refugee_definition": False,
        },
        close={
            "D-CNMI-01": {"destination_cnmi": False},
            "D-CNMI-03": {"location": "outside_us"},
            "R-CNMI-01/group": {"cnmi_category": "visitor"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        opens="2011-11-28",
        last="2018-12-26",
    )
]
