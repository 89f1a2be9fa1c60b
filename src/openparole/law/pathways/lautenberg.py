"""Lautenberg parole: offered to people of named groups whose refugee case was refused. 1989 to 2011.

Pub. L. 101-167 s. 599D and 599E. Read on the day of the offer. Offers stopped on 12 July 2011; those who held
one had to come by 30 September 2011, and could come once more from 26 April to 30 September 2012.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, UNVERIFIED, Source, cfr, page
from openparole.law.clocks import PAROLE_OFFER, READING
from openparole.law.facts.beneficiary import lautenberg_category, parole_offered_on, refugee_denied_on
from openparole.law.facts.grant import paroled_on
from openparole.law.facts.reason import inadmissible
from openparole.law.facts.travel import arrived_on
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
from openparole.logic.propositions import any_of
from openparole.logic.text import _

LAW = Source("Pub. L. 101-167 s. 599D, 599E; 8 CFR 245.7", PRIMARY, day_strength=UNVERIFIED)
END = page("USCIS, end of the parole program in Moscow (2011-07-12)", PRIMARY)
SECOND_CHANCE = page("USCIS, Lautenberg category members who did not travel (2012-04-26)", PRIMARY)
GREEN_CARD = cfr("8 CFR 245.7", PRIMARY)

LAUTENBERG = Pathway(
    "lautenberg",
    about=_(
        "From 1989 to 2011 officers abroad could offer parole to Jews, Evangelical Christians and some "
        "others from the former Soviet Union, and at first to some people from Southeast Asia, when their "
        "refugee case was lost. After a year in the country they can ask for a green card."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Are they in a group that the Lautenberg law names?"), lautenberg_category),
    asked_by=_("Nobody filed for it: the officer who refused the refugee case offered it."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(Filing("", _("no form: the refugee case itself"), source=END),),
    clock=PAROLE_OFFER,
    criteria=(
        Version(
            "LAUT-1989",
            "1989-11-21",
            (
                requirement(
                    "D-LAU-01",
                    _("In a group that the Lautenberg law names"),
                    lautenberg_category,
                    source=LAW,
                ),
                requirement(
                    "D-LAU-02",
                    _("The refugee case abroad was lost first"),
                    refugee_denied_on.on_or_before(PAROLE_OFFER),
                    source=END,
                ),
                requirement(
                    "R-LAUT-02",
                    _("Parole was offered, before 12 July 2011"),
                    parole_offered_on.before("2011-07-12"),
                    source=END,
                ),
                requirement(
                    "D-LAU-03",
                    _("Came by 30 September 2011, or from 26 April to 30 September 2012, or still can"),
                    any_of(
                        *(
                            any_of(
                                day.between(parole_offered_on, "2011-09-30"),
                                day.between("2012-04-26", "2012-09-30"),
                            )
                            for day in (arrived_on, paroled_on)
                        ),
                        READING.on_or_before("2011-09-30"),
                        READING.between("2012-04-26", "2012-09-30"),
                    ),
                    source=SECOND_CHANCE,
                ),
                *STATUTE,
            ),
            source=LAW,
        ),
    ),
    evidence=(
        Statement("LAU-E1", _("The letter that refused the refugee case and offered parole"), source=END),
        Statement("LAU-E2", _("Proof of belonging to the group"), source=LAW),
    ),
    gives=(
        Statement(
            "R-LAUT-01",
            _("After a year in the country, a green card without waiting for a number, unless a bar stands"),
            source=GREEN_CARD,
            topic="adjustment",
        ),
        Statement(
            "R-LAUT-01/bar",
            _("What would keep the person out with a visa stands in the way here, with some exceptions"),
            source=GREEN_CARD,
            when=inadmissible,
            topic="adjustment",
        ),
    ),
    warnings=(
        Statement(
            "D-LAU-04",
            _("Whoever was not offered parole by then asks for humanitarian parole like anyone else"),
            source=SECOND_CHANCE,
            first_day="2011-07-12",
            when=parole_offered_on.never(),
        ),
    ),
)
