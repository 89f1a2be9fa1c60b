"""The receipt: the same for the same matter, whatever it was written in; another for another."""

import pytest

from openparole.screening import screen
from openparole.screening.files import parse
from openparole.screening.receipt import receipt


def facts_of(data, **more):
    return receipt(screen(data, on="2022-07-15", **more))["facts"]


def test_it_names_the_law_and_both_days():
    report = screen({}, on="2022-07-15", read_on="2024-01-01")
    found = receipt(report)
    assert found["law"] == report.law.release
    assert (found["on"], found["read_on"]) == ("2022-07-15", "2024-01-01")
    assert found["facts"].startswith("sha256:")


def test_order_and_notation_make_no_difference():
    toml, _text = parse(b'birth_date = 2000-01-01\ncitizenships = ["UA", "PL"]', "m.toml")
    json, _text = parse(b'{"citizenships": ["PL", "UA"], "birth_date": "2000-01-01"}', "m.json")
    assert facts_of(toml) == facts_of(json)


def test_an_old_name_makes_no_difference():
    assert facts_of({"in_us": "outside_us"}) == facts_of({"location": "outside_us"})


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"passport": "none"},
        {"passport": {"dont_know": True}},
        {"passport": "valid", "location": "at_port"},
        {"passport": "valid", "stipulated": {"R-U4U-04": True}},
    ],
    ids=str,
)
def test_what_was_told_asked_or_given_makes_a_difference(other):
    assert facts_of(other) != facts_of({"passport": "valid"})


def test_a_stipulation_counts_wherever_it_was_made():
    given = {"R-U4U-04": True}
    assert facts_of({}, stipulated=given) == facts_of({"stipulated": given})


def test_notes_do_not_count():
    notes = {"passport": {"stated_by": "aunt"}}
    assert facts_of({"passport": "valid", "notes": notes}) == facts_of({"passport": "valid"})
