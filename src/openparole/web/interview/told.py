"""Answers as people read them again: whose, about what, the question and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from openparole.interview.answers import place_at
from openparole.interview.entry import say
from openparole.interview.phrases import NO, YES
from openparole.logic.text import Text, _
from openparole.screening.words import is_that_all
from openparole.web.interview.steps import told as all_told

if TYPE_CHECKING:
    from openparole.interview.sitting import Sitting

EVERYBODY = _("everybody")


class Answer(NamedTuple):
    """One answer; `number` is its place among all answers of the sitting."""

    number: int
    whose: Text
    question: Text
    said: Text | str


def answers_told(sitting: Sitting, which: list[tuple[str, str]]) -> list[Answer]:
    """These answers, each given by the label of the person and its address."""
    numbers = {one: number for number, one in enumerate(all_told(sitting))}
    first = sitting.labels[0]
    found = []
    for label, address in which:
        place, value = place_at(address), sitting.answers_of(label).value(address)
        question = is_that_all(place.fact.question) if place.complete else place.fact.question
        said = say(place.fact, value) if not place.complete else YES.said if value else NO.said
        number = numbers.get((label, address), numbers.get((first, address), -1))
        whose = EVERYBODY if sitting.is_shared(address, label) else sitting.name(label)
        found.append(Answer(number, whose, question, said))
    return found
