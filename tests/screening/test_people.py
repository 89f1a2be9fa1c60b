"""A family in one file: told once, reported each, and whoever follows fails with the person followed."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.screening.matter import BadMatter
from openparole.screening.people import screen_people

VETERAN: dict[str, Any] = {
    "veteran_petitioner": "veteran",
    "veteran_army_recognized": True,
    "family_petitioner_status": "citizen",
    "family_petitioner_in_us": True,
    "i130_filed_on": "2012-03-01",
    "i130_approved_on": "2013-02-01",
    "i130_category": "f3",
    "relation_to_family_petitioner": "son_or_daughter",
    "relationship_since": "1970-01-01",
    "location": "outside_us",
    "meets_refugee_definition": False,
}


def family(**principal: Any) -> dict[str, Any]:
    """A son in Manila and his wife."""
    wife = {"principal": "ramon", "relation_to_principal": "spouse", "birth_date": "1972-05-05"}
    ramon = {"birth_date": "1970-02-02", "visa_available_on": "never", **principal}
    return {"shared": VETERAN, "persons": {"ana": wife, "ramon": ramon}}


def test_the_wife_comes_with_a_principal_who_may() -> None:
    reports = screen_people(family(), on="2022-07-15")
    assert list(reports) == ["ana", "ramon"]
    assert reports["ramon"]["filipino-veterans"].finding == "open"
    assert reports["ana"]["filipino-veterans"].finding == "open"


def test_and_fails_with_one_who_may_not() -> None:
    reports = screen_people(family(relationship_since="2017-01-01"), on="2022-07-15")
    assert reports["ramon"]["filipino-veterans"].finding == "closed"
    assert reports["ana"]["filipino-veterans"].person == "closed"


def test_a_finding_that_is_told_is_not_overruled() -> None:
    people = family(relationship_since="2017-01-01")
    people["persons"]["ana"]["principal_finding"] = "open"
    assert screen_people(people, on="2022-07-15")["ana"]["filipino-veterans"].person == "open"


def test_a_circle_is_refused() -> None:
    circle = {"a": {"principal": "b"}, "b": {"principal": "c"}, "c": {"principal": "a"}}
    with pytest.raises(BadMatter):
        screen_people({"persons": circle}, on="2022-07-15")
