"""Parole for the families of Filipino World War II veterans: its opening, and two plans to end it."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.instrument import MEMO, NOTICE, Instrument, opened
from openparole.logic.text import _

VETERANS = "filipino-veterans"

PROGRAM = Instrument(
    "T017",
    _("Notice of the Filipino World War II Veterans Parole Program, from 8 June 2016"),
    day="2016-05-09",
    kind=NOTICE,
    source=fr("81 FR 28097", PRIMARY),
    intake={VETERANS: opened("2016-06-08")},
)
PLAN_TO_END = Instrument(
    "T033",
    _("USCIS says that it will end parole for Haitian families and for families of Filipino veterans"),
    day="2019-08-02",
    kind=NOTICE,
    source=press("Asian American Press, August 2019", SECONDARY),
    grants=_("Parole already given runs to its end; filed requests are decided."),
    superseded_by="T044",
)
NOTICE_OF_THE_END = Instrument(
    "T035",
    _("Notice to end both programs once the new Form I-131 is approved: it never took effect"),
    day="2020-12-28",
    kind=NOTICE,
    source=fr("85 FR 84362", PRIMARY),
    grants=_("Parole already given runs to its end, and more time may be asked on the old terms."),
    superseded_by="T044",
)
END_WITHDRAWN = Instrument(
    "T044",
    _("In October 2021 the decision to end both programs is withdrawn"),
    day="2021-10-01",
    kind=MEMO,
    source=page("American Immigration Council, report of 2021", SECONDARY, day_strength=UNVERIFIED),
)
