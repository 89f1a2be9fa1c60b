"""Keeping Families Together: announced, opened, stayed after a week, vacated. Texas v. DHS.

The stay came in the course of a day: only for that day is it asked whether a decision came before the hour.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, fr, press
from openparole.law.facts.filing import decided_before_stay_hour
from openparole.law.instrument import NOTICE, ORDER, Instrument, announced, closed, on_hold, opened
from openparole.logic.propositions import no
from openparole.logic.text import _

FAMILIES = "keeping-families-together"
COURT = "Texas v. DHS, E.D. Tex. 6:24-cv-306"

PROCESS = Instrument(
    "T068",
    _("Notice of Keeping Families Together, usable from 19 August 2024, announced on 18 June"),
    day="2024-08-19",
    kind=NOTICE,
    source=fr("89 FR 67459", PRIMARY),
    intake={FAMILIES: (announced("2024-06-18"), opened("2024-08-19"))},
)
STAY = Instrument(
    "T069",
    _("Texas v. DHS: no grants from 26 August 2024, 6:46 pm Eastern; requests may still be filed"),
    day="2024-08-26",
    kind=ORDER,
    source=press(f"{COURT}, administrative stay, as reported", SECONDARY),
    decisions={
        FAMILIES: (
            on_hold(
                "2024-08-26",
                "2024-08-26",
                when=no(decided_before_stay_hour),
                note=_("The stay began at 6:46 pm Eastern."),
            ),
            on_hold("2024-08-27", "2024-11-07"),
        )
    },
    grants=_("Parole given before that hour was said to stay valid."),
    superseded_by="T072",
)
VACATED = Instrument(
    "T072",
    _("Texas v. DHS vacates Keeping Families Together"),
    day="2024-11-07",
    kind=ORDER,
    source=press(f"{COURT}, final judgment, as reported", SECONDARY),
    intake={FAMILIES: closed("2024-11-08")},
    grants=_("Parole given before the stay was said not to be touched."),
)
