"""The end of all family reunification parole in December 2025, and the orders that keep what was given."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, fr, press
from openparole.law.instrument import NOTICE, ORDER, Instrument, closed
from openparole.logic.text import _

TERMINATION = Instrument(
    "T099",
    _("DHS ends nine family reunification parole programs"),
    day="2025-12-15",
    kind=NOTICE,
    source=fr("90 FR 58032", PRIMARY),
    intake={
        "cuban-family-reunification": closed("2025-12-15"),
        "haitian-family-reunification": closed("2025-12-15"),
    },
    grants=_(
        "A first period that ran longer ends on 14 January 2026, except where a green card case was sent by "
        "15 December 2025 and, as most read it, was still pending, or the Secretary decides otherwise for a "
        "person."
    ),
    evidence_until="2026-09-09",
)
INJUNCTION = Instrument(
    "OV-11",
    _("Doe v. Noem stops the ending of family reunification parole already given"),
    day="2026-01-10",
    kind=ORDER,
    source=press("Bloomberg Law and Justice Action Center on D. Mass. 1:25-cv-10495", SECONDARY),
    grants=_(
        "Parole and work permits of all nine programs run to their own last day: by an order of 10 January "
        "2026 for 14 days, by an injunction of 24 or 25 January since. Requests stay closed. Appeals in the "
        "First Circuit, Nos. 26-1314 and 26-1628, are open."
    ),
    evidence_until="2026-09-09",
)
