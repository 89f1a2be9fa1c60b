"""The next question on what was told, and why: one question without a sitting. The contract is `next/1`."""

from __future__ import annotations

from openparole.interview.questions import Contradiction, Question, asked_for
from openparole.interview.sitting import Sitting
from openparole.logic.facts import Choice
from openparole.logic.values import UNKNOWN, iso
from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import BadMatter
from openparole.screening.screen import day_in_law

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any

    from openparole.interview.outlook import Outlook
    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.facts import Fact
    from openparole.logic.rules import Rule
    from openparole.logic.text import Text

LISTED = 30
"""The most options that are listed; countries are not."""


def offered(fact: Fact) -> Mapping[str, Text]:
    """The options to choose from, where they are few enough to list."""
    return fact.options if isinstance(fact, Choice) and len(fact.options) <= LISTED else {}


class Next:
    """What comes next: the `question`, or None when nothing that can be asked would settle more.

    `person`: whom it is about, in a file with several people; `shared`: the answer holds for all of them.
    `waiting`: the ways that wait for the answer, each with the requirements that it may settle. `at_most` and
    `most_likely`: how many questions are left, this one among them, with one row to each new list.
    """

    __slots__ = ("at_most", "most_likely", "on", "outlook", "person", "question", "shared", "waiting")

    def __init__(
        self, outlook: Outlook, question: Question | None, on: int, person: str = "", shared: bool = False
    ) -> None:
        self.outlook = outlook
        self.on = on
        self.question = question
        self.person = person
        self.shared = shared
        self.waiting: list[tuple[Pathway, list[Rule]]] = []
        if self.question is not None:
            self.waiting = asked_for(outlook, self.question)
        self.at_most = outlook.most()
        self.most_likely = outlook.probably()

    def as_json(self) -> dict[str, Any]:
        """The question as `next/1`."""
        undetermined = [id for id, it in self.outlook.standings.items() if it.truth == UNKNOWN]
        return {
            "schema": "next/1",
            "law": self.outlook.law.json(),
            "on": iso(self.on),
            "person": self.person or None,
            "shared": self.shared,
            "question": None if self.question is None else _question(self.question),
            "waiting": [
                {
                    "pathway": way.id,
                    "title": way.title.json(),
                    "requirements": [{"id": rule.id, "label": rule.label.json()} for rule in rules],
                }
                for way, rules in self.waiting
            ],
            "left": {"at_most": self.at_most, "most_likely": self.most_likely},
            "undetermined": undetermined,
        }


def _question(question: Question) -> dict[str, Any]:
    fact = question.fact
    return {
        "address": question.address,
        "kind": fact.kind,
        "topic": question.topic.json(),
        "lines": [line.json() for line in question.lines],
        "hint": question.hint.json(),
        "why": None if question.why is None else question.why.json(),
        "help": None if question.help is None else question.help.json(),
        "options": [{"value": value, "label": label.json()} for value, label in offered(fact).items()],
        "cost": fact.cost,
        "again": question.again,
    }


def next_question(
    facts: Mapping[str, Any], *, on: str | date, law: Law | None = None, person: str | None = None
) -> Next:
    """What to ask next on a day, given facts as in a file.

    `person`: of that person alone, by label; else of the first who has a question. Raises BadMatter for what
    cannot be read or a label that is not there, and Clash for answers that cannot all be true.
    """
    day = day_in_law("on", on)
    sitting = Sitting.of(facts).nobody_else()
    if person is not None and person not in sitting.labels:
        raise BadMatter([BadValue("person", person, "a person of the file", nearest(person, sitting.labels))])
    turn = sitting.next(day, law) if person is None else sitting.turn(person, day, law)
    if isinstance(turn.found, Contradiction):
        raise turn.found.clash
    question = turn.question if isinstance(turn.question, Question) else None
    shared = question is not None and sitting.is_shared(question.address, turn.label)
    return Next(turn.found, question, day, turn.label, shared)
