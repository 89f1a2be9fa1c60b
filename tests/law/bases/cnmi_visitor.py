"""A visitor from Vladivostok for a month in 2015, one from Shanghai for a week in 2024. 84 FR 46029."""

from __future__ import annotations

from tests.law.base import Base

COMING = {
    "destination_cnmi": True,
    "location": "outside_us",
    "passport": "valid",
    "meets_refugee_definition": False,
}
CLOSE = {
    "D-CNMI-01": {"destination_cnmi": False},
    "D-CNMI-05": {"location": "inside_us"},
    "D-CNMI-06": {"passport": "expired"},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}

BASES = [
    Base(
        "cnmi-visitor",
        "CNMI-VIS-2009",
        on="2015-06-01",
        facts={**COMING, "citizenships": ["RU"], "visit_days": 30},
        close={
            **CLOSE,
            "R-CNMI-02/nationality": {"citizenships": ["VN"]},
            "R-CNMI-02/stay": {"visit_days": 46},
        },
        opens="2009-11-28",
        last="2019-10-02",
    ),
    Base(
        "cnmi-visitor",
        "CNMI-VIS-2019",
        on="2024-02-10",
        facts={**COMING, "citizenships": ["CN"], "visit_days": 7},
        close={
            **CLOSE,
            "R-CNMI-02/nationality": {"citizenships": ["RU"]},
            "R-CNMI-02/stay": {"visit_days": 15},
        },
        opens="2009-11-28",
        last="2025-02-19",
    ),
]
