"""Which question comes next: one function, so that a better policy can take its place.

Gates first; then what is expected to settle the most for the trouble of finding out. A row that was begun is
told to its end, and a topic is kept while that costs little.
"""

from __future__ import annotations

from openparole.interview.answers import Place
from openparole.interview.cells import Supposed, bit, read_by, suppositions
from openparole.interview.outlook import is_goal, open_parts
from openparole.logic.rows import Rows
from openparole.logic.values import UNKNOWN
from openparole.screening.finding import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.interview.outlook import Goal, Outlook

KEPT = 0.7
"""A topic is kept while its best question is expected to settle this part of what the best of all would."""
PART = 0.1
"""What a fact is worth that settles a requirement only together with others."""


def choose(outlook: Outlook) -> str | None:
    """The address to ask for next, or None when nothing that can be asked would settle anything."""
    candidates = _candidates(outlook)
    if not candidates:
        return None
    last = outlook.answers.last
    row = [address for address in candidates if address.startswith(f"{last.partition(']')[0]}].")]
    if "[" in last and row:
        return row[0]
    if "[" in last and (more := f"{last.partition('[')[0]}.complete") in candidates:
        return more
    worth = {address: _worth(outlook, address) for address in candidates}
    best = max(candidates, key=worth.__getitem__)
    if last:
        subject = Place(last).whole.subject
        near = [address for address in candidates if Place(address).whole.subject == subject]
        kept = max(near, key=worth.__getitem__, default=best)
        if worth[kept] >= KEPT * worth[best]:
            return kept
    return best


def _candidates(outlook: Outlook) -> list[str]:
    """The addresses of the first of these that has any, in the order of the interview: gates not told of,
    other facts not told of, and then both where the answer was vague.
    """
    gates = {address for goal in outlook.goals for address in goal.gate}
    wanted = gates | {address for goal in outlook.goals for address in goal.wanted}
    vague = {address for address in wanted if outlook.answers.vague(address)}
    first = gates - vague or wanted - vague or vague
    return sorted(first, key=_order)


def _order(address: str) -> tuple[int, int, int]:
    """As declared: rows in order, the fields of one together, and then whether there are more."""
    place = Place(address)
    if place.row is None:
        return (place.whole.index, 1 << 30 if place.complete else -1, 0)
    return (place.whole.index, place.row, place.fact.index)


def _worth(outlook: Outlook, address: str) -> float:
    """How much the answer is expected to settle, for its cost."""
    place = Place(address)
    goals = [goal for goal in outlook.goals if address in goal.gate or address in goal.wanted]
    settled = sum(_settles(outlook, goal, place) + _together(goal, address) for goal in goals)
    return settled / place.fact.cost


def _settles(outlook: Outlook, goal: Goal, place: Place) -> float:
    """How many of the open parts of a way are settled by the answer, on average over its cells."""
    case = goal.finding.case
    rules = [line.rule for line in goal.finding.lines if line.truth == UNKNOWN]
    nodes = [node for node in (*rules, goal.pathway.gate.proposition) if read_by(node) & bit(place.whole)]
    more = place.complete or not isinstance(place.fact, Rows)
    settled, cells = 0, 0
    for fact, value in suppositions(case, place.fact, place.row, not more, nodes):
        after = find(outlook.law, goal.pathway, Supposed(case, fact, value))
        settled += goal.open_parts - (open_parts(after) if is_goal(after) else 0)
        cells += 1
    return settled / cells if cells else 0.0


def _together(goal: Goal, address: str) -> float:
    """A little for each fact that is wanted, the more the fewer are."""
    return PART / len(goal.wanted) if address in goal.wanted else 0.0
