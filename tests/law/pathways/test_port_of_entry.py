"""Parole at a port: who may ask the officer, and what the officer is bound to."""

from __future__ import annotations

import pytest

from tests.law.bases.port_of_entry import BASES

BASE = BASES[0]
HELD = {"custody": "cbp", "detained_under": "235b", "in_proceedings": False, "reasons": ["medical"]}


def shown(report):
    return {item.id for item in report.statements(report.pathway.warnings)}


def test_a_traveler_to_a_funeral_may_ask_the_officer():
    report = BASE.screen()
    assert report.finding == "open"
    assert report.firm


def test_whoever_flees_and_wants_asylum_may_ask_and_is_told_of_the_interview():
    report = BASE.screen(reasons=["seek_asylum"], fear_claimed=True)
    assert report.finding == "open"
    assert "D-POE-04" in shown(report)


def test_a_person_abroad_is_not_at_the_port_but_is_not_folded_away():
    report = BASE.screen(location="outside_us")
    assert report.finding == "closed"
    assert report.folded == ""
    assert BASE.screen(location="inside_us").folded == "gate"


@pytest.mark.parametrize(
    ("day", "emergency", "finding"),
    [
        ("1997-03-31", False, "open"),  # the rule of 1997 is not there yet
        ("1997-04-01", False, "closed"),
        ("2022-05-30", False, "closed"),
        ("2022-05-30", True, "open"),
        ("2022-05-31", True, "undetermined"),  # the words since then were not found
        ("2022-05-31", False, "undetermined"),
    ],
)
def test_in_expedited_removal_an_emergency_was_needed_until_the_rule_changed(day, emergency, finding):
    report = BASE.screen(on=day, **HELD, medical_emergency=emergency, helps_law_enforcement=False)
    assert report.finding == finding


@pytest.mark.parametrize(("ill", "finding"), [(True, "open"), (None, "undetermined")])
def test_whoever_is_held_for_a_judge_is_read_by_the_five_groups(ill, finding):
    """8 CFR 235.3(c): parole only as 212.5(b) says; whether its fifth group holds, an officer says."""
    held = {**HELD, "in_proceedings": True, "medical_emergency": False, "helps_law_enforcement": False}
    assert BASE.screen(on="2018-07-15", **held, serious_medical_condition=ill).finding == finding


def test_no_text_says_if_a_security_case_can_be_paroled_at_the_port():
    assert BASE.screen(custody="cbp", detained_under="235c").finding == "undetermined"


def test_a_gap_in_the_law_is_named():
    report = BASE.screen(on="2022-05-31", **HELD)
    assert any(item.why is not None and "235.3(b)" in str(item.why) for item in report.missing())


def test_a_resident_needs_parole_only_in_the_six_cases():
    resident = {"statuses": ["lpr"], "lawful_status_on": "2015-01-01"}
    assert BASE.screen(**resident, lpr_return_triggers=[]).finding == "closed"
    assert BASE.screen(**resident, lpr_return_triggers=["absent_180_days"]).finding == "open"
    assert BASE.screen(**resident).finding == "undetermined"


@pytest.mark.parametrize(("day", "told"), [("2026-06-22", False), ("2026-06-23", True)])
def test_a_resident_is_told_of_blanche_v_lau_from_its_day(day, told):
    resident = {"statuses": ["lpr"], "lawful_status_on": "2015-01-01", "lpr_return_triggers": ["abandoned"]}
    assert ("G-1.14" in shown(BASE.screen(on=day, **resident))) is told


def test_no_form_is_filed_and_a_travel_document_changes_what_is_done():
    def ways(document):
        return [str(filing.how) for filing in BASE.screen(travel_document=document).filings()]

    assert [how.startswith("no form") for how in ways("none")] == [True]
    assert [how.startswith("show") for how in ways("boarding_foil")] == [True]


@pytest.mark.parametrize(("day", "told"), [("2025-10-15", False), ("2025-10-16", True)])
def test_an_unpaid_fee_is_a_refusal_since_the_fee_is_collected(day, told):
    assert ("G-7.14" in shown(BASE.screen(on=day))) is told
