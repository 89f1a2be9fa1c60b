"""What is sealed in a page can be read by nobody but this server, for this reader, for twelve hours."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.web.keys import PAGE_LASTS, Keys
from openparole.web.sealed import LARGEST, STEP, CannotOpen, TooLarge, seal, unseal

NOW = 1_795_000_000
BOUND = {"purpose": "interview/1", "cookie": "abc"}
ANSWERS = {"birth_date": "1987-06-05", "citizenships": ["TV"], "income": "48211.07"}


@pytest.fixture
def keys(tmp_path):
    return Keys(tmp_path / "keys")


def test_what_was_sealed_opens_as_it_was(keys):
    sealed = seal(keys, ANSWERS, **BOUND, now=NOW)
    assert unseal(keys, sealed, **BOUND, now=NOW + PAGE_LASTS - 1) == ANSWERS


def test_no_answer_can_be_found_in_the_decoded_field(keys):
    raw = urlsafe_b64decode(seal(keys, ANSWERS, **BOUND, now=NOW))
    for answer in (b"1987-06", b"birth", b"48211", b"citizenships"):
        assert answer not in raw


def test_the_same_answers_are_sealed_differently_each_time(keys):
    assert seal(keys, ANSWERS, **BOUND, now=NOW) != seal(keys, ANSWERS, **BOUND, now=NOW)


@given(st.text(max_size=1200))
def test_the_length_tells_only_how_many_steps_of_two_kibibytes(tmp_path_factory, told):
    keys = Keys(tmp_path_factory.mktemp("keys") / "keys")
    raw = urlsafe_b64decode(seal(keys, told, **BOUND, now=NOW))
    assert (len(raw) - 4 - 12 - 16) % STEP == 0


@pytest.mark.parametrize(
    ("changed", "later"),
    [
        ({"cookie": "abd"}, 0),
        ({"purpose": "interview/2"}, 0),
        ({}, PAGE_LASTS),
        ({}, -1),
        ({}, 400 * 24 * 3600),
    ],
    ids=["another reader", "another purpose", "too old", "from the future", "its key is gone"],
)
def test_it_does_not_open_for(keys, changed, later):
    sealed = seal(keys, ANSWERS, **BOUND, now=NOW)
    with pytest.raises(CannotOpen):
        unseal(keys, sealed, **{**BOUND, **changed}, now=NOW + later)


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_a_page_that_was_touched_anywhere_does_not_open(tmp_path_factory, at, change):
    keys = Keys(tmp_path_factory.mktemp("keys") / "keys")
    raw = bytearray(urlsafe_b64decode(seal(keys, ANSWERS, **BOUND, now=NOW)))
    raw[at % len(raw)] ^= change
    with pytest.raises(CannotOpen):
        unseal(keys, urlsafe_b64encode(raw).decode(), **BOUND, now=NOW)


@pytest.mark.parametrize(
    "text", ["", "x", "é", "AAAA", "A" * 100_000, "=" * 16, "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"]
)
def test_nonsense_does_not_open(keys, text):
    with pytest.raises(CannotOpen):
        unseal(keys, text, **BOUND, now=NOW)


def test_more_than_a_page_can_carry_is_refused(keys):
    with pytest.raises(TooLarge):
        seal(keys, "a" * LARGEST, **BOUND, now=NOW)
