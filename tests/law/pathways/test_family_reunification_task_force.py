"""Families parted at the border: EO 14011, the DHS fact sheet on Ms. L. v. ICE, Form I-131 of 2025."""

import pytest

from tests.law.bases.family_reunification_task_force import BASES

BASE = BASES[0]


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("2021-02-01", "closed"),
        ("2021-02-02", "undetermined"),
        ("2023-12-07", "undetermined"),
        ("2023-12-10", "undetermined"),
        ("2023-12-11", "open"),
        ("2025-01-20", "open"),
        ("2025-01-21", "undetermined"),
        ("2026-11-24", "undetermined"),
    ],
)
def test_the_settlement_opens_it_and_since_january_2025_no_text_says(on, finding):
    assert BASE.screen(on=on).finding == finding


@pytest.mark.parametrize(
    ("parted", "person"),
    [
        ("2017-01-19", "closed"),
        ("2017-01-20", "open"),
        ("2018-06-26", "open"),
        ("2018-06-27", "undetermined"),
        ("2021-01-20", "undetermined"),
        ("2021-01-21", "closed"),
        ("never", "closed"),
    ],
)
def test_parted_in_those_four_years_and_later_ones_may_be_left_out(parted, person):
    assert BASE.screen(separated_at_border_on=parted).person == person


@pytest.mark.parametrize(
    ("on", "place", "how"),
    [
        ("2024-06-16", "outside_us", "filing guide"),
        ("2024-06-17", "outside_us", "6.D"),
        ("2024-06-17", "inside_us", "8.B"),
    ],
)
def test_the_place_picks_the_item_of_the_form(on, place, how):
    (filing,) = BASE.screen(on=on, location=place).filings()
    assert how in str(filing.how)


@pytest.mark.parametrize(
    ("entry", "person"),
    [("without_inspection", "open"), ("admitted", "closed"), ("paroled", "undetermined")],
)
def test_inside_the_country_it_is_parole_in_place(entry, person):
    paroled = {"paroled_on": "2022-02-02"} if entry == "paroled" else {}
    assert BASE.screen(location="inside_us", entry_manner=entry, **paroled).person == person


def test_nobody_says_whether_the_form_is_free_for_the_class():
    report = BASE.screen()
    fee = next(fee for fee in report.fees() if fee.form == "I-131")
    low, high = report.case.numbers(fee.amount)
    assert low == 0
    assert high > 0


def test_requests_of_people_from_listed_countries_waited_in_the_spring_of_2026():
    assert BASE.screen(on="2026-03-02", citizenships=["VE"], birth_country="VE").decisions() == "on hold"
    assert BASE.screen(on="2026-03-02", citizenships=["GT"], birth_country="GT").decisions() == "running"
