"""The mother of a victim of 16 who has continued presence; the prosecutor asks for her. INA 240A(b)(6)."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "relatives-of-trafficking-victims",
        "TVP-2008",
        on="2014-05-01",
        facts={
            "relation_to_trafficking_victim": "parent",
            "victim_birth_date": "1997-11-30",
            "continued_presence_granted_on": "2014-01-10",
            "requesting_agency": "us_law_enforcement",
            "agency_request_on": "2014-02-03",
            "retaliation_danger": False,
            "complicit_in_trafficking": False,
            "crime_or_security_bar": False,
            "meets_refugee_definition": False,
        },
        close={
            "G-1.5b/presence": {"continued_presence_granted_on": "2014-06-01"},
            "G-1.5b/request": {"agency_request_on": "never"},
            "G-1.5b/relation": {"victim_birth_date": "1990-11-30"},
            "G-1.5b/complicit": {"complicit_in_trafficking": True},
            "G-1.5b/bars": {"crime_or_security_bar": True},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        coupled={"retaliation_danger": "the victim is under 21, which is enough"},
        opens="2014-02-03",
    )
]
