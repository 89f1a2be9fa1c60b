"""Days are read in every usual form; what can be read in two ways is asked, never guessed."""

from __future__ import annotations

from calendar import month_name
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.days import read_days, say_days
from openparole.interview.entry import Problem, Readings, Value, read_entry
from openparole.law.facts.catalog import facts

ON = "2022-07-15"
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("2024-05-01", "2024-05-01"),
        ("2024/5/1", "2024-05-01"),
        ("May 1 2024", "2024-05-01"),
        ("May 1, 2024", "2024-05-01"),
        ("may 1st, 2024", "2024-05-01"),
        ("1 May 2024", "2024-05-01"),
        ("1st of May 2024", "2024-05-01"),
        ("on 1 May 2024.", "2024-05-01"),
        ("Sept. 3, 2023", "2023-09-03"),
        ("13/04/2024", "2024-04-13"),
        ("04/13/2024", "2024-04-13"),
        ("05.05.2024", "2024-05-05"),
        ("May 2024", "2024-05"),
        ("5/2024", "2024-05"),
        ("in 2022", "2022"),
        ("2022", "2022"),
        ("spring 2022", {"from": "2022-03-01", "to": "2022-06-21"}),
        ("the fall of 2021", {"from": "2021-09-01", "to": "2021-12-22"}),
        ("never", "never"),
        ("not yet", "never"),
        ("before May 2022", {"to": "2022-04-30"}),
        ("after 2021", {"from": "2022-01-01"}),
        ("since May 2022", {"from": "2022-05"}),
        ("by 3 June 2022", {"to": "2022-06-03"}),
        ("from March to May 2022", {"from": "2022-03", "to": "2022-05"}),
        ("between 1 Mar 2022 and 5 Mar 2022", {"from": "2022-03-01", "to": "2022-03-05"}),
        ("2020-2022", {"from": "2020", "to": "2022"}),
        ("May 2022 or never", {"from": "2022-05", "to": "2022-05", "or_never": True}),
    ],
)
def test_usual_forms_of_days_are_read(typed, told):
    assert read_days(typed, ON) == [told]


@given(DAYS, st.sampled_from(["{m} {d}, {y}", "{d} {m} {y}", "{m} {d} {y}", "{y}-{n}-{d}", "{s}. {d} {y}"]))
def test_a_day_written_out_is_that_day(day, form):
    name = month_name[day.month]
    typed = form.format(m=name, d=day.day, y=day.year, n=day.month, s=name[:3])
    assert read_days(typed, ON) == [day.isoformat()]


@given(DAYS)
def test_a_day_in_numbers_is_read_both_ways_or_in_the_only_one(day):
    found = read_days(f"{day.month}/{day.day}/{day.year}", ON)
    assert day.isoformat() in found
    assert len(found) == (2 if day.day <= 12 and day.day != day.month else 1)


def test_a_day_that_reads_two_ways_comes_back_as_a_choice():
    found = read_entry(facts()["arrived_on"], "03/04/2024", ON)
    assert isinstance(found, Readings)
    assert [(str(words), raw) for words, raw in found.choices] == [
        ("March 4, 2024", "2024-03-04"),
        ("April 3, 2024", "2024-04-03"),
    ]


def test_a_winter_lies_in_two_years():
    assert len(read_days("winter 2022", ON)) == 2


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("16", {"age": 16, "on": ON}),
        ("16 years old", {"age": 16, "on": ON}),
        ("aged 16", {"age": 16, "on": ON}),
        ("under 18", {"age_to": 17, "on": ON}),
        ("18 or older", {"age_from": 18, "on": ON}),
        ("18 to 20", {"age_from": 18, "age_to": 20, "on": ON}),
        ("16 on May 1, 2020", {"age": 16, "on": "2020-05-01"}),
        ("2006", "2006"),
    ],
)
def test_an_age_tells_a_day_of_birth(typed, told):
    found = read_entry(facts()["birth_date"], typed, ON)
    assert isinstance(found, Value) and found.raw == told


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("Feb 30 2024", "29 days"),
        ("2023-02-29", "28 days"),
        ("2024-13-01", "12 months"),
        ("2024-00-01", "12 months"),
        ("2024-00", "12 months"),
        ("2024-05-00", "Write a day"),
        ("0/5/2024", "Write a day"),
        ("May 1", "Which year"),
        ("3/4/24", "four digits"),
        ("1492", "1492"),
        ("about 2020", "between which days"),
        ("early 2020", "between which days"),
        ("when it rained", "Write a day"),
        ("16", "Write a day"),
        ("no", "never"),
    ],
)
def test_a_day_that_cannot_be_read_says_why(typed, says):
    found = read_entry(facts()["arrived_on"], typed, ON)
    assert isinstance(found, Problem) and says in str(found.why)


def test_a_birth_has_happened():
    found = read_entry(facts()["birth_date"], "never", ON)
    assert isinstance(found, Problem) and "never" in str(found.why)


def test_a_stretch_that_ends_before_it_begins_is_refused():
    assert isinstance(read_entry(facts()["arrived_on"], "from 2023 to 2022", ON), Problem)


def test_months_and_years_keep_their_width_when_said():
    assert [str(say_days(raw)) for raw in ("2024", "2024-05", date(2024, 5, 1))] == [
        "2024",
        "May 2024",
        "May 1, 2024",
    ]
