"""Cuban family reunification parole: invited relatives wait for their visa here, not there. 2007 to 2025."""

from __future__ import annotations

from openparole.law.agencies import ACCESS, CBP, PAROLE, REQUEST, STATE, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.clocks import FILING, GRANT, POSTMARK
from openparole.law.facts.beneficiary import citizenships, country_now
from openparole.law.facts.reason import inadmissible
from openparole.law.facts.relative import i130_approved_on, invitation_answered_on, invited_on
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
from openparole.law.shared.family import DERIVATIVE, follows_the_principal
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

NOTICE_2007 = fr("72 FR 65588", PRIMARY)
NOTICE_2014 = fr("79 FR 75579", PRIMARY)
NOTICE_2023 = fr("88 FR 54639", PRIMARY)
PAGE = page("USCIS, The Cuban Family Reunification Parole Program", PRIMARY)
FACT_SHEET = page("Department of State fact sheet of 2009-01-26", PRIMARY)

PAPERS_BEFORE_THE_FORM = rule(
    "D-CFR-06",
    _("Invited before 18 December 2014, and the papers reached the NVC before 17 February 2015"),
    all_of(invited_on.before("2014-12-18"), invitation_answered_on.before("2015-02-17")),
    source=NOTICE_2014,
)
DAYS_OF_THE_FORM = POSTMARK.between("2015-02-17", "2023-08-10")

THROUGH_THE_EMBASSY = (
    reunification.petition("D-CFR-01", "CU", i130_approved_on.on_or_before(FILING), source=FACT_SHEET),
    reunification.family("D-CFR-02", "CU", source=NOTICE_2014),
    follows_the_principal("D-CFR-08", source=NOTICE_2014),
    requirement(
        "D-CFR-03",
        _("A Cuban, as the notice says of all who take part"),
        any_of(
            citizenships.has("CU"),
            unsettled(
                _("The notice speaks of Cubans in Cuba; no text found speaks of family from elsewhere.")
            ),
        ),
        source=NOTICE_2014,
        when=DERIVATIVE,
    ),
    requirement("D-CFR-04", _("In Cuba"), country_now.is_("CU"), source=FACT_SHEET),
    reunification.waits_for_a_visa("D-CFR-05", source=FACT_SHEET),
    requirement(
        "D-CFR-07",
        _("Nothing but the missing number stands against an immigrant visa"),
        no(inadmissible),
        source=press("copy of the USCIS page", SECONDARY),
    ),
    *STATUTE,
)

CUBAN_FAMILY_REUNIFICATION = Pathway(
    "cuban-family-reunification",
    about=_(
        "For Cubans with an approved family petition who wait for a visa number, and their wife, husband and "
        "children. The petitioner in the United States had to be invited. Invitations stopped in 2016, came "
        "back in a new form in 2023, and ended with the program on 15 December 2025."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=reunification.gate(_("Are they from Cuba, or family of one, with a family petition?"), "CU"),
    asked_by=_("The family petitioner, once invited by the State Department (NVC), for each person."),
    agencies={ACCESS: STATE, REQUEST: USCIS, TRAVEL: CBP, PAROLE: CBP},
    filings=(
        Filing(
            "I-131",
            _("with fee or fee waiver, one for each person, to the NVC"),
            source=NOTICE_2014,
            when=no(PAPERS_BEFORE_THE_FORM),
            first_day="2015-02-17",
            last_day="2023-08-10",
        ),
        Filing(
            "I-134A",
            _("online, by the invited petitioner, one for each person"),
            source=NOTICE_2023,
            first_day="2023-08-11",
        ),
        Filing(
            "I-131",
            _("marked CFRP ADD-ON, only for family of a main person whose Form I-131 was already pending"),
            source=PAGE,
            when=DERIVATIVE,
            first_day="2023-08-11",
        ),
    ),
    invitation=reunification.INVITED,
    criteria=(
        Version("CFRP-2007", "2007-11-21", THROUGH_THE_EMBASSY, source=NOTICE_2007),
        Version("CFRP-2014", "2014-12-18", THROUGH_THE_EMBASSY, source=NOTICE_2014),
        Version("CFRP-2023", "2023-08-11", reunification.process_of_2023("CU"), source=NOTICE_2023),
    ),
    evidence=(
        *reunification.evidence(reunification.FIRST_DAY),
        Statement(
            "CFR-E1", _("An interview at the embassy in Havana"), source=NOTICE_2014, last_day="2023-08-10"
        ),
    ),
    fees=(
        i131_fee(when=DAYS_OF_THE_FORM, free=(PAPERS_BEFORE_THE_FORM,), on_paper_only=True),
        parole_fee(GRANT),
    ),
    period=(
        Statement(
            "CFR-P1",
            _("One or two years"),
            source=page("USCIS, The Cuban Family Reunification Parole Program", UNVERIFIED),
            last_day="2023-08-10",
        ),
        reunification.period(reunification.FIRST_DAY),
    ),
    travel_document=(
        Statement(
            "CFR-T1",
            _("A foil in the passport from the embassy, which looks like a visa"),
            source=page("US Embassy in Cuba, Cuban Parole Programs", PRIMARY),
            last_day="2023-08-10",
        ),
        *reunification.travel(reunification.FIRST_DAY),
    ),
    ends=reunification.ENDS,
    worksheet="uscis",
)
