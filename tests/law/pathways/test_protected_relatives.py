"""Relatives of battered people and of trafficking victims, read from INA 240A(b)(4) and (b)(6)."""

import pytest

from openparole.law.catalog import law
from openparole.law.pathway import REQUIRED
from openparole.screening import screen

DAUGHTER = {
    "relation_to_battered_grantee": "child",
    "battered_relief_granted_on": "2011-11-07",
    "birth_date": "1999-08-20",
    "married_on": "never",
    "i485_filed_on": "never",
}
MOTHER = {
    "relation_to_trafficking_victim": "parent",
    "victim_birth_date": "1997-11-30",
    "continued_presence_granted_on": "2014-01-10",
    "requesting_agency": "us_law_enforcement",
    "agency_request_on": "2014-02-03",
    "retaliation_danger": False,
}


def battered(on="2012-05-01", **facts):
    id = "relatives-of-battered"
    return screen({**DAUGHTER, **facts}, on=on, pathways=[id])[id]


def trafficked(on="2014-05-01", **facts):
    id = "relatives-of-trafficking-victims"
    return screen({**MOTHER, **facts}, on=on, pathways=[id])[id]


def test_one_parole_alone_is_required_by_the_statute():
    required = [id for id, pathway in law().pathways.items() if pathway.discretion == REQUIRED]
    assert required == ["relatives-of-battered"]


def test_the_refugee_bar_does_not_stand_in_a_parole_that_must_be_granted():
    assert battered(meets_refugee_definition=True, compelling_public_interest_reason=False).finding == "open"


@pytest.mark.parametrize(
    ("on", "finding"), [("2011-11-06", "closed"), ("2011-11-07", "open"), ("2020-08-19", "open")]
)
def test_it_runs_from_the_judges_grant(on, finding):
    assert battered(on).finding == finding


def test_the_day_of_turning_21_is_not_settled_after_the_grant():
    assert battered("2020-08-20").finding == "undetermined"
    assert battered(birth_date="1990-11-07").finding == "closed"
    assert battered(birth_date="1990-11-08").finding == "undetermined"


def test_a_parent_of_a_child_needs_no_age():
    assert battered(relation_to_battered_grantee="parent", birth_date="1970-01-01").finding == "open"


@pytest.mark.parametrize("fact", ["adjusted_on", "i485_denied_on"])
def test_it_ends_when_the_green_card_case_is_decided(fact):
    case = {"i485_filed_on": "2012-01-10", "adjusted_on": "never", "i485_denied_on": "never"}
    assert battered(**case).finding == "open"
    assert battered(**{**case, fact: "2012-04-30"}).finding == "closed"


def test_the_statute_began_on_28_october_2000():
    early = {"battered_relief_granted_on": "2000-06-01"}
    assert battered("2000-10-27", **early).finding == "closed"
    assert battered("2000-10-28", **early).finding == "open"


@pytest.mark.parametrize(
    ("victim_born", "finding"),
    [("1993-01-11", "open"), ("1993-01-10", "undetermined"), ("1992-01-10", "closed")],
)
def test_a_parent_comes_for_a_victim_under_21_when_presence_was_asked_for(victim_born, finding):
    assert trafficked(victim_birth_date=victim_born).finding == finding


def test_danger_of_revenge_opens_the_way_for_parents_and_siblings_of_any_age():
    grown = {"victim_birth_date": "1980-01-01", "retaliation_danger": True}
    assert trafficked(**grown).finding == "open"
    sibling = {**grown, "relation_to_trafficking_victim": "sibling", "birth_date": "1970-01-01"}
    assert trafficked(**sibling).finding == "open"


@pytest.mark.parametrize(
    ("born", "married_on", "finding"),
    [
        ("1996-01-11", "never", "open"),
        ("1996-01-10", "never", "undetermined"),
        ("1995-01-10", "never", "closed"),
        ("2000-01-01", "2013-01-10", "closed"),
        ("2000-01-01", "2013-01-11", "undetermined"),
        ("2000-01-01", "2014-01-10", "undetermined"),
        ("2000-01-01", "2014-01-11", "open"),
    ],
)
def test_a_sibling_of_a_young_victim_is_unmarried_and_under_18(born, married_on, finding):
    sibling = {
        "relation_to_trafficking_victim": "sibling",
        "birth_date": born,
        "married_on": married_on,
        "marriage_ended_on": "never",
    }
    assert trafficked(**sibling).finding == finding


def test_a_spouse_comes_whatever_the_victims_age():
    spouse = {"relation_to_trafficking_victim": "spouse", "victim_birth_date": "1960-01-01"}
    assert trafficked(**spouse).finding == "open"


def test_without_the_written_request_of_law_enforcement_it_is_closed():
    assert trafficked(agency_request_on="never").finding == "closed"
    assert trafficked(requesting_agency="us_executive").finding == "closed"


@pytest.mark.parametrize("bar", ["complicit_in_trafficking", "crime_or_security_bar"])
def test_the_bars_are_presumed_absent_and_close_when_told(bar):
    report = trafficked()
    assert report.finding == "open" and bar in report.provided()
    assert trafficked(**{bar: True}).finding == "closed"


def test_the_statute_began_on_23_december_2008():
    early = {"continued_presence_granted_on": "2008-10-01", "agency_request_on": "2008-11-03"}
    assert trafficked("2008-12-22", **early).finding == "closed"
    assert trafficked("2008-12-23", **early).finding == "open"
