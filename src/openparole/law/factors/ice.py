"""What ICE looks at before it paroles somebody whom it holds: the groups of 8 CFR 212.5(b), then the person.

Rows follow the parole worksheet of 2007 and the directive of 2009; the weights are an officer's.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, UNVERIFIED, cfr, page
from openparole.law.factors.uscis import DISCRETION_FACTORS
from openparole.law.facts.custody import (
    credible_fear_found_on,
    danger,
    flight_risk,
    identity_proof,
    juvenile_release,
    overriding_factor,
    pregnancy_certified,
    serious_medical_condition,
    witness_in_us_proceeding,
)
from openparole.law.facts.relative import UsRelative, us_relatives
from openparole.law.shared.custody import FREE_RELATIVE
from openparole.law.shared.family import UNDER_18
from openparole.law.worksheet import BASIS, DISCRETION, Factor, Worksheet
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

WORKSHEET = page("ICE, Record of Determination/Parole Determination Worksheet", PRIMARY)
FACT_SHEET = page("ICE, credible-fear fact sheet", PRIMARY)
DIRECTIVE = page("ICE Directive 11002.1, text not read", UNVERIFIED)

SOMEBODY_TO_GO_TO = any_of(FREE_RELATIVE, juvenile_release.is_("relative_in_detention", "named_adult"))

AS_AT_USCIS = tuple(
    factor
    for factor in DISCRETION_FACTORS
    if factor.id in ("WF-F15", "WF-F16", "WF-F17", "WF-F18", "WF-F19", "WF-F20")
)
"""ICE decides on the same factors as USCIS: benefit, character, record, history, honesty, security."""

SHEET = Worksheet(
    "ice",
    _("Parole from custody: what ICE looks at"),
    (
        Factor(
            "ICE-1",
            _("Illness"),
            step=BASIS,
            helps=_("a serious condition for which detention is wrong"),
            hurts=_("care in detention is enough"),
            evidence=_("medical records, a letter of the doctor at the place of detention"),
            source=cfr("8 CFR 212.5(b)(1)", PRIMARY),
            shown_by=serious_medical_condition,
            contradicted_by=no(serious_medical_condition),
        ),
        Factor(
            "ICE-2",
            _("Pregnancy"),
            step=BASIS,
            helps=_("certified by a doctor"),
            hurts=_("not certified"),
            evidence=_("medical certificate"),
            source=cfr("8 CFR 212.5(b)(2)", PRIMARY),
            shown_by=pregnancy_certified,
            contradicted_by=no(pregnancy_certified),
        ),
        Factor(
            "ICE-3",
            _("Childhood"),
            step=BASIS,
            helps=_("under 18, and somebody will care for the child"),
            hurts=_("an adult, or nobody to whom the child can go"),
            evidence=_("birth record, the relative's ID and proof of the tie"),
            source=cfr("8 CFR 212.5(b)(3)", PRIMARY),
            shown_by=all_of(UNDER_18, SOMEBODY_TO_GO_TO),
            contradicted_by=any_of(no(UNDER_18), juvenile_release.is_("none")),
        ),
        Factor(
            "ICE-4",
            _("Testimony"),
            step=BASIS,
            helps=_("a witness in a proceeding in the United States, now or to come"),
            hurts=_("testimony can be given from detention"),
            evidence=_("subpoena, a letter of the prosecutor or the court"),
            source=cfr("8 CFR 212.5(b)(4)", PRIMARY),
            shown_by=witness_in_us_proceeding,
            contradicted_by=no(witness_in_us_proceeding),
        ),
        Factor(
            "ICE-5",
            _("Public interest in detention"),
            step=BASIS,
            helps=_(
                "for an arriving person: a credible-fear finding, unless something weighs against release"
            ),
            hurts=_("ICE sees a public interest in keeping the person detained"),
            evidence=_("Form I-870, or the judge's order"),
            source=FACT_SHEET,
            shown_by=credible_fear_found_on.happened(),
        ),
        Factor(
            "G-3.7",
            _("Identity"),
            step=DISCRETION,
            helps=_("government papers; else affidavits with the writer's own ID; else a credible account"),
            hurts=_("no credible showing of who the person is"),
            evidence=_("passport, ID card, birth record, affidavits"),
            source=WORKSHEET,
            shown_by=identity_proof.is_("documents", "affidavits"),
            contradicted_by=identity_proof.is_("none"),
        ),
        Factor(
            "G-3.8",
            _("Risk of flight"),
            step=DISCRETION,
            helps=_(
                "ties, an address, work, past appearances, likely relief; a bond or reporting answers it"
            ),
            hurts=_("nothing answers the risk"),
            evidence=_("lease, letters, records of appearances, a sponsor's papers"),
            source=WORKSHEET,
            shown_by=flight_risk.is_("no", "mitigated"),
            contradicted_by=flight_risk.is_("yes"),
        ),
        Factor(
            "G-2.12",
            _("Assurances"),
            step=DISCRETION,
            helps=_("a promise or bond, relatives at known addresses, agreed conditions; not all are needed"),
            hurts=_("none offered"),
            evidence=_("sponsor's letter, proof of address, Form I-352"),
            source=cfr("8 CFR 212.5(d)", PRIMARY),
            shown_by=any_of(us_relatives.exists(UsRelative.in_us), flight_risk.is_("mitigated")),
        ),
        Factor(
            "G-3.9",
            _("Danger to others"),
            step=DISCRETION,
            helps=_("no crimes here or abroad, good conduct in custody"),
            hurts=_("crimes, violence in custody, other signs of danger"),
            evidence=_("police certificates, court records, custody record"),
            source=WORKSHEET,
            shown_by=no(danger),
            contradicted_by=danger,
        ),
        *AS_AT_USCIS,
        Factor(
            "G-3.10",
            _("Other weighty factors"),
            step=DISCRETION,
            helps=_("none"),
            hurts=_("grave harm to foreign policy, or a law-enforcement interest that overrides; rare"),
            evidence=_("the agency's record"),
            source=DIRECTIVE,
            shown_by=no(overriding_factor),
            contradicted_by=overriding_factor,
        ),
    ),
    source=WORKSHEET,
)
