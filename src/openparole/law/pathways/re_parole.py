"""Re-parole: more time for a person on parole, asked from the agency that granted it.

Entrepreneurs, Ukrainians and Afghans have ways of their own.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, ICE, USCIS
from openparole.law.agencies import MORE_TIME as STEP
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, page, press
from openparole.law.clocks import GRANT_INSIDE
from openparole.law.consequences.reach import FAMILY_REUNIFICATION
from openparole.law.facts.grant import parole_granted_by, parole_program
from openparole.law.parameters.filing_fees import I131_EXEMPT, i131_fee
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Decider,
    Filing,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared.grant import MORE_TIME
from openparole.law.shared.more_time import (
    BEFORE_A_JUDGE,
    BROKEN_CONDITION,
    DOCUMENTS,
    FACT_SHEET,
    FEE_NOTICE,
    FORM,
    LATE,
    ON_PAROLE_HERE,
    REQUIRED,
)
from openparole.law.shared.removal import REMOVAL_CASE
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

USCIS_ITEMS = {
    "10.A": parole_program.is_(*FAMILY_REUNIFICATION),
    "10.B": parole_program.is_("afghan"),
    "10.C": parole_program.is_("uniting-for-ukraine"),
    "10.D": parole_program.is_("filipino-veterans"),
    "10.E": parole_program.is_("military-members-and-veterans"),
    "10.F": parole_program.is_("central-american-minors"),
    "10.G": parole_program.is_("family-reunification-task-force"),
    "10.H": parole_program.is_("military-parole-in-place"),
}
"""The classes that USCIS takes, whichever agency paroled the person in, by item of the form."""
OF_USCIS = any_of(*USCIS_ITEMS.values())
GRANTED_BY_USCIS = all_of(no(OF_USCIS), parole_granted_by.is_("uscis", "ins"))
FOR_USCIS = any_of(OF_USCIS, GRANTED_BY_USCIS)
GRANTED_BY_ICE = all_of(no(OF_USCIS), parole_granted_by.is_("ice"))
GRANTED_BY_CBP = all_of(no(OF_USCIS), parole_granted_by.is_("cbp"))

FREE_FOR_MILITARY = rule(
    "D-FEE-I131/military",
    _("There is no form fee for military parole in place"),
    parole_program.is_("military-parole-in-place"),
    source=page("USCIS, Parole in Place (2020)", SECONDARY),
)
WITHOUT_A_FORM = rule(
    "D-RP-02",
    _("ICE and CBP are asked in writing, without the form and its fee"),
    any_of(GRANTED_BY_ICE, GRANTED_BY_CBP),
    source=page("practice; no text found", UNVERIFIED),
)

RE_PAROLE = Pathway(
    "re-parole",
    about=_(
        "For people in the United States on parole who need more time. It is a new request, asked from the "
        "agency that granted the parole, and best at least 90 days before the last day. A pending request "
        "gives no time by itself."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Are they in the US on parole and want more time?"), ON_PAROLE_HERE),
    asked_by=_("The person on parole asks the agency that granted it; USCIS takes some programs for all."),
    agencies={},
    agencies_if=(
        Decider(STEP, USCIS, all_of(FOR_USCIS, no(REMOVAL_CASE))),
        Decider(STEP, ICE, any_of(GRANTED_BY_ICE, all_of(FOR_USCIS, REMOVAL_CASE))),
        Decider(STEP, CBP, GRANTED_BY_CBP),
    ),
    filings=(
        *(
            Filing(
                "I-131",
                _("to USCIS: Part 1, item {item}, and item 12 with the last day on the I-94", item=letter),
                when=program,
                first_day="2024-06-17",
                source=FORM,
            )
            for letter, program in USCIS_ITEMS.items()
        ),
        Filing(
            "I-131",
            _("to USCIS: Part 1, item 11, or 10.I for another program, and item 12"),
            when=GRANTED_BY_USCIS,
            first_day="2024-06-17",
            source=FORM,
        ),
        Filing(
            "I-131",
            _("to USCIS, with the word REPAROLE in capital letters at the top"),
            when=FOR_USCIS,
            last_day="2024-06-16",
            source=page("Form I-131 instructions, 06/06/23", PRIMARY, day_strength=SECONDARY),
        ),
        Filing(
            "",
            _("in writing to the ICE office that granted the parole"),
            when=GRANTED_BY_ICE,
            source=FACT_SHEET,
        ),
        Filing(
            "",
            _("in writing to the CBP office that granted the parole"),
            when=GRANTED_BY_CBP,
            source=FACT_SHEET,
        ),
        BEFORE_A_JUDGE,
    ),
    criteria=(
        Version(
            "RP-1996",
            "1996-09-30",
            (
                *REQUIRED,
                requirement(
                    "R-CHNV-08",
                    _(
                        "Not a renewal of parole under the process for Cubans, Haitians, Nicaraguans and "
                        "Venezuelans"
                    ),
                    any_of(
                        parole_program.is_not("chnv"),
                        unsettled(
                            _(
                                "DHS said on 4 October 2024 that this process would not be renewed. No text "
                                "was found on requests that rest on a reason of one's own."
                            )
                        ),
                    ),
                    source=press("DHS statement of 2024-10-04, as reported"),
                    first_day="2024-10-04",
                ),
                *STATUTE,
            ),
            source=page("INA 212(d)(5)(A); 8 CFR 212.5", PRIMARY),
        ),
    ),
    evidence=(
        Statement("G-5.31", _("A copy of the I-94 or other proof of the parole"), source=DOCUMENTS),
        Statement("RP-E1", _("Why more time is needed, and for how long, with new proof"), source=FORM),
        Statement(
            "G-5.24",
            _("Why no visa was used: where and when it was tried, and refusals"),
            source=DOCUMENTS,
        ),
        Statement(
            "RP-E2",
            _("A new Form I-134 from the supporter, where one is asked"),
            source=page("USCIS re-parole guidance, as reported", SECONDARY),
        ),
    ),
    duties=(FEE_NOTICE,),
    fees=(i131_fee(free=(FREE_FOR_MILITARY, I131_EXEMPT, WITHOUT_A_FORM)), parole_fee(GRANT_INSIDE)),
    period=(
        Statement(
            "G-8.1",
            _("As long as the purpose needs, usually at most one year"),
            source=page("USCIS, humanitarian parole", SECONDARY),
        ),
    ),
    gives=(),
    warnings=(
        *MORE_TIME,
        Statement(
            "G-8.4",
            _("Some programs take requests only in the last 180 days; an earlier one may be rejected"),
            source=page("USCIS re-parole page for Ukrainians", SECONDARY),
            when=OF_USCIS,
            topic="status",
        ),
        LATE,
        BROKEN_CONDITION,
        Statement(
            "G-12.5/form",
            _("A founder asks for more time on Form I-941, by the way for entrepreneurs"),
            source=page("USCIS Policy Manual vol. 3 part G ch. 5", PRIMARY),
            when=parole_program.is_("international-entrepreneur"),
            topic="status",
        ),
    ),
    worksheet="uscis",
)
