"""Wet foot, dry foot: what counts is where and when a Cuban arrived, not the day asked about."""

from __future__ import annotations

import pytest

from tests.law.bases.wet_foot_dry_foot import BASES

BASE = BASES[0]


@pytest.mark.parametrize(
    ("place", "finding"),
    [("between_ports", "open"), ("port", "open"), ("at_sea", "closed"), ("transit_from_canada", "closed")],
)
def test_only_those_on_land_had_a_dry_foot(place, finding):
    assert BASE.screen(arrival_place=place).finding == finding


@pytest.mark.parametrize(("arrived", "finding"), [("2017-01-12", "open"), ("2017-01-13", "closed")])
def test_it_ended_with_12_january_2017(arrived, finding):
    assert BASE.screen(on="2017-02-01", arrived_on=arrived).finding == finding


def test_who_arrives_on_15_july_2022_is_looked_at_like_anyone_else():
    report = BASE.screen(on="2022-07-15", arrived_on="2022-07-15")
    assert report.finding == "closed"
    assert report.reading.spans[0].state == "closed"
    assert report.folded == "gate"


def test_who_never_arrived_has_no_claim():
    assert BASE.screen(location="outside_us", arrived_on="never", arrival_place=None).finding == "closed"


def test_before_2003_the_ins_decided():
    report = BASE.screen(on="2003-02-28", arrived_on="2003-02-28")
    assert [agency for _step, _words, agency, _sure in report.agencies()] == ["ins"]
