"""Parole for Cubans: the practice of 1995, medical workers, families. Its end: `family_reunification`."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.instrument import (
    MEMO,
    NOTICE,
    STATUTE,
    Instrument,
    announced,
    by_invitation,
    closed,
    not_settled,
    on_hold,
    opened,
    paused,
)
from openparole.logic.text import _

FAMILY, MEDICAL, ON_LAND = "cuban-family-reunification", "cuban-medical-professional", "wet-foot-dry-foot"
UNSEEN = "cuban-parole-in-field-office"

CUBAN_ADJUSTMENT_ACT = Instrument(
    "T003",
    _("Cuban Adjustment Act"),
    day="1966-11-02",
    kind=STATUTE,
    source=page("Pub. L. 89-732", SECONDARY, day_strength=UNVERIFIED),
    grants=_("A Cuban who was paroled after 1958 may ask for a green card after a year in the country."),
)
JOINT_STATEMENT = Instrument(
    "T007",
    _("Joint statement with Cuba: those stopped at sea are sent back, those on land as a rule paroled"),
    day="1995-05-02",
    kind=NOTICE,
    source=press("accounts of the practice; 72 FR 65588", SECONDARY, day_strength=UNVERIFIED),
    intake={ON_LAND: opened("1995-05-02")},
)
MEDICAL_PROFESSIONALS = Instrument(
    "T010",
    _("DHS and State open parole for Cuban medical workers in third countries"),
    day="2006-08-11",
    kind=MEMO,
    source=page("Department of State cable 06 STATE 135733; USCIS, CMPP page", PRIMARY),
    intake={MEDICAL: opened("2006-08-11")},
)
FAMILY_REUNIFICATION = Instrument(
    "T011",
    _("Notice of the Cuban Family Reunification Parole Program"),
    day="2007-11-21",
    kind=NOTICE,
    source=fr("72 FR 65588", PRIMARY),
    intake={FAMILY: by_invitation("2007-11-21")},
)
INS_MEMO_ON_UNSEEN_CUBANS = Instrument(
    "D-CFO-1999",
    _("INS memo: a Cuban who came between ports can ask for a green card, once paroled"),
    day="1999-04-19",
    kind=MEMO,
    source=page("INS memorandum of 1999-04-19 (AFM appendix 23-4), first part", PRIMARY),
    intake={
        UNSEEN: not_settled(
            "1999-04-19", note=_("Offices could parole such people; what the memo told them was not read.")
        )
    },
)
MEMO_ON_UNSEEN_CUBANS = Instrument(
    "D-CFO-2008",
    _("USCIS memo: field offices parole Cubans who came in unseen, on a visit and without a fee"),
    day="2008-03-04",
    kind=MEMO,
    source=page("USCIS memo of 2008-03-04 (HQ 70/10.10), first page", PRIMARY),
    intake={UNSEEN: opened("2008-03-04")},
    evidence_until="2008-03-04",
)
FORM_AND_FEE = Instrument(
    "T016/cuba",
    _("Notice that asks for Form I-131 and its fee from 17 February 2015"),
    day="2014-12-18",
    kind=NOTICE,
    source=fr("79 FR 75579", PRIMARY),
    intake={FAMILY: by_invitation("2014-12-18")},
)
LAST_NEW_CASES = Instrument(
    "T018",
    _("The last new cases of Cuban families: no invitations any more"),
    day="2016-09-01",
    kind=MEMO,
    source=press("Miami Herald, March 2022", SECONDARY),
    intake={FAMILY: paused("2016-09-01", "2016-09-30")},
)
CHANGES_OF_JANUARY_2017 = Instrument(
    "T020",
    _("DHS ends wet foot, dry foot and parole for Cuban medical workers, at once"),
    day="2017-01-12",
    kind=MEMO,
    source=page("DHS, Changes to Parole and Expedited Removal Policies Affecting Cuban Nationals", PRIMARY),
    intake={
        UNSEEN: not_settled(
            "2017-01-13",
            note=_("DHS then said that Cubans are treated like others; no text names the memo of 2008."),
        ),
        ON_LAND: closed("2017-01-13", note=_("Since then Cubans are looked at for parole like anyone else.")),
        MEDICAL: closed(
            "2017-01-12",
            "2017-01-13",
            note=_(
                "Requests begun at an embassy before 5 p.m. Eastern on 12 January 2017 are decided; family "
                "could be asked to follow for some months more."
            ),
        ),
    },
    grants=_("Parole already given runs to its end."),
)
EMBASSY_DRAWN_DOWN = Instrument(
    "T025",
    _("Most staff leave the embassy in Havana; the cases of Cuban families stand still"),
    day="2017-09-29",
    kind=MEMO,
    source=press("Miami Herald, March 2022", SECONDARY),
    decisions={FAMILY: on_hold("2017-09-29", "2022-08-17")},
)
FIELD_OFFICE_CLOSED = Instrument(
    "T029",
    _("USCIS closes its office in Havana"),
    day="2018-12-10",
    kind=MEMO,
    source=press("Miami Herald, March 2022", SECONDARY),
)
INTENTION_TO_REOPEN = Instrument(
    "D-CFR-2022",
    _("The administration says that it will take up parole for Cuban families again"),
    day="2022-05-16",
    kind=NOTICE,
    source=press("CRS Insight IN11937; State Department statement of 2022-05-16", SECONDARY),
    intake={
        FAMILY: announced(
            "2022-05-16", note=_("Closed to new families since September 2016; only an intention is public.")
        )
    },
)
INTERVIEWS_RESUME = Instrument(
    "T048",
    _("USCIS takes up pending cases of Cuban families; no new invitations"),
    day="2022-09-01",
    kind=MEMO,
    source=page("USCIS alert, USCIS Resumes Cuban Family Reunification Parole Program Operations", PRIMARY),
    intake={FAMILY: paused("2022-08-18", note=_("Pending cases go on; nobody new is invited."))},
)
ONLINE_PROCESS = Instrument(
    "T060/cuba",
    _("Notice of changes to Cuban Family Reunification Parole: online, on Form I-134A"),
    day="2023-08-11",
    kind=NOTICE,
    source=fr("88 FR 54639", PRIMARY),
    intake={FAMILY: by_invitation("2023-08-11")},
)
