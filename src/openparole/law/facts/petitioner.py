"""Who files the request, and which public office asks for the beneficiary."""

from __future__ import annotations

from openparole.logic.facts import CURABLE, STEP, Choice, Day, YesNo
from openparole.logic.text import _

petitioner_kind = Choice(
    "petitioner_kind",
    _("Who files the request?"),
    {
        "self": _("they themselves"),
        "relative": _("a relative"),
        "other_person": _("another person"),
        "organization": _("an organization"),
        "us_agency": _("a US agency"),
    },
    change=CURABLE,
    why=_("Some requests may be filed only by the person, others only by an agency."),
    help=_("The petitioner signs the form. A lawyer who helps is not the petitioner."),
)
requesting_agency = Choice(
    "requesting_agency",
    _("Which public office asks for them to come?"),
    {
        "us_law_enforcement": _("US police, prosecutors or another law enforcement office"),
        "us_executive": _("another office of the US federal government"),
        "us_other_public": _("another US public office, such as a court or a state"),
        "foreign_government": _("a foreign government"),
        "none": _("none"),
    },
    why=_("Some ways to parole start with a request of a public office."),
    help=_("Choose an office only if it has asked for them or will."),
)
agency_request_on = Day(
    "agency_request_on",
    _("When did a public office ask for them in writing?"),
    change=CURABLE,
    cost=2,
    why=_("In law enforcement cases the office asks, not the person."),
    help=_("Say never if the office has not asked yet."),
)
agency_official_contact = YesNo(
    "agency_official_contact",
    _("Did the asking office write from .gov or .mil?"),
    cost=2,
    why=_("The request counts only if it comes from a government address."),
    help=_("Look at the end of the sender's e-mail address."),
)
represented = YesNo(
    "represented",
    _("Does a lawyer or accredited helper act for them?"),
    change=STEP,
    why=_("The lawyer or helper must file Form G-28."),
    help=_(
        "An accredited helper works for a group that the US government has approved. A notary (notario) is "
        "neither a lawyer nor such a helper."
    ),
)
papers_in_other_language = YesNo(
    "papers_in_other_language",
    _("Are any papers not in English?"),
    why=_("Each such paper needs a certified translation."),
)
