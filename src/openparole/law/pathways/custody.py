"""Parole from custody, 8 CFR 212.5(b): ICE lets go somebody whom it holds. No form, no petitioner.

The words of the regulation since the amendment of 2022 were not read: what rests on them is not firm.
"""

from __future__ import annotations

from openparole.law.agencies import ICE, MORE_TIME, PAROLE, REQUEST
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, cfr, fr, page, usc
from openparole.law.clocks import GRANT_INSIDE, READING
from openparole.law.facts.beneficiary import birth_country
from openparole.law.facts.custody import (
    credible_fear_found_on,
    custody,
    danger,
    detained_under,
    flight_risk,
    in_proceedings,
    parole_requested_on,
    pregnancy_certified,
    serious_medical_condition,
    witness_in_us_proceeding,
)
from openparole.law.facts.reason import helps_law_enforcement, medical_emergency, security_concern
from openparole.law.facts.travel import arrived_on, entry_manner
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
from openparole.law.shared.bond import NO_BOND
from openparole.law.shared.custody import FIVE_GROUPS, HELD_BY_ICE, PARAGRAPH_B, five_groups
from openparole.law.shared.family import UNDER_18
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.rules import Rule

AMENDED_2022 = cfr("8 CFR 212.5(b), introductory words amended by 87 FR 18078 and not read", UNVERIFIED)
SCREENING = cfr("8 CFR 235.3(b)(2)(iii), (b)(4)(ii), (b)(5)(i)", PRIMARY)
ASSURANCES = cfr("8 CFR 212.5(d)", PRIMARY)
LETTER = page("ICE, parole worksheet of 2007, and practice", SECONDARY)

BEFORE_FEAR_IS_FOUND = all_of(detained_under.is_("235b"), no(in_proceedings), credible_fear_found_on.never())
"""Expedited removal runs, or has ended in an order, and no fear was found credible."""
EMERGENCY_OR_POLICE = any_of(medical_emergency, helps_law_enforcement)


def guards(source: Source) -> tuple[Rule, ...]:
    """What the introductory words of 212.5(b) ask of everybody."""
    return (
        requirement(
            "D-CUS-02",
            _("Held, or held before, under INA 235(b), as 8 CFR 235.3(b) and (c) say"),
            any_of(
                detained_under.is_("235b"),
                rule(
                    "G-2.10",
                    _("Held under another law, yet never admitted: 8 CFR 212.5(c) may reach this person"),
                    all_of(
                        entry_manner.is_not("admitted"),
                        unsettled(
                            _(
                                "8 CFR 212.5(c) lets officers parole any other applicant for admission; no "
                                "text was found that says when people held under other laws are paroled."
                            )
                        ),
                    ),
                    source=cfr("8 CFR 212.5(c)", PRIMARY),
                ),
            ),
            source=source,
        ),
        requirement(
            "D-CUS-03",
            _("No security risk, and no danger to anyone"),
            all_of(no(security_concern), no(danger)),
            source=source,
        ),
        requirement(
            "D-CUS-04",
            _("No risk of absconding, or one that ties, an address or a bond answer"),
            flight_risk.is_("no", "mitigated"),
            source=source,
        ),
    )


WHILE_SCREENED = requirement(
    "G-2.30",
    _("In expedited removal without a credible-fear finding: a medical emergency or a law-enforcement need"),
    EMERGENCY_OR_POLICE,
    source=SCREENING,
    when=BEFORE_FEAR_IS_FOUND,
)
WHILE_SCREENED_2022 = requirement(
    "G-2.30/2022",
    _("In expedited removal without a credible-fear finding: as 8 CFR 235.3(b) says since 31 May 2022"),
    any_of(
        EMERGENCY_OR_POLICE,
        unsettled(_("The words of 8 CFR 235.3(b) on parole, amended by 87 FR 18078, were not read.")),
    ),
    source=fr("87 FR 18078", UNVERIFIED, day_strength=UNVERIFIED),
    when=BEFORE_FEAR_IS_FOUND,
)
CHILDREN_2019 = five_groups(
    cfr("8 CFR 212.5(b)(3), amended by 84 FR 44392, which courts stopped in part", UNVERIFIED)
)

CUSTODY = Pathway(
    "custody",
    about=_(
        "For people whom ICE holds after they came to the border or were caught there. The rule names five "
        "groups: the seriously ill, pregnant women, children, witnesses, and people whose detention serves "
        "no public interest. ICE decides on a letter; there is no form. Since January 2025 it lets few go."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Is ICE holding them?"), custody.is_("ice")),
    asked_by=_("The person who is held, or a helper, writes to the ICE field office; ICE may act alone."),
    agencies={REQUEST: ICE, PAROLE: ICE, MORE_TIME: ICE},
    filings=(
        Filing(
            "",
            _("a letter to the ICE field office that holds the person; no form and no filing fee"),
            source=LETTER,
        ),
    ),
    criteria=(
        Version(
            "CUS-1997",
            "1997-04-01",
            (HELD_BY_ICE, *guards(PARAGRAPH_B), FIVE_GROUPS, WHILE_SCREENED, *STATUTE),
            source=fr("62 FR 10312, 10348", PRIMARY, day_strength=UNVERIFIED),
        ),
        Version(
            "CUS-2019",
            "2019-10-22",
            (HELD_BY_ICE, *guards(PARAGRAPH_B), CHILDREN_2019, WHILE_SCREENED, *STATUTE),
            source=fr("84 FR 44392", PRIMARY),
        ),
        Version(
            "CUS-2022",
            "2022-05-31",
            (HELD_BY_ICE, *guards(AMENDED_2022), CHILDREN_2019, WHILE_SCREENED_2022, *STATUTE),
            source=fr("87 FR 18078", PRIMARY, day_strength=UNVERIFIED),
        ),
    ),
    evidence=(
        Statement(
            "G-2.1/paper",
            _("Medical records, or a letter of the doctor at the place of detention"),
            source=cfr("8 CFR 212.5(b)(1)", UNVERIFIED),
            when=serious_medical_condition,
        ),
        Statement(
            "G-2.2/paper",
            _("The medical certificate of pregnancy"),
            source=cfr("8 CFR 212.5(b)(2)", PRIMARY),
            when=pregnancy_certified,
        ),
        Statement(
            "G-2.3/paper",
            _("The child's birth record, and the relative's ID and proof of the tie"),
            source=cfr("8 CFR 212.5(b)(3)", UNVERIFIED),
            when=UNDER_18,
        ),
        Statement(
            "G-2.4/paper",
            _("The subpoena, or a letter of the prosecutor or the court"),
            source=cfr("8 CFR 212.5(b)(4)", UNVERIFIED),
            when=witness_in_us_proceeding,
        ),
        Statement(
            "G-2.12/promise",
            _("A promise to appear or to leave, by the person, a lawyer or a sponsor; a bond on Form I-352"),
            source=ASSURANCES,
        ),
        Statement(
            "G-2.12/ties",
            _("Close relatives at known addresses, and other ties to a community"),
            source=ASSURANCES,
        ),
        Statement(
            "G-2.12/conditions",
            _("Conditions that the person agrees to, such as reporting"),
            source=ASSURANCES,
        ),
    ),
    fees=(parole_fee(GRANT_INSIDE),),
    period=(
        Statement(
            "D-CUS-06",
            _("As long as the officer sets; most often until the immigration case is decided"),
            source=page("practice", UNVERIFIED),
        ),
    ),
    warnings=(
        Statement(
            "G-1.39",
            _("This way starts with a letter to ICE, if none was sent yet"),
            source=LETTER,
            when=parole_requested_on.never(),
        ),
        Statement(
            "G-2.20",
            _("Whoever was born in Cuba and came by the Mariel boatlift of 1980 falls under 8 CFR 212.12"),
            source=cfr("8 CFR 212.5(g)", PRIMARY),
            when=all_of(birth_country.is_("CU"), arrived_on.between("1980-04-15", "1980-10-20")),
        ),
        *NO_BOND,
        Statement(
            "D-CUS-07",
            _("Parole is billed on release; how, and what follows when nobody can pay, was not found"),
            source=usc("8 USC 1804", UNVERIFIED),
            first_day="2025-10-16",
            topic="fees",
        ),
    ),
    worksheet="ice",
    clock=READING,
)
