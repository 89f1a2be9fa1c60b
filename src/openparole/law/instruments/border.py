"""Release at the border on parole: its memos, the orders that ended them, and the decree that bars the like.

Each is read on the day of release. The order against Parole plus ATD was stayed for seven days; that against
Parole with Conditions was in force from 11:59 pm on 11 May 2023, and 2,576 people left custody after it.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, press
from openparole.law.instrument import MEMO, ORDER, Instrument, closed, not_settled, opened
from openparole.logic.text import _

WITH_TRACKING, WITH_CONDITIONS = "parole-with-alternatives", "parole-with-conditions"

FIRST_RELEASES = Instrument(
    "D-PATD-2021",
    _("Border Patrol begins to let families go on parole, with tracking, in July 2021"),
    day="2021-07-01",
    kind=MEMO,
    source=press("GAO report of September 2022, as reported", SECONDARY, day_strength=UNVERIFIED),
    intake={
        WITH_TRACKING: not_settled(
            "2021-07-01", "2021-07-31", note=_("What was in force before the memo of November was not read.")
        )
    },
)
MEMO_OF_2021 = Instrument(
    "T045",
    _("Border Patrol memo: families may be let go on parole, with tracking, when sites are full"),
    day="2021-11-02",
    kind=MEMO,
    source=press("American Immigration Council, March 2023", SECONDARY, day_strength=UNVERIFIED),
    intake={WITH_TRACKING: opened("2021-11-02")},
)
MEMO_OF_2022 = Instrument(
    "D-PATD-2022",
    _("Second memo on Parole plus ATD: others than families too"),
    day="2022-07-18",
    kind=MEMO,
    source=press("American Immigration Council, March 2023", SECONDARY, day_strength=UNVERIFIED),
)
TRACKING_VACATED = Instrument(
    "T052",
    _("Florida v. United States vacates Parole plus ATD; the judgment is stayed for seven days"),
    day="2023-03-08",
    kind=ORDER,
    source=case("Florida v. United States, N.D. Fla. 3:21-cv-1066, ECF No. 157", PRIMARY),
    intake={WITH_TRACKING: closed("2023-03-16")},
)
MEMO_OF_2023 = Instrument(
    "D-PWC-2023",
    _("Border Patrol memo: Parole with Conditions, before a charging paper, when sites are full"),
    day="2023-05-10",
    kind=MEMO,
    source=press("the memo as quoted in the press", SECONDARY),
    intake={WITH_CONDITIONS: opened("2023-05-10")},
)
CONDITIONS_RESTRAINED = Instrument(
    "T056",
    _("Florida v. Mayorkas stops Parole with Conditions on 11 May 2023, and enjoins it on 16 May"),
    day="2023-05-11",
    kind=ORDER,
    source=case("Florida v. Mayorkas, N.D. Fla. 3:23-cv-9962, ECF Nos. 10 and 29", PRIMARY),
    intake={
        WITH_CONDITIONS: closed(
            "2023-05-12",
            "2023-05-13",
            note=_(
                "People whose papers were done before 11:59 pm on 11 May were still let go on 12 May; the "
                "judge said that they should not have been."
            ),
        )
    },
)
CONSENT_DECREE = Instrument(
    "T104",
    _("Consent decree sets Parole with Conditions aside and bars the like for 15 years"),
    day="2026-02-04",
    kind=ORDER,
    source=press("reports of March 2026 on N.D. Fla. 3:23-cv-9962", SECONDARY),
    intake=dict.fromkeys((WITH_TRACKING, WITH_CONDITIONS), closed("2026-02-04")),
    evidence_until="2026-03-11",
)
