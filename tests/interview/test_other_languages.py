"""What people type in Spanish is read as they mean it, and what they type in English is still read."""

from __future__ import annotations

import pytest

from openparole.interview.calendar import say_day
from openparole.interview.entry import Problem, Readings, Value, read_entry, read_yes_no
from openparole.law.facts.catalog import facts
from openparole.words import LANGUAGES, PSEUDO, say, translator
from tests.interview.written import DONT_KNOW

ON = "2024-05-01"
SPANISH = translator("es")


def read(name: str, typed: str) -> object:
    found = read_entry(facts()[name], typed, ON, SPANISH)
    assert isinstance(found, Value), str(getattr(found, "why", found))
    return found.raw


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1 de mayo de 2024", "2024-05-01"),
        ("el 1º de mayo del 2024", "2024-05-01"),
        ("Primero de mayo de 2024", "2024-05-01"),
        ("1 mayo 2024", "2024-05-01"),
        ("3 set. 2023", "2023-09-03"),
        ("May 1, 2024", "2024-05-01"),
        ("2024-05-01", "2024-05-01"),
        ("mayo 2024", "2024-05"),
        ("en mayo de 2024", "2024-05"),
        ("el año 2022", "2022"),
        ("primavera de 2022", {"from": "2022-03-01", "to": "2022-06-21"}),
        ("el otoño del 2021", {"from": "2021-09-01", "to": "2021-12-22"}),
        ("antes de mayo de 2024", {"to": "2024-04-30"}),
        ("antes del 1 de mayo de 2024", {"to": "2024-04-30"}),
        ("después de 2021", {"from": "2022-01-01"}),
        ("desde mayo de 2022", {"from": "2022-05"}),
        ("a partir del 3 de junio de 2022", {"from": "2022-06-03"}),
        ("hasta el 3 de junio de 2022", {"to": "2022-06-03"}),
        ("de marzo a mayo de 2022", {"from": "2022-03", "to": "2022-05"}),
        ("entre el 1 de marzo de 2022 y el 5 de marzo de 2022", {"from": "2022-03-01", "to": "2022-03-05"}),
        ("2020-2022", {"from": "2020", "to": "2022"}),
        ("nunca", "never"),
        ("todavía no", "never"),
        ("no sé", DONT_KNOW),
        ("No lo sé.", DONT_KNOW),
        ("no me acuerdo", DONT_KNOW),
        ("I don't know", DONT_KNOW),
    ],
)
def test_days_are_read_in_spanish(typed, told):
    assert read("arrived_on", typed) == told


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("birth_date", "16 años", {"age": 16, "on": ON}),
        ("birth_date", "menor de 18 años", {"age_to": 17, "on": ON}),
        ("birth_date", "18 años o más", {"age_from": 18, "on": ON}),
        ("birth_date", "entre 18 y 20 años", {"age_from": 18, "age_to": 20, "on": ON}),
        ("birth_date", "16 años el 1 de mayo de 2020", {"age": 16, "on": "2020-05-01"}),
        ("country_now", "Ucrania", "UA"),
        ("country_now", "ucrania", "UA"),
        ("country_now", "Ukraine", "UA"),
        ("country_now", "España", "ES"),
        ("country_now", "espana", "ES"),
        ("country_now", "Inglaterra", "GB"),
        ("country_now", "Ucrania o Polonia", {"one_of": ["UA", "PL"]}),
        ("country_now", "no Rusia", {"none_of": ["RU"]}),
        ("citizenships", "Ucrania y Moldavia", ["UA", "MD"]),
        ("citizenships", "Antigua y Barbuda, Cuba", ["AG", "CU"]),
        ("citizenships", "NO", ["NO"]),
        ("citizenships", "SI, Italia", ["SI", "IT"]),
        ("country_now", "SI", "SI"),
        ("citizenships", "ninguno", []),
        ("citizenships", "Cuba, quizás más", {"has": ["CU"], "lacks": [], "complete": False}),
        ("reasons", "no", []),
        ("household_size", "menos de 3", {"to": 2}),
        ("household_size", "tres", 3),
        ("household_size", "una", 1),
        ("household_size", "al menos cuatro", {"from": 4}),
        ("household_income", "$61,000", 61000),
        ("household_income", "50 mil dólares al año", 50000),
        ("household_income", "de 50,000 a 60,000", {"from": 50000, "to": 60000}),
        ("household_income", "1.2 millones", 1200000),
        ("ownership_share", "12.5 por ciento", 12.5),
        ("medical_emergency", "sí", True),
        ("medical_emergency", "Si", True),
        ("medical_emergency", "no", False),
        ("medical_emergency", "yes", True),
    ],
)
def test_other_answers_are_read_in_spanish(name, typed, told):
    assert read(name, typed) == told


def test_a_day_that_reads_two_ways_is_not_guessed_in_spanish_either():
    found = read_entry(facts()["arrived_on"], "03/04/2024", ON, SPANISH)
    assert isinstance(found, Readings)
    assert [say(words, "es") for words, _raw in found.choices] == ["4 de marzo de 2024", "3 de abril de 2024"]


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("arrived_on", "1 de mayo", "¿De qué año?"),
        ("arrived_on", "30 de febrero de 2024", "febrero de 2024 tiene 29 días."),
        ("arrived_on", "a mediados de 2020", "entre qué días"),
        ("arrived_on", "cuando llovía", "Escriba un día"),
        ("household_income", "34.690", "34.690"),
        ("citizenships", "no", "Noruega"),
        ("citizenships", "sí", "Diga el país"),
        ("country_now", "Si", "Diga el país"),
    ],
)
def test_what_cannot_be_read_is_answered_in_spanish(name, typed, says):
    found = read_entry(facts()[name], typed, ON, SPANISH)
    assert isinstance(found, Problem) and says in say(found.why, "es")


def test_a_misspelled_country_brings_the_nearest_names():
    found = read_entry(facts()["country_now"], "Ucranja", ON, SPANISH)
    assert isinstance(found, Problem) and "Ucrania" in [say(near, "es") for near in found.near]


def test_the_list_questions_take_yes_and_no_in_spanish():
    answers = [read_yes_no(typed, SPANISH) for typed in ("sí", "no", "no sé")]
    assert [answer.raw for answer in answers] == [True, False, DONT_KNOW]
    assert read_yes_no(" ", SPANISH) is None


def test_a_day_is_said_as_people_read_it():
    assert say(say_day("2026-11-24"), "en") == "November 24, 2026"
    assert say(say_day("2026-11-24"), "es") == "24 de noviembre de 2026"


@pytest.mark.parametrize("language", [*LANGUAGES, *PSEUDO])
def test_every_option_can_be_named_by_its_label(language):
    for name in ("country_now", "citizenships", "location", "reasons"):
        fact = facts()[name]
        for option, label in fact.options.items():
            found = read_entry(fact, say(label, language), ON, translator(language))
            assert isinstance(found, Value) and found.raw in (option, [option]), say(label, language)
