"""Which agency takes a request, and how to ask it: rows G-1.30 to G-1.47 in the order WF-RT-1 to WF-RT-10.

The first row that holds leads; later ones are also possible. A removal case moves a request from USCIS to
ICE: the rows of USCIS say so themselves, so that an untold case leaves them open and asks for it.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, ICE, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, WEAK, cfr, page
from openparole.law.facts.beneficiary import citizenships, location, separated_at_border_on, statuses
from openparole.law.facts.custody import custody, in_proceedings, removal_order_on, removed_on
from openparole.law.facts.filing import (
    adjusted_on,
    i485_denied_on,
    i485_filed_on,
    i589_denied_on,
    i589_filed_on,
    tps_filed_on,
)
from openparole.law.facts.grant import parole_granted_by, parole_program, paroled_on
from openparole.law.facts.petitioner import requesting_agency
from openparole.law.facts.reason import reasons
from openparole.law.facts.relative import veteran_petitioner
from openparole.law.facts.service_member import relation_to_member
from openparole.law.facts.travel import arrival_place, doubt_cured_by, entry_manner, travel_document
from openparole.law.facts.venture import startup_role_central
from openparole.law.route import Route
from openparole.law.shared.advance_parole import pending
from openparole.law.shared.grounds import HUMANITARIAN_REASONS
from openparole.law.shared.removal import REMOVAL_CASE
from openparole.logic.clocks import READING
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

OUTSIDE = location.is_("outside_us")
INSIDE = location.is_("inside_us")
AT_A_PORT = any_of(location.is_("at_port"), all_of(custody.is_("cbp"), arrival_place.is_("port")))
UNINSPECTED = all_of(INSIDE, entry_manner.is_("without_inspection"))
MILITARY_FAMILY = relation_to_member.is_not("none", "other")

GREEN_CARD_PENDING = pending(i485_filed_on, i485_denied_on, adjusted_on, since=READING, until=READING)
ASYLUM_PENDING = pending(i589_filed_on, i589_denied_on, since=READING, until=READING)
STATUS_TO_TRAVEL_ON = statuses.has(
    "tps", "daca", "ded", "t", "u", "v", "family_unity", "legalization_pending", "cnmi_long_term"
)
PAROLED = paroled_on.happened()
CLASS_OF_USCIS = parole_program.is_(
    "uniting-for-ukraine",
    "afghan",
    "central-american-minors",
    "cuban-family-reunification",
    "haitian-family-reunification",
    "family-reunification-colombia",
    "family-reunification-ecuador",
    "family-reunification-el-salvador",
    "family-reunification-guatemala",
    "family-reunification-honduras",
    "family-reunification-task-force",
    "filipino-veterans",
    "military-members-and-veterans",
    "military-parole-in-place",
)
"""Programs whose renewal USCIS takes whoever granted the parole: Form I-131 item 10."""

ASKED_FIRST = (location, custody, in_proceedings, removal_order_on, removed_on, reasons)
"""What is asked while no row is sure, in this order: place, custody, removal case, purpose (WF-RT-11)."""

FORM_I131 = "Form I-131 (01/20/25), Part 1"
ITEM_7 = _("Form I-131, since 2024 item 7, with Form I-134")
SEED = "American Immigration Council, The Use of Parole Under Immigration Law (2022)"
PAROLE_UNIT = page("DHS/ICE/PIA-049 (December 2018)", PRIMARY)


def _uscis(
    id: str, situation: Text, first: Proposition, *more: Proposition, channel: Text, source: Source
) -> Route:
    """A row of USCIS, which a removal case takes away."""
    when = all_of(first, no(REMOVAL_CASE), *more)
    return Route(id, situation, agency=USCIS, channel=channel, when=when, source=source)


ROUTES: tuple[Route, ...] = (
    Route(
        "G-1.39",
        _("Held by ICE"),
        agency=ICE,
        channel=_(
            "A letter to the ICE field office (ERO); after a credible-fear finding ICE looks at parole "
            "by itself"
        ),
        when=all_of(INSIDE, custody.is_("ice")),
        source=cfr("8 CFR 212.5(a), (b); ICE fact sheet on credible fear", PRIMARY),
    ),
    Route(
        "G-1.38",
        _("At a port with a travel document"),
        agency=CBP,
        channel=_("Show the document; the officer decides again"),
        when=all_of(AT_A_PORT, travel_document.is_not("none")),
        source=page("9 FAM 202.3-2(A); 8 CFR 212.5(f)", PRIMARY),
    ),
    Route(
        "G-1.37",
        _("At a port, with a doubt that can be cured"),
        agency=CBP,
        channel=_("Deferred inspection: Form I-546 and Form I-94 from the officer"),
        when=all_of(AT_A_PORT, doubt_cured_by.is_not("nothing")),
        source=cfr("8 CFR 235.2", PRIMARY),
    ),
    Route(
        "G-1.36",
        _("At a port or at preclearance, without a travel document"),
        agency=CBP,
        channel=_("Ask the officer; the traveler files no form"),
        when=all_of(AT_A_PORT, travel_document.is_("none")),
        source=cfr("8 CFR 212.5(c)", PRIMARY),
    ),
    Route(
        "G-1.40",
        _("Held by Border Patrol, stopped between ports"),
        agency=CBP,
        channel=_("The chief patrol agent decides; there is no form"),
        when=all_of(location.is_not("outside_us"), custody.is_("cbp"), arrival_place.is_not("port")),
        source=cfr("8 CFR 212.5(a)", PRIMARY),
    ),
    Route(
        "G-1.33",
        _("Abroad, wanted for a criminal or other government case, or by law enforcement"),
        agency=ICE,
        channel=_("The office asks the parole unit of ICE (HSI) in writing; no Form I-131"),
        when=all_of(
            OUTSIDE,
            any_of(
                reasons.has("criminal_or_government_proceeding"),
                requesting_agency.is_("us_law_enforcement", "us_other_public"),
            ),
        ),
        source=PAROLE_UNIT,
    ),
    Route(
        "G-1.34",
        _("Abroad, in removal proceedings, with a removal order, or once removed"),
        agency=ICE,
        channel=_("Form I-131 to USCIS, which sends it to ICE"),
        when=all_of(OUTSIDE, REMOVAL_CASE),
        source=PAROLE_UNIT,
        overrides=True,
    ),
    Route(
        "G-1.35",
        _("Abroad, needed at their own immigration hearing"),
        agency=ICE,
        channel=_(
            "A request to ICE to help with the return; its directive is only for people who were deported "
            "while a court heard their case, and then won there"
        ),
        when=all_of(OUTSIDE, reasons.has("immigration_hearing"), READING.on_or_after("2012-02-24")),
        source=page("ICE Directive 11061.1 (2012-02-24)", PRIMARY),
    ),
    _uscis(
        "G-1.30",
        _("Abroad, for a medical, family or other personal reason"),
        OUTSIDE,
        reasons.has(*HUMANITARIAN_REASONS),
        channel=ITEM_7,
        source=page(f"{FORM_I131} item 7", PRIMARY),
    ),
    _uscis(
        "G-1.32",
        _("Abroad, for a court case between private people"),
        OUTSIDE,
        reasons.has("civil_proceeding_private"),
        channel=ITEM_7,
        source=page("USCIS, Humanitarian or Significant Public Benefit Parole, as quoted", SECONDARY),
    ),
    _uscis(
        "WF-RT-5",
        _("Abroad, for another gain to the public"),
        OUTSIDE,
        reasons.has("emergency_worker", "veteran_needs", "other_public_benefit"),
        channel=ITEM_7,
        source=page(f"{FORM_I131} item 7", PRIMARY),
    ),
    _uscis(
        "G-1.31",
        _(
            "Abroad, under a named process: Filipino veterans, service members, a federal referral, families "
            "separated at the border, or another"
        ),
        OUTSIDE,
        any_of(
            requesting_agency.is_("us_executive"),
            veteran_petitioner.is_not("none"),
            MILITARY_FAMILY,
            separated_at_border_on.happened(),
        ),
        channel=_("Form I-131, since 2024 item 6.A to 6.E; CBP decides at the port"),
        source=page(f"{FORM_I131} item 6", PRIMARY),
    ),
    Route(
        "D-RT-01",
        _("In the United States in proceedings, arrived at a port, with a green card case: to travel"),
        agency=USCIS,
        channel=_(
            "Form I-131, since 2024 item 5.A. Leaving may still give up the green card case: travel only "
            "with a lawyer's advice"
        ),
        when=all_of(INSIDE, in_proceedings, arrival_place.is_("port"), GREEN_CARD_PENDING),
        source=cfr("8 CFR 245.2(a)(1), 1245.2(a)(1)(ii); practice", UNVERIFIED),
    ),
    Route(
        "G-1.44",
        _("In the United States with a removal case or a removal order"),
        agency=ICE,
        channel=_("Generally ICE; USCIS may send the request on or refuse it"),
        when=all_of(INSIDE, REMOVAL_CASE),
        source=page("Form I-131 Instructions (01/20/25), as quoted", SECONDARY),
        overrides=True,
    ),
    _uscis(
        "G-1.41",
        _("In the United States with a pending case, a status or parole: to travel and come back"),
        INSIDE,
        any_of(GREEN_CARD_PENDING, ASYLUM_PENDING, STATUS_TO_TRAVEL_ON, tps_filed_on.happened(), PAROLED),
        channel=_("Form I-131, since 2024 item 5 (advance parole), or item 4 with TPS"),
        source=page(f"{FORM_I131} items 4 and 5", PRIMARY),
    ),
    _uscis(
        "G-1.42",
        _("In the United States unseen by an officer, a service member or family of one"),
        UNINSPECTED,
        MILITARY_FAMILY,
        channel=_("Form I-131, since 2024 item 8.A, for oneself only"),
        source=page(f"{FORM_I131} item 8.A", PRIMARY),
    ),
    _uscis(
        "G-1.47",
        _("A Cuban in the United States, unseen by an officer"),
        UNINSPECTED,
        all_of(citizenships.has("CU"), READING.on_or_after("2008-03-04")),
        channel=_("The USCIS field office for the home address, in person, without a fee"),
        source=page("USCIS memo of 2008-03-04 (HQ 70/10.10); later fate not found", WEAK),
    ),
    _uscis(
        "G-1.43",
        _("In the United States unseen by an officer, for another reason"),
        UNINSPECTED,
        no(MILITARY_FAMILY),
        channel=_("Form I-131, since 2024 item 9, or 8.B and 8.C under a named process; rare"),
        source=page(f"{FORM_I131} items 8 and 9", PRIMARY),
    ),
    _uscis(
        "G-1.45/uscis",
        _("On parole from USCIS or under a program that it renews: for more time"),
        INSIDE,
        all_of(PAROLED, any_of(parole_granted_by.is_("uscis"), CLASS_OF_USCIS)),
        channel=_("Form I-131, since 2024 item 10, or 11 without a program"),
        source=page(f"{FORM_I131} items 10 and 11", PRIMARY),
    ),
    Route(
        "G-1.45/ice",
        _("On parole from ICE: for more time"),
        agency=ICE,
        channel=_("The ICE office that granted it"),
        when=all_of(INSIDE, PAROLED, parole_granted_by.is_("ice"), no(CLASS_OF_USCIS)),
        source=page(SEED, SECONDARY),
    ),
    Route(
        "G-1.45/cbp",
        _("On parole from CBP: for more time"),
        agency=CBP,
        channel=_("The CBP office that granted it, unless USCIS takes the program"),
        when=all_of(INSIDE, PAROLED, parole_granted_by.is_("cbp"), no(CLASS_OF_USCIS)),
        source=page(SEED, SECONDARY),
    ),
    _uscis(
        "G-1.46",
        _("The founder of a young US company"),
        startup_role_central,
        READING.on_or_after("2017-07-17"),
        channel=_("Form I-941; Form I-131 for spouse and children"),
        source=page("USCIS Policy Manual vol. 3 part G ch. 1", PRIMARY),
    ),
)
