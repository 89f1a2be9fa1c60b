"""Advance parole with a pending green card case: item 5.A of Form I-131."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, UNVERIFIED, page
from openparole.law.facts.filing import i485_filed_on
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.advance_parole import (
    ADJUSTMENT_PENDING,
    ADJUSTMENT_RULE,
    BEFORE_LEAVING,
    DOCUMENTS,
    FORM_FEE,
    HOME_RULE,
    INSIDE,
    NOT_IN_COURT,
    OLD_BOX,
    PAROLED_BACK,
    PHOTOS,
    RETURN,
    RETURN_FEE,
    STAY,
    item,
)
from openparole.law.statements import Statement
from openparole.logic.text import _

ADVANCE_PAROLE_ADJUSTMENT = Pathway(
    "advance-parole-adjustment",
    about=_(
        "For people in the United States whose green card case (Form I-485) is still open and who want to "
        "travel. With this document in hand a trip does not give up the case. No special reason is needed."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Is their green card case waiting?"), i485_filed_on.happened()),
    asked_by=_("The applicant files, from inside the United States and before leaving."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(item("5.A"), OLD_BOX),
    criteria=(
        Version(
            "AP-AOS-1996",
            "1996-09-30",
            (
                INSIDE,
                requirement(
                    "G-9.1",
                    _("A green card case (Form I-485) is filed and still open"),
                    ADJUSTMENT_PENDING,
                    source=ADJUSTMENT_RULE,
                ),
                NOT_IN_COURT,
                HOME_RULE,
            ),
            source=page("8 CFR 212.5(f); 8 CFR 245.2(a)(4)(ii)", PRIMARY),
        ),
    ),
    evidence=(
        Statement("AP-AOS-E1", _("The receipt of the I-485 (Form I-797)"), source=DOCUMENTS),
        PHOTOS,
    ),
    fees=(FORM_FEE, RETURN_FEE),
    period=STAY,
    travel_document=(
        *RETURN,
        Statement(
            "G-9.22/card",
            _("Or a work permit card that says it serves as I-512 advance parole"),
            source=page("USCIS practice since 2011", UNVERIFIED),
            first_day="2011-02-11",
        ),
    ),
    ends=(
        Statement(
            "G-9.1/denied",
            _("If the I-485 is denied, the person is treated as an applicant for admission"),
            source=ADJUSTMENT_RULE,
            topic="status",
        ),
    ),
    gives=(PAROLED_BACK,),
    warnings=BEFORE_LEAVING,
)
