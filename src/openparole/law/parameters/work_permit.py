"""The fees of a work permit for people on parole: of Form I-765, and of Pub. L. 119-21 on top of it.

The second is paid apart, since 22 July 2025, and follows prices as the parole fee does; the amounts from
16 October 2026 on were computed, or said of other groups. Before 2010 the fee of the form was not looked
for: a gap.
"""

from __future__ import annotations

from openparole.law.citations import DERIVED, PRIMARY, SECONDARY, WEAK, fr, page, usc
from openparole.logic.expressions import dollars
from openparole.logic.schedules import Schedule
from openparole.logic.text import _

_FEE_RULE_2024 = fr("89 FR 6194; 8 CFR 106.2(a)(44)", SECONDARY, day_strength=PRIMARY)
_FY_2026 = fr("90 FR 52693", SECONDARY, day_strength=PRIMARY)
_ALERT = "USCIS alert of 2026-09-30"

I765_ON_PAPER = Schedule(
    "i765-on-paper",
    _("Form I-765 on paper"),
    "cents",
    [
        ("2010-11-23", dollars(380), fr("75 FR 58962", SECONDARY)),
        ("2016-12-23", dollars(410), fr("81 FR 73292", SECONDARY)),
        ("2024-04-01", dollars(520), _FEE_RULE_2024),
    ],
)
I765_WITH_I485 = Schedule(
    "i765-with-i485",
    _("Form I-765 with an open I-485 that was filed with its fee since 1 April 2024"),
    "cents",
    [("2024-04-01", dollars(260), _FEE_RULE_2024)],
)
INITIAL = Schedule(
    "work-permit-initial",
    _("First work permit for parole, beside the form's own fee"),
    "cents",
    [
        ("1996-09-30", 0, usc("8 USC 1803(b)")),
        ("2025-07-22", dollars(550), usc("8 USC 1803(b); 90 FR 34511", PRIMARY)),
        ("2026-01-01", dollars(560), _FY_2026),
        ("2026-10-16", dollars(570), page(f"{_ALERT}, computed for parole", DERIVED, day_strength=WEAK)),
    ],
)
RENEWAL = Schedule(
    "work-permit-renewal",
    _("Renewal of a work permit for parole, or one asked for with re-parole, beside the form's own fee"),
    "cents",
    [
        ("1996-09-30", 0, usc("8 USC 1809")),
        ("2025-07-22", dollars(275), usc("8 USC 1809; 90 FR 34511", PRIMARY)),
        ("2026-01-01", dollars(280), _FY_2026),
        ("2026-10-16", dollars(280), page(_ALERT, SECONDARY, day_strength=WEAK)),
    ],
)
