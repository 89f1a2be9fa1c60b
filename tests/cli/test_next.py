"""`openparole next`: the question that the interview would ask, in words and as JSON."""

import json

import pytest

import openparole as library
from openparole.interview.answers import Answers
from openparole.interview.questions import look
from openparole.interview.questions import next_question as in_interview
from openparole.logic.values import ordinal
from tests.cli.conftest import FAMILY, UKRAINIAN

DISPLACED = 'displaced_from_ukraine_on = "2022-03-02"\n'
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


def test_in_a_family_it_asks_the_first_who_has_a_question(openparole, conforms, write):
    family = write("family.toml", FAMILY)
    said = openparole("next", family, *ON, "--json").json
    conforms(said)
    assert said["person"] == "olena"
    assert "persons.olena." in openparole("next", family, *ON).told


def test_or_the_person_named_who_is_not_asked_what_another_one_tells(openparole, conforms, write):
    family = write("family.toml", FAMILY)
    said = openparole("next", family, *ON, "--person", "nino", "--json").json
    conforms(said)
    assert said["person"] == "nino" and not said["question"]["address"].startswith(("principal", "applies"))
    assert openparole("next", family, *ON, "--person", "nina").status == 2


def test_an_answer_that_holds_for_everybody_is_said_to(openparole, conforms, write):
    told = FAMILY.replace('"outside_us"', '"outside_us"\nsupporters = {rows = [{kind = "person"}]}')
    family = write(
        "family.toml",
        told.replace("[persons.nino]", "displaced_from_ukraine_on = '2022-03-02'\n[persons.nino]"),
    )
    asked = set()
    data = library.read_file(str(family))[0]
    for _turn in range(60):
        found = library.next_question(data, on="2022-07-15")
        if found.question is None:
            break
        asked.add((found.person, found.question.address, found.shared))
        where = data["shared"] if found.shared else data["persons"][found.person]
        where[found.question.place.whole.name] = {"dont_know": True}
    assert any(shared and address.startswith("supporters") for _person, address, shared in asked)
    assert len({address for _person, address, shared in asked if shared}) == sum(it[2] for it in asked)


def test_answers_that_contradict_each_other_are_named(openparole, write):
    file = write("odd.toml", 'location = "outside_us"\ncustody = "ice"\n')
    said = openparole("next", file, *ON)
    assert said.status == 2
    assert "custody" in said.told
