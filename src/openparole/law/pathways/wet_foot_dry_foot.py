"""Wet foot, dry foot: Cubans who reached US land were paroled, others sent back. 1995 to 2017."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE
from openparole.law.citations import PRIMARY, SECONDARY, page, press
from openparole.law.clocks import ARRIVAL
from openparole.law.facts.beneficiary import citizenships
from openparole.law.facts.travel import arrival_place, arrived_on
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of
from openparole.logic.text import _

PRACTICE = press("accounts of the practice since 1995", SECONDARY)
END = page("DHS, Changes to Parole and Expedited Removal Policies Affecting Cuban Nationals", PRIMARY)
BY_THE_LAST_DAY = arrived_on.on_or_before("2017-01-12")

WET_FOOT_DRY_FOOT = Pathway(
    "wet-foot-dry-foot",
    about=_(
        "Until 12 January 2017 a Cuban who reached US land was as a rule paroled, and could ask for a green "
        "card after a year. Those who were stopped at sea were sent back. Since then Cubans are looked at "
        "like anyone else."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("As a Cuban, did they reach the US by 12 January 2017?"),
        all_of(citizenships.has("CU"), BY_THE_LAST_DAY),
    ),
    asked_by=_("Nobody files: the officer who met them decided."),
    agencies={PAROLE: CBP},
    filings=(),
    clock=ARRIVAL,
    criteria=(
        Version(
            "WFDF-1995",
            "1995-05-02",
            (
                requirement(
                    "R-WFDF-01/nationality", _("A citizen of Cuba"), citizenships.has("CU"), source=PRACTICE
                ),
                requirement(
                    "R-WFDF-01/land",
                    _("Reached US land by 12 January 2017, not only US waters"),
                    all_of(BY_THE_LAST_DAY, arrival_place.is_("port", "between_ports")),
                    source=PRACTICE,
                ),
                *STATUTE,
            ),
            source=PRACTICE,
        ),
    ),
    evidence=(Statement("WFD-E1", _("Proof of Cuban citizenship"), source=PRACTICE),),
    ends=(
        Statement(
            "WFD-X1",
            _("The end of the practice took nothing from parole already given"),
            source=press("accounts of January 2017", SECONDARY),
            topic="status",
            first_day="2017-01-12",
        ),
    ),
    worksheet="cbp",
)
