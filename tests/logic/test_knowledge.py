"""What is settled stays settled: the one property everything else stands on."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.case import Case
from openparole.logic.facts import Fact
from openparole.logic.proof import facts_read, missing, strength
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.sources import SHAKY
from openparole.logic.values import FALSE, TRUE, UNKNOWN, ordinal
from tests.logic.strategies import DAYS, FACTS, known, propositions, worlds

ON = ordinal("2022-01-31")


@st.composite
def readings(draw: Any) -> tuple[Any, list[Any], list[Any]]:
    """A proposition, what is known, and a world that it may turn out to be."""
    world = draw(worlds())
    return draw(propositions()), draw(known(world)), world


@given(readings())
def test_filling_in_the_unknowns_never_contradicts_a_settled_answer(reading: Any) -> None:
    proposition, partly, world = reading
    settled = Case(partly, ON).truth(proposition)
    in_full = Case(world, ON).truth(proposition)
    assert settled & in_full == in_full


@given(readings(), st.data())
def test_more_knowledge_never_unsettles_an_answer(reading: Any, data: Any) -> None:
    proposition, partly, world = reading
    more = [data.draw(st.sampled_from([less, full])) for less, full in zip(partly, world, strict=True)]
    before, after = Case(partly, ON).truth(proposition), Case(more, ON).truth(proposition)
    assert after & before == after


@given(propositions(), worlds())
def test_a_complete_answer_settles_everything_the_law_settles(proposition: Any, world: list[Any]) -> None:
    case = Case(world, ON)
    if case.truth(proposition) == UNKNOWN:
        assert all(item.fact is None for item in missing(case, proposition))


@given(readings())
def test_what_is_unknown_says_what_is_missing(reading: Any) -> None:
    proposition, partly, _world = reading
    case = Case(partly, ON)
    asked = list(missing(case, proposition))
    assert bool(asked) == (case.truth(proposition) == UNKNOWN)
    read = facts_read(proposition)
    assert all(item.fact is None or _of_matter(item.fact) in read for item in asked)


def _of_matter(fact: Fact) -> Fact:
    return fact if fact.rows is None else fact.rows


@given(readings())
def test_negation_and_de_morgan_hold(reading: Any) -> None:
    proposition, partly, _world = reading
    case = Case(partly, ON)
    truth = case.truth(proposition)
    assert case.truth(no(no(proposition))) == truth
    both, either = all_of(proposition, FACTS[0]), any_of(no(proposition), no(FACTS[0]))  # type: ignore[arg-type]
    assert case.truth(no(both)) == case.truth(either)
    assert {truth, case.truth(no(proposition))} in ({TRUE, FALSE}, {UNKNOWN})


@given(readings())
def test_strength_by_the_weakest_part_agrees_with_reading_twice(reading: Any) -> None:
    """Settled is firm exactly when it stays settled with every weak or unverified rule unknown."""
    proposition, partly, _world = reading
    case = Case(partly, ON)
    truth = case.truth(proposition)
    if truth != UNKNOWN:
        again = Case(partly, ON, trusted=SHAKY + 1).truth(proposition)
        assert (strength(case, proposition) > SHAKY) == (again == truth)


@given(propositions(), worlds(), DAYS)
def test_equal_propositions_are_one_object(proposition: Any, world: list[Any], day: int) -> None:
    assert type(proposition)(*proposition.parts) is proposition if not isinstance(proposition, Fact) else True
    assert Case(world, day).truth(proposition) == Case(list(world), day).truth(proposition)
