"""More time for Ukrainians: since February 2024, in the last 180 days, a hold in 2025. USCIS page, FAQ."""

from __future__ import annotations

import pytest

from tests.law.bases.ukraine_re_parole import BASES, FAMILY

BASE = BASES[0]
NO_EXCEPTION = {
    "medical_emergency": False,
    "accompanies_minor_patient": False,
    "close_relative_concerned": False,
    "adoption_custody": False,
    "entrant_status_granted": False,
    "helps_law_enforcement": False,
}


@pytest.mark.parametrize(("day", "finding"), [("2024-02-26", "closed"), ("2024-02-27", "open")])
def test_it_opened_on_27_february_2024(day, finding):
    assert BASE.screen(on=day).finding == finding


@pytest.mark.parametrize(("paroled", "finding"), [("2022-02-10", "closed"), ("2022-02-11", "open")])
def test_the_parole_is_of_11_february_2022_or_later(paroled, finding):
    assert BASE.screen(paroled_on=paroled).finding == finding


@pytest.mark.parametrize(("expires", "finding"), [("2024-09-11", "open"), ("2024-09-12", "undetermined")])
def test_earlier_than_180_days_before_the_end_it_may_be_rejected(expires, finding):
    assert BASE.screen(parole_expires_on=expires).finding == finding


def test_after_the_last_day_there_is_a_gap():
    report = BASE.screen(on="2024-07-20")
    assert report.finding == "open"
    assert "D-RP-03" in {item.id for item in report.statements(report.pathway.warnings)}


def test_whoever_left_has_no_parole_to_renew_but_a_new_parole_counts():
    trip = {"left_on": "2023-08-01", "returned_on": "2023-08-20", "permission": "advance_parole"}
    assert BASE.screen(trips=[trip]).finding == "closed"
    assert BASE.screen(trips=[trip], paroled_on="2023-08-20").finding == "open"


def test_family_of_any_nationality_asks_too():
    assert BASE.screen(**FAMILY, citizenships=["GE"]).finding == "open"


@pytest.mark.parametrize(
    ("day", "decisions"),
    [
        ("2025-01-22", "running"),
        ("2025-01-23", "on hold"),
        ("2025-06-08", "on hold"),
        ("2025-06-09", "running"),
    ],
)
def test_requests_waited_from_23_january_to_8_june_2025(day, decisions):
    report = BASE.screen(on=day)
    assert (report.finding, report.decisions()) == ("open", decisions)


@pytest.mark.parametrize(
    ("day", "cents"),
    [("2025-10-15", 0), ("2025-10-16", 100_000), ("2026-01-01", 102_000), ("2026-10-16", 105_000)],
)
def test_the_parole_fee_is_due_on_the_grant(day, cents):
    asked = {"filed_for": "ukraine-re-parole", "filed_on": "2025-07-01", "decided_on": day}
    report = BASE.screen(on=day, **asked, **NO_EXCEPTION)
    (fee,) = [fee for fee in report.fees() if fee.id == "G-7.10"]
    assert report.case.numbers(fee.amount) == (cents, cents)


@pytest.mark.parametrize(("day", "cents"), [("2024-03-31", 57_500), ("2024-04-01", 58_000)])
def test_the_form_costs_less_online_since_april_2024(day, cents):
    asked = {"filing_channel": "online", "relation_to_member": "none", "statuses": []}
    report = BASE.screen(on=day, **asked)
    (fee,) = [fee for fee in report.fees() if fee.id == "D-FEE-I131"]
    assert report.case.numbers(fee.amount) == (cents, cents)


def test_what_is_known_of_it_ends_in_june_2026():
    assert BASE.screen(on="2026-06-30").firm
    assert not BASE.screen(on="2026-07-01").firm


def test_a_ukrainian_asks_in_their_own_right_whomever_they_follow():
    grown = {**FAMILY, "relation_to_principal": "child", "birth_date": "2000-05-01"}
    assert BASE.screen(**grown).finding == "open"
    assert BASE.screen(**grown, citizenships=["GE"]).finding == "closed"


@pytest.mark.parametrize(("in_court", "agency"), [(False, "uscis"), (True, "ice")])
def test_with_a_removal_case_ice_decides(in_court, agency):
    """G-1.44: any re-parole."""
    report = BASE.screen(in_proceedings=in_court, removal_order_on="never", removed_on="never")
    assert [agency for _step, _words, agency, _sure in report.agencies()] == [agency]
