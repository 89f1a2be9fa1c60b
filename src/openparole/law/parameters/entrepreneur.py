"""The amounts of the entrepreneur rule, by the day of filing: 8 CFR 212.19.

They follow prices every three years, on 1 October (G-12.17). The next step is due on 2027-10-01; its amounts
are not known, so that from that day on a rule that needs one says that there is a gap in the law.
"""

from __future__ import annotations

from openparole.law.citations import DERIVED, SECONDARY, Source, fr, page
from openparole.logic.expressions import dollars
from openparole.logic.schedules import Schedule
from openparole.logic.text import Text, _

RULE_2017 = fr("82 FR 5238", SECONDARY, day_strength="primary")
STEP_2021 = fr("86 FR 50839", SECONDARY, day_strength="primary")
STEP_2024 = fr("FR Doc 2024-16138", SECONDARY, day_strength="primary")
MANUAL = page("USCIS Policy Manual vol. 3 part G ch. 5", "primary")
NOT_KNOWN = Source("8 CFR 212.19(l): next increase, amounts not published", DERIVED)


def _amounts(
    id: str, title: Text, first: int, second: int, third: int, source: Source | None = None
) -> Schedule:
    return Schedule(
        id,
        title,
        "cents",
        [
            ("2017-07-17", dollars(first), source or RULE_2017),
            ("2021-10-01", dollars(second), source or STEP_2021),
            ("2024-10-01", dollars(third), STEP_2024),
            ("2027-10-01", None, NOT_KNOWN, "G-12.17"),
        ],
    )


INVESTMENT = _amounts(
    "entrepreneur-investment", _("Qualified investment, initial parole"), 250000, 264147, 311071
)
AWARD = _amounts(
    "entrepreneur-award", _("Government grants or awards, initial parole"), 100000, 105659, 124429
)
LATER_FUNDING = _amounts(
    "entrepreneur-later-funding",
    _("Investment and awards together, re-parole"),
    500000,
    528293,
    622142,
    MANUAL,
)
REVENUE = _amounts("entrepreneur-revenue", _("Annual revenue, re-parole"), 500000, 528293, 622142, MANUAL)
RECORD = _amounts(
    "entrepreneur-investor-record",
    _("What a qualified investor has invested in five years"),
    600000,
    633952,
    746571,
)
