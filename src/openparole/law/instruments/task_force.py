"""Families parted at the border: the settlement in Ms. L. v. ICE. The task force itself: T036."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, Source
from openparole.law.instrument import ORDER, Instrument, opened
from openparole.logic.text import _

SETTLEMENT = Instrument(
    "T063",
    _("The court approves the settlement in Ms. L. v. ICE, reached on 16 October 2023"),
    day="2023-12-08",
    kind=ORDER,
    source=Source("Ms. L. v. ICE, S.D. Cal. 18-cv-428; DHS fact sheet", PRIMARY, day_strength=SECONDARY),
    intake={
        "family-reunification-task-force": opened(
            "2023-12-08", "2023-12-11", note=_("The settlement took effect a few days after its approval.")
        )
    },
    evidence_until="2026-01-29",
)
