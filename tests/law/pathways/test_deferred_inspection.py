"""Deferred inspection: a doubt that can be cured, an appointment, and a fee that no text settles."""

from __future__ import annotations

import pytest

from openparole.logic.propositions import Unsettled
from openparole.logic.values import UNKNOWN
from tests.law.bases.deferred_inspection import BASES

BASE = BASES[0]


@pytest.mark.parametrize("cure", ["bond", "waiver", "later_evidence", "exam_later"])
def test_each_cure_of_the_rule_may_defer(cure):
    report = BASE.screen(doubt_cured_by=cure)
    assert report.finding == "open"


def test_a_doubt_that_nothing_cures_is_no_case_for_it():
    report = BASE.screen(doubt_cured_by="nothing")
    assert report.finding == "closed"
    assert report.firm
    assert report.folded == "gate"


def test_what_a_claim_of_fear_does_is_a_gap_and_closes_nothing():
    report = BASE.screen(fear_claimed=True)
    assert report.finding == "undetermined"
    assert [str(item.why) for item in report.missing() if item.why] == [
        "8 CFR 235.2 does not say whether a claim of fear excludes a deferral."
    ]
    assert BASE.screen(fear_claimed=False).firm


@pytest.mark.parametrize(
    ("day", "finding"),
    [("1996-09-30", "undetermined"), ("1997-03-31", "undetermined"), ("1997-04-01", "open")],
)
def test_before_april_1997_no_text_was_found_and_nothing_is_denied(day, finding):
    assert BASE.screen(on=day).finding == finding


def test_the_papers_are_those_of_the_cure():
    def papers(cure):
        report = BASE.screen(doubt_cured_by=cure)
        return {item.id for item in report.statements(report.pathway.evidence)}

    assert papers("bond") == {"G-4.1/bond", "D-DI-01"}
    assert papers("exam_later") == {"D-DI-01"}


def test_whether_the_parole_fee_is_asked_stays_open():
    report = BASE.screen(on="2026-11-24")
    [fee] = report.fees()
    assert isinstance(fee.when, Unsettled)
    assert report.case.truth(fee.when) == UNKNOWN
