"""Lautenberg parole, read on the day of the offer: USCIS pages of 2011-07-12 and 2012-04-26."""

import pytest

from tests.law.bases.lautenberg import BASES

BASE = BASES[0]


@pytest.mark.parametrize(
    ("offered", "finding"), [("2011-07-11", "open"), ("2011-07-12", "closed"), ("2011-08-01", "closed")]
)
def test_offers_stopped_on_12_july_2011(offered, finding):
    assert BASE.screen(
        on="2011-08-02", refugee_denied_on="2011-06-01", parole_offered_on=offered
    ).finding == (finding)


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("2011-09-30", "open"),
        ("2011-10-01", "closed"),
        ("2012-04-25", "closed"),
        ("2012-04-26", "open"),
        ("2012-09-30", "open"),
        ("2012-10-01", "closed"),
    ],
)
def test_who_did_not_travel_had_a_second_time_in_2012(on, finding):
    assert BASE.screen(on=on, arrived_on="never").finding == finding


@pytest.mark.parametrize(
    ("arrived", "finding"),
    [
        ("2004-10-04", "closed"),
        ("2004-10-05", "open"),
        ("2011-09-30", "open"),
        ("2011-10-01", "closed"),
        ("2012-09-30", "open"),
    ],
)
def test_who_came_in_time_is_found_for_ever(arrived, finding):
    came = {"arrived_on": arrived, "paroled_on": arrived, "location": "inside_us"}
    assert BASE.screen(on="2026-11-24", **came).finding == finding


def test_a_later_journey_does_not_undo_the_arrival_on_parole():
    came = {"arrived_on": "2018-02-02", "paroled_on": "2005-02-02", "location": "inside_us"}
    assert BASE.screen(on="2026-11-24", **came).finding == "open"


def test_whether_they_came_is_asked_later():
    assert BASE.screen(on="2020-01-01").finding == "undetermined"


def test_the_refugee_case_is_lost_before_the_offer():
    assert BASE.screen(refugee_denied_on="2004-10-06").finding == "closed"


def test_a_green_card_follows_after_a_year():
    report = BASE.screen()
    assert "R-LAUT-01" in {item.id for item in report.statements(report.pathway.gives)}


def test_before_2003_the_ins_decided():
    offered = {"refugee_denied_on": "2003-02-28", "parole_offered_on": "2003-02-28"}
    assert {agency for _step, _words, agency, _sure in BASE.screen(**offered).agencies()} == {"ins"}
