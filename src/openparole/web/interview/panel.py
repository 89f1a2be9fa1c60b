"""What is still possible, beside the questions: told at any moment, never as a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.interview.questions import Contradiction
from openparole.logic.values import FALSE, TRUE, UNKNOWN, ordinal

if TYPE_CHECKING:
    from openparole.interview.sitting import Sitting
    from openparole.logic.text import Text


class Panel:
    """How the matter of the person now asked about stands: titles of ways by finding, and questions left.

    `clear`: the answers do not contradict each other; otherwise nothing is known and all is empty.
    `now` and `people`: whom the questions are about, and everybody of the sitting.
    """

    def __init__(self, sitting: Sitting, on: str) -> None:
        found = sitting.look(ordinal(on))
        self.clear = not isinstance(found, Contradiction)
        self.open: list[Text] = []
        self.undetermined: list[Text] = []
        self.closed = self.most = self.likely = 0
        self.told = bool(sitting.answers.told)
        self.people = [sitting.name(label) for label in sitting.labels]
        self.now = sitting.name(sitting.now)
        if isinstance(found, Contradiction):
            return
        titles: dict[int, list[Text]] = {TRUE: self.open, UNKNOWN: self.undetermined, FALSE: []}
        for id, one in found.standings.items():
            if not one.over:
                titles[one.truth].append(found.law.pathways[id].title)
        self.closed = len(titles[FALSE])
        self.most, self.likely = found.most(), found.probably()
