"""Cuban families: by invitation, with form and fee from 2015, paused for six years, online from 2023."""

from __future__ import annotations

import pytest

from tests.law.bases.cuban_family_reunification import BASES, FAMILY

FIRST, WITH_FORM, ONLINE = BASES


def test_without_an_invitation_nobody_asks():
    assert ONLINE.screen(invited_on="never").finding == "closed"
    assert ONLINE.screen(invited_on="2024-03-15").finding == "open"
    assert ONLINE.screen(invited_on="2024-03-16").finding == "closed"


def test_an_invitation_that_nobody_remembers_leaves_it_undetermined():
    assert ONLINE.screen(invited_on=None).finding == "undetermined"


@pytest.mark.parametrize(
    ("day", "finding", "state"),
    [
        ("2007-11-20", "closed", "not yet"),
        ("2007-11-21", "open", "by invitation"),
        ("2016-08-31", "open", "by invitation"),
        ("2016-09-15", "undetermined", "by invitation"),
        ("2016-10-01", "closed", "paused"),
        ("2022-05-15", "closed", "paused"),
        ("2022-05-16", "closed", "announced"),
        ("2022-08-18", "closed", "paused"),
        ("2023-08-10", "closed", "paused"),
    ],
)
def test_the_embassy_years_day_by_day(day, finding, state):
    report = FIRST.screen(on=day)
    assert report.finding == finding
    assert report.reading.spans[0].state == state


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2023-08-10", "closed"),
        ("2023-08-11", "open"),
        ("2025-01-26", "open"),
        ("2025-01-27", "undetermined"),
        ("2025-01-28", "closed"),
        ("2025-12-15", "closed"),
    ],
)
def test_the_online_years_day_by_day(day, finding):
    assert ONLINE.screen(on=day).finding == finding


def test_it_is_paused_until_the_notice_of_the_end_and_closed_from_then():
    states = [ONLINE.screen(on=day).reading.spans[-1].state for day in ("2025-12-14", "2025-12-15")]
    assert states == ["paused", "closed"]


def test_a_case_filed_in_time_stood_still_from_the_draw_down_to_the_interviews_of_2022():
    filed = {"filed_for": "cuban-family-reunification", "filed_on": "2016-05-02"}
    found = [
        FIRST.screen(on=day, **filed) for day in ("2017-09-28", "2017-09-29", "2022-08-17", "2022-08-18")
    ]
    assert [report.finding for report in found] == ["open"] * 4
    assert [report.decisions() for report in found] == ["running", "on hold", "on hold", "running"]


def test_through_the_embassy_the_family_was_in_cuba_and_online_it_is_anywhere_abroad():
    assert WITH_FORM.screen(country_now="MX").finding == "closed"
    assert ONLINE.screen(country_now="MX").finding == "open"


def test_family_from_elsewhere_is_not_refused_where_the_notice_is_silent():
    spouse = {**FAMILY, "citizenships": ["MX"]}
    assert WITH_FORM.screen(**spouse).finding == "undetermined"
    assert ONLINE.screen(**spouse).finding == "open"


@pytest.mark.parametrize(("born", "finding"), [("2003-03-15", "closed"), ("2003-03-16", "open")])
def test_a_child_who_follows_is_under_21(born, finding):
    child = {**FAMILY, "relation_to_principal": "child", "married_on": "never"}
    assert ONLINE.screen(**child, birth_date=born).finding == finding


def test_what_counts_online_is_that_no_visa_had_been_issued_when_the_invitation_was():
    assert ONLINE.screen(immigrant_visa_issued_on="2023-08-11").finding == "closed"
    assert ONLINE.screen(immigrant_visa_issued_on="2023-08-12").finding == "open"
    assert ONLINE.screen(visa_available_on="2023-01-01").finding == "open"


def test_without_a_passport_the_invitation_may_name_another_paper():
    assert ONLINE.screen(passport="none").finding == "undetermined"


def test_a_child_alone_is_refused_by_a_rule_that_is_not_verified():
    alone = {"birth_date": "2010-01-01", "i130_category": "f2a", "with_parent_or_guardian": False}
    report = ONLINE.screen(**alone)
    assert report.finding == "closed"
    assert not report.firm


@pytest.mark.parametrize(
    ("posted", "cents"), [("2015-02-16", 0), ("2015-02-17", 36000), ("2016-12-23", 57500), ("2023-08-11", 0)]
)
def test_the_form_had_a_fee_from_17_february_2015_until_it_went_online(posted, cents):
    report = FIRST.screen(
        filed_for="cuban-family-reunification", postmarked_on=posted, invitation_answered_on="2015-02-17"
    )
    assert report.case.numbers(report.fees()[0].amount) == (cents, cents)


def test_older_invitations_were_honored_without_form_or_fee_if_the_papers_came_in_time():
    asked = {"filed_for": "cuban-family-reunification", "postmarked_on": "2015-03-01"}

    def fee(invited, answered):
        report = FIRST.screen(on="2015-03-02", **asked, invited_on=invited, invitation_answered_on=answered)
        return report.case.numbers(report.fees()[0].amount)[1]

    assert fee("2014-12-17", "2015-02-16") == 0
    assert fee("2014-12-17", "2015-02-17") == 36000
    assert fee("2014-12-18", "2015-02-16") == 36000
