"""Family reunification parole: five processes of 2023, the end of all in 2025, the orders that keep grants.

Openings for Cuba and Haiti stand with those countries.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, fr, press
from openparole.law.consequences.reach import FAMILY_REUNIFICATION
from openparole.law.instrument import NOTICE, ORDER, Instrument, announced, by_invitation, closed
from openparole.logic.text import _

FOUR_COUNTRIES = (
    "family-reunification-colombia",
    "family-reunification-el-salvador",
    "family-reunification-guatemala",
    "family-reunification-honduras",
)

PROCESSES_OF_JULY_2023 = Instrument(
    "T059",
    _("Notices for Colombia, El Salvador, Guatemala and Honduras; invitations from 31 July 2023"),
    day="2023-07-10",
    kind=NOTICE,
    source=fr("88 FR 43581, 43591, 43601, 43611; USCIS alert of July 2023", PRIMARY),
    intake=dict.fromkeys(FOUR_COUNTRIES, (announced("2023-07-07"), by_invitation("2023-07-31"))),
)
ECUADOR = Instrument(
    "T062",
    _("Notice for Ecuador, by invitation from 16 November 2023, announced on 18 October"),
    day="2023-11-16",
    kind=NOTICE,
    source=fr("88 FR 78762", PRIMARY),
    intake={"family-reunification-ecuador": (announced("2023-10-18"), by_invitation("2023-11-16"))},
)
TERMINATION = Instrument(
    "T099",
    _("DHS ends nine family reunification parole programs"),
    day="2025-12-15",
    kind=NOTICE,
    source=fr("90 FR 58032", PRIMARY),
    intake=dict.fromkeys(FAMILY_REUNIFICATION, closed("2025-12-15")),
    grants=_(
        "A first parole that would have run longer ends on 14 January 2026. Two exceptions: a green card "
        "case was sent by 15 December 2025 and was still pending (as most read the notice), or the Secretary "
        "of DHS decides otherwise for one person."
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
