"""Referral by a US federal agency: an executive agency asks USCIS for a person abroad. Form I-131, item 6.C.

Agencies that enforce the law go to ICE instead, by the way of its own (`law-enforcement`).
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, ina, page
from openparole.law.clocks import GRANT
from openparole.law.facts.beneficiary import location
from openparole.law.facts.petitioner import agency_official_contact, petitioner_kind, requesting_agency
from openparole.law.parameters.filing_fees import I131_EXEMPT, i131_fee
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
from openparole.law.shared.grounds import EITHER_GROUND
from openparole.law.shared.request_from_abroad import AGENCIES, PERIOD, POLICY_SINCE_2025, TRAVEL_DOCUMENT
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.text import _

FORM = page("Form I-131 (01/20/25), Part 1 item 6.C", PRIMARY)
INSTRUCTIONS = page("Form I-131 instructions (01/20/25), as modeled by others", SECONDARY)

AGENCY_REFERRAL = Pathway(
    "agency-referral",
    about=_(
        "For a person abroad whom an office of the US government needs here: for its own work, not for a "
        "criminal case. The office itself files with USCIS and writes from a government address. Nobody "
        "else can use this way."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Does a US federal office ask for them to come?"), requesting_agency.is_("us_executive")),
    asked_by=_("Only an executive agency of the federal government files."),
    agencies=AGENCIES,
    filings=(
        Filing(
            "I-131",
            _("Part 1 item 6.C, with the agency's name and its representative's email"),
            source=FORM,
            first_day="2024-06-17",
        ),
    ),
    criteria=(
        Version(
            "AGR-1996",
            "1996-09-30",
            (
                requirement(
                    "D-AGR-01", _("Outside the United States"), location.is_("outside_us"), source=FORM
                ),
                requirement(
                    "G-6.6/agency",
                    _("An executive agency of the federal government asks"),
                    requesting_agency.is_("us_executive"),
                    source=FORM,
                ),
                requirement(
                    "G-6.6/filer",
                    _("The agency itself files"),
                    petitioner_kind.is_("us_agency"),
                    source=INSTRUCTIONS,
                    first_day="2024-06-17",
                ),
                requirement(
                    "G-6.6/address",
                    _("Its representative writes from a .gov or .mil address"),
                    agency_official_contact,
                    source=INSTRUCTIONS,
                    first_day="2024-06-17",
                ),
                EITHER_GROUND,
                *STATUTE,
                NOT_FOR_A_STRIKE,
            ),
            source=ina("212(d)(5)(A)"),
        ),
    ),
    evidence=(
        Statement("AGR-E1", _("The agency's letter: who must come, why, for how long"), source=INSTRUCTIONS),
    ),
    fees=(i131_fee(free=(I131_EXEMPT,)), parole_fee(GRANT)),
    period=PERIOD,
    travel_document=TRAVEL_DOCUMENT,
    warnings=(POLICY_SINCE_2025,),
    worksheet="uscis",
)
