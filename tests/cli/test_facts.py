"""`openparole facts`: every fact has its question, and how it is written."""

import pytest

from openparole.law.facts.catalog import facts
from openparole.logic.rows import Rows


def test_every_fact_is_listed_under_its_subject(openparole):
    said = openparole("facts").out
    for name in facts():
        assert f"\n  {name} " in said
    assert said.startswith("The beneficiary\n")
    assert "\nTravel and arrival\n" in said


@pytest.mark.parametrize("name", facts())
def test_every_fact_has_a_page(openparole, name):
    said = openparole("facts", name)
    assert said.status == 0
    assert said.first.startswith(f"{name}: ")
    assert "- Written as: " in said.out


def test_a_page_says_what_is_presumed_and_what_follows(openparole):
    said = openparole("facts", "custody").told
    assert "if location is outside_us, then custody is none" in said
    assert (
        "Presumed while nobody says otherwise: no. " in openparole("facts", "meets_refugee_definition").told
    )
    assert "filed_on comes before decided_on" in openparole("facts", "filed_on").told


def test_a_field_of_a_table_has_a_page(openparole):
    assert openparole("facts", "supporters.status").first.startswith("supporters.status: ")


def test_an_old_name_leads_to_the_new_one(openparole):
    said = openparole("facts", "in_us")
    assert said.first.startswith("location: ")
    assert said.err == "openparole: in_us is now called location\n"


def test_a_wrong_name_has_its_nearest(openparole):
    assert "nearest: location" in openparole("facts", "locaton").told
    assert "supporters.status" in openparole("facts", "suporters.stauts").told


def test_the_json_has_everything(openparole, conforms):
    said = openparole("facts", "--json").json
    conforms(said)
    assert [fact["name"] for fact in said["facts"]] == list(facts())
    for fact in said["facts"]:
        assert (fact["fields"] is not None) == isinstance(facts()[fact["name"]], Rows)
    one = openparole("facts", "citizenships", "--json").json
    conforms(one)
    assert one["facts"][0]["choices"]["NO"]["text"] == "Norway"
