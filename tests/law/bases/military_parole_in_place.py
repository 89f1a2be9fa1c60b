"""Family of service members, and a member, who came in without inspection. PM-602-0091, PM-602-0114."""

from __future__ import annotations

from tests.law.base import Base

HERE = {"location": "inside_us", "entry_manner": "without_inspection", "meets_refugee_definition": False}
CLOSE = {
    "D-PIP-01": {"location": "at_port"},
    "R-MPIP-02": {"entry_manner": "admitted"},
    "R-MPIP-01/relation": {"relation_to_member": "guardian_or_surrogate"},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
}
DISHONORABLE = {"member_service": "former", "member_discharge": "dishonorable"}
ANY_MEMBER = {"R-MPIP-01/service": "since 2019 the law says member of the Armed Forces, and not which"}

BASES = [
    Base(
        "military-parole-in-place",
        "MPIP-2013",
        on="2014-06-02",
        facts={
            **HERE,
            "relation_to_member": "son_or_daughter",
            "member_service": "active_duty",
            "birth_date": "1994-06-03",
            "married_on": "never",
        },
        close={
            **CLOSE,
            "R-MPIP-01/service": {"member_service": "other"},
        },
        not_closable={"R-MPIP-01/discharge": "only the memo of 2016 says what that of 2013 meant"},
        opens="2013-11-15",
        last="2015-06-02",
    ),
    Base(
        "military-parole-in-place",
        "MPIP-2016",
        on="2017-02-01",
        facts={
            **HERE,
            "relation_to_member": "widow",
            "member_service": "former",
            "member_discharge": "not_dishonorable",
        },
        close={
            **CLOSE,
            "R-MPIP-01/service": {"member_service": "other"},
            "R-MPIP-01/discharge": {"member_discharge": "dishonorable"},
        },
        opens="2016-11-23",
    ),
    Base(
        "military-parole-in-place",
        "MPIP-2019",
        on="2022-07-15",
        facts={**HERE, "relation_to_member": "self", "member_service": "active_duty"},
        close={**CLOSE, "R-MPIP-01/discharge": DISHONORABLE},
        not_closable=ANY_MEMBER,
        opens="2019-12-20",
    ),
    Base(
        "military-parole-in-place",
        "MPIP-2025",
        on="2026-03-02",
        facts={
            **HERE,
            "relation_to_member": "parent",
            "member_service": "former",
            "member_discharge": "not_dishonorable",
            "member_supports_request": True,
            "i130_filed_on": "2025-09-01",
        },
        close={**CLOSE, "R-MPIP-01/discharge": {"member_discharge": "dishonorable"}},
        not_closable={
            **ANY_MEMBER,
            "R-MPIP-03": "no text was read that refuses a request without a petition",
            "G-13.8/parent": "no text was read that refuses a parent without the letter",
        },
    ),
]
