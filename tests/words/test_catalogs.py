"""Every message is translated into every language, with the same places to fill."""

from __future__ import annotations

import re
import tomllib
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.plurals import get_plural

from openparole.interview.amounts import COUNTED
from openparole.law import clocks, ends
from openparole.logic.clocks import Clock
from openparole.logic.described import describe
from openparole.words import LANGUAGES, PSEUDO, translator
from tests.messages import catalog, languages, messages, translations

SAME = tomllib.loads(Path(__file__).with_name("same.toml").read_text("utf-8"))
"""By language and reason: the messages that are the same as in English."""

TRANSLATED = sorted(LANGUAGES.keys() - {"en"})
each_language = pytest.mark.parametrize("language", TRANSLATED)


def places(message):
    """What is filled into each form of a message."""
    return {frozenset(re.findall(r"\{\w*\}", form)) for form in message.split("|")}


def test_the_languages_offered_are_those_that_have_a_catalog():
    assert languages() == TRANSLATED


@each_language
def test_every_message_is_translated_and_nothing_else(language):
    told = translations(language)
    assert [message for message in messages() if message not in told] == []
    assert sorted(told.keys() - messages().keys()) == [], "run make messages"


def test_every_clock_of_the_law_has_a_message():
    told = {describe(it).id for part in (clocks, ends) for it in vars(part).values() if isinstance(it, Clock)}
    assert told <= messages().keys()
    assert len(told) > 10


@each_language
def test_a_translation_has_the_same_places_to_fill(language):
    other = {
        message: said for message, said in translations(language).items() if places(message) != places(said)
    }
    assert other == {}


@each_language
def test_a_choice_of_words_is_only_where_the_message_has_one(language):
    told = translations(language)
    assert [message for message, said in told.items() if "|" in said and "|" not in message] == []
    assert all(word for said in told.values() for word in said.split("|"))
    assert told[COUNTED.id].count("|") == COUNTED.id.count("|")


@each_language
def test_a_translation_that_equals_the_english_has_its_reason(language):
    same = {message for message, said in translations(language).items() if message == said}
    assert same == {message for reason in SAME[language].values() for message in reason}


@each_language
def test_a_catalog_loads_and_counts_as_its_language_does(language):
    compiled = BytesIO()
    write_mo(compiled, catalog(language))
    compiled.seek(0)
    loaded = GNUTranslations(compiled)
    plural = get_plural(language)
    forms = {loaded.plural(count) for count in range(200)}
    assert forms == set(range(plural.num_plurals))
    assert catalog(language).plural_forms == plural.plural_forms
    told = translations(language)
    assert {message: loaded.gettext(message) for message in told} == told


@each_language
def test_the_program_says_what_the_catalog_has(language):
    told = translations(language)
    assert {message: translator(language)(message) for message in told} == told, "run make install"


@pytest.mark.parametrize("language", PSEUDO)
def test_a_pseudo_language_keeps_the_places_of_every_message(language):
    say = translator(language)
    assert [message for message in messages() if places(say(message)) != places(message)] == []
