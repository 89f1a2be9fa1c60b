"""One person of a sitting, and what moves when a second one comes."""

from __future__ import annotations

from openparole.interview.answers import Answers
from openparole.law.facts.catalog import TOLD_ONCE, facts


class Person:
    """One person of a sitting: the `label` in a file, what was told of them alone, and whom they follow."""

    __slots__ = ("label", "own", "principal")

    def __init__(self, label: str, own: Answers, principal: str | None = None) -> None:
        self.label = label
        self.own = own
        self.principal = principal


def shared_out(answers: Answers) -> tuple[Answers, Answers]:
    """What holds for one person, and what for everybody."""
    once = tuple(name for name, fact in facts().items() if fact.subject in TOLD_ONCE)
    own = answers.without(once)
    return own.knowing(last=answers.last), answers.only(once)
