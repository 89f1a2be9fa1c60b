"""Removal and detention of people on parole, and registration: G-10.25 to G-10.28, G-10.30."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, case, cfr, fr, ina
from openparole.law.clocks import READING
from openparole.law.consequences.reach import ADVANCE_PAROLE, PAROLE
from openparole.law.facts.custody import listed_charge
from openparole.law.facts.grant import parole_place
from openparole.law.statements import Consequence
from openparole.logic.propositions import any_of
from openparole.logic.text import _

WIDE_DESIGNATION = any_of(READING.between("2025-01-21", "2025-08-28"), READING.on_or_after("2026-07-17"))
"""Expedited removal for the whole country: in use, stopped by a court, in use again."""

REMOVAL = (
    Consequence(
        "G-10.25",
        _("The I-94 of a parolee counts as registration; others from age 14 file Form G-325R"),
        source=fr("90 FR 11793; its effect as reported", SECONDARY, day_strength=PRIMARY),
        first_day="2025-04-11",
        pathways=PAROLE,
        topic="status",
    ),
    Consequence(
        "G-10.26",
        _(
            "Expedited removal of people found inside the country reaches only those never admitted or "
            "paroled. The person must show the parole, so the papers belong at hand"
        ),
        source=ina("235(b)(1)(A)(iii); 8 CFR 235.3(b)(1)(ii), (b)(6)"),
        first_day="1997-04-01",
        pathways=PAROLE,
        topic="removal",
    ),
    Consequence(
        "G-10.26/wide",
        _("Such removal is now used in the whole country, up to two years after arrival"),
        source=fr("90 FR 8139; D.C. Cir. No. 25-5320", SECONDARY),
        when=WIDE_DESIGNATION,
        pathways=PAROLE,
        topic="removal",
    ),
    Consequence(
        "G-10.27",
        _(
            "A court has stopped expedited removal of people who were ever paroled at a port of entry; the "
            "last news of it is of October 2025"
        ),
        source=case("CHIRLA v. Noem, D.D.C. 1:25-cv-00872, 2025-08-01", PRIMARY),
        when=parole_place.is_("port"),
        first_day="2025-08-01",
        pathways=PAROLE,
        topic="removal",
    ),
    Consequence(
        "G-10.28",
        _("For expedited removal, a return on advance parole does not by itself make an arriving alien"),
        source=cfr("8 CFR 1.2", PRIMARY),
        first_day="1997-04-01",
        pathways=ADVANCE_PAROLE,
        topic="removal",
    ),
    Consequence(
        "G-10.30",
        _("A charge of theft or another listed crime can mean detention without bond"),
        source=ina("236(c)(1)(E)"),
        when=listed_charge,
        first_day="2025-01-29",
        pathways=PAROLE,
        topic="removal",
    ),
)
