"""A deported Marine in Tijuana, and his wife. USCIS, Discretionary Options; Form I-131 item 6.B."""

from __future__ import annotations

from tests.law.base import Base

ABROAD = {
    "location": "outside_us",
    "member_service": "former",
    "reasons": ["veteran_needs"],
    "meets_refugee_definition": False,
}
CLOSE = {
    "R-IMMVI-01/place": {"location": "at_port"},
    "R-IMMVI-01/person": {"relation_to_member": "none"},
    "G-1.1": {"reasons": ["legalization_only"]},
    "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
    "G-1.4": {"reasons": ["veteran_needs", "strike_work"], "strike_exception": "none"},
}
ANY_SERVICE = {"R-IMMVI-01/service": "USCIS does not say which kinds of service count"}

BASES = [
    Base(
        "military-members-and-veterans",
        "IMMVI-2021",
        on="2022-07-15",
        facts={**ABROAD, "relation_to_member": "self"},
        close=CLOSE,
        not_closable=ANY_SERVICE,
        opens="2021-07-02",
        last="2025-01-20",
    ),
    Base(
        "military-members-and-veterans",
        "IMMVI-2024",
        on="2024-09-02",
        facts={**ABROAD, "relation_to_member": "spouse"},
        close=CLOSE,
        not_closable=ANY_SERVICE,
        opens="2024-06-17",
        last="2025-01-20",
    ),
]
