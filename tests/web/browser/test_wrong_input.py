"""Everything that can be typed, sent or opened wrongly: nothing is guessed, nothing lost, nothing breaks."""

import pytest

from openparole.law.facts.catalog import facts
from openparole.web.interview.kept import closed

INSIDE = "location = 'inside_us'\n"
OUTSIDE = "location = 'outside_us'\n"


def asked(name):
    return str(facts()[name].question)


def trouble(person):
    return person.page.locator("#trouble").inner_text()


def test_a_day_that_reads_two_ways_comes_back_as_a_choice(person):
    person.opens(INSIDE + "paroled_on = '2024'\nentry_manner = 'paroled'\n").changes("paroled_on")
    person.says("03/04/2024")
    assert "Please look again" in trouble(person)
    assert "This can be read in more than one way." in person.text
    assert person.says("April 3, 2024").told[asked("paroled_on")] == "April 3, 2024"


@pytest.mark.parametrize("typed", ["February 30, 2024", "13/32/2024", "yesteryear", "2024-13-01", "💥"])
def test_an_impossible_day_is_asked_again_with_what_was_typed(person, typed):
    person.opens(INSIDE + "paroled_on = '2024'\nentry_manner = 'paroled'\n").changes("paroled_on")
    person.says(typed)
    assert asked("paroled_on") in trouble(person)
    assert person.page.get_by_role("textbox", name=asked("paroled_on")).input_value() == typed
    assert person.told[asked("paroled_on")] == "2024", "what was told before stays"


@pytest.mark.parametrize(
    ("typed", "near"), [("Ukrayn", "Ukraine"), ("Hati", "Haiti"), ("Nicaraqua", "Nicaragua")]
)
def test_a_misspelled_country_is_met_with_the_nearest(person, typed, near):
    person.opens(OUTSIDE + "citizenships = ['PL']\n").changes("citizenships").says(typed)
    assert near in person.page.locator(".usa-error-message").inner_text()
    assert person.says(near).told[asked("citizenships")] == near


def test_answers_that_contradict_each_other_are_both_shown_until_one_goes(person):
    person.opens(INSIDE + "custody = 'ice'\n").changes("location").says("outside the United States")
    assert person.heading == "These answers cannot all be true"
    for said in ("outside the United States", "ICE (Immigration and Customs Enforcement)"):
        assert said in person.text
    person.presses_beside("custody", "Take away").press("show")
    assert person.heading != "These answers cannot all be true"


def test_leaving_all_blank_is_asked_again_and_wipes_nothing(person):
    person.opens(OUTSIDE)
    before = person.questions
    person.press("go")
    assert "Please look again" in trouble(person)
    assert person.questions == before
    assert asked("location") in person.told


def test_none_and_some_together_are_not_taken(person):
    person.opens(OUTSIDE + "reasons = ['adoption']\n").changes("reasons").says("None of these")
    assert "Choose either some of these, or none." in person.text


@pytest.mark.parametrize(
    ("raw", "passphrase", "says"),
    [
        (b"", "", "The file is empty"),
        (b"\xff\xfe\x00", "", "UTF-8"),
        (b"[[[", "", "This file cannot be read"),
        (b"citizenships = ['XX']", "", "citizenships"),
        (b"%PDF-1.7", "", "This file cannot be read"),
        (
            closed("location = 'outside_us'", "right").encode(),
            "wrong",
            "This passphrase does not open this file",
        ),
        (closed("location = 'outside_us'", "right").encode(), "", "Give its passphrase"),
        (b"#" * 1_100_000, "", "larger than 1 MiB"),
        (b"#" * 2_000_000, "", "of one megabyte at most"),
    ],
    ids=[
        "empty",
        "no text",
        "broken",
        "no matter",
        "a PDF",
        "wrong passphrase",
        "no passphrase",
        "large",
        "larger",
    ],
)
def test_a_file_that_cannot_be_opened_says_why(person, raw, passphrase, says):
    person.opens(raw, passphrase=passphrase)
    assert says.lower() in person.page.get_by_role("alert").inner_text().lower()
    assert person.page.get_by_role("button", name="for myself").is_visible()


@pytest.mark.parametrize("sealed", ["", "AAAA", "%", "A" * 5000, "x" * 70_000])
def test_a_page_that_was_tampered_with_ends_on_a_plain_page(somebody, sealed):
    somebody.opens(OUTSIDE)
    somebody.page.evaluate("it => { document.querySelector('[name=page]').value = it }", sealed)
    somebody.press("go")
    assert somebody.heading == "We cannot go on with this page."
    assert somebody.page.get_by_role("link", name="Begin again").is_visible()


def test_a_page_of_another_browser_or_an_older_key_ends_on_a_plain_page(person):
    """As after twelve hours: what sealed it is gone, and with it what it held."""
    person.opens(OUTSIDE)
    person.page.context.clear_cookies()
    person.press("later")
    assert person.heading == "We cannot go on with this page."
    assert "Nothing was kept" in person.text
