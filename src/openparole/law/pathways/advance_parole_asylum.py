"""Advance parole with a pending asylum or withholding case: item 5.B of Form I-131."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, page, press
from openparole.law.facts.filing import i589_filed_on
from openparole.law.facts.travel import travel_reason
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.advance_parole import (
    ASYLUM_PENDING,
    ASYLUM_RULE,
    BEFORE_LEAVING,
    DOCUMENTS,
    FORM_FEE_ON_PAPER,
    HOME_RULE,
    INSIDE,
    NOT_IN_COURT,
    OLD_BOX,
    PAROLED_BACK,
    PHOTOS,
    REASON,
    RETURN,
    RETURN_FEE,
    STAY,
    item,
)
from openparole.law.statements import Statement
from openparole.logic.propositions import any_of
from openparole.logic.rules import rule
from openparole.logic.text import _

FACT_SHEET = press("American Immigration Council, The Use of Parole Under Immigration Law (2022)")

ADVANCE_PAROLE_ASYLUM = Pathway(
    "advance-parole-asylum",
    about=_(
        "For people in the United States who have asked for asylum or withholding of removal and must "
        "travel while the case is open, for example to ask for an immigrant visa in Canada. A trip to the "
        "country that they fear can end the case."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Is their asylum case waiting?"), i589_filed_on.happened()),
    asked_by=_("The applicant files, from inside the United States and before leaving."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(item("5.B"), OLD_BOX),
    criteria=(
        Version(
            "AP-ASY-1996",
            "1996-09-30",
            (
                INSIDE,
                requirement(
                    "G-9.2",
                    _("An asylum or withholding case (Form I-589) is filed and still open"),
                    ASYLUM_PENDING,
                    source=ASYLUM_RULE,
                ),
                requirement(
                    "G-9.2/reason",
                    _("A humanitarian or other bona fide reason to travel"),
                    any_of(
                        rule(
                            "G-9.2/bona-fide",
                            _("A humanitarian or other bona fide reason, not a vacation"),
                            travel_reason.is_("humanitarian", "educational", "employment", "other_pressing"),
                            source=page("USCIS, travel of asylum applicants", SECONDARY),
                        ),
                        rule(
                            "G-9.11",
                            _("To ask for an immigrant visa in Canada"),
                            travel_reason.is_("visa_in_canada"),
                            source=FACT_SHEET,
                        ),
                    ),
                    source=page("USCIS, travel of asylum applicants", SECONDARY),
                ),
                NOT_IN_COURT,
                HOME_RULE,
            ),
            source=page("8 CFR 212.5(f); 8 CFR 208.8", PRIMARY),
        ),
    ),
    evidence=(
        Statement("AP-ASY-E1", _("The receipt of the I-589, or the court's record of it"), source=DOCUMENTS),
        REASON,
        PHOTOS,
    ),
    fees=(FORM_FEE_ON_PAPER, RETURN_FEE),
    period=STAY,
    travel_document=RETURN,
    gives=(PAROLED_BACK,),
    warnings=BEFORE_LEAVING,
)
