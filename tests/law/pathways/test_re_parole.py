"""More time on parole, asked from the agency that granted it. Fact sheet; 8 CFR 212.5(e); Form I-131."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.logic.values import TRUE
from openparole.screening import screen

PATIENT: dict[str, Any] = {
    "location": "inside_us",
    "in_proceedings": False,
    "removed_on": "never",
    "paroled_on": "2024-06-10",
    "parole_expires_on": "2025-06-09",
    "parole_granted_by": "uscis",
    "parole_program": "none",
    "trips": [],
    "reasons": ["medical"],
}
WAY = "re-parole"


def read(on: str = "2025-03-03", **more: Any) -> Any:
    return screen({**PATIENT, **more}, on=on, pathways=[WAY])[WAY]


def ways(report: Any) -> list[str]:
    return [f"{filing.form} {filing.how}".strip() for filing in report.filings()]


def warned(report: Any) -> set[str]:
    return {item.id for item in report.statements(report.pathway.warnings)}


def test_a_patient_may_ask_for_more_time() -> None:
    report = read()
    assert report.finding == "open"
    assert report.firm


@pytest.mark.parametrize(
    ("agency", "way"),
    [
        ("uscis", "I-131 to USCIS: Part 1, item 11, or 10.I for another program, and item 12"),
        ("ice", "in writing to the ICE office that granted the parole"),
        ("cbp", "in writing to the CBP office that granted the parole"),
    ],
)
def test_it_is_asked_from_the_agency_that_granted(agency: str, way: str) -> None:
    assert ways(read(parole_granted_by=agency)) == [way]


def test_uscis_takes_some_programs_whoever_granted() -> None:
    report = read(parole_granted_by="cbp", parole_program="central-american-minors")
    assert ways(report) == ["I-131 to USCIS: Part 1, item 10.F, and item 12 with the last day on the I-94"]


def test_before_june_2024_the_form_says_reparole_at_the_top() -> None:
    report = read("2024-06-16", parole_expires_on="2024-09-09", paroled_on="2023-09-10")
    assert ways(report) == ["I-131 to USCIS, with the word REPAROLE in capital letters at the top"]


def test_in_court_ice_decides_as_a_rule() -> None:
    assert any("ICE decides" in way for way in ways(read(in_proceedings=True)))


def test_whoever_left_has_nothing_to_renew() -> None:
    report = read(trips=[{"left_on": "2024-12-20", "returned_on": "2024-12-28"}])
    assert report.finding == "closed"


def test_a_trip_before_the_parole_does_not_count() -> None:
    assert read(trips=[{"left_on": "2024-06-09", "returned_on": "2024-06-10"}]).finding == "open"


@pytest.mark.parametrize(("on", "late"), [("2025-06-09", False), ("2025-06-10", True)])
def test_the_day_after_the_last_day_is_late_but_not_closed(on: str, late: bool) -> None:
    report = read(on)
    assert report.finding == "open"
    assert ("D-RP-03" in warned(report)) is late


@pytest.mark.parametrize(("on", "finding"), [("2024-10-03", "open"), ("2024-10-04", "undetermined")])
def test_since_october_2024_no_text_settles_more_time_after_chnv(on: str, finding: str) -> None:
    assert read(on, parole_program="chnv", parole_granted_by="cbp").finding == finding


def test_a_pending_request_gives_no_time() -> None:
    assert "G-8.5" in warned(read())


def test_a_broken_condition_is_warned_of_and_closes_nothing() -> None:
    report = read(conditions_broken_on="2024-11-05")
    assert report.finding == "open"
    assert "D-RP-04" in warned(report)


def test_more_time_is_no_return_so_an_earlier_trip_saves_no_fee() -> None:
    trip = {"left_on": "2025-11-03", "returned_on": "2025-11-20", "permission": "advance_parole"}
    no_exception = {
        "medical_emergency": False,
        "accompanies_minor_patient": False,
        "close_relative_concerned": False,
        "adoption_custody": False,
        "entrant_status_granted": False,
        "helps_law_enforcement": False,
    }
    case = {"i485_filed_on": "2025-01-06", "i485_denied_on": "never", "adjusted_on": "never"}
    report = read("2026-02-02", paroled_on="2025-11-20", trips=[trip], **case, **no_exception)
    (fee,) = [fee for fee in report.fees() if fee.id == "G-7.10"]
    assert report.case.numbers(fee.amount) == (102_000, 102_000)


@pytest.mark.parametrize(
    ("told", "agencies"),
    [
        ({"parole_granted_by": "uscis"}, ["uscis"]),
        ({"parole_granted_by": "ice"}, ["ice"]),
        ({"parole_granted_by": "cbp"}, ["cbp"]),
        ({"parole_granted_by": "cbp", "parole_program": "central-american-minors"}, ["uscis"]),
        ({"parole_granted_by": "uscis", "in_proceedings": True}, ["ice"]),
    ],
)
def test_who_decides_turns_on_who_granted_it_and_on_a_removal_case(
    told: dict[str, Any], agencies: list[str]
) -> None:
    """Form I-131 instructions; USCIS decides the classes of item 10; G-1.44: with a removal case, ICE."""
    found = read(**told).agencies()
    assert [(step, agency) for step, _words, agency, _sure in found] == [
        ("more time", agency) for agency in agencies
    ]


def test_while_nobody_says_who_granted_it_each_agency_may_decide() -> None:
    story = {name: value for name, value in PATIENT.items() if name != "parole_granted_by"}
    found = screen(story, on="2025-03-03", pathways=[WAY])[WAY].agencies()
    assert {agency for _step, _words, agency, sure in found if sure != TRUE} == {"uscis", "ice", "cbp"}
