"""`openparole ends`: the days in words and as `ends/1`."""

import pytest

CHNV = """\
paroled_on = "2024-01-10"
parole_expires_on = "2026-01-09"
parole_program = "chnv"
trips = []
nta_served_on = "never"
lawful_status_on = "never"
termination_notices = []
"""
TWO = """\
[persons.ana]
paroled_on = "2024-01-10"
[persons.luis]
paroled_on = "never"
"""


@pytest.fixture
def parolee(write):
    return write("parolee.toml", CHNV)


def test_the_three_ends_are_always_shown_together(openparole, parolee):
    said = openparole("ends", parolee, "--on", "2025-05-10")
    assert said.status == 0
    assert said.first == "On 2025-05-10 this parole runs."
    assert "Original, as on the I-94: 2026-01-09." in said.told
    assert "Administrative, as notices say: 2025-04-24." in said.told
    assert "Effective, after the orders of courts: 2026-01-09." in said.told
    assert "stopped by OV-10" in said.told


def test_the_day_of_reading_is_said_where_it_differs(openparole, parolee):
    said = openparole("ends", parolee, "--on", "2025-05-10", "--read-on", "2025-06-20")
    assert said.first == "Whether this parole runs on 2025-05-10 is undetermined."
    assert "Read on 2025-06-20" in said.told
    assert "not before 2025-04-24, not later than 2026-01-09" in said.told
    assert "Not firm: check with a lawyer" in said.told


def test_what_is_not_known_is_asked(openparole, write):
    file = write("bare.toml", 'paroled_on = "2024-01-10"\nparole_expires_on = "2026-01-09"\n')
    said = openparole("ends", file, "--on", "2025-01-10")
    assert "not later than 2026-01-09" in said.told
    assert "Which trips out of the US have they made? [trips]" in said.told


def test_nobody_paroled_has_no_end(openparole, matter):
    said = openparole("ends", matter, "--on", "2022-07-15")
    assert "not known" in said.told
    assert openparole("ends", "-", "--on", "2022-07-15", stdin='{"paroled_on": "never"}').first == (
        "Nothing is told of a parole: say paroled_on, the day on which they were last paroled."
    )


@pytest.mark.parametrize("on", ["2025-04-01", "2025-05-10", "2025-06-20", "2026-11-24"])
def test_json_is_as_published(openparole, conforms, parolee, on):
    document = openparole("ends", parolee, "--on", on, "--json").json
    conforms(document)
    assert (document["schema"], document["on"], document["read_on"]) == ("ends/1", on, on)


def test_several_people_are_told_apart(openparole, conforms, write):
    file = write("two.toml", TWO)
    document = openparole("ends", file, "--on", "2025-01-10", "--json").json
    conforms(document)
    assert document["people"]["luis"]["grants"] == []
    alone = openparole("ends", file, "--on", "2025-01-10", "--person", "ana", "--json").json
    assert alone["grants"][0]["state"] == "undetermined"


def test_a_day_that_is_none_is_refused(openparole, parolee):
    said = openparole("ends", parolee, "--on", "2025-01-10", "--read-on", "soon")
    assert said.status == 2
    assert "read_on" in said.err


TWICE = """\
paroled_on = "2025-12-01"
parole_expires_on = "2026-11-30"
birth_date = "1990-01-01"
trips = []
lawful_status_on = "never"
earlier_paroles = [{ began_on = "2023-06-01", ended_on = "2025-05-31", program = "chnv" }]
"""


def test_an_earlier_parole_has_its_three_ends_and_the_gap_after_it(openparole, conforms, write):
    file = write("twice.toml", TWICE)
    said = openparole("ends", file, "--on", "2025-12-10").told
    told = said[said.index("Ends of another grant (earlier_paroles[0])") :]
    assert "Original, as on the I-94: 2025-05-31." in told
    assert "Effective, after the orders of courts: not later than 2025-05-31." in told
    assert "2025-04-24, says T082, is not sure to count" in told
    assert "First: not later than 2025-06-01. Last: 2025-11-30." in told
    assert "First day that may count: not later than 2025-06-01" in told
    document = openparole("ends", file, "--on", "2025-12-10", "--json").json
    conforms(document)
    assert [grant["gap"] is None for grant in document["grants"]] == [True, False]
