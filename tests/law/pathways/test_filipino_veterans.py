"""Families of Filipino veterans: the tie by May 2016, a petition, and children who ask alone. 81 FR 28097."""

from __future__ import annotations

import pytest

from tests.law.bases.filipino_veterans import BASES, BOTH_DIED, FAMILY

BASE = BASES[0]


@pytest.mark.parametrize("petitioner", ["veteran", "surviving_spouse"])
def test_the_veteran_or_the_surviving_spouse_may_ask(petitioner):
    assert BASE.screen(veteran_petitioner=petitioner).finding == "open"


@pytest.mark.parametrize(("since", "finding"), [("2016-05-09", "open"), ("2016-05-10", "closed")])
def test_the_tie_existed_by_9_may_2016(since, finding):
    assert BASE.screen(relationship_since=since).finding == finding


def test_the_petition_is_approved_when_parole_is_asked_for():
    assert BASE.screen(i130_approved_on="2022-07-15").finding == "open"
    assert BASE.screen(i130_approved_on="2022-07-16").finding == "closed"


def test_a_son_may_ask_alone_when_both_have_died_and_the_petition_lives_on():
    alone = {**BOTH_DIED, "family_petitioner_in_us": None}
    assert BASE.screen(**alone).finding == "open"
    assert BASE.screen(**{**alone, "relation_to_family_petitioner": "spouse"}).finding == "closed"
    assert BASE.screen(**{**alone, "veteran_lived_in_us_at_death": False}).finding == "closed"
    assert BASE.screen(**{**alone, "i130_after_death": "none"}).finding == "closed"
    assert BASE.screen(**{**alone, "i130_after_death": "survivor_rule"}).finding == "open"


def test_if_the_main_person_is_refused_so_is_the_family():
    assert BASE.screen(**FAMILY).finding == "open"
    assert BASE.screen(**{**FAMILY, "principal_finding": "closed"}).finding == "closed"


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2016-06-07", "closed"),
        ("2016-06-08", "open"),
        ("2019-08-02", "open"),
        ("2020-12-28", "open"),
        ("2025-01-20", "open"),
        ("2025-01-21", "undetermined"),
        ("2026-11-24", "undetermined"),
    ],
)
def test_the_plans_to_end_it_closed_nothing_and_since_2025_no_text_tells(day, finding):
    assert BASE.screen(on=day).finding == finding


def test_the_gap_since_2025_is_said_as_one_of_the_law():
    [gap] = BASE.screen(on="2026-11-24").missing()
    assert gap.fact is None
    assert gap.address == "OV-03"


def test_parole_does_not_bring_the_visa_number_nearer():
    said = {item.id for item in BASE.screen().consequences()}
    assert "FWV-G1" in said
