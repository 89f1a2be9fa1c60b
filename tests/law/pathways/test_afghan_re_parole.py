"""More time for Afghans: the class on the I-94, its correction, the free form, the holds. USCIS page."""

from __future__ import annotations

import pytest

from tests.law.bases.afghan_re_parole import BASES, FAMILY

BASE = BASES[0]


@pytest.mark.parametrize(
    ("day", "finding"), [("2023-06-07", "closed"), ("2023-06-08", "undetermined"), ("2023-06-09", "open")]
)
def test_the_notice_names_8_and_9_june_2023(day, finding):
    assert BASE.screen(on=day).finding == finding


@pytest.mark.parametrize("code", ["OAR", "PAR"])
def test_both_classes_will_do(code):
    assert BASE.screen(class_of_admission=code).finding == "open"


@pytest.mark.parametrize(
    ("paroled", "finding"),
    [
        ("2021-07-31", "undetermined"),
        ("2023-09-30", "undetermined"),
        ("2023-10-01", "closed"),
    ],
)
def test_another_class_is_first_corrected_by_cbp(paroled, finding):
    report = BASE.screen(class_of_admission="DT", paroled_on=paroled)
    assert report.finding == finding


def test_a_wrong_class_says_which_step_is_missing():
    report = BASE.screen(class_of_admission="DT")
    (line,) = [line for line in report.reading.lines if line.rule.id == "R-AFG-01"]
    assert "R-AFG-02" in {getattr(node, "id", "") for node in line.rule.walk()}
    assert report.finding == "undetermined"


def test_family_paroled_later_can_have_the_class_corrected_too():
    wife = {**FAMILY, "class_of_admission": "DT", "paroled_on": "2023-10-20"}
    assert BASE.screen(**wife).finding == "undetermined"


def test_a_trip_on_advance_parole_keeps_the_class_of_the_first_parole():
    trip = {
        "paroled_on": "2023-05-02",
        "class_of_admission": "DA",
        "trips": [{"left_on": "2023-04-01", "returned_on": "2023-05-02", "permission": "advance_parole"}],
    }
    first = {"began_on": "2021-08-30", "ended_on": "2023-04-01", "class_of_admission": "OAR"}
    assert BASE.screen(**trip, earlier_paroles=[first]).finding == "open"
    assert BASE.screen(**trip, earlier_paroles=[]).finding == "undetermined"


@pytest.mark.parametrize(
    ("paroled", "finding"), [("2021-07-29", "closed"), ("2021-07-30", "undetermined"), ("2021-07-31", "open")]
)
def test_the_parole_is_of_the_evacuation_or_later(paroled, finding):
    assert BASE.screen(paroled_on=paroled).finding == finding


def amounts(day, **facts):
    asked = {
        "filed_for": "afghan-re-parole",
        "postmarked_on": day,
        "filing_channel": "paper",
        "relation_to_member": "none",
        "statuses": [],
        **facts,
    }
    report = BASE.screen(on=day, **asked)
    return {fee.id: report.case.numbers(fee.amount) for fee in report.fees()}


@pytest.mark.parametrize(
    ("day", "cents"), [("2023-06-08", 57_500), ("2023-06-09", 0), ("2025-01-31", 0), ("2025-02-01", 63_000)]
)
def test_the_form_was_free_for_oneself_until_the_end_of_january_2025(day, cents):
    assert amounts(day)["D-FEE-I131"] == (cents, cents)


def test_whoever_asks_for_another_pays():
    assert amounts("2024-05-01", petitioner_kind="relative")["D-FEE-I131"] == (63_000, 63_000)


@pytest.mark.parametrize(("day", "cents"), [("2025-01-31", 0), ("2025-02-01", 52_000)])
def test_so_was_the_work_permit_asked_for_with_it(day, cents):
    found = amounts(day, ead_kind="with_reparole", ead_filed_on=day)
    assert found["D-FEE-I765/afghan"] == (cents, cents)


@pytest.mark.parametrize(
    ("day", "decisions"),
    [
        ("2025-01-22", "running"),
        ("2025-01-23", "undetermined"),
        ("2025-06-08", "undetermined"),
        ("2025-06-09", "running"),
        ("2025-11-25", "running"),
        ("2025-11-26", "on hold"),
        ("2026-06-04", "on hold"),
        ("2026-06-05", "undetermined"),
        ("2026-06-11", "running"),
    ],
)
def test_when_requests_of_afghans_waited(day, decisions):
    assert BASE.screen(on=day).decisions() == decisions
