"""A family in one file: told once, reported each, and whoever follows fails with the person followed."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.logic.values import iso
from openparole.screening.matter import BadMatter, read_matters
from openparole.screening.people import as_json, dependences, screen_people
from openparole.screening.report import PathwayReport
from openparole.screening.windows import windows

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


WAY = "filipino-veterans"


def depends(people: dict[str, Any], way: str = WAY) -> dict[str, Any]:
    told = as_json(screen_people(people, on="2022-07-15"))["depends"]
    return next(it for it in told if it["pathway"] == way)


def test_it_is_told_which_finding_reads_whose() -> None:
    assert depends(family()) == {
        "person": "ana",
        "on": "ramon",
        "pathway": WAY,
        "requirement": "R-FWVP-04",
        "finding": "open",
        "firm": True,
        "strict": "undetermined",
        "decides": True,
    }
    lost = depends(family(relationship_since="2017-01-01"))
    assert lost["finding"] == "closed" and lost["decides"]


def test_and_whether_another_finding_for_the_main_person_would_change_it() -> None:
    people = family(relationship_since="2017-01-01")
    people["persons"]["ana"]["relation_to_principal"] = "parent"
    assert depends(people)["decides"] is False


def test_nothing_depends_on_the_main_person_where_the_finding_was_told() -> None:
    people = family()
    people["persons"]["ana"]["principal_finding"] = "open"
    assert dependences(screen_people(people, on="2022-07-15")) == []
    assert dependences(screen_people({"persons": {"a": {}, "b": {}}}, on="2022-07-15")) == []


UKRAINIANS: dict[str, Any] = {
    "shared": {
        "location": "outside_us",
        "passport": "valid",
        "meets_refugee_definition": False,
        "supporters": [{"kind": "person", "status": "lpr", "in_us": True}],
    },
    "persons": {
        "olena": {
            "citizenships": ["UA"],
            "birth_date": "1990-03-01",
            "displaced_from_ukraine_on": "2022-03-02",
        },
        "giorgi": {
            "principal": "olena",
            "relation_to_principal": "spouse",
            "travels_with_principal": True,
            "citizenships": ["GE"],
            "birth_date": "1988-01-01",
        },
    },
}


@pytest.mark.parametrize(("displaced", "finding"), [("2022-03-02", "open"), ("never", "closed")])
def test_in_each_program_that_says_so_whoever_follows_fails_with_the_main_person(
    displaced: str, finding: str
) -> None:
    olena = {**UKRAINIANS["persons"]["olena"], "displaced_from_ukraine_on": displaced}
    people = {**UKRAINIANS, "persons": {**UKRAINIANS["persons"], "olena": olena}}
    for report in screen_people(people, on="2022-07-15").values():
        assert report["uniting-for-ukraine"].finding == finding
    assert depends(people, "uniting-for-ukraine")["finding"] == finding


def test_so_do_the_windows_of_whoever_follows() -> None:
    olena, giorgi = read_matters(UKRAINIANS).values()
    asked = {"start": "2022-01-01", "end": "2025-12-31", "pathways": ["uniting-for-ukraine", WAY]}
    main = windows(olena, **asked)
    mine = windows(giorgi, principal=main, **asked)
    for way in asked["pathways"]:
        for window in mine[way]:
            for day in (window.start, window.end):
                report = screen_people(UKRAINIANS, on=iso(day), pathways=[way])["giorgi"]
                assert report[way].finding == window.finding
    assert [it.finding for it in mine["uniting-for-ukraine"]].count("open") == 1
    assert [it.finding for it in windows(giorgi, **asked)["uniting-for-ukraine"]].count("open") == 0


def test_what_is_presumed_of_the_main_person_is_not_known_of_whoever_follows() -> None:
    people = family()
    del people["persons"]["ramon"]["visa_available_on"]
    people["shared"] = {name: told for name, told in VETERAN.items() if name != "meets_refugee_definition"}
    people["persons"]["ana"]["meets_refugee_definition"] = False
    reports = screen_people(people, on="2022-07-15")
    ramon, ana = reports["ramon"][WAY], reports["ana"][WAY]
    assert (ramon.finding, ramon.strict) == (ana.finding, ana.strict) == ("open", "undetermined")
    assert reports["ana"].strictly()[WAY].finding == "undetermined"


class Weak(PathwayReport):
    """As if a source of the finding were weak."""

    firm = False


def test_a_finding_is_not_firm_where_it_rests_on_one_that_is_not() -> None:
    reports = screen_people(UKRAINIANS, on="2022-07-15")
    main, giorgi = (reports[label]["uniting-for-ukraine"] for label in ("olena", "giorgi"))
    assert main.firm and giorgi.firm
    main.__class__ = Weak
    assert not giorgi.firm
