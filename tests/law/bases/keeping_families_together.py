"""A wife since 2012 and a stepson of 17, both here unseen. 89 FR 67459."""

from __future__ import annotations

from tests.law.base import Base

HERE = {
    "location": "inside_us",
    "entry_manner": "without_inspection",
    "criminal_record": "none",
    "security_concern": False,
    "removal_order_on": "never",
    "meets_refugee_definition": False,
}
WIFE = {
    **HERE,
    "present_since": "2008-04-02",
    "married_on": "2012-06-09",
    "marriage_ended_on": "never",
    "us_relatives": [{"relation": "spouse", "status": "citizen"}],
}
STEPSON = {
    **HERE,
    "birth_date": "2007-02-11",
    "present_since": "2021-03-01",
    "married_on": "never",
    "us_relatives": [{"relation": "stepparent", "status": "citizen", "married_parent_on": "2023-08-19"}],
}

BASES = [
    Base(
        "keeping-families-together",
        "KFT-2024",
        on="2024-08-20",
        facts=WIFE,
        close={
            "D-PIP-01": {"location": "at_port"},
            "D-KFT-01": {"entry_manner": "admitted"},
            "D-KFT-02": {"present_since": "2014-06-18"},
            "D-KFT-03": {"criminal_record": "serious"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        not_closable={"D-KFT-04": "the rule on orders that were not carried out was not read"},
        opens="2024-08-19",
        last="2024-11-07",
    )
]
