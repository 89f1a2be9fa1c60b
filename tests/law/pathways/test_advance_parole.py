"""Leaving and coming back: the examples of the fact sheet, the fees, and what a traveler must read first."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.screening import screen

HERE: dict[str, Any] = {"location": "inside_us", "in_proceedings": False, "two_year_home_rule": "none"}
GREEN_CARD = {
    **HERE,
    "i485_filed_on": "2023-11-03",
    "i485_denied_on": "never",
    "adjusted_on": "never",
    "i485_fee_paid": True,
}
ASYLUM = {**HERE, "i589_filed_on": "2020-02-10", "i589_denied_on": "never"}


def read(pathway: str, on: str, facts: dict[str, Any], **more: Any) -> Any:
    return screen({**facts, **more}, on=on, pathways=[pathway])[pathway]


def warned(report: Any) -> set[str]:
    return {item.id for item in report.statements(report.pathway.warnings)}


def fee(report: Any, id: str) -> tuple[int, int]:
    found = {item.id: item for item in report.fees()}
    return report.case.numbers(found[id].amount)  # type: ignore[no-any-return]


def test_an_open_green_card_case_needs_no_reason_to_travel() -> None:
    report = read("advance-parole-adjustment", "2022-07-15", GREEN_CARD, i485_filed_on="2021-03-02")
    assert report.finding == "open"
    assert report.firm


@pytest.mark.parametrize(
    ("on", "person"), [("2023-11-02", "closed"), ("2023-11-03", "open"), ("2026-05-04", "closed")]
)
def test_the_green_card_case_is_filed_by_the_day_of_filing_and_not_denied(on: str, person: str) -> None:
    report = read("advance-parole-adjustment", on, GREEN_CARD, i485_denied_on="2026-05-04")
    assert report.person == person


def test_an_asylum_applicant_may_go_to_canada_for_an_immigrant_visa() -> None:
    report = read("advance-parole-asylum", "2022-07-15", ASYLUM, travel_reason="visa_in_canada")
    assert report.finding == "open"
    assert report.firm


def test_an_asylum_applicant_may_not_travel_for_a_holiday() -> None:
    report = read("advance-parole-asylum", "2022-07-15", ASYLUM, travel_reason="holiday")
    assert report.finding == "closed"


def test_a_sick_relative_abroad_is_a_pressing_reason() -> None:
    report = read("advance-parole-emergent", "2022-07-15", HERE, travel_reason="humanitarian")
    assert report.finding == "open"
    assert report.firm


@pytest.mark.parametrize(
    ("facts", "item"),
    [
        ({"statuses": ["ded"]}, "5.D"),
        ({"statuses": ["t"]}, "5.F"),
        ({"statuses": ["u"]}, "5.G"),
        ({"paroled_on": "2026-01-05", "parole_expires_on": "2027-01-04"}, "5.H"),
        ({"statuses": ["family_unity"]}, "5.I"),
        ({"statuses": ["legalization_pending"]}, "5.J"),
        ({"statuses": ["v"]}, "5.K"),
        ({"statuses": ["cnmi_long_term"]}, "5.L"),
        ({}, "5.M"),
    ],
)
def test_each_basis_is_asked_by_its_item_of_the_form(facts: dict[str, Any], item: str) -> None:
    told = {"statuses": [], "paroled_on": "never", **facts, "travel_reason": "employment"}
    report = read("advance-parole-emergent", "2026-07-15", HERE, **told)
    assert report.finding == "open"
    assert [str(filing.how) for filing in report.filings()] == [f"Part 1, item {item}"]


def test_a_parole_that_ran_out_yesterday_is_no_basis() -> None:
    told = {"statuses": [], "paroled_on": "2025-07-15", "travel_reason": "employment"}
    items = {
        day: read("advance-parole-emergent", "2026-07-15", HERE, **told, parole_expires_on=day).filings()
        for day in ("2026-07-14", "2026-07-15")
    }
    assert [str(filing.how) for filing in items["2026-07-14"]] == ["Part 1, item 5.M"]
    assert [str(filing.how) for filing in items["2026-07-15"]] == ["Part 1, item 5.H"]


def test_in_court_no_text_settles_whether_the_document_is_given() -> None:
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD, in_proceedings=True)
    assert report.finding == "undetermined"
    assert [item.fact for item in report.missing()] == [None]
    assert "G-9.21" in warned(report)


def test_a_j_visa_under_the_home_rule_gets_no_document() -> None:
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD, two_year_home_rule="unmet")
    assert report.finding == "closed"


@pytest.mark.parametrize(
    ("on", "shown"),
    [
        ("2012-04-16", {"G-9.24/before"}),
        ("2012-04-17", {"G-9.24", "G-9.24/visa"}),
        ("2026-08-12", {"G-9.24", "G-9.24/visa"}),
        ("2026-08-13", {"G-9.25"}),
    ],
)
def test_the_reading_of_a_trip_changes_on_the_day_of_each_decision(on: str, shown: set[str]) -> None:
    report = read("advance-parole-emergent", on, HERE, travel_reason="humanitarian", unlawful_days=365)
    assert {id for id in warned(report) if id.startswith(("G-9.24", "G-9.25"))} == shown


@pytest.mark.parametrize(
    ("days", "shown"),
    [(180, set()), (181, {"G-9.25/three-year"}), (364, {"G-9.25/three-year"}), (365, {"G-9.25"})],
)
def test_the_bar_follows_the_days_of_unlawful_presence(days: int, shown: set[str]) -> None:
    report = read(
        "advance-parole-emergent", "2026-11-24", HERE, travel_reason="humanitarian", unlawful_days=days
    )
    assert {id for id in warned(report) if id.startswith(("G-9.24", "G-9.25"))} == shown


def test_the_bar_is_read_on_the_day_the_green_card_is_decided_and_the_newer_reading_is_never_hidden() -> None:
    told = {**GREEN_CARD, "unlawful_days": 400}
    earlier = read("advance-parole-adjustment", "2026-11-24", told, adjusted_on="2026-08-12")
    later = read("advance-parole-adjustment", "2026-11-24", told, adjusted_on="2026-08-13")
    assert {"G-9.24", "G-9.25"} <= warned(earlier)
    assert "G-9.24" not in warned(later)
    assert "G-9.25" in warned(later)


def test_the_day_on_which_the_document_was_granted_does_not_settle_the_bar() -> None:
    request = {"filed_for": "advance-parole-adjustment", "filed_on": "2010-03-01", "decided_on": "2010-06-01"}
    told = {**GREEN_CARD, **request, "i485_filed_on": "2010-01-04", "unlawful_days": 400}
    report = read("advance-parole-adjustment", "2015-03-02", told)
    assert "G-9.24" in warned(report)
    assert "G-9.24/before" not in warned(report)


@pytest.mark.parametrize(
    ("status", "day_before", "day"),
    [
        ("h1b_h4", "1999-06-30", "1999-07-01"),
        ("l1_l2", "1999-06-30", "1999-07-01"),
        ("k3_k4", "2001-08-13", "2001-08-14"),
        ("v", "2001-09-06", "2001-09-07"),
    ],
)
def test_since_1999_some_statuses_keep_the_case_open_without_the_document(
    status: str, day_before: str, day: str
) -> None:
    told = {**GREEN_CARD, "i485_filed_on": "1998-05-04", "statuses": [status]}
    for on, id in ((day_before, "G-9.1/abandoned"), (day, "G-9.20")):
        report = read("advance-parole-adjustment", on, told)
        assert warned(report) & {"G-9.1/abandoned", "G-9.20"} == {id}


def test_who_knows_nothing_of_unlawful_days_reads_both_bars() -> None:
    report = read("advance-parole-emergent", "2026-11-24", HERE, travel_reason="humanitarian")
    assert {"G-9.25", "G-9.25/three-year"} <= warned(report)


def test_the_document_promises_nothing_and_a_final_order_is_always_warned_of() -> None:
    report = read("advance-parole-emergent", "2022-07-15", HERE, travel_reason="humanitarian")
    assert {"G-9.23", "G-9.29", "G-9.34"} <= warned(report)


def test_leaving_ends_a_parole_that_still_runs() -> None:
    told = {"paroled_on": "2026-01-05", "travel_reason": "humanitarian"}
    running = read("advance-parole-emergent", "2026-07-15", HERE, **told, parole_expires_on="2026-07-15")
    over = read("advance-parole-emergent", "2026-07-15", HERE, **told, parole_expires_on="2026-07-14")
    assert "G-9.9/ends" in warned(running)
    assert "G-9.9/ends" not in warned(over)


def test_an_open_asylum_case_is_warned_of_the_country_of_harm_on_every_way() -> None:
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD, **ASYLUM)
    assert {"G-9.2/abandoned", "G-9.3"} <= warned(report)


def test_a_worker_in_h_status_keeps_the_green_card_case_without_the_document() -> None:
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD, statuses=["h1b_h4"])
    assert "G-9.20" in warned(report)
    assert "G-9.1/abandoned" not in warned(report)


@pytest.mark.parametrize(
    ("filed", "cents"),
    [("2007-07-29", 63000), ("2007-07-30", 0), ("2024-03-31", 0), ("2024-04-01", 63000)],
)
def test_the_form_is_free_with_an_i485_paid_and_filed_from_july_2007_to_march_2024(
    filed: str, cents: int
) -> None:
    told = {"i485_filed_on": filed, "filing_channel": "paper", "statuses": [], "relation_to_member": "none"}
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD, **told)
    assert fee(report, "D-FEE-I131") == (cents, cents)


def test_the_form_is_not_free_when_the_fee_of_the_i485_was_waived() -> None:
    told = {"i485_fee_paid": False, "filing_channel": "online", "statuses": [], "relation_to_member": "none"}
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD, **told)
    assert fee(report, "D-FEE-I131") == (58000, 58000)


def test_an_asylum_applicant_files_on_paper() -> None:
    told = {"i485_filed_on": "never", "statuses": [], "relation_to_member": "none"}
    report = read("advance-parole-asylum", "2026-07-15", ASYLUM, travel_reason="humanitarian", **told)
    assert fee(report, "D-FEE-I131") == (63000, 63000)


def test_an_applicant_for_adjustment_returns_without_the_parole_fee() -> None:
    report = read("advance-parole-adjustment", "2026-07-15", GREEN_CARD)
    assert fee(report, "G-9.30") == (0, 0)


def test_others_pay_the_parole_fee_of_the_day_of_return() -> None:
    nothing_special: dict[str, Any] = {
        "i485_filed_on": "never",
        "medical_emergency": False,
        "accompanies_minor_patient": False,
        "reasons": [],
        "relative_near_death": False,
        "returned_to_contiguous_territory": False,
        "entrant_status_granted": False,
        "helps_law_enforcement": False,
        "travel_reason": "humanitarian",
    }
    for day, cents in (("2025-10-15", 0), ("2025-10-16", 100000), ("2026-01-01", 102000)):
        report = read("advance-parole-emergent", day, HERE, **nothing_special)
        assert fee(report, "G-9.30") == (cents, cents)


@pytest.mark.parametrize(
    ("trip", "issued", "warns"),
    [
        ({"left_on": "2024-03-04"}, "never", True),
        ({"left_on": "2024-03-04"}, "2024-03-05", True),
        ({"left_on": "2024-03-05"}, "2024-03-05", False),
        ({"left_on": "2024-01-05", "returned_on": "2024-01-20"}, "never", False),
        ({"left_on": "2024-03-04", "permission": "advance_parole"}, "never", False),
    ],
)
def test_whoever_leaves_before_the_document_is_there_gives_up_the_request(
    trip: dict[str, str], issued: str, warns: bool
) -> None:
    """Form I-131 instructions: an I-131 is abandoned if its applicant leaves while it is pending; not, says
    USCIS, by an earlier document that is still valid.
    """
    asked = {"filed_on": "2024-02-01", "filed_for": "advance-parole-adjustment", "trips": [trip]}
    report = read(
        "advance-parole-adjustment", "2024-03-20", GREEN_CARD, **asked, travel_document_issued_on=issued
    )
    assert ("G-9.29/left" in warned(report)) == warns
