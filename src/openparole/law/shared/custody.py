"""Parole of people whom ICE holds: what 8 CFR 212.5(b) asks, shared by the ways out of custody.

The regulation guides officers ("would generally be justified only"), so that nobody is turned away here
for being in none of its first four groups: the fifth is a finding of the officer, which no fact can show
and which is unsettled until it is stipulated. It does not know whether ICE in fact lets anybody go.
"""

from __future__ import annotations

from openparole.law.citations import DESIGN, PRIMARY, Source, cfr
from openparole.law.facts.custody import (
    custody,
    juvenile_release,
    pregnancy_certified,
    serious_medical_condition,
    witness_in_us_proceeding,
)
from openparole.law.facts.relative import UsRelative, us_relatives
from openparole.law.shared.family import UNDER_18
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.rules import Rule

PARAGRAPH_B = cfr("8 CFR 212.5(b); 235.3(c)", PRIMARY)
TWO_GROUNDS = Source("8 CFR 212.5(b); which group belongs to which ground is ours", DESIGN)

HELD_BY_ICE = rule(
    "D-CUS-01", _("ICE holds the person"), custody.is_("ice"), source=cfr("8 CFR 212.5(a)", PRIMARY)
)

FREE_RELATIVE = any_of(
    juvenile_release.is_("relative_outside"),
    us_relatives.exists(
        all_of(
            UsRelative.relation.is_("parent", "legal_guardian", "sibling", "grandparent", "aunt_or_uncle"),
            UsRelative.in_us,
            UsRelative.can_take_child,
        )
    ),
)


def five_groups(children: Source) -> Rule:
    """One of the five groups, the two grounds apart; `children` is the text on a child's release."""
    child = rule(
        "G-2.3",
        _("Under 18, with somebody to whom the child can be released"),
        all_of(
            UNDER_18,
            any_of(
                rule("G-2.3a", _("A willing relative who is not held"), FREE_RELATIVE, source=children),
                rule(
                    "G-2.3b",
                    _("No such relative, but one who is held and came along"),
                    juvenile_release.is_("relative_in_detention"),
                    source=children,
                ),
                rule(
                    "G-2.3c",
                    _("No relative, but an adult who is held and came along, named by the child"),
                    juvenile_release.is_("named_adult"),
                    source=children,
                ),
            ),
        ),
        source=children,
    )
    humanitarian = rule(
        "D-CUS-05/humanitarian",
        _("An urgent humanitarian reason: illness, pregnancy, or childhood"),
        any_of(
            rule(
                "G-2.1",
                _("A serious medical condition that makes detention wrong"),
                serious_medical_condition,
                source=cfr("8 CFR 212.5(b)(1)", PRIMARY),
            ),
            rule(
                "G-2.2",
                _("Pregnant, as a doctor certifies"),
                pregnancy_certified,
                source=cfr("8 CFR 212.5(b)(2)", PRIMARY),
            ),
            child,
        ),
        source=TWO_GROUNDS,
    )
    public_benefit = rule(
        "D-CUS-05/public-benefit",
        _("A significant public benefit: testimony, or detention that serves no public interest"),
        any_of(
            rule(
                "G-2.4",
                _("A witness in a US proceeding, now or to come"),
                witness_in_us_proceeding,
                source=cfr("8 CFR 212.5(b)(4)", PRIMARY),
            ),
            rule(
                "G-2.5",
                _("Continued detention is not in the public interest"),
                unsettled(
                    _("Only the officer can find that continued detention is not in the public interest.")
                ),
                source=cfr("8 CFR 212.5(b)(5)", PRIMARY),
            ),
        ),
        source=TWO_GROUNDS,
    )
    return rule(
        "D-CUS-05",
        _("In one of the five groups for which parole may be justified"),
        any_of(humanitarian, public_benefit),
        source=PARAGRAPH_B,
    )


FIVE_GROUPS = five_groups(cfr("8 CFR 212.5(b)(3); 236.3(b)", PRIMARY))
"""As the regulation stood until the rule of 2019 on children."""
