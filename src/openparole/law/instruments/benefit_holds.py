"""Holds on requests to USCIS by nationality, since November 2025, and the court that set them aside.

The proclamations also name people with travel documents of the Palestinian Authority: no fact tells of those.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, WEAK, case, page, press
from openparole.law.facts.beneficiary import birth_country, citizenships
from openparole.law.instrument import MEMO, ORDER, Instrument, on_hold
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.instrument import Hold
    from openparole.logic.propositions import Proposition

REQUESTS_TO_USCIS = (
    "humanitarian",
    "significant-public-benefit",
    "afghan",
    "filipino-veterans",
    "international-entrepreneur",
    "agency-referral",
    "military-members-and-veterans",
    "family-reunification-task-force",
    "parole-in-place",
    "military-parole-in-place",
    "cuban-parole-in-field-office",
    "re-parole",
    "ukraine-re-parole",
    "afghan-re-parole",
    "advance-parole-adjustment",
    "advance-parole-asylum",
    "advance-parole-emergent",
    "advance-parole-tps",
    "advance-parole-daca",
    "tps-travel",
)
"""Form I-131 is named in the memos; Form I-941 is a benefit request like any other."""

NINETEEN = (
    "AF", "BI", "CG", "CU", "ER", "GQ", "HT", "IR", "LA", "LY", "MM", "SD", "SL", "SO", "TD", "TG", "TM",
    "VE", "YE",
)  # fmt: skip
"""Proclamation 10949 of 4 June 2025."""
THIRTY_NINE = (
    *NINETEEN, "AG", "AO", "BF", "BJ", "CI", "DM", "GA", "GM", "ML", "MR", "MW", "NE", "NG", "SN", "SS",
    "SY", "TO", "TZ", "ZM", "ZW",
)  # fmt: skip
"""Proclamation 10998 of 16 December 2025."""


def from_one_of(countries: tuple[str, ...]) -> Proposition:
    """A citizen of one of them, or born there."""
    return any_of(citizenships.has(*countries), birth_country.is_(*countries))


def until_vacated(first: str, concerned: Proposition) -> tuple[Hold, Hold]:
    """From a day to the vacatur: ordered on 5 June 2026, final and announced on 11 and 12 June."""
    return (
        on_hold(first, "2026-06-04", when=concerned),
        on_hold(
            "2026-06-05",
            "2026-06-10",
            when=all_of(
                concerned,
                unsettled(_("The court ruled on 5 June 2026, and entered its final judgment on 11 June.")),
            ),
        ),
    )


AFGHANS = Instrument(
    "T097",
    _("USCIS stops work on all requests that relate to Afghans"),
    day="2025-11-26",
    kind=MEMO,
    source=press("USCIS statement, late on 2025-11-26, as quoted", SECONDARY),
    decisions=dict.fromkeys(
        REQUESTS_TO_USCIS, on_hold("2025-11-26", "2025-12-01", when=citizenships.has("AF"))
    ),
    grants=_("Approvals of people who came since 20 January 2021 are looked at again."),
    superseded_by="OV-17",
)
NINETEEN_COUNTRIES = Instrument(
    "OV-17",
    _("PM-602-0192: hold on requests of people from 19 countries"),
    day="2025-12-02",
    kind=MEMO,
    source=press("PM-602-0192 as quoted by law firms", SECONDARY),
    decisions=dict.fromkeys(REQUESTS_TO_USCIS, until_vacated("2025-12-02", from_one_of(NINETEEN))),
    grants=_("Approvals of people who came since 20 January 2021 are looked at again."),
    superseded_by="T112",
)
THIRTY_NINE_COUNTRIES = Instrument(
    "T100",
    _("PM-602-0194: the hold reaches 39 countries"),
    day="2026-01-01",
    kind=MEMO,
    source=page("PM-602-0194, in a copy", PRIMARY),
    decisions=dict.fromkeys(REQUESTS_TO_USCIS, until_vacated("2026-01-01", from_one_of(THIRTY_NINE))),
    grants=_("Requests approved since 20 January 2021 are looked at again."),
    superseded_by="T112",
)
VACATED = Instrument(
    "T112",
    _("Dorcas v. USCIS sets both memos aside; USCIS treats them as not in effect from 12 June 2026"),
    day="2026-06-05",
    kind=ORDER,
    source=case("Dorcas Int'l Inst. of R.I. v. USCIS, D.R.I. 1:26-cv-00132", SECONDARY),
    evidence_until="2026-09-14",
)
REVIEW_RESUMED = Instrument(
    "T117",
    _("The First Circuit lets the second look at approved requests go on; the holds stay set aside"),
    day="2026-08-14",
    kind=ORDER,
    source=case("1st Cir. No. 26-1703", WEAK),
    grants=_("Approvals of people who came since 20 January 2021 may be looked at again."),
    evidence_until="2026-09-14",
)
ENJOINED = Instrument(
    "T118",
    _("A court in the Red Eagle Law case enjoins the hold memos once more"),
    day="2026-08-24",
    kind=ORDER,
    source=case("N.D. Cal. 26-cv-04850", WEAK),
    evidence_until="2026-09-14",
)
