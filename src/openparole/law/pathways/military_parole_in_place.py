"""Military parole in place: family of service members and veterans, later the members, who came in unseen.

The instructions of the form of 2025 were not read: a paper that they ask for never closes the way here.
"""

from __future__ import annotations

from openparole.law.agencies import MORE_TIME, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, page, press
from openparole.law.clocks import GRANT_INSIDE, POSTMARK, READING
from openparole.law.facts.beneficiary import location
from openparole.law.facts.reason import criminal_record
from openparole.law.facts.relative import i130_filed_on, i360_filed_on
from openparole.law.facts.service_member import (
    member_discharge,
    member_service,
    member_supports_request,
    relation_to_member,
)
from openparole.law.facts.travel import entry_manner
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
from openparole.law.shared.family import unmarried_under_21
from openparole.law.shared.in_place import FORM, GIVES, IN_THE_US, WARNINGS, never_admitted
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source

MEMO_2013 = page("PM-602-0091 (2013-11-15)", PRIMARY)
MEMO_2016 = page("PM-602-0114 (2016-11-23)", PRIMARY)
PAGE = page("USCIS, discretionary options for military families (2020-12-18)", PRIMARY)
STATUTE_2019 = press("Pub. L. 116-92 s. 1758 (NDAA for FY2020), as quoted", SECONDARY)
INSTRUCTIONS = page("Form I-131 instructions (01/20/25), as described by others", SECONDARY)

FAMILY = relation_to_member.is_("spouse", "widow", "parent", "son_or_daughter")
SELF = relation_to_member.is_("self")

RELATION_2013 = any_of(
    relation_to_member.is_("spouse", "parent"),
    all_of(relation_to_member.is_("son_or_daughter"), unmarried_under_21(READING)),
    all_of(
        relation_to_member.is_("widow"),
        unsettled(_("The memo of 2013 does not name widows; that of 2016 made clear that they count.")),
    ),
)
THE_MEMBER_2019 = rule(
    "R-MPIP-01/member",
    _("The service member in person"),
    all_of(
        SELF,
        any_of(
            member_service.is_("active_duty", "selected_reserve"),
            unsettled(_("The law of 2019 says member of the Armed Forces, and not who counts as one.")),
        ),
    ),
    source=STATUTE_2019,
)
THE_MEMBER_2025 = rule("R-MPIP-01/member", _("The service member or veteran in person"), SELF, source=FORM)

LISTED_SERVICE = member_service.is_("active_duty", "selected_reserve", "former")
ANY_MEMBER_2019 = any_of(
    LISTED_SERVICE,
    all_of(
        member_service.is_("other"),
        unsettled(_("The law of 2019 says member of the Armed Forces; USCIS names two kinds of service.")),
    ),
)


def relation(proposition: Proposition, source: Source) -> Rule:
    """What the person is to the member."""
    return requirement(
        "R-MPIP-01/relation",
        _("A listed relative of a service member or veteran, or that person"),
        proposition,
        source=source,
    )


def service(proposition: Proposition, source: Source) -> Rule:
    """How the member serves or served."""
    return requirement(
        "R-MPIP-01/service",
        _("On active duty, in the Selected Reserve of the Ready Reserve, or once in either"),
        proposition,
        source=source,
    )


HERE = (IN_THE_US, never_admitted("R-MPIP-02", MEMO_2013))
DISCHARGE_2013 = requirement(
    "R-MPIP-01/discharge",
    _("A former member: the discharge was not dishonorable"),
    any_of(
        member_discharge.is_("not_dishonorable"),
        unsettled(_("Only the memo of 2016 says that the memo of 2013 meant to leave these members out.")),
    ),
    source=MEMO_2016,
    when=member_service.is_("former"),
)
DISCHARGE = requirement(
    "R-MPIP-01/discharge",
    _("A former member: the discharge was not dishonorable"),
    member_discharge.is_("not_dishonorable"),
    source=MEMO_2016,
    when=member_service.is_("former"),
)
PETITION = requirement(
    "R-MPIP-03",
    _("The member has filed Form I-130 for the relative; after the member's death, Form I-360 is filed"),
    any_of(
        i130_filed_on.happened(),
        i360_filed_on.happened(),
        unsettled(_("No text was read that refuses a request without a filed Form I-130 or I-360.")),
    ),
    source=INSTRUCTIONS,
    when=FAMILY,
)
SUPPORT = requirement(
    "G-13.8/parent",
    _("The member supports a parent's request"),
    any_of(
        member_supports_request,
        unsettled(_("No text was read that refuses a parent without the member's letter.")),
    ),
    source=STATUTE_2019,
    when=relation_to_member.is_("parent"),
)
NO_BASE_FEE = (
    rule(
        "G-13.9",
        _("Form I-131 is free for military parole in place"),
        POSTMARK.before("2024-04-01"),
        source=PAGE,
    ),
    rule(
        "G-13.9/since",
        _("Form I-131 is still free for military parole in place under the fees of 2024"),
        POSTMARK.on_or_after("2024-04-01"),
        source=press("practitioner checklist for Form I-131 (01/20/25), item 8.A"),
    ),
)

MILITARY_PAROLE_IN_PLACE = Pathway(
    "military-parole-in-place",
    about=_(
        "For the wife or husband, widow or widower, parents, sons and daughters of people who serve or "
        "served in the US military, and by now for the members too, if they came in unseen. USCIS paroles "
        "them for a year at a time, so that the family can stay together."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("In the US: are they a service member, or family of one?"),
        all_of(location.is_("inside_us"), relation_to_member.is_not("none", "other")),
    ),
    asked_by=_("Each person files for themselves only."),
    agencies={REQUEST: USCIS, PAROLE: USCIS, MORE_TIME: USCIS},
    filings=(
        Filing(
            "I-131",
            _("with Military PIP written in Part 2, to the USCIS office for the place of residence"),
            source=PAGE,
            last_day="2024-06-16",
        ),
        Filing(
            "I-131",
            _("Part 1 item 8.A, (1) the member or (2) the relative; to the address on the form's page"),
            source=FORM,
            first_day="2024-06-17",
        ),
    ),
    criteria=(
        Version(
            "MPIP-2013",
            "2013-11-15",
            (
                *HERE,
                relation(RELATION_2013, MEMO_2013),
                service(LISTED_SERVICE, MEMO_2013),
                DISCHARGE_2013,
                *STATUTE,
            ),
            source=MEMO_2013,
        ),
        Version(
            "MPIP-2016",
            "2016-11-23",
            (*HERE, relation(FAMILY, MEMO_2016), service(LISTED_SERVICE, MEMO_2016), DISCHARGE, *STATUTE),
            source=MEMO_2016,
        ),
        Version(
            "MPIP-2019",
            "2019-12-20",
            (
                *HERE,
                relation(any_of(FAMILY, THE_MEMBER_2019), MEMO_2016),
                service(ANY_MEMBER_2019, MEMO_2016),
                DISCHARGE,
                *STATUTE,
            ),
            source=STATUTE_2019,
        ),
        Version(
            "MPIP-2025",
            "2025-01-20",
            (
                *HERE,
                relation(any_of(FAMILY, THE_MEMBER_2025), FORM),
                service(ANY_MEMBER_2019, MEMO_2016),
                DISCHARGE,
                PETITION,
                SUPPORT,
                *STATUTE,
            ),
            source=FORM,
        ),
    ),
    evidence=(
        Statement(
            "G-13.8/tie",
            _("Proof of the tie: marriage, end of earlier marriages, birth certificates, DEERS enrollment"),
            source=PAGE,
            when=FAMILY,
        ),
        Statement(
            "G-13.8/service",
            _("Proof of service and discharge: military ID, both sides, Form DD-214 or NGB-22"),
            source=INSTRUCTIONS,
        ),
        Statement(
            "G-13.8/petition",
            _("Proof that Form I-130 was filed for the relative, or Form I-360 after the member's death"),
            source=INSTRUCTIONS,
            when=FAMILY,
            first_day="2025-01-20",
        ),
        Statement(
            "G-13.8/letter",
            _("A letter of the member that supports the parent's request"),
            source=INSTRUCTIONS,
            when=relation_to_member.is_("parent"),
            first_day="2025-01-20",
        ),
        Statement("G-13.8/photos", _("Two photos, passport style"), source=PAGE),
        Statement("G-13.8/entry", _("When, where and how the person came in"), source=INSTRUCTIONS),
        Statement("G-13.8/favor", _("What speaks for the person, such as letters"), source=PAGE),
    ),
    fees=(i131_fee(free=NO_BASE_FEE), parole_fee(GRANT_INSIDE)),
    period=(Statement("R-MPIP-05", _("One year; it can be asked for again, a year at a time"), source=PAGE),),
    gives=GIVES,
    warnings=(
        Statement(
            "G-13.4",
            _("The tie to the member weighs heavily; a conviction or a like fact can outweigh it"),
            source=page("PM-602-0091 (2013-11-15), as quoted", SECONDARY),
            when=criminal_record.is_not("none"),
        ),
        Statement(
            "G-13.10",
            _("Whoever was admitted cannot use this; deferred action for up to two years is possible"),
            source=PAGE,
            when=entry_manner.is_("admitted"),
            first_day="2016-11-23",
        ),
        Statement(
            "R-MPIP-04",
            _("The form is free, but the parole fee is due on the grant; the law has no military exception"),
            source=page("8 USC 1804(b); fee notice of 2025, as reported", SECONDARY),
            first_day="2025-10-16",
            topic="fees",
        ),
        *WARNINGS,
    ),
    worksheet="uscis",
)
