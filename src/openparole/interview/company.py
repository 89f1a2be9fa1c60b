"""Who a sitting is for, and who else is coming: the questions about people that are not about one of them."""

from __future__ import annotations

import re
from itertools import count

from openparole.law.facts.beneficiary import relation_to_principal
from openparole.logic.text import Text, _, english

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from openparole.interview.phrases import Translate

MYSELF, SOMEBODY, FAMILY = "myself", "somebody", "family"
FOR_WHOM = {
    MYSELF: _("for myself"),
    SOMEBODY: _("for somebody else"),
    FAMILY: _("for a family, or for people who come together"),
}
MAIN, NOBODY = "main", "nobody"
"""The person whom the first one follows; and the answer that everybody was told."""
MOST_PEOPLE = 20
TOO_MANY = _("A sitting is for {most} people at most.", most=MOST_PEOPLE)
MOST_LETTERS = 40

_NOT_IN_A_NAME = re.compile(r"[^\w' -]+")
_NUMBERED = re.compile(r"person-(\d{1,9})")


class WhoElse:
    """The question who else is coming, and what that person is to the `main` one.

    `follows`: the first person comes as family of somebody who was not told yet.
    """

    __slots__ = ("follows", "main")

    def __init__(self, main: Text, follows: bool) -> None:
        self.main = main
        self.follows = follows

    @property
    def topic(self) -> Text:
        """What it is about."""
        return _("Who comes together")

    @property
    def lines(self) -> list[Text]:
        """The question."""
        return [_("Who else is coming?"), _("Say what they are to {name}.", name=self.main)]

    @property
    def hint(self) -> Text:
        """How to answer."""
        return _("Choose one; then give a first name or a nickname, or leave it blank.")

    @property
    def why(self) -> Text:
        """The reason for asking."""
        return _("Each person gets a report of their own, and what you say of the supporter holds for all.")

    @property
    def options(self) -> dict[str, Text]:
        """What can be answered."""
        main = {MAIN: _("the main person, whom {name} follows", name=self.main)} if self.follows else {}
        return {NOBODY: _("nobody else"), **main, **relation_to_principal.options}

    def read(self, typed: str, translate: Translate = english) -> str | None:
        """The option of a number, of its words, or of a word as in a file; None for anything else."""
        for number, (option, words) in enumerate(self.options.items(), 1):
            if typed.lower() in (str(number), option, words.render(translate).lower()):
                return option
        return None


def label_of(name: str, number: int, taken: Container[str]) -> str:
    """The label in a file for a nickname as typed; without one, the number of the person."""
    wanted = " ".join(_NOT_IN_A_NAME.sub("", name).split())[:MOST_LETTERS].strip()
    if not wanted:
        return next(it for it in map("person-{}".format, count(number)) if it not in taken)
    label, again = wanted, 2
    while label in taken:
        label, again = f"{wanted} {again}", again + 1
    return label


def shown(label: str) -> Text:
    """The name of a person by the label."""
    if not label:
        return _("the first person")
    numbered = _NUMBERED.fullmatch(label)
    return _("person {number}", number=int(numbered[1])) if numbered else Text("{name}", name=label)
