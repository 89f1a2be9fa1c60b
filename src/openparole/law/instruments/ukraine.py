"""What opened and paused Uniting for Ukraine."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, fr, press
from openparole.law.instrument import MEMO, NOTICE, Instrument, announced, opened, paused
from openparole.logic.text import _

UNITING_FOR_UKRAINE_NOTICE = Instrument(
    "T046",
    _("Notice of Uniting for Ukraine: usable from 25 April 2022, announced on 21 April"),
    day="2022-04-27",
    kind=NOTICE,
    source=fr("87 FR 25040", PRIMARY),
    intake={"uniting-for-ukraine": (announced("2022-04-21"), opened("2022-04-25"))},
)

STOP_OF_I134A = Instrument(
    "T075",
    _("USCIS stops taking Form I-134A until all categorical parole processes are reviewed"),
    day="2025-01-27",
    kind=MEMO,
    source=press("notice on the USCIS page, quoted in the press of 2025-01-28", SECONDARY),
    intake={"uniting-for-ukraine": paused("2025-01-27", "2025-01-28")},
    evidence_until="2026-06-30",
)
