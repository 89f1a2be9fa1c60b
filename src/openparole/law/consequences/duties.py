"""What everybody must do: G-11.12, G-7.33.

How the days of a letter are counted is not here: that is the work of `cases`.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, cfr
from openparole.law.consequences.reach import OF_USCIS
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
        "G-7.33",
        _(
            "Sign as the form asks: a request whose signature later turns out to be wrong is rejected, or "
            "denied and the fee kept"
        ),
        source=cfr("8 CFR 103.2(a)(7)", SECONDARY),
        first_day="2026-07-10",
        pathways=OF_USCIS,
        topic="fees",
    ),
)
