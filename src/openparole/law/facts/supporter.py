"""Who promises to support the beneficiary, and with what."""

from __future__ import annotations

from openparole.law.facts.options import REGIONS, US_STATUS
from openparole.logic.facts import CURABLE, Choice, Count, Day, Money, YesNo
from openparole.logic.rows import Rows
from openparole.logic.text import _


class Supporter:
    """One person or organization that promises support."""

    kind = Choice(
        "kind",
        _("Is the supporter a person, an organization or the beneficiary?"),
        {
            "person": _("a person"),
            "organization": _("an organization"),
            "the_beneficiary": _("the beneficiary"),
        },
    )
    status = Choice("status", _("What status does the supporter have in the US?"), US_STATUS)
    in_us = YesNo("in_us", _("Is the supporter in the US?"))
    income = Money(
        "income",
        _("What does the supporter earn a year?"),
        help=_("Give whole income before taxes, as on the last tax return."),
    )
    assets = Money(
        "assets",
        _("What does the supporter own that can be sold?"),
        help=_("Count savings and what could be sold within a year, less what is owed on it."),
    )
    household = Count(
        "household",
        _("How many people live on the supporter's income?"),
        help=_("Count the supporter and dependents. Leave out everybody who is in this file."),
    )
    running_promises = Count(
        "running_promises",
        _("For how many other people does the supporter still have to pay?"),
        presumed=0,
        why_presumed=_("It changes only a line of comparison, which is no requirement."),
        help=_("Count people on earlier Forms I-134, I-134A and I-864 that still run."),
    )
    region = Choice("region", _("Where does the supporter live?"), REGIONS)
    confirmed_on = Day(
        "confirmed_on",
        _("When did USCIS confirm this supporter?"),
        help=_("Look for the notice on Form I-134A. Say never if it has not come."),
    )


supporters = Rows(
    "supporters",
    _("Who will support them, and with what?"),
    Supporter,
    change=CURABLE,
    cost=2,
    why=_("Most requests must show who pays for their life here."),
    help=_("A supporter need not be a relative. They may also support themselves."),
)
