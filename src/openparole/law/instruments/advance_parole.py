"""What opened and changed the ways to travel and come back, and re-parole.

The statute of 1996, which opened the oldest of them, is T009 in `general`. The overruling of Arrabally,
Matter of Delcarmen-Lara of 13 August 2026, is OV-20; holds on decisions for people of listed countries are
OV-17. Both stand with the orders that reach every program.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, fr, ina, page, press
from openparole.law.instrument import (
    MEMO,
    ORDER,
    RULE,
    STATUTE,
    Instrument,
    announced,
    closed,
    not_settled,
    opened,
)
from openparole.logic.text import _

DACA = "advance-parole-daca"

TPS = Instrument(
    "D-AP-TPS-1990",
    _("Temporary Protected Status, with travel by prior consent: INA 244(f)(3)"),
    day="1990-11-29",
    kind=STATUTE,
    source=ina("244(f)(3)", PRIMARY, day_strength=UNVERIFIED),
    intake={"advance-parole-tps": opened("1990-11-29")},
)
MTINA = Instrument(
    "D-AP-MTINA",
    _("Law of 1991: whoever travels with TPS by permission is inspected and admitted on return"),
    day="1991-12-12",
    kind=STATUTE,
    source=page("Pub. L. 102-232 s. 304(c)", SECONDARY, day_strength=UNVERIFIED),
)
ARRABALLY = Instrument(
    "D-AP-ARRABALLY",
    _("Matter of Arrabally and Yerrabelly: a trip on advance parole is no departure for the 10-year bar"),
    day="2012-04-17",
    kind=ORDER,
    source=case("25 I&N Dec. 771 (BIA 2012), amended 2012-08-16", PRIMARY),
    superseded_by="OV-20",
)

DACA_MEMO = Instrument(
    "D-AP-DACA-2012",
    _("Memo on Deferred Action for Childhood Arrivals, asked for from 15 August 2012"),
    day="2012-06-15",
    kind=MEMO,
    source=page("DHS memo of 2012-06-15; Form I-131 instructions", PRIMARY, day_strength=SECONDARY),
    intake={DACA: (announced("2012-06-15"), opened("2012-08-15"))},
)
DACA_RESCISSION = Instrument(
    "D-AP-DACA-2017",
    _("Memo that ends DACA: no new advance parole under its standards is approved"),
    day="2017-09-05",
    kind=MEMO,
    source=press("DHS memo of 2017-09-05, as quoted"),
    intake={DACA: closed("2017-09-05")},
    grants=_("Advance parole already approved is in general honored until its last day"),
    superseded_by="D-AP-DACA-2020",
)
DACA_RESTORED_BY_SUPREME_COURT = Instrument(
    "D-AP-DACA-REGENTS",
    _("DHS v. Regents sets the end of DACA aside; USCIS is reported to have gone on rejecting requests"),
    day="2020-06-18",
    kind=ORDER,
    source=press("DHS v. Regents, 2020-06-18; law firm reports"),
    intake={
        DACA: not_settled(
            "2020-06-18",
            note=_(
                "The Supreme Court had set the end of DACA aside, yet USCIS is reported to have rejected "
                "requests until its guidance of August 2020."
            ),
        )
    },
)
DACA_WOLF = Instrument(
    "D-AP-DACA-2020",
    _("Memo of 28 July 2020 and guidance of 21 August: advance parole for urgent or public reasons only"),
    day="2020-07-28",
    kind=MEMO,
    source=press("USCIS announcement of 2020-08-24, as quoted"),
    intake={DACA: opened("2020-08-21", "2020-08-24")},
    superseded_by="D-AP-DACA-BATALLA",
)
DACA_BATALLA = Instrument(
    "D-AP-DACA-BATALLA",
    _("Batalla Vidal v. Wolf vacates the memo of July 2020; the terms before September 2017 are back"),
    day="2020-12-04",
    kind=ORDER,
    source=press("E.D.N.Y. order of 2020-12-04; USCIS notice of 2020-12-07, as quoted"),
    intake={DACA: opened("2020-12-04")},
)
DACA_RULE = Instrument(
    "D-AP-DACA-2022",
    _("DACA rule, in force from 31 October 2022; travel goes on as before"),
    day="2022-08-30",
    kind=RULE,
    source=fr("87 FR 53152", PRIMARY),
)

ZRZC = Instrument(
    "D-AP-ZRZC",
    _("Matter of Z-R-Z-C-: a return with TPS is neither admission nor parole, for trips after this day"),
    day="2020-08-20",
    kind=MEMO,
    source=page("PM-602-0179, Adopted Decision 2020-02", PRIMARY),
    superseded_by="D-TT-2022",
)
TPS_TRAVEL = Instrument(
    "D-TT-2022",
    _("USCIS gives TPS holders a travel authorization of their own; they are admitted on return"),
    day="2022-07-01",
    kind=MEMO,
    source=page("PM-602-0188", SECONDARY),
    intake={"tps-travel": opened("2022-07-01")},
    evidence_until="2026-10-02",
)
