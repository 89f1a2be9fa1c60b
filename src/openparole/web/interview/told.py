"""Answers as people read them again: whose, about what, the question and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from openparole.interview.answers import place_at
from openparole.interview.entry import say
from openparole.interview.questions import Question
from openparole.logic.text import Text, _
from openparole.web.interview.steps import told as all_told

if TYPE_CHECKING:
    from openparole.interview.sitting import Sitting

MORE = _("perhaps more")
ALL = _("that is all")


class Answer(NamedTuple):
    """One answer; `number` is its place among all answers of the sitting."""

    number: int
    whose: Text
    topic: Text
    question: Text
    said: Text | str


def answers_told(sitting: Sitting, which: list[tuple[str, str]]) -> list[Answer]:
    """These answers, each given by the label of the person and its address."""
    numbers = {one: number for number, one in enumerate(all_told(sitting))}
    found = []
    for label, address in which:
        place = place_at(address)
        value = sitting.turn_to(label).answers.value(address)
        said = (ALL if value else MORE) if place.complete else say(place.fact, value)
        number = numbers.get((label, address), -1)
        question = Question(address)
        found.append(Answer(number, sitting.name(label), question.topic, place.fact.question, said))
    return found
