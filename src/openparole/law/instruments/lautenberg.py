"""Lautenberg parole: the law of 1989 and the end of offers in 2011. Other terms of that law go on."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, UNVERIFIED, Source, page
from openparole.law.instrument import MEMO, STATUTE, Instrument, closed, opened
from openparole.logic.text import _

LAW = Instrument(
    "T006",
    _("Lautenberg Amendment: a green card for people of named groups, paroled after a lost refugee case"),
    day="1989-11-21",
    kind=STATUTE,
    source=Source("Pub. L. 101-167 s. 599D, 599E", PRIMARY, day_strength=UNVERIFIED),
    intake={"lautenberg": opened("1989-11-21")},
    grants=_("After a year here the person may ask for a green card."),
)
END_OF_OFFERS = Instrument(
    "T013",
    _("USCIS in Moscow offers no more parole"),
    day="2011-07-12",
    kind=MEMO,
    source=page("USCIS, end of the parole program in Moscow (2011-07-12)", PRIMARY),
    intake={"lautenberg": closed("2011-07-12")},
    grants=_(
        "Whoever held an offer had to come by 30 September 2011; 113 people who had not come by then could "
        "still come until 30 September 2012."
    ),
)
