"""What ends any parole, other grants, what follows from an end, and what is true of all ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.values import iso
from openparole.screening.ends import IN_VIEW, ends
from tests.screening.grants import FAMILY, FOUNDER, PAROLE, days, effective, grant, notices, row


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


def test_a_founder_is_shown_the_day_of_the_notice_of_intent_and_that_it_ends_nothing():
    """8 CFR 212.19(k)(3)-(4): grounds, a notice with 30 days to answer, then a decision."""
    letters = [{"kind": "noit", "served_on": "2024-09-02"}, {"kind": "rfe", "served_on": "2024-08-01"}]
    told = {**FOUNDER, "material_change_on": "2024-07-15", "startup_exit_notified_on": "never",
            "agency_letters": letters}  # fmt: skip
    found = grant(told, "2024-12-01")
    assert [iso(row(found, id).own[0]) for id in ("founder-change", "founder-on-notice")] == [
        "2024-07-15",
        "2024-09-02",
    ]
    assert row(found, "founder-on-notice").does == "by notice only"
    assert days(found.effective) == days(grant(FOUNDER, "2024-12-01").original)


def test_a_founder_whose_request_for_more_time_is_pending_runs_on():
    told = {**FOUNDER, "startup_exit_notified_on": "never",
            "filed_for": "international-entrepreneur", "filed_on": "2025-11-01"}  # fmt: skip
    assert effective({**told, "decided_on": "never"}, "2026-02-01") == "2026-01-09.."
    assert effective({**told, "decided_on": "2026-03-01"}, "2026-04-01") == "2026-01-09..2026-03-01"


def test_mandatory_parole_ends_with_the_green_card_case():
    told = {**PAROLE, "parole_program": "relatives-of-battered", "i485_filed_on": "2024-02-01"}
    assert effective({**told, "i485_denied_on": "2024-09-01"}, "2024-12-01") == "2024-09-01"


def test_what_ended_an_earlier_parole_does_not_end_this_one():
    before = {**notices("2023-06-01", effective_on="2023-06-30"), "nta_served_on": "2023-06-01"}
    found = grant({**PAROLE, **before, "trips": [{"left_on": "2023-07-01"}]}, "2024-12-01")
    assert days(found.effective) == days(found.administrative) == "2026-01-09"


def test_a_notice_of_which_only_the_year_is_known_may_be_about_an_earlier_parole():
    found = grant({**PAROLE, **notices("2024", effective_on="2024-12-31")}, "2025-12-01")
    assert days(found.effective) == "2024-12-31..2026-01-09"


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


def test_the_grant_in_view_stands_first_then_the_period_before_its_renewal_then_earlier_paroles():
    earlier = [{"began_on": "2015-01-01", "ended_on": "2016-05"}]
    told = {**PAROLE, "paroled_on": "2022-01-10", "first_expiry": "2024-01-09", "reparoled_on": "2024-02-01",
            "earlier_paroles": earlier}  # fmt: skip
    found = ends(told, on="2024-12-01")
    assert [one.name for one in found.grants] == [IN_VIEW, "first period", "earlier_paroles[0]"]
    assert days(found.grants[1].original) == "2024-01-09"
    assert days(found.grants[2].original) == "2016-05-01..2016-05-31"
    assert days(found.grants[2].effective) == "2015-01-01..2016-05-31"


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
    (_permit, permit), (_paper, travel) = grant(
        {**PAROLE, "ead_expires_on": "2025-05-01"}, "2024-12-01"
    ).after.lapses
    assert [iso(day) for day in (*permit, *travel)] == ["2025-05-01"] * 2 + ["2026-01-09"] * 2


# Properties

DAYS = st.dates(date(2024, 1, 11), date(2026, 12, 31)).map(date.isoformat)
EVENTS = st.fixed_dictionaries(
    {},
    optional={
        "trips": st.one_of(st.just([]), DAYS.map(lambda day: [{"left_on": day}])),
        "nta_served_on": st.one_of(st.just("never"), DAYS),
        "nta_keeps_parole": st.booleans(),
        "lawful_status_on": st.one_of(st.just("never"), DAYS),
        "i485_sent_on": st.one_of(st.just("never"), st.sampled_from(["2025-12-10", "2025-12-20"])),
        "i485_denied_on": st.sampled_from(["never", "2026-01-05", "2026-02-10"]),
        "court_classes": st.sampled_from([[], ["sileiri-doe"]]),
        "termination_notices": st.lists(
            st.fixed_dictionaries({"received_on": DAYS, "effective_on": DAYS}), max_size=1
        ),
    },
)
PROGRAMS = st.sampled_from(["chnv", "cbp-one", "family-reunification-ecuador", "central-american-minors"])


def told_of(facts):
    """The facts, without the contradiction of a denial of what was never asked for."""
    denied = facts.get("i485_denied_on", "never") != "never"
    if denied and facts.get("i485_sent_on") == "never":
        return {**facts, "i485_denied_on": "never"}
    return facts


def bounds(end):
    return end.not_before or 0, end.not_after or 1 << 40


@given(EVENTS, PROGRAMS, DAYS)
def test_an_end_is_never_later_than_the_original(told, program, on):
    facts = {
        "paroled_on": "2024-01-10",
        "parole_expires_on": "2026-01-09",
        "parole_program": program,
        **told_of(told),
    }
    found = grant(facts, on)
    original = bounds(found.original)
    for end in (found.administrative, found.effective):
        low, high = bounds(end)
        assert low <= high <= original[1]


@given(EVENTS, PROGRAMS, DAYS, st.data())
def test_more_knowledge_narrows_the_bounds(told, program, on, data):
    facts = {"paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09", "parole_program": program}
    told = told_of(told)
    kept = {name for name in told if data.draw(st.booleans(), label=name)}
    fewer = grant({**facts, **{name: told[name] for name in kept}}, on)
    more = grant({**facts, **told}, on)
    for name in ("original", "administrative", "effective"):
        (low, high), (least, most) = bounds(fewer.ends()[name]), bounds(more.ends()[name])
        assert low <= least <= most <= high, name
