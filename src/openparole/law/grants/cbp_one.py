"""The two rounds of notices to people paroled after a CBP One appointment, and the case about them."""

from __future__ import annotations

from openparole.law.facts.grant import TerminationNotice, court_classes, parole_program
from openparole.law.on_grants import cuts_by_notice, protects, puts_in_doubt

CBP_ONE = parole_program.is_("cbp-one")
CLASS = court_classes.has("sileiri-doe")

EFFECTS = (
    cuts_by_notice(
        "T083",
        TerminationNotice.received_on.between("2025-04-07", "2025-04-30"),
        by="T083",
        rule="R-CBP1-02",
        days=7,
        when=CBP_ONE,
        first="2025-04-07",
    ),
    protects("T083", by="T106", rule="R-CBP1-03", when=CLASS, first="2026-03-31"),
    cuts_by_notice(
        "T107",
        TerminationNotice.received_on.on_or_after("2026-04-24"),
        by="T107",
        rule="R-CBP1-04",
        when=CBP_ONE,
        first="2026-04-24",
    ),
    puts_in_doubt("T107", by="T107", rule="R-CBP1-04", first="2026-04-24"),
)
