"""Which question comes next: one function, so that a better policy can take its place.

What is expected to spare the most of what is left to ask, over all ways at once, for its own cost. A row that
was begun is told to its end, and a topic is kept while that costs little.
"""

from __future__ import annotations

from openparole.interview.answers import place_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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
ROUNDED = 1 + 1e-9
"""What adding up in another order may round away, and no more."""


class Rated:
    """What the answer to each question is expected to spare, for its cost. An answer spares no more than what
    is left to ask, so that most need not be reckoned to know which is worth the most.

    `addresses`: what is asked for, in the order of the interview.
    """

    def __init__(self, outlook: Outlook) -> None:
        self.addresses = candidates(outlook)
        self._asking: dict[str, list[tuple[Goal, float]]] = {address: [] for address in self.addresses}
        for goal in outlook.goals:
            counts = _counts(goal)
            for address in asked(outlook, goal):
                if address in self._asking:
                    self._asking[address].append((goal, counts))
        self._found: dict[str, float] = {}

    def of(self, address: str) -> float:
        """What a question is worth."""
        return self._of(address) or 0.0

    def at_most(self, address: str) -> float:
        """What it is worth at most, give or take what adding up rounds away."""
        left = sum(goal.prospect.cost * counts for goal, counts in self._asking[address])
        return ROUNDED * left / place_at(address).fact.cost

    def best(self, addresses: Sequence[str], least: float = 0.0) -> str | None:
        """Which of some is worth the most, the first of equals; None where none is worth `least`."""
        at_most = {address: self.at_most(address) for address in addresses}
        found: dict[str, float] = {}
        for address in sorted(addresses, key=at_most.__getitem__, reverse=True):
            if at_most[address] < least:
                break
            worth = self._of(address, least)
            if worth is not None:
                least = found[address] = worth
        return next((it for it in addresses if found.get(it) == least), None)

    def _of(self, address: str, least: float = 0.0) -> float | None:
        """What a question is worth, or None as soon as that cannot be `least`."""
        if address not in self._found:
            cost = place_at(address).fact.cost
            spared, left = 0.0, self.at_most(address) * cost
            for goal, counts in self._asking[address]:
                if spared + left < least * cost:
                    return None
                spared += goal.worth(address) * counts
                left -= goal.prospect.cost * counts
            self._found[address] = spared / cost
        return self._found[address] if self._found[address] >= least else None


def rated(outlook: Outlook) -> Rated:
    """What each question is worth."""
    if outlook.rated is None:
        outlook.rated = Rated(outlook)
    return outlook.rated


def choose(outlook: Outlook) -> str | None:
    """The address to ask for next, or None when nothing that can be asked would settle anything."""
    worth = rated(outlook)
    if not worth.addresses:
        return None
    last = outlook.answers.last
    row = [address for address in worth.addresses if address.startswith(f"{last.partition(']')[0]}].")]
    if "[" in last and row:
        return row[0]
    if "[" in last and (more := f"{last.partition('[')[0]}.complete") in worth.addresses:
        return more
    best = worth.best(worth.addresses)
    if last and best is not None:
        subject = place_at(last).whole.subject
        near = [address for address in worth.addresses if place_at(address).whole.subject == subject]
        return worth.best(near, least=KEPT * worth.of(best)) or best
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
