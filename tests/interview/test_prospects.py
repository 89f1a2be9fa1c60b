"""Prospects are as an exhaustive search finds them, and each prior names its table and real options."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.cells import RARE, cells, chance
from openparole.interview.priors import EVEN, PRIORS, prior
from openparole.law.facts.catalog import facts
from openparole.logic.case import Case
from openparole.logic.facts import Choice
from openparole.logic.propositions import all_of, any_of
from openparole.logic.questions import prospect
from openparole.logic.values import FALSE, TRUE, UNKNOWN
from tests.interview.small_law import FACTS, trees

NODES = trees(list(FACTS))
KNOWN = st.lists(st.sampled_from([TRUE, FALSE, UNKNOWN]), min_size=5, max_size=5)


def case_of(truths):
    values = [fact.unknown for fact in facts().values()]
    for fact, truth in zip(FACTS, truths, strict=True):
        values[fact.index] = truth
    return Case(values, 0)


def reachable(node, truths, barred):
    """The settled truths that some answers to what is not barred lead to."""
    free = [
        place for place, truth in enumerate(truths) if truth == UNKNOWN and FACTS[place].name not in barred
    ]
    found = set()
    for chosen in product((TRUE, FALSE), repeat=len(free)):
        told = list(truths)
        for place, truth in zip(free, chosen, strict=True):
            told[place] = truth
        found.add(case_of(told).truth(node))
    return found


@given(NODES, KNOWN, st.sets(st.sampled_from([fact.name for fact in FACTS])))
def test_there_is_a_chance_where_answers_lead_there(node, truths, barred):
    found = prospect(case_of(truths), node, lambda address: address not in barred)
    assert bool(found.true) == (TRUE in reachable(node, truths, barred))
    assert bool(found.false) == (FALSE in reachable(node, truths, barred))
    nothing_left = found.truth != UNKNOWN or reachable(node, truths, barred) == {UNKNOWN}
    assert (found.cost == 0) == nothing_left == (not found.wanted)


@given(NODES, KNOWN)
def test_chances_are_the_shares_of_the_answers_that_lead_there(node, truths):
    found = prospect(case_of(truths), node, lambda _address: True)
    free = [place for place, truth in enumerate(truths) if truth == UNKNOWN]
    ends = [told(node, truths, dict(zip(free, chosen, strict=True))) for chosen in every(len(free))]
    assert found.true == pytest.approx(ends.count(TRUE) / len(ends))
    assert found.false == pytest.approx(ends.count(FALSE) / len(ends))


@given(NODES, KNOWN)
def test_no_order_costs_less_than_the_best_and_ours_no_more_than_all(node, truths):
    free = [place for place, truth in enumerate(truths) if truth == UNKNOWN]
    found = prospect(case_of(truths), node, lambda _address: True).cost
    assert least(node, truths) <= found + 1e-9
    assert found <= sum(FACTS[place].cost for place in free)


@given(st.permutations(FACTS), st.integers(1, 5), st.sampled_from([all_of, any_of]))
def test_of_one_conjunction_or_disjunction_the_order_is_the_best(order, many, join):
    node = join(*order[:many])
    found = prospect(case_of([UNKNOWN] * 5), node, lambda _address: True).cost
    assert found == pytest.approx(least(node, [UNKNOWN] * 5))


def told(node, truths, answers):
    return case_of([answers.get(place, truth) for place, truth in enumerate(truths)]).truth(node)


def every(many):
    return product((TRUE, FALSE), repeat=many)


def least(node, truths):
    """The least mean cost of settling a node, by trying every order."""
    if told(node, truths, {}) != UNKNOWN:
        return 0
    return min(
        FACTS[place].cost
        + sum(least(node, [*truths[:place], it, *truths[place + 1 :]]) for it in (TRUE, FALSE)) / 2
        for place, truth in enumerate(truths)
        if truth == UNKNOWN
    )


@pytest.mark.parametrize("name", PRIORS)
def test_a_prior_names_its_table_and_sums_to_one(name):
    fact, known = facts()[name], PRIORS[name]
    assert known.cited and 0 < known.some < 1
    if isinstance(fact, Choice) and known.shares:
        assert set(known.shares) <= set(fact.options)
        assert sum(known.of(fact, list(fact.bits.values()))) == pytest.approx(1)


@pytest.mark.parametrize("fact", facts().values(), ids=repr)
def test_without_a_table_the_cells_weigh_the_same(fact):
    if prior(fact) is EVEN and not hasattr(fact, "fields"):
        weights = {weight for _cell, weight in cells(case_of([UNKNOWN] * 5), fact, fact.unknown, ())}
        assert len(weights) == 1


def test_a_chance_is_even_but_where_a_table_tells_of_the_fact():
    case = case_of([UNKNOWN] * 5)
    startup, reasons = facts()["startup_role_central"], facts()["reasons"]
    assert chance(case, startup, startup) == pytest.approx(RARE)
    medical = reasons.has("medical")
    assert 0.2 < chance(case, medical, reasons) < 0.4
    assert chance(case, FACTS[0], FACTS[0]) == 0.5
