"""Parole in place, read from the INS General Counsel opinion of 1998-08-21 and Form I-131 (01/20/25)."""

import pytest

from openparole.screening import screen

PATIENT = {
    "location": "inside_us",
    "entry_manner": "without_inspection",
    "reasons": ["medical"],
    "meets_refugee_definition": False,
}


def in_place(on="2015-01-15", **facts):
    return screen({**PATIENT, **facts}, on=on, pathways=["parole-in-place"])["parole-in-place"]


@pytest.mark.parametrize(
    ("on", "finding", "intake"),
    [
        ("1997-03-31", "closed", "not yet"),
        ("1997-04-01", "undetermined", "unsettled"),
        ("1998-08-20", "undetermined", "unsettled"),
        ("1998-08-21", "open", "open"),
        ("2022-07-15", "open", "open"),
        ("2026-10-02", "open", "open"),
    ],
)
def test_the_opinion_of_1998_opened_what_the_statute_of_1997_allowed(on, finding, intake):
    report = in_place(on)
    assert (report.finding, report.reading.spans[0].state) == (finding, intake)


def test_after_the_last_day_of_the_evidence_it_is_not_firm():
    assert in_place("2026-10-02").firm
    assert not in_place("2026-10-03").firm


def test_whoever_was_admitted_and_stayed_too_long_cannot_be_paroled_in_place():
    report = in_place(entry_manner="admitted")
    assert report.finding == "closed"
    assert "G-4.31" in {item.id for item in report.statements(report.pathway.warnings)}


def test_whether_it_is_for_people_once_paroled_in_is_not_settled():
    report = in_place(entry_manner="paroled", paroled_on="2010-01-01")
    assert report.finding == "undetermined"
    assert [item.address for item in report.missing()] == ["law"]


def test_a_reason_is_needed():
    assert in_place(reasons=[]).finding == "closed"


def test_a_court_case_brings_a_warning_and_closes_nothing():
    report = in_place(in_proceedings=True)
    assert report.finding == "open"
    assert "G-1.44" in {item.id for item in report.statements(report.pathway.warnings)}


@pytest.mark.parametrize(
    ("on", "how"), [("2024-06-16", "letter"), ("2024-06-17", "item 9"), ("2026-10-02", "item 9")]
)
def test_the_form_has_an_item_for_it_since_the_edition_of_june_2024(on, how):
    (filing,) = in_place(on).filings()
    assert how in str(filing.how)


@pytest.mark.parametrize(("decided", "amount"), [("2025-10-15", 0), ("2025-10-16", 100_000)])
def test_the_parole_fee_follows_the_day_of_the_decision(decided, amount):
    no_exception = {
        "medical_emergency": False,
        "accompanies_minor_patient": False,
        "close_relative_concerned": False,
        "relative_near_death": False,
        "adoption_custody": False,
        "entrant_status_granted": False,
        "helps_law_enforcement": False,
        "i485_filed_on": "never",
    }
    report = in_place("2025-11-01", filed_on="2025-06-02", decided_on=decided, **no_exception)
    fee = next(fee for fee in report.fees() if fee.id == "G-7.10")
    assert report.case.numbers(fee.amount) == (amount, amount)
