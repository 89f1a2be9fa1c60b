"""Afghans: the evacuation at the ports, ordinary requests from abroad, and the hold of 2025 and 2026."""

from __future__ import annotations

import pytest

from openparole.law.pathways.afghan import AFGHAN
from tests.law.bases.afghan import BASES, FARID, ZAHRA

EVACUATED, FROM_ABROAD = BASES


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2021-07-29", "closed"),
        ("2021-07-30", "undetermined"),
        ("2021-07-31", "open"),
        ("2022-09-30", "open"),
        ("2022-10-01", "undetermined"),
    ],
)
def test_the_evacuation_at_the_ports_had_a_first_and_a_last_day_but_for_a_few_cases(day, finding):
    assert EVACUATED.screen(on=day).finding == finding


@pytest.mark.parametrize("day", ["2021-08-30", "2022-07-15", "2025-11-26", "2026-11-24"])
def test_a_request_from_abroad_is_one_for_humanitarian_parole_on_any_day(day):
    report = FROM_ABROAD.screen(on=day)
    assert report.finding == "open"
    assert [filing.form for filing in report.filings()] == ["I-131"]


def test_at_the_port_nobody_files_and_no_form_is_paid():
    report = EVACUATED.screen(ead_kind="none")
    assert report.filings() == []
    assert [report.case.numbers(fee.amount) for fee in report.fees()] == [(0, 0), (0, 0)]
    assert [item.id for item in report.statements(AFGHAN.evidence)] == ["AFG-E1"]
    assert [item.id for item in report.statements(AFGHAN.period)] == ["AFG-P1"]


def test_who_is_in_the_country_is_not_helped_by_it():
    assert EVACUATED.screen(location="inside_us").finding == "closed"


def test_a_reason_must_be_given_from_abroad():
    assert FROM_ABROAD.screen(reasons=["legalization_only"], travel_document="none").finding == "closed"
    assert FROM_ABROAD.screen(reasons=None).finding == "undetermined"


@pytest.mark.parametrize(
    ("day", "decisions"),
    [
        ("2025-11-25", "running"),
        ("2025-11-26", "on hold"),
        ("2025-12-02", "on hold"),
        ("2026-06-04", "on hold"),
        ("2026-06-05", "undetermined"),
        ("2026-06-10", "undetermined"),
        ("2026-06-11", "running"),
    ],
)
def test_requests_of_afghans_waited_until_the_court_set_the_memos_aside(day, decisions):
    report = FROM_ABROAD.screen(on=day)
    assert report.finding == "open"
    assert report.decisions() == decisions


def test_family_may_be_of_another_nationality():
    wife = {"applies_as": "derivative", "relation_to_principal": "spouse", "principal_citizenships": ["AF"]}
    assert FROM_ABROAD.screen(**wife, citizenships=["PK"]).finding == "open"


def test_both_are_found_open_in_the_picture_of_the_seed_of_july_2022():
    assert EVACUATED.screen(on="2022-07-15", **FARID).finding == "open"
    assert EVACUATED.screen(on="2022-07-15", **ZAHRA).finding == "open"
