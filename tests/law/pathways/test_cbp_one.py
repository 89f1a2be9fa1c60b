"""CBP One: the day of the appointment decides, from 12 January 2023 to 19 January 2025."""

from __future__ import annotations

import pytest

from tests.law.bases.cbp_one import BASES

BASE = BASES[0]
WAITING = {"location": "outside_us", "arrived_on": "never", "arrival_place": None}


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2023-01-11", "closed"),
        ("2023-01-12", "open"),
        ("2025-01-19", "open"),
        ("2025-01-20", "closed"),
    ],
)
def test_the_app_gave_appointments_for_two_years(day, finding):
    assert BASE.screen(on=day, port_appointment_on=day, arrived_on=day).finding == finding


def test_an_appointment_after_the_closing_was_cancelled():
    report = BASE.screen(on="2025-01-19", port_appointment_on="2025-01-25", **WAITING)
    assert report.finding == "closed"
    assert report.reading.spans[0].state == "closed"
    assert report.folded != "gate"


def test_before_the_day_the_person_waits_outside():
    assert BASE.screen(on="2024-06-01", **WAITING).finding == "open"


def test_whoever_missed_the_day_has_no_appointment_any_more():
    assert BASE.screen(on="2024-06-11", **WAITING).finding == "closed"
    assert BASE.screen(on="2024-06-11").finding == "open"


def test_between_ports_the_appointment_does_not_count():
    assert BASE.screen(on="2024-06-11", arrival_place="between_ports").finding == "closed"


def test_without_an_appointment_it_is_closed():
    report = BASE.screen(port_appointment_on="never")
    assert report.finding == "closed"
    assert report.folded == "gate"


def ends(day, *notices):
    report = BASE.screen(on=day, termination_notices=[{"received_on": notice} for notice in notices])
    return {item.id for item in report.consequences() if item.id.startswith("R-CBP1")}


@pytest.mark.parametrize(
    ("day", "notices", "said"),
    [
        ("2025-04-06", ["2025-04-08"], set()),
        ("2025-04-08", ["2025-04-08"], {"R-CBP1-02"}),
        ("2025-05-01", [], set()),
        ("2026-03-30", ["2025-04-08"], {"R-CBP1-02"}),
        ("2026-03-31", ["2025-04-08"], {"R-CBP1-03"}),
        ("2026-04-24", ["2025-04-08", "2026-04-24"], {"R-CBP1-03", "R-CBP1-04"}),
    ],
)
def test_what_the_notices_did_by_the_day(day, notices, said):
    assert ends(day, *notices) == said
