"""The grants before the one in view: the same rules, what is not told of them unknown, the gap after each.

8 CFR 212.5(e)(1) ends parole by leaving and by its last day, (e)(2) by a notice; INA 212(a)(9)(B)(ii) counts
the days after it. A court stayed the end of parole for Cubans, Haitians, Nicaraguans and Venezuelans (90 FR
13611, 2025-03-25) from 2025-04-14 (Doe v. Noem, D. Mass.) until the Supreme Court lifted it on 2025-05-30
(24A1079).
"""

import pytest
from hypothesis import given

from openparole.law.catalog import law
from openparole.law.ends_as_json import nodes_of_ends
from openparole.law.other_grants import (
    BEFORE_A_RENEWAL,
    IN_A_ROW,
    LAST_EVENTS,
    LASTING_EVENTS,
    MAY_LACK_ROWS,
    OF_TODAY,
)
from openparole.logic.proof import facts_read
from openparole.logic.values import iso
from openparole.screening.ends import ends
from tests.screening.grants import PAROLE, QUIET, days, notices, row
from tests.screening.test_ends_of_any_parole import DAYS, EVENTS, PROGRAMS, bounds, told_of

TWICE = {
    **QUIET,
    "citizenships": ["HT"],
    "paroled_on": "2025-12-01",
    "parole_expires_on": "2026-11-30",
    "parole_program": "humanitarian",
    "earlier_paroles": [{"began_on": "2023-06-01", "ended_on": "2025-05-31", "program": "chnv"}],
}
"""A Haitian on parole until 2025-05-31, and again six months later."""
UKRAINIAN = {
    **QUIET,
    "citizenships": ["UA"],
    "paroled_on": "2022-05-10",
    "first_expiry": "2024-05-09",
    "reparoled_on": "2024-08-01",
    "parole_expires_on": "2026-07-31",
    "parole_program": "uniting-for-ukraine",
}
RETURNED = {
    **QUIET,
    "citizenships": ["HT"],
    "paroled_on": "2024-09-20",
    "parole_expires_on": "2025-09-19",
    "parole_program": "advance-parole-asylum",
    "trips": [{"left_on": "2024-09-01", "returned_on": "2024-09-20", "permission": "advance_parole"}],
    "earlier_paroles": [{"began_on": "2023-02-15", "ended_on": "2025-02-14", "program": "chnv"}],
}
"""Left on advance parole while parole ran, and was paroled anew at the return."""


def before(facts, on, read_on=None, place=0):
    return ends(facts, on=on, read_on=read_on).before[place]


def three_before(facts, on, read_on=None):
    return [days(end) for end in before(facts, on, read_on).ends().values()]


def gap(found):
    spans = (found.gap.first_day, found.gap.last_day)
    return [".".join(iso(day) for day in sorted(set(span))) for span in spans], found.gap.sure


def earlier(**more):
    return {"earlier_paroles": [{**TWICE["earlier_paroles"][0], **more}]}


@pytest.mark.parametrize(
    ("read_on", "administrative", "effective", "firm"),
    [
        ("2025-03-24", "2025-05-31", "2025-05-31", True),
        ("2025-04-13", "2025-04-24", "2025-04-24", True),
        ("2025-05-20", "2025-04-24", "2025-05-31", True),
        ("2025-12-10", "2025-05-31", "2025-05-31", False),
    ],
)
def test_a_haitian_paroled_twice(read_on, administrative, effective, firm):
    """Its own notices are not told: a later one may say another day, and an earlier one may have ended it."""
    found = before(TWICE, "2025-12-10", read_on)
    began = "2023-06-01"
    assert [days(end) for end in found.ends().values()] == [
        "2025-05-31",
        f"{began}..{administrative}",
        f"{began}..{effective}",
    ]
    assert found.effective.firm is firm
    assert found.program == "chnv"


def test_the_days_until_the_next_parole_are_a_gap_that_nothing_fills():
    found = before(TWICE, "2025-12-10")
    assert gap(found) == (["2023-06-02.2025-06-01", "2025-11-30"], True)
    assert [iso(day) for day in found.after.presence] == ["2023-06-02", "2025-06-01"]
    assert row(found, "T082").does == "in doubt"
    assert "R-FRP-10" in [rule for rule, _text in found.after.notes]
    assert (found.after.more_time, found.after.lapses) == (None, [])


def test_a_notice_that_fell_into_it_is_its_own_and_a_later_one_is_not():
    longer = {**TWICE, **earlier(ended_on="2025-08-14")}
    assert three_before({**longer, **notices("2025-06-13")}, "2025-12-10")[2] == "2023-06-01..2025-06-13"
    assert three_before({**longer, **notices("2025-12-05")}, "2025-12-10")[2] == "2023-06-01..2025-08-14"


def test_a_charging_paper_of_the_newest_parole_says_nothing_of_an_earlier_one():
    paper = {"nta_keeps_parole": False}
    within = before({**TWICE, **paper, "nta_served_on": "2024-03-01"}, "2025-12-10")
    assert days(within.effective) == "2023-06-01..2024-03-01"
    for served in ("2025-12-05", "never"):
        found = before({**TWICE, **paper, "nta_served_on": served}, "2025-12-10")
        assert row(found, "charging-paper").state == "not known"
        assert days(found.effective) == "2023-06-01..2025-05-31"


def test_a_ukrainian_paroled_anew_after_a_gap():
    """Re-parole (2024-02-27) is a new period: it does not reach back to the end of the first."""
    found = before(UKRAINIAN, "2025-01-01")
    assert (found.name, found.state) == ("first period", "ended")
    assert [days(end) for end in found.ends().values()] == ["2024-05-09", *["2022-05-10..2024-05-09"] * 2]
    assert gap(found) == (["2022-05-11.2024-05-10", "2024-07-31"], True)
    assert found.after.presence[1] == found.effective.not_after + 1


def test_renewed_in_time_there_may_have_been_a_gap_only_if_the_first_ended_early():
    found = before({**UKRAINIAN, "reparoled_on": "2024-05-10"}, "2025-01-01")
    assert not found.gap.sure
    assert iso(found.after.presence[0]) == "2022-05-11"
    early = before({**UKRAINIAN, "reparoled_on": "2024-03-01"}, "2025-01-01")
    assert days(early.effective) == "2022-05-10..2024-03-01"
    assert (early.effective.reason.id, early.gap.sure) == ("The next parole began", False)


def test_early_parole_of_a_ukrainian_may_have_run_on_without_a_request():
    """March 2023: one year given from 2022-02-24 to 2022-04-25 is lengthened case by case."""
    early = {**UKRAINIAN, "paroled_on": "2022-03-10", "first_expiry": "2023-03-09"}
    assert days(before(early, "2025-01-01", "2023-03-12").effective) == "2022-03-10..2023-03-09"
    found = before(early, "2025-01-01")
    assert (days(found.effective), found.effective.firm) == ("2022-03-10..2024-03-09", False)
    assert row(found, "T053").source.strength == "unverified"


def test_leaving_on_advance_parole_ended_the_parole_before_it():
    """Whoever is abroad until the next parole is not unlawfully present; the new parole is another grant."""
    found = before(RETURNED, "2025-06-20")
    assert days(found.original) == "2025-02-14"
    assert (days(found.effective), found.effective.rule) == ("2023-02-15..2024-09-01", "G-2.13")
    assert (found.after.presence, [rule for rule, _text in found.after.notes]) == (None, ["G-10.9"])
    assert "T082" not in [row.id for row in found.rows], "it was over before the cut of 2025"
    assert days(ends(RETURNED, on="2025-06-20").in_view.effective) == "2025-09-19"


@pytest.mark.parametrize(
    ("left_in_time", "state"), [(True, "happened"), (False, "no"), ({"dont_know": True}, "not known")]
)
def test_that_they_left_in_time_is_known_from_the_row_too(left_in_time, state):
    untold = {name: told for name, told in TWICE.items() if name != "trips"}
    found = before({**untold, **earlier(left_in_time=left_in_time)}, "2025-12-10")
    assert row(found, "departure").state == state
    assert (found.after.presence is None) is (state == "happened")


def test_what_would_settle_it_is_asked_of_the_row_and_its_own_notices_are_not_asked():
    untold = {name: told for name, told in TWICE.items() if name != "trips"}
    found = before({**untold, "earlier_paroles": [{"began_on": "2023-06-01"}]}, "2025-12-10")
    asked = [part.address for part in found.questions()]
    assert asked[:3] == ["earlier_paroles[0].ended_on", "earlier_paroles[0].program", "trips"]
    assert not {"termination_notices", "termination_notices.complete", "statuses"} & {
        *asked,
        *(part.address for part in found.after.questions),
    }


def test_the_next_of_several_ends_the_one_before_it():
    rows = [
        {"began_on": "2021-01-01", "ended_on": "2022-12-31"},
        {"began_on": "2022-06-01", "ended_on": "2023-06-01"},
    ]
    older, newer = ends({**PAROLE, "earlier_paroles": rows}, on="2024-12-01").before
    assert days(older.effective) == "2021-01-01..2022-06-01"
    assert (gap(newer)[0][1], newer.gap.sure) == ("2024-01-09", True)
    partly = {"rows": rows[:1], "complete": False}
    assert not before({**PAROLE, "earlier_paroles": partly}, "2024-12-01").gap.sure


def test_every_fact_that_ends_read_is_of_the_person_or_is_replaced():
    read = {fact.name for node in nodes_of_ends(law()) for fact in facts_read(node)}
    more = [fact for events in (LAST_EVENTS, LASTING_EVENTS) for pair in events.values() for fact in pair]
    replaced = {*IN_A_ROW, *BEFORE_A_RENEWAL, *LAST_EVENTS, *LASTING_EVENTS, *more, *MAY_LACK_ROWS, *OF_TODAY}
    of_the_person = {
        "adjusted_on",
        "birth_date",
        "citizenships",
        "court_classes",
        "i485_denied_on",
        "i485_filed_on",
        "i485_sent_on",
        "lawful_status_on",
        "trips",
    }
    of_lapses = {"ead_expires_on", "travel_document_valid_until"}
    assert read - {fact.name for fact in replaced} == of_the_person | of_lapses | {"reparoled_on"}


@given(EVENTS, PROGRAMS, DAYS)
def test_an_earlier_parole_is_never_read_as_surer_than_it_would_be_in_view(told, program, on):
    facts = told_of(told)
    held = {"paroled_on": "2024-01-10", "parole_expires_on": "2026-01-09", "parole_program": program}
    once = {"began_on": "2024-01-10", "ended_on": "2026-01-09", "program": program}
    later = {"paroled_on": "2027-06-01", "earlier_paroles": [once], **facts}
    view, other = ends({**held, **facts}, on=on).in_view, before(later, on)
    for name in ("original", "administrative", "effective"):
        (low, high), (least, most) = bounds(other.ends()[name]), bounds(view.ends()[name])
        assert low <= least <= most <= high, name
