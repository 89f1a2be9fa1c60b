"""Unlawful presence: when parole stops it, when it starts again, and what it does on leaving.

G-10.8 to G-10.10. The days of one person are counted elsewhere.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, ina, page
from openparole.law.consequences.reach import PAROLE
from openparole.law.facts.filing import status_change_filed_on
from openparole.law.facts.travel import unlawful_days
from openparole.law.statements import Consequence
from openparole.logic.text import _

MANUAL = page("USCIS Adjudicator's Field Manual 40.9.2, memo of 2009-05-06, as quoted", SECONDARY)
BARS = "1997-04-01"

PRESENCE = (
    Consequence(
        "G-10.8",
        _("While parole runs there is no unlawful presence"),
        source=ina("212(a)(9)(B)(ii)"),
        first_day=BARS,
        pathways=PAROLE,
        topic="unlawful presence",
    ),
    Consequence(
        "G-10.9",
        _(
            "From the day after parole ends unlawful presence runs, unless another stay is allowed. Not "
            "counted: days under age 18, days with a true asylum case and no work without permission, and "
            "those of Family Unity; victims of abuse or trafficking have exceptions"
        ),
        source=ina("212(a)(9)(B)(ii), (iii)", PRIMARY, day_strength=UNVERIFIED),
        first_day=BARS,
        pathways=PAROLE,
        topic="unlawful presence",
    ),
    Consequence(
        "G-10.9/early",
        _("If parole is ended early, it runs from the day after that"),
        source=MANUAL,
        first_day="2009-05-06",
        pathways=PAROLE,
        topic="unlawful presence",
    ),
    Consequence(
        "G-10.9/court",
        _("If parole was for a removal case, it runs from the day after the order is final"),
        source=MANUAL,
        first_day="2009-05-06",
        pathways=PAROLE,
        topic="unlawful presence",
    ),
    Consequence(
        "G-10.9a",
        _(
            "A change or extension of stay asked for in time, by a person who did not work without "
            "permission, stops the count for the 3-year bar while it is open, for up to 120 days"
        ),
        source=ina("212(a)(9)(B)(iv)"),
        when=status_change_filed_on.happened(),
        first_day=BARS,
        topic="unlawful presence",
    ),
    Consequence(
        "G-10.10",
        _(
            "Leaving after more than 180 days of unlawful presence can bar return for 3 years, after a year "
            "or more for 10 years"
        ),
        source=ina("212(a)(9)(B)(i)"),
        when=unlawful_days.more_than(180),
        first_day=BARS,
        topic="unlawful presence",
    ),
)
