"""Holds on decisions: by program in 2025, by nationality in 2025 and 2026, and who is not concerned."""

from __future__ import annotations

import pytest

from openparole.law.catalog import law
from openparole.law.countries import COUNTRIES
from openparole.law.instruments.benefit_holds import NINETEEN, REQUESTS_TO_USCIS, THIRTY_NINE
from openparole.screening import screen


def decisions(day, pathway="humanitarian", **facts):
    report = screen(facts, on=day, pathways=[pathway])[pathway]
    return report.decisions(), [by.id for _hold, by, _truth in report.holds()]


def test_the_lists_are_those_of_the_two_proclamations():
    assert len(set(NINETEEN)) == 19
    assert len(set(THIRTY_NINE)) == 39
    assert set(NINETEEN) < set(THIRTY_NINE) < set(COUNTRIES)


@pytest.mark.parametrize(
    ("country", "day", "state"),
    [
        ("HT", "2025-12-01", "running"),
        ("HT", "2025-12-02", "on hold"),
        ("NG", "2025-12-31", "running"),
        ("NG", "2026-01-01", "on hold"),
        ("NG", "2026-06-04", "on hold"),
        ("NG", "2026-06-05", "undetermined"),
        ("NG", "2026-06-11", "running"),
        ("FR", "2026-01-01", "running"),
    ],
)
def test_requests_wait_by_citizenship(country, day, state):
    assert decisions(day, citizenships=[country], birth_country=country)[0] == state


def test_birth_in_a_listed_country_is_enough():
    assert decisions("2026-02-01", citizenships=["CA"], birth_country="SY") == ("on hold", ["T100"])


def test_who_does_not_tell_of_birth_may_be_concerned():
    assert decisions("2026-02-01", citizenships=["CA"])[0] == "undetermined"
    assert decisions("2026-02-01", citizenships=["CA"], birth_country="CA")[0] == "running"


def test_a_hold_alone_does_not_close_a_way():
    facts = {"location": "outside_us", "citizenships": ["HT"], "reasons": ["medical"]}
    report = screen(facts, on="2026-02-01", pathways=["humanitarian"])["humanitarian"]
    assert (report.finding, report.decisions()) == ("open", "on hold")


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2025-01-22", "running"),
        ("2025-01-23", "on hold"),
        ("2025-06-08", "on hold"),
        ("2025-06-09", "running"),
    ],
)
def test_more_time_waited_for_people_paroled_by_category(day, state):
    assert decisions(day, "re-parole", parole_program="uniting-for-ukraine")[0] == state
    assert decisions(day, "re-parole", parole_program="humanitarian")[0] == "running"


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2025-02-13", "running"),
        ("2025-02-14", "on hold"),
        ("2025-06-08", "on hold"),
        ("2025-06-09", "running"),
    ],
)
def test_so_did_their_travel_requests(day, state):
    assert decisions(day, "advance-parole-adjustment", parole_program="chnv")[0] == state


def test_custody_is_decided_by_ice_and_waits_for_none_of_it():
    assert decisions("2026-02-01", "custody", citizenships=["HT"], birth_country="HT")[0] == "running"


def test_every_way_on_hold_is_one_of_the_catalog():
    known = set(law().pathways)
    assert set(REQUESTS_TO_USCIS) - known == set()
    named = {id for item in law().instruments.values() for id in (*item.intake, *item.decisions)}
    assert named - known == set()


def test_what_supersedes_an_instrument_is_declared():
    declared = law().instruments
    assert {item.superseded_by for item in declared.values()} - {None} - set(declared) == set()
