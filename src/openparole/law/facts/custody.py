"""Custody and court: who holds the beneficiary, under which law, and what ICE and judges have found."""

from __future__ import annotations

from openparole.logic.facts import CURABLE, RISKY, STEP, Choice, Day, YesNo
from openparole.logic.text import _

custody = Choice(
    "custody",
    _("Who holds them in the US: nobody, ICE, CBP or another?"),
    {
        "none": _("nobody"),
        "ice": _("ICE (Immigration and Customs Enforcement)"),
        "cbp": _("CBP (Customs and Border Protection)"),
        "other_us": _("another US agency or jail"),
    },
    why=_("Parole from custody is asked from the agency that holds a person."),
    help=_("ICE has a page on its website to find people whom it holds."),
)
detained_under = Choice(
    "detained_under",
    _("Under which law are they held?"),
    {
        "235b": _("INA 235(b), people who ask to come in"),
        "235c": _("INA 235(c), security cases"),
        "236a": _("INA 236(a), held for a court case, bond possible"),
        "236c": _("INA 236(c), held because of a crime"),
        "241": _("INA 241, held to be deported"),
        "other": _("another law"),
    },
    cost=4,
    presumed="235b",
    why_presumed=_("The finding of a credible fear belongs to cases under this law."),
    why=_("The law they are held under decides if parole can free them."),
    help=_("A lawyer or the ICE officer can tell."),
)
in_proceedings = YesNo(
    "in_proceedings",
    _("Do they have a case before an immigration judge now?"),
    change=RISKY,
    why=_("With a court case, another agency may decide."),
    help=_("The court's online case system shows open cases by A-Number."),
)
removal_order_on = Day(
    "removal_order_on",
    _("When did a removal order against them become final?"),
    cost=2,
    presumed="never",
    why_presumed=_(
        "People know of an order against them. Whether they were deported, or are in court, is asked "
        "separately."
    ),
    why=_("A final order can close a program and makes travel risky."),
    help=_("An order is final when no appeal is open. An order given at the border counts too."),
)
removed_on = Day(
    "removed_on",
    _("When were they last deported from the US?"),
    why=_("Once a person was deported, it is most often ICE that decides."),
    help=_("Count only leaving under a removal order. Leaving by choice does not count."),
)
returned_to_contiguous_territory = YesNo(
    "returned_to_contiguous_territory",
    _("Were they sent to Mexico or Canada to wait for a hearing?"),
    cost=2,
    why=_("People paroled for that hearing pay no parole fee."),
    help=_("The program was called Remain in Mexico, or MPP."),
)
serious_medical_condition = YesNo(
    "serious_medical_condition",
    _("Are they so ill that they should not be held?"),
    cost=2,
    why=_("To be very ill is one reason why ICE may let a person go on parole."),
    help=_("A medical record or a doctor's letter can show it."),
)
pregnancy_certified = YesNo(
    "pregnancy_certified",
    _("Has a doctor confirmed that they are pregnant?"),
    why=_("To be pregnant is one reason why ICE may let a person go on parole."),
)
juvenile_release = Choice(
    "juvenile_release",
    _("To whom could the child be released?"),
    {
        "relative_outside": _("a relative who is not held"),
        "relative_in_detention": _("a relative who is held with the child"),
        "named_adult": _("another adult whom the child names"),
        "none": _("nobody"),
    },
    change=CURABLE,
    cost=2,
    why=_("A child is let go only to somebody who will care for the child."),
    help=_("Count a parent, a guardian, a grandparent, an aunt or uncle, and a brother or sister."),
)
witness_in_us_proceeding = YesNo(
    "witness_in_us_proceeding",
    _("Will they be a witness in a US case or hearing?"),
    cost=2,
    why=_("To be a witness is one reason why ICE may let a person go on parole."),
    help=_("Count hearings of courts, agencies and lawmakers in the US."),
)
credible_fear_found_on = Day(
    "credible_fear_found_on",
    _("When was their fear found credible?"),
    why=_("After this finding, ICE rules call for a look at parole."),
    help=_("Look at the date on Form I-870 or on the judge's order. Say never if fear was not found."),
)
credible_fear_found_by = Choice(
    "credible_fear_found_by",
    _("Who found their fear credible: an asylum officer or a judge?"),
    {"uscis": _("an asylum officer of USCIS"), "judge": _("an immigration judge")},
    why=_("The ICE rules name both of them."),
    help=_("A judge can find the fear credible after the asylum officer did not."),
)
identity_proof = Choice(
    "identity_proof",
    _("How can they show who they are?"),
    {
        "documents": _("government papers, such as a passport"),
        "affidavits": _("sworn letters of other people, with their ID"),
        "statements": _("only their own words"),
        "none": _("not at all"),
    },
    change=CURABLE,
    cost=2,
    why=_("ICE must know who they are before parole."),
    help=_("Choose the best proof they can get."),
)
flight_risk = Choice(
    "flight_risk",
    _("Could they fail to show up?"),
    {
        "no": _("no"),
        "mitigated": _("yes, but ties, an address or a bond answer it"),
        "yes": _("yes"),
    },
    change=CURABLE,
    cost=3,
    why=_("Officers ask if a person will come to hearings and appointments."),
    help=_("Family, a home address, a job and past hearings that they came to all help."),
)
danger = YesNo(
    "danger",
    _("Are they a danger to anyone?"),
    cost=3,
    why=_("ICE does not let a person go on parole who is a danger."),
    help=_("Officers look at crimes in any country and at conduct while held."),
)
overriding_factor = YesNo(
    "overriding_factor",
    _("Is there a weighty US interest against release?"),
    cost=4,
    presumed=False,
    why_presumed=_("It is rare, and the agency would raise it."),
    why=_("It can be a reason not to let them go on parole."),
    help=_("Think of grave harm to foreign policy or to a police case."),
)
parole_requested_on = Day(
    "parole_requested_on",
    _("When did they ask ICE in writing for parole?"),
    change=CURABLE,
    why=_("If ICE does not look at parole by itself, a letter starts it."),
    help=_("The letter goes to the ICE office that holds them. Say never if none was sent."),
)
parole_interview_on = Day(
    "parole_interview_on",
    _("When did ICE interview them about parole?"),
    change=STEP,
    why=_("ICE should decide soon after this interview, by its own rules."),
    help=_("This is not the interview about their fear."),
)
custody_parole_denied_on = Day(
    "custody_parole_denied_on",
    _("When did ICE deny parole?"),
    why=_("After a denial, a new request needs something new."),
    help=_("Give the date of the newest denial."),
)
new_evidence = YesNo(
    "new_evidence",
    _("Is there new proof or a change since ICE denied parole?"),
    change=CURABLE,
    cost=2,
    why=_("ICE looks again only if there is new proof or a change."),
    help=_("Examples: new papers, a new address, a person who will house them, an illness."),
)
ero_office = Choice(
    "ero_office",
    _("Which ICE office holds them?"),
    {
        "detroit": _("Detroit"),
        "el_paso": _("El Paso"),
        "los_angeles": _("Los Angeles"),
        "newark": _("Newark"),
        "philadelphia": _("Philadelphia"),
        "new_orleans": _("New Orleans"),
        "other": _("another office"),
    },
    why=_("Courts have told some ICE offices to follow the parole rules."),
    help=_("The ICE website names the office for each place where people are held."),
)
circuit = Choice(
    "circuit",
    _("In which federal circuit are they?"),
    {
        "1": _("1st: ME, MA, NH, RI, PR"),
        "2": _("2nd: CT, NY, VT"),
        "3": _("3rd: DE, NJ, PA, VI"),
        "4": _("4th: MD, NC, SC, VA, WV"),
        "5": _("5th: LA, MS, TX"),
        "6": _("6th: KY, MI, OH, TN"),
        "7": _("7th: IL, IN, WI"),
        "8": _("8th: AR, IA, MN, MO, NE, ND, SD"),
        "9": _("9th: AK, AZ, CA, HI, ID, MT, NV, OR, WA, GU, MP"),
        "10": _("10th: CO, KS, NM, OK, UT, WY"),
        "11": _("11th: AL, FL, GA"),
        "dc": _("DC: Washington, DC"),
    },
    cost=2,
    why=_("Courts in different parts of the US disagree on bond."),
    help=_("Find the state where they are held, by its two letters."),
)
released_on = Day(
    "released_on",
    _("When were they let go at the border?"),
    why=_("Release on parole at the border was possible only in some years."),
    help=_("Look at the date on the release papers. Say never if nobody held them there."),
)
border_release = Choice(
    "border_release",
    _("How were they let go at the border?"),
    {
        "parole_atd": _("on parole with tracking (Parole plus ATD)"),
        "parole_with_conditions": _("on Parole with Conditions"),
        "recognizance": _("on their word (Form I-220A)"),
        "bond": _("on a bond"),
        "other": _("in another way"),
    },
    cost=2,
    why=_("Only some ways of being let go are parole."),
    help=_("The release papers tell. Form I-94 shows parole, Form I-220A does not."),
)
listed_charge = YesNo(
    "listed_charge",
    _("Are they charged with theft or another listed crime?"),
    cost=2,
    why=_("The law can call for detention after such a charge."),
    help=_(
        "The law lists theft, larceny, shoplifting and burglary. It also lists assault on a police officer, "
        "and crimes that kill or badly hurt someone."
    ),
)
