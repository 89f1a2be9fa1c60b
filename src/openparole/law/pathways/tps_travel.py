"""Travel with TPS since July 2022: not parole, but a permission under INA 244(f)(3) with admission on return.

Stands beside the ways to parole because it took the place of one of them.
"""

from __future__ import annotations

from openparole.law.agencies import REQUEST, TRAVEL, USCIS
from openparole.law.citations import DERIVED, SECONDARY, UNVERIFIED, cfr, ina, page
from openparole.law.clocks import READING
from openparole.law.facts.filing import i589_denied_on, i589_filed_on
from openparole.law.facts.travel import unlawful_days
from openparole.law.pathway import Filing, Pathway, Version, requirement
from openparole.law.shared.advance_parole import (
    COURT,
    FINAL_ORDER,
    FORM,
    FORM_FEE,
    IN_HAND,
    INSIDE,
    NO_PROMISE,
    PAROLE_ENDS,
    PHOTOS,
    pending,
)
from openparole.law.shared.tps import GATE, HOLDS_TPS, LOSES_TPS, MEMO_2022, PAST_TRIPS, TRAVEL_RULE
from openparole.law.statements import Statement
from openparole.logic.text import _

TPS_TRAVEL = Pathway(
    "tps-travel",
    about=_(
        "For people in the United States who hold Temporary Protected Status (TPS) and want to travel. This "
        "is not parole: on return an officer inspects them and admits them in TPS. Before July 2022 they "
        "asked for advance parole instead."
    ),
    grounds=(),
    gate=GATE,
    asked_by=_("The holder of TPS files, from inside the United States and before leaving."),
    agencies={REQUEST: USCIS, TRAVEL: USCIS},
    filings=(
        Filing("I-131", _("Part 1, item 4"), first_day="2024-06-17", source=FORM),
        Filing(
            "I-131",
            _("as a request for TPS travel authorization"),
            last_day="2024-06-16",
            source=page("PM-602-0188 (2022-07-01)", UNVERIFIED),
        ),
    ),
    criteria=(
        Version(
            "TPS-TRAVEL-2022",
            "2022-07-01",
            (
                INSIDE,
                requirement("G-9.4", _("TPS is held"), HOLDS_TPS, source=TRAVEL_RULE),
            ),
            source=MEMO_2022,
        ),
    ),
    evidence=(
        Statement("TPS-E1", _("The approval notice of the last Form I-821"), source=FORM),
        PHOTOS,
    ),
    fees=(FORM_FEE,),
    travel_document=(
        Statement(
            "G-9.4/document",
            _("Form I-512T, a TPS travel authorization"),
            source=page("Form I-131, item 4; Form I-512T", SECONDARY),
        ),
    ),
    ends=(
        Statement(
            "TPS-END",
            _("The stay lasts as long as TPS does, not until a day of parole"),
            source=ina("244(a)(1)", DERIVED),
            topic="status",
        ),
    ),
    gives=(
        Statement(
            "G-9.26",
            _(
                "On return: inspected and admitted in TPS, which counts as admission for a green card under "
                "INA 245(a), also for people who first came without inspection"
            ),
            source=MEMO_2022,
            topic="adjustment",
        ),
        Statement(
            "G-7.16",
            _("No parole fee: nobody is paroled"),
            source=page("8 USC 1804; INA 244(f)(3)", DERIVED),
            topic="fees",
        ),
        *PAST_TRIPS,
    ),
    warnings=(
        NO_PROMISE,
        IN_HAND,
        LOSES_TPS,
        PAROLE_ENDS,
        FINAL_ORDER,
        COURT,
        Statement(
            "D-TT-01",
            _(
                "After more than 180 days of unlawful presence, no text found says whether a trip with this "
                "document brings the bar of 3 or 10 years. Ask a lawyer first"
            ),
            source=page("INA 212(a)(9)(B); 29 I&N Dec. 830 speaks of advance parole", UNVERIFIED),
            when=unlawful_days.more_than(180),
            topic="unlawful presence",
        ),
        Statement(
            "D-TT-02",
            _(
                "With an open asylum case: the rule asks for advance parole, and no text found says that "
                "this document is enough. A trip to the country of claimed harm can end the case"
            ),
            source=cfr("8 CFR 208.8", UNVERIFIED),
            when=pending(i589_filed_on, i589_denied_on, since=READING, until=READING),
            topic="asylum",
        ),
    ),
)
