"""Who takes the request: the worked situations of the routing table, top to bottom."""

from __future__ import annotations

import pytest

from openparole.law.facts.custody import removal_order_on
from openparole.law.routing import ASKED_FIRST, ROUTES
from openparole.logic.proof import missing
from openparole.logic.values import TRUE, UNKNOWN
from openparole.screening import screen

ABROAD = {"location": "outside_us", "in_proceedings": False, "removed_on": "never"}
HERE = {"location": "inside_us", "custody": "none", "in_proceedings": False, "removed_on": "never"}
NOBODY = {
    "requesting_agency": "none",
    "veteran_petitioner": "none",
    "relation_to_member": "none",
    "separated_at_border_on": "never",
    "startup_role_central": False,
}
NO_CASE = {
    "i485_filed_on": "never",
    "i485_denied_on": "never",
    "adjusted_on": "never",
    "i589_filed_on": "never",
    "tps_filed_on": "never",
    "statuses": [],
}


def rows(truth, **facts):
    report = screen(facts, on="2022-07-15", pathways=[])
    return [route.id for route, found in report.routing() if found == truth]


def holds(**facts):
    return rows(TRUE, **facts)


def may_hold(**facts):
    return rows(UNKNOWN, **facts)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"custody": "ice"}, ["G-1.39"]),
        ({"location": "at_port", "travel_document": "i512", "doubt_cured_by": "nothing"}, ["G-1.38"]),
        ({"location": "at_port", "travel_document": "none", "doubt_cured_by": "bond"}, ["G-1.37", "G-1.36"]),
        ({"location": "at_port", "travel_document": "none", "doubt_cured_by": "nothing"}, ["G-1.36"]),
        ({"custody": "cbp", "location": "inside_us", "arrival_place": "between_ports"}, ["G-1.40"]),
        ({**ABROAD, **NOBODY, "reasons": ["medical"]}, ["G-1.30"]),
        ({**ABROAD, **NOBODY, "reasons": ["civil_proceeding_private"]}, ["G-1.32"]),
        ({**ABROAD, **NOBODY, "reasons": ["emergency_worker"]}, ["WF-RT-5"]),
        ({**ABROAD, **NOBODY, "reasons": ["criminal_or_government_proceeding"]}, ["G-1.33"]),
        ({**ABROAD, **NOBODY, "reasons": ["immigration_hearing"]}, ["G-1.35"]),
        ({**ABROAD, **NOBODY, "reasons": [], "requesting_agency": "us_executive"}, ["G-1.31"]),
        ({**ABROAD, **NOBODY, "reasons": [], "relation_to_member": "self"}, ["G-1.31"]),
        ({**ABROAD, **NOBODY, "reasons": [], "startup_role_central": True}, ["G-1.46"]),
    ],
)
def test_a_situation_goes_to_its_row(facts, expected):
    assert holds(**facts) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"entry_manner": "admitted", "i485_filed_on": "2022-01-10"}, ["G-1.41"]),
        ({"entry_manner": "admitted", "statuses": ["daca"]}, ["G-1.41"]),
        ({"entry_manner": "without_inspection", "relation_to_member": "spouse"}, ["G-1.42"]),
        ({"entry_manner": "without_inspection", "citizenships": ["MX"]}, ["G-1.43"]),
        ({"entry_manner": "without_inspection", "citizenships": ["CU"]}, ["G-1.47", "G-1.43"]),
        (
            {"paroled_on": "2022-05-01", "entry_manner": "paroled", "parole_granted_by": "uscis"},
            ["G-1.41", "G-1.45/uscis"],
        ),
        (
            {"paroled_on": "2022-05-01", "parole_granted_by": "ice", "parole_program": "none"},
            ["G-1.41", "G-1.45/ice"],
        ),
        (
            {"paroled_on": "2022-05-01", "parole_granted_by": "cbp", "parole_program": "none"},
            ["G-1.41", "G-1.45/cbp"],
        ),
        (
            {"paroled_on": "2022-05-01", "parole_granted_by": "cbp", "parole_program": "uniting-for-ukraine"},
            ["G-1.41", "G-1.45/uscis"],
        ),
    ],
)
def test_a_situation_inside_the_country_goes_to_its_row(facts, expected):
    start = {**HERE, **NOBODY, **NO_CASE, "paroled_on": "never"}
    assert holds(**{**start, **facts}) == expected


@pytest.mark.parametrize(
    "removal",
    [
        {"in_proceedings": True},
        {"removal_order_on": "2020-01-01"},
        {"removed_on": "2020-02-01", "removal_order_on": "2020-01-01"},
    ],
)
def test_a_removal_case_takes_the_request_from_uscis(removal):
    sick = {**ABROAD, **NOBODY, "reasons": ["medical"], **removal}
    assert holds(**sick) == ["G-1.34"]
    assert may_hold(**sick) == []
    here = {**HERE, **NOBODY, **NO_CASE, "paroled_on": "never", "entry_manner": "without_inspection"}
    assert holds(**{**here, **removal}) == ["G-1.44"]


def test_an_untold_removal_case_leaves_both_agencies_possible_and_is_asked_for():
    told = {"location": "outside_us", "reasons": ["medical"], **NOBODY}
    assert holds(**told) == []
    assert may_hold(**told) == ["G-1.34", "G-1.30"]
    report = screen(told, on="2022-07-15", pathways=[])
    asked = {item.address for route, _truth in report.routing() for item in missing(report.case, route.when)}
    assert asked == {"in_proceedings", "removed_on"}


def test_an_arriving_alien_in_proceedings_keeps_the_green_card_case_at_uscis():
    case = {
        **HERE,
        **NOBODY,
        "in_proceedings": True,
        "arrival_place": "port",
        "i485_filed_on": "2022-01-10",
        "i485_denied_on": "never",
        "adjusted_on": "never",
    }
    assert holds(**case)[:2] == ["D-RT-01", "G-1.44"]
    assert "D-RT-01" not in holds(**{**case, "arrival_place": "between_ports"})
    assert "D-RT-01" not in holds(**{**case, "i485_denied_on": "2022-03-01"})


def test_nothing_told_leaves_every_row_possible_and_place_comes_first():
    assert may_hold() == [route.id for route in ROUTES]
    asked = [fact.name for fact in screen({}, on="2022-07-15", pathways=[]).asked_first()]
    assert asked == [fact.name for fact in ASKED_FIRST if fact is not removal_order_on]
    assert asked == ["location", "custody", "in_proceedings", "removed_on", "reasons"]


def test_what_is_told_or_cannot_be_said_is_not_asked_first():
    told = {"location": "outside_us", "in_proceedings": {"dont_know": True}}
    asked = [fact.name for fact in screen(told, on="2022-07-15", pathways=[]).asked_first()]
    assert asked == ["removed_on", "reasons"]  # whoever is abroad is in nobody's custody


def test_nothing_is_asked_first_once_a_row_is_sure():
    assert screen({**ABROAD, "reasons": ["medical"]}, on="2022-07-15", pathways=[]).asked_first() == []


def test_the_rows_of_ice_stand_above_the_rows_of_uscis_that_they_override():
    for place, route in enumerate(ROUTES):
        if route.overrides:
            assert route.agency == "ice"
            assert "uscis" in {later.agency for later in ROUTES[place + 1 :]}


def test_every_row_of_the_table_is_there_once():
    ids = [route.id.partition("/")[0] for route in ROUTES]
    assert {f"G-1.{number}" for number in range(30, 48)} <= set(ids)
    assert len({route.id for route in ROUTES}) == len(ROUTES)


def test_a_cuban_goes_to_the_field_office_from_the_day_of_its_memo():
    cuban = {**HERE, "entry_manner": "without_inspection", "citizenships": ["CU"]}

    def found(day):
        return {route.id for route, truth in screen(cuban, on=day, pathways=[]).routing() if truth == TRUE}

    assert "G-1.47" not in found("2008-03-03")
    assert "G-1.47" in found("2008-03-04")
