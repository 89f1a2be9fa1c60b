"""What would change it: worked matters, and what holds of every set that is shown."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest

from openparole import changes, screen
from openparole.law.facts.catalog import facts
from openparole.logic.facts import CURABLE
from openparole.screening.proposed import WAIT
from tests.law.base import Base, bases
from tests.law.bases.international_entrepreneur import FOUNDER, INVESTED
from tests.law.bases.uniting_for_ukraine import FAMILY, OLENA, SUPPORTER

U4U = "uniting-for-ukraine"
IEP = "international-entrepreneur"
ALONE = {**OLENA, "birth_date": "2006-09-20", "with_parent_or_guardian": False}


def shown(told: dict[str, Any], on: str, pathway: str) -> Any:
    """The sets for one pathway."""
    return changes(told, on=on, pathways=[pathway])[pathway]


def words(found: Any) -> list[list[str]]:
    """Each set as its sentences."""
    return [[str(step.text) for step in one.steps] for one in found]


def test_a_child_of_17_travels_with_an_adult_or_turns_18() -> None:
    found = shown(ALONE, "2024-07-01", U4U)
    assert words(found) == [
        ["travel together with a parent or legal guardian"],
        ["wait until the day they turn 18, 2024-09-20"],
    ]
    assert [one.finding for one in found] == ["open", "open"]
    assert screen(ALONE, on="2024-09-19", pathways=[U4U])[U4U].finding == "closed"


def test_an_expired_passport_is_needed_whether_she_waits_or_not() -> None:
    found = shown({**ALONE, "passport": "expired", "on_parents_passport": False}, "2024-07-01", U4U)
    assert sorted(map(sorted, words(found))) == [
        ["renew the passport or apply for one", "travel together with a parent or legal guardian"],
        ["renew the passport or apply for one", "wait until the day they turn 18, 2024-09-20"],
    ]


def test_a_supporter_abroad_is_not_told_to_move() -> None:
    (found,) = shown({**OLENA, "supporters": [{**SUPPORTER, "in_us": False}]}, "2023-10-02", U4U)
    (step,) = found.steps
    assert (step.kind, step.address) == ("add", "supporters[1]")
    assert (step.to["kind"], step.to["in_us"]) == ("person", True)
    assert "citizen" in step.to["status"]["one_of"] and "none" not in step.to["status"]["one_of"]
    assert str(step.text).startswith("find another supporter with a listed status: ")


def test_a_founder_short_of_money_is_told_how_much() -> None:
    short = {**FOUNDER, "investments": [{**INVESTED, "amount": 300000}]}
    found = shown(short, "2024-11-15", IEP)
    texts = [text for one in words(found) for text in one]
    assert any(
        text.startswith("have investors put in more money by 2024-11-15: $11,071 or more; ") for text in texts
    )
    assert any(text.startswith("add public grants by 2024-11-15: $124,429 or more; ") for text in texts)
    assert "collect other strong proof that the company will grow" in texts
    assert [one.cost for one in found] == sorted(one.cost for one in found)


def test_an_income_is_told_for_the_household_and_the_place() -> None:
    poor = {**FOUNDER, "household_income": 90000, "household_size": 4, "household_region": "alaska"}
    assert words(shown(poor, "2024-11-15", IEP)) == [
        ["reach more than $156,000 for a household of 4 (Alaska) by 2024-11-15"]
    ]
    enough = {**poor, "household_income": 156000.01}
    assert screen(enough, on="2024-11-15", pathways=[IEP])[IEP].finding == "open"


def test_leaving_is_only_warned_of() -> None:
    found = shown({**OLENA, "location": "inside_us"}, "2023-10-02", U4U)
    assert list(found) == []
    assert {name: str(text) for name, text in found.warnings.items()} == {
        "location": "Leaving the US ends parole and may bring a bar of 3 or 10 years. Talk to a lawyer first."
    }


def test_nobody_is_warned_of_what_is_no_danger_to_them() -> None:
    """A Ukrainian abroad is not told to keep a passport for the sake of a program for Cubans."""
    found = changes({**OLENA, "passport": "expired", "on_parents_passport": False}, on="2023-10-02")
    assert {name for sets in found.values() for name in sets.warnings} <= {"statuses", "fear_claimed"}


@pytest.mark.parametrize(
    "told",
    [
        {**OLENA, **FAMILY, "relation_to_principal": "sibling"},
        {**OLENA, "displaced_from_ukraine_on": "2021-05-01"},
        {**OLENA, "meets_refugee_definition": True, "compelling_public_interest_reason": False},
    ],
    ids=["tie", "harm", "refugee"],
)
def test_no_family_tie_fear_or_past_is_ever_proposed(told: dict[str, Any]) -> None:
    found = shown(told, "2023-10-02", U4U)
    assert (list(found), found.warnings) == ([], {})
    assert str(found.note) == "No step that the person could still take was found to change it."


def test_while_requests_are_not_taken_nothing_that_the_person_does_helps() -> None:
    found = shown({**OLENA, "passport": "expired", "on_parents_passport": False}, "2025-10-02", U4U)
    assert list(found) == []
    assert str(found.note) == "Nothing that the person does opens it while requests are not taken."


def test_what_is_announced_is_waited_for() -> None:
    found = shown(OLENA, "2022-04-22", U4U)
    assert words(found) == [["wait until 2022-04-25"]]


def test_what_nobody_asked_is_a_question_and_a_dont_know_is_not() -> None:
    unasked = {name: value for name, value in OLENA.items() if name != "passport"}
    assert list(shown({**unasked, "on_parents_passport": False}, "2023-10-02", U4U)) == []
    found = shown(
        {**unasked, "on_parents_passport": False, "passport": {"dont_know": True}}, "2023-10-02", U4U
    )
    assert words(found) == [["renew the passport or apply for one"]]
    assert [one.finding for one in found] == ["open"]


def test_a_planned_filing_moves_to_the_day_that_opens() -> None:
    told = {**ALONE, "filed_on": "2024-07-15", "filed_for": U4U}
    assert ["travel together with a parent or legal guardian"] in words(shown(told, "2024-07-01", U4U))
    late = {**FOUNDER, "startup_formed_on": "2019-12-15", "filed_on": "2025-01-10", "filed_for": IEP}
    assert ["file on 2024-11-15"] in words(shown(late, "2024-11-15", IEP))


BASES = [base for base in bases() if base.close]


@pytest.mark.parametrize("base", BASES, ids=str)
def test_every_set_turns_the_finding_and_holds_only_curable_facts(base: Base) -> None:
    """Read again from its own words: the steps written into the matter, as a file would have them."""
    for change in base.close.values():
        told = {name: value for name, value in {**base.facts, **change}.items() if value is not None}
        found = shown(told, base.on, base.pathway) if _not_open(told, base) else []
        assert len(found) <= 10
        for one in found:
            names = {step.address.partition("[")[0] for step in one.steps if step.kind != WAIT}
            assert all(facts()[name].change == CURABLE for name in names)
            assert _after(told, one.steps, base) == one.finding != "closed"
            for count in range(len(one.steps)):
                for part in combinations(one.steps, count):
                    assert _after(told, part, base) == _after(told, (), base)


def _not_open(told: dict[str, Any], base: Base) -> bool:
    return bool(screen(told, on=base.on, pathways=[base.pathway])[base.pathway].finding != "open")


def _numbers(written: Any) -> Any:
    """Amounts are decimal strings in JSON, numbers in a file."""
    if isinstance(written, dict):
        return {name: _numbers(value) for name, value in written.items()}
    return Decimal(written) if re.fullmatch(r"\d+\.\d\d", str(written)) else written


def _after(told: dict[str, Any], steps: Any, base: Base) -> str:
    """The finding once some steps are taken."""
    on, changed = base.on, dict(told)
    for step in steps:
        name, _bracket, place = step.address.partition("[")
        if step.kind == WAIT:
            on = step.to
        elif not place:
            changed[name] = _numbers(step.to)
        else:
            rows = [dict(row) for row in changed[name]]
            rows[int(place[:-1]) :] = [_numbers(step.to)]
            changed[name] = rows
    return str(screen(changed, on=on, pathways=[base.pathway])[base.pathway].finding)
