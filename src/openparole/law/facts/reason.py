"""Why the beneficiary should come or stay, and what officers weigh for and against."""

from __future__ import annotations

from openparole.logic.facts import CURABLE, Choice, Day, Members, YesNo
from openparole.logic.text import _

reasons = Members(
    "reasons",
    _("Why should they come or stay?"),
    {
        "medical": _("medical care"),
        "medical_caregiver": _("to come with a patient and give care"),
        "organ_donor": _("to give an organ or tissue"),
        "visit_sick_relative": _("to visit a sick relative"),
        "caregiver_for_relative": _("to care for a relative in the US"),
        "funeral_or_estate": _("a funeral, or to settle what a dead relative left"),
        "protection_from_harm": _("to be safe from harm"),
        "seek_asylum": _("to ask for asylum"),
        "civil_proceeding_private": _("a court case between private people"),
        "criminal_or_government_proceeding": _("a criminal case or a case of a government"),
        "immigration_hearing": _("their own immigration hearing"),
        "beneficiary_with_disability": _("a disability, and care that only exists here"),
        "child_in_need_of_care": _("a child who needs care here"),
        "family_reunification": _("to join family"),
        "adoption": _("adoption"),
        "return_to_us": _("to return to the US after living here"),
        "veteran_needs": _("a veteran's need for a lawyer, a court or benefits"),
        "emergency_worker": _("emergency work"),
        "agency_referral": _("a US agency asks for them"),
        "other_humanitarian": _("another urgent humanitarian reason"),
        "other_public_benefit": _("another benefit to the US public"),
        "legalization_only": _("only to ask for legalization (law of 1986)"),
        "strike_work": _("work on a ship or aircraft during a strike"),
    },
    why=_("The law asks for an urgent humanitarian reason, or for a gain to the public."),
    help=_("Choose each reason that is true. An officer judges if it is enough."),
)
strike_exception = Choice(
    "strike_exception",
    _("For crew in a strike: which exception is shown?"),
    {
        "employer_proof": _("the employer's proof under INA 214(f)(3)"),
        "national_security": _("need for US national security"),
        "none": _("none"),
    },
    cost=4,
    why=_("The law bars parole for crew work during a strike, with these exceptions."),
    help=_(
        "The employer must show three things. The person worked there for a year before, was crew in three "
        "months of that year, and will do the same work."
    ),
)
needed_by = Day(
    "needed_by",
    _("After which day would it be too late?"),
    why=_("A near day shows that the case is urgent."),
    help=_("Think of the day of surgery, of a funeral or of a hearing. Say never if there is no such day."),
)
stay_wanted_until = Day(
    "stay_wanted_until",
    _("Until when do they need to stay?"),
    change=CURABLE,
    why=_("Parole is for a set time that fits the purpose."),
    help=_("Say never if they want to stay without an end."),
)
visa_attempt = Choice(
    "visa_attempt",
    _("Have they tried to get a visa?"),
    {
        "not_tried": _("not tried"),
        "pending": _("asked, no answer yet"),
        "refused": _("refused"),
        "impossible": _("not possible"),
    },
    change=CURABLE,
    why=_("USCIS asks why they do not use a visa instead."),
    help=_("Not possible means that no visa fits, or that no US office can take the case."),
)
visa_possible_in_time = YesNo(
    "visa_possible_in_time",
    _("Could they still get a visa in time?"),
    cost=2,
    why=_("Parole is not a way around visas, and some fee rules ask this too."),
    help=_("Compare the wait at the US embassy with the day by which they must come."),
)
nonimmigrant_visa_fits = YesNo(
    "nonimmigrant_visa_fits",
    _("Is there a visa for a short stay that fits?"),
    cost=3,
    why=_("If such a visa fits, officers ask why it was not used."),
    help=_("There are such visas for visits, for study and for work."),
)
inadmissible = YesNo(
    "inadmissible",
    _("Would the law keep them out, even with a visa?"),
    cost=4,
    why=_("One fee exception asks this, and so does one way to a green card."),
    help=_("INA 212 lists grounds, such as crimes, fraud or a past deportation. Ask a lawyer."),
)
medical_emergency = YesNo(
    "medical_emergency",
    _("Do they need medical care at once?"),
    cost=2,
    why=_("If they need care at once, there may be no parole fee."),
    help=_("A doctor's letter should say why the care cannot wait."),
)
life_threatening = YesNo(
    "life_threatening",
    _("Could they die of the medical problem?"),
    cost=2,
    why=_("A danger to life can lift the parole fee and speed up the case."),
    help=_("A doctor's letter should say so."),
)
treatment_available_at_home = YesNo(
    "treatment_available_at_home",
    _("Can they be treated where they live?"),
    cost=2,
    why=_("If not, there may be no parole fee."),
    help=_("Home is the country where they live. Cost alone does not mean that there is no treatment."),
)
accompanies_minor_patient = YesNo(
    "accompanies_minor_patient",
    _("Are they parent or guardian of a child in a medical emergency?"),
    why=_("A parent or guardian of such a child may pay no parole fee."),
    help=_("The child is under 18 and comes for care."),
)
close_relative_concerned = YesNo(
    "close_relative_concerned",
    _("Is the sick or dead person close family?"),
    why=_("For close family there may be no parole fee."),
    help=_("Think of wife, husband, parents, children, brothers and sisters."),
)
relative_near_death = YesNo(
    "relative_near_death",
    _("Is a relative in the US about to die?"),
    why=_("There may be no parole fee for a last visit."),
    help=_("A letter from a US doctor should say so."),
)
adoption_custody = YesNo(
    "adoption_custody",
    _("Does the petitioner have custody to adopt the child?"),
    cost=3,
    why=_("A child who is to be adopted and needs care at once may pay no parole fee."),
    help=_("A court or a state office gives this custody, in writing."),
)
entrant_status_granted = YesNo(
    "entrant_status_granted",
    _("Were they granted Cuban or Haitian entrant status?"),
    cost=3,
    why=_("People with this status pay no parole fee."),
    help=_("Look for the words Cuban/Haitian Entrant on a stamp, an I-94 or a letter."),
)
helps_law_enforcement = YesNo(
    "helps_law_enforcement",
    _("Do they help US police or prosecutors, or will they?"),
    cost=2,
    why=_("For such help there may be no parole fee."),
    help=_("A letter from the US office should say so."),
)
presence_required_by_agency = YesNo(
    "presence_required_by_agency",
    _("Does a US office need them here in person?"),
    cost=3,
    why=_("If they can take part from abroad, parole is harder to explain."),
    help=_("A letter from the US office should say why a video call is not enough."),
)
suffering_if_refused = Choice(
    "suffering_if_refused",
    _("How much would they suffer if they could not come?"),
    {"slight": _("a little"), "serious": _("much"), "grave": _("very much")},
    cost=2,
    why=_("Officers weigh how much they would suffer."),
    help=_("Very much means death, lasting harm or a child left alone."),
)
circumstances = Members(
    "circumstances",
    _("Which of these are true for them?"),
    {
        "personally_targeted": _("someone wants to harm them in person"),
        "harm_imminent": _("the harm may come soon"),
        "safe_residence_elsewhere": _("they may live safely in another country"),
        "benefit_beyond_person": _("others gain from it, not only they"),
        "remote_option": _("it can be done from abroad, as by video"),
        "lawful_path_ahead": _("they have a lawful way ahead after parole"),
        "ties_abroad": _("home, work or family abroad calls them back"),
        "health_risk": _("they have an illness that others could catch"),
    },
    cost=2,
    why=_("Officers weigh each of these for or against parole."),
    help=_("Choose only what is true. None of these decides a case alone."),
)
shown = Members(
    "shown",
    _("Which of these can they show on paper?"),
    {
        "departure_plan": _("a plan to leave when parole ends"),
        "care_paid": _("how care will be paid"),
        "good_character": _("good character"),
    },
    change=CURABLE,
    cost=2,
    why=_("Officers give weight to what is shown on paper."),
    help=_("It can be a return ticket, a letter from a hospital, or letters from people who know them well."),
)
adverse_history = Members(
    "adverse_history",
    _("Which of these are in their past?"),
    {
        "overstay": _("stayed in the US longer than allowed"),
        "unauthorized_work": _("worked in the US without permission"),
        "smuggling": _("helped others to come unlawfully"),
        "fraud": _("used false papers or false statements"),
        "persecution": _("took part in harming others for who they are"),
    },
    cost=2,
    why=_("Each of these is a thing that officers weigh against parole."),
    help=_("Officers often find these in records. Talk to a lawyer before filing."),
)
criminal_record = Choice(
    "criminal_record",
    _("Do they have a criminal record, here or abroad?"),
    {
        "none": _("none"),
        "arrest_only": _("arrested, never convicted"),
        "minor": _("convicted of a minor crime"),
        "serious": _("convicted of a serious crime"),
    },
    cost=2,
    why=_("A record of crime is a thing that officers weigh against parole."),
    help=_("Count cases that were closed or sealed too. A lawyer can say what is serious."),
)
security_concern = YesNo(
    "security_concern",
    _("Is there a security concern about them?"),
    cost=4,
    why=_("If there is such a concern, officers will weigh it against parole."),
    help=_("Think of ties to terror groups or of spying."),
)
crime_or_security_bar = YesNo(
    "crime_or_security_bar",
    _("Does the law bar them for crime or security?"),
    cost=4,
    presumed=False,
    why_presumed=_("It is rare, and the agency would raise it."),
    why=_("If there is a bar, family of trafficking victims cannot come this way."),
    help=_("The bars stand in INA 212(a)(2) and (3) and in INA 237(a)(2) and (4). Ask a lawyer."),
)
vulnerabilities = Members(
    "vulnerabilities",
    _("Which of these is true of them?"),
    {
        "elderly": _("old"),
        "ill": _("ill"),
        "disabled": _("disabled"),
        "trafficking_victim": _("victim of human trafficking"),
        "crime_victim": _("victim of a crime"),
    },
    why=_("Officers weigh these in favor of parole."),
)
vaccinations_attested = YesNo(
    "vaccinations_attested",
    _("Have they confirmed the vaccines asked for?"),
    change=CURABLE,
    why=_("Some programs ask for this before travel."),
    help=_("It is done in the online account of USCIS."),
)
