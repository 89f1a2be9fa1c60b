"""The entrepreneur rule: delayed before it began, revived by a court, still in force."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, case, fr
from openparole.law.instrument import NOTICE, ORDER, RULE, Instrument, announced, closed, opened
from openparole.logic.text import _

PATHWAY = "international-entrepreneur"

FINAL_RULE = Instrument(
    "T021",
    _("International Entrepreneur Rule, to take effect on 17 July 2017"),
    day="2017-01-17",
    kind=RULE,
    source=fr("82 FR 5238", PRIMARY),
    intake={PATHWAY: announced("2017-01-17")},
)
DELAY = Instrument(
    "T023",
    _("Rule delaying the entrepreneur rule to 14 March 2018"),
    day="2017-07-11",
    kind=RULE,
    source=fr("82 FR 31887", PRIMARY),
    intake={PATHWAY: closed("2017-07-17")},
    superseded_by="T027",
)
VACATUR = Instrument(
    "T027",
    _("NVCA v. Duke vacates the delay; USCIS takes Form I-941 from 14 December 2017"),
    day="2017-12-01",
    kind=ORDER,
    source=case(
        "Nat'l Venture Capital Ass'n v. Duke, 291 F. Supp. 3d 5 (D.D.C. 2017)",
        PRIMARY,
        day_strength=SECONDARY,
    ),
    intake={PATHWAY: opened("2017-12-14")},
)
PROPOSED_REMOVAL = Instrument(
    "T028",
    _("Proposal to remove the entrepreneur rule: no effect"),
    day="2018-05-29",
    kind=NOTICE,
    source=fr("83 FR 24415", PRIMARY),
)
WITHDRAWAL = Instrument(
    "T038",
    _("The proposal to remove the entrepreneur rule is withdrawn"),
    day="2021-05-11",
    kind=NOTICE,
    source=fr("86 FR 25809", PRIMARY),
)
