"""Advance parole for a pressing reason: items 5.D and 5.F to 5.M of Form I-131, each basis by its name.

What travel means for the status behind a basis differs by class; where no text was found the warning says
so. Item 5.C belongs to `advance_parole_tps`, item 5.E to `advance_parole_daca`.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, UNVERIFIED, page, press
from openparole.law.facts.beneficiary import location, statuses
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
    BEFORE_LEAVING,
    DOCUMENTS,
    FORM,
    FORM_FEE,
    HOME_RULE,
    INSIDE,
    INSTRUCTIONS,
    NOT_IN_COURT,
    OLD_BOX,
    ON_PAROLE,
    PAROLED_BACK,
    PHOTOS,
    REASON,
    RETURN,
    RETURN_FEE,
    STAY,
    item,
)
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.rules import rule
from openparole.logic.text import _

NOT_A_HOLIDAY = travel_reason.is_not("holiday")
FACT_SHEET = press("American Immigration Council, The Use of Parole Under Immigration Law (2022)")

DED = rule("G-9.6", _("Deferred Enforced Departure"), statuses.has("ded"), source=FORM)
PAROLEE = rule("G-9.9", _("On parole now; the request names the class of admission"), ON_PAROLE, source=FORM)
OF_A_CLASS = {
    "5.D": DED,
    "5.F": rule("G-9.8/t", _("T status, victims of trafficking"), statuses.has("t"), source=FORM),
    "5.G": rule("G-9.8/u", _("U status, victims of crime"), statuses.has("u"), source=FORM),
    "5.H": PAROLEE,
    "5.I": rule("G-9.8/family-unity", _("Family Unity"), statuses.has("family_unity"), source=INSTRUCTIONS),
    "5.J": rule(
        "G-9.8/legalization",
        _("An open legalization case (Form I-687)"),
        statuses.has("legalization_pending"),
        source=INSTRUCTIONS,
    ),
    "5.K": rule("G-9.8/v", _("V status, family of residents"), statuses.has("v"), source=INSTRUCTIONS),
    "5.L": rule("G-9.8/cnmi", _("CNMI long-term resident"), statuses.has("cnmi_long_term"), source=FORM),
}
OTHER = rule("G-9.10/other", _("Another emergent personal or bona fide reason"), NOT_A_HOLIDAY, source=FORM)

ADVANCE_PAROLE_EMERGENT = Pathway(
    "advance-parole-emergent",
    about=_(
        "For people in the United States who must travel for a pressing personal or other good reason, such "
        "as a sick relative abroad, and come back. It is also the way for some statuses that the form names, "
        "such as Deferred Enforced Departure, T, U or V status, and for people who are on parole."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("In the US: must they travel for a pressing reason?"),
        all_of(location.is_("inside_us"), NOT_A_HOLIDAY),
    ),
    asked_by=_("The person files, from inside the United States and before leaving."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(
        *(item(letter, basis) for letter, basis in OF_A_CLASS.items()),
        item("5.M", no(any_of(*OF_A_CLASS.values()))),
        OLD_BOX,
    ),
    criteria=(
        Version(
            "AP-EM-1996",
            "1996-09-30",
            (
                INSIDE,
                requirement(
                    "G-9.10",
                    _("An emergent personal or other bona fide reason, on a basis that the form names"),
                    all_of(NOT_A_HOLIDAY, any_of(*OF_A_CLASS.values(), OTHER)),
                    source=FACT_SHEET,
                ),
                NOT_IN_COURT,
                HOME_RULE,
            ),
            source=page("8 CFR 212.5(f)", PRIMARY),
        ),
    ),
    evidence=(
        REASON,
        Statement(
            "AP-EM-E1",
            _("Proof of the status that the item names"),
            source=DOCUMENTS,
            when=any_of(*OF_A_CLASS.values()),
        ),
        PHOTOS,
    ),
    fees=(FORM_FEE, RETURN_FEE),
    period=STAY,
    travel_document=RETURN,
    gives=(PAROLED_BACK,),
    warnings=(
        *BEFORE_LEAVING,
        Statement(
            "G-9.6/lost",
            _("Leaving without this document loses Deferred Enforced Departure; the order may forbid travel"),
            source=page("presidential memoranda on DED", UNVERIFIED),
            when=DED,
            topic="status",
        ),
        Statement(
            "G-9.8",
            _("What a trip does to the status itself differs by class; no common rule was found"),
            source=page("Form I-131, items 5.F to 5.L", UNVERIFIED),
            when=statuses.has("t", "u", "family_unity", "legalization_pending", "v", "cnmi_long_term"),
            topic="status",
        ),
    ),
    worksheet="uscis",
)
