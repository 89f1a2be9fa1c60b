"""The fee of Form I-131 by the day of posting: before, on and after each change."""

from __future__ import annotations

import pytest

from openparole.law.parameters.filing_fees import I131_ON_PAPER, I131_ONLINE, I134
from openparole.logic.expressions import dollars
from openparole.logic.values import ordinal
from openparole.screening import screen

PERSON = {"location": "outside_us", "reasons": ["medical"]}


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        ("1998-10-13", 95),
        ("2002-02-18", 95),
        ("2002-02-19", 110),
        ("2003-01-23", 110),
        ("2003-01-24", None),  # fees cut for a month; the amount of this one was not seen
        ("2003-02-26", None),
        ("2003-02-27", 110),
        ("2004-04-29", 110),
        ("2004-04-30", 165),
        ("2005-10-25", 165),
        ("2005-10-26", 170),
        ("2007-07-29", 170),
        ("2007-07-30", 305),
        ("2010-11-22", 305),
        ("2010-11-23", 360),
        ("2016-12-22", 360),
        ("2016-12-23", 575),
        ("2024-03-31", 575),
        ("2024-04-01", 630),
    ],
)
def test_the_fee_on_paper_changes_on_its_days(day, amount):
    step = I131_ON_PAPER.on(ordinal(day))
    assert step is not None
    assert step.amount == (None if amount is None else dollars(amount))


def test_online_costs_less_only_since_april_2024():
    before, after = ordinal("2024-03-31"), ordinal("2024-04-01")
    assert I131_ONLINE.on(before).amount == I131_ON_PAPER.on(before).amount
    assert I131_ONLINE.on(after).amount == dollars(580)


def fee(on="2026-11-24", **facts):
    told = {"statuses": [], "relation_to_member": "none", "filing_channel": "paper"}
    report = screen({**PERSON, **told, **facts}, on=on, pathways=["humanitarian"])["humanitarian"]
    return report.case.numbers(report.fees()[0].amount)


def test_the_exempt_pay_nothing_since_the_rule_of_2024():
    assert fee() == (dollars(630), dollars(630))
    assert fee(filing_channel="online") == (dollars(580), dollars(580))
    assert fee(statuses=["vawa"]) == (0, 0)
    assert fee(relation_to_member="self", member_service="former") == (0, 0)
    assert fee(relation_to_member="spouse") == (dollars(630), dollars(630))
    assert fee(on="2024-03-31", statuses=["vawa"]) == (dollars(575), dollars(575))
    assert fee(on="2024-04-01", statuses=["vawa"]) == (0, 0)


def test_who_has_not_said_may_pay_or_not():
    assert fee(statuses={"dont_know": True}) == (0, dollars(630))


def test_form_i_134_is_free():
    report = screen(PERSON, on="2022-07-15", pathways=["humanitarian"])["humanitarian"]
    assert report.case.numbers(I134.amount) == (0, 0)
