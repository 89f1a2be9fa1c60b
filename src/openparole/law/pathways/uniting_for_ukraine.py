"""Uniting for Ukraine: a supporter in the United States files; CBP paroles for up to two years."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, SUPPORT, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.clocks import GRANT
from openparole.law.facts.beneficiary import (
    citizenships,
    displaced_from_ukraine_on,
    location,
    on_parents_passport,
    passport,
    principal_citizenships,
    travels_with_principal,
)
from openparole.law.facts.grant import tb_screened_on
from openparole.law.facts.reason import vaccinations_attested
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
from openparole.law.shared.family import (
    DERIVATIVE,
    PARTNER_OR_CHILD,
    PRINCIPAL,
    SUPPORTED,
    UNDER_18,
    as_family,
    follows_the_principal,
    minor_with_an_adult,
)
from openparole.law.shared.supporter_evidence import confirmation
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

NOTICE = fr("87 FR 25040", PRIMARY)
PAGE = page("USCIS, Uniting for Ukraine", PRIMARY)
FAQ = page("USCIS, FAQ About Uniting for Ukraine", PRIMARY)
RE_PAROLE_FAQ = page("USCIS, FAQ on the re-parole process for certain Ukrainians", PRIMARY)
COVID = press("DHS notice of 2022-08-10, as quoted", SECONDARY, day_strength=UNVERIFIED)
CLARIFICATION = page("USCIS, clarification on children of 2023-09-20, as quoted", SECONDARY)

A_UKRAINIAN = all_of(citizenships.has("UA"), any_of(passport.is_("valid"), on_parents_passport))
DISPLACED = displaced_from_ukraine_on.on_or_after("2022-02-11")
AS_FAMILY = as_family(all_of(A_UKRAINIAN, DISPLACED))

COMMON = (
    requirement("D-U4U-01", _("Outside the United States"), location.is_("outside_us"), source=FAQ),
    requirement(
        "R-U4U-03",
        _("A Ukrainian citizen with a valid passport, or a child listed in a parent's passport"),
        A_UKRAINIAN,
        source=PAGE,
        when=PRINCIPAL,
    ),
    requirement(
        "R-U4U-04",
        _("Lived in Ukraine until the invasion and was displaced by it"),
        DISPLACED,
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
            PARTNER_OR_CHILD,
            any_of(passport.is_("valid"), all_of(citizenships.has("UA"), on_parents_passport)),
        ),
        source=FAQ,
        when=AS_FAMILY,
    ),
    follows_the_principal("D-U4U-02", source=FAQ, when=AS_FAMILY),
    requirement(
        "R-U4U-07", _("A supporter in the United States with a listed status"), SUPPORTED, source=PAGE
    ),
    *STATUTE,
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
                minor_with_an_adult(
                    "R-U4U-06",
                    _("A child under 18 travels in the care of a parent or legal guardian"),
                    source=FAQ,
                ),
                *COMMON,
            ),
            source=NOTICE,
        ),
        Version(
            "U4U-2023",
            "2023-09-20",
            (
                minor_with_an_adult(
                    "R-U4U-06",
                    _(
                        "A child under 18 travels in the care of a parent or legal guardian, who need not "
                        "come by this way and may live in the United States"
                    ),
                    source=CLARIFICATION,
                ),
                *COMMON,
            ),
            source=CLARIFICATION,
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
            _(
                "The supporter's proof of status on the day of filing, and of income and assets, enough for "
                "the whole stay; a person signs, even where an organization pays"
            ),
            source=PAGE,
        ),
        Statement(
            "U4U-E5",
            _("Before travel: attestation of vaccination against measles and polio"),
            source=press("Ukraine Task Force, requirements for beneficiaries"),
            when=no(vaccinations_attested),
        ),
        Statement(
            "U4U-E5/covid",
            _("Until about May 2023 also, before travel: attestation of a first dose against COVID-19"),
            source=COVID,
            when=no(vaccinations_attested),
            last_day="2023-05-31",
        ),
        Statement(
            "U4U-E6",
            _("For a child under 18: proof that the adult is the parent or legal guardian"),
            source=FAQ,
            when=UNDER_18,
        ),
        Statement(
            "U4U-E7",
            _(
                "For an adult who lives in the United States and comes with a child: proof of status, "
                "parole, deferred action or DED, and of permission to come back"
            ),
            source=CLARIFICATION,
            when=UNDER_18,
            first_day="2023-09-20",
        ),
    ),
    duties=(
        Statement(
            "U4U-D1",
            _("A tuberculosis screening within 14 days of arrival, attested online; a condition of parole"),
            source=page("USCIS alert of 2022-07-13; CDC letter of 2022-06-21", PRIMARY),
            when=tb_screened_on.never(),
            last_day="2022-07-12",
        ),
        Statement(
            "U4U-D2",
            _(
                "A tuberculosis screening within 90 days of arrival, attested online also for a child under "
                "2, who needs no test; a condition of parole"
            ),
            source=page("USCIS alert of 2022-07-13", PRIMARY),
            when=tb_screened_on.never(),
            first_day="2022-07-13",
        ),
        Statement(
            "U4U-D3",
            _("The COVID-19 vaccinations within 90 days of arrival, attested online; a condition of parole"),
            source=COVID,
            first_day="2022-08-10",
            last_day="2023-05-31",
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(Statement("U4U-P1", _("Generally up to two years"), source=NOTICE),),
    travel_document=(
        confirmation("R-U4U-07/confirmed", PAGE),
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
            source=RE_PAROLE_FAQ,
            topic="travel",
        ),
    ),
    gives=(),
    worksheet="uscis",
)
