"""What parole is and how any grant of it ends: `shared.grant`, said of every way that ends in parole."""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, case, cfr
from openparole.law.consequences.reach import FAMILY_REUNIFICATION, PAROLE, but
from openparole.law.shared import grant
from openparole.law.statements import Consequence
from openparole.logic.text import _

OTHERS = but(
    "deferred-inspection", "humanitarian", "law-enforcement", "port-of-entry", "significant-public-benefit"
)
"""The ways that do not list the sentences of `shared.grant` among their own."""
AT_AN_OFFICERS_CHOICE = ("G-2.15", "G-8.8")
"""Ends that an officer may choose. Parole that the statute requires has its own: INA 240A(b)(4)(B)."""


def _reached(id: str) -> tuple[str, ...]:
    if id not in AT_AN_OFFICERS_CHOICE:
        return OTHERS
    return tuple(way for way in OTHERS if way != "relatives-of-battered")


ENDS = (
    *(
        Consequence(
            item.id,
            item.text,
            source=item.source,
            when=item.when,
            topic=item.topic,
            pathways=_reached(item.id),
        )
        for item in (*grant.GIVES, *grant.ENDS)
    ),
    Consequence(
        "G-8.9",
        _("The Board held a person whose parole had ended by a charging document to be subject to detention"),
        source=case("Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)", SECONDARY),
        first_day="2025-05-15",
        pathways=PAROLE,
        topic="removal",
    ),
    Consequence(
        "G-8.10",
        _("Courts disagree on ending the parole of a whole group early; orders in force are shown apart"),
        source=case("Doe v. Noem, D. Mass. 1:25-cv-10495; 24A1079", SECONDARY),
        first_day="2025-03-25",
        pathways=("chnv", *FAMILY_REUNIFICATION),
        topic="status",
    ),
    Consequence(
        "G-11.11",
        _("The rule on ending parole sets no time to answer: the day in the notice holds"),
        source=cfr("8 CFR 212.5(e)(2)(i)", PRIMARY),
        pathways=but("international-entrepreneur"),
        topic="status",
    ),
)
