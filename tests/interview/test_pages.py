"""The questions of one page go together: one topic, or one row, and no answer makes another one needless."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.answers import Answers, place_at
from openparole.interview.outlook import Outlook
from openparole.interview.pages import TOGETHER, page
from openparole.interview.policy import choose
from openparole.interview.questions import Question, look
from openparole.logic.values import ordinal
from tests.interview.people import CAST, PRIYA, interview
from tests.interview.small_law import ON, laws
from tests.interview.written import DONT_KNOW

DAY = ordinal(ON)
REPLIES = [True, False, DONT_KNOW]


@given(laws(), st.data())
def test_no_answer_on_a_page_makes_another_question_on_it_needless(law, data):
    answers = Answers()
    while asked := page(Outlook(answers, DAY, law)):
        for told in product(REPLIES, repeat=len(asked) - 1):
            others = answers
            for address, reply in zip(asked, told, strict=False):
                others = Question(address).apply(others, reply)
                assert asked[len(told)] in Outlook(others, DAY, law).wanted
        for address in asked:
            answers = Question(address).apply(answers, data.draw(st.sampled_from(REPLIES)))


@pytest.mark.parametrize("on", ["2022-07-15", "2024-06-01", "2026-01-01"])
@pytest.mark.parametrize("name", CAST)
def test_a_page_begins_with_the_next_question_and_keeps_to_its_topic(name, on):
    outlook = look(Answers(), ordinal(on))
    while asked := page(outlook):
        assert asked[0] == choose(outlook) and len(set(asked)) == len(asked)
        assert set(asked) <= outlook.wanted
        assert len({place_at(address).whole.subject for address in asked}) == 1
        assert len(asked) <= TOGETHER or all("]." in address for address in asked)
        answers = outlook.answers
        for address in asked:
            question = Question(address, answers.vague(address))
            answers = question.apply(answers, CAST[name].reply(question, answers))
        outlook = look(answers, ordinal(on))


def test_where_somebody_is_and_their_citizenship_stand_on_the_first_page():
    assert {"citizenships", "location"} <= set(page(look(Answers(), ordinal("2024-06-01"))))


def test_the_fields_of_a_row_that_was_begun_stand_on_one_page():
    outlook, _asked = interview(PRIYA, "2024-06-01")
    answers = outlook.answers.forget("investments").add_row("investments")
    asked = page(look(answers, ordinal("2024-06-01")))
    assert len(asked) > TOGETHER
    assert all(address.startswith("investments[0].") for address in asked)


def test_nothing_stands_on_a_page_when_nothing_is_left_to_ask():
    outlook, _asked = interview(PRIYA, "2024-06-01")
    assert page(outlook) == []
