"""Appointments in the CBP One app: their opening and end, the mass notices, and the case about them."""

from __future__ import annotations

from openparole.law.citations import SECONDARY, UNVERIFIED, WEAK, case, press
from openparole.law.instrument import MEMO, NOTICE, ORDER, Instrument, closed, opened
from openparole.logic.text import _

SILEIRI_DOE = "Sileiri Doe v. DHS, D. Mass. 1:25-cv-12245"
LAST_EVIDENCE = "2026-04-27"

APPOINTMENTS = Instrument(
    "T051",
    _("CBP gives appointments at ports by the CBP One app"),
    day="2023-01-12",
    kind=MEMO,
    source=press("accounts of CBP One", SECONDARY, day_strength=UNVERIFIED),
    intake={"cbp-one": opened("2023-01-12")},
)
APP_CLOSED = Instrument(
    "T073/cbp-one",
    _("CBP closes the app to appointments and cancels those that were made"),
    day="2025-01-20",
    kind=MEMO,
    source=press("Immigration Policy Tracking Project", SECONDARY),
    intake={"cbp-one": closed("2025-01-20")},
    grants=_("Parole already given is not touched by the closing."),
)
END_STANDS = Instrument(
    "T077",
    _("Las Americas v. DHS: no order against the closing of the app"),
    day="2025-02-06",
    kind=ORDER,
    source=case("D.D.C. 24-cv-01702", SECONDARY),
)
MASS_NOTICES = Instrument(
    "T083",
    _("CBP tells people paroled after an appointment by e-mail that parole ends in seven days"),
    day="2025-04-07",
    kind=NOTICE,
    source=press("press of April 2025, which names 7 and 8 April", SECONDARY, day_strength=UNVERIFIED),
    grants=_("Parole ends seven days after the notice, if not before, and the work permit with it."),
    superseded_by="T106",
)
COMPLAINT = Instrument(
    "T093",
    _("Sileiri Doe v. DHS is filed against the mass notices"),
    day="2025-08-11",
    kind=ORDER,
    source=case(SILEIRI_DOE, SECONDARY),
    grants=_("A complaint: it changes nothing by itself."),
)
NOTICES_SET_ASIDE = Instrument(
    "T106",
    _("Sileiri Doe v. DHS: the notices of April 2025 broke the law"),
    day="2026-03-31",
    kind=ORDER,
    source=case(SILEIRI_DOE, WEAK, day_strength=UNVERIFIED),
    grants=_("For members of the class without another notice parole runs to its own last day."),
    evidence_until=LAST_EVIDENCE,
)
SECOND_NOTICES = Instrument(
    "T107",
    _("CBP sends notices anew, on a memo of 22 April 2026"),
    day="2026-04-24",
    kind=NOTICE,
    source=press("press of April 2026", WEAK),
    grants=_("A second end of parole, which is before the court."),
    evidence_until=LAST_EVIDENCE,
)
HEARING = Instrument(
    "T109",
    _("Sileiri Doe v. DHS: a hearing on the second notices, its outcome not known"),
    day="2026-05-06",
    kind=ORDER,
    source=case(SILEIRI_DOE, WEAK, day_strength=UNVERIFIED),
    evidence_until=LAST_EVIDENCE,
)
