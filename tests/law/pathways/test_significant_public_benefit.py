"""Significant public benefit asked of USCIS: what is for it, and what is for ICE."""

from __future__ import annotations

import pytest

from tests.law.bases.significant_public_benefit import BASES

BASE = BASES[0]


@pytest.mark.parametrize(
    "reason", ["civil_proceeding_private", "emergency_worker", "veteran_needs", "other_public_benefit"]
)
def test_a_public_reason_may_be_asked_of_uscis(reason):
    report = BASE.screen(reasons=[reason])
    assert report.finding == "open"
    assert report.firm


@pytest.mark.parametrize("reason", ["criminal_or_government_proceeding", "immigration_hearing"])
def test_a_case_of_a_government_is_for_ice_but_the_no_is_not_firm(reason):
    report = BASE.screen(reasons=[reason])
    assert report.finding == "closed"
    assert not report.firm


def test_a_second_public_reason_may_still_be_asked_of_uscis():
    both = ["criminal_or_government_proceeding", "civil_proceeding_private"]
    assert BASE.screen(reasons=both).finding == "open"


def test_a_human_reason_alone_is_the_other_ground():
    report = BASE.screen(reasons=["medical"])
    assert report.finding == "closed"
    assert report.firm


def test_only_the_two_grounds_of_the_statute_are_named():
    assert BASE.screen().pathway.grounds == ("significant-public-benefit",)
