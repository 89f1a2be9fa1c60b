"""The worksheet of CBP: what the officer at the port looks at, laid out row by row."""

from __future__ import annotations

import pytest

from openparole.law.factors.cbp import SHEET
from openparole.law.worksheet import BASIS
from openparole.screening import screen


def state(id, on="2022-07-15", **facts):
    report = screen(facts, on=on, pathways=["port-of-entry"])["port-of-entry"]
    return {factor.id: found for factor, found in report.factors()}[id]


def test_the_reason_comes_before_the_person():
    steps = [factor.step for factor in SHEET.factors]
    assert steps == sorted(steps, key=lambda step: step != BASIS)


def test_what_nobody_told_is_open():
    report = screen({"location": "at_port"}, on="2022-07-15", pathways=["port-of-entry"])["port-of-entry"]
    assert {found for _factor, found in report.factors()} == {"open"}


@pytest.mark.parametrize(
    ("id", "facts", "expected"),
    [
        ("CBP-1", {"reasons": ["funeral_or_estate"], "needed_by": "2022-07-15"}, "shown"),
        ("CBP-1", {"reasons": ["funeral_or_estate"], "needed_by": "2022-07-14"}, "contradicted"),
        ("CBP-1", {"reasons": ["funeral_or_estate"], "needed_by": "never"}, "shown"),
        ("CBP-1", {"reasons": []}, "contradicted"),
        ("CBP-2", {"doubt_cured_by": "waiver"}, "shown"),
        ("CBP-2", {"doubt_cured_by": "nothing"}, "contradicted"),
        ("CBP-3", {"travel_document": "boarding_foil"}, "shown"),
        ("CBP-4", {"passport": "valid"}, "shown"),
        ("CBP-4", {"identity_proof": "none"}, "contradicted"),
        ("CBP-5", {"security_concern": True}, "contradicted"),
        ("CBP-6", {"criminal_record": "none", "danger": False}, "shown"),
        ("CBP-6", {"criminal_record": "arrest_only", "danger": False}, "open"),
        ("CBP-6", {"criminal_record": "serious"}, "contradicted"),
        ("CBP-7", {"stay_wanted_until": "2022-07-20"}, "shown"),
        ("CBP-7", {"adverse_history": ["overstay"]}, "contradicted"),
        ("CBP-8", {"flight_risk": "mitigated"}, "shown"),
        ("CBP-8", {"flight_risk": "yes"}, "contradicted"),
        ("CBP-9", {"visa_attempt": "refused"}, "shown"),
        ("CBP-9", {"visa_attempt": "not_tried"}, "contradicted"),
        ("CBP-10", {"vulnerabilities": ["ill"]}, "shown"),
    ],
)
def test_a_row_says_what_the_facts_say(id, facts, expected):
    assert state(id, **facts) == expected
