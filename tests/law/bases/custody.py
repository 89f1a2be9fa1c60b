"""A pregnant woman, a child with an aunt here, and a witness, held by ICE. 8 CFR 212.5(b)."""

from __future__ import annotations

from tests.law.base import Base

HELD = {
    "custody": "ice",
    "detained_under": "235b",
    "security_concern": False,
    "danger": False,
    "flight_risk": "mitigated",
    "in_proceedings": True,
    "meets_refugee_definition": False,
}
CLOSE = {
    "D-CUS-01": {"custody": "none"},
    "D-CUS-02": {"detained_under": "236a", "entry_manner": "admitted"},
    "D-CUS-03": {"danger": True},
    "D-CUS-04": {"flight_risk": "yes"},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}
IN_SCREENING = {
    "in_proceedings": False,
    "credible_fear_found_on": "never",
    "medical_emergency": False,
    "helps_law_enforcement": False,
}
NOT_A_GROUP = {"D-CUS-05": "the fifth group is the officer's own finding, which no fact denies"}

BASES = [
    Base(
        "custody",
        "CUS-1997",
        on="2015-03-02",
        facts={**HELD, "pregnancy_certified": True},
        close={**CLOSE, "G-2.30": IN_SCREENING},
        not_closable=NOT_A_GROUP,
        opens="1997-04-01",
    ),
    Base(
        "custody",
        "CUS-2019",
        on="2020-01-15",
        facts={**HELD, "birth_date": "2008-05-01", "juvenile_release": "relative_outside"},
        close={**CLOSE, "G-2.30": IN_SCREENING},
        not_closable=NOT_A_GROUP,
    ),
    Base(
        "custody",
        "CUS-2022",
        on="2022-07-15",
        facts={**HELD, "witness_in_us_proceeding": True},
        close=CLOSE,
        not_closable={**NOT_A_GROUP, "G-2.30/2022": "the words in force since 31 May 2022 were not read"},
    ),
]
