"""What follows from what was told, and what clashes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from openparole.logic.case import Case
from openparole.logic.implications import Clash, carry, implies, in_order
from openparole.logic.propositions import NOT_AT_ALL, all_of, no
from openparole.logic.text import _
from openparole.logic.values import ANY_DAY, FALSE, IS_NEVER, TRUE, UNKNOWN, exactly, ordinal
from tests.logic.strategies import FACTS, Payment, began, color, ended, other, payments, tags, worlds, yes

WHY = _("because it is so")
NOTHING = [fact.unknown for fact in FACTS]
IMPLICATIONS = [
    *implies(yes, color.is_("red", "green"), why=WHY),
    *implies(color.is_("red"), tags.has("a"), why=WHY),
    *implies(tags.has("a"), began.happened(), why=WHY),
    *implies(all_of(began.never(), other), payments.every(NOT_AT_ALL), ended.never(), why=WHY),
    *implies(color.is_("blue"), no(other), why=WHY),
    *implies(tags.has("b"), payments.every(Payment.paid_on.before("2022-02-01")), why=WHY),
]


def told(**known: Any) -> list[Any]:
    """Only these facts are told."""
    names = {fact.name: fact for fact in FACTS}
    values = list(NOTHING)
    for name, value in known.items():
        values[names[name].index] = value
    return values


def test_a_chain_is_carried_to_its_end() -> None:
    values = told(yes=TRUE, color=0b101)
    carry(values, IMPLICATIONS)
    assert values[color.index] == 0b001
    assert values[tags.index][0] == 0b001
    assert values[began.index][2] is False


@pytest.mark.parametrize(
    "known",
    [{"yes": TRUE, "color": 0b101}, {"began": IS_NEVER}, {"color": 4}, {"tags": (2, 7)}, {}],
    ids=str,
)
def test_nothing_follows_of_what_was_not_told(known) -> None:
    of_all, of_told = told(**known), told(**known)
    derived = carry(of_all, IMPLICATIONS)
    again = carry(of_told, IMPLICATIONS, told=[fact for fact in FACTS if fact.name in known])
    assert of_told == of_all
    assert {(item.fact, item.why) for item in again} == {(item.fact, item.why) for item in derived}


def test_contrapositives_come_by_themselves() -> None:
    values = told(began=IS_NEVER)
    derived = carry(values, IMPLICATIONS)
    assert values[tags.index][1] & 1 == 0
    assert not values[color.index] & color.bits["red"]
    assert {item.fact.name for item in derived} >= {"tags", "color"}


def test_a_derived_value_says_what_it_rests_on() -> None:
    derived = carry(told(color=4), IMPLICATIONS)
    assert [(item.fact, item.facts) for item in derived if item.fact is other] == [(other, (color,))]


def test_rows_follow_too() -> None:
    row = (ANY_DAY, (0, 9), UNKNOWN)
    values = told(tags=(2, 7), payments=((row,), False))
    carry(values, IMPLICATIONS)
    assert values[payments.index][0][0][0] == (ANY_DAY[0], ordinal("2022-01-31"), False)


def test_a_clash_names_both_facts() -> None:
    with pytest.raises(Clash) as clash:
        carry(told(color=4, other=TRUE), IMPLICATIONS)
    assert set(clash.value.facts) == {color, other}


def test_a_list_said_to_have_rows_clashes_with_none() -> None:
    row = (exactly("2022-01-05"), (1, 1), TRUE)
    with pytest.raises(Clash):
        carry(told(began=IS_NEVER, other=TRUE, payments=((row,), True)), IMPLICATIONS)


def test_days_out_of_order_clash() -> None:
    order = [in_order(began, ended, why=WHY)]
    carry(told(began=exactly("2022-01-05"), ended=exactly("2022-01-05")), [], order)
    with pytest.raises(Clash):
        carry(told(began=exactly("2022-01-06"), ended=exactly("2022-01-05")), [], order)


@given(worlds())
def test_what_holds_in_a_world_is_never_refused_there(world: list[Any]) -> None:
    """A world in which every implication is true clashes with none, and nothing in it is changed."""
    case = Case(world, 0)
    sound = [
        item
        for item in IMPLICATIONS
        if case.truth(item.conclusion) == TRUE or any(case.truth(p) == FALSE for p in item.premises)
    ]
    values = list(world)
    carry(values, sound)
    assert values == world
