"""IMMVI: the DHS release of 2 July 2021, the USCIS page, item 6.B of Form I-131."""

import pytest

from tests.law.bases.military_members_and_veterans import BASES

PAGE, FORM = BASES


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("2021-07-01", "closed"),
        ("2021-07-02", "open"),
        ("2025-01-20", "open"),
        ("2025-01-21", "undetermined"),
        ("2026-11-24", "undetermined"),
    ],
)
def test_it_opens_with_the_release_and_is_not_settled_since_january_2025(on, finding):
    assert PAGE.screen(on=on).finding == finding


@pytest.mark.parametrize(
    ("relation", "on_the_page", "on_the_form"),
    [
        ("self", "open", "open"),
        ("spouse", "undetermined", "open"),
        ("guardian_or_surrogate", "undetermined", "open"),
        ("widow", "undetermined", "closed"),
        ("parent", "undetermined", "closed"),
        ("other", "undetermined", "undetermined"),
        ("none", "closed", "closed"),
    ],
)
def test_the_page_names_no_family_and_the_form_lists_it(relation, on_the_page, on_the_form):
    assert FORM.screen(on="2024-06-16", relation_to_member=relation).person == on_the_page
    assert FORM.screen(on="2024-06-17", relation_to_member=relation).person == on_the_form


@pytest.mark.parametrize(("married_on", "person"), [("never", "open"), ("2015-05-05", "closed")])
def test_sons_and_daughters_must_be_unmarried(married_on, person):
    report = FORM.screen(
        relation_to_member="son_or_daughter", married_on=married_on, marriage_ended_on="never"
    )
    assert report.person == person


@pytest.mark.parametrize("service", ["active_duty", "selected_reserve", "former"])
def test_current_and_former_members_alike(service):
    assert PAGE.screen(member_service=service).person == "open"


def test_other_service_is_not_settled():
    assert PAGE.screen(member_service="other").person == "undetermined"


def test_having_been_deported_closes_nothing():
    report = PAGE.screen(removal_order_on="2009-03-03", removed_on="2009-03-04", arrived_on="1988-01-01")
    assert report.finding == "open"
    assert "D-IMM-01" in {item.id for item in report.statements(report.pathway.warnings)}


def test_the_form_is_free_for_the_member_and_not_for_the_wife():
    def fee(report):
        return report.case.numbers(next(fee for fee in report.fees() if fee.form == "I-131").amount)

    assert fee(PAGE.screen()) == (0, 0)
    assert fee(FORM.screen(filing_channel="paper", statuses=[])) == (63_000, 63_000)


@pytest.mark.parametrize(("on", "how"), [("2024-06-16", "IMMVI"), ("2024-06-17", "6.B")])
def test_the_form_has_an_item_since_june_2024(on, how):
    assert how in str(PAGE.screen(on=on).filings()[0].how)
