"""More time on parole: what every request for it needs, whichever program the parole was under."""

from __future__ import annotations

from openparole.law.agencies import ICE, USCIS
from openparole.law.agencies import MORE_TIME as STEP
from openparole.law.citations import DERIVED, PRIMARY, SECONDARY, cfr, page, press
from openparole.law.clocks import FILING
from openparole.law.facts.beneficiary import location
from openparole.law.facts.grant import conditions_broken_on, parole_expires_on, paroled_on
from openparole.law.facts.travel import Trip, trips
from openparole.law.pathway import Decider, Filing, requirement
from openparole.law.shared.grant import MORE_TIME
from openparole.law.shared.grounds import EITHER_GROUND
from openparole.law.shared.removal import REMOVAL_CASE
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, no
from openparole.logic.text import _

FORM = page("Form I-131, edition 01/20/25, Part 1 items 10 to 12", PRIMARY, day_strength=SECONDARY)
FACT_SHEET = press("American Immigration Council, The Use of Parole Under Immigration Law (2022)")

DOCUMENTS = page("Form I-131 instructions 01/20/25, as modeled in public code", SECONDARY)

BY_USCIS = (Decider(STEP, USCIS, no(REMOVAL_CASE)), Decider(STEP, ICE, REMOVAL_CASE))
"""Who decides what USCIS takes: G-1.44."""
BEFORE_A_JUDGE = Filing(
    "",
    _("with a case in immigration court or a final order: as a rule ICE decides, not USCIS"),
    when=REMOVAL_CASE,
    source=DOCUMENTS,
)

ON_PAROLE_HERE = all_of(location.is_("inside_us"), paroled_on.happened())

REQUIRED = (
    requirement("D-RP-01", _("In the United States"), location.is_("inside_us"), source=FORM),
    requirement("G-1.45", _("Paroled into the United States"), paroled_on.on_or_before(FILING), source=FORM),
    requirement(
        "G-6.5",
        _("Has not left the United States since"),
        no(trips.exists(Trip.left_on.on_or_after(paroled_on))),
        source=cfr("8 CFR 212.5(e)(1)(i)", PRIMARY),
    ),
    EITHER_GROUND,
)

LATE = Statement(
    "D-RP-03",
    _("The last day has passed: there is a gap, and the new parole starts when it is granted"),
    source=cfr("8 CFR 212.5(e)(1)(ii)", DERIVED),
    when=parole_expires_on.before(FILING),
    topic="unlawful presence",
)
BROKEN_CONDITION = Statement(
    "D-RP-04",
    _("A broken condition can end the parole and lead to a refusal"),
    source=FACT_SHEET,
    when=conditions_broken_on.happened(),
    topic="status",
)
WARNINGS = (*MORE_TIME, LATE, BROKEN_CONDITION)
FEE_NOTICE = Statement(
    "G-7.13",
    _("A notice says how and by when to pay the parole fee; unpaid, the request is denied"),
    source=press("90 FR 48317, as reported"),
    first_day="2025-10-16",
    topic="fees",
)
