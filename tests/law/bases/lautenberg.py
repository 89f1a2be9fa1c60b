"""A Pentecostal family in Moscow is offered parole in 2004. Pub. L. 101-167; USCIS, 2011-07-12."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "lautenberg",
        "LAUT-1989",
        on="2005-01-10",
        facts={
            "lautenberg_category": True,
            "refugee_denied_on": "2004-10-05",
            "parole_offered_on": "2004-10-05",
            "meets_refugee_definition": False,
        },
        close={
            "D-LAU-01": {"lautenberg_category": False},
            "D-LAU-02": {"refugee_denied_on": "never"},
            "R-LAUT-02": {"parole_offered_on": "never"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        not_closable={"D-LAU-03": "on this day travel is still possible; the tests of the days close it"},
        last="2011-09-30",
    )
]
