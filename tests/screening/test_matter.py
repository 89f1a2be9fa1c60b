"""A matter is made from plain data with every problem found at once; families share and follow."""

import pytest

from openparole.law.facts.catalog import OLD_NAMES, facts
from openparole.logic.shown import write
from openparole.screening.matter import BadMatter, read_matter, read_matters


def problems(data):
    with pytest.raises(BadMatter) as caught:
        read_matters(data)
    return {problem.field: problem for problem in caught.value.problems}


def told(matter):
    return {name: write(facts()[name], known) for name, known in matter.known.items()}


def test_nothing_known_is_a_matter():
    assert told(read_matter({})) == {}


def test_what_is_told_is_kept_as_it_was_meant():
    data = {
        "location": {"one_of": ["at_port", "inside_us"]},
        "citizenships": {"has": ["UA"], "lacks": ["RU"], "complete": False},
        "birth_date": {"from": "1990-03-01", "to": "1990-03-31"},
        "married_on": "never",
        "supporters": {"rows": [{"status": "lpr"}], "complete": False},
    }
    assert told(read_matter(data)) == data


def test_a_list_given_plainly_is_complete():
    assert told(read_matter({"supporters": []})) == {"supporters": []}


def test_dont_know_is_remembered_and_is_not_told():
    matter = read_matter({"passport": {"dont_know": True}, "supporters": [{"income": {"dont_know": True}}]})
    assert "passport" not in matter.known
    assert matter.dont_know == {"passport", "supporters[0].income"}


def test_every_problem_is_found_at_once():
    found = problems({"locaton": 1, "custody": "prison", "stipulated": {"G-1.3": "yes"}, "notes": {"x": {}}})
    assert set(found) == {"locaton", "custody", "stipulated.G-1.3", "notes.x"}
    assert found["locaton"].near[0] == "location"


def test_every_old_name_leads_to_a_fact_that_is_declared():
    assert set(OLD_NAMES.values()) <= set(facts())
    assert not set(OLD_NAMES) & set(facts())


def test_an_old_name_works_with_a_warning():
    matter = read_matter({"in_us": "at_port"})
    assert told(matter) == {"location": "at_port"}
    assert matter.warnings == ("in_us is now called location",)


def test_an_old_and_a_new_name_for_one_fact_are_one_too_many():
    assert set(problems({"in_us": "at_port", "location": "outside_us"})) == {"location"}


def test_many_unknown_names_are_refused_quickly():
    found = problems({f"name_{number}": 1 for number in range(3000)})
    assert len(found) == 3000


FAMILY = {
    "shared": {"location": "outside_us", "passport": "valid"},
    "persons": {
        "olena": {"citizenships": ["UA"], "passport": "none"},
        "nino": {"principal": "olena", "relation_to_principal": "child"},
    },
}


def test_shared_facts_hold_for_whoever_says_nothing_else():
    matters = read_matters(FAMILY)
    assert told(matters["olena"])["passport"] == "none"
    assert told(matters["nino"])["passport"] == "valid"
    assert {matter.label for matter in matters.values()} == {"olena", "nino"}


def test_a_derivative_follows_the_principal():
    nino = told(read_matters(FAMILY)["nino"])
    assert nino["applies_as"] == "derivative"
    assert nino["principal_citizenships"] == ["UA"]


def test_one_matter_is_not_made_of_two():
    with pytest.raises(BadMatter, match="olena, nino"):
        read_matter(FAMILY)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"persons": {}}, "persons"),
        ({"persons": []}, "persons"),
        ({"persons": {"a": 1}}, "persons.a"),
        ({"location": "at_port"}, "location"),
        ({"shared": {"birth_date": "2000"}}, "shared.birth_date"),
        ({"shared": {"locaton": 1}}, "shared.locaton"),
        ({"shared": []}, "shared"),
        ({"persons": {"a": {"principal": "b"}}}, "persons.a.principal"),
        ({"persons": {"a": {"principal": "a"}}}, "persons.a.principal"),
        ({"persons": {"a": {"principal": "b"}, "b": {"principal": "a"}}}, "persons.a.principal"),
        ({"persons": {"a": {"principal": ["b"]}}}, "persons.a.principal"),
    ],
    ids=str,
)
def test_a_family_that_does_not_fit_is_refused(change, field):
    assert field in problems({**FAMILY, **change})


def test_notes_are_kept_and_checked():
    notes = {"birth_date": {"stated_by": "aunt", "shown_by": "birth certificate"}}
    assert read_matter({"notes": notes}).notes == notes
    assert "notes.birth_date" in problems({"notes": {"birth_date": {"said_by": "aunt"}}})
    assert "notes" in problems({"notes": 1})
