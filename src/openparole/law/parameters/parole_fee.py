"""The immigration parole fee of 8 USC 1804, its ten exceptions, and the days on which it changed.

Due when parole is given effect: the day of the grant picks the amount, even for a request filed earlier.
No waiver and no reduction (G-7.15). From 2026 on: last year's amount plus the July CPI-U change, cut
down to a multiple of ten dollars.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, WEAK, fr, page, usc
from openparole.law.clocks import GRANT, GRANT_INSIDE
from openparole.law.facts.custody import returned_to_contiguous_territory
from openparole.law.facts.filing import i485_denied_on, i485_filed_on
from openparole.law.facts.reason import (
    accompanies_minor_patient,
    adoption_custody,
    close_relative_concerned,
    entrant_status_granted,
    helps_law_enforcement,
    inadmissible,
    life_threatening,
    medical_emergency,
    nonimmigrant_visa_fits,
    presence_required_by_agency,
    reasons,
    relative_near_death,
    treatment_available_at_home,
    visa_possible_in_time,
)
from openparole.law.facts.travel import trips
from openparole.law.fees import Fee
from openparole.logic.expressions import cases, dollars
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.rules import rule
from openparole.logic.schedules import Schedule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.clocks import Clock

PAROLE_FEE = Schedule(
    "parole-fee",
    _("Immigration parole fee"),
    "cents",
    [
        ("1996-09-30", 0, usc("8 USC 1804")),
        ("2025-10-16", dollars(1000), fr("90 FR 48317", PRIMARY), "G-7.1"),
        (
            "2026-01-01",
            dollars(1020),
            page("DHS notice of 2025-11-19, FR Doc 2025-20304", SECONDARY),
            "G-7.2",
        ),
        ("2026-10-16", dollars(1050), page("USCIS alert of 2026-09-30", WEAK), "G-7.3"),
    ],
)

_STATUTE = usc("8 USC 1804(b)")
NO_TIME_FOR_VISA = no(visa_possible_in_time)

FEE_EXCEPTIONS = (
    rule(
        "FE1",
        _("Medical emergency: no treatment where they live, or life-threatening with no time for a visa"),
        all_of(
            medical_emergency,
            any_of(no(treatment_available_at_home), all_of(life_threatening, NO_TIME_FOR_VISA)),
        ),
        source=_STATUTE,
    ),
    rule(
        "FE2", _("Parent or legal guardian of a minor in a medical emergency"),
        accompanies_minor_patient, source=_STATUTE,
    ),
    rule(
        "FE3", _("Organ or tissue donor with no time for a visa"),
        all_of(reasons.has("organ_donor"), NO_TIME_FOR_VISA), source=_STATUTE,
    ),
    rule(
        "FE4", _("A close family member here is about to die, and there is no time for a visa"),
        all_of(relative_near_death, close_relative_concerned, NO_TIME_FOR_VISA), source=_STATUTE,
    ),
    rule(
        "FE5", _("Funeral of a close family member, with no time for a visa"),
        all_of(reasons.has("funeral_or_estate"), close_relative_concerned, NO_TIME_FOR_VISA), source=_STATUTE,
    ),
    rule(
        "FE6", _("Adopted child with an urgent medical need, in the legal custody of the petitioner"),
        all_of(medical_emergency, adoption_custody), source=_STATUTE,
    ),
    rule(
        "FE7", _("Lawful applicant for adjustment of status returning from temporary travel"),
        all_of(
            i485_filed_on.on_or_before(GRANT), no(i485_denied_on.on_or_before(GRANT)), trips.exists()
        ),
        source=_STATUTE,
    ),
    rule(
        "FE8", _("Returned to contiguous territory and paroled for an immigration hearing"),
        all_of(returned_to_contiguous_territory, reasons.has("immigration_hearing")), source=_STATUTE,
    ),
    rule("FE9", _("Granted Cuban or Haitian entrant status"), entrant_status_granted, source=_STATUTE),
    rule(
        "FE10", _("Help to US law enforcement that needs their presence, with no other way in"),
        all_of(
            helps_law_enforcement,
            presence_required_by_agency,
            any_of(inadmissible, no(nonimmigrant_visa_fits), NO_TIME_FOR_VISA),
        ),
        source=_STATUTE,
    ),
)  # fmt: skip


def parole_fee(clock: Clock) -> Fee:
    """The parole fee on a grant whose day `clock` shows. Whoever is paroled inside is not returning (FE7)."""
    inside = clock is GRANT_INSIDE
    exceptions = [exception for exception in FEE_EXCEPTIONS if not inside or exception.id != "FE7"]
    return Fee(
        "G-7.10",
        _("Immigration parole fee, due when parole is given effect"),
        cases((any_of(*exceptions), 0), otherwise=PAROLE_FEE.at(clock)),
        clock=clock,
        why=_("The day of the grant picks the amount; no waiver, ten exceptions to be proved."),
        source=_STATUTE,
    )
