"""Parole with Conditions: let go at the border on parole, on two days in May 2023."""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE
from openparole.law.citations import PRIMARY, SECONDARY, case, press
from openparole.law.clocks import BORDER_RELEASE
from openparole.law.facts.custody import border_release
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Gate,
    Pathway,
    Version,
)
from openparole.law.shared.border_release import ASKED_BY, ENDS, EVIDENCE, WARNINGS, released
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.text import _

RESTRAINED = case("Florida v. Mayorkas, N.D. Fla. 3:23-cv-9962, ECF Nos. 10 and 29", PRIMARY)
MEMO = press("Border Patrol memo of 2023-05-10, as quoted", SECONDARY)

PAROLE_WITH_CONDITIONS = Pathway(
    "parole-with-conditions",
    about=_(
        "From 10 to 12 May 2023 Border Patrol let people go on parole because its holding sites were too "
        "full to open their cases there. They had to go to ICE within 60 days. A court in Florida stopped "
        "this late on 11 May; people whose papers were done by then were still let go on 12 May. Nobody can "
        "ask for it."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Did Border Patrol let them go on parole?"), border_release.is_("parole_with_conditions")),
    asked_by=ASKED_BY,
    agencies={PAROLE: CBP},
    filings=(),
    clock=BORDER_RELEASE,
    criteria=(
        Version(
            "PWC-2023",
            "2023-05-10",
            (
                released(
                    "D-PWC-01",
                    _("Let go on Parole with Conditions, from 10 to 12 May 2023"),
                    "parole_with_conditions",
                    "2023-05-10",
                    "2023-05-12",
                    source=RESTRAINED,
                ),
                *STATUTE,
            ),
            source=MEMO,
        ),
    ),
    evidence=EVIDENCE,
    duties=(
        Statement(
            "PWC-D1",
            _("Go to an ICE office within 60 days, or ask by mail, for the charging paper"),
            source=MEMO,
        ),
    ),
    period=(Statement("PWC-P1", _("A short time: the last day stands on the I-94"), source=MEMO),),
    ends=ENDS,
    warnings=WARNINGS,
)
