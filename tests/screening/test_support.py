"""The household of a supporter: who counts in it, and what the income is compared with, to the cent."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.screening.people import screen_people
from openparole.screening.screen import screen
from openparole.screening.support import Support, support

ON = "2022-07-15"
HOST: dict[str, Any] = {"kind": "person", "income": 61000, "household": 2, "region": "alaska"}


def one(on: str = ON, **told: Any) -> dict[str, Any]:
    """The one supporter of one person."""
    (found,) = support(screen({"supporters": [{**HOST, **told}]}, on=on))
    return found.json()


def lines(reading: dict[str, Any]) -> list[tuple[Any, str]]:
    return [(line["amount"], line["reached"]) for line in reading["lines"]]


def family(host: dict[str, Any] = HOST, **persons: Any) -> dict[str, list[Support]]:
    people = {"shared": {"supporters": [host]}, "persons": persons or {"a": {}, "b": {}, "c": {}}}
    return {label: support(report) for label, report in screen_people(people, on=ON).items()}


def test_the_household_counts_the_one_who_comes() -> None:
    (reading,) = one()["readings"]
    assert (reading["people"], reading["household"]) == (1, 3)
    assert lines(reading) == [("28790.00", "yes"), ("35987.50", "yes")]


def test_and_everybody_to_whom_support_was_promised_before() -> None:
    (reading,) = one(running_promises=4)["readings"]
    assert reading["household"] == 7
    assert lines(reading) == [("52390.00", "yes"), ("65487.50", "no")]


def test_and_in_the_end_everybody_of_the_same_file() -> None:
    for (found,) in family().values():
        first, last = found.json()["readings"]
        assert (first["people"], first["household"], last["people"], last["household"]) == (1, 3, 3, 5)
        assert lines(last) == [("40590.00", "yes"), ("50737.50", "yes")]
        assert not found.order_matters


@pytest.mark.parametrize(
    ("income", "matters"), [(28789, False), (28790, True), (40589, True), (50738, False)]
)
def test_the_order_of_filing_matters_where_the_two_readings_differ(income: int, matters: bool) -> None:
    for (found,) in family({**HOST, "income": income}).values():
        assert found.order_matters is matters


def test_whoever_has_an_own_supporter_does_not_count_in_the_household_of_another() -> None:
    own = {"supporters": [{**HOST, "household": 1}]}
    found = family(a={}, b={}, c=own)
    assert [reading["people"] for reading in found["a"][0].json()["readings"]] == [1, 2]
    assert [reading["household"] for reading in found["c"][0].json()["readings"]] == [2]


def test_it_is_compared_to_the_cent() -> None:
    exact, less = one(income=28790), one(income=28789.99)
    assert lines(exact["readings"][0])[0][1] == "yes"
    assert lines(less["readings"][0])[0][1] == "no"


@pytest.mark.parametrize(
    ("on", "line"), [("2022-01-11", "27,450"), ("2022-01-12", "28,790"), ("2023-01-12", "31,070")]
)
def test_the_guideline_is_that_of_the_day_of_filing(on: str, line: str) -> None:
    assert lines(one(on)["readings"][0])[0][0] == line.replace(",", "") + ".00"


def test_what_is_not_known_stays_open() -> None:
    (reading,) = one(household={"from": 1, "to": 4})["readings"]
    assert reading["household"] == {"from": 2, "to": 5}
    assert lines(reading)[0] == ({"from": "22890.00", "to": "40590.00"}, "yes")
    (reading,) = one(income={"from": 30000})["readings"]
    assert lines(reading) == [("28790.00", "yes"), ("35987.50", "not known")]
    (host,) = support(screen({"supporters": [{"kind": "person", "household": 2, "income": 61000}]}, on=ON))
    assert lines(host.json()["readings"][0])[0] == ({"from": "23030.00", "to": "28790.00"}, "yes")


def test_no_guideline_is_made_up_for_a_day_of_which_none_was_found() -> None:
    (reading,) = one("2010-01-01")["readings"]
    assert lines(reading)[0][1] == "not known"


def test_only_a_person_has_a_household_here() -> None:
    for kind in ("organization", "the_beneficiary"):
        assert support(screen({"supporters": [{**HOST, "kind": kind}]}, on=ON)) == []
    assert support(screen({"supporters": [{"kind": "person", "status": "lpr"}]}, on=ON)) == []
    assert support(screen({}, on=ON)) == []


def test_no_finding_reads_it() -> None:
    rich, poor = (
        screen({"supporters": [{**HOST, "income": income}]}, on=ON).found() for income in (10**6, 1)
    )
    assert rich == poor
