"""Temporary Protected Status and travel: who holds it, who waits for it, and what past trips counted as.

Whether a first request for TPS was denied is not asked, so that a request counts as open until the person
holds TPS.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, case, cfr, page
from openparole.law.clocks import FILING
from openparole.law.facts.beneficiary import statuses
from openparole.law.facts.custody import circuit
from openparole.law.facts.filing import tps_filed_on
from openparole.law.facts.travel import Trip, trips
from openparole.law.pathway import Gate
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

TRAVEL_RULE = cfr("8 CFR 244.15", PRIMARY)
MEMO_2022 = page("PM-602-0188 (2022-07-01)", SECONDARY)
ZRZC = page("Matter of Z-R-Z-C-, Adopted Decision 2020-02, PM-602-0179 (2020-08-20)", PRIMARY)

HOLDS_TPS = statuses.has("tps")
WAITS_FOR_TPS = all_of(tps_filed_on.on_or_before(FILING), no(HOLDS_TPS))

GATE = Gate(_("Do they have TPS, or have they asked for it?"), any_of(HOLDS_TPS, tps_filed_on.happened()))

WITH_PERMISSION = Trip.permission.is_("advance_parole", "tps_travel")
PAST_TRIPS = (
    Statement(
        "G-9.27/before",
        _("A trip with permission that began by 20 August 2020: the return could count as parole"),
        source=page("PM-602-0179, as reported", SECONDARY),
        when=trips.exists(
            all_of(
                WITH_PERMISSION,
                Trip.left_on.on_or_before("2020-08-20"),
                Trip.returned_on.before("2022-07-01"),
            )
        ),
        topic="adjustment",
    ),
    Statement(
        "G-9.27",
        _(
            "A trip with permission after 20 August 2020 and before July 2022: USCIS then said that the "
            "return was neither admission nor parole for a green card"
        ),
        source=ZRZC,
        when=trips.exists(
            all_of(
                WITH_PERMISSION,
                Trip.left_on.after("2020-08-20"),
                Trip.returned_on.before("2022-07-01"),
            )
        ),
        topic="adjustment",
    ),
    Statement(
        "G-9.26/past",
        _("Since July 2022 USCIS looks at earlier trips case by case and may treat the return as admission"),
        source=MEMO_2022,
        when=trips.exists(all_of(WITH_PERMISSION, Trip.returned_on.before("2022-07-01"))),
        first_day="2022-07-01",
        topic="adjustment",
    ),
    Statement(
        "G-9.26/duarte",
        _("In Louisiana, Mississippi and Texas a court holds that the return was an admission"),
        source=case("Duarte v. Mayorkas, 27 F.4th 1044 (5th Cir. 2022)", SECONDARY),
        when=all_of(
            circuit.is_("5"), trips.exists(all_of(WITH_PERMISSION, Trip.returned_on.before("2022-07-01")))
        ),
        first_day="2022-07-01",
        topic="adjustment",
    ),
)

LOSES_TPS = Statement(
    "G-9.4/lost",
    _("Leaving without permission can cost TPS and lead to a removal case; a denial cannot be appealed"),
    source=TRAVEL_RULE,
    when=HOLDS_TPS,
    topic="status",
)
