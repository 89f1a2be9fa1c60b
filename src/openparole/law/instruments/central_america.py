"""Central American Minors: opened, widened, ended, brought back. The pause of 2025 stands in `overlays`."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, case, fr, page
from openparole.law.facts.filing import conditionally_approved_on
from openparole.law.instrument import (
    MEMO,
    NOTICE,
    ORDER,
    Instrument,
    announced,
    closed,
    on_hold,
    opened,
)
from openparole.logic.propositions import no
from openparole.logic.text import _

MINORS = "central-american-minors"
NO_PAROLE = _("Nobody is looked at for parole after a refused refugee case.")

OPENING = Instrument(
    "T015",
    _("The Central American Minors program takes affidavits"),
    day="2014-12-01",
    kind=NOTICE,
    source=page("USCIS stakeholder notice of 2014", PRIMARY),
    intake={MINORS: opened("2014-12-01")},
)
WIDER_FAMILY = Instrument(
    "T019",
    _("More of the child's family may come along"),
    day="2016-11-15",
    kind=NOTICE,
    source=page("Department of State fact sheet of 2016-11-15", PRIMARY),
)
END_OF_PAROLE = Instrument(
    "T024",
    _("DHS ends the parole part of the program and takes back approvals that were not used"),
    day="2017-08-16",
    kind=NOTICE,
    source=fr("82 FR 38926", PRIMARY),
    intake={
        MINORS: closed(
            "2017-08-16", note=_("Affidavits were still taken for the refugee part until 8 November 2017.")
        )
    },
    decisions={
        MINORS: (
            on_hold("2017-08-16", "2019-02-28", note=NO_PAROLE),
            on_hold(
                "2019-03-01",
                "2021-03-14",
                when=no(conditionally_approved_on.before("2017-08-16")),
                note=NO_PAROLE,
            ),
        )
    },
    grants=_("Parole already given runs to its end."),
)
NO_MORE_AFFIDAVITS = Instrument(
    "T026",
    _("The State Department takes no more affidavits; interviews stop on 31 January 2018"),
    day="2017-11-09",
    kind=MEMO,
    source=page("USCIS, Central American Minors page", PRIMARY),
    intake={MINORS: closed("2017-11-09")},
)
REOPENED_BY_A_COURT = Instrument(
    "T031",
    _("S.A. v. Trump sets aside the taking back of 2,714 approvals; made permanent on 17 May 2019"),
    day="2019-03-01",
    kind=ORDER,
    source=case("S.A. v. Trump, N.D. Cal. 18-cv-03539, ECF No. 77", PRIMARY),
)
RESTART = Instrument(
    "T037",
    _("State and DHS announce the restart; from 15 March 2021 closed cases are reopened"),
    day="2021-03-10",
    kind=NOTICE,
    source=page("USCIS, Central American Minors page", PRIMARY),
    intake={MINORS: announced("2021-03-10", note=_("Closed cases are reopened; no new affidavits yet."))},
)
WIDER_RELATIVES = Instrument(
    "T039",
    _("Legal guardians may ask, and relatives who asked for asylum or a U visa before 15 May 2021"),
    day="2021-06-15",
    kind=NOTICE,
    source=page("joint statement of 2021-06-15", SECONDARY),
)
NEW_AFFIDAVITS = Instrument(
    "T043",
    _("New affidavits are taken"),
    day="2021-09-13",
    kind=NOTICE,
    source=page("American Immigration Council, The Use of Parole Under Immigration Law (2022)", SECONDARY),
    intake={MINORS: opened("2021-09-13")},
)
ENHANCEMENTS = Instrument(
    "T054",
    _("Notice of enhancements: a later cut-off, T applicants, other proof of support"),
    day="2023-04-11",
    kind=NOTICE,
    source=fr("88 FR 21694", PRIMARY),
)
