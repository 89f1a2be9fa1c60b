"""Who looks again at a decision on parole: G-11.8, G-11.9, G-14.1 to G-14.5.

How the days of a motion are counted is the work of `cases`. What a court orders stands with the instruments.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, cfr, fr, page, usc
from openparole.law.consequences.reach import OF_USCIS, PAROLE
from openparole.law.facts.beneficiary import location
from openparole.law.statements import Consequence
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.sources import Source

ENTREPRENEUR = "international-entrepreneur"
WITH_MOTION = tuple(id for id in OF_USCIS if id != ENTREPRENEUR)
IN_PLACE = ("parole-in-place", "military-parole-in-place")
"""They warn of a denial with words of their own."""


def _motion_fee(part: str, text: Text, source: Source, **days: Any) -> Consequence:
    return Consequence(f"D-FEE-I290B/{part}", text, source=source, pathways=WITH_MOTION, topic="fees", **days)


REVIEW = (
    Consequence(
        "G-11.9",
        _("There is no appeal; asking again with better proof is always possible"),
        source=page("Form I-131 instructions", UNVERIFIED),
        topic="status",
    ),
    Consequence(
        "G-11.8",
        _(
            "After a denial, a motion (Form I-290B) within 30 days, 33 if the letter was mailed; it stops "
            "nothing meanwhile"
        ),
        source=cfr("8 CFR 103.5(a)(1), 103.8(b)", PRIMARY),
        pathways=WITH_MOTION,
        topic="status",
    ),
    Consequence(
        "D-DENIAL-01",
        _(
            "After a denial, USCIS is to send a person in the United States who has no other right to stay a "
            "notice to appear before an immigration judge, which starts a removal case"
        ),
        source=page("PM-602-0187 (2025-02-28), as quoted", SECONDARY),
        when=location.is_("inside_us"),
        first_day="2025-02-28",
        pathways=tuple(id for id in OF_USCIS if id not in IN_PLACE),
        topic="removal",
    ),
    Consequence(
        "G-14.2",
        _("A motion may be tried, but a new request is the usual way"),
        source=page("practice; 8 CFR 103.5", UNVERIFIED),
        pathways=WITH_MOTION,
        topic="status",
    ),
    Consequence(
        "G-14.2/entrepreneur",
        _("The rule for founders is said to allow no motion"),
        source=cfr("8 CFR 212.19(d)(4)", UNVERIFIED),
        first_day="2017-07-17",
        pathways=(ENTREPRENEUR,),
        topic="status",
    ),
    _motion_fee(
        "2010",
        _("The motion costs 630 dollars"),
        cfr("8 CFR 103.7(b)(1)(i)(S) (2015)", PRIMARY),
        first_day="2010-11-23",
        last_day="2016-12-22",
    ),
    _motion_fee(
        "2016",
        _("The motion costs 675 dollars"),
        fr("81 FR 73292", SECONDARY),
        first_day="2016-12-23",
        last_day="2024-03-31",
    ),
    _motion_fee(
        "2024",
        _("The motion costs 675 or 800 dollars: sources differ, so look at the fee schedule, Form G-1055"),
        fr("89 FR 6194; the amount was not seen", UNVERIFIED),
        first_day="2024-04-01",
    ),
    Consequence(
        "G-14.1",
        _(
            "An immigration judge cannot grant parole, nor decide on the custody of an arriving alien in a "
            "removal case, even of one who was paroled after arrival"
        ),
        source=cfr("8 CFR 1003.19(h)(2)(i)(B)", PRIMARY),
        pathways=PAROLE,
        topic="removal",
    ),
    Consequence(
        "G-14.3",
        _("Courts do not look again at a decision that the law leaves to discretion, as with parole"),
        source=usc("8 USC 1252(a)(2)(B)(ii), as applied to parole", UNVERIFIED),
        first_day="1997-04-01",
        topic="status",
    ),
    Consequence(
        "G-14.4",
        _(
            "Courts can still look at a policy for a whole group, at a binding directive that was not "
            "followed, at rights under the Constitution, and at detention"
        ),
        source=case("Damus v. Nielsen, D.D.C. 2018; Doe v. Noem, 1st Cir. No. 25-1384", SECONDARY),
        topic="status",
    ),
    Consequence(
        "G-14.5",
        _("A court can look at expedited removal on a few points only"),
        source=usc("8 USC 1252(a)(2)(A), (e)", UNVERIFIED),
        first_day="1997-04-01",
        pathways=PAROLE,
        topic="removal",
    ),
)
