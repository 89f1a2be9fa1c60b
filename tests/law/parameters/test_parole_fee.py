"""The ladder of the parole fee, and what its ten exceptions make of it. 8 USC 1804; 90 FR 48317."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.screening import screen

NONE_HOLDS: dict[str, Any] = {
    "medical_emergency": False,
    "accompanies_minor_patient": False,
    "close_relative_concerned": False,
    "adoption_custody": False,
    "relative_near_death": False,
    "reasons": [],
    "returned_to_contiguous_territory": False,
    "entrant_status_granted": False,
    "helps_law_enforcement": False,
    "i485_filed_on": "never",
    "trips": [],
}
LADDER = [
    ("2025-07-03", 0),
    ("2025-07-04", 0),  # enacted, and not collected yet
    ("2025-10-15", 0),
    ("2025-10-16", 1000),
    ("2025-12-31", 1000),
    ("2026-01-01", 1020),
    ("2026-10-15", 1020),
    ("2026-10-16", 1050),
]


def fee(facts: dict[str, Any], *, effective: str, filed: str = "2025-06-02") -> tuple[int, int]:
    told = {"filed_on": filed, "filed_for": "uniting-for-ukraine", "grant_effective_on": effective, **facts}
    report = screen(told, on=effective, pathways=["uniting-for-ukraine"])["uniting-for-ukraine"]
    [found] = [fee for fee in report.fees() if fee.id == "G-7.10"]
    low, high = report.case.numbers(found.amount)
    return low // 100, high // 100


@pytest.mark.parametrize(("day", "dollars"), LADDER)
def test_the_day_on_which_parole_takes_effect_picks_the_amount(day: str, dollars: int) -> None:
    """G-7.10: not the day of filing, which was before the law in all of these."""
    assert fee(NONE_HOLDS, effective=day) == (dollars, dollars)


@pytest.mark.parametrize(("day", "dollars"), LADDER)
def test_while_an_exception_is_not_known_both_amounts_are_shown(day: str, dollars: int) -> None:
    """The sketch of G-7.18: undetermined, with both amounts."""
    told = {name: value for name, value in NONE_HOLDS.items() if name != "entrant_status_granted"}
    assert fee(told, effective=day) == (0, dollars)


@pytest.mark.parametrize(
    "told",
    [
        {"medical_emergency": True, "treatment_available_at_home": False},
        {"medical_emergency": True, "life_threatening": True, "visa_possible_in_time": False},
        {"accompanies_minor_patient": True},
        {"reasons": ["organ_donor"], "visa_possible_in_time": False},
        {"relative_near_death": True, "close_relative_concerned": True, "visa_possible_in_time": False},
        {"reasons": ["funeral_or_estate"], "close_relative_concerned": True, "visa_possible_in_time": False},
        {"medical_emergency": True, "adoption_custody": True},
        {"i485_filed_on": "2025-01-06", "i485_denied_on": "never", "trips": [{"left_on": "2025-11-03"}]},
        {"returned_to_contiguous_territory": True, "reasons": ["immigration_hearing"]},
        {"entrant_status_granted": True},
        {"helps_law_enforcement": True, "presence_required_by_agency": True, "inadmissible": True},
    ],
)
def test_each_of_the_ten_exceptions_leaves_nothing_to_pay(told: dict[str, Any]) -> None:
    """8 USC 1804(b), one to ten; the first in both of its forms."""
    assert fee({**NONE_HOLDS, **told}, effective="2026-10-16") == (0, 0)


@pytest.mark.parametrize(
    "told",
    [
        {"medical_emergency": True, "treatment_available_at_home": True, "life_threatening": False},
        {"reasons": ["organ_donor"], "visa_possible_in_time": True},
        {"relative_near_death": True, "close_relative_concerned": False, "visa_possible_in_time": False},
        {"reasons": ["immigration_hearing"]},
        {"helps_law_enforcement": True, "presence_required_by_agency": False},
    ],
)
def test_half_an_exception_is_none(told: dict[str, Any]) -> None:
    facts = {**NONE_HOLDS, "adoption_custody": False, **told}
    assert fee(facts, effective="2026-10-16") == (1050, 1050)
