"""Holds on decisions beside the windows are those that a report of each day names."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from openparole.law.catalog import law
from openparole.law.instrument import RUNNING
from openparole.logic.values import iso
from openparole.screening import screen
from openparole.screening.windows import windows
from tests.law.base import bases

SPAN = ("2016-11-01", "2026-12-31")
HELD = [base for base in bases() if law().timelines[base.pathway].holds]


@pytest.mark.parametrize("base", HELD, ids=str)
def test_they_are_what_the_report_of_each_day_says(base: Any) -> None:
    found = windows(base.facts, start=SPAN[0], end=SPAN[1], pathways=[base.pathway]).holds[base.pathway]
    edges = {day for span in found for day in (span.start - 1, span.start, span.end, span.end + 1)}
    first, last = (date.fromisoformat(day).toordinal() for day in SPAN)
    for day in sorted({*edges, *range(first, last, 97)}):
        if first <= day <= last:
            said = screen(base.facts, on=iso(day), pathways=[base.pathway])[base.pathway].decisions()
            here = [span.state for span in found if span.start <= day <= span.end]
            assert here == ([] if said == RUNNING else [said]), iso(day)


def test_a_hold_is_told_with_its_days_and_its_instruments() -> None:
    story = {"location": "inside_us", "citizenships": ["UA"], "parole_program": "uniting-for-ukraine",
             "paroled_on": "2023-06-12", "parole_expires_on": "2025-06-11"}  # fmt: skip
    found = windows(story, start="2025-01-01", end="2025-07-01", pathways=["ukraine-re-parole"])
    assert [span.json() for span in found.holds["ukraine-re-parole"]] == [
        {"from": "2025-01-23", "to": "2025-02-13", "state": "on hold", "by": ["OV-05"]},
        {"from": "2025-02-14", "to": "2025-06-08", "state": "on hold", "by": ["OV-05", "OV-06"]},
    ]
