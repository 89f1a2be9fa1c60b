"""Whether a judge may let go on bond whom ICE could only parole: notes on a question that courts divide.

Nothing here closes a way to parole. The Supreme Court took the question on 1 October 2026; no decision was
found. The days are read on the day asked about, because the decisions reach people whose fear was found
credible long before. Of a circuit whose day of decision was not found, the day is the first on which it was
known: the opinion of the 6th Circuit of 11 May 2026, or CLINIC's list of 11 September 2026.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, fr, page
from openparole.law.clocks import READING
from openparole.law.facts.custody import circuit, credible_fear_found_on
from openparole.law.facts.travel import arrival_place, entry_manner
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, any_of
from openparole.logic.text import _

NEVER_ADMITTED = entry_manner.is_not("admitted")
FOUND_BETWEEN_PORTS = all_of(arrival_place.is_("between_ports"), credible_fear_found_on.happened())
AGREES_WITH_THE_BOARD = any_of(
    all_of(circuit.is_("5"), READING.on_or_after("2026-02-06")),
    all_of(circuit.is_("8"), READING.on_or_after("2026-05-11")),
)
REJECTS_THE_BOARD = any_of(
    all_of(circuit.is_("2"), READING.on_or_after("2026-04-28")),
    all_of(circuit.is_("6", "11"), READING.on_or_after("2026-05-11")),
    all_of(circuit.is_("1", "3", "4", "7", "9", "10"), READING.on_or_after("2026-09-11")),
)

NO_BOND = (
    Statement(
        "D-BOND-01",
        _("After a credible-fear finding, whoever came between ports has no bond hearing: parole is the way"),
        source=case("Matter of M-S-, 27 I&N Dec. 509 & n.8 (A.G. 2019)", PRIMARY, day_strength=SECONDARY),
        when=all_of(READING.on_or_after("2019-07-15"), FOUND_BETWEEN_PORTS),
    ),
    Statement(
        "D-BOND-01/padilla",
        _("From 16 July 2019 to 10 January 2021 an order of a court gave them bond hearings all the same"),
        source=case("Padilla v. ICE (W.D. Wash. 2019), vacated by the Supreme Court 2021-01-11", SECONDARY),
        when=all_of(READING.between("2019-07-16", "2021-01-10"), FOUND_BETWEEN_PORTS),
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
        when=all_of(NEVER_ADMITTED, AGREES_WITH_THE_BOARD),
    ),
    Statement(
        "D-BOND-07",
        _("The court of appeals for this circuit rejects that: ask for a bond hearing beside parole"),
        source=case(
            "Cunha v. Freden (2d Cir.), Lopez-Campos v. Raycraft (6th Cir.), Hernandez Alvarez (11th Cir.), "
            "and six others, as listed by CLINIC",
            SECONDARY,
            day_strength=UNVERIFIED,
        ),
        when=all_of(NEVER_ADMITTED, REJECTS_THE_BOARD),
    ),
)
