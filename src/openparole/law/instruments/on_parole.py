"""Fees, forms, work permits, green cards, travel and removal: what changed since 2025 for people on parole.

None of these opens or closes a way to parole. The amounts of fees stand in `parameters`.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, WEAK, case, fr, page, press, usc
from openparole.law.instrument import MEMO, NOTICE, ORDER, RULE, STATUTE, Instrument
from openparole.logic.text import _

PAROLE_FEE_LAW = Instrument(
    "OV-13",
    _("H.R. 1, Pub. L. 119-21: a fee on each grant of parole"),
    day="2025-07-04",
    kind=STATUTE,
    source=usc("8 USC 1804"),
    grants=_("Due again on re-parole, parole in place and release on parole; ten exceptions, no waiver."),
)
FIRST_PAROLE_FEE = Instrument(
    "OV-14",
    _("DHS collects the parole fee from 16 October 2025, also on requests filed earlier"),
    day="2025-10-16",
    kind=NOTICE,
    source=fr("90 FR 48317", PRIMARY),
    grants=_("The day on which parole takes effect picks the amount, which rises with prices."),
    evidence_until="2026-10-02",
)
FEE_OF_OCTOBER_2026 = Instrument(
    "T120",
    _("The parole fee rises on 16 October 2026"),
    day="2026-10-16",
    kind=NOTICE,
    source=page("USCIS alert of 2026-09-30", WEAK),
    evidence_until="2026-10-02",
)
WORK_PERMIT_FEES = Instrument(
    "OV-15",
    _("Fees on work permits of people on parole, which last a year at most"),
    day="2025-07-22",
    kind=NOTICE,
    source=fr("90 FR 34511; 90 FR 52693", PRIMARY),
    grants=_("A work permit lasts a year, or as long as parole if that is shorter."),
)
FEE_PROCEDURES = Instrument(
    "T108",
    _("Rule on how the fees of H.R. 1 are charged, in effect from 29 May 2026"),
    day="2026-04-29",
    kind=RULE,
    source=press("FR Doc 2026-08333; 91 FR 45637, as reported"),
    grants=_(
        "The rule writes down fees that were already charged. A court has stayed a part that concerns asylum "
        "alone."
    ),
    evidence_until="2026-09-14",
)
FILING_ONLINE = Instrument(
    "D-E-FILING",
    _("USCIS may order that a form is filed online only, after 60 days' notice; nothing is ordered yet"),
    day="2026-08-11",
    kind=RULE,
    source=press("8 CFR 103.2(a)(1)(ii); 91 FR 51924, as reported"),
    evidence_until="2026-09-14",
)
NO_AUTOMATIC_EXTENSION = Instrument(
    "OV-16",
    _("Renewals of work permits filed since 30 October 2025 extend nothing by themselves"),
    day="2025-10-30",
    kind=RULE,
    source=fr("90 FR 48799", PRIMARY),
    grants=_("Work permits for parole, category (c)(11), never had this extension; others lose it."),
)
WORK_PERMIT_PROPOSAL = Instrument(
    "OV-18",
    _("Proposed rule on discretionary work permits, (c)(11) among them: no effect yet"),
    day="2026-06-05",
    kind=NOTICE,
    source=fr("91 FR 34352", SECONDARY),
    evidence_until="2026-09-14",
)
ADJUSTMENT_AS_GRACE = Instrument(
    "OV-19",
    _("PM-602-0199: a green card from inside is discretion and grace"),
    day="2026-05-21",
    kind=MEMO,
    source=press("PM-602-0199 as quoted by law firms", SECONDARY),
    grants=_("Not leaving when parole ended counts against a green card."),
    evidence_until="2026-09-14",
)
TRAVEL_IS_A_DEPARTURE = Instrument(
    "OV-20",
    _("Matter of Delcarmen-Lara: leaving on advance parole is a departure"),
    day="2026-08-13",
    kind=ORDER,
    source=case("29 I&N Dec. 830 (BIA 2026)", WEAK),
    grants=_(
        "A trip on advance parole, also one already made, can bring the bar of 10 years, and by the same "
        "reasoning that of 3."
    ),
    evidence_until="2026-09-14",
)
DENIAL_WITHOUT_QUESTION = Instrument(
    "OV-21",
    _("PA-2026-05: a request may be denied without asking for evidence first; 12 weeks are a maximum"),
    day="2026-08-05",
    kind=MEMO,
    source=page("USCIS PA-2026-05, as reported", WEAK),
    evidence_until="2026-09-14",
)
NOTICE_TO_APPEAR_AFTER_DENIAL = Instrument(
    "OV-22",
    _("PM-602-0187: a notice to appear after a denial, for people without another right to stay"),
    day="2025-02-28",
    kind=MEMO,
    source=press("PM-602-0187 as quoted by law firms", SECONDARY),
)
EXPEDITED_REMOVAL_WIDENED = Instrument(
    "OV-23",
    _("The D.C. Circuit lifts a stay: expedited removal far from the border works again from 17 July 2026"),
    day="2026-06-23",
    kind=ORDER,
    source=case("Make the Road N.Y. v. Noem, D.C. Cir. No. 25-5320", SECONDARY, day_strength=UNVERIFIED),
    grants=_("By its words it does not reach people who were paroled at a port of entry."),
    evidence_until="2026-09-14",
)
