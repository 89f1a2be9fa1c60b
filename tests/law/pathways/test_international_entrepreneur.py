"""International entrepreneur parole: the money, to the dollar and the day, and the one re-parole."""

from __future__ import annotations

import pytest

from tests.law.bases.international_entrepreneur import BASES, INVESTED

(FOUNDER,) = BASES
AGAIN = {
    "entrepreneur_paroled_on": "2023-05-01",
    "paroled_on": "2023-05-01",
    "parole_expires_on": "2025-10-31",
    "annual_revenue": 622142,
    "revenue_growth": 20,
    "jobs": [],
    "ownership_share": 5,
}


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ({"amount": 311071}, "open"),
        ({"amount": 311070.99}, "closed"),
        ({"received_on": "2023-05-15"}, "open"),
        ({"received_on": "2023-05-14"}, "closed"),
        ({"received_on": "2024-11-16"}, "closed"),
        ({"investor_placed": 746571}, "open"),
        ({"investor_placed": 746570.99}, "closed"),
        ({"investor_successes": 1}, "closed"),
        ({"from_founder_or_family": True}, "closed"),
        ({"from_founder_or_family": {"dont_know": True}}, "undetermined"),
    ],
)
def test_the_investment_counts_by_its_amount_its_day_and_its_investor(change, finding):
    assert FOUNDER.screen(investments=[{**INVESTED, **change}]).finding == finding


def test_that_some_money_is_needed_beside_strong_evidence_is_not_verified():
    report = FOUNDER.screen(investments=[], other_compelling_evidence=True)
    assert (report.finding, report.firm) == ("closed", False)
    assert FOUNDER.screen(investments=[], other_compelling_evidence=False).firm


@pytest.mark.parametrize(("day", "finding"), [("2025-10-31", "open"), ("2025-11-01", "closed")])
def test_re_parole_is_asked_for_before_the_first_period_ends(day, finding):
    assert FOUNDER.screen(on=day, **AGAIN).finding == finding


def test_a_parole_without_a_last_day_has_not_ended():
    assert FOUNDER.screen(on="2025-10-31", **{**AGAIN, "parole_expires_on": "never"}).finding == "open"


@pytest.mark.parametrize(
    ("reparoled_on", "finding"),
    [("never", "open"), ("2022-01-01", "open"), ("2025-01-01", "closed"), (None, "open")],
)
def test_re_parole_is_given_once_for_the_company(reparoled_on, finding):
    assert FOUNDER.screen(on="2025-10-31", **AGAIN, reparoled_on=reparoled_on).finding == finding


@pytest.mark.parametrize(
    ("change", "finding"),
    [({"annual_revenue": 622141.99}, "closed"), ({"revenue_growth": 19.99}, "closed"), ({}, "open")],
)
def test_revenue_and_its_growth_are_read_to_the_cent(change, finding):
    assert FOUNDER.screen(on="2025-10-31", **{**AGAIN, **change}).finding == finding
