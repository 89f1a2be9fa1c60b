"""What the instruments did to parole already given, one module a program, gathered in one tuple."""

from __future__ import annotations

from openparole.law.grants import cbp_one, chnv, family_reunification, others

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.on_grants import Effect

EFFECTS: tuple[Effect, ...] = (
    *chnv.EFFECTS,
    *cbp_one.EFFECTS,
    *family_reunification.EFFECTS,
    *others.EFFECTS,
)
"""Of notices the first that fits counts, so that the regulation, which fits every notice, stands last."""
