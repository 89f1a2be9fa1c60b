"""The three ends of a grant: the worked examples of the programs of 2016 to 2026, on their days."""

from datetime import date

import pytest

from openparole.logic.values import iso
from openparole.screening.ends import ends
from tests.screening.grants import (
    CBP_ONE,
    CHNV,
    FAMILY,
    LONG_AGO,
    PAROLE,
    days,
    effective,
    grant,
    notices,
    row,
    three,
)

# Cubans, Haitians, Nicaraguans and Venezuelans in 2025


@pytest.mark.parametrize(
    ("on", "administrative", "left"),
    [
        ("2025-03-24", "2026-01-09", "2026-01-09"),
        ("2025-03-25", "2025-04-24", "2025-04-24"),
        ("2025-04-13", "2025-04-24", "2025-04-24"),
        ("2025-04-14", "2025-04-24", "2026-01-09"),
        ("2025-05-29", "2025-04-24", "2026-01-09"),
        ("2025-05-30", "2025-04-24", "2025-04-24..2026-01-09"),
        ("2025-06-11", "2025-04-24", "2025-04-24..2026-01-09"),
        ("2025-06-12", "2025-04-24", "2025-04-24..2026-01-09"),
    ],
)
def test_without_a_notice_the_notice_of_march_and_its_orders_decide(on, administrative, left):
    assert three(CHNV, on) == {"original": "2026-01-09", "administrative": administrative, "effective": left}


def test_what_a_court_left_open_is_not_firm():
    assert grant(CHNV, "2025-05-29").effective.firm
    contested = grant(CHNV, "2025-05-30")
    assert not contested.effective.firm
    assert contested.administrative.firm
    assert row(contested, "T082").does == "in doubt"
    assert contested.state == "undetermined"


@pytest.mark.parametrize("day", ["2025-06-12", "2025-06-13", "2025-12-01"])
def test_a_notice_to_the_person_ends_it_on_the_day_it_came(day):
    found = three({**CHNV, **notices(day)}, "2025-12-31")
    assert found == {"original": "2026-01-09", "administrative": day, "effective": day}


def test_a_notice_after_the_day_of_reading_is_not_read():
    told = {**CHNV, **notices("2025-06-13")}
    assert effective(told, "2025-05-29") == "2026-01-09"
    assert effective(told, "2025-06-12") == "2025-04-24..2026-01-09"
    assert effective(told, "2025-05-29", read_on="2025-06-13") == "2025-06-13"


def test_a_notice_makes_no_parole_longer():
    assert effective({**CHNV, **notices("2026-03-01")}, "2026-04-01") == "2025-04-24..2026-01-09"
    told = {**CHNV, **notices("2025-06-13", effective_on="2027-01-01")}
    assert three(told, "2025-07-01")["administrative"] == "2026-01-09"


@pytest.mark.parametrize(
    ("on", "left"),
    [
        ("2025-04-12", "2025-04-24"),
        ("2025-04-14", "2026-01-09"),
        ("2025-05-29", "2026-01-09"),
        ("2025-05-30", "2025-04-24..2026-01-09"),
        ("2025-07-01", "2025-04-24..2026-01-09"),
    ],
)
def test_an_early_notice_shares_the_fate_of_the_notice_of_march(on, left):
    told = {**CHNV, **notices("2025-04-10", effective_on="2025-04-24", ground="program")}
    assert effective(told, on) == left


def test_an_early_notice_without_a_told_ground_is_asked_about():
    found = grant({**CHNV, **notices("2025-04-10", effective_on="2025-04-24")}, "2025-05-20")
    assert days(found.effective) == "2025-04-24..2026-01-09"
    assert [part.address for part in found.questions()] == ["termination_notices[0].ground"]


def test_of_several_notices_the_latest_is_shown_and_nothing_is_revived():
    found = three({**CHNV, **notices("2025-06-20", "2025-06-13")}, "2025-08-01")
    assert (found["administrative"], found["effective"]) == ("2025-06-20", "2025-06-13")
    old = {"received_on": "2025-04-10", "effective_on": "2025-04-24", "ground": "program"}
    told = {**CHNV, "termination_notices": [old, {"received_on": "2025-06-13"}]}
    assert effective(told, "2025-08-01") == "2025-06-13"


def test_while_the_notice_is_not_told_both_days_are_shown_and_it_is_asked_for():
    found = grant({name: told for name, told in CHNV.items() if name != "termination_notices"}, "2025-06-20")
    assert found.effective.not_after == date(2026, 1, 9).toordinal()
    assert iso(row(found, "T082").own[0]) == "2025-04-24"
    assert [part.address for part in found.questions()] == ["termination_notices"]


def test_the_day_asked_about_and_the_day_of_reading_differ():
    assert grant(CHNV, "2025-05-10").state == "running"
    assert grant(CHNV, "2025-05-10", read_on="2025-06-01").state == "undetermined"
    assert grant({**CHNV, **notices("2025-06-13")}, "2025-05-10", read_on="2025-07-01").state == "running"


# Family reunification in 2026


@pytest.mark.parametrize(
    ("on", "administrative", "left", "firm"),
    [
        ("2025-12-14", "2027-01-09", "2027-01-09", True),
        ("2025-12-15", "2026-01-14", "2026-01-14", True),
        ("2026-01-09", "2026-01-14", "2026-01-14", True),
        ("2026-01-10", "2026-01-14", "2027-01-09", True),
        ("2026-01-15", "2026-01-14", "2027-01-09", True),
        ("2026-09-09", "2026-01-14", "2027-01-09", True),
        ("2026-09-10", "2026-01-14", "2027-01-09", False),
    ],
)
def test_family_reunification_is_protected_as_far_as_the_evidence_reaches(on, administrative, left, firm):
    found = grant(FAMILY, on)
    assert (days(found.administrative), days(found.effective)) == (administrative, left)
    assert found.effective.firm is firm
    assert [by.id for by in found.recheck] == ([] if firm else ["T099", "OV-11"])


def test_every_such_program_and_only_the_first_period_are_cut():
    for program in (
        "cuban-family-reunification",
        "haitian-family-reunification",
        "family-reunification-ecuador",
    ):
        assert effective({**FAMILY, "parole_program": program}, "2026-01-05") == "2026-01-14"
    renewed = {**FAMILY, "reparoled_on": "2025-01-10"}
    assert effective(renewed, "2026-01-05") == "2027-01-09"


CASE = {"i485_sent_on": "2025-12-10", "i485_filed_on": "2025-12-13", "i485_denied_on": "never",
        "adjusted_on": "never"}  # fmt: skip


def test_a_green_card_case_sent_in_time_and_pending_keeps_parole():
    assert three({**FAMILY, **CASE}, "2026-01-05")["administrative"] == "2027-01-09"
    late = {**CASE, "i485_sent_on": "2025-12-16", "i485_filed_on": "2025-12-18"}
    assert three({**FAMILY, **late}, "2026-01-05")["administrative"] == "2026-01-14"
    decided = {**CASE, "i485_denied_on": "2025-12-15"}
    assert three({**FAMILY, **decided}, "2026-01-05")["administrative"] == "2026-01-14"


def test_the_denial_of_that_case_ends_parole_until_an_order_puts_it_in_doubt():
    assert effective({**FAMILY, **CASE, "i485_denied_on": "2026-01-07"}, "2026-01-08") == "2026-01-07"
    after = grant({**FAMILY, **CASE, "i485_denied_on": "2026-02-07"}, "2026-03-01")
    assert days(after.administrative) == "2026-02-07"
    assert days(after.effective) == "2026-02-07..2027-01-09"
    assert not after.effective.firm


def test_a_denial_after_the_day_of_reading_is_not_read():
    told = {**FAMILY, **CASE, "i485_denied_on": "2026-01-07"}
    assert effective(told, "2026-01-06") == "2027-01-09"


def test_a_case_of_which_nothing_is_told_leaves_both_days():
    told = {name: value for name, value in FAMILY.items() if not name.startswith("i485")}
    found = grant(told, "2026-01-05")
    assert days(found.effective) == "2025-12-15..2027-01-09"
    assert "i485_sent_on" in [part.address for part in found.questions()]


# Appointments in the CBP One app, 2025 to 2026


def test_the_notices_of_april_end_parole_after_seven_days_or_on_its_own_last_day():
    told = {**CBP_ONE, **notices("2025-04-08")}
    assert effective(told, "2025-05-01") == "2025-04-15"
    assert effective({**told, "parole_expires_on": "2025-04-12"}, "2025-05-01") == "2025-04-12"


@pytest.mark.parametrize(
    ("classes", "on", "left"),
    [
        (["sileiri-doe"], "2026-03-30", "2025-04-15"),
        (["sileiri-doe"], "2026-03-31", "2026-12-28"),
        ({"dont_know": True}, "2026-03-31", "2025-04-15..2026-12-28"),
        ([], "2026-03-31", "2025-04-15"),
    ],
)
def test_the_ruling_of_march_2026_sets_them_aside_for_its_class(classes, on, left):
    found = grant({**CBP_ONE, **notices("2025-04-08"), "court_classes": classes}, on)
    assert days(found.effective) == left
    assert days(found.administrative) == "2025-04-15"


def test_a_ruling_known_from_weak_sources_alone_is_not_firm():
    told = {**CBP_ONE, **notices("2025-04-08"), "court_classes": ["sileiri-doe"]}
    assert not grant(told, "2026-03-31").effective.firm
    assert grant(told, "2026-03-30").effective.firm


def test_a_second_notice_is_in_doubt():
    told = {
        **CBP_ONE,
        "court_classes": ["sileiri-doe"],
        **notices("2025-04-08", "2026-04-24"),
    }
    told["termination_notices"][1]["effective_on"] = "2026-05-01"
    found = grant(told, "2026-05-02")
    assert days(found.administrative) == "2026-05-01"
    assert days(found.effective) == "2026-05-01..2026-12-28"
    assert not found.effective.firm
    assert {by.id for by in found.recheck} == {"T106", "T107"}


# Programs that let parole run out, and parole that may run on


def test_parole_of_2016_ran_to_its_end_after_the_program_was_ended_as_in_palacios():
    found = grant({**LONG_AGO, "paroled_on": "2016-01-21", "parole_expires_on": "2018-01-20"}, "2018-01-20")
    assert days(found.effective) == "2018-01-20"
    assert found.state == "last day"
    assert row(found, "T024").does == "runs to its own end"


@pytest.mark.parametrize(
    ("program", "id"),
    [
        ("filipino-veterans", "T033"),
        ("haitian-family-reunification", "T035"),
        ("uniting-for-ukraine", "T075"),
        ("keeping-families-together", "T072"),
        ("cnmi-categorical", "T030"),
    ],
)
def test_a_program_that_stops_cuts_nothing(program, id):
    on = "2021-03-01" if id in ("T033", "T035") else "2025-02-01"
    told = {
        **PAROLE,
        "parole_program": program,
        "paroled_on": "2020-02-01",
        "parole_expires_on": "2026-01-31",
    }
    found = grant(told, on)
    assert days(found.effective) == "2026-01-31"
    assert row(found, id).does == "runs to its own end"


def test_parole_after_s_a_v_trump_runs_to_its_own_end():
    told = {**LONG_AGO, "paroled_on": "2019-11-04", "parole_expires_on": "2021-11-03"}
    assert effective(told, "2020-06-01") == "2021-11-03"


def test_an_approval_that_was_taken_back_is_no_grant():
    found = ends({"conditionally_approved_on": "2017-05-01", "paroled_on": "never"}, on="2018-01-01")
    assert (found.grants, found.in_view) == ((), None)


def test_early_parole_of_ukrainians_may_run_on_without_a_request():
    told = {**PAROLE, "citizenships": ["UA"], "paroled_on": "2022-03-10", "parole_expires_on": "2023-03-09"}
    assert effective(told, "2023-03-12") == "2023-03-09"
    assert effective(told, "2023-03-13") == "2023-03-09..2024-03-09"
    assert not grant(told, "2023-03-13").effective.firm
    assert effective(
        {**told, "paroled_on": "2022-04-26", "parole_expires_on": "2023-04-25"}, "2023-06-01"
    ) == ("2023-04-25")


def test_parole_of_afghans_with_a_pending_case_may_run_on():
    told = {**PAROLE, "parole_program": "afghan", "class_of_admission": "OAR", "citizenships": ["AF"],
            "paroled_on": "2021-09-01", "parole_expires_on": "2023-08-31",
            "i589_filed_on": "2022-05-01", "i589_denied_on": "never"}  # fmt: skip
    assert effective(told, "2023-09-15") == "2023-08-31..2025-08-31"
    assert effective({**told, "i589_filed_on": "2023-09-01"}, "2023-09-15") == "2023-08-31"
    assert [by.id for by in grant(told, "2025-06-01").recheck] == ["R-AFG-03"]
