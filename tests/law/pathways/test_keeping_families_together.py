"""Keeping Families Together: 89 FR 67459 and Texas v. DHS, read by days, and by one hour of one day."""

import pytest

from tests.law.bases.keeping_families_together import BASES, STEPSON, WIFE

BASE = BASES[0]


def stepson(on="2024-08-20", **facts):
    return BASE.screen(on=on, **{**dict.fromkeys(WIFE), **STEPSON, **facts})


@pytest.mark.parametrize(
    ("on", "intake", "finding"),
    [
        ("2024-06-17", "not yet", "closed"),
        ("2024-06-18", "announced", "closed"),
        ("2024-08-18", "announced", "closed"),
        ("2024-08-19", "open", "open"),
        ("2024-11-07", "open", "open"),
        ("2024-11-08", "closed", "closed"),
        ("2026-11-24", "closed", "closed"),
    ],
)
def test_requests_were_taken_from_19_august_to_7_november_2024(on, intake, finding):
    report = BASE.screen(on=on)
    assert (report.reading.spans[0].state, report.finding) == (intake, finding)


@pytest.mark.parametrize(
    ("on", "before_the_hour", "decisions"),
    [
        ("2024-08-25", None, "running"),
        ("2024-08-26", True, "running"),
        ("2024-08-26", False, "on hold"),
        ("2024-08-26", None, "undetermined"),
        ("2024-08-27", True, "on hold"),
        ("2024-11-07", None, "on hold"),
    ],
)
def test_the_hour_of_the_stay_is_asked_for_one_day_alone(on, before_the_hour, decisions):
    assert BASE.screen(on=on, decided_before_stay_hour=before_the_hour).decisions() == decisions


@pytest.mark.parametrize(
    ("decided", "before_the_hour", "said"),
    [
        ("2024-08-25", None, {"R-KFT-02/before"}),
        ("2024-08-26", True, {"R-KFT-02/before"}),
        ("2024-08-26", False, {"R-KFT-02/after"}),
        ("2024-08-26", None, {"R-KFT-02/before", "R-KFT-02/after"}),
        ("2024-08-27", None, {"R-KFT-02/after"}),
    ],
)
def test_what_was_decided_before_the_hour_was_said_to_stay_valid(decided, before_the_hour, said):
    tied = {"filed_for": "keeping-families-together", "filed_on": "2024-08-19", "decided_on": decided}
    report = BASE.screen(on="2024-12-02", **tied, decided_before_stay_hour=before_the_hour)
    assert {item.id for item in report.consequences() if item.id.startswith("R-KFT-02")} == said


@pytest.mark.parametrize(
    ("married", "since", "person"),
    [
        ("2024-06-17", "2014-06-17", "open"),
        ("2024-06-18", "2014-06-17", "closed"),
        ("2024-06-17", "2014-06-18", "closed"),
    ],
)
def test_a_spouse_by_the_days_of_the_notice(married, since, person):
    assert BASE.screen(married_on=married, present_since=since).person == person


def test_the_spouse_of_a_resident_is_not_meant():
    assert BASE.screen(us_relatives=[{"relation": "spouse", "status": "lpr"}]).person == "closed"


def test_a_marriage_that_ended_may_still_count_if_it_ended_by_death():
    assert BASE.screen(marriage_ended_on="2024-07-30").person == "undetermined"


@pytest.mark.parametrize(
    ("birth_date", "parents_wedding", "person"),
    [
        ("2003-06-18", "2010-01-01", "open"),
        ("2003-06-17", "2010-01-01", "closed"),
        ("2006-06-18", "2024-06-17", "open"),
        ("2006-06-17", "2024-06-17", "closed"),
        ("2010-01-01", "2024-06-17", "open"),
        ("2010-01-01", "2024-06-18", "closed"),
    ],
)
def test_a_stepchild_under_21_whose_parent_married_before_the_child_was_18(
    birth_date, parents_wedding, person
):
    parent = {"relation": "stepparent", "status": "citizen", "married_parent_on": parents_wedding}
    report = stepson(birth_date=birth_date, us_relatives=[parent], present_since="2020-01-01")
    assert report.person == person


@pytest.mark.parametrize(("since", "person"), [("2024-06-17", "open"), ("2024-06-18", "closed")])
def test_a_stepchild_need_not_have_been_here_for_ten_years(since, person):
    assert stepson(present_since=since).person == person


def test_a_stepchild_who_had_married_by_then_is_not_meant():
    assert stepson(married_on="2024-06-17", marriage_ended_on="never").person == "closed"
    assert stepson(married_on="2024-06-18", marriage_ended_on="never").person == "open"


def test_lesser_crimes_and_old_orders_leave_it_undetermined():
    assert BASE.screen(criminal_record="minor").person == "undetermined"
    assert BASE.screen(removal_order_on="2009-01-01").person == "undetermined"


def test_the_form_was_online_and_cost_580_dollars():
    report = BASE.screen()
    assert [filing.form for filing in report.filings()] == ["I-131F"]
    fee = next(fee for fee in report.fees() if fee.form == "I-131F")
    assert report.case.numbers(fee.amount) == (58_000, 58_000)
