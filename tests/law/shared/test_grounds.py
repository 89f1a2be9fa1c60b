"""Which ground a reason is argued under is declared once."""

from __future__ import annotations

from openparole.law.facts.reason import reasons
from openparole.law.shared.grounds import HUMANITARIAN_REASONS, PUBLIC_REASONS, REASONS_OF_GOVERNMENT


def test_every_reason_has_one_ground_except_the_two_that_have_none():
    told = [*HUMANITARIAN_REASONS, *PUBLIC_REASONS]
    assert len(set(told)) == len(told)
    assert set(reasons.options) - set(told) == {"legalization_only", "strike_work"}


def test_the_reasons_of_government_are_public():
    assert set(REASONS_OF_GOVERNMENT) < set(PUBLIC_REASONS)
