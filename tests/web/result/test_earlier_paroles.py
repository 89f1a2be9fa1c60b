"""The result page says of each earlier parole when it ended, and the days without parole after it."""

from tests.web.result.test_result import words

TWICE = """\
paroled_on = "2025-12-01"
parole_expires_on = "2026-11-30"
birth_date = "1990-01-01"
trips = []
lawful_status_on = "never"
earlier_paroles = [{ began_on = "2023-06-01", ended_on = "2025-05-31", program = "chnv" }]
"""


def test_an_earlier_parole_and_the_gap_after_it(reader, today):
    today("2026-11-24")
    reader.open(TWICE.encode()).press("result")
    page = words(reader.text)
    told = page[page.index("Paroles before it") :]
    assert "The parole that began: June 1, 2023" in told
    assert "First: not later than June 1, 2025. Last: November 30, 2025." in told
    assert "First day that may count against you: not later than June 1, 2025" in told


def test_whoever_had_no_earlier_parole_is_told_of_none(reader, today):
    today("2026-11-24")
    reader.open(TWICE[: TWICE.index("earlier")].encode()).press("result")
    assert "Paroles before it" not in reader.text
