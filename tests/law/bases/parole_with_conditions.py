"""Let go on the day before Title 42 ended. Florida v. Mayorkas, N.D. Fla. 3:23-cv-9962, ECF No. 10."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "parole-with-conditions",
        "PWC-2023",
        on="2023-05-20",
        facts={
            "location": "inside_us",
            "border_release": "parole_with_conditions",
            "released_on": "2023-05-11",
            "meets_refugee_definition": False,
        },
        close={
            "D-PWC-01": {"border_release": "parole_atd"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
    )
]
