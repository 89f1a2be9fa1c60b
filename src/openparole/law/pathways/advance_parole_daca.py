"""Advance parole with DACA: for study, work or a human reason; item 5.E of Form I-131."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, page, press
from openparole.law.facts.beneficiary import statuses
from openparole.law.facts.reason import reasons
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
    FORM_FEE,
    HOME_RULE,
    INSIDE,
    INSTRUCTIONS,
    OLD_BOX,
    PAROLED_BACK,
    PHOTOS,
    RETURN,
    RETURN_FEE,
    STAY,
    item,
)
from openparole.law.shared.grounds import PUBLIC_REASONS
from openparole.law.statements import Statement
from openparole.logic.propositions import any_of
from openparole.logic.text import _

HOLDS_DACA = statuses.has("daca")
HOLDER = requirement("G-9.7", _("DACA is held"), HOLDS_DACA, source=INSTRUCTIONS)
PURPOSE = requirement(
    "G-9.7/purpose",
    _("The trip is for study, for work or for a humanitarian reason, not a vacation"),
    travel_reason.is_("educational", "employment", "humanitarian"),
    source=INSTRUCTIONS,
)
NARROW_PURPOSE = requirement(
    "G-9.7/2020",
    _("The trip is for an urgent humanitarian reason or a significant public benefit"),
    any_of(travel_reason.is_("humanitarian"), reasons.has(*PUBLIC_REASONS)),
    source=press("USCIS guidance of 2020-08-21 on the memo of 2020-07-28, as reported"),
)

ADVANCE_PAROLE_DACA = Pathway(
    "advance-parole-daca",
    about=_(
        "For people who hold DACA and must travel for study, for work or for a humanitarian reason such as a "
        "funeral or a sick relative. Proof of the reason is asked for, and a vacation does not count. From "
        "September 2017 into 2020, no such requests were granted."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Do they have DACA?"), HOLDS_DACA),
    asked_by=_("The person files, from inside the United States, after DACA and before leaving."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(item("5.E"), OLD_BOX),
    criteria=(
        Version(
            "AP-DACA-2012",
            "2012-08-15",
            (INSIDE, HOLDER, PURPOSE, HOME_RULE),
            source=page("DHS memo of 2012-06-15; Form I-131 instructions", PRIMARY),
        ),
        Version(
            "AP-DACA-2020",
            "2020-08-21",
            (INSIDE, HOLDER, NARROW_PURPOSE, HOME_RULE),
            source=press("USCIS guidance of 2020-08-21, as reported"),
        ),
        Version(
            "AP-DACA-RESTORED",
            "2020-12-04",
            (INSIDE, HOLDER, PURPOSE, HOME_RULE),
            source=press("Batalla Vidal v. Wolf, E.D.N.Y. 2020-12-04; 87 FR 53152", SECONDARY),
        ),
    ),
    evidence=(
        Statement("AP-DACA-E1", _("Proof that DACA is held (Form I-797)"), source=DOCUMENTS),
        Statement(
            "AP-DACA-E2",
            _("Proof of the purpose is required: of school, employer, doctor, or a death"),
            source=DOCUMENTS,
        ),
        PHOTOS,
    ),
    fees=(FORM_FEE, RETURN_FEE),
    period=STAY,
    travel_document=RETURN,
    gives=(
        PAROLED_BACK,
        Statement(
            "G-9.7/stays",
            _("DACA goes on after a return on parole, until its own last day"),
            source=INSTRUCTIONS,
            topic="status",
        ),
        Statement(
            "G-9.31",
            _("For people who came without inspection, the return counts as parole under INA 245(a)"),
            source=press("INA 245(a), as reported for DACA"),
            topic="adjustment",
        ),
    ),
    warnings=(
        *BEFORE_LEAVING,
        Statement(
            "G-9.7/lost",
            _("Leaving without this document ends DACA at once"),
            source=INSTRUCTIONS,
            topic="status",
        ),
    ),
)
