"""People whom ICE holds: the texts on ways out of custody, and what courts have said since.

The statute of 1996 and the rules of 1997, which opened these ways, stand in `general`. Orders on bond open
and close nothing here; they are on the timeline because they make parole the only way out for some people.
No record was found that Directive 11002.1 was withdrawn, nor that it is still followed.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, fr, page, press
from openparole.law.instrument import MEMO, ORDER, RULE, Instrument, opened
from openparole.logic.text import _

CREDIBLE_FEAR = "credible-fear"

MEMO_OF_1997 = Instrument(
    "D-CF-1997",
    _("INS memos favor parole after a credible-fear finding, with identity, ties and no bar"),
    day="1997-12-30",
    kind=MEMO,
    source=page("INS memorandum of 1997-12-30", UNVERIFIED),
)
DIRECTIVE_OF_2007 = Instrument(
    "D-CF-2007",
    _("ICE directive: parole after a credible-fear finding in two steps, when asked in writing"),
    day="2007-11-06",
    kind=MEMO,
    source=press("ICE policy directive of 2007-11-06, as quoted"),
    intake={CREDIBLE_FEAR: opened("2007-11-06")},
    superseded_by="D-CF-11002.1",
)
DIRECTIVE_11002_1 = Instrument(
    "D-CF-11002.1",
    _("ICE Directive 11002.1: parole is considered by itself after a credible-fear finding at a port"),
    day="2009-12-08",
    kind=MEMO,
    source=page("ICE Directive 11002.1; ICE fact sheet", PRIMARY),
    intake={CREDIBLE_FEAR: opened("2010-01-04")},
    evidence_until="2025-01-19",
)
DHS_MEMO_OF_2017 = Instrument(
    "D-CF-2017",
    _("DHS memo: the directive stays in place while it is reviewed; parole is to be used sparingly"),
    day="2017-02-20",
    kind=MEMO,
    source=page("DHS memorandum of 2017-02-20", UNVERIFIED),
)
DAMUS = Instrument(
    "D-CF-DAMUS",
    _("Damus v. Nielsen: five ICE offices must follow the directive, person by person"),
    day="2018-07-02",
    kind=ORDER,
    source=case("Damus v. Nielsen, 313 F. Supp. 3d 317 (D.D.C. 2018)", PRIMARY),
    evidence_until="2018-07-30",
)
M_S = Instrument(
    "D-CUS-M-S",
    _(
        "Matter of M-S-, in effect from 15 July 2019: no bond after expedited removal turned into full "
        "proceedings"
    ),
    day="2019-04-16",
    kind=ORDER,
    source=case("Matter of M-S-, 27 I&N Dec. 509 (A.G. 2019)", PRIMARY),
)
PADILLA = Instrument(
    "D-CUS-PADILLA",
    _("Padilla v. ICE orders bond hearings all the same, until the Supreme Court vacates it in January 2021"),
    day="2019-07-02",
    kind=ORDER,
    source=press("Padilla v. ICE (W.D. Wash. 2019; vacated 2021-01-11), reports", day_strength=UNVERIFIED),
)
FLORES_RULE = Instrument(
    "D-CUS-2019",
    _("Rule on children in custody, changing 8 CFR 212.5(b)(3) from 22 October 2019"),
    day="2019-08-23",
    kind=RULE,
    source=fr("84 FR 44392", PRIMARY),
)
HEREDIA_MONS = Instrument(
    "D-CF-HEREDIA-MONS",
    _("Heredia Mons v. McAleenan: the New Orleans office must follow the directive, person by person"),
    day="2019-09-05",
    kind=ORDER,
    source=case("Heredia Mons v. McAleenan, No. 19-1593 (D.D.C. 2019)", PRIMARY),
    evidence_until="2020-04-21",
)
FLORES_INJUNCTION = Instrument(
    "D-CUS-FLORES",
    _("Flores v. Barr stops most of the rule of 2019; the Ninth Circuit lets part of it stand in 2020"),
    day="2019-09-27",
    kind=ORDER,
    source=case("Flores v. Barr (C.D. Cal. 2019-09-27; 9th Cir. 2020-12-29)", UNVERIFIED),
)
ASYLUM_RULE_OF_2022 = Instrument(
    "D-CUS-2022",
    _("Asylum-processing rule amends the words on parole in 8 CFR 212.5(b) and 235.3(b)"),
    day="2022-03-29",
    kind=RULE,
    source=fr("87 FR 18078", PRIMARY, day_strength=UNVERIFIED),
)
PRACTICE_OF_2025 = Instrument(
    "D-CF-2025",
    _("ICE detains to the maximum extent; Directive 11002.1 was not found withdrawn, nor in use"),
    day="2025-01-20",
    kind=MEMO,
    source=page("practice since EO 14165; formal status of Directive 11002.1 not found", UNVERIFIED),
    intake={
        CREDIBLE_FEAR: opened(
            "2025-01-20",
            note=_("No text was found that withdraws the directive, and few people are let go."),
        )
    },
)
Q_LI = Instrument(
    "D-CUS-Q-LI",
    _("Matter of Q. Li: people arrested while arriving are held under INA 235(b), without bond"),
    day="2025-05-15",
    kind=ORDER,
    source=case("Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)", SECONDARY),
    grants=_("After parole ends, the person is held under INA 235(b) again; a charging document ends parole"),
)
ICE_GUIDANCE_OF_2025 = Instrument(
    "D-CUS-ICE-2025",
    _("ICE guidance: whoever came in unseen is held under INA 235 and let go only on parole"),
    day="2025-07-08",
    kind=MEMO,
    source=page("ICE interim guidance of 2025-07-08, as quoted", SECONDARY),
    grants=_("Earlier releases are not taken for parole"),
)
YAJURE_HURTADO = Instrument(
    "D-CUS-YAJURE-HURTADO",
    _("Matter of Yajure Hurtado: no bond hearing for anyone here without admission"),
    day="2025-09-05",
    kind=ORDER,
    source=case("Matter of Yajure Hurtado, 29 I&N Dec. 216 (BIA 2025)", SECONDARY),
)
BUENROSTRO_MENDEZ = Instrument(
    "D-CUS-5TH-CIR",
    _("The 5th Circuit agrees that there is no bond, and later the 8th; nine other circuits then reject it"),
    day="2026-02-06",
    kind=ORDER,
    source=case("Buenrostro-Mendez v. Bondi, No. 25-20496 (5th Cir. 2026)", SECONDARY),
    evidence_until="2026-09-16",
)
MALDONADO_BAUTISTA = Instrument(
    "D-CUS-MALDONADO",
    _("Maldonado Bautista v. Santacruz sets Yajure Hurtado aside for its class"),
    day="2026-02-18",
    kind=ORDER,
    source=case("Maldonado Bautista v. Santacruz (C.D. Cal. 2026)", SECONDARY),
    evidence_until="2026-02-18",
)
SUPREME_COURT = Instrument(
    "D-CUS-SCOTUS",
    _("The Supreme Court takes the question of bond, Rhoney v. Barbosa da Cunha; no decision was found"),
    day="2026-10-01",
    kind=ORDER,
    source=case("U.S. No. 26-104, certiorari granted, as recorded in public data", SECONDARY),
    evidence_until="2026-10-07",
)
