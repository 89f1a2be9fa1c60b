"""Work permission with parole: G-10.1 to G-10.6, G-11.14, G-7.35. Its fees are in `general_fees`."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, cfr, page, press, usc
from openparole.law.clocks import EAD_GRANT
from openparole.law.consequences.reach import ADVANCE_PAROLE, PAROLE, WORK_PERMIT
from openparole.law.facts.grant import class_of_admission, ead_kind
from openparole.law.statements import Consequence
from openparole.logic.text import _

POLICY_2022 = press("USCIS announcement of 2022-11-21, as copied")
UKRAINIANS = ("uniting-for-ukraine", "ukraine-re-parole")
AFGHANS = ("afghan", "afghan-re-parole")

WORK = (
    Consequence(
        "G-10.1",
        _(
            "After parole the person may ask for a work permit, Form I-765, category (c)(11). It is "
            "discretionary and no longer than the parole"
        ),
        source=cfr("8 CFR 274a.12(c)(11)", PRIMARY),
        pathways=WORK_PERMIT,
        topic="work",
    ),
    Consequence(
        "G-10.2",
        _("The founder may work for the start-up by the parole itself; the spouse asks under (c)(34)"),
        source=cfr("8 CFR 274a.12(b)(37), (c)(34)", UNVERIFIED),
        first_day="2017-07-17",
        pathways=("international-entrepreneur",),
        topic="work",
    ),
    Consequence(
        "G-10.3",
        _("With class UHP, or DT for Ukrainians of the dates named, work is allowed by the parole itself"),
        source=POLICY_2022,
        when=class_of_admission.is_("UHP", "DT"),
        first_day="2022-11-21",
        last_day="2025-01-19",
        pathways=UKRAINIANS,
        topic="work",
    ),
    Consequence(
        "G-10.3/afghan",
        _("With class OAR, from 8 June 2023 also PAR, work is allowed by the parole itself"),
        source=POLICY_2022,
        when=class_of_admission.is_("OAR", "PAR"),
        first_day="2022-11-21",
        last_day="2025-01-19",
        pathways=AFGHANS,
        topic="work",
    ),
    Consequence(
        "G-10.3/since",
        _("Until 2025 work was allowed by the parole itself; no text was found that says if it still is"),
        source=press("no text found after 2025-01-20", UNVERIFIED),
        first_day="2025-01-20",
        pathways=(*UKRAINIANS, *AFGHANS),
        topic="work",
    ),
    Consequence(
        "G-10.4",
        _("Category (c)(11) is not the usual one here: with an open I-485 it is (c)(9)"),
        source=page("Form I-765 instructions", UNVERIFIED),
        pathways=(*ADVANCE_PAROLE, "deferred-inspection"),
        topic="work",
    ),
    Consequence(
        "G-10.5",
        _("A parolee's work permit lasts one year or until parole ends, whichever is sooner"),
        source=usc("8 USC 1809(b)"),
        when=EAD_GRANT.on_or_after("2025-07-04"),
        first_day="2025-07-04",
        pathways=PAROLE,
        topic="work",
    ),
    Consequence(
        "G-10.6",
        _("A renewal of category (c)(11) filed in time does not extend the old card"),
        source=cfr("8 CFR 274a.13(d)", SECONDARY, day_strength=UNVERIFIED),
        first_day="2017-01-17",
        pathways=PAROLE,
        topic="work",
    ),
    Consequence(
        "G-11.14",
        _("A work permit can be renewed from 180 days before its last day"),
        source=page("USCIS practice", SECONDARY),
        pathways=PAROLE,
        topic="work",
    ),
    Consequence(
        "G-7.35",
        _("Form I-765: use edition 08/21/25; a court order keeps the planned one of 09/15/26 out of use"),
        source=press("order of D. Mass. of 2026-09-14, as reported"),
        when=ead_kind.is_("initial", "renewal"),
        first_day="2026-09-14",
        pathways=WORK_PERMIT,
        topic="work",
    ),
)
