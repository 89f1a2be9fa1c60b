"""Haitian family reunification parole: invited relatives wait for their visa here. 2014 to 2025."""

from __future__ import annotations

from openparole.law.agencies import ACCESS, CBP, PAROLE, REQUEST, STATE, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.clocks import FILING, GRANT, POSTMARK
from openparole.law.facts.beneficiary import country_now
from openparole.law.facts.relative import i130_approved_on, visa_expected_on
from openparole.law.parameters.filing_fees import i131_fee
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared import reunification
from openparole.law.shared.family import PRINCIPAL, follows_the_principal
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.text import _

NOTICE_2014 = fr("79 FR 75581", PRIMARY)
NOTICE_2023 = fr("88 FR 54635", PRIMARY)
PAGE = page("USCIS, The Haitian Family Reunification Parole Program", PRIMARY)
SUMMARY = press("CLINIC summary of 79 FR 75581", SECONDARY)

DAYS_OF_THE_FORM = POSTMARK.between("2014-12-18", "2023-08-10")

THROUGH_THE_EMBASSY = (
    reunification.petition("D-HFR-01", "HT", i130_approved_on.on_or_before("2014-12-18"), source=NOTICE_2014),
    reunification.family("D-HFR-02", "HT", source=PAGE),
    follows_the_principal("D-HFR-06", source=PAGE),
    requirement("D-HFR-03", _("In Haiti"), country_now.is_("HT"), source=NOTICE_2014),
    reunification.waits_for_a_visa("D-HFR-04", source=SUMMARY),
    requirement(
        "D-HFR-05",
        _("A visa is expected within about two years"),
        any_of(
            visa_expected_on.on_or_before(FILING.plus(years=2)),
            all_of(
                visa_expected_on.on_or_before(FILING.plus(years=3)),
                unsettled(
                    _(
                        "The notice says about two years, a summary of it 18 to 30 months, "
                        "a fact sheet of 2022 18 to 36 months."
                    )
                ),
            ),
        ),
        source=NOTICE_2014,
        when=PRINCIPAL,
    ),
    *STATUTE,
)

HAITIAN_FAMILY_REUNIFICATION = Pathway(
    "haitian-family-reunification",
    about=_(
        "For Haitians with an approved family petition whose visa is some two years away, and their wife, "
        "husband and children. The petitioner in the United States had to be invited. Invitations stopped in "
        "December 2019, came back in a new form in 2023, and ended with the program on 15 December 2025."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=reunification.gate(_("Are they from Haiti, or family of one, with a family petition?"), "HT"),
    asked_by=_("The family petitioner, once invited by the State Department (NVC), for each person."),
    agencies={ACCESS: STATE, REQUEST: USCIS, TRAVEL: CBP, PAROLE: CBP},
    filings=(
        Filing(
            "I-131",
            _("with Form I-134 and with fee or fee waiver, one of each for each person, to the NVC"),
            source=PAGE,
            first_day="2014-12-18",
            last_day="2023-08-10",
        ),
        Filing(
            "I-134A",
            _("online, by the invited petitioner, one for each person"),
            source=NOTICE_2023,
            first_day="2023-08-11",
        ),
    ),
    invitation=reunification.INVITED,
    criteria=(
        Version("HFRP-2014", "2014-12-18", THROUGH_THE_EMBASSY, source=NOTICE_2014),
        Version("HFRP-2023", "2023-08-11", reunification.process_of_2023("HT"), source=NOTICE_2023),
    ),
    evidence=(
        *reunification.evidence(reunification.FIRST_DAY),
        Statement(
            "HFR-E1",
            _("An interview at the embassy in Port-au-Prince"),
            source=PAGE,
            last_day="2023-08-10",
        ),
    ),
    fees=(i131_fee(when=DAYS_OF_THE_FORM, on_paper_only=True), parole_fee(GRANT)),
    period=(reunification.period(reunification.FIRST_DAY),),
    travel_document=(
        Statement(
            "HFR-T1",
            _("A travel paper from the embassy"),
            source=page("USCIS, The Haitian Family Reunification Parole Program", UNVERIFIED),
            last_day="2023-08-10",
        ),
        *reunification.travel(reunification.FIRST_DAY),
    ),
    ends=reunification.ENDS,
    worksheet="uscis",
)
