"""The next question is the one worth the most, though few are reckoned to find it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.answers import Answers, place_at
from openparole.interview.outlook import Outlook
from openparole.interview.pages import NEAR, page
from openparole.interview.policy import KEPT, Rated, choose, rated
from openparole.interview.questions import Question, next_question
from openparole.logic.values import ordinal
from tests.interview.people import CAST, interview
from tests.interview.small_law import ON, laws
from tests.interview.written import DONT_KNOW

DAY = ordinal(ON)
REPLIES = [True, False, DONT_KNOW]


def worth_of_all(outlook):
    """Each question's, reckoned by itself."""
    worth = Rated(Outlook(outlook.answers, outlook.on, outlook.law))
    return {address: worth.of(address) for address in worth.addresses}


def best_of(worth, addresses):
    return max(addresses, key=worth.__getitem__, default=None)


def chosen(outlook):
    """The next question, where no row was begun: by looking at all of them."""
    worth, last = worth_of_all(outlook), outlook.answers.last
    best = best_of(worth, worth)
    near = [it for it in worth if last and place_at(it).whole.subject == place_at(last).whole.subject]
    kept = best_of(worth, near)
    return kept if kept is not None and worth[kept] >= KEPT * worth[best] else best


@given(laws(), st.data())
def test_the_question_chosen_is_the_one_that_all_together_show(law, data):
    answers, outlook = Answers(), Outlook(Answers(), DAY, law)
    while (address := choose(outlook)) is not None:
        assert address == chosen(outlook)
        answers = Question(address).apply(answers, data.draw(st.sampled_from(REPLIES)))
        outlook = Outlook(answers, DAY, law)


@pytest.mark.parametrize("name", CAST)
def test_so_it_is_in_the_law_in_use(name):
    compared = 0

    def next_one(outlook):
        nonlocal compared
        if "[" not in outlook.answers.last and outlook.goals:
            assert choose(outlook) == chosen(outlook)
            compared += 1
        return next_question(outlook)

    interview(CAST[name], "2024-06-01", choose=next_one)
    assert compared > 5


def test_what_stands_beside_it_is_worth_nearly_as_much():
    for told in ({}, {"location": "inside_us", "citizenships": ["UA"]}):
        outlook = Outlook(Answers(told), ordinal("2024-06-01"))
        first, *others = page(outlook)
        worth = worth_of_all(outlook)
        assert all(worth[it] >= NEAR * worth[first] for it in others)


def test_few_questions_are_reckoned_to_find_it():
    outlook = Outlook(Answers({"location": "inside_us"}), ordinal("2024-06-01"))
    choose(outlook)
    assert len(rated(outlook)._found) < len(rated(outlook).addresses)


@given(laws())
def test_no_question_is_worth_more_than_it_may_be(law):
    worth = Rated(Outlook(Answers(), DAY, law))
    assert all(worth.of(address) <= worth.at_most(address) for address in worth.addresses)


def test_none_is_chosen_that_is_not_worth_enough():
    worth = Rated(Outlook(Answers(), ordinal("2024-06-01")))
    best = worth.best(worth.addresses)
    assert worth.best(worth.addresses, least=worth.of(best)) == best
    assert worth.best(worth.addresses, least=2 * worth.of(best)) is None
    assert worth.best([]) is None
