"""What opened, changed and paused Uniting for Ukraine, and the parole given under it."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, WEAK, fr, page, press
from openparole.law.consequences.reach import FAMILY_REUNIFICATION
from openparole.law.instrument import MEMO, NOTICE, Instrument, announced, opened, paused
from openparole.logic.text import _

UNITING_FOR_UKRAINE_NOTICE = Instrument(
    "T046",
    _("Notice of Uniting for Ukraine: usable from 25 April 2022, announced on 21 April"),
    day="2022-04-27",
    kind=NOTICE,
    source=fr("87 FR 25040", PRIMARY),
    intake={"uniting-for-ukraine": (announced("2022-04-21"), opened("2022-04-25"))},
)
TUBERCULOSIS_TEST = Instrument(
    "T047",
    _("USCIS gives 90 days, not 14, for the tuberculosis test after arrival"),
    day="2022-07-13",
    kind=MEMO,
    source=page("USCIS alert of 2022-07-13", PRIMARY),
    grants=_("The test, a condition of parole, is due within 90 days of arrival."),
)
EXTENSION_OF_EARLY_PAROLE = Instrument(
    "T053",
    _("DHS lengthens, without a request, the parole of Ukrainians who came before Uniting for Ukraine"),
    day="2023-03-13",
    kind=MEMO,
    source=press("Ukraine Task Force, re-parole for Ukrainians", SECONDARY),
    grants=_(
        "One year of parole given at a port from 24 February to 25 April 2022 is lengthened case by case; "
        "a new Form I-94 shows it."
    ),
)
RE_PAROLE = Instrument(
    "T064",
    _("USCIS opens re-parole for Ukrainians and their close family"),
    day="2024-02-27",
    kind=MEMO,
    source=page("USCIS, Re-Parole Process for Certain Ukrainian Citizens, in copies", PRIMARY),
    intake={"ukraine-re-parole": opened("2024-02-27")},
    grants=_("Up to two more years on Form I-131, for people paroled on or after 11 February 2022."),
    evidence_until="2026-06-30",
)
STOP_OF_I134A = Instrument(
    "T075",
    _("USCIS stops taking Form I-134A until all categorical parole processes are reviewed"),
    day="2025-01-27",
    kind=MEMO,
    source=press("notice on the USCIS page, quoted in the press of 2025-01-28", SECONDARY),
    intake=dict.fromkeys(("uniting-for-ukraine", *FAMILY_REUNIFICATION), paused("2025-01-27", "2025-01-28")),
    evidence_until="2026-06-30",
)
END_OF_TPS = Instrument(
    "T121",
    _("Temporary Protected Status for Ukraine is set to end"),
    day="2026-10-19",
    kind=NOTICE,
    source=page("public data on immigration changes, 2026-09", WEAK),
    grants=_("Parole goes on, but Ukrainians who also hold TPS lose what they would have fallen back on."),
    evidence_until="2026-09-14",
)
