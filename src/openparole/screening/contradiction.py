"""Which of the things told cannot all be true: the smallest such set, so that each can be looked at again.

A clash names the two facts at which it came to light, and one of them may only follow from what was told.
Whoever has to mend it needs the told ones.
"""

from __future__ import annotations

from openparole.logic.implications import Clash
from openparole.screening.matter import Matter
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def contradiction(matter: Matter) -> dict[str, Any]:
    """The told facts, with what was told, that cannot all be true; empty when there is no contradiction.

    No smaller part of them is contradictory.
    """
    kept = dict(matter.known)
    if not _clashes(kept):
        return {}
    for name in matter.known:
        rest = {other: known for other, known in kept.items() if other != name}
        if _clashes(rest):
            kept = rest
    return kept


def _clashes(known: dict[str, Any]) -> bool:
    try:
        settle(Matter(known))
    except Clash:
        return True
    return False
