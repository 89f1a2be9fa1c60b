"""Parole plus Alternatives to Detention: let go at the border on parole, with tracking. 2021 to 2023.

The memos were not read. At first they were for families, from 18 July 2022 for others too; who was let go
under them is told, not judged again. Such releases began in July 2021; no text from before the memo of 2
November was read.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, press
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

VACATED = case(
    "Florida v. United States, N.D. Fla. 3:21-cv-1066, ECF No. 157", PRIMARY, day_strength=UNVERIFIED
)
"""The order gives the last day; the first one, that of the memo of 2021, was not seen in a text."""
MEMOS = press("American Immigration Council on Parole + ATD, March 2023", SECONDARY, day_strength=UNVERIFIED)

PAROLE_WITH_ALTERNATIVES = Pathway(
    "parole-with-alternatives",
    about=_(
        "From 2021 to March 2023 Border Patrol let some people go on parole when its holding sites were "
        "full. They were tracked, most often by a phone app, and told to report to ICE, which then "
        "opened their court case. A court in Florida ended this. Nobody can ask for it."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Did Border Patrol let them go on parole?"), border_release.is_("parole_atd")),
    asked_by=ASKED_BY,
    agencies={PAROLE: CBP},
    filings=(),
    clock=BORDER_RELEASE,
    criteria=(
        Version(
            "PATD-2021",
            "2021-11-02",
            (
                released(
                    "R-PATD-01",
                    _("Let go on Parole plus ATD, from 2 November 2021 to 15 March 2023"),
                    "parole_atd",
                    "2021-11-02",
                    "2023-03-15",
                    source=VACATED,
                ),
                *STATUTE,
            ),
            source=MEMOS,
        ),
    ),
    evidence=EVIDENCE,
    duties=(
        Statement("PATD-D1", _("Report to an ICE office within 15 days of release"), source=MEMOS),
        Statement("PATD-D2", _("Keep to the tracking, most often an app on a phone"), source=MEMOS),
    ),
    period=(Statement("PATD-P1", _("A short time: the last day stands on the I-94"), source=MEMOS),),
    ends=ENDS,
    warnings=WARNINGS,
)
