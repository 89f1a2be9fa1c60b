"""The interview of a family: who else is coming, from person to person, and a report on each."""

from __future__ import annotations

import tomllib

import pytest

from tests.cli.test_interview import ON, talk

__all__ = ["talk"]

OLENA = (
    "change location", "1", "change citizenships", "ukraine", "change passport", "1",
    "change birth_date", "1990-03-01", "change displaced_from_ukraine_on", "2022-03-02",
    "change petitioner_kind", "2",
)  # fmt: skip
FOUR = ("spouse", "Giorgi", "4", "Nino", "parent", "Maria", "nobody else")


@pytest.fixture
def family(tmp_path):
    return tmp_path / "family.toml"


def test_a_family_of_four_is_told_in_one_sitting(talk, openparole, family):
    said = talk([*FOUR, *OLENA, "about giorgi", "change location", "1", "done"], "--family", "--save", family)
    assert said.status == 0
    assert said.told.count("Who else is coming?") == 4
    told = tomllib.loads(family.read_text())
    assert list(told["persons"]) == ["person-1", "Giorgi", "Nino", "Maria"]
    assert told["persons"]["Nino"] == {"principal": "person-1", "relation_to_principal": "child"}
    assert told["shared"] == {"petitioner_kind": "relative"}
    report = openparole("screen", family, *ON)
    assert said.out.endswith("\n" + report.out)


def test_it_says_what_family_takes_from_the_main_person(talk):
    said = talk(["2", "Giorgi", "1", *OLENA, "about giorgi", "quit", "quit"], "--family")
    told = said.told[said.told.index("Now about Giorgi.") :]
    assert "Comes as family of person 1" in told
    assert "applies_as" in told and "principal_citizenships" in told


def test_a_family_is_resumed_where_it_was_left(talk, openparole, family):
    talk([*FOUR, *OLENA, "quit"], "--family", "--save", family)
    before = family.read_text()
    said = talk(["about nino", "change birth_date", "2015-09-30", "done"], "--resume", family)
    assert "Who else is coming?" not in said.told
    assert tomllib.loads(family.read_text())["persons"]["Nino"]["birth_date"] == "2015-09-30"
    assert len(family.read_text().splitlines()) == len(before.splitlines()) + 1
    assert said.out.endswith("\n" + openparole("screen", family, *ON).out)


def test_somebody_can_be_added_and_taken_away_at_any_time(talk, family):
    said = talk(
        ["1", "add", "child", "Nino", "nobody", "about", "remove nino", "yes", "quit"], "--save", family
    )
    assert "The people of this sitting" in said.told
    assert tomllib.loads(family.read_text()) == {"location": "outside_us"}


def test_a_change_of_what_holds_for_all_may_be_for_one_alone(talk, family):
    lines = ["2", "Giorgi", "1", *OLENA, "about giorgi", "change petitioner_kind", "1", "no", "quit"]
    talk(lines, "--family", "--save", family)
    told = tomllib.loads(family.read_text())
    assert told["shared"]["petitioner_kind"] == "relative"
    assert told["persons"]["Giorgi"]["petitioner_kind"] == "self"


def test_back_takes_back_a_person_too(talk, family):
    talk(["1", "add", "child", "Nino", "back", "quit"], "--save", family)
    assert tomllib.loads(family.read_text()) == {"location": "outside_us"}


def test_why_others_are_asked_for(talk):
    said = talk(["why", "what", "quit"], "--family")
    assert "Each person gets a report of their own" in said.told
    assert "Give a number from 1 to" in said.told


def test_there_is_no_report_while_answers_of_anybody_contradict_each_other(talk):
    lines = [
        "2",
        "Giorgi",
        "1",
        "about giorgi",
        "change location",
        "1",
        "change custody",
        "2",
        "done",
        "quit",
    ]
    said = talk([*lines, "quit"], "--family")
    assert "There is no report while answers contradict each other." in said.told


def test_a_sitting_has_room_for_so_many_people(talk):
    said = talk(["child", ""] * 19 + ["add", "quit", "quit"], "--family")
    assert "A sitting is for 20 people at most." in said.told


def test_a_command_is_no_name(talk, family):
    talk(["1", "add", "child", "quit"], "--save", family)
    assert tomllib.loads(family.read_text()) == {"location": "outside_us"}
