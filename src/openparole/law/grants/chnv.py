"""The cut of March 2025 for Cubans, Haitians, Nicaraguans and Venezuelans, and the orders about it."""

from __future__ import annotations

from openparole.law.facts.grant import TerminationNotice, parole_program
from openparole.law.on_grants import cuts, cuts_by_notice, protects, puts_in_doubt
from openparole.logic.propositions import all_of

CHNV = parole_program.is_("chnv")
OF_SPRING = all_of(
    TerminationNotice.received_on.between("2025-03-25", "2025-06-11"),
    TerminationNotice.ground.is_("program", "other"),
)
"""Notices to a person before DHS sent them to all."""
BOTH = ("T082", "T082/notice")

EFFECTS = (
    cuts("T082", "2025-04-24", by="T082", rule="R-CHNV-10", when=CHNV, first="2025-03-25"),
    cuts_by_notice("T082/notice", OF_SPRING, by="T082", rule="R-CHNV-11", when=CHNV, first="2025-03-25"),
    protects(*BOTH, by="OV-10", rule="R-CHNV-06", when=CHNV, first="2025-04-14", last="2025-05-29"),
    puts_in_doubt(*BOTH, by="T087", rule="R-CHNV-09", when=CHNV, first="2025-05-30"),
    cuts_by_notice(
        "T089",
        TerminationNotice.received_on.on_or_after("2025-06-12"),
        by="T089",
        rule="R-CHNV-05",
        days=0,
        when=CHNV,
        first="2025-06-12",
        replaces=BOTH,
    ),
)
