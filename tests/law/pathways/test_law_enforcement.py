"""Parole for law enforcement: the office asks, in writing; the person cannot."""

from __future__ import annotations

import pytest

from tests.law.bases.law_enforcement import BASES

BASE = BASES[0]


def test_a_key_witness_in_a_drug_case_may_be_asked_for():
    report = BASE.screen()
    assert report.finding == "open"
    assert report.firm
    assert [filing.form for filing in report.filings()] == [""]


def test_without_a_written_request_it_is_closed():
    assert BASE.screen(agency_request_on="never").finding == "closed"


@pytest.mark.parametrize(
    ("asked", "finding"), [("2022-07-14", "open"), ("2022-07-15", "open"), ("2022-07-16", "closed")]
)
def test_the_request_counts_from_its_day(asked, finding):
    assert BASE.screen(agency_request_on=asked).finding == finding


def test_a_foreign_government_does_not_ask_by_this_way():
    assert BASE.screen(requesting_agency="foreign_government").finding == "closed"


def test_whoever_is_at_a_port_on_first_approach_is_within_the_agreement():
    assert BASE.screen(location="at_port").finding == "open"
    assert BASE.screen(location="inside_us").finding == "undetermined"


def test_the_gate_opens_for_the_reason_or_for_the_office():
    assert BASE.screen(reasons=["medical"], requesting_agency="none").folded == "gate"
    assert BASE.screen(requesting_agency="none").folded == ""


def test_ice_decides_and_cbp_paroles():
    assert [agency for _step, _words, agency, _sure in BASE.screen().agencies()] == ["ice", "cbp", "ice"]


def test_help_to_law_enforcement_frees_from_the_parole_fee():
    from openparole.logic.expressions import dollars

    def fee(**facts):
        report = BASE.screen(on="2026-11-24", **facts)
        return report.case.numbers(report.fees()[0].amount)

    helps = {"helps_law_enforcement": True, "presence_required_by_agency": True, "inadmissible": True}
    assert fee(**helps) == (0, 0)
    assert fee() == (0, dollars(1050))
