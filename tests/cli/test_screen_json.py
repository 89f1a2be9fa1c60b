"""`openparole screen --json`: the published contract, whatever was found."""

import json

ON = ("--on", "2022-07-15")


def test_it_is_the_report_of_the_library(openparole, matter):
    from openparole import read_file, screen

    told, _text = read_file(str(matter))
    report = screen(told, on="2022-07-15").as_json()
    assert openparole("screen", matter, *ON, "--json").json == json.loads(json.dumps(report))


def test_it_keeps_the_contract(openparole, matter, family, conforms):
    for on in ("1996-09-30", "2022-07-15", "2025-01-27", "2026-11-24"):
        conforms(openparole("screen", matter, "--on", on, "--json").json)
    conforms(openparole("screen", family, *ON, "--json").json)
    conforms(openparole("screen", "-", *ON, "--strict", "--json", stdin="{}").json)


def test_people_are_told_by_label_and_one_person_as_a_report(openparole, family):
    people = openparole("screen", family, *ON, "--json").json
    assert people["schema"] == "people/1"
    assert list(people["people"]) == ["olena", "nino"]
    alone = openparole("screen", family, *ON, "--json", "--person", "nino").json
    assert alone == people["people"]["nino"]


def test_it_says_what_depends_on_whom(openparole, family, conforms):
    told = openparole("screen", family, *ON, "--json").json
    conforms(told)
    assert {(it["person"], it["on"]) for it in told["depends"]} == {("nino", "olena")}
    assert "uniting-for-ukraine" in {it["pathway"] for it in told["depends"]}
    said = openparole("screen", family, *ON).told
    assert "nino, Uniting for Ukraine: not settled while it is not settled for olena" in said


def test_only_the_pathways_asked_for(openparole, matter):
    asked = ("--pathway", "humanitarian", "--pathway", "uniting-for-ukraine")
    found = openparole("screen", matter, *ON, "--json", *asked).json["pathways"]
    assert {pathway["id"] for pathway in found} == {"humanitarian", "uniting-for-ukraine"}


def test_it_is_one_line_of_ascii_for_a_program_and_indented_for_a_reader(openparole, in_a_terminal, matter):
    said = openparole("screen", matter, *ON, "--json").out
    assert said.isascii()
    assert said.count("\n") == 1
    assert in_a_terminal("screen", matter, *ON, "--json").out.startswith('{\n  "schema": "screen/1",\n')


def test_one_matter_in_three_notations_is_one_matter(openparole, write):
    files = [
        write("m.toml", 'citizenships = ["NO"]\nhousehold_income = 1.50\nmarried_on = "never"'),
        write("m.yaml", "citizenships: [NO]\nhousehold_income: 1.50\nmarried_on: never"),
        write("m.json", '{"married_on": "never", "household_income": 1.5, "citizenships": ["NO"]}'),
    ]
    said = [openparole("screen", file, *ON, "--json").out for file in files]
    assert said[0] == said[1] == said[2]


def test_what_would_change_it_is_there_only_when_asked_for(openparole, matter, family, conforms):
    assert "what_would_change" not in openparole("screen", matter, *ON, "--json").json
    asked = openparole("screen", matter, *ON, "--json", "--what-would-change").json
    conforms(asked)
    conforms(openparole("screen", family, *ON, "--json", "--what-would-change").json)
    assert "uniting-for-ukraine" not in {found["pathway"] for found in asked["what_would_change"]}
    late = ("--on", "2025-02-01", "--pathway", "uniting-for-ukraine", "--json", "--what-would-change")
    (found,) = openparole("screen", matter, *late).json["what_would_change"]
    assert found["sets"] == []
    assert found["note"]["text"].startswith("Nothing that the person does opens it")
