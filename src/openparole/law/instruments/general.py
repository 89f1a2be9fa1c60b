"""The statute, the regulation, the memos and the forms behind parole in general, whatever the program.

They open the ways that no program opened. Executive Order 14165 and the parole memo of its day (OV-02, OV-03)
stand with the instruments on programs: they left these ways open.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, cfr, page, press
from openparole.law.instrument import FORM, MEMO, RULE, STATUTE, Instrument, not_settled, opened
from openparole.logic.text import _

STATUTE_OF_1996 = Instrument(
    "T009",
    _("Parole case by case only, for urgent humanitarian reasons or significant public benefit"),
    day="1996-09-30",
    kind=STATUTE,
    source=Source("Pub. L. 104-208 div. C s. 602(a); INA 212(d)(5)(A)", PRIMARY, day_strength=SECONDARY),
    intake={
        **dict.fromkeys(
            (
                "humanitarian",
                "significant-public-benefit",
                "law-enforcement",
                "port-of-entry",
                "advance-parole-adjustment",
                "advance-parole-asylum",
                "advance-parole-emergent",
                "re-parole",
            ),
            opened("1996-09-30"),
        ),
        "agency-referral": not_settled(
            "1996-09-30", note=_("How other agencies asked before the form named them was not found.")
        ),
        "deferred-inspection": not_settled(
            "1996-09-30", note=_("Inspections were deferred before April 1997 too, by a rule not found.")
        ),
        "custody": not_settled(
            "1996-09-30", note=_("The rule on parole from custody in force until 31 March 1997 was not read.")
        ),
        "credible-fear": not_settled(
            "1996-09-30", note=_("The release program for asylum seekers of 1992 to 1997 was not read.")
        ),
    },
)
RULES_OF_1997 = Instrument(
    "D-62-FR-10312",
    _(
        "Rules on inspection and parole: 8 CFR 212.5, 235.2 and 235.3 rewritten, with five groups whose "
        "parole from custody may be justified"
    ),
    day="1997-04-01",
    kind=RULE,
    source=cfr("62 FR 10312 (10348, 10355)", PRIMARY, day_strength=SECONDARY),
    intake=dict.fromkeys(("deferred-inspection", "custody", "credible-fear"), opened("1997-04-01")),
)
NO_DEFERRAL_WITHOUT_DIRECTOR = Instrument(
    "D-INS-2001",
    _("INS memo: no deferral or parole at a port without the district director, until further notice"),
    day="2001-11-14",
    kind=MEMO,
    source=page("INS memos of 2001-11-14 and 2001-11-28, HQINS 70/10.10", PRIMARY),
)
END_OF_INS = Instrument(
    "D-HSA-2002",
    _("The power over parole passes from the INS to USCIS, ICE and CBP"),
    day="2003-03-01",
    kind=STATUTE,
    source=Source("Pub. L. 107-296; 8 CFR 212.5(a)", PRIMARY, day_strength=UNVERIFIED),
)
PROTOCOL_OF_2005 = Instrument(
    "D-SPBP-2005",
    _("Protocol of ICE and CBP on public-benefit parole for law enforcement"),
    day="2005-09-22",
    kind=MEMO,
    source=press("named in ICE Directive 11061.1, as reported"),
)
DISCRETION_AT_PORTS = Instrument(
    "D-CBP-2008",
    _("CBP directive on discretion: parole and waivers for minor or technical defects"),
    day="2008-09-03",
    kind=MEMO,
    source=page("CBP Directive 3340-043", PRIMARY),
)
AGREEMENT_OF_2008 = Instrument(
    "D-MOA-2008",
    _("USCIS, ICE and CBP agree who takes which request from abroad"),
    day="2008-09-29",
    kind=MEMO,
    source=page("MOA of USCIS, ICE and CBP on parole (2008), s. 1-3", PRIMARY, day_strength=UNVERIFIED),
)
RETURN_DIRECTIVE = Instrument(
    "D-ICE-11061.1",
    _("ICE helps people to come back who won in court after they were removed"),
    day="2012-02-24",
    kind=MEMO,
    source=page("ICE Directive 11061.1", PRIMARY),
)
STATES_MAY_SUE = Instrument(
    "D-PL-119-1",
    _("Laken Riley Act: a State may sue over parole outside the limits of the statute"),
    day="2025-01-29",
    kind=STATUTE,
    source=Source("Pub. L. 119-1; INA 212(d)(5)(C)", SECONDARY),
)
FORM_OF_2024 = Instrument(
    "D-I131-2024",
    _("Form I-131 (06/17/24), with an item for each kind of parole; earlier editions are rejected"),
    day="2024-10-11",
    kind=FORM,
    source=press("USCIS alert on Form I-131, as reported"),
    intake={"agency-referral": opened("2024-06-17", "2024-10-11")},
)
FORM_OF_2025 = Instrument(
    "D-I131-2025",
    _("Form I-131, edition 01/20/25"),
    day="2025-01-20",
    kind=FORM,
    source=page("Form I-131 (01/20/25)", PRIMARY, day_strength=UNVERIFIED),
)
