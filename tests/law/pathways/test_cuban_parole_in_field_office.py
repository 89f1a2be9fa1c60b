"""Cubans who came in unseen, at a USCIS field office: memo of 4 March 2008, first page."""

import pytest

from tests.law.bases.cuban_parole_in_field_office import BASES

BASE = BASES[0]


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("1999-04-18", "closed"),
        ("1999-04-19", "undetermined"),
        ("2008-03-03", "undetermined"),
        ("2008-03-04", "open"),
        ("2017-01-12", "open"),
        ("2017-01-13", "undetermined"),
        ("2026-11-24", "undetermined"),
    ],
)
def test_the_memo_opens_it_and_its_later_fate_is_not_known(on, finding):
    assert BASE.screen(on=on).finding == finding


def test_nothing_that_rests_on_it_is_firm_after_its_own_day():
    assert BASE.screen(on="2008-03-04").firm
    assert not BASE.screen(on="2008-03-05").firm


def test_whoever_was_admitted_or_paroled_needs_another_way():
    assert BASE.screen(entry_manner="admitted").finding == "closed"
    assert BASE.screen(entry_manner="paroled", paroled_on="2009-01-01").finding == "closed"


def test_only_citizens_of_cuba_and_a_second_passport_does_no_harm():
    assert BASE.screen(citizenships=["VE"]).finding == "closed"
    assert BASE.screen(citizenships=["CU", "ES"]).finding == "open"


def test_requests_of_cubans_waited_from_december_2025():
    assert BASE.screen(on="2025-12-01").decisions() == "running"
    assert BASE.screen(on="2025-12-02").decisions() == "on hold"
    assert BASE.screen(on="2026-06-11").decisions() == "running"


def test_it_is_asked_in_person_and_no_form_fee_is_named():
    report = BASE.screen()
    assert [filing.form for filing in report.filings()] == [""]
    assert not [fee for fee in report.fees() if fee.form == "I-131"]
