"""International entrepreneur parole: the money, to the dollar and the day, and the one re-parole."""

from __future__ import annotations

import pytest

from openparole.logic.values import iso, ordinal, shift
from tests.law.bases.international_entrepreneur import BASES, INVESTED

(FOUNDER,) = BASES
AWARD = {"awarder": "federal", "regular_awarder": True, "for_goods_or_services": False}
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


STEPS = [
    # filed, investment, awards, re-parole, investor's own investments: 8 CFR 212.19(b)(2), (c)(2), (a)(5);
    # 82 FR 5238; 86 FR 50839; FR Doc. 2024-16138. The day of filing picks the column.
    ("2017-12-14", 250_000, 100_000, 500_000, 600_000),
    ("2021-09-30", 250_000, 100_000, 500_000, 600_000),
    ("2021-10-01", 264_147, 105_659, 528_293, 633_952),
    ("2024-09-30", 264_147, 105_659, 528_293, 633_952),
    ("2024-10-01", 311_071, 124_429, 622_142, 746_571),
    ("2026-11-24", 311_071, 124_429, 622_142, 746_571),
]


def months_before(day: str, months: int) -> str:
    return iso(shift(ordinal(day), months=-months))


def founder_of(day: str, **more) -> str:
    """The finding for a founder whose other facts are of a day not long before."""
    facts = {
        "startup_formed_on": months_before(day, 24),
        "investments": [],
        "household_income": 900_000,
        **more,
    }
    return FOUNDER.screen(on=day, **facts).person


@pytest.mark.parametrize(("day", "investment", "awards", "again", "placed"), STEPS)
def test_the_amounts_of_each_step(day, investment, awards, again, placed):
    got = {**INVESTED, "received_on": months_before(day, 6)}
    award = {"received_on": months_before(day, 6)}

    def invested(**changes):
        return founder_of(day, investments=[{**got, "amount": investment, **changes}])

    assert invested() == "open"
    assert invested(amount=investment - 0.01) == "closed"
    assert invested(investor_placed=placed) == "open"
    assert invested(investor_placed=placed - 0.01) == "closed"
    for amount, finding in ((awards, "open"), (awards - 0.01, "closed")):
        assert founder_of(day, awards=[{**AWARD, **award, "amount": amount}]) == finding


@pytest.mark.parametrize(("day", "again"), [(step[0], step[3]) for step in STEPS])
def test_the_revenue_of_each_step_for_more_time(day, again):
    first = {
        "entrepreneur_paroled_on": months_before(day, 20),
        "paroled_on": months_before(day, 20),
        "parole_expires_on": months_before(day, -5),
        "startup_formed_on": months_before(day, 50),
        "revenue_growth": 20,
        "jobs": [],
    }
    assert founder_of(day, **first, annual_revenue=again) == "open"
    assert founder_of(day, **first, annual_revenue=again - 0.01) == "closed"
