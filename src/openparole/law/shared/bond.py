"""Whether a judge may let go on bond whom ICE could only parole: notes on a question that courts divide.

Nothing here closes a way to parole. What the Supreme Court makes of it was not found. The days are read on
the day asked about, because the decisions reach people whose fear was found credible long before.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, fr, page
from openparole.law.clocks import READING
from openparole.law.facts.custody import circuit, credible_fear_found_on
from openparole.law.facts.travel import arrival_place, entry_manner
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of
from openparole.logic.text import _

NEVER_ADMITTED = entry_manner.is_not("admitted")

NO_BOND = (
    Statement(
        "D-BOND-01",
        _("After a credible-fear finding, whoever came between ports has no bond hearing: parole is the way"),
        source=case("Matter of M-S-, 27 I&N Dec. 509 (A.G. 2019)", PRIMARY),
        when=all_of(
            READING.on_or_after("2019-04-16"),
            arrival_place.is_("between_ports"),
            credible_fear_found_on.happened(),
        ),
    ),
    Statement(
        "D-BOND-02",
        _("ICE is told to detain to the maximum extent, and lets few people go on parole"),
        source=fr("90 FR 8467 (EO 14165, sec. 2(c)); grants as reported", SECONDARY),
        when=READING.on_or_after("2025-01-20"),
    ),
    Statement(
        "D-BOND-03",
        _(
            "Whoever was arrested while arriving, at a port or not, is held without bond, and is held so "
            "again when parole ends"
        ),
        source=case("Matter of Q. Li, 29 I&N Dec. 66 (BIA 2025)", SECONDARY),
        when=READING.on_or_after("2025-05-15"),
    ),
    Statement(
        "D-BOND-04",
        _("ICE holds under INA 235 all who came in unseen, and takes no earlier release for parole"),
        source=page("ICE interim guidance of 2025-07-08, as quoted", SECONDARY),
        when=all_of(READING.on_or_after("2025-07-08"), NEVER_ADMITTED),
    ),
    Statement(
        "D-BOND-05",
        _("The Board of Immigration Appeals gives nobody a bond hearing who is here without admission"),
        source=case("Matter of Yajure Hurtado, 29 I&N Dec. 216 (BIA 2025)", SECONDARY),
        when=all_of(READING.on_or_after("2025-09-05"), NEVER_ADMITTED),
    ),
    Statement(
        "D-BOND-06",
        _("The court of appeals for this circuit agrees with the Board: parole is the way out"),
        source=case("Buenrostro-Mendez v. Bondi (5th Cir. 2026); Herrera Avila (8th Cir. 2026)", SECONDARY),
        when=all_of(READING.on_or_after("2026-02-06"), NEVER_ADMITTED, circuit.is_("5", "8")),
    ),
    Statement(
        "D-BOND-07",
        _("The court of appeals for this circuit rejects that: ask for a bond hearing beside parole"),
        source=case(
            "Cunha v. Freden (2d Cir.), Hernandez Alvarez (11th Cir.), also 3d, 6th, 7th Cir., as reported",
            SECONDARY,
            day_strength=UNVERIFIED,
        ),
        when=all_of(READING.on_or_after("2026-02-06"), NEVER_ADMITTED, circuit.is_("2", "3", "6", "7", "11")),
    ),
)
