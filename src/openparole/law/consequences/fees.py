"""What goes with the fees of parole and of a work permit: when, for what, and what happens if unpaid.

The amounts and the exceptions are in `parameters`; what one way says of the fee stands with that way.
"""

from __future__ import annotations

from openparole.law.citations import DERIVED, PRIMARY, SECONDARY, UNVERIFIED, fr, page, press, usc
from openparole.law.consequences.reach import ADVANCE_PAROLE, PAROLE, WORK_PERMIT, but
from openparole.law.facts.grant import ead_kind
from openparole.law.statements import Consequence
from openparole.logic.text import _

COLLECTED = "2025-10-16"
A_PERMIT_IS_ASKED = ead_kind.is_not("none")

FEES = (
    Consequence(
        "G-7.11",
        _("Each grant is charged apart: a first parole, more time, parole in place, release from custody"),
        source=press("90 FR 48317, as reported"),
        first_day=COLLECTED,
        pathways=but(*ADVANCE_PAROLE, "deferred-inspection"),
        topic="fees",
    ),
    Consequence(
        "G-7.12",
        _(
            "CBP asks for the parole fee at each return on parole, except from applicants for a green card "
            "(adjustment of status)"
        ),
        source=press("law firm summaries of 8 USC 1804", SECONDARY),
        first_day=COLLECTED,
        pathways=ADVANCE_PAROLE,
        topic="fees",
    ),
    Consequence(
        "G-7.15",
        _("The parole fee is never waived or lowered; who claims one of the ten exceptions must prove it"),
        source=usc("8 USC 1804(b), (e)"),
        first_day=COLLECTED,
        pathways=PAROLE,
        topic="fees",
    ),
    Consequence(
        "G-7.18",
        _("No exception names this way: the parole fee is due even where the form itself is free"),
        source=usc("8 USC 1804(b)", DERIVED),
        first_day=COLLECTED,
        pathways=("international-entrepreneur", "military-parole-in-place"),
        topic="fees",
    ),
    Consequence(
        "G-11.15",
        _("When a notice asks for the parole fee, pay by the day in the notice"),
        source=press("90 FR 48317, as reported", SECONDARY),
        first_day=COLLECTED,
        pathways=PAROLE,
        topic="fees",
    ),
    Consequence(
        "G-7.20",
        _("A request for a work permit mailed without the fee of Pub. L. 119-21 is rejected"),
        source=fr("90 FR 34511", PRIMARY),
        when=A_PERMIT_IS_ASKED,
        first_day="2025-08-21",
        pathways=WORK_PERMIT,
        topic="fees",
    ),
    Consequence(
        "G-7.20/amount",
        _("One mailed with last year's amount is rejected too"),
        source=fr("90 FR 52693", PRIMARY),
        when=A_PERMIT_IS_ASKED,
        first_day="2026-01-01",
        pathways=WORK_PERMIT,
        topic="fees",
    ),
    Consequence(
        "D-FEE-EAD/waiver",
        _("The fee of Pub. L. 119-21 for a work permit is paid apart from that of the form, and not waived"),
        source=usc("8 USC 1803(b), 1809; for parolees the words on waivers were not seen", UNVERIFIED),
        when=A_PERMIT_IS_ASKED,
        first_day="2025-07-22",
        pathways=WORK_PERMIT,
        topic="fees",
    ),
    Consequence(
        "D-FEE-I765/online",
        _("Where Form I-765 can be sent online, it costs 470 dollars instead of 520"),
        source=page("89 FR 6194; Form G-1055", UNVERIFIED),
        when=ead_kind.is_("initial", "renewal"),
        first_day="2024-04-01",
        pathways=WORK_PERMIT,
        topic="fees",
    ),
)
