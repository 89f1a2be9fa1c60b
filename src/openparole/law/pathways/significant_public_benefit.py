"""Significant public benefit parole asked of USCIS: a person abroad whose coming serves others too.

What a law-enforcement agency or another government body asks for is ICE's: see `law_enforcement`.
"""

from __future__ import annotations

from openparole.law.citations import UNVERIFIED, WEAK, ina, page
from openparole.law.facts.beneficiary import location
from openparole.law.facts.reason import reasons
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, Gate, Pathway, Version, requirement
from openparole.law.shared import grant
from openparole.law.shared import request_from_abroad as request
from openparole.law.shared.grounds import (
    PUBLIC_REASONS,
    REASONS_OF_GOVERNMENT,
    SIGNIFICANT_PUBLIC_BENEFIT_REASON,
)
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of
from openparole.logic.text import _

REASONS_FOR_USCIS = tuple(reason for reason in PUBLIC_REASONS if reason not in REASONS_OF_GOVERNMENT)

PUBLIC_BENEFIT = Pathway(
    "significant-public-benefit",
    about=_(
        "For a person outside the United States whose coming helps others: to take part in a court case "
        "between private people, to do emergency work, or for another gain to the public. When police, "
        "prosecutors or a government case need the person, that office asks ICE instead."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=Gate(
        _("Does the public in the US need them to come?"),
        all_of(location.is_("outside_us"), reasons.has(*PUBLIC_REASONS)),
    ),
    asked_by=request.ASKED_BY,
    agencies=request.AGENCIES,
    filings=request.FILINGS,
    criteria=(
        Version(
            "SPB-1996",
            "1996-09-30",
            (
                request.OUTSIDE_THE_US,
                SIGNIFICANT_PUBLIC_BENEFIT_REASON,
                requirement(
                    "G-1.33/not-uscis",
                    _("A reason besides a government's case or a hearing of their own, which ICE takes"),
                    reasons.has(*REASONS_FOR_USCIS),
                    source=page(
                        "The Use of Parole Under Immigration Law (2022); the MOA's list was not seen", WEAK
                    ),
                    when=reasons.has(*REASONS_OF_GOVERNMENT),
                ),
                *request.BARS,
            ),
            source=ina("212(d)(5)(A)"),
        ),
    ),
    evidence=request.EVIDENCE,
    duties=grant.MORE_TIME,
    fees=request.FEES,
    period=request.PERIOD,
    travel_document=request.TRAVEL_DOCUMENT,
    ends=grant.ENDS,
    gives=grant.GIVES_AT_A_PORT,
    warnings=(
        *request.WARNINGS,
        Statement(
            "G-5.3",
            _("The benefit must reach beyond the person who comes"),
            source=page("USCIS practice; not found in a text", UNVERIFIED),
        ),
    ),
    worksheet="uscis",
)
