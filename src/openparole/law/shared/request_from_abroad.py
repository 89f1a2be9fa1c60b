"""What humanitarian and public-benefit requests to USCIS share: Form I-131 for a person outside the country.

Who files, the form, fee, papers, travel and period are the same for both grounds; only the reason differs.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, MORE_TIME, PAROLE, REQUEST, STATE, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, cfr, page
from openparole.law.clocks import GRANT
from openparole.law.facts.beneficiary import location
from openparole.law.facts.reason import reasons
from openparole.law.parameters.filing_fees import I131_EXEMPT, I134, i131_fee
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import Filing
from openparole.law.shared.evidence_by_reason import EVIDENCE_BY_REASON
from openparole.law.shared.general_evidence import GENERAL_EVIDENCE
from openparole.law.shared.grounds import NOT_FOR_LEGALIZATION
from openparole.law.shared.removal import REMOVAL_CASE
from openparole.law.shared.supporter_evidence import SUPPORTER_EVIDENCE
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.rules import rule
from openparole.logic.text import _

FORM = page("Form I-131 (01/20/25), Part 1 item 7", PRIMARY)
FORM_AND_CHANNEL = page("Form I-131 (01/20/25), Part 1 item 7; USCIS parole page, as quoted", SECONDARY)
OLD_FORM = page("Form I-131 (04/01/24), Part 2 items 1.e and 1.f", UNVERIFIED, day_strength=SECONDARY)
PAROLE_PAGE = page("USCIS, Humanitarian or Significant Public Benefit Parole, as quoted", SECONDARY)
AT_THE_PORT = page("9 FAM 202.3-2(A)", PRIMARY)

ASKED_BY = _(
    "Anyone may file, for themselves or for another person; the petitioner need not live in the United "
    "States or be related."
)
AGENCIES = {REQUEST: USCIS, TRAVEL: STATE, PAROLE: CBP, MORE_TIME: USCIS}
FILINGS = (
    Filing(
        "I-131",
        _("Part 2 item 1.e for oneself or 1.f for another person, on paper, one for each person"),
        source=OLD_FORM,
        last_day="2024-10-10",
    ),
    Filing(
        "I-131",
        _("Part 1 item 7, one for each person, on paper; by 2025 also online, unless a fee waiver is asked"),
        source=FORM_AND_CHANNEL,
        first_day="2024-10-11",
    ),
    Filing("I-134", _("with it, from each supporter, one for each person"), source=PAROLE_PAGE),
)
FEES = (i131_fee(free=(I131_EXEMPT,)), I134, parole_fee(GRANT))

OUTSIDE_THE_US = rule("G-6.3", _("Outside the United States"), location.is_("outside_us"), source=FORM)
BARS = (*STATUTE, NOT_FOR_A_STRIKE, NOT_FOR_LEGALIZATION)

EVIDENCE = (*GENERAL_EVIDENCE, *SUPPORTER_EVIDENCE, *EVIDENCE_BY_REASON)
PERIOD = (
    Statement("G-8.1", _("As long as the purpose needs, usually no more than a year"), source=PAROLE_PAGE),
)
TRAVEL_DOCUMENT = (
    Statement(
        "G-2.19",
        _("A document that lets the person travel without a visa must be issued once parole is authorized"),
        source=cfr("8 CFR 212.5(f)", PRIMARY),
    ),
    Statement(
        "WF-C6",
        _(
            "As a rule: Form DS-160, an appointment at a US embassy or consulate, and a boarding foil in the "
            "passport; in some cases a letter or Form I-512L from USCIS"
        ),
        source=page("9 FAM 202.3; practice reports", SECONDARY),
    ),
    Statement(
        "WF-P4",
        _("An approval is not yet parole: CBP decides at the port, on that day, if and for how long"),
        source=AT_THE_PORT,
    ),
)
POLICY_SINCE_2025 = Statement(
    "G-5.6",
    _("DHS policy since January 20, 2025: each person alone, never a whole group, and sparingly"),
    source=page("EO 14165 s. 7; DHS memo of 2025-01-20", SECONDARY, day_strength=PRIMARY),
    first_day="2025-01-20",
)
WARNINGS = (
    Statement(
        "G-5.1",
        _(
            "No law defines the two grounds: an officer looks at all circumstances, and the petitioner has "
            "to prove them"
        ),
        source=page("USCIS Policy Manual vol. 3 part F ch. 1; USCIS parole page, as quoted", SECONDARY),
    ),
    Statement(
        "G-5.4",
        _("Parole is not for going around visas, waivers or the refugee program, or their waiting times"),
        source=PAROLE_PAGE,
    ),
    Statement(
        "G-5.5",
        _("For protection, danger that is aimed at this person and near weighs more than general violence"),
        source=page("The Use of Parole Under Immigration Law (2022); practice reports", SECONDARY),
        when=reasons.has("protection_from_harm"),
    ),
    POLICY_SINCE_2025,
    Statement(
        "G-1.34/warning",
        _("With a removal case, an order or an earlier removal, USCIS sends the request to ICE to decide"),
        source=page("DHS/ICE/PIA-049; Form I-131 Instructions (01/20/25)", PRIMARY),
        when=REMOVAL_CASE,
    ),
)
