"""What parole gives and does not give, whichever way it came: general.md section 10."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.statements import Consequence

CONSEQUENCES: tuple[Consequence, ...] = ()
