"""Parole for Cubans who came in unseen, at a USCIS field office. Memo of 4 March 2008, with roots in 1999.

Only the first page of the memo was seen, and nothing that says what became of it. Since January 2017 DHS
looks at Cubans for parole like at anyone else; whether that reached this memo is not said.
"""

from __future__ import annotations

from openparole.law.agencies import PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, UNVERIFIED, page
from openparole.law.clocks import GRANT_INSIDE
from openparole.law.facts.beneficiary import citizenships, location
from openparole.law.facts.travel import entry_manner
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.in_place import GIVES, IN_THE_US, WARNINGS
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of
from openparole.logic.text import _

MEMO = page("USCIS memo of 2008-03-04 (HQ 70/10.10), first page", PRIMARY)
REST_OF_MEMO = page("USCIS memo of 2008-03-04 (HQ 70/10.10), not read", UNVERIFIED)

CODE_OF_PAROLE_IN_PLACE = "G-13.11"
CUBAN, UNSEEN = citizenships.has("CU"), entry_manner.is_("without_inspection")

CUBAN_PAROLE_IN_FIELD_OFFICE = Pathway(
    "cuban-parole-in-field-office",
    about=_(
        "For Cubans who are in the United States and came in unseen. They went to the USCIS office near "
        "their home and could be paroled there, and after a year they could ask for a green card. A memo "
        "of 2008 says so; whether offices still follow it is not known."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Are they a Cuban in the US who came in unseen?"), all_of(CUBAN, location.is_("inside_us"), UNSEEN)
    ),
    asked_by=_("The person goes to the office."),
    agencies={REQUEST: USCIS, PAROLE: USCIS},
    filings=(
        Filing(
            "",
            _("in person, by appointment, at the USCIS field office for the home address; no form fee"),
            source=MEMO,
        ),
    ),
    criteria=(
        Version(
            "CFO-2008",
            "2008-03-04",
            (
                IN_THE_US,
                requirement("G-1.47/nationality", _("A citizen of Cuba"), CUBAN, source=MEMO),
                requirement(
                    "G-1.47/entry",
                    _("Came in without inspection, and was neither admitted nor paroled"),
                    UNSEEN,
                    source=MEMO,
                ),
                *STATUTE,
            ),
            source=MEMO,
        ),
    ),
    evidence=(
        Statement("CFO-E1", _("Proof of Cuban citizenship, and other ID"), source=REST_OF_MEMO),
        Statement("CFO-E2", _("Proof of the home address"), source=REST_OF_MEMO),
        Statement("CFO-E3", _("When, where and how the person came in"), source=REST_OF_MEMO),
    ),
    fees=(parole_fee(GRANT_INSIDE),),
    gives=GIVES,
    warnings=tuple(warning for warning in WARNINGS if warning.id != CODE_OF_PAROLE_IN_PLACE),
    worksheet="uscis",
)
