"""What parole under 212(d)(5) is not, how it ends, and how more time is asked for: 8 CFR 212.5(e), USCIS.

Sentences for every such parole; the days of one grant are computed elsewhere.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, cfr, ina, page, usc
from openparole.law.facts.beneficiary import citizenships
from openparole.law.facts.grant import nta_keeps_parole, paroled_only_for_court
from openparole.law.facts.travel import arrival_place, fear_claimed
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, no
from openparole.logic.text import _

RULE = "8 CFR 212.5(e)"
USCIS_PAGE = page("USCIS, Humanitarian or Significant Public Benefit Parole, as quoted", SECONDARY)

GIVES = (
    Statement(
        "G-1.5",
        _("Parole is not an admission: the person is in the country, without an immigration status"),
        source=ina("212(d)(5)(A)"),
        topic="status",
    ),
    Statement(
        "D-PAROLE-01",
        _(
            "Parole is for a limited time, often for one purpose: the person is expected to leave at its "
            "end, unless another status or relief has come"
        ),
        source=page("The Use of Parole Under Immigration Law (2022)", SECONDARY),
        topic="status",
    ),
    Statement(
        "G-2.21",
        _("A national of Cuba or Haiti who is paroled counts as a Cuban/Haitian entrant"),
        source=cfr("8 CFR 212.5(h)(1)", PRIMARY),
        when=all_of(citizenships.has("CU", "HT"), no(paroled_only_for_court)),
        topic="benefits",
    ),
    Statement(
        "G-2.22",
        _("Parole only to be prosecuted or to testify does not make a Cuban/Haitian entrant"),
        source=cfr("8 CFR 212.5(h)(2)", PRIMARY),
        when=all_of(citizenships.has("CU", "HT"), paroled_only_for_court),
        topic="benefits",
    ),
)
GIVES_AT_A_PORT = (
    *GIVES,
    Statement(
        "G-1.15",
        _("Whoever came by a port stays an arriving alien on parole, and after parole has ended"),
        source=cfr("8 CFR 1.2", PRIMARY),
        first_day="1997-04-01",
        topic="removal",
    ),
)
"""For ways that end in parole at a port of entry."""

ENDS = (
    Statement(
        "G-2.13",
        _("Leaving the United States ends parole at once, without a notice"),
        source=cfr(f"{RULE}(1)(i)", PRIMARY),
        topic="travel",
    ),
    Statement(
        "G-2.14",
        _("Parole ends by itself when its last day is over, without a notice"),
        source=cfr(f"{RULE}(1)(ii)", PRIMARY),
        topic="status",
    ),
    Statement(
        "G-2.15",
        _(
            "Parole is ended by written notice once its purpose is reached, or once an official finds that "
            "neither humanitarian reasons nor public benefit call for it any more"
        ),
        source=cfr(f"{RULE}(2)(i)", PRIMARY),
        topic="status",
    ),
    Statement(
        "G-1.6",
        _(
            "When its purposes are served, the person goes back to the custody they were paroled from, and "
            "is treated like any other applicant for admission"
        ),
        source=ina("212(d)(5)(A)"),
        topic="removal",
    ),
    Statement(
        "G-2.16",
        _("A charging document that is served ends it too, unless the paper says otherwise"),
        source=cfr(f"{RULE}(2)(i)", PRIMARY),
        when=no(nta_keeps_parole),
        topic="removal",
    ),
    Statement(
        "G-8.7",
        _("Parole ends when the person gets an immigration status, such as a green card"),
        source=USCIS_PAGE,
        topic="status",
    ),
    Statement(
        "G-8.8",
        _(
            "USCIS says that it may revoke parole at any time, also for a broken condition, and without "
            "notice; the rule asks for a written one"
        ),
        source=USCIS_PAGE,
        topic="status",
    ),
    Statement(
        "G-8.11",
        _(
            "After it ends the person is again what they were when paroled: an applicant for admission, "
            "who can be detained and put in removal proceedings"
        ),
        source=cfr(f"{RULE}(2)(i)", PRIMARY),
        topic="removal",
    ),
    Statement(
        "G-2.17",
        _(
            "If a removal order cannot be carried out within a reasonable time, parole is given again, "
            "unless the public interest asks for custody"
        ),
        source=cfr(f"{RULE}(2)(i)", PRIMARY),
        topic="removal",
    ),
    Statement(
        "G-2.18",
        _("Parole to pass through while deported from Canada ends by notice once the person tells of fear"),
        source=cfr(f"{RULE}(2)(iii)", PRIMARY),
        when=all_of(arrival_place.is_("transit_from_canada"), fear_claimed),
        topic="removal",
    ),
)

MORE_TIME = (
    Statement(
        "G-8.3",
        _(
            "To stay longer, ask again on Form I-131 with new evidence and Form I-134, best at least "
            "90 days before the last day"
        ),
        source=page("USCIS guidance on re-parole, as quoted", SECONDARY),
        topic="status",
    ),
    Statement(
        "G-8.5",
        _("While that request waits, parole still ends on its last day"),
        source=cfr(f"{RULE}(1)(ii)", PRIMARY),
        topic="unlawful presence",
    ),
    Statement(
        "G-8.6",
        _("A person who has left must ask for a new first parole, not for more time"),
        source=page("Form I-131 (01/20/25), Part 1 items 10 and 11", PRIMARY),
        topic="travel",
    ),
    Statement(
        "G-8.12",
        _("More time is a new grant, and the parole fee is due again"),
        source=usc("8 USC 1804, as applied by DHS", SECONDARY),
        first_day="2025-10-16",
        topic="fees",
    ),
)
