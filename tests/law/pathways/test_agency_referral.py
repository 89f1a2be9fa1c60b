"""A federal agency asks USCIS for a person abroad: item 6.C of Form I-131."""

import pytest

from tests.law.bases.agency_referral import BASES

BASE = BASES[0]


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("1996-09-30", "undetermined"),
        ("2024-06-16", "undetermined"),
        ("2024-06-17", "undetermined"),
        ("2024-10-10", "undetermined"),
        ("2024-10-11", "open"),
        ("2026-11-24", "open"),
    ],
)
def test_the_form_of_2024_opens_what_was_not_written_down_before(on, finding):
    assert BASE.screen(on=on).finding == finding


@pytest.mark.parametrize("agency", ["us_law_enforcement", "us_other_public", "foreign_government", "none"])
def test_only_an_executive_agency_of_the_federal_government(agency):
    report = BASE.screen(requesting_agency=agency)
    assert (report.finding, report.folded) == ("closed", "gate")


def test_the_agency_itself_files_and_writes_from_its_own_address():
    assert BASE.screen(petitioner_kind="self").finding == "closed"
    assert BASE.screen(agency_official_contact=False).finding == "closed"
    assert BASE.screen(agency_official_contact=None).finding == "undetermined"


def test_a_hold_by_nationality_reaches_it():
    assert BASE.screen(on="2026-03-02", citizenships=["AF"], birth_country="AF").decisions() == "on hold"


def test_the_form_has_no_item_for_it_before_june_2024():
    assert BASE.screen(on="2024-06-16").filings() == []
    assert "6.C" in str(BASE.screen(on="2024-06-17").filings()[0].how)
