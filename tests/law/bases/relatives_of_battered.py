"""The daughter, 12, of a woman to whom a judge granted cancellation as a battered spouse. INA 240A(b)(4)."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "relatives-of-battered",
        "VAWA-2000",
        on="2012-05-01",
        facts={
            "relation_to_battered_grantee": "child",
            "battered_relief_granted_on": "2011-11-07",
            "birth_date": "1999-08-20",
            "married_on": "never",
            "i485_filed_on": "2012-02-01",
            "adjusted_on": "never",
            "i485_denied_on": "never",
        },
        close={
            "G-1.5a/relation": {"relation_to_battered_grantee": "none"},
            "G-1.5a/grant": {"battered_relief_granted_on": "never"},
            "G-1.5a/child": {"married_on": "2011-11-07", "marriage_ended_on": "never"},
            "G-1.5a/until": {"adjusted_on": "2012-04-15"},
        },
        coupled={"i485_filed_on": "no green card case is decided, whether or not one was filed"},
        opens="2011-11-07",
    )
]
