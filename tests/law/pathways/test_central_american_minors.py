"""Central American Minors: the day of the affidavit, the relative's standing, the ends of 2017 and 2025.

USCIS CAM page (copies of 2022 and 2024), State fact sheet of 2016-11-15, 82 FR 38926, S.A. v. Trump.
"""

from __future__ import annotations

import pytest

from tests.law.bases.central_american_minors import BASES, CHILD, FAMILY, GUARDIAN, MOTHER

FIRST, WIDER, SINCE_2021, SINCE_2023 = BASES
NEVER_ASKED = {"i589_filed_on": "never", "i914_filed_on": "never", "i918_filed_on": "never"}


@pytest.mark.parametrize(("born", "finding"), [("2001-07-15", "closed"), ("2001-07-16", "open")])
def test_the_child_is_under_21(born, finding):
    assert SINCE_2021.screen(birth_date=born).finding == finding


def test_the_age_is_that_of_the_day_of_the_affidavit():
    filed = {"filed_for": "central-american-minors", "filed_on": "2016-06-01", "birth_date": "1996-01-01"}
    mother = [{**MOTHER, **NEVER_ASKED}]
    assert FIRST.screen(on="2022-07-15", us_relatives=mother, **filed).finding == "open"
    assert FIRST.screen(on="2022-07-15", us_relatives=mother, birth_date="1996-01-01").finding == "closed"


def test_a_marriage_after_the_affidavit_does_not_count():
    filed = {"filed_for": "central-american-minors", "filed_on": "2022-03-01"}
    assert SINCE_2021.screen(**filed, married_on="2022-03-02").person == "open"
    assert SINCE_2021.screen(**filed, married_on="2022-03-01").person == "closed"


@pytest.mark.parametrize("status", ["lpr", "tps", "ded", "withholding"])
def test_each_lasting_way_of_being_here_counts_from_the_start(status):
    assert FIRST.screen(us_relatives=[{**MOTHER, "status": status}]).finding == "open"


@pytest.mark.parametrize("status", ["parolee", "deferred_action", "daca"])
def test_parole_or_deferred_action_counts_from_a_year_on_and_before_that_is_not_refused(status):
    def found(since):
        return FIRST.screen(us_relatives=[{**MOTHER, "status": status, "status_since": since}]).finding

    assert found("2014-06-01") == "open"
    assert found("2014-06-02") == "undetermined"


def test_the_relative_is_18_or_older():
    assert SINCE_2021.screen(us_relatives=[{**GUARDIAN, "birth_date": "2004-07-15"}]).finding == "open"
    assert SINCE_2021.screen(us_relatives=[{**GUARDIAN, "birth_date": "2004-07-16"}]).finding == "closed"


def test_a_guardian_may_ask_from_15_june_2021_on():
    lawful = [{**GUARDIAN, "status": "lpr"}]
    assert WIDER.screen(us_relatives=lawful).person == "closed"
    assert SINCE_2021.screen(on="2021-06-14", us_relatives=lawful).person == "closed"
    assert SINCE_2021.screen(on="2021-06-15", us_relatives=lawful).person == "open"


@pytest.mark.parametrize(
    ("form", "status", "found"),
    [
        ("i589_filed_on", "asylum_applicant", "open"),
        ("i589_filed_on", "none", "undetermined"),
        ("i918_filed_on", "none", "undetermined"),
    ],
)
def test_asylum_or_a_u_visa_asked_for_before_15_may_2021_counts_while_it_is_pending(form, status, found):
    def person(day):
        row = {**GUARDIAN, **NEVER_ASKED, "status": status, form: day}
        return SINCE_2021.screen(us_relatives=[row]).person

    assert person("2021-05-14") == found
    assert person("2021-05-15") == "closed"


def test_a_child_in_another_of_the_three_countries_was_named_by_one_text_alone():
    assert FIRST.screen(country_now="SV").person == "open"
    assert FIRST.screen(country_now="GT").person == "undetermined"
    assert FIRST.screen(country_now="MX").person == "closed"


def test_from_which_day_the_cutoff_of_2023_counts_is_not_settled():
    def found(day, form="i914_filed_on"):
        return SINCE_2023.screen(us_relatives=[{**GUARDIAN, **NEVER_ASKED, form: day}]).finding

    assert found("2023-04-11") == "undetermined"
    assert found("2023-04-12") == "closed"
    assert found("2021-05-14", "i589_filed_on") == "open"


def test_a_stepparent_counts_if_the_marriage_came_before_18():
    row = {**MOTHER, **NEVER_ASKED, "relation": "stepparent"}
    assert SINCE_2021.screen(us_relatives=[{**row, "married_parent_on": "2022-08-31"}]).person == "open"
    assert SINCE_2021.screen(us_relatives=[{**row, "married_parent_on": "2022-09-01"}]).person == "closed"


def test_whoever_was_approved_as_a_refugee_needs_no_parole():
    assert SINCE_2021.screen(refugee_granted_on="2022-05-01").finding == "closed"
    assert SINCE_2021.screen(refugee_denied_on="2022-05-01").finding == "open"


def test_a_caregiver_may_come_along_from_15_november_2016_on():
    caregiver = {**FAMILY, "relation_to_principal": "caregiver"}
    assert WIDER.screen(on="2016-11-14", **caregiver).finding == "closed"
    assert WIDER.screen(on="2016-11-15", **caregiver).finding == "open"


def test_before_that_a_parent_came_along_only_as_the_spouse_of_the_parent_here():
    parent = {**FAMILY, "relation_to_principal": "parent", "birth_date": "1977-02-03"}
    married = {**parent, "us_relatives": [{**MOTHER, "relation": "spouse"}], "married_on": "2000-01-01"}
    assert FIRST.screen(**{**parent, "us_relatives": []}).finding == "closed"
    assert FIRST.screen(**married).finding == "open"


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2014-11-30", "closed"),
        ("2014-12-01", "open"),
        ("2017-08-15", "open"),
        ("2017-08-16", "closed"),
        ("2021-09-12", "closed"),
        ("2021-09-13", "open"),
        ("2025-01-22", "open"),
        ("2025-01-23", "closed"),
    ],
)
def test_the_days_on_which_affidavits_were_taken(day, finding):
    child = {"birth_date": "2010-09-01", "us_relatives": [{**MOTHER, **NEVER_ASKED}]}
    assert FIRST.screen(on=day, **child).finding == finding


def test_from_10_march_2021_it_is_announced_and_since_2025_it_is_paused_not_closed():
    states = [SINCE_2021.screen(on=day).reading.spans[0].state for day in ("2021-03-10", "2025-01-23")]
    assert states == ["announced", "paused"]


def test_an_old_case_waits_until_the_restart_unless_it_was_approved_before():
    old = {"filed_for": "central-american-minors", "filed_on": "2016-06-01"}

    def decisions(day, **more):
        return FIRST.screen(on=day, **old, **more).decisions()

    assert decisions("2019-03-01", conditionally_approved_on="never") == "on hold"
    assert decisions("2019-02-28", conditionally_approved_on="2017-05-01") == "on hold"
    assert decisions("2019-03-01", conditionally_approved_on="2017-05-01") == "running"
    assert decisions("2021-03-15", conditionally_approved_on="never") == "running"


def test_an_approval_that_was_taken_back_was_reopened_by_the_court():
    def said(day):
        report = FIRST.screen(on=day, conditionally_approved_on="2017-05-01", paroled_on="never")
        return {item.id for item in report.consequences()} & {"R-CAM-06", "R-CAM-06/reopened"}

    assert said("2019-02-28") == {"R-CAM-06"}
    assert said("2019-03-01") == {"R-CAM-06/reopened"}


def test_the_child_of_the_seed_is_found_open_on_15_july_2022():
    assert SINCE_2021.screen(**CHILD).finding == "open"
