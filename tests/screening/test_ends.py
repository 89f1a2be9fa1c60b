"""The three ends of a grant: the worked examples of 2017 to 2026, on their days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.values import iso
from openparole.screening.ends import IN_VIEW, ends

QUIET = {
    "trips": [],
    "nta_served_on": "never",
    "lawful_status_on": "never",
    "termination_notices": [],
    "court_classes": [],
    "birth_date": "1990-01-01",
    "citizenships": ["VE"],
    "statuses": [],
    "i589_filed_on": "never",
    "i485_filed_on": "never",
    "i485_sent_on": "never",
    "status_change_filed_on": "never",
}
"""Nothing else happened."""
PAROLE = {**QUIET, "paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09", "parole_program": "other"}
CHNV = {**PAROLE, "parole_program": "chnv"}
FAMILY = {**PAROLE, "parole_program": "family-reunification-colombia", "parole_expires_on": "2027-01-09"}
CBP_ONE = {**PAROLE, "parole_program": "cbp-one", "parole_expires_on": "2026-12-28"}
FOUNDER = {**PAROLE, "parole_program": "international-entrepreneur"}
LONG_AGO = {**QUIET, "parole_program": "central-american-minors"}


def grant(facts, on, read_on=None):
    return ends(facts, on=on, read_on=read_on).in_view


def days(end):
    """`2025-04-24`, `2025-04-24..2026-01-09`, `2024-01-10..`."""
    first, last = (None if day is None else iso(day) for day in (end.not_before, end.not_after))
    return first if first == last else f"{first or ''}..{last or ''}"


def three(facts, on, read_on=None):
    return {name: days(end) for name, end in grant(facts, on, read_on).ends().items()}


def effective(facts, on, read_on=None):
    return days(grant(facts, on, read_on).effective)


def row(found, id):
    return next(row for row in found.rows if row.id == id)


def notices(*received, **more):
    return {"termination_notices": [{"received_on": day, **more} for day in received]}


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


# What ends any parole


@pytest.mark.parametrize(
    ("told", "end", "rule"),
    [
        ({}, "2026-01-09", "G-2.14"),
        ({"trips": [{"left_on": "2024-06-02"}]}, "2024-06-02", "G-2.13"),
        ({"trips": [{"left_on": "2023-06-02"}]}, "2026-01-09", "G-2.14"),
        ({"lawful_status_on": "2024-07-01"}, "2024-07-01", "G-8.7"),
        ({"nta_served_on": "2024-06-02", "nta_keeps_parole": False}, "2024-06-02", "G-2.16"),
        ({"nta_served_on": "2024-06-02", "nta_keeps_parole": True}, "2026-01-09", "G-2.14"),
        ({"nta_served_on": "2024-06-02"}, "2024-06-02..2026-01-09", "G-2.14"),
        ({"purpose_served_on": "2024-06-02", "conditions_broken_on": "2024-06-02"}, "2026-01-09", "G-2.14"),
        (notices("2024-06-02", effective_on="2024-06-30", ground="not_warranted"), "2024-06-30", "G-2.15"),
        (notices("2024-06-02"), "2024-06-02..2026-01-09", "G-2.14"),
        (
            notices("2024-06-02", effective_on="2024-06-30", own_name=False),
            "2024-06-30..2026-01-09",
            "G-2.14",
        ),
    ],
)
def test_each_trigger_ends_it_or_does_not(told, end, rule):
    found = grant({**PAROLE, **told}, "2024-12-01").effective
    assert (days(found), found.rule) == (end, rule)


def test_a_founder_who_tells_that_job_or_stake_is_gone():
    told = {
        **PAROLE,
        "parole_program": "international-entrepreneur",
        "startup_exit_notified_on": "2024-06-01",
    }
    found = grant(told, "2024-12-01")
    assert days(found.effective) == "2024-06-01"
    assert not found.effective.firm
    assert days(found.administrative) == "2026-01-09"
    assert [found for found in grant(PAROLE, "2024-12-01").rows if found.id == "founder"] == []


def test_a_founder_whose_request_for_more_time_is_pending_runs_on():
    told = {**FOUNDER, "startup_exit_notified_on": "never",
            "filed_for": "international-entrepreneur", "filed_on": "2025-11-01"}  # fmt: skip
    assert effective({**told, "decided_on": "never"}, "2026-02-01") == "2026-01-09.."
    assert effective({**told, "decided_on": "2026-03-01"}, "2026-04-01") == "2026-01-09..2026-03-01"


def test_mandatory_parole_ends_with_the_green_card_case():
    told = {**PAROLE, "parole_program": "relatives-of-battered", "i485_filed_on": "2024-02-01"}
    assert effective({**told, "i485_denied_on": "2024-09-01"}, "2024-12-01") == "2024-09-01"


def test_trips_are_never_presumed():
    told = {name: value for name, value in PAROLE.items() if name != "trips"}
    found = grant(told, "2024-12-01")
    assert days(found.effective) == "2024-01-10..2026-01-09"
    assert [part.address for part in found.questions()] == ["trips"]


def test_of_a_parole_alone_the_last_day_is_not_later_than_the_i_94_says():
    found = grant({"paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09"}, "2024-12-01")
    assert days(found.effective) == "2024-01-10..2026-01-09"
    assert days(grant({"paroled_on": "2024-01-10"}, "2024-12-01").effective) == "2024-01-10.."


# Other grants, and what follows


def test_the_period_before_a_renewal_and_earlier_paroles_have_their_own_ends():
    earlier = [{"began_on": "2015-01-01", "ended_on": "2016-05"}]
    told = {**PAROLE, "paroled_on": "2022-01-10", "first_expiry": "2024-01-09", "reparoled_on": "2024-02-01",
            "earlier_paroles": earlier}  # fmt: skip
    found = ends(told, on="2024-12-01")
    assert [one.name for one in found.grants] == [IN_VIEW, "first period", "earlier_paroles[0]"]
    assert days(found.grants[1].original) == "2024-01-09"
    assert days(found.grants[2].effective) == "2016-05-01..2016-05-31"


def test_the_window_for_more_time_counts_back_from_the_i_94():
    opens, by = grant(PAROLE, "2024-12-01").after.more_time
    assert [iso(day) for day in (*opens, *by)] == ["2025-07-13", "2025-07-13", "2025-10-11", "2025-10-11"]


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ({}, ("2026-01-10", "2026-01-10")),
        ({"birth_date": "2010-05-01"}, ("2028-05-01", "2028-05-01")),
        ({"i589_filed_on": "2024-05-01", "i589_denied_on": "never"}, ("2026-01-10", "never")),
        ({"statuses": ["tps"], "tps_filed_on": "2024-02-01"}, ("2026-01-10", "never")),
        ({"trips": [{"left_on": "2024-06-02"}]}, None),
        ({"lawful_status_on": "2024-06-02"}, None),
    ],
)
def test_unlawful_presence_begins_on_the_day_after_unless_days_are_not_counted(told, first):
    presence = grant({**PAROLE, **told}, "2026-02-01").after.presence
    assert presence == first or tuple(iso(day) for day in presence) == first


def test_an_order_that_changed_an_end_warns_against_counting_back():
    notes = [rule for rule, _text in grant(FAMILY, "2026-02-01").after.notes]
    assert "R-FRP-10" in notes
    assert "R-FRP-10" not in [rule for rule, _text in grant(PAROLE, "2026-02-01").after.notes]


def test_papers_lapse_with_parole_or_before():
    permit, travel = grant({**PAROLE, "ead_expires_on": "2025-05-01"}, "2024-12-01").after.lapses
    assert [iso(day) for day in (*permit.bounds, *travel.bounds)] == ["2025-05-01"] * 2 + ["2026-01-09"] * 2


# Properties

DAYS = st.dates(date(2024, 1, 11), date(2026, 12, 31)).map(date.isoformat)
EVENTS = st.fixed_dictionaries(
    {},
    optional={
        "trips": st.one_of(st.just([]), DAYS.map(lambda day: [{"left_on": day}])),
        "nta_served_on": st.one_of(st.just("never"), DAYS),
        "nta_keeps_parole": st.booleans(),
        "lawful_status_on": st.one_of(st.just("never"), DAYS),
        "court_classes": st.sampled_from([[], ["sileiri-doe"]]),
        "termination_notices": st.lists(
            st.fixed_dictionaries({"received_on": DAYS, "effective_on": DAYS}), max_size=1
        ),
    },
)
PROGRAMS = st.sampled_from(["chnv", "cbp-one", "family-reunification-ecuador", "central-american-minors"])


def bounds(end):
    return end.not_before or 0, end.not_after or 1 << 40


@given(EVENTS, PROGRAMS, DAYS)
def test_an_end_is_never_later_than_the_original(told, program, on):
    facts = {"paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09", "parole_program": program, **told}
    found = grant(facts, on)
    original = bounds(found.original)
    for end in (found.administrative, found.effective):
        low, high = bounds(end)
        assert low <= high <= original[1]


@given(EVENTS, PROGRAMS, DAYS, st.data())
def test_more_knowledge_narrows_the_bounds(told, program, on, data):
    facts = {"paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09", "parole_program": program}
    kept = {name for name in told if data.draw(st.booleans(), label=name)}
    fewer = grant({**facts, **{name: told[name] for name in kept}}, on)
    more = grant({**facts, **told}, on)
    for name in ("original", "administrative", "effective"):
        (low, high), (least, most) = bounds(fewer.ends()[name]), bounds(more.ends()[name])
        assert low <= least <= most <= high, name
