"""An incomplete list may hold more rows than are told: nothing about all of them is sure."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.case import Case
from openparole.logic.propositions import all_of
from openparole.logic.values import TRUE, UNKNOWN, exactly, ordinal
from tests.logic.strategies import FACTS, Payment, began, known, payments, worlds

ON = ordinal("2022-01-31")
TOLD = (exactly("2022-01-05"), (1, 1), TRUE)
ASKED = [
    payments.exists(Payment.amount.at_least(2)),
    payments.every(Payment.lawful),
    payments.exists(all_of(Payment.lawful, Payment.paid_on.after(began))),
    payments.count(Payment.lawful).at_least(2),
    payments.count().at_most(1),
    payments.total(Payment.amount, Payment.lawful).at_least(3),
    payments.total(Payment.amount).less_than(4),
    payments.latest(Payment.paid_on).after("2022-01-20"),
    payments.latest(Payment.paid_on, Payment.lawful).never(),
    payments.earliest(Payment.paid_on).before("2022-01-10"),
    payments.earliest(Payment.paid_on, Payment.lawful).on_or_after("2022-01-20"),
]


@st.composite
def tables(draw: Any) -> tuple[list[Any], list[Any]]:
    """What is known, and a world that it may turn out to be."""
    world = draw(worlds())
    return draw(known(world)), world


@pytest.mark.parametrize("asked", ASKED, ids=repr)
@given(tables())
def test_more_rows_never_contradict_a_settled_answer(asked: Any, table: Any) -> None:
    partly, world = table
    in_full = Case(world, ON).truth(asked)
    assert Case(partly, ON).truth(asked) & in_full == in_full


@pytest.mark.parametrize("asked", [ASKED[0], ASKED[1], ASKED[3], ASKED[4], ASKED[5], ASKED[6]], ids=repr)
def test_one_row_told_of_an_incomplete_list_settles_none_of_these(asked: Any) -> None:
    values = [fact.unknown for fact in FACTS]
    values[payments.index] = ((TOLD,), False)
    assert Case(values, ON).truth(asked) == UNKNOWN


def test_an_empty_list_that_is_complete_has_none_and_all() -> None:
    values = [fact.unknown for fact in FACTS]
    values[payments.index] = ((), True)
    case = Case(values, ON)
    assert case.truth(payments.every(Payment.lawful)) == TRUE
    assert case.truth(payments.exists(Payment.lawful)) != UNKNOWN
