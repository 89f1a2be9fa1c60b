"""What a press of a button does to a page. Knows requests only as what was sent; knows no template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.interview.answers import place_at
from openparole.interview.company import FOR_WHOM, NOBODY, TOO_MANY, WhoElse
from openparole.interview.entry import Readings, Value
from openparole.interview.pages import page as asked_together
from openparole.interview.problem import Problem
from openparole.interview.questions import Contradiction, Question
from openparole.interview.sitting import Sitting
from openparole.logic.rows import Rows
from openparole.logic.text import _
from openparole.logic.values import ordinal
from openparole.logic.written import BadValue
from openparole.web.interview.fields import ANSWER_IT, Field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openparole.web.interview.page import Page

    Sent = Mapping[str, list[str]]


class Asked:
    """What a page asks, and of whom."""

    def __init__(self, label: str, fields: list[Field]) -> None:
        self.label = label
        self.fields = fields


class Company:
    """The question who else is coming; `problem` with what was answered."""

    def __init__(self, label: str, question: WhoElse) -> None:
        self.label = label
        self.question = question
        self.problem: Problem | None = None


class Mending:
    """Answers of one person that cannot all be true."""

    def __init__(self, label: str, found: Contradiction) -> None:
        self.label = label
        self.found = found


def coming(sitting: Sitting, on: str) -> Asked | Company | Mending | None:
    """What comes next; None when nothing is left to ask."""
    turn = sitting.next(ordinal(on))
    if isinstance(turn.found, Contradiction):
        return Mending(turn.label, turn.found)
    if isinstance(turn.question, WhoElse):
        return Company(turn.label, turn.question)
    if turn.question is None:
        return None
    together = asked_together(turn.found)
    addresses = together if turn.question.address in together else [turn.question.address]
    return Asked(turn.label, fields(sitting.turn_to(turn.label), addresses))


def contradicts_itself(sitting: Sitting, on: str) -> bool:
    """Whether the answers about anybody cannot all be true."""
    return any(isinstance(sitting.look(ordinal(on), label=it), Contradiction) for it in sitting.labels)


def fields(sitting: Sitting, addresses: list[str], changing: bool = False) -> list[Field]:
    """The fields that ask for these of the person now asked about."""
    answers = sitting.answers
    return [
        Field(
            f"a{number}",
            Question(address, not changing and answers.vague(address)),
            answers.value(address),
        )
        for number, address in enumerate(addresses)
    ]


def answer(page: Page, sent: Sent, on: str, translate: Callable[[str], str]) -> tuple[Sitting, list[Field]]:
    """The sitting with what was answered, and the fields if the page has to be shown again.

    What could be read is kept even where something else on the page could not.
    """
    sitting, asked = page.sitting, fields(page.sitting, page.asked, page.changing)
    answered = False
    for field in asked:
        entry = field.read(sent, on, translate)
        if isinstance(entry, Problem):
            field.problem = entry
        elif isinstance(entry, Readings):
            field.readings = entry
        elif isinstance(entry, Value):
            try:
                sitting = field.question.apply(sitting, entry.raw)
                answered = True
            except BadValue as bad:
                field.problem = Problem(
                    _("This cannot be: {expected} is expected.", expected=bad.expected), bad.near
                )
    if not answered and not any(field.problem or field.readings for field in asked):
        for field in asked:
            field.problem = Problem(ANSWER_IT)
    wrong = any(field.problem or field.readings for field in asked)
    return sitting, asked if wrong else []


def later(page: Page) -> Sitting:
    """The sitting with what the page asks left for another time."""
    sitting = page.sitting
    for address in page.asked:
        if sitting.answers.value(address) is None:
            sitting = sitting.skip(address)
    return sitting


def who_else(sitting: Sitting, sent: Sent, shown: Company) -> Sitting | None:
    """The sitting with one more person, or with nobody else; None if nothing was chosen."""
    relation = sent.get("a0", [""])[0]
    if relation not in shown.question.options:
        shown.problem = Problem(_("Choose one of these."))
        return None
    if relation == NOBODY:
        return sitting.nobody_else()
    try:
        return sitting.add_person(relation, sent.get("a1", [""])[0])
    except ValueError:
        shown.problem = Problem(TOO_MANY)
        return None


def begun(whose: str) -> Sitting | None:
    """A sitting for somebody; None for a word that is none of them."""
    return Sitting().for_whom(whose) if whose in FOR_WHOM else None


def told(sitting: Sitting) -> list[tuple[str, str]]:
    """Every answer in order: the label of the person, and the address. What holds for all stands once, with
    the first; what a person takes from the one they follow was told of that one.
    """
    found = []
    for label in sitting.labels:
        for address in sitting.answers_of(label).addresses():
            repeated = label != sitting.labels[0] and sitting.is_shared(address, label)
            if not repeated and place_at(address).whole.name not in sitting.linked(label):
                found.append((label, address))
    return found


def to_change(sitting: Sitting, label: str, address: str) -> tuple[Sitting, list[str]]:
    """The sitting turned to a person, and what to ask again for an answer: of a list, whether it goes on."""
    sitting = sitting.turn_to(label)
    question = Question(address)
    if isinstance(question.fact, Rows) and sitting.answers.rows(question.place.whole.name):
        return sitting, [f"{question.place.whole.name}.complete"]
    return sitting, [address]
