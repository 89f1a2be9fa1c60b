"""Humanitarian parole: a person abroad with an urgent human reason asks USCIS on Form I-131."""

from __future__ import annotations

from openparole.law.citations import ina
from openparole.law.facts.beneficiary import location
from openparole.law.facts.reason import reasons
from openparole.law.pathway import URGENT_HUMANITARIAN, Gate, Pathway, Version
from openparole.law.shared import grant
from openparole.law.shared import request_from_abroad as request
from openparole.law.shared.grounds import HUMANITARIAN_REASONS, URGENT_HUMANITARIAN_REASON
from openparole.logic.propositions import all_of
from openparole.logic.text import _

HUMANITARIAN = Pathway(
    "humanitarian",
    about=_(
        "For a person outside the United States who must come for an urgent humanitarian reason: medical "
        "care, a sick or dying relative, a funeral, danger, a child or a person who needs care. The list is "
        "not closed. USCIS asks first if the reason is urgent, then if the person merits it."
    ),
    grounds=(URGENT_HUMANITARIAN,),
    gate=Gate(
        _("Do they need to come for an urgent humanitarian reason?"),
        all_of(location.is_("outside_us"), reasons.has(*HUMANITARIAN_REASONS)),
    ),
    asked_by=request.ASKED_BY,
    agencies=request.AGENCIES,
    filings=request.FILINGS,
    criteria=(
        Version(
            "HP-1996",
            "1996-09-30",
            (request.OUTSIDE_THE_US, URGENT_HUMANITARIAN_REASON, *request.BARS),
            source=ina("212(d)(5)(A)"),
        ),
    ),
    evidence=request.EVIDENCE,
    duties=grant.MORE_TIME,
    fees=request.FEES,
    period=request.PERIOD,
    travel_document=request.TRAVEL_DOCUMENT,
    ends=grant.ENDS,
    gives=grant.GIVES_AT_A_PORT,
    warnings=request.WARNINGS,
    worksheet="uscis",
)
