"""A message is found in its language, else it is English; pseudo-languages are made, and never offered."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.text import Text, _
from openparole.words import LANGUAGES, PSEUDO, choose, english, say, translator

PLACEHOLDER = re.compile(r"\{\w*\}|%\(\w+\)s|<[^<>]*>")
ODD = "no message of ours 7f3a"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["es_MX.UTF-8"], "es"),
        (["es-419", "en"], "es"),
        (["de", "es"], "es"),
        (["C.UTF-8"], "en"),
        (["xb"], "xb"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_known_is_chosen(wanted, code):
    assert choose(wanted) == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_catalog_lacks_is_said_in_english(language):
    assert say(Text(ODD), language) == ODD
    assert say(ODD, language) == ODD
    assert say(Text(""), language) == ""


def test_a_language_unknown_here_is_english():
    assert translator("tlh") is translator("en") is english


@pytest.mark.parametrize("language", PSEUDO)
def test_a_pseudo_language_changes_words_and_keeps_what_is_filled_in(language):
    said = say(_("Due on {day} at <b>{place}</b>.", day="May 1", place=_("port")), language)
    assert "Due on" not in said
    assert "May 1" in said and "<b>" in said and say(_("port"), language) in said


@given(st.lists(st.sampled_from(["{day}", "%(n)s", "<b>", "word", "a b", " ", "."])).map("".join))
def test_a_pseudo_language_keeps_every_placeholder(message):
    for language in PSEUDO:
        assert PLACEHOLDER.findall(translator(language)(message)) == PLACEHOLDER.findall(message)


def test_no_pseudo_language_is_offered():
    assert set(LANGUAGES) & set(PSEUDO) == set()
