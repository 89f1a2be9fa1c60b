"""Advance parole with TPS: until June 2022 for holders too, since then for those who wait for it."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, UNVERIFIED, page
from openparole.law.facts.travel import travel_reason
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
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
from openparole.law.shared.tps import (
    GATE,
    HOLDS_TPS,
    LOSES_TPS,
    MEMO_2022,
    PAST_TRIPS,
    TRAVEL_RULE,
    WAITS_FOR_TPS,
)
from openparole.law.statements import Statement
from openparole.logic.propositions import any_of
from openparole.logic.rules import rule
from openparole.logic.text import _

WAITING = rule("G-9.5", _("A first request for TPS is open"), WAITS_FOR_TPS, source=FORM)
REASON_OF_THE_WAITING = requirement(
    "G-9.5/reason",
    _("Whoever waits for TPS has a bona fide reason to travel, not a vacation"),
    travel_reason.is_not("holiday"),
    source=page("8 CFR 244.15 speaks of TPS granted; USCIS practice", UNVERIFIED),
    when=WAITS_FOR_TPS,
)

ADVANCE_PAROLE_TPS = Pathway(
    "advance-parole-tps",
    about=_(
        "For people in the United States who have asked for Temporary Protected Status (TPS) and wait for "
        "the answer. Until June 2022 it was also the way for those who hold TPS; they now ask for a travel "
        "authorization of their own."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=GATE,
    asked_by=_("The person files, from inside the United States and before leaving."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(item("5.C"), OLD_BOX),
    criteria=(
        Version(
            "AP-TPS-1990",
            "1990-11-29",
            (
                INSIDE,
                requirement(
                    "G-9.4",
                    _("TPS is held, or a first request for it is open"),
                    any_of(rule("G-9.4/held", _("TPS is held"), HOLDS_TPS, source=TRAVEL_RULE), WAITING),
                    source=TRAVEL_RULE,
                ),
                REASON_OF_THE_WAITING,
                NOT_IN_COURT,
                HOME_RULE,
            ),
            source=page("INA 244(f)(3); 8 CFR 244.15", PRIMARY),
        ),
        Version(
            "AP-TPS-2022",
            "2022-07-01",
            (INSIDE, WAITING, REASON_OF_THE_WAITING, NOT_IN_COURT, HOME_RULE),
            source=MEMO_2022,
        ),
    ),
    evidence=(
        Statement("AP-TPS-E1", _("The receipt or approval of Form I-821"), source=DOCUMENTS),
        REASON,
        PHOTOS,
    ),
    fees=(FORM_FEE, RETURN_FEE),
    period=STAY,
    travel_document=RETURN,
    gives=(PAROLED_BACK, *PAST_TRIPS),
    warnings=(*BEFORE_LEAVING, LOSES_TPS),
)
