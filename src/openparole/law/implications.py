"""What follows from what was told, and which day cannot come before which: one fact said in two ways.

A row stands here only if the contrary cannot be. What a court has left open is a rule, not an
implication: a release on Form I-220A does not imply that nobody was paroled.
"""

from __future__ import annotations

from openparole.law.facts.beneficiary import (
    birth_date,
    country_now,
    displaced_from_ukraine_on,
    lawful_status_on,
    location,
    marriage_ended_on,
    married_on,
    relation_to_principal,
    separated_at_border_on,
    statuses,
)
from openparole.law.facts.custody import (
    credible_fear_found_on,
    custody,
    in_proceedings,
    parole_interview_on,
    parole_requested_on,
    released_on,
    removal_order_on,
    removed_on,
)
from openparole.law.facts.filing import (
    adjusted_on,
    conditionally_approved_on,
    decided_on,
    filed_on,
    grant_effective_on,
    i485_denied_on,
    i485_filed_on,
    i485_sent_on,
    i589_denied_on,
    i589_filed_on,
    postmarked_on,
    received_on,
    status_change_filed_on,
    tps_filed_on,
)
from openparole.law.facts.grant import (
    EarlierParole,
    class_of_admission,
    conditions_broken_on,
    ead_filed_on,
    ead_granted_on,
    earlier_paroles,
    first_expiry,
    nta_served_on,
    parole_expires_on,
    parole_place,
    parole_program,
    paroled_on,
    reparoled_on,
    termination_notices,
)
from openparole.law.facts.relative import (
    UsRelative,
    family_petitioner_status,
    i130_approved_on,
    i130_category,
    i130_filed_on,
    us_relatives,
)
from openparole.law.facts.service_member import relation_to_member
from openparole.law.facts.travel import (
    Crossing,
    Trip,
    arrived_on,
    entry_manner,
    interdicted_on,
    moved_on,
    papers,
    port_appointment_on,
    present_since,
    travel_document_issued_on,
    travel_document_valid_until,
    trips,
    unlawful_days,
)
from openparole.law.facts.venture import entrepreneur_paroled_on
from openparole.logic.implications import implies, in_order
from openparole.logic.propositions import NOT_AT_ALL, all_of, no
from openparole.logic.text import _

FIRST_GRANTED_AT_A_PORT = (
    "uniting-for-ukraine",
    "chnv",
    "cuban-family-reunification",
    "haitian-family-reunification",
    "family-reunification-colombia",
    "family-reunification-ecuador",
    "family-reunification-el-salvador",
    "family-reunification-guatemala",
    "family-reunification-honduras",
    "cbp-one",
    "central-american-minors",
    "filipino-veterans",
    "cuban-medical-professional",
    "international-entrepreneur",
    "afghan",
)
"""Programs for people abroad, who are paroled on arrival."""
FIRST_GRANTED_INSIDE = (
    "parole-in-place",
    "military-parole-in-place",
    "keeping-families-together",
    "cuban-parole-in-field-office",
    "cnmi-categorical",
)
"""Programs for people who are here."""
PRECLEARANCE = ("AE", "AW", "BM", "BS", "CA", "IE")
"""Countries in which US officers inspect travelers before they board."""

HELD_IN_THE_US = _("US agencies hold people in the United States.")
ONE_PLACE = _("It is the same place, told twice.")
CAME = _("Whoever is at a port or inside the United States has come.")
NEVER_CAME = _("Nothing happens in the United States to somebody who never came.")
SAME_PAROLE = _("It is the same parole, told twice.")
NO_GRANT = _("Without a parole there is none to renew, break or end.")
NO_MARRIAGE = _("Without a marriage there is no wife or husband.")
WAS_FILED = _("What was decided had been filed.")
CLASS_OF_PETITION = _("The family class tells if the petitioner is a citizen (INA 201, 203).")

IMPLICATIONS = [
    *implies(i130_approved_on.happened(), i130_filed_on.happened(), why=WAS_FILED),
    *implies(i485_denied_on.happened(), i485_filed_on.happened(), why=WAS_FILED),
    *implies(i589_denied_on.happened(), i589_filed_on.happened(), why=WAS_FILED),
    *implies(ead_granted_on.happened(), ead_filed_on.happened(), why=WAS_FILED),
    *implies(location.is_("outside_us"), custody.is_("none"), why=HELD_IN_THE_US),
    *implies(custody.is_("ice", "other_us"), location.is_("inside_us"), why=HELD_IN_THE_US),
    *implies(custody.is_("cbp"), location.is_not("outside_us"), why=HELD_IN_THE_US),
    *implies(country_now.is_("US"), location.is_not("outside_us"), why=ONE_PLACE),
    *implies(country_now.is_not("US"), location.is_not("inside_us"), why=ONE_PLACE),
    *implies(
        country_now.is_not("US", *PRECLEARANCE),
        location.is_("outside_us"),
        why=_("US officers inspect travelers abroad in a few countries only."),
    ),
    *implies(location.is_not("outside_us"), arrived_on.happened(), why=CAME),
    *implies(
        all_of(location.is_("inside_us"), custody.is_("none")),
        entry_manner.is_not("none"),
        why=_("Whoever is at large inside the United States got in; whoever is held may have been stopped."),
    ),
    *implies(
        location.is_("inside_us"),
        trips.every(Trip.returned_on.happened()),
        why=_("Whoever is inside the United States came back from each trip."),
    ),
    *implies(
        arrived_on.never(),
        location.is_("outside_us"),
        entry_manner.is_("none"),
        paroled_on.never(),
        nta_served_on.never(),
        removal_order_on.never(),
        removed_on.never(),
        no(in_proceedings),
        trips.every(NOT_AT_ALL),
        unlawful_days.at_most(0),
        why=NEVER_CAME,
    ),
    *implies(entry_manner.is_("paroled"), paroled_on.happened(), why=SAME_PAROLE),
    *implies(
        papers.has("i94_parole", "parole_stamp"), paroled_on.happened(), why=_("The paper proves the parole.")
    ),
    *implies(
        paroled_on.never(),
        reparoled_on.never(),
        entrepreneur_paroled_on.never(),
        conditions_broken_on.never(),
        earlier_paroles.every(NOT_AT_ALL),
        termination_notices.every(NOT_AT_ALL),
        parole_program.is_("none"),
        why=NO_GRANT,
    ),
    *implies(
        all_of(location.is_("inside_us"), arrived_on.on_or_before(paroled_on)),
        trips.every(Trip.left_on.before(paroled_on)),
        why=_("The last arrival came before the parole, so nobody left after it."),
    ),
    *implies(
        parole_program.is_(*FIRST_GRANTED_AT_A_PORT),
        parole_place.is_("port"),
        why=_("This program paroles people when they arrive at a port of entry."),
    ),
    *implies(
        parole_program.is_(*FIRST_GRANTED_INSIDE),
        parole_place.is_("inside_us"),
        why=_("This program paroles people who are inside the United States."),
    ),
    *implies(
        class_of_admission.is_("UHP"),
        parole_program.is_("uniting-for-ukraine"),
        why=_("The class of admission UHP is that of Uniting for Ukraine."),
    ),
    *implies(
        class_of_admission.is_("OAR"),
        parole_program.is_("afghan"),
        why=_("The class of admission OAR is that of Operation Allies Refuge."),
    ),
    *implies(
        removed_on.happened(),
        removal_order_on.happened(),
        arrived_on.happened(),
        why=_("Nobody is deported without a removal order, or without having come."),
    ),
    *implies(
        all_of(statuses.has("visitor", "f1", "j1"), location.is_("inside_us")),
        entry_manner.is_("admitted"),
        why=_("Only people who were admitted hold this status."),
    ),
    *implies(
        statuses.has("lpr", "asylee", "refugee"),
        lawful_status_on.happened(),
        why=_("It is the same status, told twice."),
    ),
    *implies(statuses.has("tps"), tps_filed_on.happened(), why=_("Nobody has TPS without asking for it.")),
    *implies(
        adjusted_on.happened(),
        lawful_status_on.on_or_before(adjusted_on),
        i485_denied_on.never(),
        why=_("The approval of the I-485 is the green card."),
    ),
    *implies(
        i130_category.is_("immediate_relative", "f1", "f3", "f4"),
        family_petitioner_status.is_("citizen"),
        why=CLASS_OF_PETITION,
    ),
    *implies(
        i130_category.is_("f2a"), family_petitioner_status.is_("lpr", "national"), why=CLASS_OF_PETITION
    ),
    *implies(
        i130_category.is_("f2b"),
        family_petitioner_status.is_("lpr", "national", "citizen"),
        why=_("A son or daughter may keep this class after the petitioner became a citizen (INA 204(k))."),
    ),
    *implies(
        married_on.never(),
        marriage_ended_on.never(),
        relation_to_principal.is_not("spouse"),
        relation_to_member.is_not("spouse", "widow"),
        us_relatives.every(UsRelative.relation.is_not("spouse")),
        why=NO_MARRIAGE,
    ),
]

OWN_DAYS = (
    displaced_from_ukraine_on,
    married_on,
    marriage_ended_on,
    lawful_status_on,
    separated_at_border_on,
    arrived_on,
    present_since,
    interdicted_on,
    port_appointment_on,
    travel_document_issued_on,
    moved_on,
    removal_order_on,
    removed_on,
    credible_fear_found_on,
    parole_requested_on,
    parole_interview_on,
    released_on,
    paroled_on,
    reparoled_on,
    nta_served_on,
    ead_filed_on,
    filed_on,
    decided_on,
    grant_effective_on,
    i485_filed_on,
    i589_filed_on,
    tps_filed_on,
    status_change_filed_on,
    Crossing.on,
    Trip.left_on,
    EarlierParole.began_on,
)
"""Days of the person's own life. A family petition, an invitation or a veteran's death can be older."""

DECIDED_AFTER = _("A request is filed before it is decided.")
SENT_BEFORE = _("A request is sent before it is received.")
PAROLE_BEGINS = _("A parole begins before it ends.")

ORDERS = [
    *(in_order(birth_date, day, _("Nothing happens to a person before birth.")) for day in OWN_DAYS),
    in_order(i130_filed_on, i130_approved_on, DECIDED_AFTER),
    in_order(i485_filed_on, i485_denied_on, DECIDED_AFTER),
    in_order(i485_filed_on, adjusted_on, DECIDED_AFTER),
    in_order(i589_filed_on, i589_denied_on, DECIDED_AFTER),
    in_order(filed_on, conditionally_approved_on, DECIDED_AFTER),
    in_order(filed_on, decided_on, DECIDED_AFTER),
    in_order(ead_filed_on, ead_granted_on, DECIDED_AFTER),
    in_order(i485_sent_on, i485_filed_on, SENT_BEFORE),
    in_order(postmarked_on, received_on, SENT_BEFORE),
    in_order(paroled_on, first_expiry, PAROLE_BEGINS),
    in_order(reparoled_on, parole_expires_on, PAROLE_BEGINS),
    in_order(EarlierParole.began_on, EarlierParole.ended_on, PAROLE_BEGINS),
    in_order(
        entrepreneur_paroled_on,
        paroled_on,
        _("The first parole for the company comes before the last parole."),
    ),
    in_order(married_on, marriage_ended_on, _("A marriage begins before it ends.")),
    in_order(Trip.left_on, Trip.returned_on, _("A person leaves before coming back.")),
    in_order(
        travel_document_issued_on,
        travel_document_valid_until,
        _("A travel paper is issued before it runs out."),
    ),
]
