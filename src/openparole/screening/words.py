"""The sentences that a report says of itself."""

from __future__ import annotations

from openparole.law.words import BRIEF_STATES
from openparole.logic.text import Text, _

NO_TEXT = _("no text of this way was found for that day")
NO_WORD_ON_INTAKE = _("no text found says whether requests are taken")
NOT_FIRM = _(
    "This rests on a source that is weak, unverified or past its evidence: "
    "check with a lawyer or accredited representative."
)
CASE_BY_CASE = _("Whoever meets the criteria may ask; an officer decides case by case.")


def is_that_all(question: Text) -> Text:
    """Whether a list is complete."""
    return _("Is that all? {question}", question=question)


def uncertain_switch(before: str, after: str) -> Text:
    """That the day lies too near a change of intake to tell on which side."""
    return _(
        "it changed from {before} to {after} about that day; on which side the day lies was not found",
        before=BRIEF_STATES[before],
        after=BRIEF_STATES[after],
    )
