"""Family in the US, family petitions, and relatives whom a law protects."""

from __future__ import annotations

from openparole.law.facts.options import US_STATUS
from openparole.logic.facts import CURABLE, STEP, Choice, Date, Day, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import _


class UsRelative:
    """One close relative in the United States."""

    relation = Choice(
        "relation",
        _("What is this relative to them?"),
        {
            "spouse": _("wife or husband"),
            "parent": _("parent"),
            "stepparent": _("stepparent"),
            "legal_guardian": _("legal guardian"),
            "child": _("child"),
            "sibling": _("brother or sister"),
            "grandparent": _("grandparent"),
            "aunt_or_uncle": _("aunt or uncle"),
            "other": _("another relative"),
        },
    )
    status = Choice("status", _("What status does the relative have in the US?"), US_STATUS)
    status_since = Date("status_since", _("Since when has the relative had this status?"))
    in_us = YesNo("in_us", _("Is the relative in the US?"))
    birth_date = Date("birth_date", _("When was the relative born?"))
    married_parent_on = Day(
        "married_parent_on",
        _("When did the relative marry their parent?"),
        help=_("Answer this for a stepparent, or for a parent who married the other parent."),
    )
    i589_filed_on = Day("i589_filed_on", _("When did the relative ask for asylum (I-589)?"))
    i914_filed_on = Day("i914_filed_on", _("When did the relative ask for T status (I-914)?"))
    i918_filed_on = Day("i918_filed_on", _("When did the relative ask for U status (I-918)?"))
    can_take_child = YesNo("can_take_child", _("Would the relative take the child in?"))


us_relatives = Rows(
    "us_relatives",
    _("Which close family do they have in the US?"),
    UsRelative,
    cost=2,
    why=_("Some ways to parole need a close relative in the US."),
    help=_("List each one with their status. Say what the relative is to them: their father is a parent."),
)
family_petitioner_status = Choice(
    "family_petitioner_status",
    _("What status has the relative who filed Form I-130?"),
    US_STATUS,
    why=_("The one who asks for the family must be a US citizen or have a green card."),
    help=_("Form I-130 is the petition for a relative. Give the status that its filer has today."),
)
family_petitioner_in_us = YesNo(
    "family_petitioner_in_us",
    _("Does the relative who filed Form I-130 live in the US?"),
    why=_("The programs for families need a petitioner who lives in the US."),
)
relation_to_family_petitioner = Choice(
    "relation_to_family_petitioner",
    _("What are they to the relative who filed Form I-130?"),
    {
        "spouse": _("wife or husband"),
        "parent": _("parent"),
        "son_or_daughter": _("son or daughter"),
        "sibling": _("brother or sister"),
        "other": _("something else"),
    },
    why=_("The law names the relatives who can come by a family petition."),
    help=_("If Form I-130 was filed for one of their parents, choose something else."),
)
relationship_since = Day(
    "relationship_since",
    _("Since when are they related to the I-130 filer?"),
    why=_("One program asks that the family tie was there by May 9, 2016."),
    help=_(
        "For a child or sibling this is a day of birth or adoption, for a wife or husband the wedding day."
    ),
)
i130_filed_on = Day(
    "i130_filed_on",
    _("When was Form I-130 filed for them?"),
    change=CURABLE,
    why=_("Some ways to parole need a family petition that is filed."),
    help=_("Look at the receipt notice, Form I-797. Say never if none was filed."),
)
i130_approved_on = Day(
    "i130_approved_on",
    _("When was Form I-130 approved?"),
    why=_("The programs for families ask that the petition has been approved."),
    help=_("Look at the approval notice, Form I-797. Say never if it is not approved."),
)
i130_category = Choice(
    "i130_category",
    _("Which family class does Form I-130 show?"),
    {
        "immediate_relative": _("immediate relative of a citizen (IR)"),
        "f1": _("F1, unmarried son or daughter of a citizen"),
        "f2a": _("F2A, wife, husband or child of a resident"),
        "f2b": _("F2B, unmarried son or daughter of a resident"),
        "f3": _("F3, married son or daughter of a citizen"),
        "f4": _("F4, brother or sister of a citizen"),
    },
    cost=2,
    why=_("The class shows if a visa is free at once or only after a wait."),
    help=_(
        "The approval notice names it. If the filer has become a citizen since, choose the class of today."
    ),
)
visa_available_on = Day(
    "visa_available_on",
    _("When did a visa number become free for them?"),
    cost=3,
    presumed="never",
    why_presumed=_(
        "It matters only for people with an approved petition who ask for parole because they must wait."
    ),
    why=_("The programs for families are for people who still wait for a visa number."),
    help=_(
        "Compare the priority date on the notice with the Visa Bulletin. Say never if it is not free yet."
    ),
)
visa_expected_on = Day(
    "visa_expected_on",
    _("When is a visa number expected?"),
    cost=4,
    why=_("The older program for Haiti was for people with about two years to wait."),
    help=_("This is a guess from the Visa Bulletin. A span of years is fine."),
)
immigrant_visa_issued_on = Day(
    "immigrant_visa_issued_on",
    _("When did they get an immigrant visa?"),
    presumed="never",
    why_presumed=_("It is read only after an invitation, which goes to people who wait."),
    why=_("People with an immigrant visa do not need parole."),
)
invited_on = Day(
    "invited_on",
    _("When did the State Department (NVC) invite the family?"),
    why=_("The programs for families took only those who had been invited."),
    help=_("The letter or e-mail came from the National Visa Center. Say never if none came."),
)
invitation_answered_on = Day(
    "invitation_answered_on",
    _("When did the family's papers reach the NVC?"),
    change=STEP,
    cost=2,
    why=_("The form and fee for Cuban families depended on this day."),
    help=_("NVC is the National Visa Center."),
)
i360_filed_on = Day(
    "i360_filed_on",
    _("When was Form I-360 filed for them?"),
    change=CURABLE,
    cost=2,
    why=_("Family of a service member who has died shows this petition."),
    help=_("Look at the receipt notice, Form I-797. Say never if none was filed."),
)
i130_after_death = Choice(
    "i130_after_death",
    _("If the petitioner died: why does the petition still count?"),
    {
        "none": _("it does not"),
        "reinstated": _("USCIS has put it back in force"),
        "survivor_rule": _("the law for survivors in the US (INA 204(l))"),
    },
    cost=4,
    why=_("When the one who filed it dies, a petition ends, except in these cases."),
    help=_("Look for a letter of USCIS after the death, or ask a lawyer."),
)
veteran_petitioner = Choice(
    "veteran_petitioner",
    _("Who asks as a Filipino World War II veteran, or for one?"),
    {
        "veteran": _("the veteran"),
        "surviving_spouse": _("the veteran's widow or widower"),
        "self": _("they themselves, because both have died"),
        "none": _("nobody"),
    },
    why=_("One program is for the family of Filipinos who fought for the US in World War II."),
)
veteran_army_recognized = YesNo(
    "veteran_army_recognized",
    _("Did the US Army recognize the veteran?"),
    cost=3,
    why=_("Only service that the US Army has recognized counts."),
    help=_("Old Army records show it, and so does a letter of the VA."),
)
veteran_died_on = Day(
    "veteran_died_on",
    _("When did the veteran die?"),
    why=_("They may ask for themselves only if the veteran has died."),
)
veteran_spouse_died_on = Day(
    "veteran_spouse_died_on",
    _("When did the veteran's wife or husband die?"),
    why=_("They may ask for themselves only if this person has died too."),
)
veteran_lived_in_us_at_death = YesNo(
    "veteran_lived_in_us_at_death",
    _("Did the veteran live in the US at the time of death?"),
    cost=2,
    why=_("They may ask for themselves only if the veteran lived in the US."),
)
relation_to_battered_grantee = Choice(
    "relation_to_battered_grantee",
    _("Did a judge let their parent or child stay as a battered spouse or child?"),
    {
        "child": _("yes, their parent: they are the child"),
        "parent": _("yes, their child: they are the parent"),
        "none": _("no"),
    },
    cost=2,
    why=_("The law says that such a child or parent shall be paroled."),
    help=_("The judge's order calls it cancellation of removal. Look for INA 240A(b)(2) there."),
)
battered_relief_granted_on = Day(
    "battered_relief_granted_on",
    _("When did a judge let the battered relative stay?"),
    cost=2,
    why=_("This parole runs from the day of the judge's order."),
    help=_("Look at the date of the order."),
)
petition_diligence = YesNo(
    "petition_diligence",
    _("Is the relative pressing on with the visa petition?"),
    change=CURABLE,
    cost=3,
    why=_("The parole may be taken back if the petition is left lying."),
    help=_("The petition should be filed, and letters of USCIS answered in time."),
)
relation_to_trafficking_victim = Choice(
    "relation_to_trafficking_victim",
    _("What are they to a victim of human trafficking?"),
    {
        "spouse": _("wife or husband"),
        "child": _("child"),
        "parent": _("parent"),
        "sibling": _("brother or sister"),
        "none": _("there is no such victim"),
    },
    cost=2,
    why=_("The law lets some of the family of such a victim come on parole."),
    help=_("The victim must have continued presence, which police ask for."),
)
victim_birth_date = Date(
    "victim_birth_date",
    _("When was the trafficking victim born?"),
    why=_("More relatives may come if the victim is under 21."),
)
continued_presence_granted_on = Day(
    "continued_presence_granted_on",
    _("When was the victim granted continued presence?"),
    cost=3,
    why=_("Only relatives of a victim with continued presence may come this way."),
    help=_("Continued presence is a stay that the US government gives to a victim who helps with a case."),
)
retaliation_danger = YesNo(
    "retaliation_danger",
    _("Are they in danger of revenge by traffickers?"),
    cost=2,
    why=_("If there is such a danger, more of the victim's family may come."),
    help=_("The danger must exist now."),
)
complicit_in_trafficking = YesNo(
    "complicit_in_trafficking",
    _("Did they knowingly help the traffickers?"),
    cost=4,
    presumed=False,
    why_presumed=_("It is rare, and the agency would raise it."),
    why=_("A person who knowingly helped cannot come this way."),
)
