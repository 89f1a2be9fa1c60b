"""IMMVI: service members, veterans and listed family who are abroad come to see lawyers, courts and doctors.

The page before the form of 2024 did not say which family; the form lists them. Whether requests are taken
since January 2025 was not found.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, page
from openparole.law.clocks import FILING, GRANT
from openparole.law.facts.beneficiary import location
from openparole.law.facts.service_member import member_service, relation_to_member
from openparole.law.parameters.filing_fees import I131_EXEMPT, I134, i131_fee
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
from openparole.law.shared.family import unmarried
from openparole.law.shared.grounds import EITHER_GROUND
from openparole.law.shared.removal import REMOVAL_CASE
from openparole.law.shared.request_from_abroad import AGENCIES, TRAVEL_DOCUMENT
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source

PAGE = page("USCIS, Discretionary Options for Military Members, Enlistees and Their Families, copy", PRIMARY)
FORM = page("Form I-131 (01/20/25), Part 1 item 6.B", PRIMARY, day_strength=SECONDARY)
ANNOUNCED = page("DHS and VA release of 2021-07-02, as reported", SECONDARY)

SELF = relation_to_member.is_("self")
FAMILY = relation_to_member.is_not("self", "none")
FAMILY_2021 = all_of(FAMILY, unsettled(_("USCIS spoke of some family and did not say who that is.")))
FAMILY_2024 = any_of(
    relation_to_member.is_("spouse", "guardian_or_surrogate"),
    all_of(relation_to_member.is_("son_or_daughter"), unmarried(FILING)),
    all_of(
        relation_to_member.is_("other"),
        unsettled(_("The form also names their children under 21; no fact tells of grandchildren.")),
    ),
)
FIRST_REQUEST_FREE = rule(
    "D-FEE-I131/immvi",
    _("The first Form I-131 is free for the service member or veteran"),
    SELF,
    source=PAGE,
)
OUTSIDE = requirement(
    "R-IMMVI-01/place", _("Outside the United States"), location.is_("outside_us"), source=PAGE
)
SERVICE = requirement(
    "R-IMMVI-01/service",
    _("A current or former member of the armed forces"),
    any_of(
        member_service.is_("active_duty", "selected_reserve", "former"),
        all_of(
            member_service.is_("other"),
            unsettled(_("USCIS does not say which kinds of service count; discharge papers prove them.")),
        ),
    ),
    source=PAGE,
)


def person(family: Proposition, source: Source) -> Rule:
    """The member, or family as the text of the day names it."""
    return requirement(
        "R-IMMVI-01/person",
        _("The service member or veteran, or listed family"),
        any_of(SELF, family),
        source=source,
    )


MILITARY_MEMBERS_AND_VETERANS = Pathway(
    "military-members-and-veterans",
    about=_(
        "For people abroad who serve or served in the US military, deported veterans above all, and for some "
        "of their family. They come on parole to see a US lawyer or a court, or to use veterans' benefits. "
        "Officers with special training decide, and fast."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Abroad: are they a US service member, veteran, or family of one?"),
        all_of(location.is_("outside_us"), relation_to_member.is_not("none", "other")),
    ),
    asked_by=_("The person files, or somebody else for the person."),
    agencies=AGENCIES,
    filings=(
        Filing(
            "I-131",
            _("with IMMVI written by hand at the top, Part 2 item 1.e or 1.f"),
            source=PAGE,
            last_day="2024-06-16",
        ),
        Filing("I-131", _("Part 1 item 6.B, (1), (2) or (3)"), source=FORM, first_day="2024-06-17"),
        Filing("I-134", _("with it, from each supporter"), source=PAGE),
    ),
    criteria=(
        Version(
            "IMMVI-2021",
            "2021-07-02",
            (OUTSIDE, person(FAMILY_2021, PAGE), SERVICE, EITHER_GROUND, *STATUTE, NOT_FOR_A_STRIKE),
            source=ANNOUNCED,
        ),
        Version(
            "IMMVI-2024",
            "2024-06-17",
            (OUTSIDE, person(FAMILY_2024, FORM), SERVICE, EITHER_GROUND, *STATUTE, NOT_FOR_A_STRIKE),
            source=FORM,
        ),
    ),
    evidence=(
        Statement(
            "IMM-E1", _("Proof of service: Form DD-214, Form NGB-22 or another official paper"), source=PAGE
        ),
        Statement("IMM-E2", _("Form I-134 of a supporter"), source=PAGE),
        Statement(
            "IMM-E3",
            _("Proof of the tie to the service member"),
            source=FORM,
            when=FAMILY,
        ),
        Statement(
            "IMM-E4",
            _("Why the person must come, and what speaks for the person"),
            source=page("practitioners on requests under IMMVI", SECONDARY),
        ),
    ),
    fees=(i131_fee(free=(FIRST_REQUEST_FREE, I131_EXEMPT)), I134, parole_fee(GRANT)),
    travel_document=TRAVEL_DOCUMENT,
    gives=(
        Statement(
            "IMM-G1",
            _("The first work permit, Form I-765, is free for the service member or veteran"),
            source=PAGE,
            when=SELF,
            topic="work",
        ),
    ),
    warnings=(
        Statement(
            "D-IMM-01",
            _("Having been deported does not shut this way: it was made for deported veterans too"),
            source=ANNOUNCED,
            when=REMOVAL_CASE,
            topic="removal",
        ),
    ),
    worksheet="uscis",
)
