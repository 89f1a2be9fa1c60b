"""Which questions stand together on one page: the next one, and those that no answer on it makes needless.

A row that was begun is asked for as one. Beside any other question stand only those of its topic that are
worth half as much or more, and for which some way waits that reads nothing the page asks before.
"""

from __future__ import annotations

from openparole.interview.answers import place_at
from openparole.interview.policy import asked, choose, rated
from openparole.interview.reading import reached

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.interview.outlook import Outlook

NEAR = 0.5
"""What stands beside the next question is worth at least this part of it."""
TOGETHER = 4
"""The most questions on a page, but for the fields of a row."""


def page(outlook: Outlook) -> list[str]:
    """The addresses to ask for together, the next question first; none when nothing is left to ask."""
    first = choose(outlook)
    if first is None:
        return []
    row, in_row, _field = first.partition("].")
    if in_row:
        return [first, *(it for it in rated(outlook).addresses if it != first and it.startswith(f"{row}]."))]
    found, moved = [first], reached(outlook.law, place_at(first).whole)
    for address in _near(outlook, first):
        if len(found) < TOGETHER and _waited_for(outlook, address, moved):
            found.append(address)
            moved |= reached(outlook.law, place_at(address).whole)
    return found


def _near(outlook: Outlook, first: str) -> list[str]:
    """Single facts of the same topic that are worth nearly as much, the best first."""
    worth, subject = rated(outlook), place_at(first).whole.subject
    least = NEAR * worth.of(first)
    near = (it for it in worth.addresses if it != first and place_at(it).row is None)
    near = (it for it in near if place_at(it).whole.subject == subject)
    near = (it for it in near if worth.at_most(it) >= least and worth.of(it) >= least)
    return sorted(near, key=worth.of, reverse=True)


def _waited_for(outlook: Outlook, address: str, moved: int) -> bool:
    """Whether a way waits for it that reads none of the facts, as bits, that may have moved."""
    return any(address in asked(outlook, goal) and not goal.reads & moved for goal in outlook.goals)
