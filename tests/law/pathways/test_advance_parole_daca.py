"""DACA travel: the purposes, and the years in which nothing or little was granted."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.screening import screen

HOLDER: dict[str, Any] = {
    "location": "inside_us",
    "statuses": ["daca"],
    "two_year_home_rule": "none",
    "reasons": [],
}
WAY = "advance-parole-daca"


def read(on: str, **more: Any) -> Any:
    return screen({**HOLDER, **more}, on=on, pathways=[WAY])[WAY]


@pytest.mark.parametrize(
    ("purpose", "finding"),
    [
        ("educational", "open"),
        ("employment", "open"),
        ("humanitarian", "open"),
        ("holiday", "closed"),
        ("visa_in_canada", "closed"),
    ],
)
def test_study_work_or_a_human_reason_and_no_holiday(purpose: str, finding: str) -> None:
    assert read("2022-07-15", travel_reason=purpose).finding == finding


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("2012-08-14", "closed"),
        ("2012-08-15", "open"),
        ("2017-09-04", "open"),
        ("2017-09-05", "closed"),
        ("2020-06-17", "closed"),
        ("2020-06-18", "undetermined"),
        ("2020-08-20", "undetermined"),
        ("2020-12-03", "closed"),
        ("2020-12-04", "open"),
    ],
)
def test_a_study_trip_by_the_day_it_was_asked_for(on: str, finding: str) -> None:
    assert read(on, travel_reason="educational").finding == finding


def test_in_autumn_2020_an_urgent_human_reason_was_still_heard() -> None:
    assert read("2020-09-15", travel_reason="humanitarian").finding == "open"
    assert read("2020-09-15", travel_reason="employment", reasons=["other_public_benefit"]).finding == "open"


def test_leaving_without_the_document_ends_daca() -> None:
    report = read("2026-07-15", travel_reason="educational")
    assert "G-9.7/lost" in {item.id for item in report.statements(report.pathway.warnings)}


def test_a_case_in_court_does_not_refuse_the_document_to_daca_holders() -> None:
    assert read("2026-07-15", travel_reason="educational", in_proceedings=True).finding == "open"
