"""Children in San Salvador with a parent or guardian in Maryland. USCIS page, flyer of 2014, 88 FR 21694."""

from __future__ import annotations

from tests.law.base import Base

MOTHER = {
    "relation": "parent",
    "status": "tps",
    "status_since": "2001-03-09",
    "in_us": True,
    "birth_date": "1978-04-02",
}
GUARDIAN = {
    "relation": "legal_guardian",
    "status": "asylum_applicant",
    "in_us": True,
    "birth_date": "1978-04-02",
    "i589_filed_on": "2021-05-14",
}
CHILD = {
    "country_now": "SV",
    "citizenships": ["SV"],
    "birth_date": "2004-09-01",
    "married_on": "never",
    "applies_as": "principal",
    "refugee_granted_on": "never",
    "meets_refugee_definition": False,
    "us_relatives": [MOTHER],
}
FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "child",
    "principal_citizenships": ["SV"],
    "principal_finding": "open",
    "travels_with_principal": True,
}
CLOSE = {
    "R-CAM-01": {"married_on": "2014-01-05"},
    "R-CAM-05": {"refugee_granted_on": "2014-11-01"},
    "D-CAM-02": {**FAMILY, "relation_to_principal": "sibling"},
    "D-CAM-03": {**FAMILY, "principal_finding": "closed"},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}
IN_THE_REGION = {"D-CAM-01": {"country_now": "MX"}}
ABROAD = {"D-CAM-01": {"location": "inside_us", "country_now": "US"}}
UNDOCUMENTED = [
    {**MOTHER, "status": "none", "i589_filed_on": "never", "i914_filed_on": "never", "i918_filed_on": "never"}
]

BASES = [
    Base(
        "central-american-minors",
        "CAM-2014",
        on="2015-06-01",
        facts=CHILD,
        close={**CLOSE, **IN_THE_REGION, "R-CAM-02": {"us_relatives": [{**MOTHER, "status": "citizen"}]}},
        opens="2014-12-01",
        last="2017-08-15",
    ),
    Base(
        "central-american-minors",
        "CAM-2016",
        on="2017-01-10",
        facts=CHILD,
        close={**CLOSE, **IN_THE_REGION, "R-CAM-02": {"us_relatives": [GUARDIAN]}},
        opens="2014-12-01",
        last="2017-08-15",
    ),
    Base(
        "central-american-minors",
        "CAM-2021",
        on="2022-07-15",
        facts={**CHILD, "us_relatives": [GUARDIAN]},
        close={**CLOSE, **ABROAD, "R-CAM-03": {"us_relatives": UNDOCUMENTED}},
        opens="2021-09-13",
        last="2025-01-22",
    ),
    Base(
        "central-american-minors",
        "CAM-2023",
        on="2023-05-02",
        facts=CHILD,
        close={**CLOSE, **ABROAD, "R-CAM-04": {"us_relatives": UNDOCUMENTED}},
        opens="2021-09-13",
        last="2025-01-22",
    ),
]
