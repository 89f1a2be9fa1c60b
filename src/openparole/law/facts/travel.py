"""How the beneficiary came, left and may travel: arrivals, borders, papers, trips."""

from __future__ import annotations

from openparole.law.countries import COUNTRIES
from openparole.logic.facts import CURABLE, RISKY, STEP, Choice, Count, Country, Date, Day, Members, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import _

arrived_on = Day(
    "arrived_on",
    _("When did they last reach the US, even if turned back?"),
    why=_("Some rules and time limits count from the last arrival."),
    help=_("Give the newest arrival by land, air or sea. Say never if they have not come yet."),
)
arrival_place = Choice(
    "arrival_place",
    _("Did they last reach the US at a port of entry, between ports, at sea or in transit?"),
    {
        "port": _("at a port of entry"),
        "between_ports": _("between ports of entry"),
        "at_sea": _("stopped at sea"),
        "transit_from_canada": _("in transit, deported from Canada"),
    },
    why=_("The rules differ for people who came to a port of entry."),
    help=_(
        "A port of entry is a place where officers check those who come: a road, an airport or a seaport."
    ),
)
entry_manner = Choice(
    "entry_manner",
    _("How did they last get in: with a visa, on parole, or unseen by an officer?"),
    {
        "admitted": _("admitted, as with a visa"),
        "paroled": _("on parole"),
        "without_inspection": _("unseen by an officer"),
        "none": _("they did not get in"),
    },
    cost=2,
    why=_("Parole in place is only for people whom no officer let in."),
    help=_(
        "Admitted means that an officer let them in, as with a visa. It counts even if their time is over."
    ),
)
papers = Members(
    "papers",
    _("Which papers from the border or from release do they have?"),
    {
        "i94_parole": _("Form I-94 that shows parole"),
        "parole_stamp": _("parole stamp in the passport"),
        "i94_admission": _("Form I-94 that shows an admission"),
        "admission_stamp": _("admission stamp in the passport"),
        "i220a": _("Form I-220A, release on recognizance"),
        "i286_bond": _("Form I-286 with a bond"),
        "i546": _("Form I-546, order to appear for inspection"),
        "nta": _("Form I-862, notice to appear (NTA)"),
    },
    cost=2,
    why=_("The papers show if they were paroled or let go in another way."),
    help=_("The form number is in a corner of the page. The newest I-94 is on the I-94 website of CBP."),
)
present_since = Day(
    "present_since",
    _("Since when have they lived in the US without a break?"),
    cost=2,
    why=_("Some rules ask how long somebody has lived here without a break."),
    help=_("Start again after each trip out of the US. Say never if they do not live here."),
)


class Crossing:
    """One crossing of a border without permission."""

    on = Date("on", _("When did they cross that border?"))
    into = Choice(
        "into",
        _("Into which country did they cross?"),
        {
            "us": _("into the United States"),
            "mexico": _("into Mexico"),
            "panama": _("into Panama"),
            "other": _("into another country"),
        },
    )


crossings = Rows(
    "crossings",
    _("Which borders did they cross without permission, and when?"),
    Crossing,
    cost=3,
    presumed=[],
    why_presumed=_("It is read by closed programs only."),
    why=_("Some closed programs turned away people who had crossed a border without permission."),
    help=_("Count crossings outside the official border posts."),
)
interdicted_on = Day(
    "interdicted_on",
    _("When were they stopped at sea on the way to the US?"),
    presumed="never",
    why_presumed=_("It is read by closed programs only."),
    why=_("Some closed programs turned away people who were stopped at sea."),
    help=_("Think of the US Coast Guard or another US ship."),
)
port_appointment_on = Day(
    "port_appointment_on",
    _("For which day did they have a CBP One appointment?"),
    why=_("Until January 2025, such an appointment could lead to parole at a port."),
    help=_("Give the day that the CBP One app showed. Say never if they had no appointment."),
)
doubt_cured_by = Choice(
    "doubt_cured_by",
    _("What could clear up the officer's doubt?"),
    {
        "bond": _("a bond"),
        "waiver": _("a waiver"),
        "later_evidence": _("papers that come later"),
        "exam_later": _("an exam at a later time, because of a disability"),
        "nothing": _("nothing"),
    },
    change=CURABLE,
    cost=3,
    why=_("If the doubt can be cleared up later, an officer may let them in until then."),
    help=_("A waiver forgives what would keep them out. A bond is money that is held as a promise."),
)
fear_claimed = YesNo(
    "fear_claimed",
    _("Have they told an officer that they fear to go back?"),
    change=RISKY,
    cost=2,
    why=_("A person who says so gets an interview about the fear."),
    help=_("Count only what they have already said to an officer."),
)


class Trip:
    """One trip out of the United States."""

    left_on = Date("left_on", _("When did they leave the US?"))
    returned_on = Day("returned_on", _("When did they come back to the US?"))
    permission = Choice(
        "permission",
        _("With which permission did they leave?"),
        {
            "none": _("no permission"),
            "advance_parole": _("advance parole"),
            "tps_travel": _("travel permission for TPS"),
            "own_visa": _("a visa of their own"),
        },
    )
    to = Country("to", _("To which country did they go?"), COUNTRIES)


trips = Rows(
    "trips",
    _("Which trips out of the US have they made?"),
    Trip,
    change=RISKY,
    cost=2,
    presumed=[],
    why_presumed=_("Whoever asks for more time tells of trips."),
    why=_("Leaving the US ends parole, and some trips make it hard to come back."),
    help=_("List each trip since they first came, also a day in Mexico or Canada."),
)
travel_reason = Choice(
    "travel_reason",
    _("Why do they want to travel and come back?"),
    {
        "humanitarian": _("an urgent humanitarian reason, such as illness or a funeral"),
        "educational": _("study"),
        "employment": _("work"),
        "visa_in_canada": _("an immigrant visa in Canada"),
        "other_pressing": _("another pressing reason"),
        "holiday": _("a vacation"),
    },
    why=_("Some people may travel only for certain reasons."),
)
feared_country = Country(
    "feared_country",
    _("Which country do they say would harm them?"),
    COUNTRIES,
    cost=2,
    why=_("A trip to this country can end an asylum case."),
    help=_("Look at the asylum request, Form I-589."),
)
travel_document = Choice(
    "travel_document",
    _("Which paper lets them travel to the US?"),
    {
        "none": _("none"),
        "i512": _("Form I-512 or I-512L, advance parole"),
        "i512t": _("Form I-512T, travel with TPS"),
        "combo_card": _("work permit card that says it serves as I-512"),
        "boarding_foil": _("boarding foil in the passport"),
        "transport_letter": _("transportation letter"),
        "travel_authorization": _("travel authorization in an online account"),
    },
    why=_("The paper tells how they may come to the US."),
    help=_("None of these papers promises entry. An officer decides at the port."),
)
travel_document_issued_on = Day(
    "travel_document_issued_on",
    _("When was their US travel paper issued?"),
    why=_("The paper must be there before they leave."),
    help=_("Say never if they asked for a paper and do not have it yet."),
)
travel_document_valid_until = Date(
    "travel_document_valid_until",
    _("Until when is their US travel paper valid?"),
    why=_("They must arrive while the paper is valid."),
    help=_("The last day is printed on the paper."),
)
us_post_reachable = YesNo(
    "us_post_reachable",
    _("Is there a US embassy or consulate that they can reach?"),
    why=_("A US office abroad takes fingerprints and hands out travel papers."),
    help=_("It may be in another country, if they can go there safely."),
)
two_year_home_rule = Choice(
    "two_year_home_rule",
    _("Must they first spend two years at home after a J visa?"),
    {
        "none": _("no, the rule is not for them"),
        "met": _("they have spent the two years at home"),
        "waived": _("the rule was waived"),
        "unmet": _("yes, not done yet"),
    },
    cost=3,
    presumed="none",
    why_presumed=_("Only people with a J visa are under this rule."),
    why=_("As long as they must still do so, they cannot get advance parole."),
    help=_("Look for the words 212(e) on the visa or on Form DS-2019."),
)
unlawful_days = Count(
    "unlawful_days",
    _("How many days after age 18 were they in the US without a right to stay?"),
    cost=4,
    why=_("After many such days, a trip can bring a bar of 3 or 10 years."),
    help=_(
        "A visa, parole or another lawful stay gives such a right. Some open cases stop the count: ask a "
        "lawyer."
    ),
)
moved_on = Day(
    "moved_on",
    _("When did they last change address?"),
    change=STEP,
    why=_("A new address must be reported within 10 days."),
    help=_("It is reported on Form AR-11. Say never if they have not moved since they came."),
)
