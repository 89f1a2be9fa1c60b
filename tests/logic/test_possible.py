"""What is possible: never denied where a world shows it, and exact where each fact is compared alone."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.case import Case
from openparole.logic.possible import possible
from openparole.logic.propositions import all_of, any_of, at_least, no
from openparole.logic.values import FALSE, IS_NEVER, TRUE, exactly, ordinal
from tests.logic import strategies as world
from tests.logic.strategies import FACTS, began, color, ended, other, payments, propositions, size, tags, yes

SMALL = [
    yes,
    other,
    color.is_("red"),
    color.is_("red", "green"),
    tags.has("a"),
    tags.has("a", "b"),
    tags.only("b"),
    tags.is_empty(),
    began.happened(),
    began.before("2022-01-02"),
    began.on_or_after("2022-01-03"),
    began.between("2022-01-02", "2022-01-03"),
    size.at_least(1),
    size.more_than(1),
    size.at_most(0),
]
"""Each about one fact and a bound of the law: what the search promises to decide."""

DAYS = [IS_NEVER, *(exactly(f"2022-01-0{day}") for day in range(1, 5))]
VALUES = {
    yes: (TRUE, FALSE),
    other: (TRUE, FALSE),
    color: (1, 2, 4),
    tags: tuple((mask, mask) for mask in range(8)),
    began: DAYS,
    size: ((0, 0), (1, 1), (2, 2)),
}


def cases() -> list[Case]:
    """Every world of the small facts."""
    found = []
    for values in product(*VALUES.values()):
        known = [fact.unknown for fact in FACTS]
        for fact, value in zip(VALUES, values, strict=True):
            known[fact.index] = value
        found.append(Case(known, ordinal("2022-01-01")))
    return found


WORLDS = cases()


def trees() -> st.SearchStrategy[Any]:
    return st.recursive(
        st.sampled_from(SMALL),
        lambda parts: st.one_of(
            st.lists(parts, min_size=1, max_size=3).map(lambda it: all_of(*it)),
            st.lists(parts, min_size=1, max_size=3).map(lambda it: any_of(*it)),
            parts.map(no),
            st.tuples(st.integers(0, 3), st.lists(parts, min_size=1, max_size=3)).map(
                lambda it: at_least(it[0], *it[1])
            ),
        ),
        max_leaves=8,
    )


@given(st.lists(st.tuples(trees(), st.booleans()), min_size=1, max_size=3))
def test_it_is_exact_where_each_fact_is_compared_alone(asserted):
    shown = any(all((case.truth(node) == TRUE) == wanted for node, wanted in asserted) for case in WORLDS)
    assert possible(asserted) == shown


@given(st.lists(propositions(), min_size=1, max_size=3), world.worlds())
def test_what_is_so_in_a_world_is_possible(wholes, values):
    case = Case(values, world.FIRST)
    asserted = [(whole, truth == TRUE) for whole in wholes if (truth := case.truth(whole)) in (TRUE, FALSE)]
    assert possible(asserted)


@pytest.mark.parametrize(
    "contrary",
    [
        [(began.before(ended), True), (ended.before("2022-01-05"), True), (began.after("2022-01-05"), True)],
        [(began.plus(days=10).before("2022-01-05"), True), (began.on_or_after("2022-01-01"), True)],
        [(began.plus(years=1).before("2022-01-05"), True), (began.on_or_after("2022-01-01"), True)],
        [(payments.every(world.Payment.lawful), True), (payments.exists(no(world.Payment.lawful)), True)],
        [
            (payments.exists(world.Payment.lawful), True),
            (payments.exists(all_of(world.Payment.lawful, yes)), False),
            (yes, True),
        ],
        [(size.plus(2).at_most(1), True)],
    ],
)
def test_it_finds_contradictions_between_facts(contrary):
    assert not possible(contrary)
    for left_out in range(len(contrary)):
        rest = contrary[:left_out] + contrary[left_out + 1 :]
        assert possible(rest)


def test_a_clock_can_be_bounded():
    reading = world.READING.before("2022-01-05")
    assert possible([(reading, True)])
    assert not possible([(reading, True)], {world.READING: (ordinal("2022-02-01"), ordinal("2022-03-01"))})
