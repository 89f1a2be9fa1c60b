"""Relatives of a trafficking victim with continued presence, INA 240A(b)(6): law enforcement asks for them.

The tie is tested on the day on which law enforcement applied for continued presence. That day is no fact
of a matter: whoever was a child on the day of the grant was one before; a year is left for the rest.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, ICE, PAROLE, REQUEST
from openparole.law.citations import SECONDARY, UNVERIFIED, ina, page
from openparole.law.clocks import GRANT, READING
from openparole.law.facts.beneficiary import birth_date
from openparole.law.facts.petitioner import agency_request_on, requesting_agency
from openparole.law.facts.reason import crime_or_security_bar
from openparole.law.facts.relative import (
    complicit_in_trafficking,
    continued_presence_granted_on,
    petition_diligence,
    relation_to_trafficking_victim,
    retaliation_danger,
    victim_birth_date,
)
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
from openparole.law.shared.family import unmarried, unmarried_under_21
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from openparole.logic.expressions import DayExpression
    from openparole.logic.propositions import Proposition

STATUTE_B6 = ina("240A(b)(6)")
PRESENCE = continued_presence_granted_on


def when_asked(holds: Callable[[DayExpression], Proposition]) -> Proposition:
    """It held on the day of the application, known only to lie before the grant."""
    return any_of(
        holds(PRESENCE),
        all_of(
            holds(PRESENCE.minus(years=1)),
            unsettled(_("What counts is the day on which law enforcement asked for continued presence.")),
        ),
    )


def unmarried_under_18(on: DayExpression) -> Proposition:
    """Unmarried and under 18 on a day."""
    return all_of(unmarried(on), birth_date.under(18, on))


CHILD = all_of(relation_to_trafficking_victim.is_("child"), when_asked(unmarried_under_21))
SIBLING = all_of(relation_to_trafficking_victim.is_("sibling"), when_asked(unmarried_under_18))
VICTIM_UNDER_21 = when_asked(lambda day: victim_birth_date.under(21, day))

RELATIVES_OF_TRAFFICKING_VICTIMS = Pathway(
    "relatives-of-trafficking-victims",
    about=_(
        "For close family of a victim of human trafficking who may stay for a case against the traffickers "
        "(continued presence). A law enforcement office must ask for them in writing. They may be abroad or "
        "here. More family can come if the victim is under 21, or if traffickers threaten them."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT, URGENT_HUMANITARIAN),
    gate=Gate(
        _("Is a close relative a victim of human trafficking?"), relation_to_trafficking_victim.is_not("none")
    ),
    asked_by=_("The law enforcement office that works on the case, in writing; the family files no form."),
    agencies={REQUEST: ICE, PAROLE: CBP},
    filings=(Filing("", _("a written request of the law enforcement office to ICE"), source=STATUTE_B6),),
    criteria=(
        Version(
            "TVP-2008",
            "2008-12-23",
            (
                requirement(
                    "G-1.5b/presence",
                    _("The victim has continued presence"),
                    PRESENCE.on_or_before(READING),
                    source=STATUTE_B6,
                ),
                requirement(
                    "G-1.5b/request",
                    _("A law enforcement office has asked for this relative in writing"),
                    all_of(
                        requesting_agency.is_("us_law_enforcement"), agency_request_on.on_or_before(READING)
                    ),
                    source=STATUTE_B6,
                ),
                requirement(
                    "G-1.5b/relation",
                    _("A relative whom the statute lists for a victim of that age, or one in danger"),
                    any_of(
                        rule(
                            "G-1.5b/family",
                            _("Spouse or child of the victim"),
                            any_of(relation_to_trafficking_victim.is_("spouse"), CHILD),
                            source=STATUTE_B6,
                        ),
                        rule(
                            "G-1.5b/young",
                            _("Parent, or unmarried sibling under 18, of a victim under 21"),
                            all_of(
                                any_of(relation_to_trafficking_victim.is_("parent"), SIBLING),
                                VICTIM_UNDER_21,
                            ),
                            source=STATUTE_B6,
                        ),
                        rule(
                            "G-1.5b/danger",
                            _("Parent or sibling in present danger of revenge, as law enforcement finds"),
                            all_of(
                                relation_to_trafficking_victim.is_("parent", "sibling"), retaliation_danger
                            ),
                            source=STATUTE_B6,
                        ),
                    ),
                    source=STATUTE_B6,
                ),
                requirement(
                    "G-1.5b/complicit",
                    _("No reason to believe that the relative knowingly helped the traffickers"),
                    no(complicit_in_trafficking),
                    source=STATUTE_B6,
                ),
                requirement(
                    "G-1.5b/bars",
                    _("Not barred for crime or security: INA 212(a)(2), (3), 237(a)(2), (4)"),
                    no(crime_or_security_bar),
                    source=STATUTE_B6,
                ),
                *STATUTE,
            ),
            source=STATUTE_B6,
        ),
    ),
    evidence=(
        Statement("TVP-E1", _("The written request of the law enforcement office"), source=STATUTE_B6),
        Statement(
            "TVP-E2",
            _("Proof of the tie on the day on which continued presence was asked for"),
            source=STATUTE_B6,
        ),
        Statement(
            "TVP-E3",
            _("What law enforcement, having consulted DHS, says of the danger of revenge"),
            source=STATUTE_B6,
            when=retaliation_danger,
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(
        Statement(
            "G-1.5b/length",
            _("At most until the application for T status as the victim's family is finally decided"),
            source=STATUTE_B6,
        ),
        Statement(
            "G-1.5b/length-without",
            _(
                "If there is none: until continued presence ends, or the victim's civil suit is over, "
                "whichever is later"
            ),
            source=STATUTE_B6,
        ),
    ),
    ends=(
        Statement(
            "G-1.5b/diligence",
            _("May be revoked if the victim does not press on with a petition for the relative, or the suit"),
            source=STATUTE_B6,
            when=no(petition_diligence),
            topic="status",
        ),
    ),
    warnings=(
        Statement(
            "D-TVP-01",
            _("How ICE takes these requests is known only from its talks: significant public benefit parole"),
            source=page("ICE Homeland Security Investigations, slides of 2014-04-30", SECONDARY),
        ),
        Statement(
            "D-TVP-02",
            _("Whether such requests are taken since January 2025 was not found"),
            source=page("no text found", UNVERIFIED),
            first_day="2025-01-20",
        ),
    ),
)
