"""The parole that the beneficiary holds or held: its days, papers, conditions, end, and work permit."""

from __future__ import annotations

from openparole.law.facts.options import CLASSES_OF_ADMISSION, COURT_ORDERS
from openparole.law.facts.pathway_ids import PATHWAY_TITLES
from openparole.logic.facts import CURABLE, STEP, Choice, Date, Day, Members, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import _

PROGRAMS = {**PATHWAY_TITLES, "other": _("another program"), "none": _("no program")}

paroled_on = Day(
    "paroled_on",
    _("When were they last paroled, at entry or inside the US?"),
    why=_("Who was paroled, and when, decides about renewal and other rights."),
    help=_("Look at the I-94. A renewal without leaving the US is not meant. Say never if never paroled."),
)
reparoled_on = Day(
    "reparoled_on",
    _("When did the last renewal of parole begin?"),
    presumed="never",
    why_presumed=_("It is the first thing that a person on parole tells."),
    why=_("Some rules hold for the first time of parole only."),
    help=_("A renewal is called re-parole. Say never if parole was not renewed."),
)
parole_expires_on = Day(
    "parole_expires_on",
    _("What is the last day on their newest I-94?"),
    why=_("Parole ends on this day at the latest, without a letter."),
    help=_("Look for the words admit until date. Say never if no day is given."),
)
first_expiry = Date(
    "first_expiry",
    _("If parole was renewed: when did the first one end?"),
    cost=2,
    why=_("Some rights depend on what was filed before the first parole ended."),
    help=_("Look at the last day on the older I-94."),
)
parole_granted_by = Choice(
    "parole_granted_by",
    _("Who granted their parole?"),
    {
        "uscis": _("USCIS"),
        "cbp": _("CBP, at the border or a port"),
        "ice": _("ICE"),
        "ins": _("INS, before March 2003"),
    },
    cost=2,
    why=_("More time is asked from the agency that granted parole."),
    help=_("The letter or the stamp names the agency. An officer at an airport or border is from CBP."),
)
parole_place = Choice(
    "parole_place",
    _("Where was their parole granted?"),
    {
        "port": _("at a port of entry"),
        "between_ports": _("at the border between ports"),
        "inside_us": _("inside the US (parole in place)"),
        "custody": _("in custody"),
    },
    why=_("A court order protects people who were paroled at a port of entry."),
    help=_("Give the place of the newest parole, not of a renewal. An airport is a port of entry."),
)
parole_program = Choice(
    "parole_program",
    _("Under which program were they paroled?"),
    PROGRAMS,
    cost=2,
    why=_("Some programs were cut short, and court orders protect some."),
    help=_("If parole was renewed, choose the program under which they first came."),
)
class_of_admission = Choice(
    "class_of_admission",
    _("Which class of admission does the I-94 show?"),
    CLASSES_OF_ADMISSION,
    change=CURABLE,
    why=_("The code shows the kind of parole."),
    help=_("Look for class of admission on the I-94, or for the code on the stamp."),
)


class EarlierParole:
    """One parole before the one they hold."""

    began_on = Date("began_on", _("When did this earlier parole begin?"))
    ended_on = Date(
        "ended_on",
        _("When did this earlier parole end?"),
        help=_("Give the last day on its I-94, also if they left sooner."),
    )
    class_of_admission = Choice(
        "class_of_admission", _("Which class of admission did the earlier parole have?"), CLASSES_OF_ADMISSION
    )
    program = Choice("program", _("Under which program was the earlier parole?"), PROGRAMS)
    conditions_kept = YesNo("conditions_kept", _("Did they keep its conditions?"))
    left_in_time = YesNo("left_in_time", _("Did they leave the US before it ended?"))


earlier_paroles = Rows(
    "earlier_paroles",
    _("Which earlier paroles have they had?"),
    EarlierParole,
    cost=3,
    presumed=[],
    why_presumed=_("It is the first thing that a person on parole tells."),
    why=_("Officers weigh if they kept the rules of an earlier parole."),
    help=_("List each parole before the newest one, also short ones."),
)
paroled_only_for_court = YesNo(
    "paroled_only_for_court",
    _("Were they paroled only to be tried or to testify?"),
    cost=2,
    presumed=False,
    why_presumed=_("It is rare, and the agency would raise it."),
    why=_("Cubans and Haitians paroled only for a court do not get entrant status."),
)
conditions_broken_on = Day(
    "conditions_broken_on",
    _("When did they break a condition of parole?"),
    cost=2,
    presumed="never",
    why_presumed=_("Alone it ends nothing."),
    why=_("A broken condition can lead to the end of parole."),
    help=_("Examples: a missed check-in, or work without permission. Say never if they kept them."),
)
purpose_served_on = Day(
    "purpose_served_on",
    _("When was the purpose of parole reached?"),
    cost=2,
    why=_("When the purpose is reached, the agency may end parole by letter."),
    help=_("For example, the day when the treatment or the hearing ended. Say never if it goes on."),
)


class TerminationNotice:
    """One letter or e-mail that says that parole ends."""

    received_on = Date("received_on", _("When did this notice reach them?"))
    effective_on = Date("effective_on", _("On which day does the notice say that parole ends?"))
    ground = Choice(
        "ground",
        _("Which reason does the notice give?"),
        {
            "purpose_served": _("the purpose was reached"),
            "not_warranted": _("there is no more reason for parole"),
            "condition": _("a condition was broken"),
            "program": _("the program was ended"),
            "other": _("another reason, or none"),
        },
    )
    written = YesNo("written", _("Is the notice in writing?"), help=_("An e-mail is in writing too."))
    own_name = YesNo("own_name", _("Does the notice name them in person?"))


termination_notices = Rows(
    "termination_notices",
    _("Which letters or e-mails ended their parole?"),
    TerminationNotice,
    cost=2,
    why=_("The day and words of a notice decide when parole ended."),
    help=_("Look in e-mail and in the online accounts of USCIS and CBP too."),
)
nta_served_on = Day(
    "nta_served_on",
    _("When did they get a charging paper (NTA) after parole?"),
    why=_("This paper ends parole unless it says that parole goes on."),
    help=_("NTA is Form I-862, notice to appear. Say never if none came after parole."),
)
nta_keeps_parole = YesNo(
    "nta_keeps_parole",
    _("Does the charging paper say that parole goes on?"),
    cost=2,
    why=_("Then the paper does not end parole."),
)
court_classes = Members(
    "court_classes",
    _("Which court orders name a group they are in?"),
    COURT_ORDERS,
    cost=4,
    why=_("A court order can protect a whole group of people."),
    help=_("A lawyer can say if they belong to the group."),
)
parole_fee_paid_on = Day(
    "parole_fee_paid_on",
    _("When was the parole fee paid?"),
    change=STEP,
    why=_("Since October 16, 2025, most parole takes effect only after a fee is paid."),
    help=_("The agency sends a notice that says how to pay. Say never if it is not paid."),
)
tb_screened_on = Day(
    "tb_screened_on",
    _("When did they confirm the TB test?"),
    change=CURABLE,
    why=_("It was a condition of parole for Ukraine."),
    help=_("It is done in the online account of USCIS, after the test."),
)
ead_kind = Choice(
    "ead_kind",
    _("Which work permit do they ask for?"),
    {
        "none": _("none"),
        "initial": _("a first one (Form I-765)"),
        "renewal": _("a renewal (Form I-765)"),
        "with_reparole": _("with the renewal of parole (Form I-131, Part 9)"),
    },
    change=STEP,
    why=_("The fee for a work permit depends on the kind."),
    help=_("A work permit is also called an EAD."),
)
ead_filed_on = Day(
    "ead_filed_on",
    _("When was the work permit asked for?"),
    change=STEP,
    why=_("Its fee depends on this day."),
    help=_("Give the day when it was mailed or sent online."),
)
ead_granted_on = Day(
    "ead_granted_on",
    _("When was the work permit granted?"),
    change=STEP,
    why=_("How long it may last depends on this day."),
    help=_("Look at the approval notice or at the first day on the card."),
)
ead_expires_on = Date(
    "ead_expires_on",
    _("Until when is the work permit valid?"),
    why=_("A renewal should be asked for before this day."),
    help=_("The last day is printed on the card."),
)
