"""Who the beneficiary is: place, citizenship, age, family, status, and groups that the law names."""

from __future__ import annotations

from openparole.law.countries import COUNTRIES
from openparole.logic.facts import (
    CURABLE,
    RISKY,
    Choice,
    Count,
    Countries,
    Country,
    Date,
    Day,
    Members,
    YesNo,
)
from openparole.logic.text import _

location = Choice(
    "location",
    _("Are they outside the US, at a US port of entry, or inside?"),
    {
        "outside_us": _("outside the United States"),
        "at_port": _("at a US port of entry"),
        "inside_us": _("inside the United States"),
    },
    change=RISKY,
    why=_("Each way to parole is for people in one of these three places."),
    help=_(
        "A port of entry is a place where officers check those who come: a road, an airport or a seaport."
    ),
)
country_now = Country(
    "country_now",
    _("In which country are they now?"),
    COUNTRIES,
    change=RISKY,
    why=_("Some programs take only people who are in one country."),
    help=_("Choose the country where they are today. US territories count as the United States."),
)
citizenships = Countries(
    "citizenships",
    _("Of which countries are they a citizen?"),
    COUNTRIES,
    change=RISKY,
    why=_("Some programs are only for the citizens of one or a few countries."),
    help=_(
        "Name each country that sees them as a citizen, even if the passport has expired. "
        "Name none if no country does."
    ),
)
birth_country = Country(
    "birth_country",
    _("In which country were they born?"),
    COUNTRIES,
    why=_("A few rules go by the country of birth."),
    help=_("If borders have changed, choose the country that the place belongs to today."),
)
habitual_residence = Country(
    "habitual_residence",
    _("In which country do they usually live?"),
    COUNTRIES,
    why=_("If they have no passport, an ID from this country can take its place."),
    help=_("Choose the country where their home is, not where they are on a trip."),
)
other_permanent_residence = Countries(
    "other_permanent_residence",
    _("In which other countries may they live permanently?"),
    COUNTRIES,
    change=RISKY,
    cost=2,
    presumed=[],
    why_presumed=_("It is rare and people know it."),
    why=_("One closed program turned away people who could stay in another country as long as they wished."),
    help=_(
        "Count a right to live there permanently, and refugee status. Leave out where they are a citizen."
    ),
)
birth_date = Date(
    "birth_date",
    _("When were they born?"),
    why=_("Many rules depend on age."),
    help=_("If the day is not known, give the year, or their age on some day."),
)
passport = Choice(
    "passport",
    _("Do they have a valid passport?"),
    {"valid": _("yes, valid"), "expired": _("expired"), "none": _("no passport")},
    change=CURABLE,
    why=_("Some programs ask for a valid passport."),
    help=_("Look at the expiry date on the page with the photo."),
)
on_parents_passport = YesNo(
    "on_parents_passport",
    _("Is the child listed in a parent's passport?"),
    why=_("The program for Ukraine takes a child who is listed there."),
    help=_("Some countries write the names of children into the passport of a parent."),
)
married_on = Day(
    "married_on",
    _("When did they last marry?"),
    change=RISKY,
    why=_("Some rules ask if a person was married on a certain day."),
    help=_("Give the day of the newest marriage. Say never if they have never married."),
)
marriage_ended_on = Day(
    "marriage_ended_on",
    _("When did their last marriage end?"),
    change=RISKY,
    cost=2,
    presumed="never",
    why_presumed=_("It is read only after a marriage was told."),
    why=_("A marriage that has ended may no longer count as a family tie."),
    help=_("Give the day of divorce or death that ended the newest marriage. Say never if it goes on."),
)
applies_as = Choice(
    "applies_as",
    _("Do they come in their own right or as family of a main person?"),
    {"principal": _("in their own right"), "derivative": _("as family of a main person")},
    presumed="principal",
    why_presumed=_("Family is linked to the main person in the file."),
    why=_("The law looks at family together with the main person."),
    help=_("The main person is the one for whom the program is meant. Family may come along."),
)
relation_to_principal = Choice(
    "relation_to_principal",
    _("What are they to the main person?"),
    {
        "spouse": _("wife or husband"),
        "common_law_partner": _("common-law partner"),
        "child": _("child"),
        "parent": _("parent"),
        "sibling": _("brother or sister"),
        "caregiver": _("caregiver"),
        "other": _("something else"),
    },
    why=_("Each program names the family members who may come along."),
    help=_("A daughter of the main person is a child here. The main person's mother is a parent."),
)
COMES_ALONG = ("spouse", "common_law_partner", "child")
"""Who comes as family by the relation alone; anybody else may also come in their own right, and is asked."""
travels_with_principal = YesNo(
    "travels_with_principal",
    _("Will they travel with the main person?"),
    change=CURABLE,
    why=_("Some programs take family only if all of them come on the same trip."),
)
principal_citizenships = Countries(
    "principal_citizenships",
    _("Of which countries is the main person a citizen?"),
    COUNTRIES,
    why=_("Family may come because the main person is from a certain country."),
    help=_("Answer this only if they come as family of a main person."),
)
principal_finding = Choice(
    "principal_finding",
    _("What did the screening find for the main person in the same process?"),
    {"open": _("open"), "closed": _("closed"), "undetermined": _("not settled yet")},
    why=_("Family cannot come by a process that is closed to the main person."),
    help=_("Answer this only if they come as family of a main person. Screen that person first."),
)
with_parent_or_guardian = YesNo(
    "with_parent_or_guardian",
    _("Will a parent or legal guardian travel with the child?"),
    change=CURABLE,
    why=_("Some programs take a child under 18 only with a parent or guardian."),
    help=_("A legal guardian has a court paper. An aunt or a friend without one does not count."),
)
parental_consent = YesNo(
    "parental_consent",
    _("Do the parents agree in writing, or is there a custody paper?"),
    change=CURABLE,
    cost=2,
    why=_("USCIS asks for this paper for every child under 18."),
    help=_("A signed letter of the parents or a court order on custody will do."),
)
meets_refugee_definition = YesNo(
    "meets_refugee_definition",
    _("Are they a refugee under the law or found to be one by the UN?"),
    cost=3,
    presumed=False,
    why_presumed=_("It is rare here, and a UN paper tells."),
    why=_("The law sends refugees to a program of their own and makes few exceptions."),
    help=_(
        "A refugee has fled harm, or the danger of it, for race, faith, nation, social group or views. "
        "A paper of the UN refugee agency (UNHCR) can show it."
    ),
)
compelling_public_interest_reason = YesNo(
    "compelling_public_interest_reason",
    _("Is there a strong public reason for them to come by parole, not as a refugee?"),
    cost=4,
    why=_("A refugee can be paroled only for such a reason."),
    help=_("The reason must be about this one person. The need of a whole group is not enough."),
)
refugee_denied_on = Day(
    "refugee_denied_on",
    _("When was their refugee case abroad denied?"),
    cost=2,
    why=_("In some programs parole comes only after a refugee case was denied."),
    help=_("Look at the date of the letter. Asylum asked for inside the US is not meant here."),
)
refugee_granted_on = Day(
    "refugee_granted_on",
    _("When was their refugee case abroad approved?"),
    cost=2,
    why=_("Whoever was found to be a refugee comes as one, not on parole."),
    help=_("Look at the date of the letter. Say never if it was denied or is still open."),
)
statuses = Members(
    "statuses",
    _("Which of these do they hold now?"),
    {
        "tps": _("Temporary Protected Status (TPS)"),
        "daca": _("DACA"),
        "ded": _("Deferred Enforced Departure (DED)"),
        "asylee": _("granted asylum"),
        "refugee": _("admitted as a refugee"),
        "lpr": _("green card"),
        "t": _("T status for victims of trafficking"),
        "u": _("U status for victims of crime"),
        "v": _("V status for family of residents"),
        "vawa": _("approved petition as an abused family member (VAWA)"),
        "sij": _("Special Immigrant Juvenile"),
        "armed_forces_special_immigrant": _("special immigrant who served in the US armed forces"),
        "afghan_iraqi_siv": _("special immigrant from Afghanistan or Iraq"),
        "family_unity": _("Family Unity"),
        "legalization_pending": _("open legalization case (Form I-687)"),
        "cnmi_long_term": _("CNMI long-term resident"),
        "h1b_h4": _("H-1B worker or H-4 family"),
        "l1_l2": _("L-1 worker or L-2 family"),
        "k3_k4": _("K-3 wife or husband, or K-4 child"),
        "f1": _("F-1 student"),
        "j1": _("J-1 exchange visitor"),
        "visitor": _("visitor"),
        "other_nonimmigrant": _("another status with a visa"),
    },
    change=RISKY,
    cost=2,
    why=_("Some ways to travel and some fees depend on what they hold."),
    help=_("Choose all that are valid today. A case that is still open counts only where it says so."),
)
lawful_status_on = Day(
    "lawful_status_on",
    _("When did they get a lasting status, such as a green card?"),
    change=RISKY,
    why=_("In practice parole ends when they get a lasting status."),
    help=_("Lasting means a green card, asylum or refugee status. Say never if they have none."),
)
lpr_return_triggers = Members(
    "lpr_return_triggers",
    _("For a resident coming back: which of these hold?"),
    {
        "abandoned": _("gave up their home in the US"),
        "absent_180_days": _("was away more than 180 days in a row"),
        "illegal_act": _("broke the law after leaving the US"),
        "left_in_process": _("left during a removal or extradition case"),
        "offence": _("committed a crime that INA 212(a)(2) lists"),
        "uninspected": _("came back unseen by an officer"),
    },
    cost=4,
    why=_("A resident who comes back can need parole only if one of these holds."),
    help=_(
        "This is for people with a green card who come back from abroad. INA 101(a)(13)(C) lists the cases."
    ),
)
displaced_from_ukraine_on = Day(
    "displaced_from_ukraine_on",
    _("When did the invasion force them to leave home in Ukraine?"),
    why=_("The program is for people who lived in Ukraine until the invasion."),
    help=_("The invasion began on February 24, 2022. Say never if they did not live there then."),
)
medical_mission_of_cuba = YesNo(
    "medical_mission_of_cuba",
    _("Did the government of Cuba send them abroad for medical work or study?"),
    why=_("A closed program was for Cuban medical workers sent abroad."),
    help=_("Count work or study in a third country to which the government of Cuba sent them."),
)
lautenberg_category = YesNo(
    "lautenberg_category",
    _("Are they in a group that the Lautenberg law names?"),
    cost=4,
    why=_("Members of these groups could be offered parole when their refugee case was denied."),
    help=_(
        "The law names Jews from the former Soviet Union. It names some Christians from there too: "
        "Evangelicals, and those of a Ukrainian church, Catholic or Orthodox. Until 1994 it also named some "
        "people from Laos, Cambodia and Vietnam."
    ),
)
parole_offered_on = Day(
    "parole_offered_on",
    _("When were they offered parole, after losing their refugee case?"),
    cost=2,
    why=_("New offers of this kind stopped in July 2011."),
    help=_("Look for the letter that denied the refugee case and offered parole instead."),
)
separated_at_border_on = Day(
    "separated_at_border_on",
    _("When did border officers separate them from a child or parent?"),
    cost=2,
    why=_("A court settlement gives these families a way to ask for parole."),
    help=_("It is about the border with Mexico. It reaches from January 20, 2017 to January 20, 2021."),
)
registered_with_task_force = YesNo(
    "registered_with_task_force",
    _("Did they register on Together.gov?"),
    change=CURABLE,
    cost=2,
    why=_("The request needs the number that comes with registration."),
    help=_("These families sign up on one of two sites, Together.gov or Juntos.gov."),
)
cnmi_category = Choice(
    "cnmi_category",
    _("Which group fits them in the Northern Marianas?"),
    {
        "citizen_relative": _("close relative of a US citizen"),
        "stateless": _("stateless person"),
        "resident": _("permanent resident of the Northern Marianas"),
        "resident_relative": _("close relative of such a resident"),
        "fas_relative": _("close relative of a citizen of Micronesia, the Marshall Islands or Palau"),
        "caregiver": _("caregiver in a home"),
        "visitor": _("visitor from China or Russia"),
        "none": _("none of these"),
    },
    cost=3,
    why=_("Parole in the Northern Marianas was only for these groups."),
    help=_("A close relative is a wife, a husband, a parent or a child."),
)
destination_cnmi = YesNo(
    "destination_cnmi",
    _("Are they in, or going only to, the Northern Marianas?"),
    why=_("Two closed kinds of parole were only for the Northern Marianas."),
    help=_("The Northern Mariana Islands (CNMI) are US islands in the Pacific. Saipan is the largest."),
)
visit_days = Count(
    "visit_days",
    _("How many days will the visit last?"),
    change=CURABLE,
    why=_("Parole for visitors to these islands had a limit of days."),
    help=_("Count every day on the islands."),
)
