"""Re-parole for Ukrainians and their close family who were paroled since 11 February 2022. Since 2024."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, page
from openparole.law.clocks import FILING, GRANT_INSIDE
from openparole.law.facts.beneficiary import citizenships, principal_citizenships
from openparole.law.facts.grant import conditions_broken_on, parole_expires_on, paroled_on
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
from openparole.law.shared import more_time
from openparole.law.shared.family import DERIVATIVE, PARTNER_OR_CHILD, PRINCIPAL, as_family
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.text import _

PAGE = page("USCIS, Re-Parole Process for Certain Ukrainian Citizens, in copies", PRIMARY)
FAQ = page("USCIS, FAQ on the re-parole process for certain Ukrainians", PRIMARY)
MARKING = page("law firms on the USCIS page, February 2024", SECONDARY)

UKRAINE_RE_PAROLE = Pathway(
    "ukraine-re-parole",
    about=_(
        "For Ukrainians and their close family in the United States who were paroled on or after 11 February "
        "2022 and need more time, up to two years. It is asked from USCIS in the last 180 days of parole. A "
        "pending request gives no time by itself."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Are they Ukrainian, or family of one, and here on parole?"),
        all_of(any_of(citizenships.has("UA"), principal_citizenships.has("UA")), more_time.ON_PAROLE_HERE),
    ),
    asked_by=_("The person on parole asks USCIS, whichever agency granted the parole."),
    agencies={},
    agencies_if=more_time.BY_USCIS,
    filings=(
        Filing(
            "I-131",
            _("online, or on paper with the words Ukraine RE-PAROLE at the top; with a fee waiver on paper"),
            source=MARKING,
            last_day="2024-06-16",
        ),
        Filing(
            "I-131",
            _("online or on paper: Part 1, item 10.C, and item 12; with a fee waiver on paper"),
            source=more_time.FORM,
            first_day="2024-06-17",
        ),
        more_time.BEFORE_A_JUDGE,
    ),
    criteria=(
        Version(
            "U4U-REPAROLE-2024",
            "2024-02-27",
            (
                requirement(
                    "D-URP-01", _("A citizen of Ukraine"), citizenships.has("UA"), source=PAGE, when=PRINCIPAL
                ),
                requirement(
                    "D-URP-02",
                    _("Spouse, common-law partner, or unmarried child under 21 of a Ukrainian"),
                    all_of(principal_citizenships.has("UA"), PARTNER_OR_CHILD),
                    source=PAGE,
                    when=as_family(citizenships.has("UA")),
                ),
                *more_time.REQUIRED,
                requirement(
                    "R-U4U-08",
                    _("Paroled on or after 11 February 2022"),
                    paroled_on.on_or_after("2022-02-11"),
                    source=PAGE,
                ),
                requirement(
                    "R-U4U-08/window",
                    _("In the last 180 days before parole ends, or later"),
                    any_of(
                        parole_expires_on.minus(days=180).on_or_before(FILING),
                        unsettled(_("USCIS says that it may turn an earlier request away and keep the fee.")),
                    ),
                    source=PAGE,
                ),
                requirement(
                    "D-URP-03",
                    _("Kept the conditions of the first parole"),
                    conditions_broken_on.never(),
                    source=PAGE,
                ),
                *STATUTE,
            ),
            source=PAGE,
        ),
    ),
    evidence=(
        Statement("URP-E1", _("A copy of the I-94 or other proof of the parole"), source=PAGE),
        Statement(
            "URP-E2", _("A passport or other proof of Ukrainian citizenship"), source=PAGE, when=PRINCIPAL
        ),
        Statement("URP-E3", _("Proof of the tie to a Ukrainian"), source=PAGE, when=DERIVATIVE),
        Statement("URP-E4", _("Why the reason for parole still holds"), source=PAGE),
    ),
    duties=(more_time.FEE_NOTICE,),
    fees=(i131_fee(free=(I131_EXEMPT,)), parole_fee(GRANT_INSIDE)),
    period=(Statement("URP-P1", _("Up to two years"), source=PAGE),),
    ends=(
        Statement(
            "R-U4U-11",
            _("Leaving the United States ends the parole, and with it the way to re-parole"),
            source=FAQ,
            topic="travel",
        ),
    ),
    warnings=more_time.WARNINGS,
    worksheet="uscis",
)
