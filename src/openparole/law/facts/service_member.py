"""The service member or veteran whom the beneficiary is, or is family of."""

from __future__ import annotations

from openparole.logic.facts import CURABLE, Choice, YesNo
from openparole.logic.text import _

relation_to_member = Choice(
    "relation_to_member",
    _("What are they to a US service member or veteran?"),
    {
        "self": _("the service member or veteran"),
        "spouse": _("wife or husband"),
        "widow": _("widow or widower"),
        "parent": _("parent"),
        "son_or_daughter": _("son or daughter"),
        "guardian_or_surrogate": _("guardian or surrogate"),
        "other": _("something else"),
        "none": _("there is no service member"),
    },
    why=_("Two ways to parole are for people who serve or served, and their family."),
    help=_("A son or daughter may be of any age, married or not."),
)
member_service = Choice(
    "member_service",
    _("How does or did the service member serve?"),
    {
        "active_duty": _("on active duty now"),
        "selected_reserve": _("in the Selected Reserve of the Ready Reserve now"),
        "former": _("in one of these before"),
        "other": _("in another way"),
    },
    why=_("Only these kinds of service count."),
    help=_("Look at Form DD-214, Form NGB-22 or the military ID."),
)
member_discharge = Choice(
    "member_discharge",
    _("How was the service member discharged?"),
    {
        "not_dishonorable": _("not dishonorably, or still serving"),
        "dishonorable": _("dishonorably"),
    },
    cost=2,
    why=_("If the discharge was dishonorable, the time served does not count."),
    help=_("Form DD-214 or Form NGB-22 shows the character of service."),
)
member_supports_request = YesNo(
    "member_supports_request",
    _("Does the service member back the parent's request in writing?"),
    change=CURABLE,
    why=_("A parent must show that the service member is for the request."),
    help=_("A signed letter will do. It is needed only for a parent."),
)
