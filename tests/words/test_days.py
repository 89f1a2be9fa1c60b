"""Days are written out for people, in a text of any depth and in every language."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.text import _
from openparole.words import LANGUAGES, PSEUDO, say
from openparole.words.days import in_full, with_days

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def test_a_day_is_written_out_in_each_language():
    assert say(in_full("2026-11-24"), "en") == "November 24, 2026"
    assert say(in_full("2026-11-24"), "es") == "24 de noviembre de 2026"


@given(DAYS)
def test_an_ordinal_is_the_same_day(day):
    assert in_full(day.toordinal()) == in_full(day.isoformat())


@given(DAYS, DAYS)
def test_different_days_read_differently(one, other):
    for language in (*LANGUAGES, *PSEUDO):
        assert (one == other) == (
            say(in_full(one.isoformat()), language) == say(in_full(other.isoformat()), language)
        )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_("since {day}", day="2026-11-24"), "since November 24, 2026"),
        (_("{why}: {count}", why=_("since {day}", day="2026-11-24"), count=3), "since November 24, 2026: 3"),
        (_("{release} of {day}", release="2026.11.24", day="2026-11"), "2026.11.24 of 2026-11"),
        (_("nothing filled in"), "nothing filled in"),
    ],
)
def test_days_filled_into_a_text_are_written_out(text, said):
    assert str(with_days(text)) == said
