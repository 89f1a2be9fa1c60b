"""Which questions stand together on one page: the next one, and those that no answer on it makes needless.

A row that was begun is asked for as one. Beside any other question stand only those of its topic that are
worth half as much or more and stay wanted whatever is answered before them on the page.
"""

from __future__ import annotations

from decimal import Decimal

from openparole.interview.answers import place_at
from openparole.interview.cells import cells
from openparole.interview.outlook import Outlook
from openparole.interview.policy import candidates, choose, worth
from openparole.logic.facts import Money, Share
from openparole.logic.implications import Clash
from openparole.logic.rows import Rows
from openparole.logic.shown import write
from openparole.logic.values import ENDLESS, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.interview.answers import Answers
    from openparole.logic.facts import Fact
    from openparole.logic.nodes import Node

NEAR = 0.5
"""What stands beside the next question is worth at least this part of it: a page in seven is saved so, and
hardly a question more is asked.
"""
TOGETHER = 4
"""The most questions on a page, but for the fields of a row."""
FORESEEN = 60
"""How many ways to answer a page are looked at; where there are more, it is full."""


def page(outlook: Outlook) -> list[str]:
    """The addresses to ask for together, the next question first; none when nothing is left to ask."""
    first = choose(outlook)
    if first is None:
        return []
    row, in_row, _field = first.partition("].")
    if in_row:
        return [first, *(it for it in candidates(outlook) if it != first and it.startswith(f"{row}]."))]
    found, after = [first], list(_answered(outlook, first))
    for address in _near(outlook, first):
        if len(found) == TOGETHER or len(after) > FORESEEN:
            break
        if all(address in later.wanted for later in after):
            found.append(address)
            after = [last for later in after for last in _answered(later, address)]
    return found


def _near(outlook: Outlook, first: str) -> list[str]:
    """Single facts of the same topic that are worth nearly as much, the best first."""
    rated = worth(outlook, candidates(outlook))
    subject, least = place_at(first).whole.subject, NEAR * rated[first]
    near = (it for it in rated if it != first and rated[it] >= least)
    near = (it for it in near if place_at(it).whole.subject == subject and place_at(it).row is None)
    return sorted(near, key=rated.__getitem__, reverse=True)


def _answered(outlook: Outlook, address: str) -> Iterator[Outlook]:
    """How the matter would stand after each answer that can be, "don't know" among them."""
    for answers in _answers(outlook, address):
        try:
            yield Outlook(answers, outlook.on, outlook.law)
        except Clash:
            continue


def _answers(outlook: Outlook, address: str) -> Iterator[Answers]:
    answers, place = outlook.answers, place_at(address)
    yield answers.dont_know(address)
    if isinstance(place.fact, Rows):
        yield answers.answer(address, True if place.complete else [])
        yield answers.add_row(place.whole.name)
        return
    case = outlook.goals[0].finding.case
    rules: list[Node] = [goal.pathway.gate.proposition for goal in outlook.goals]
    rules += [line.rule for goal in outlook.goals for line in goal.finding.lines if line.truth == UNKNOWN]
    for known, _weight in cells(case, place.fact, case.known(place.fact), rules):
        yield answers.answer(address, _told(place.fact, known))


def _told(fact: Fact, known: Any) -> Any:
    """As a file tells it, where cents and shares are numbers and not text."""
    if known == fact.unknown or not isinstance(fact, Money | Share):
        return write(fact, known)
    bounds = zip(("from", "to"), known, strict=True)
    return {name: Decimal(bound).scaleb(-2) for name, bound in bounds if bound < ENDLESS}
