"""Filipino World War II veterans parole: relatives with an approved petition come before their visa. 2016."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.clocks import FILING, GRANT
from openparole.law.facts.beneficiary import location
from openparole.law.facts.relative import (
    i130_after_death,
    i130_approved_on,
    relation_to_family_petitioner,
    relationship_since,
    veteran_army_recognized,
    veteran_died_on,
    veteran_lived_in_us_at_death,
    veteran_petitioner,
    veteran_spouse_died_on,
)
from openparole.law.parameters.filing_fees import i131_fee
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
from openparole.law.shared.family import DERIVATIVE, PRINCIPAL, SPOUSE_OR_CHILD, follows_the_principal
from openparole.law.shared.reunification import PETITIONER, waits_for_a_visa
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of
from openparole.logic.text import _

NOTICE = fr("81 FR 28097", PRIMARY)
PAGE = page("USCIS, Filipino World War II Veterans Parole Program", PRIMARY)
CONDITIONS = press("summaries of 81 FR 28097", SECONDARY)
FORM = page("Form I-131 edition 01/20/25, Part 1", PRIMARY)

RELATED_IN_TIME = relationship_since.on_or_before("2016-05-09")
SELF_PETITION = veteran_petitioner.is_("self")

FILIPINO_VETERANS = Pathway(
    "filipino-veterans",
    about=_(
        "For relatives of Filipinos who fought for the United States in World War II. They have an approved "
        "family petition and wait for a visa number, often for more than 20 years. The program does not "
        "change how many visas there are."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Does a Filipino veteran of World War II, or that family, ask?"), veteran_petitioner.is_not("none")
    ),
    asked_by=_(
        "The veteran or the surviving spouse, for each person; certain children and siblings for themselves "
        "once both have died."
    ),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(
        Filing(
            "I-131",
            _("with Form I-134, one of each for each person; on the edition of January 2025, item 6.A"),
            source=FORM,
        ),
    ),
    criteria=(
        Version(
            "FWVP-2016",
            "2016-06-08",
            (
                requirement(
                    "R-FWVP-01",
                    _(
                        "The veteran or the surviving spouse asks, a citizen or permanent resident in the "
                        "United States"
                    ),
                    all_of(veteran_petitioner.is_("veteran", "surviving_spouse"), PETITIONER),
                    source=PAGE,
                    when=all_of(PRINCIPAL, veteran_petitioner.is_not("self")),
                ),
                requirement(
                    "D-FWV-01",
                    _("The US Army has recognized the veteran's service"),
                    veteran_army_recognized,
                    source=PAGE,
                ),
                requirement(
                    "R-FWVP-02",
                    _("Form I-130 is approved, and the family tie existed by 9 May 2016"),
                    all_of(i130_approved_on.on_or_before(FILING), RELATED_IN_TIME),
                    source=CONDITIONS,
                    when=PRINCIPAL,
                ),
                waits_for_a_visa("D-FWV-02", source=CONDITIONS),
                requirement(
                    "R-FWVP-03",
                    _(
                        "Both have died, the veteran while living in the United States; a child or sibling "
                        "asks, and the petition was put back in force or falls under the law for survivors"
                    ),
                    all_of(
                        veteran_died_on.happened(),
                        veteran_spouse_died_on.happened(),
                        veteran_lived_in_us_at_death,
                        relation_to_family_petitioner.is_("son_or_daughter", "sibling"),
                        i130_after_death.is_("reinstated", "survivor_rule"),
                    ),
                    source=CONDITIONS,
                    when=all_of(PRINCIPAL, SELF_PETITION),
                ),
                requirement(
                    "D-FWV-03",
                    _("Spouse or unmarried child under 21 of the main person of such a petition"),
                    all_of(SPOUSE_OR_CHILD, veteran_petitioner.is_not("none")),
                    source=PAGE,
                    when=DERIVATIVE,
                ),
                follows_the_principal("R-FWVP-04", source=PAGE),
                requirement(
                    "D-FWV-04", _("Outside the United States"), location.is_("outside_us"), source=FORM
                ),
                *STATUTE,
            ),
            source=NOTICE,
        ),
    ),
    evidence=(
        Statement("FWV-E1", _("Proof that the US Army recognized the veteran's service"), source=PAGE),
        Statement("FWV-E2", _("The approval notice of Form I-130"), source=PAGE),
        Statement("FWV-E3", _("Proof of the family tie"), source=PAGE),
        Statement(
            "FWV-E4",
            _("Death certificates, and the letter that puts the petition back in force"),
            source=CONDITIONS,
            when=SELF_PETITION,
        ),
    ),
    fees=(i131_fee(), parole_fee(GRANT)),
    period=(
        Statement(
            "FWV-P1",
            _("Up to three years"),
            source=page("USCIS, Filipino World War II Veterans Parole Program", UNVERIFIED),
        ),
    ),
    travel_document=(
        Statement(
            "FWV-T1",
            _("A travel document from the US embassy after an interview; then inspection by CBP"),
            source=page("USCIS, Filipino World War II Veterans Parole Program", UNVERIFIED),
        ),
    ),
    ends=(
        Statement(
            "FWV-X1",
            _("By the plans of 2019 and 2020 to end the program, parole already given ran to its own end"),
            source=fr("85 FR 84362", PRIMARY),
            topic="status",
            first_day="2019-08-02",
        ),
    ),
    gives=(
        Statement(
            "FWV-G1",
            _("Parole does not bring the visa number nearer; the green card waits for it"),
            source=press("American Immigration Council, The Use of Parole Under Immigration Law (2022)"),
            topic="adjustment",
        ),
    ),
    worksheet="uscis",
)
