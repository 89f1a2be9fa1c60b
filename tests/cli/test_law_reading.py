"""`openparole law --diff`, `--gaps`, `--stale`: in words, as JSON, and what they refuse."""

import pytest

DIFF = ("law", "--diff", "2024-12-31", "2025-02-01")


def test_what_changed_is_told_pathway_by_pathway(openparole):
    said = openparole(*DIFF)
    assert said.first.startswith("What changed after 2024-12-31, up to 2025-02-01, in the law of")
    assert (
        "\nUniting for Ukraine (uniting-for-ukraine)\n  - 2025-01-23  decisions are on hold" not in said.out
    )
    assert "- 2025-01-27 requests are paused, by USCIS stops taking Form I-134A" in said.told
    assert "For several ways, or all" in said.out


def test_it_can_be_told_of_one_pathway(openparole):
    said = openparole("law", "uniting-for-ukraine", *DIFF[1:])
    assert "Uniting for Ukraine" in said.out
    assert "Central American Minors" not in said.out
    assert "For several ways" not in said.out


def test_that_nothing_changed_is_told(openparole):
    assert "Nothing changed." in openparole("law", "humanitarian", "--diff", "1997-06-01", "1997-06-02").out


@pytest.mark.parametrize(
    "argv",
    [DIFF, ("law", "--gaps"), ("law", "--stale", "90", "--on", "2027-06-01"), ("law", "--stale", "90")],
)
def test_each_is_json(openparole, conforms, argv):
    conforms(openparole(*argv, "--json").json)


def test_gaps_are_told_with_their_reasons(openparole):
    said = openparole("law", "--gaps").told
    assert "Nothing is left to be mended." in said
    assert "Known, and left as they are:" in said
    assert "military-parole-in-place: requests are perhaps taken, and no text says from whom" in said


def test_what_is_stale_is_told_by_source(openparole):
    said = openparole("law", "--stale", "90", "--on", "2027-06-01").told
    assert "were last verified more than 90 days before" in said
    assert "R-U4U-04" in said


def test_what_is_not_stale_is_told(openparole):
    said = openparole("law", "--stale", "5000", "--on", "2026-12-01").told
    assert "no source was last verified more than 5000 days before" in said
    assert "What was read of these instruments does not reach that day" in said


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--diff", "2025-01-01"), "--diff needs a value: --diff DAY DAY"),
        (("--diff", "2025-01-01", "2024-01-01"), "a day before the second"),
        (("--diff", "1990-01-01", "2024-01-01"), "when this law begins"),
        (("--stale", "many"), "a number of days"),
        (("--stale", "90", "--gaps"), "--gaps and --stale are not asked for at once"),
        (("T046", "--gaps"), "leave out T046"),
        (("unitin-for-ukraine", "--diff", "2024-01-01", "2025-01-01"), "nearest: uniting-for-ukraine"),
    ],
)
def test_what_cannot_be_answered_is_refused(openparole, argv, says):
    said = openparole("law", *argv)
    assert said.status == 2
    assert says in said.told
