"""Parole for Haitian families: opened, paused, announced again. Its end: `family_reunification`."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, fr, press
from openparole.law.instrument import MEMO, NOTICE, Instrument, announced, by_invitation, paused
from openparole.logic.text import _

FAMILY = "haitian-family-reunification"

PLAN = Instrument(
    "D-HFR-2014",
    _("DHS announces a family reunification parole program for Haiti"),
    day="2014-10-17",
    kind=NOTICE,
    source=press("DHS statement of 2014-10-17, as reported", SECONDARY),
    intake={FAMILY: announced("2014-10-17")},
)
PROGRAM = Instrument(
    "T016/haiti",
    _("Notice of the Haitian Family Reunification Parole Program: invitations from 2 February 2015"),
    day="2014-12-18",
    kind=NOTICE,
    source=fr("79 FR 75581", PRIMARY),
    intake={FAMILY: by_invitation("2015-02-02")},
)
FIELD_OFFICE_CLOSED = Instrument(
    "T034",
    _("USCIS closes its office in Haiti: no invitations any more"),
    day="2019-12-01",
    kind=MEMO,
    source=press("American Immigration Council, The Use of Parole Under Immigration Law (2022)"),
    intake={FAMILY: paused("2019-12-01", "2019-12-31")},
)
INTENTION_TO_REOPEN = Instrument(
    "D-HFR-2022",
    _("At the Summit of the Americas the United States says that it will take up the program again"),
    day="2022-06-10",
    kind=NOTICE,
    source=press("White House fact sheet of 2022-06-10, in copies", SECONDARY),
    intake={
        FAMILY: announced(
            "2022-06-10",
            note=_("Paused since December 2019; to be taken up again in autumn 2022, as was announced."),
        )
    },
)
ONLINE_PROCESS = Instrument(
    "T060/haiti",
    _("Notice of changes to Haitian Family Reunification Parole: online, on Form I-134A"),
    day="2023-08-11",
    kind=NOTICE,
    source=fr("88 FR 54635", PRIMARY),
    intake={FAMILY: by_invitation("2023-08-11")},
)
