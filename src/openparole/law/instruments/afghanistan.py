"""Parole for Afghans: the evacuation, its end, more time. The hold of 2025 stands in `benefit_holds`."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, page, press
from openparole.law.instrument import MEMO, Instrument, opened
from openparole.logic.text import _

EVACUATION = Instrument(
    "T041",
    _("CBP paroles the first Afghans who were flown out, under Operation Allies Refuge"),
    day="2021-07-31",
    kind=MEMO,
    source=page("USCIS, Re-Parole Process for Certain Afghans", PRIMARY, day_strength=SECONDARY),
    intake={"afghan": opened("2021-07-30", "2021-07-31")},
    grants=_("Generally two years of parole, class of admission OAR or PAR."),
)
ALLIES_WELCOME = Instrument(
    "T042",
    _("The President puts DHS in charge: Operation Allies Welcome"),
    day="2021-08-29",
    kind=MEMO,
    source=page("DHS, Operation Allies Welcome", PRIMARY),
)
ENDURING_WELCOME = Instrument(
    "D-AFG-2022",
    _("Operation Enduring Welcome: from 1 October 2022 Afghans come on visas or as refugees, few on parole"),
    day="2022-10-01",
    kind=MEMO,
    source=press("CBS News, 2022-09-01", SECONDARY),
    grants=_("Parole already given runs to its end."),
)
RE_PAROLE = Instrument(
    "T058",
    _("USCIS opens re-parole for Afghans; the form is free for them until 31 January 2025"),
    day="2023-06-08",
    kind=MEMO,
    source=page("USCIS alert of June 2023, which names 8 and 9 June", PRIMARY, day_strength=SECONDARY),
    intake={"afghan-re-parole": opened("2023-06-08", "2023-06-09")},
    grants=_("Up to two more years on Form I-131, for class of admission OAR or PAR."),
    evidence_until="2026-06-30",
)
EXTENSION_WITHOUT_REQUEST = Instrument(
    "R-AFG-03",
    _("USCIS looks at longer parole for Afghans whose asylum or green card case is pending"),
    day="2023-06-08",
    kind=MEMO,
    source=page("USCIS, Afghan Re-Parole FAQs, question 1", PRIMARY, day_strength=SECONDARY),
    grants=_(
        "Parole of class OAR or PAR is lengthened case by case by up to two years, by Form I-797C, where "
        "Form I-589 or I-485 was filed before the first parole ended and is pending. Whether this is still "
        "done after 20 January 2025 no text found says."
    ),
    evidence_until="2025-01-20",
)
CHILDREN_UNDER_14 = Instrument(
    "T061",
    _("USCIS looks at longer parole for Afghan children under 14 too, without a request"),
    day="2023-09-26",
    kind=MEMO,
    source=press("USCIS announcement as summarized, 2024-01-18", SECONDARY),
    grants=_("For children paroled from 30 July 2021 to 30 September 2022 with class OAR or PAR."),
)
