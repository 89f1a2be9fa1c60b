"""Uniting for Ukraine: a supporter in the United States files; CBP paroles for up to two years."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, SUPPORT, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, fr, page, press
from openparole.law.clocks import FILING, GRANT
from openparole.law.facts.beneficiary import (
    applies_as,
    birth_date,
    citizenships,
    displaced_from_ukraine_on,
    location,
    marriage_ended_on,
    married_on,
    on_parents_passport,
    passport,
    principal_citizenships,
    relation_to_principal,
    travels_with_principal,
    with_parent_or_guardian,
)
from openparole.law.facts.reason import vaccinations_attested
from openparole.law.facts.supporter import Supporter, supporters
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
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

NOTICE = fr("87 FR 25040", PRIMARY)
PAGE = page("USCIS, Uniting for Ukraine", PRIMARY)
FAQ = page("USCIS, FAQ About Uniting for Ukraine", PRIMARY)

PRINCIPAL = applies_as.is_("principal")
DERIVATIVE = applies_as.is_("derivative")
UNMARRIED = any_of(married_on.never(), marriage_ended_on.happened())
UNDER_18 = birth_date.under(18, FILING)

LISTED_STATUS = Supporter.status.is_(
    "citizen",
    "national",
    "lpr",
    "nonimmigrant",
    "asylee",
    "refugee",
    "parolee",
    "tps",
    "daca",
    "deferred_action",
    "ded",
    "cnmi_resident",
    "freely_associated",
)

UNITING_FOR_UKRAINE = Pathway(
    "uniting-for-ukraine",
    about=_(
        "For Ukrainians who were displaced by the invasion of February 2022, and their close family. A "
        "person in the United States promised support on Form I-134A; CBP then authorized travel and "
        "decided on parole at an airport. Since the end of January 2025 no new support forms are taken."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Are they Ukrainian, or close family of a Ukrainian?"),
        any_of(citizenships.has("UA"), principal_citizenships.has("UA")),
    ),
    asked_by=_("The supporter files; the person abroad then answers online."),
    agencies={SUPPORT: USCIS, TRAVEL: CBP, PAROLE: CBP},
    filings=(
        Filing(
            "I-134", _("online, by the supporter, one for each person"), source=PAGE, last_day="2023-01-05"
        ),
        Filing(
            "I-134A", _("online, by the supporter, one for each person"), source=PAGE, first_day="2023-01-06"
        ),
    ),
    criteria=(
        Version(
            "U4U-2022",
            "2022-04-25",
            (
                requirement(
                    "D-U4U-01", _("Outside the United States"), location.is_("outside_us"), source=FAQ
                ),
                requirement(
                    "R-U4U-03",
                    _("A Ukrainian citizen with a valid passport, or a child listed in a parent's passport"),
                    all_of(citizenships.has("UA"), any_of(passport.is_("valid"), on_parents_passport)),
                    source=PAGE,
                    when=PRINCIPAL,
                ),
                requirement(
                    "R-U4U-04",
                    _("Lived in Ukraine until the invasion and was displaced by it"),
                    displaced_from_ukraine_on.on_or_after("2022-02-11"),
                    source=PAGE,
                    when=PRINCIPAL,
                ),
                requirement(
                    "R-U4U-05",
                    _(
                        "Spouse, common-law partner, or unmarried child under 21 of a Ukrainian, "
                        "traveling together, with a valid passport unless Ukrainian and listed in a parent's"
                    ),
                    all_of(
                        principal_citizenships.has("UA"),
                        travels_with_principal,
                        any_of(
                            relation_to_principal.is_("spouse", "common_law_partner"),
                            all_of(
                                relation_to_principal.is_("child"), UNMARRIED, birth_date.under(21, FILING)
                            ),
                        ),
                        any_of(passport.is_("valid"), all_of(citizenships.has("UA"), on_parents_passport)),
                    ),
                    source=FAQ,
                    when=DERIVATIVE,
                ),
                requirement(
                    "R-U4U-06",
                    _("A child under 18 travels in the care of a parent or legal guardian"),
                    with_parent_or_guardian,
                    source=FAQ,
                    when=UNDER_18,
                ),
                requirement(
                    "R-U4U-07",
                    _("A supporter in the United States with a listed status"),
                    supporters.exists(all_of(Supporter.kind.is_("person"), Supporter.in_us, LISTED_STATUS)),
                    source=PAGE,
                ),
                *STATUTE,
            ),
            source=NOTICE,
        ),
    ),
    evidence=(
        Statement(
            "U4U-E1",
            _("Valid passport of the person, or of the parent in whose passport the child is listed"),
            source=PAGE,
        ),
        Statement(
            "U4U-E2",
            _("Proof that the person lived in Ukraine through 11 February 2022"),
            source=PAGE,
            when=PRINCIPAL,
        ),
        Statement("U4U-E3", _("Proof of the family tie"), source=FAQ, when=DERIVATIVE),
        Statement(
            "U4U-E4",
            _("The supporter's proof of status, income and assets, enough for the whole stay"),
            source=PAGE,
        ),
        Statement(
            "U4U-E5",
            _("Before travel: attestation of vaccination against measles and polio"),
            source=press("Ukraine Task Force, requirements for beneficiaries"),
            when=no(vaccinations_attested),
        ),
        Statement(
            "U4U-E6",
            _("For a child under 18: proof that the adult is the parent or legal guardian"),
            source=FAQ,
            when=UNDER_18,
        ),
    ),
    duties=(
        Statement(
            "U4U-D1",
            _("A tuberculosis screening within 14 days of arrival, attested online; a condition of parole"),
            source=press("USCIS alert of 2022-07-13, as quoted", SECONDARY),
            last_day="2022-07-12",
        ),
        Statement(
            "U4U-D2",
            _("A tuberculosis screening within 90 days of arrival, attested online; a condition of parole"),
            source=page("USCIS alert of 2022-07-13", PRIMARY),
            first_day="2022-07-13",
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(Statement("U4U-P1", _("Up to two years"), source=NOTICE),),
    travel_document=(
        Statement(
            "U4U-T1",
            _("A travel authorization in the online account, valid for 90 days"),
            source=press("practitioner summaries", SECONDARY),
        ),
    ),
    ends=(
        Statement(
            "R-U4U-11",
            _("Leaving the United States ends the parole, and with it the way to re-parole"),
            source=FAQ,
            topic="travel",
        ),
    ),
    gives=(),
    worksheet="uscis",
)
