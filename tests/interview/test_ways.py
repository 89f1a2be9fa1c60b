"""Ways are counted as an exhaustive search finds them, and each prior names its table and real options."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.cells import cells
from openparole.interview.priors import EVEN, PRIORS, prior
from openparole.law.facts.catalog import facts
from openparole.logic.case import Case
from openparole.logic.facts import Choice
from openparole.logic.questions import guaranteed, interleaved, likely, ways
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
def test_there_is_a_way_where_answers_lead_there(node, truths, barred):
    found = ways(case_of(truths), node, lambda address: address not in barred)
    assert bool(found.true) == (TRUE in reachable(node, truths, barred))
    assert bool(found.false) == (FALSE in reachable(node, truths, barred))
    settled = found.truth != UNKNOWN or reachable(node, truths, barred) == {UNKNOWN}
    assert (found.left == 0) == settled


@given(NODES, KNOWN, st.integers(0, 4), st.sampled_from([TRUE, FALSE]))
def test_an_answer_leaves_less_or_as_much(node, truths, place, truth):
    before = ways(case_of(truths), node, lambda _address: True)
    if truths[place] == UNKNOWN and before.left:
        told = [*truths[:place], truth, *truths[place + 1 :]]
        after = ways(case_of(told), node, lambda _address: True).left
        assert after <= before.left
        assert 0 <= guaranteed(before.left, after) <= 1 and 0 <= likely(before.left, after) <= 2


@given(st.lists(st.integers(1, 5), max_size=30))
def test_the_two_scores_spend_alike(costs):
    spent = {likely: 0, guaranteed: 0}
    for place, cost in enumerate(costs):
        spent[interleaved(costs[:place])] += cost
    assert abs(spent[likely] - spent[guaranteed]) <= 5


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
