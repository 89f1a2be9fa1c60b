"""TPS holders: advance parole until June 2022, since July 2022 a permission of their own with admission."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.screening import screen

HOLDER: dict[str, Any] = {
    "location": "inside_us",
    "in_proceedings": False,
    "two_year_home_rule": "none",
    "statuses": ["tps"],
    "tps_filed_on": "2015-08-20",
}
WAITING = {**HOLDER, "statuses": [], "tps_filed_on": "2022-03-08", "travel_reason": "humanitarian"}
WAYS = ["advance-parole-tps", "tps-travel"]


def findings(on: str, facts: dict[str, Any]) -> dict[str, str]:
    report = screen(facts, on=on, pathways=WAYS)
    return {item.id: item.finding for item in report.pathways}


@pytest.mark.parametrize(
    ("on", "parole", "travel"),
    [
        ("2022-06-29", "open", "closed"),
        ("2022-06-30", "open", "closed"),
        ("2022-07-01", "closed", "open"),
        ("2022-07-02", "closed", "open"),
        ("2022-07-15", "closed", "open"),
    ],
)
def test_a_holder_changes_ways_on_the_first_of_july_2022(on: str, parole: str, travel: str) -> None:
    assert findings(on, HOLDER) == {"advance-parole-tps": parole, "tps-travel": travel}


def test_whoever_waits_for_tps_still_asks_for_advance_parole() -> None:
    assert findings("2022-07-15", WAITING) == {"advance-parole-tps": "open", "tps-travel": "closed"}


def test_a_holiday_while_waiting_is_closed_but_not_firm() -> None:
    report = screen({**WAITING, "travel_reason": "holiday"}, on="2022-07-15", pathways=WAYS)
    assert report["advance-parole-tps"].finding == "closed"
    assert not report["advance-parole-tps"].firm


def test_a_holder_is_inspected_and_admitted_and_pays_no_parole_fee() -> None:
    report = screen(HOLDER, on="2026-07-15", pathways=WAYS)["tps-travel"]
    assert {"G-9.26", "G-7.16"} <= {item.id for item in report.statements(report.pathway.gives)}
    assert [item.id for item in report.fees()] == ["D-FEE-I131"]
    assert report.pathway.grounds == ()


def test_nothing_said_of_parole_is_said_of_travel_with_tps() -> None:
    report = screen(HOLDER, on="2026-07-15", pathways=WAYS)["tps-travel"]
    assert not {"G-1.5", "G-10.1", "G-10.11"} & {item.id for item in report.consequences()}


def test_after_the_last_day_seen_the_way_is_open_but_not_firm() -> None:
    assert screen(HOLDER, on="2026-10-02", pathways=WAYS)["tps-travel"].firm
    assert not screen(HOLDER, on="2026-10-03", pathways=WAYS)["tps-travel"].firm


@pytest.mark.parametrize(
    ("left", "back", "shown"),
    [
        ("2020-07-01", "2020-08-19", {"G-9.27/before", "G-9.26/past"}),
        ("2020-08-21", "2021-01-05", {"G-9.27", "G-9.26/past"}),
        ("2022-06-01", "2022-07-01", set()),
    ],
)
def test_what_a_past_trip_counted_as_goes_by_its_days(left: str, back: str, shown: set[str]) -> None:
    trips = [{"left_on": left, "returned_on": back, "permission": "advance_parole", "to": "SV"}]
    facts = {**HOLDER, "trips": trips, "circuit": "9"}
    report = screen(facts, on="2022-07-15", pathways=WAYS)["tps-travel"]
    past = {item.id for item in report.statements(report.pathway.gives)}
    assert past & {"G-9.27/before", "G-9.27", "G-9.26/past", "G-9.26/duarte"} == shown


def test_in_the_fifth_circuit_a_past_return_was_an_admission() -> None:
    trips = [
        {"left_on": "2021-03-01", "returned_on": "2021-04-01", "permission": "advance_parole", "to": "SV"}
    ]
    facts = {**HOLDER, "trips": trips, "circuit": "5"}
    report = screen(facts, on="2022-07-15", pathways=WAYS)["tps-travel"]
    assert "G-9.26/duarte" in {item.id for item in report.statements(report.pathway.gives)}
