"""Cuban medical professional parole: medical workers whom Cuba sent to a third country. 2006 to 2017."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, page
from openparole.law.facts.beneficiary import (
    citizenships,
    country_now,
    medical_mission_of_cuba,
    principal_citizenships,
)
from openparole.law.facts.reason import inadmissible
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, Filing, Gate, Pathway, Version, requirement
from openparole.law.shared.family import DERIVATIVE, PRINCIPAL, SPOUSE_OR_CHILD, follows_the_principal
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

FACT_SHEET = page("Department of State fact sheet of 2009-01-26", PRIMARY)
PAGE = page("USCIS, Cuban Medical Professional Parole Program", PRIMARY)
CABLE = page("Department of State cable 06 STATE 135733", PRIMARY)

OF_A_CUBAN = all_of(DERIVATIVE, principal_citizenships.has("CU"))

CUBAN_MEDICAL_PROFESSIONAL = Pathway(
    "cuban-medical-professional",
    about=_(
        "For Cuban doctors, nurses and other medical workers whom their government had sent to work or study "
        "in a third country, and for their wife, husband and children. They asked at a US embassy there. The "
        "program ended in the afternoon of 12 January 2017."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=Gate(medical_mission_of_cuba.question, any_of(medical_mission_of_cuba, OF_A_CUBAN)),
    asked_by=_("The person, at a US embassy or consulate in the third country."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(
        Filing("", _("in person at the US embassy or consulate, without a sponsor's form"), source=CABLE),
    ),
    criteria=(
        Version(
            "CMPP-2006",
            "2006-08-11",
            (
                requirement(
                    "R-CMPP-01",
                    _("A Cuban medical worker or student whom Cuba has sent abroad"),
                    all_of(citizenships.has("CU"), medical_mission_of_cuba),
                    source=FACT_SHEET,
                    when=PRINCIPAL,
                ),
                requirement(
                    "D-CMP-01",
                    _("Spouse or unmarried child under 21 of such a Cuban"),
                    all_of(OF_A_CUBAN, SPOUSE_OR_CHILD),
                    source=PAGE,
                    when=DERIVATIVE,
                ),
                follows_the_principal("D-CMP-04", source=PAGE),
                requirement(
                    "D-CMP-02",
                    _("In a third country: neither in Cuba nor in the United States"),
                    country_now.is_not("CU", "US"),
                    source=FACT_SHEET,
                    when=PRINCIPAL,
                ),
                requirement(
                    "D-CMP-03",
                    _("Nothing in the law would keep them out"),
                    no(inadmissible),
                    source=FACT_SHEET,
                ),
                *STATUTE,
            ),
            source=CABLE,
        ),
    ),
    evidence=(
        Statement("CMP-E1", _("Proof of Cuban citizenship"), source=FACT_SHEET, when=PRINCIPAL),
        Statement(
            "CMP-E2",
            _("Proof of medical training, and of the mission abroad"),
            source=FACT_SHEET,
            when=PRINCIPAL,
        ),
        Statement("CMP-E3", _("Proof of the family tie"), source=PAGE, when=DERIVATIVE),
    ),
    warnings=(
        Statement(
            "CMP-W1",
            _(
                "Family could still be asked to follow: until 12 July 2017 where the medical worker was "
                "paroled before 12 January 2017, else within 6 months of that parole"
            ),
            source=PAGE,
            when=DERIVATIVE,
            first_day="2017-01-12",
        ),
    ),
    gives=(
        Statement(
            "CMP-G1",
            _("A spouse or child who is no Cuban is not a Cuban or Haitian entrant"),
            source=page("ORR State Letter 07-14", PRIMARY),
            when=DERIVATIVE,
            topic="benefits",
        ),
    ),
    worksheet="uscis",
)
