"""Uniting for Ukraine: who counts as close family, who may support, and what waits since 2025. USCIS FAQ."""

from __future__ import annotations

import pytest

from tests.law.bases.uniting_for_ukraine import BASES, FAMILY, SUPPORTER

BASE, SINCE_2023 = BASES
CHILD = {**FAMILY, "relation_to_principal": "child", "married_on": "never", "with_parent_or_guardian": True}


@pytest.mark.parametrize(("born", "finding"), [("2001-07-15", "closed"), ("2001-07-16", "open")])
def test_a_child_who_comes_along_is_under_21(born, finding):
    assert BASE.screen(**CHILD, birth_date=born).finding == finding


def test_a_married_child_does_not_come_along_but_a_divorced_one_does():
    assert (
        BASE.screen(**{**CHILD, "birth_date": "2003-01-01", "married_on": "2021-05-01"}).finding == "closed"
    )
    divorced = {
        **CHILD,
        "birth_date": "2003-01-01",
        "married_on": "2021-05-01",
        "marriage_ended_on": "2022-06-30",
    }
    assert BASE.screen(**divorced).finding == "open"


@pytest.mark.parametrize(("born", "finding"), [("2004-07-15", "open"), ("2004-07-16", "closed")])
def test_a_child_of_17_needs_an_adult_on_the_journey(born, finding):
    assert BASE.screen(birth_date=born, with_parent_or_guardian=False).finding == finding


def test_whoever_turns_18_before_the_journey_needs_nobody():
    waiting = {"birth_date": "2004-09-01", "filed_for": "uniting-for-ukraine", "filed_on": "2022-07-15"}
    alone = {**waiting, "with_parent_or_guardian": False}
    assert BASE.screen(on="2022-08-31", **alone).finding == "closed"
    assert BASE.screen(on="2022-09-01", **alone).finding == "open"


def test_family_of_any_nationality_needs_a_passport_of_its_own():
    georgian = {**FAMILY, "citizenships": ["GE"], "passport": "expired", "on_parents_passport": True}
    assert BASE.screen(**georgian).finding == "closed"
    assert BASE.screen(**{**georgian, "passport": "valid"}).finding == "open"


def test_a_person_on_parole_may_support_and_an_organization_alone_may_not():
    assert BASE.screen(supporters=[{**SUPPORTER, "status": "parolee"}]).finding == "open"
    assert BASE.screen(supporters=[{**SUPPORTER, "kind": "organization"}]).finding == "closed"
    assert BASE.screen(supporters=[{**SUPPORTER, "status": "none"}]).finding == "closed"


def test_the_lower_bound_of_displacement_is_11_february_2022():
    assert BASE.screen(displaced_from_ukraine_on="2022-02-10").finding == "closed"
    assert BASE.screen(displaced_from_ukraine_on="2022-02-11").finding == "open"


def test_family_fails_with_the_main_person_and_waits_with_them():
    assert BASE.screen(**{**FAMILY, "principal_finding": "closed"}).finding == "closed"
    assert BASE.screen(**{**FAMILY, "principal_finding": "undetermined"}).finding == "undetermined"


def test_from_20_september_2023_the_adult_may_live_in_the_united_states():
    def label(day):
        report = SINCE_2023.screen(on=day)
        return next(str(line.rule.label) for line in report.reading.lines if line.rule.id == "R-U4U-06")

    assert "need not" not in label("2023-09-19")
    assert "need not" in label("2023-09-20")


@pytest.mark.parametrize(
    ("day", "finding"),
    [
        ("2022-04-24", "closed"),
        ("2025-01-26", "open"),
        ("2025-01-27", "undetermined"),
        ("2025-01-28", "closed"),
    ],
)
def test_intake_opens_and_stops_on_the_days_of_the_notices(day, finding):
    assert BASE.screen(on=day).finding == finding


def test_first_requests_are_on_hold_from_23_january_2025():
    assert BASE.screen(on="2025-01-22").decisions() == "running"
    report = BASE.screen(on="2025-01-23")
    assert (report.finding, report.decisions()) == ("open", "on hold")
    assert [by.id for _hold, by, _truth in report.holds()] == ["OV-05"]


def test_the_pause_is_firm_only_as_far_as_the_evidence_reaches():
    assert BASE.screen(on="2026-06-30").firm
    assert not BASE.screen(on="2026-07-01").firm


@pytest.mark.parametrize(("told", "waits"), [("2022-07-01", False), ("never", True)])
def test_the_beneficiary_waits_until_the_supporter_is_confirmed(told, waits):
    """USCIS, Uniting for Ukraine: the beneficiary goes on after the supporter is confirmed."""
    [supporter] = BASE.facts["supporters"]
    report = BASE.screen(supporters=[{**supporter, "confirmed_on": told}])
    said = {part.id for part in report.statements(report.pathway.travel_document)}
    assert ("R-U4U-07/confirmed" in said) == waits


def test_a_displaced_ukrainian_comes_in_their_own_right_whomever_they_follow():
    without = {**FAMILY, "citizenships": ["UA"], "principal_finding": "closed"}
    assert BASE.screen(**without).finding == "open"
    assert BASE.screen(**without, displaced_from_ukraine_on="2022-02-10").finding == "closed"
