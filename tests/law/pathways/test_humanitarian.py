"""Humanitarian parole: worked examples of the fact sheet of July 2022 and of USCIS's pages, and the days."""

from __future__ import annotations

import pytest

from openparole.screening import screen
from tests.law.bases.humanitarian import BASES

BASE = BASES[0]
PERSON = {"location": "outside_us", "meets_refugee_definition": False}


def read(on="2022-07-15", **facts):
    return screen({**PERSON, **facts}, on=on, pathways=["humanitarian"])["humanitarian"]


@pytest.mark.parametrize(
    "reason",
    [
        "medical",  # the fact sheet: critical medical treatment
        "organ_donor",  # an organ donor for somebody in the US
        "visit_sick_relative",
        "caregiver_for_relative",
        "funeral_or_estate",
        "protection_from_harm",
        "other_humanitarian",  # the examples are not a closed list
    ],
)
def test_each_example_of_the_fact_sheet_may_ask(reason):
    report = read(reasons=[reason])
    assert report.finding == "open"
    assert report.firm


def test_a_public_reason_alone_is_another_way():
    assert read(reasons=["civil_proceeding_private"]).finding == "closed"


def test_a_second_reason_takes_nothing_away():
    assert read(reasons=["civil_proceeding_private", "medical"]).finding == "open"


def test_whoever_is_in_the_us_is_not_asked_for_by_this_item():
    report = read(location="inside_us", reasons=["medical"])
    assert report.finding == "closed"


def test_a_refugee_needs_a_compelling_public_reason():
    refugee = {"reasons": ["protection_from_harm"], "meets_refugee_definition": True}
    assert read(**refugee, compelling_public_interest_reason=False).finding == "closed"
    assert read(**refugee, compelling_public_interest_reason=True).finding == "open"
    assert read(**refugee).finding == "undetermined"


def test_nobody_is_presumed_to_be_a_refugee_and_the_report_says_so():
    report = screen(
        {"location": "outside_us", "reasons": ["medical"]}, on="2022-07-15", pathways=["humanitarian"]
    )["humanitarian"]
    assert report.finding == "open"
    assert report.strict == "undetermined"
    assert list(report.provided()) == ["meets_refugee_definition"]


def test_a_removal_case_closes_nothing_but_is_warned_of():
    removed = {"reasons": ["medical"], "removed_on": "2019-03-01", "removal_order_on": "2019-02-01"}
    report = read(**removed)
    assert report.finding == "open"
    assert "G-1.34/warning" in {item.id for item in report.statements(report.pathway.warnings)}
    never = read(reasons=["medical"], removed_on="never", in_proceedings=False)
    assert "G-1.34/warning" not in {item.id for item in never.statements(never.pathway.warnings)}


@pytest.mark.parametrize(
    ("day", "warned"), [("2025-01-19", False), ("2025-01-20", True), ("2026-11-24", True)]
)
def test_the_policy_of_2025_leaves_the_way_open_and_is_told(day, warned):
    report = read(on=day, reasons=["medical"])
    assert report.finding == "open"
    assert ("G-5.6" in {item.id for item in report.statements(report.pathway.warnings)}) is warned


def test_the_form_changes_its_item_on_11_october_2024():
    def items(day):
        report = read(on=day, reasons=["medical"])
        return [str(filing.how) for filing in report.filings() if filing.form == "I-131"]

    assert ["1.e" in how for how in items("2024-10-10")] == [True]
    assert ["item 7" in how for how in items("2024-10-11")] == [True]


def test_the_ins_decided_until_the_end_of_february_2003():
    def decides(day):
        return {agency for step, _words, agency, _sure in read(on=day, reasons=["medical"]).agencies()}

    assert decides("2003-02-28") == {"ins", "state"}
    assert decides("2003-03-01") == {"uscis", "cbp", "state"}


def test_the_papers_follow_the_person():
    report = read(
        reasons=["medical"],
        birth_date="2014-05-01",
        passport="none",
        represented=False,
        papers_in_other_language=True,
        petitioner_kind="relative",
        i130_filed_on="never",
        i360_filed_on="never",
        visa_attempt="not_tried",
    )
    shown = {item.id for item in report.statements(report.pathway.evidence)}
    assert {"G-5.34", "G-5.30", "G-5.27", "G-5.26/other", "G-5.4/medical/doctor"} <= shown
    assert not {"G-5.29", "G-5.33", "G-5.26", "G-5.25", "G-5.4/funeral_or_estate/death"} & shown


def test_the_base_is_open_from_the_first_day_of_the_statute():
    assert BASE.screen(on="1996-09-30").finding == "open"
