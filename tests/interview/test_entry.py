"""What people type is read as they mean it, or answered with a sentence that helps."""

from __future__ import annotations

from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole import words
from openparole.interview.entry import LONGEST, Problem, Readings, Value, hint, read_entry, read_yes_no, say
from openparole.interview.phrases import bare
from openparole.law.facts.catalog import facts
from openparole.logic.facts import Choice
from openparole.logic.written import read
from openparole.words import LANGUAGES, PSEUDO, translator
from tests.interview.written import DONT_KNOW, answers_to, every_fact

ON = "2024-05-01"
FACTS = every_fact()
LISTS = {(fact.kind, id(fact.options)): fact for fact in FACTS if isinstance(fact, Choice)}.values()
"""One fact for each list of options."""


def raw(name: str, typed: str):
    read = read_entry(facts()[name], typed, ON)
    assert isinstance(read, Value), getattr(read, "why", read)
    return read.raw


def problem(name: str, typed: str) -> Problem:
    read = read_entry(facts()[name], typed, ON)
    assert isinstance(read, Problem), read
    return read


@given(
    st.sampled_from(FACTS).flatmap(lambda fact: st.tuples(st.just(fact), answers_to(fact))),
    st.sampled_from([*LANGUAGES, *PSEUDO]),
)
def test_what_is_said_of_an_answer_is_read_back_the_same_in_every_language(pair, language):
    fact, told = pair
    said = words.say(say(fact, told), language)
    found = read_entry(fact, said, "1999-09-09", translator(language))
    assert isinstance(found, Value), (fact, told, said, str(getattr(found, "why", None)))
    assert read(fact, found.raw) == read(fact, told)


@given(st.sampled_from(FACTS), st.text(max_size=40))
def test_whatever_is_typed_gives_an_answer_that_can_be_read_or_a_sentence(fact, typed):
    found = read_entry(fact, typed, ON)
    if isinstance(found, Value):
        read(fact, found.raw)
    elif isinstance(found, Readings):
        assert len({str(raw) for _words, raw in found.choices}) > 1
    elif isinstance(found, Problem):
        assert str(found.why).endswith((".", "?"))
    else:
        assert not bare(typed)


@pytest.mark.parametrize("fact", LISTS, ids=repr)
def test_every_option_can_be_named_by_its_label_and_by_its_id(fact):
    for option, label in fact.options.items():
        for typed in (str(label), str(label).upper(), option):
            if typed.lower() in ("no", "none"):
                continue
            found = read_entry(fact, typed, ON)
            assert isinstance(found, Value), (option, typed, getattr(found, "why", None))
            assert found.raw in (option, [option])


@pytest.mark.parametrize("fact", LISTS, ids=repr)
def test_an_id_that_is_a_number_is_that_of_its_place(fact):
    numbers = {option: place for place, option in enumerate(fact.options, 1) if option.isdigit()}
    shown = {option: place for option, place in numbers.items() if int(option) <= len(fact.options)}
    assert all(int(option) == place for option, place in shown.items())


@pytest.mark.parametrize("fact", FACTS, ids=repr)
def test_every_fact_says_how_to_answer(fact):
    assert str(hint(fact))


@pytest.mark.parametrize("typed", ["", "   ", "\t"])
def test_a_blank_is_no_answer(typed):
    assert read_entry(facts()["location"], typed, ON) is None
    assert read_yes_no(typed) is None


@pytest.mark.parametrize("typed", ["?", "don't know", "Don’t know", "dont know", "not sure", "Unknown"])
def test_not_knowing_is_an_answer_to_everything(typed):
    for fact in FACTS:
        found = read_entry(fact, typed, ON)
        assert isinstance(found, Value) and found.raw == DONT_KNOW
    assert read_yes_no(typed).raw == DONT_KNOW


@pytest.mark.parametrize(("typed", "told"), [("y", True), ("Yes", True), ("n", False), ("no.", False)])
def test_yes_and_no_have_short_forms(typed, told):
    assert raw("medical_emergency", typed) is told
    assert read_yes_no(typed).raw is told


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("location", "1", "outside_us"),
        ("location", "inside", "inside_us"),
        ("location", "1 or 2", {"one_of": ["outside_us", "at_port"]}),
        ("location", "not 3", {"none_of": ["inside_us"]}),
        ("passport", "yes", "valid"),
        ("relation_to_principal", "wife or husband", "spouse"),
        ("detained_under", "241", "241"),
        ("country_now", "ua", "UA"),
        ("country_now", "Ukraine", "UA"),
        ("country_now", "usa", "US"),
        ("country_now", "cote d'ivoire", "CI"),
        ("country_now", "Burma", "MM"),
        ("country_now", "turkiye", "TR"),
        ("citizenships", "Ukraine and Moldova", ["UA", "MD"]),
        ("citizenships", "Antigua and Barbuda, Bosnia and Herzegovina", ["AG", "BA"]),
        ("citizenships", "NO", ["NO"]),
        ("citizenships", "none", []),
        ("citizenships", "ua, perhaps more", {"has": ["UA"], "lacks": [], "complete": False}),
        ("citizenships", "ua, not ru", {"has": ["UA"], "lacks": ["RU"], "complete": False}),
        ("reasons", "1, 3", ["medical", "organ_donor"]),
        ("reasons", "1 3", ["medical", "organ_donor"]),
        ("reasons", "none of these", []),
        ("reasons", "no", []),
        ("household_income", "$61,000", 61000),
        ("household_income", "61k", 61000),
        ("household_income", "1.2 million", 1200000),
        ("household_income", "50,000 to 60,000", {"from": 50000, "to": 60000}),
        ("household_income", "at least 50000 dollars", {"from": 50000}),
        ("household_size", "three", 3),
        ("household_size", "more than 3", {"from": 4}),
        ("visit_days", "less than 10", {"to": 9}),
        ("ownership_share", "12.5%", Decimal("12.5")),
        ("ownership_share", "10 percent", 10),
    ],
)
def test_options_countries_and_numbers_are_read_as_people_write_them(name, typed, told):
    assert raw(name, typed) == told


def test_a_misspelled_country_brings_the_nearest_names():
    assert "Ukraine" in map(str, problem("citizenships", "Ukrane").near)


def test_a_name_of_two_countries_is_not_guessed():
    assert set(map(str, problem("country_now", "Korea").near)) == {"North Korea", "South Korea"}


@pytest.mark.parametrize("name", ["citizenships", "country_now"])
def test_no_is_not_taken_for_norway(name):
    assert "Norway" in str(problem(name, "no").why)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("location", "4"),
        ("location", "0"),
        ("medical_emergency", "perhaps"),
        ("household_income", "1.020"),
        ("household_income", "1,02"),
        ("household_income", "lots"),
        ("household_income", "60,000 to 50,000"),
        ("household_size", "2.5"),
        ("household_size", "-1"),
        ("reasons", "1, 99"),
        ("citizenships", "UA, not UA"),
    ],
)
def test_what_cannot_be_read_is_answered_with_a_sentence(name, typed):
    assert str(problem(name, typed).why).endswith((".", "?"))


@pytest.mark.parametrize(
    "part",
    [
        "1",
        "\u2473",
        "1,",
        ", ",
        "; ",
        "cuba or ",
        " and ",
        " to ",
        "not ",
        "$",
        " a year",
        "2020 - ",
        " or never",
    ],
)
def test_whatever_is_repeated_without_end_is_read_in_a_moment(part):
    for fact in {fact.kind: fact for fact in FACTS}.values():
        for typed in (part * 1_000, (part * LONGEST)[:LONGEST], part * LONGEST):
            began = process_time()
            read_entry(fact, typed, ON)
            assert process_time() - began < 2, fact
