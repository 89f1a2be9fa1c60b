"""Which question comes next: one function, so that a better policy can take its place.

What is expected to spare the most of what is left to ask, over all ways at once, for its own cost. A row that
was begun is told to its end, and a topic is kept while that costs little.
"""

from __future__ import annotations

from openparole.interview.answers import place_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.interview.goal import Goal
    from openparole.interview.outlook import Outlook
    from openparole.logic.questions import Addresses

KEPT = 0.85
"""A topic is kept while its best question is worth this part of what the best of all is."""
FEW = 4
"""In a law of more ways than these, most gates will answer no: while it can, a way asks for nothing else."""
MEANT = 4
"""How many times a way counts whose gate is answered yes: it is likely what they came for."""
CAN_WAIT = 0.25
"""How much of a time a way counts whose gate nobody can answer, or that waits for a day that few can tell."""


def choose(outlook: Outlook) -> str | None:
    """The address to ask for next, or None when nothing that can be asked would settle anything."""
    rated = worth(outlook)
    if not rated:
        return None
    last = outlook.answers.last
    row = [address for address in rated if address.startswith(f"{last.partition(']')[0]}].")]
    if "[" in last and row:
        return row[0]
    if "[" in last and (more := f"{last.partition('[')[0]}.complete") in rated:
        return more
    best = max(rated, key=rated.__getitem__)
    if last:
        subject = place_at(last).whole.subject
        near = [address for address in rated if place_at(address).whole.subject == subject]
        kept = max(near, key=rated.__getitem__, default=best)
        if rated[kept] >= KEPT * rated[best]:
            return kept
    return best


def candidates(outlook: Outlook) -> list[str]:
    """What the ways ask for, in the order of the interview; what was answered vaguely waits until nothing
    else is left.
    """
    wanted = {address for goal in outlook.goals for address in asked(outlook, goal)}
    vague = {address for address in wanted if outlook.answers.vague(address)}
    return sorted(wanted - vague or vague, key=_order)


def _counts(goal: Goal) -> float:
    if goal.undated or not (goal.gate or goal.meant):
        return CAN_WAIT
    return 1 if goal.gate else MEANT


def asked(outlook: Outlook, goal: Goal) -> Addresses:
    """What a way asks for now: its gate while that can answer no, then all that could settle it."""
    if goal.gate and len(outlook.law.pathways) > FEW:
        return goal.gate
    return goal.gate | goal.wanted


def _order(address: str) -> tuple[int, int, int]:
    """As declared: rows in order, the fields of one together, and then whether there are more."""
    place = place_at(address)
    if place.row is None:
        return (place.whole.index, 1 << 30 if place.complete else -1, 0)
    return (place.whole.index, place.row, place.fact.index)


def worth(outlook: Outlook) -> dict[str, float]:
    """What the answer to each question is expected to spare, for its cost; in the order of the interview."""
    if outlook.rated is None:
        rated = dict.fromkeys(candidates(outlook), 0.0)
        for goal in outlook.goals:
            counts = _counts(goal)
            for address in asked(outlook, goal):
                if address in rated:
                    rated[address] += goal.worth(address) * counts
        outlook.rated = {address: spared / place_at(address).fact.cost for address, spared in rated.items()}
    return outlook.rated
