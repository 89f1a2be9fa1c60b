"""Cuban medical workers: sent by Cuba, in a third country, until the afternoon of 12 January 2017."""

from __future__ import annotations

import pytest

from tests.law.bases.cuban_medical_professional import BASES, FAMILY

BASE = BASES[0]


@pytest.mark.parametrize(
    ("place", "finding"), [("VE", "open"), ("BR", "open"), ("CU", "closed"), ("US", "closed")]
)
def test_they_ask_in_a_third_country(place, finding):
    assert BASE.screen(country_now=place).finding == finding


def test_a_cuban_doctor_who_was_not_sent_has_no_claim():
    assert BASE.screen(medical_mission_of_cuba=False).folded == "gate"


@pytest.mark.parametrize(("born", "finding"), [("1989-05-03", "closed"), ("1989-05-04", "open")])
def test_children_come_along_under_21(born, finding):
    child = {**FAMILY, "relation_to_principal": "child", "married_on": "never"}
    assert BASE.screen(**child, birth_date=born).finding == finding


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2006-08-10", "closed"),
        ("2006-08-11", "open"),
        ("2017-01-11", "open"),
        ("2017-01-12", "undetermined"),
        ("2017-01-13", "closed"),
        ("2022-07-15", "closed"),
    ],
)
def test_it_ended_within_a_day(day, finding):
    assert BASE.screen(on=day).finding == finding


def test_a_request_begun_in_time_is_still_found_open_later():
    begun = {"filed_for": "cuban-medical-professional", "filed_on": "2017-01-11"}
    report = BASE.screen(on="2017-06-01", **begun)
    assert (report.finding, report.decisions()) == ("open", "running")
