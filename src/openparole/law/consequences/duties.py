"""What everybody must do, and what can be done after a denial: G-11.8 to G-11.15.

How the days of a letter are counted is not here: that is the work of `cases`.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, cfr, page, press
from openparole.law.consequences.reach import ADVANCE_PAROLE, PAROLE
from openparole.law.statements import Consequence
from openparole.logic.text import _

DUTIES = (
    Consequence(
        "G-11.12",
        _("Report each new address within 10 days, on Form AR-11"),
        source=cfr("8 CFR 265.1", PRIMARY),
        topic="status",
    ),
    Consequence(
        "G-11.15",
        _("When a notice asks for the parole fee, pay by the day in the notice"),
        source=press("90 FR 48317, as reported", SECONDARY),
        first_day="2025-10-16",
        pathways=PAROLE,
        topic="fees",
    ),
    Consequence(
        "G-7.12",
        _("CBP asks the parole fee at each return on parole; applicants for adjustment are excepted"),
        source=press("law firm summaries of 8 USC 1804", SECONDARY),
        first_day="2025-10-16",
        pathways=ADVANCE_PAROLE,
        topic="fees",
    ),
    Consequence(
        "G-11.8",
        _(
            "After a denial, a motion (Form I-290B) within 30 days, 33 if the letter was mailed; it stops "
            "nothing meanwhile"
        ),
        source=cfr("8 CFR 103.5(a)(1), 103.8(b)", PRIMARY),
        topic="status",
    ),
    Consequence(
        "G-11.9",
        _("There is no appeal; asking again with better proof is always possible"),
        source=page("Form I-131 instructions", UNVERIFIED),
        topic="status",
    ),
)
