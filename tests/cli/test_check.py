"""`openparole check`: what is known once all that follows is drawn, and where each thing comes from."""

import re


def row(said, name):
    return re.search(rf"^  {re.escape(name)} .*(?:\n {{20,}}.*)*", said.out, re.MULTILINE)[0]


def test_each_fact_says_where_it_comes_from(openparole, matter):
    said = openparole("check", matter)
    assert said.status == 0
    assert said.first.endswith("matter.toml: can be read, without contradiction; 6 facts are told.")
    assert "told" in row(said, "citizenships")
    assert "follows from location" in row(said, "custody")
    assert "presumed: " in row(said, "meets_refugee_definition")
    assert "lpr" in row(said, "supporters[0].status")
    assert "presumed" in row(said, "supporters[0].running_promises")


def test_what_was_asked_without_an_answer_is_told(openparole, write):
    file = write("m.toml", "passport = {dont_know = true}\nsupporters = [{income = {dont_know = true}}]")
    said = openparole("check", file)
    assert "asked, cannot say" in row(said, "passport")
    assert "asked, cannot say" in row(said, "supporters[0].income")


def test_nothing_told_is_no_problem(openparole):
    said = openparole("check", "-", stdin="{}")
    assert said.first == "standard input: can be read, without contradiction; nothing is told."


def test_each_person_of_a_family_is_checked(openparole, family):
    said = openparole("check", family)
    assert "olena: can be read" in said.out
    assert "nino: can be read" in said.out
    assert "derivative" in row(openparole("check", family, "--person", "nino"), "applies_as")
