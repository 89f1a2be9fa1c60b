"""The request and other requests: their days, channel and letters."""

from __future__ import annotations

from openparole.law.facts.pathway_ids import PATHWAY_TITLES
from openparole.logic.facts import CURABLE, RISKY, STEP, Choice, Date, Day, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import _

filed_for = Choice(
    "filed_for",
    _("Which way was asked for?"),
    PATHWAY_TITLES,
    change=STEP,
    why=_("The days of a request count only for the way that was asked for."),
    help=_("Leave it out if nothing was filed yet."),
)
filed_on = Day(
    "filed_on",
    _("When was the request filed?"),
    change=CURABLE,
    why=_("The rules of this day are read."),
    help=_("For a request to come, give the day when it will be filed."),
)
postmarked_on = Day(
    "postmarked_on",
    _("When was the request mailed, or sent online?"),
    change=STEP,
    why=_("Some fees follow the day of the postmark."),
    help=_("Look at the stamp on the envelope, or at the proof of sending."),
)
received_on = Day(
    "received_on",
    _("Which day is on the receipt of the request?"),
    change=STEP,
    why=_("The request keeps this day if it moves to another agency."),
    help=_("Look for the received date on Form I-797. Say never if no receipt came."),
)
conditionally_approved_on = Day(
    "conditionally_approved_on",
    _("When was the request approved for travel?"),
    change=STEP,
    why=_("Some approvals were taken back before travel."),
    help=_("This is not yet parole. An officer decides when they arrive."),
)
file_at_post_on = Day(
    "file_at_post_on",
    _("When did the file reach the consulate?"),
    change=STEP,
    cost=2,
    why=_("The next steps happen at the consulate."),
)
interview_asked_on = Day(
    "interview_asked_on",
    _("When was an interview asked for?"),
    change=STEP,
    cost=2,
    why=_("The consulate sets a day for the interview."),
)
decided_on = Day(
    "decided_on",
    _("When was the request decided?"),
    change=STEP,
    why=_("Some rules are those of the day of decision."),
    help=_("Look at the date of the letter. Say never if there is no decision yet."),
)
decided_before_stay_hour = YesNo(
    "decided_before_stay_hour",
    _("Was the decision of 26 August 2024 before 6:46 pm Eastern?"),
    cost=2,
    why=_("At this hour a court put a stop to grants under Keeping Families Together."),
    help=_("Answer this only if the decision was made on that day."),
)
grant_effective_on = Day(
    "grant_effective_on",
    _("When does the new parole begin?"),
    change=STEP,
    why=_("The parole fee follows the day when parole begins."),
    help=_("For people abroad, this is the day when an officer paroles them at the port."),
)
filing_channel = Choice(
    "filing_channel",
    _("Is the request on paper or online?"),
    {"paper": _("on paper"), "online": _("online")},
    change=STEP,
    why=_("The fee can differ between paper and online."),
)
fee_waiver_asked = YesNo(
    "fee_waiver_asked",
    _("Will a fee waiver (Form I-912) be asked?"),
    change=STEP,
    cost=2,
    why=_("A request with a fee waiver must be on paper."),
    help=_("A waiver is for people who cannot pay. It never covers the parole fee."),
)


class AgencyLetter:
    """One letter of an agency about the request."""

    kind = Choice(
        "kind",
        _("What kind of letter is it?"),
        {
            "rfe": _("request for evidence (RFE)"),
            "noid": _("notice of intent to deny (NOID)"),
            "denial": _("denial"),
            "noit": _("notice of intent to terminate (NOIT)"),
            "fee_notice": _("notice to pay the parole fee"),
            "other": _("another letter"),
        },
    )
    served_on = Date(
        "served_on",
        _("When was the letter sent or handed over?"),
        help=_("For a letter by mail this is the day of mailing, not the day it came."),
    )
    service = Choice(
        "service",
        _("How did the letter come?"),
        {"mail": _("by mail"), "electronic": _("online"), "personal": _("by hand")},
    )
    abroad = YesNo("abroad", _("Was the letter sent to an address outside the US?"))
    answer_by = Date(
        "answer_by",
        _("By which day does the letter want an answer?"),
        help=_("If the letter gives a day, that day holds."),
    )


agency_letters = Rows(
    "agency_letters",
    _("Which letters has the agency sent?"),
    AgencyLetter,
    change=STEP,
    cost=2,
    why=_("Each kind of letter has a time limit for the answer."),
    help=_("List letters that came by mail, online or by hand."),
)
i485_filed_on = Day(
    "i485_filed_on",
    _("When did they ask for a green card (I-485)?"),
    change=RISKY,
    why=_("An open green card case opens ways to travel and changes some fees."),
    help=_("Give the received date on the newest receipt. Say never if they have not asked."),
)
i485_sent_on = Day(
    "i485_sent_on",
    _("When was the I-485 mailed or sent online?"),
    change=STEP,
    cost=2,
    why=_("The notice that ended the family programs goes by the day of the postmark."),
    help=_("Look at the stamp on the envelope, or at the proof of sending."),
)
i485_fee_paid = YesNo(
    "i485_fee_paid",
    _("Was the I-485 fee paid?"),
    why=_("If the fee was paid, a travel request may cost nothing."),
    help=_("Say no if the fee was waived."),
)
i485_denied_on = Day(
    "i485_denied_on",
    _("When was the I-485 denied, withdrawn or given up?"),
    why=_("After that, the green card case is no longer open."),
    help=_("This is about the newest I-485. Say never if it is open or was approved."),
)
adjusted_on = Day(
    "adjusted_on",
    _("When was the I-485 approved?"),
    why=_("Parole ends when the green card is granted."),
    help=_("Look at the approval notice, or at resident since on the card. Say never if it is not approved."),
)
i589_filed_on = Day(
    "i589_filed_on",
    _("When did they ask for asylum (I-589)?"),
    change=RISKY,
    why=_("With an open asylum case they may ask to travel, and some get more time."),
    help=_("Count a request to USCIS or to a judge. Say never if they have not asked."),
)
i589_denied_on = Day(
    "i589_denied_on",
    _("When was the I-589 finally denied or given up?"),
    why=_("After that, the asylum case is no longer open."),
    help=_("Finally means that no appeal is open. Say never if the case goes on."),
)
tps_filed_on = Day(
    "tps_filed_on",
    _("When did they first ask for TPS?"),
    change=RISKY,
    why=_("People who have asked for TPS may ask for permission to travel."),
    help=_("TPS is Temporary Protected Status, Form I-821. Say never if they have not asked."),
)
status_change_filed_on = Day(
    "status_change_filed_on",
    _("When did they ask to change or extend their stay?"),
    change=RISKY,
    cost=2,
    why=_("A request in good time can stop the count of unlawful days for a while."),
    help=_("Think of Form I-539 or Form I-129. Renewal of parole is not meant."),
)
