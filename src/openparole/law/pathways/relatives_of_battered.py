"""Parole that the statute requires, INA 240A(b)(4): child or parent of a battered person let stay.

No text was found that names the form or the office for it, so that no agency is named; the one
discretionary word in the statute is that the parole may be taken back when the relative does not press on
with the visa petition.
"""

from __future__ import annotations

from openparole.law.citations import SECONDARY, UNVERIFIED, ina, page
from openparole.law.clocks import GRANT, READING
from openparole.law.facts.filing import adjusted_on, i485_denied_on, i485_filed_on
from openparole.law.facts.relative import (
    battered_relief_granted_on,
    petition_diligence,
    relation_to_battered_grantee,
)
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import REQUIRED, URGENT_HUMANITARIAN, Filing, Gate, Pathway, Version, requirement
from openparole.law.shared.family import unmarried_under_21
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.text import _

STATUTE_B4 = ina("240A(b)(4)")
NOT_FOUND = page("no text found", UNVERIFIED)

RELATIVES_OF_BATTERED = Pathway(
    "relatives-of-battered",
    about=_(
        "For the child of a battered person, or the parent of a battered child, whom a judge let stay under "
        "the law on violence in families. Here the law says that parole shall be granted. It runs until the "
        "green card case is decided."
    ),
    grounds=(URGENT_HUMANITARIAN,),
    gate=Gate(relation_to_battered_grantee.question, relation_to_battered_grantee.is_not("none")),
    asked_by=_("The child or parent, or the relative whom the judge let stay."),
    agencies={},
    filings=(
        Filing(
            "",
            _("no form is named in the texts read; write to USCIS, and to ICE if there is a court case"),
            source=NOT_FOUND,
        ),
    ),
    criteria=(
        Version(
            "VAWA-2000",
            "2000-10-28",
            (
                requirement(
                    "G-1.5a/relation",
                    _("Child of the person whom the judge let stay, or parent of a child so let stay"),
                    relation_to_battered_grantee.is_("child", "parent"),
                    source=STATUTE_B4,
                ),
                requirement(
                    "G-1.5a/grant",
                    _("The judge has granted that relief: INA 240A(b)(2), or the older 244(a)(3)"),
                    battered_relief_granted_on.on_or_before(READING),
                    source=STATUTE_B4,
                ),
                requirement(
                    "G-1.5a/child",
                    _("A child in the sense of the law: unmarried and under 21"),
                    any_of(
                        unmarried_under_21(READING),
                        all_of(
                            unmarried_under_21(battered_relief_granted_on),
                            unsettled(
                                _(
                                    "The statute does not say on which day the child must be one in that "
                                    "sense."
                                )
                            ),
                        ),
                    ),
                    source=ina("101(b)(1)", SECONDARY),
                    when=relation_to_battered_grantee.is_("child"),
                ),
                requirement(
                    "G-1.5a/until",
                    _("The green card case of this person is not finally decided"),
                    no(any_of(adjusted_on.on_or_before(READING), i485_denied_on.on_or_before(READING))),
                    source=STATUTE_B4,
                    when=i485_filed_on.happened(),
                ),
            ),
            source=STATUTE_B4,
        ),
    ),
    evidence=(
        Statement("VAWA-E1", _("The judge's order that grants the relief"), source=STATUTE_B4),
        Statement("VAWA-E2", _("Proof of the tie: the birth certificate"), source=STATUTE_B4),
    ),
    duties=(
        Statement(
            "G-1.5a/petition",
            _("The relative files a visa petition for the person, and presses on with it"),
            source=STATUTE_B4,
        ),
        Statement(
            "G-1.5a/adjust",
            _("The person then asks for a green card, and is treated like a VAWA self-petitioner"),
            source=STATUTE_B4,
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(
        Statement(
            "G-1.5a/length",
            _("From the judge's grant until the green card application is finally decided"),
            source=STATUTE_B4,
        ),
    ),
    ends=(
        Statement(
            "WF-E11",
            _("Ends when the green card application is finally decided"),
            source=STATUTE_B4,
            topic="status",
        ),
        Statement(
            "WF-E11/diligence",
            _("May be revoked if the relative does not press on with the visa petition"),
            source=STATUTE_B4,
            when=no(petition_diligence),
            topic="status",
        ),
    ),
    discretion=REQUIRED,
)
