"""The cut of December 2025 for family reunification parole, its exception, and the injunction against it.

Not here: what the Secretary decides otherwise for one person.
"""

from __future__ import annotations

from openparole.law.consequences.reach import FAMILY_REUNIFICATION
from openparole.law.facts.filing import adjusted_on, i485_denied_on, i485_filed_on, i485_sent_on
from openparole.law.facts.grant import TerminationNotice, parole_program, reparoled_on
from openparole.law.on_grants import cuts, cuts_by_notice, protects, puts_in_doubt
from openparole.logic.propositions import all_of, any_of, no

LAST = "2025-12-15"
OF_FAMILY = parole_program.is_(*FAMILY_REUNIFICATION)
FIRST_PERIOD = all_of(OF_FAMILY, reparoled_on.never())
GREEN_CARD_CASE = all_of(
    any_of(i485_sent_on.on_or_before(LAST), i485_filed_on.on_or_before(LAST)),
    no(i485_denied_on.on_or_before(LAST)),
    no(adjusted_on.on_or_before(LAST)),
)
"""Sent by that day and still pending on it: copies of the notice differ, and both are asked for."""
NOTICES = all_of(
    TerminationNotice.received_on.on_or_after("2025-12-12"), TerminationNotice.ground.is_("program")
)

EFFECTS = (
    cuts(
        "T099",
        "2026-01-14",
        by="T099",
        rule="R-FRP-08",
        when=all_of(FIRST_PERIOD, no(GREEN_CARD_CASE)),
        first=LAST,
    ),
    cuts(
        "T099/case",
        i485_denied_on,
        by="T099",
        rule="R-FRP-11",
        when=all_of(FIRST_PERIOD, GREEN_CARD_CASE),
        first=LAST,
    ),
    cuts_by_notice("T099/notice", NOTICES, by="T099", rule="R-FRP-08", when=OF_FAMILY, first="2025-12-12"),
    protects("T099", by="OV-11", rule="R-FRP-09", first="2026-01-10"),
    puts_in_doubt("T099/case", "T099/notice", by="OV-11", rule="R-FRP-09", first="2026-01-10"),
)
