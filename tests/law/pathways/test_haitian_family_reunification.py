"""Haitian families: a petition by December 2014, two years to wait, no invitations from December 2019."""

from __future__ import annotations

import pytest

from tests.law.bases.haitian_family_reunification import BASES, FAMILY

FIRST, ONLINE = BASES


@pytest.mark.parametrize(("approved", "finding"), [("2014-12-18", "open"), ("2014-12-19", "closed")])
def test_the_petition_was_approved_by_the_day_of_the_notice(approved, finding):
    assert FIRST.screen(i130_approved_on=approved).finding == finding


@pytest.mark.parametrize(
    ("expected", "finding"),
    [
        ("2017-06-01", "open"),
        ("2017-06-02", "undetermined"),
        ("2018-06-01", "undetermined"),
        ("2018-06-02", "closed"),
    ],
)
def test_a_visa_is_about_two_years_away_and_the_sources_disagree_on_about(expected, finding):
    assert FIRST.screen(visa_expected_on=expected).finding == finding


def test_a_span_of_years_is_enough_to_tell():
    assert FIRST.screen(visa_expected_on={"from": "2016-01-01", "to": "2017-05-31"}).finding == "open"


def test_an_immediate_relative_has_a_visa_at_once():
    assert FIRST.screen(i130_category="immediate_relative").finding == "closed"


def test_the_class_of_the_petition_is_asked_where_a_citizen_filed_it():
    report = FIRST.screen(i130_category=None)
    assert report.finding == "undetermined"
    assert [part.address for part in report.missing()] == ["i130_category"]


def test_family_may_be_of_any_nationality():
    assert FIRST.screen(**FAMILY, citizenships=["DO"]).finding == "open"
    assert ONLINE.screen(**FAMILY, citizenships=["DO"]).finding == "open"


@pytest.mark.parametrize(
    ("day", "finding", "state"),
    [
        ("2014-12-18", "closed", "announced"),
        ("2015-02-01", "closed", "announced"),
        ("2015-02-02", "open", "by invitation"),
        ("2019-11-30", "open", "by invitation"),
        ("2019-12-01", "undetermined", "by invitation"),
        ("2020-01-01", "closed", "paused"),
        ("2022-06-09", "closed", "paused"),
        ("2022-06-10", "closed", "announced"),
    ],
)
def test_the_embassy_years_day_by_day(day, finding, state):
    report = FIRST.screen(on=day)
    assert report.finding == finding
    assert report.reading.spans[0].state == state


def test_the_plan_of_2019_to_end_it_closed_nothing():
    assert FIRST.screen(on="2019-08-02").finding == "open"


@pytest.mark.parametrize(
    ("day", "finding"), [("2023-08-10", "closed"), ("2023-08-11", "open"), ("2025-01-28", "closed")]
)
def test_the_online_process_day_by_day(day, finding):
    assert ONLINE.screen(on=day).finding == finding


def test_the_cutoff_of_2014_is_not_read_online():
    assert ONLINE.screen(i130_filed_on="2019-01-01", i130_approved_on="2021-01-01").finding == "open"
