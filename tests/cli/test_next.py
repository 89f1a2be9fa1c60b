"""`openparole next`: the question that the interview would ask, in words and as JSON."""

import json

import pytest

import openparole as library
from openparole.interview.answers import Answers
from openparole.interview.questions import look
from openparole.interview.questions import next_question as in_interview
from openparole.logic.values import ordinal
from tests.cli.conftest import FAMILY, UKRAINIAN

ON = ("--on", "2022-07-15")


@pytest.fixture
def olena(write):
    return write("olena.toml", UKRAINIAN)


def test_it_asks_what_the_interview_asks(openparole, olena):
    told = library.read_file(str(olena))[0]
    question = in_interview(look(Answers.of(told), ordinal("2022-07-15")))
    said = openparole("next", olena, *ON)
    assert said.status == 0
    assert f"In a file: {question.address}" in said.told
    assert library.next_question(told, on="2022-07-15").question.address == question.address


def test_it_says_which_ways_wait_and_how_many_questions_are_left(openparole, olena):
    said = openparole("next", olena, *ON)
    assert "These ways wait for the answer:" in said.told
    assert "Questions left: most likely" in said.told


def test_json_is_as_the_schema_says(openparole, conforms, olena, write):
    for file in (olena, write("nothing.json", "{}")):
        said = openparole("next", file, *ON, "--json").json
        conforms(said)
        assert said["question"]["address"] and said["waiting"]
        assert 1 <= said["left"]["most_likely"] <= said["left"]["at_most"]


def test_it_says_when_nothing_is_left_to_ask(openparole, conforms, write):
    told = {}
    while (found := library.next_question(told, on="2022-07-15")).question is not None:
        told[found.question.place.whole.name] = {"dont_know": True}
    file = write("all.json", json.dumps(told))
    assert "Nothing is left to ask" in openparole("next", file, *ON).told
    said = openparole("next", file, *ON, "--json").json
    conforms(said)
    assert said["question"] is None and said["left"] == {"at_most": 0, "most_likely": 0}


def test_it_is_for_one_person_at_a_time(openparole, write):
    said = openparole("next", write("family.toml", FAMILY), *ON)
    assert said.status == 2
    assert "one at a time" in said.told


def test_answers_that_contradict_each_other_are_named(openparole, write):
    file = write("odd.toml", 'location = "outside_us"\ncustody = "ice"\n')
    said = openparole("next", file, *ON)
    assert said.status == 2
    assert "custody" in said.told
