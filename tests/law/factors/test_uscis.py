"""The worksheet of USCIS: two steps, each row with what speaks for and against it, nothing counted."""

from __future__ import annotations

import pytest

from openparole.law.factors.uscis import SHEET
from openparole.law.worksheet import BASIS, DISCRETION
from openparole.screening import screen


def state(id, **facts):
    report = screen(facts, on="2022-07-15", pathways=["humanitarian"])["humanitarian"]
    return {factor.id: found for factor, found in report.factors()}[id]


def test_the_rows_are_those_of_the_digest_in_two_steps():
    steps = {factor.id: factor.step for factor in SHEET.factors}
    assert [id for id, step in steps.items() if step == BASIS] == [f"WF-F{n}" for n in range(1, 8)]
    assert [id for id, step in steps.items() if step == DISCRETION] == [f"WF-F{n}" for n in range(10, 28)]


def test_what_nobody_told_is_open():
    report = screen({"location": "outside_us"}, on="2022-07-15", pathways=["humanitarian"])
    states = {factor.id: found for factor, found in report["humanitarian"].factors()}
    assert {id for id, found in states.items() if found != "open"} == set()


def test_a_presumption_shows_nothing_but_what_is_told_does():
    told = {"location": "outside_us", "meets_refugee_definition": False}
    report = screen(told, on="2022-07-15", pathways=["humanitarian"])
    states = {factor.id: found for factor, found in report["humanitarian"].factors()}
    assert [id for id, found in states.items() if found != "open"] == ["WF-F25"]


SUPPORTER = {"kind": "person", "status": "lpr", "in_us": True, "income": 52000, "household": 3}


@pytest.mark.parametrize(
    ("id", "facts", "expected"),
    [
        ("WF-F1", {"needed_by": "2022-08-10"}, "shown"),
        ("WF-F1", {"needed_by": "never"}, "contradicted"),
        ("WF-F2", {"suffering_if_refused": "grave"}, "shown"),
        ("WF-F2", {"suffering_if_refused": "serious"}, "open"),
        ("WF-F2", {"suffering_if_refused": "slight"}, "contradicted"),
        ("WF-F4", {"reasons": ["protection_from_harm"], "circumstances": []}, "contradicted"),
        ("WF-F4", {"reasons": ["funeral_or_estate"], "circumstances": []}, "open"),
        ("WF-F4", {"circumstances": {"has": ["personally_targeted"]}}, "shown"),
        ("WF-F5", {"circumstances": {"has": ["safe_residence_elsewhere"]}}, "contradicted"),
        ("WF-F6", {"reasons": ["civil_proceeding_private"], "circumstances": []}, "contradicted"),
        ("WF-F6", {"helps_law_enforcement": True}, "shown"),
        ("WF-F7", {"circumstances": {"has": ["remote_option"]}}, "contradicted"),
        ("WF-F10", {"stay_wanted_until": "2022-10-01"}, "shown"),
        ("WF-F10", {"stay_wanted_until": "never"}, "contradicted"),
        ("WF-F11", {"shown": ["departure_plan"]}, "shown"),
        ("WF-F11", {"shown": [], "circumstances": []}, "contradicted"),
        ("WF-F12", {"visa_attempt": "refused"}, "shown"),
        ("WF-F12", {"visa_attempt": "not_tried"}, "open"),
        ("WF-F12", {"visa_attempt": "not_tried", "nonimmigrant_visa_fits": True}, "contradicted"),
        ("WF-F13", {"supporters": [SUPPORTER]}, "shown"),
        ("WF-F13", {"supporters": []}, "contradicted"),
        ("WF-F14", {"supporters": [{**SUPPORTER, "running_promises": 19}]}, "shown"),
        ("WF-F14", {"supporters": [{**SUPPORTER, "running_promises": 20}]}, "shown and contradicted"),
        ("WF-F15", {"us_relatives": [{"relation": "sibling", "status": "citizen"}]}, "shown"),
        ("WF-F15", {"us_relatives": [], "circumstances": []}, "contradicted"),
        ("WF-F16", {"shown": ["good_character"]}, "shown"),
        ("WF-F17", {"criminal_record": "none"}, "shown"),
        ("WF-F17", {"criminal_record": "arrest_only"}, "contradicted"),
        ("WF-F18", {"adverse_history": ["overstay"]}, "contradicted"),
        ("WF-F18", {"adverse_history": [], "removed_on": "never"}, "shown"),
        ("WF-F19", {"adverse_history": ["fraud"]}, "contradicted"),
        ("WF-F20", {"security_concern": False, "adverse_history": []}, "shown"),
        ("WF-F21", {"passport": "valid"}, "shown"),
        ("WF-F21", {"passport": "none", "identity_proof": "statements"}, "contradicted"),
        ("WF-F22", {"circumstances": {"has": ["health_risk"]}}, "contradicted"),
        ("WF-F22", {"reasons": ["medical"], "shown": []}, "contradicted"),
        ("WF-F23", {"birth_date": "2015-01-01", "parental_consent": False}, "shown and contradicted"),
        ("WF-F23", {"vulnerabilities": ["elderly"]}, "shown"),
        ("WF-F24", {"reasons": ["family_reunification"], "i130_filed_on": "2019-01-01"}, "contradicted"),
        ("WF-F25", {"meets_refugee_definition": True}, "open"),
        (
            "WF-F25",
            {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
            "contradicted",
        ),
        ("WF-F26", {"earlier_paroles": [{"conditions_kept": True, "left_in_time": True}]}, "shown"),
        ("WF-F26", {"earlier_paroles": [{"conditions_kept": True, "left_in_time": False}]}, "contradicted"),
        ("WF-F26", {}, "open"),
        ("WF-F27", {"inadmissible": True}, "contradicted"),
    ],
)
def test_a_row_says_what_the_facts_say(id, facts, expected):
    assert state(id, **facts) == expected


def test_a_worksheet_has_no_number_to_add_up():
    assert not {"score", "weight", "points", "total"} & set(dir(SHEET.factors[0]))
