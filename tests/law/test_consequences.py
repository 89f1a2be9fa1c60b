"""What parole gives and asks: whom each sentence reaches, from when, and which paper shows what."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.law.catalog import law
from openparole.law.consequences import CONSEQUENCES
from openparole.screening import screen
from tests.law.base import day_after

TOPICS = {
    "status", "work", "unlawful presence", "adjustment", "asylum", "benefits", "travel", "removal", "fees",
}  # fmt: skip
WAY = "re-parole"


def shown(on: str, facts: dict[str, Any], way: str = WAY) -> set[str]:
    report = screen({"location": "inside_us", **facts}, on=on, pathways=[way])[way]
    return {item.id for item in report.consequences()}


def test_each_has_a_topic_and_an_id_of_its_own() -> None:
    assert {item.topic for item in CONSEQUENCES} <= TOPICS
    ids = [item.id for item in CONSEQUENCES]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("way", sorted(law().pathways))
def test_no_sentence_is_said_twice(way: str) -> None:
    said = [item.id for item in screen({}, on="2026-11-24", pathways=[way])[way].consequences()]
    assert sorted(set(said)) == sorted(said)


@pytest.mark.parametrize("paper", ["i94_parole", "parole_stamp"])
def test_an_i94_or_a_stamp_shows_parole(paper: str) -> None:
    assert "D-PAPER-01" in shown("2022-07-15", {"papers": [paper]})
    assert "D-PAPER-02" not in shown("2022-07-15", {"papers": [paper]})


@pytest.mark.parametrize("paper", ["i94_admission", "admission_stamp"])
def test_an_admission_is_told_apart_from_parole(paper: str) -> None:
    assert "D-PAPER-02" in shown("2022-07-15", {"papers": [paper]})
    assert "D-PAPER-01" not in shown("2022-07-15", {"papers": [paper]})


@pytest.mark.parametrize("paper", ["i220a", "i286_bond"])
def test_release_on_recognizance_or_bond_is_not_parole_until_q_li_and_contested_since(paper: str) -> None:
    before, since = (shown(day, {"papers": [paper]}) for day in ("2025-05-14", "2025-05-15"))
    contested = {"G-1.17/q-li", "G-1.17/conflict"}
    assert "G-1.17" in before & since
    assert not contested & before
    assert contested <= since


def test_a_code_is_explained_by_what_is_known_of_it() -> None:
    codes = {
        code: {id for id in shown("2022-07-15", {"class_of_admission": code}) if id.startswith("D-CODE")}
        for code in ("DT", "DA", "DE", "UHP", "PIP", "other")
    }
    assert codes == {
        "DT": {"D-CODE-01"},
        "DA": {"D-CODE-02"},
        "DE": {"D-CODE-03"},
        "UHP": {"D-CODE-04"},
        "PIP": {"D-CODE-05"},
        "other": {"D-CODE-06"},
    }


@pytest.mark.parametrize(
    ("expires", "shows"),
    [("2025-03-01", "G-10.16"), ("2025-02-28", "G-10.16a"), ("never", "G-10.16")],
)
def test_a_year_of_parole_makes_a_qualified_alien(expires: str, shows: str) -> None:
    facts = {"paroled_on": "2024-03-02", "parole_expires_on": expires}
    assert shown("2024-07-15", facts) & {"G-10.16", "G-10.16a"} == {shows}


def test_whoever_is_not_yet_paroled_reads_both_lengths() -> None:
    facts = {"location": "outside_us", "paroled_on": "never"}
    report = screen(facts, on="2024-07-15", pathways=["humanitarian"])["humanitarian"]
    assert {"G-10.16", "G-10.16a"} <= {item.id for item in report.consequences()}


@pytest.mark.parametrize(
    ("id", "first"),
    [
        ("G-10.18", "2025-07-04"),
        ("G-10.19", "2026-10-01"),
        ("G-10.19/marketplace", "2027-01-01"),
        ("G-10.25", "2025-04-11"),
        ("G-10.30", "2025-01-29"),
        ("G-11.15", "2025-10-16"),
        ("G-7.11", "2025-10-16"),
        ("G-7.15", "2025-10-16"),
        ("G-7.20", "2025-08-21"),
        ("G-7.20/amount", "2026-01-01"),
        ("G-7.33", "2026-07-10"),
        ("G-7.35", "2026-09-14"),
        ("D-FEE-I765/online", "2024-04-01"),
    ],
)
def test_it_is_said_from_its_first_day_on(id: str, first: str) -> None:
    assert id in shown(first, {})
    assert id not in shown(day_after(first, -1), {})


@pytest.mark.parametrize(
    ("on", "wide"),
    [
        ("2025-01-20", False),
        ("2025-01-21", True),
        ("2025-08-28", True),
        ("2025-08-29", False),
        ("2026-07-16", False),
        ("2026-07-17", True),
    ],
)
def test_expedited_removal_was_wide_stopped_and_wide_again(on: str, wide: bool) -> None:
    assert ("G-10.26/wide" in shown(on, {})) is wide


def test_the_category_of_the_work_permit_differs_after_advance_parole() -> None:
    assert {"G-10.1"} == shown("2022-07-15", {}) & {"G-10.1", "G-10.4"}
    assert {"G-10.4"} == shown("2022-07-15", {}, "advance-parole-adjustment") & {"G-10.1", "G-10.4"}


@pytest.mark.parametrize(("granted", "short"), [("2025-07-03", False), ("2025-07-04", True)])
def test_a_work_permit_granted_since_july_2025_lasts_a_year_at_most(granted: str, short: bool) -> None:
    assert ("G-10.5" in shown("2025-08-01", {"ead_granted_on": granted})) is short


def test_the_end_of_parole_is_said_on_every_way_that_gives_it() -> None:
    for way in ("uniting-for-ukraine", "humanitarian", "advance-parole-asylum", "re-parole"):
        assert {"G-2.13", "G-2.14", "G-8.7", "G-8.8", "G-8.11"} <= shown("2022-07-15", {}, way)


def test_a_new_address_is_reported_on_every_way() -> None:
    assert "G-11.12" in shown("2022-07-15", {}, "tps-travel")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2010-11-22", set()),
        ("2010-11-23", {"D-FEE-I290B/2010"}),
        ("2016-12-22", {"D-FEE-I290B/2010"}),
        ("2016-12-23", {"D-FEE-I290B/2016"}),
        ("2024-03-31", {"D-FEE-I290B/2016"}),
        ("2024-04-01", {"D-FEE-I290B/2024"}),
    ],
)
def test_a_motion_has_one_price_and_since_2024_one_of_two(day: str, said: set[str]) -> None:
    assert {id for id in shown(day, {}) if id.startswith("D-FEE-I290B")} == said


def test_a_motion_is_for_denials_of_uscis_and_not_for_founders() -> None:
    motion = {"G-11.8", "G-14.2", "D-FEE-I290B/2024"}
    assert motion <= shown("2026-11-24", {})
    for way in ("credible-fear", "port-of-entry", "international-entrepreneur"):
        assert not motion & shown("2026-11-24", {}, way)
    assert "G-14.2/entrepreneur" in shown("2026-11-24", {}, "international-entrepreneur")


def test_a_special_immigrant_counts_as_paroled_for_a_green_card() -> None:
    for status in ("sij", "armed_forces_special_immigrant"):
        assert "G-1.5c" in shown("2022-07-15", {"statuses": [status]})
    assert "G-1.5c" not in shown("2022-07-15", {"statuses": ["f1"]})


CUBAN = {"citizenships": ["CU"], "paroled_only_for_court": False}
WAITING = {"in_proceedings": False, "i589_filed_on": "2022-03-01", "i589_denied_on": "never"}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({**CUBAN, "in_proceedings": True, "removal_order_on": "never"}, {"R-CHE-01", "R-CHE-02"}),
        ({**CUBAN, **WAITING, "removal_order_on": "never"}, {"R-CHE-01", "R-CHE-02"}),
        ({**CUBAN, **WAITING, "removal_order_on": "2022-05-01"}, {"R-CHE-01"}),
        ({**CUBAN, **WAITING, "removal_order_on": "2022-07-16"}, {"R-CHE-01", "R-CHE-02"}),
        ({**CUBAN, "in_proceedings": False, "i589_filed_on": "never"}, {"R-CHE-01"}),
        ({"citizenships": ["HT"], "paroled_only_for_court": True, "removal_order_on": "2022-05-01"}, set()),
        ({"citizenships": ["VE"]}, {"R-CHE-03"}),
    ],
)
def test_a_cuban_or_haitian_on_parole_is_an_entrant_and_stays_one(
    facts: dict[str, Any], said: set[str]
) -> None:
    way = "haitian-family-reunification"
    assert {id for id in shown("2022-07-15", facts, way) if id.startswith("R-CHE")} == said


@pytest.mark.parametrize("nationality", ["CU", "VE"])
def test_the_family_of_a_cuban_doctor_is_an_entrant_only_as_cubans(nationality: str) -> None:
    """ORR State Letter 07-14: the spouse or child of another nationality is not."""
    said = shown("2016-07-15", {"citizenships": [nationality]}, "cuban-medical-professional")
    assert ("R-CHE-03" in said) is (nationality != "CU")
