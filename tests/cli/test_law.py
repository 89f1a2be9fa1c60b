"""`openparole law`: the law of a day as a list, and each thing with an id on a page of its own."""

import pytest

from openparole.law.catalog import law
from openparole.law.rules import places_by_id


def test_without_an_id_the_pathways_are_listed_by_the_state_of_their_intake(openparole):
    said = openparole("law", "--on", "2025-02-01").out
    paused = said[said.index("Intake: paused") :]
    assert "uniting-for-ukraine  since 2025-01-27" in " ".join(paused.split()).replace(" since", "  since")
    assert said.index("Intake: open") < said.index("Intake: paused")
    assert all(f"  {id} " in said for id in law().pathways)


def test_a_day_of_change_that_is_not_certain_is_told(openparole):
    assert (
        "open or paused: the day of the change is not certain" in openparole("law", "--on", "2025-01-27").out
    )


def test_a_pathway_has_a_page(openparole):
    said = openparole("law", "uniting-for-ukraine").out
    assert said.startswith("Uniting for Ukraine (uniting-for-ukraine)\nFor Ukrainians")
    assert "- not yet, to 2022-04-20" in said
    assert "- open, from 2022-04-25 to 2025-01-27 (T046)" in said
    assert "- Lived in Ukraine until the invasion and was displaced by it (R-U4U-04; " in said
    assert "    - displaced_from_ukraine_on is on or after 2022-02-11\n" in said
    assert "Version U4U-2022, from 2022-04-25 (87 FR 25040; primary)" in said


def test_on_a_day_it_shows_what_holds_that_day(openparole):
    before = openparole("law", "uniting-for-ukraine", "--on", "2022-07-12").told
    after = openparole("law", "uniting-for-ukraine", "--on", "2022-07-13").told
    assert "(U4U-D1; " in before
    assert "(U4U-D2; " not in before
    assert "(U4U-D2; " in after
    assert "not yet" not in after
    assert "No text of this way" in openparole("law", "uniting-for-ukraine", "--on", "2020-01-01").told


def test_amounts_stand_with_their_days_and_sources(openparole):
    said = openparole("law", "international-entrepreneur").told
    assert "Qualified investment, initial parole - from 2017-07-17: $250,000 (" in said
    on_a_day = openparole("law", "international-entrepreneur", "--on", "2022-01-01").told
    assert "from 2021-10-01: $264,147 (" in on_a_day
    assert "$250,000" not in on_a_day


def test_an_instrument_has_a_page(openparole):
    said = openparole("law", "T075").told
    assert said.startswith("2025-01-27 USCIS stops taking Form I-134A")
    assert "what was read of it reaches to 2026-06-30" in said


@pytest.mark.parametrize("id", ["G-12.9", "R-U4U-04", "G-12.1/investment", "qualified_investor", "U4U-E2"])
def test_a_rule_has_a_page_that_says_where_it_stands(openparole, id):
    said = openparole("law", id).told
    assert f"({id}; " in said
    assert "Stands in" in said


def test_every_id_has_a_page_and_its_json(openparole, conforms):
    places = places_by_id(law())
    for id in [*list(places)[::25], *list(law().instruments)[::10]]:
        said = openparole("law", id)
        assert (said.status, said.err) == (0, ""), id
        assert said.out.isascii() or id in said.out
    conforms(openparole("law", "WF-F1", "--json").json)


def test_every_pathway_has_a_page(openparole):
    for id, pathway in law().pathways.items():
        for on in ((), ("--on", "2022-07-15")):
            said = openparole("law", id, *on)
            assert said.first == f"{pathway.title} ({id})"


def test_the_whole_law_is_json(openparole, conforms):
    said = openparole("law", "--json").json
    assert [pathway["id"] for pathway in said["pathways"]] == list(law().pathways)
    assert [instrument["id"] for instrument in said["instruments"]] == list(law().instruments)
    conforms({**said, "pathways": [], "facts": []})


@pytest.mark.parametrize("id", list(law().pathways)[::6])
def test_a_pathway_is_json(openparole, conforms, id):
    said = openparole("law", id, "--json").json
    conforms({**said, "facts": []})


def test_a_part_of_it_brings_what_it_reads(openparole, conforms):
    said = openparole("law", "uniting-for-ukraine", "--json").json
    assert {instrument["id"] for instrument in said["instruments"]} >= {"T046", "T075"}
    names = {fact["name"] for fact in said["facts"]}
    assert {"citizenships", "supporters", "filed_on"} <= names
    assert "startup_role_central" not in names
    assert "FILING" in {clock["name"] for clock in said["clocks"]}
    assert "parole-fee" in {schedule["id"] for schedule in said["schedules"]}


def test_its_propositions_can_be_read_back(openparole):
    """Every op is a class of `logic` and every key a part of it."""
    from openparole.logic import clocks, expressions, nodes, propositions, rows, rules, schedules

    classes = {}
    for place in (clocks, expressions, propositions, rows, rules, schedules):
        classes.update(
            (kind.__name__.lower(), kind) for kind in vars(place).values() if isinstance(kind, type)
        )

    def check(tree):
        if isinstance(tree, list):
            for part in tree:
                check(part)
        elif isinstance(tree, dict):
            if "op" in tree:
                kind = classes[tree["op"].replace("_", "")]
                assert issubclass(kind, nodes.Node)
                assert [name.rstrip("_") for name in kind.__slots__] == [key for key in tree if key != "op"]
            for part in tree.values():
                check(part)

    check(openparole("law", "--json").json)
