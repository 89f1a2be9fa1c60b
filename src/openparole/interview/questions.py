"""The next question, or the answers that cannot all be true. Knows no terminal and no page.

A question asks for a fact, for a field in a row, whether a list has a first row, or whether it is told in
full. A list so grows row by row, and only the fields are asked that can still settle something.
"""

from __future__ import annotations

from openparole.interview.answers import place_at
from openparole.interview.cells import bit, read_by
from openparole.interview.entry import YES_OR_NO, hint, read_entry, read_yes_no
from openparole.interview.outlook import Outlook
from openparole.interview.policy import choose
from openparole.interview.topics import topic_of
from openparole.logic.implications import Clash
from openparole.logic.rows import Rows
from openparole.logic.rules import Rule
from openparole.logic.text import _, english
from openparole.logic.values import UNKNOWN
from openparole.logic.written import is_dont_know
from openparole.screening.contradiction import contradiction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from openparole.interview.answers import Answers
    from openparole.interview.entry import Entry
    from openparole.interview.phrases import Translate
    from openparole.interview.sitting import Sitting
    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.facts import Fact
    from openparole.logic.text import Text

    Told = TypeVar("Told", Answers, Sitting)

IS_THERE_ONE = _("Is there one to tell of?")
IS_THAT_ALL = _("Is that all of them?")
MORE_EXACTLY = _("Can you say it more exactly?")


class Question:
    """What is asked for at an `address`; `again` if the answer so far is vague."""

    __slots__ = ("address", "again", "place")

    def __init__(self, address: str, again: bool = False) -> None:
        self.place = place_at(address)
        self.address = self.place.address
        self.again = again

    @property
    def fact(self) -> Fact:
        """The fact, or the field of a row."""
        return self.place.fact

    @property
    def of_list(self) -> bool:
        """Whether it asks for a first row, or for another one."""
        return isinstance(self.fact, Rows)

    @property
    def topic(self) -> Text:
        """What it is about; in a list, with the number of the row."""
        if self.place.row is None:
            return topic_of(self.fact)
        return _("{topic}, number {number}", topic=topic_of(self.fact), number=self.place.row + 1)

    @property
    def lines(self) -> list[Text]:
        """The question, and what it asks of a list or of a vague answer."""
        if self.of_list:
            return [self.fact.question, IS_THAT_ALL if self.place.complete else IS_THERE_ONE]
        return [self.fact.question, MORE_EXACTLY] if self.again else [self.fact.question]

    @property
    def hint(self) -> Text:
        """How to answer."""
        return YES_OR_NO if self.of_list else hint(self.fact)

    @property
    def why(self) -> Text | None:
        """The reason for asking, of the field or of its table."""
        return self.fact.why or self.place.whole.why

    @property
    def help(self) -> Text | None:
        """What helps to answer."""
        return self.fact.help or (self.place.whole.help if self.of_list or self.place.row is None else None)

    def read(self, typed: str, on: str, translate: Translate = english) -> Entry:
        """What was typed in answer."""
        return read_yes_no(typed, translate) if self.of_list else read_entry(self.fact, typed, on, translate)

    def apply(self, answers: Told, raw: Any) -> Told:
        """The answers, or the sitting, with this one, as `read` gives it. Raises BadValue.

        Whoever cannot say it more exactly keeps the vague answer.
        """
        if is_dont_know(raw):
            return answers.skip(self.address) if self.again else answers.dont_know(self.address)
        if not self.of_list:
            return answers.answer(self.address, raw)
        if raw is self.place.complete:
            return answers.answer(self.address, True if self.place.complete else [])
        return answers.add_row(self.place.whole.name)


class Contradiction:
    """Answers that cannot all be true: the `addresses` of the told ones, and the `clash` between them."""

    __slots__ = ("addresses", "clash")

    def __init__(self, addresses: list[str], clash: Clash) -> None:
        self.addresses = addresses
        self.clash = clash

    @property
    def why(self) -> Text:
        """Why they cannot."""
        return self.clash.why


def look(
    answers: Answers, on: int, law: Law | None = None, principal: Outlook | None = None
) -> Outlook | Contradiction:
    """How the matter stands on a day, unless the answers contradict each other; see `Outlook`."""
    try:
        return Outlook(answers, on, law, principal)
    except Clash as clash:
        told = contradiction(answers.matter())
        return Contradiction(list(told) or [fact.name for fact in clash.facts], clash)


def next_question(outlook: Outlook) -> Question | None:
    """The question that comes next; None when nothing that can be asked would settle anything."""
    address = choose(outlook)
    return None if address is None else Question(address, outlook.answers.vague(address))


def asked_for(outlook: Outlook, question: Question) -> list[tuple[Pathway, list[Rule]]]:
    """The ways that wait for the answer, each with the requirements that it may settle."""
    found = []
    for goal in outlook.goals:
        if question.address in goal.gate or question.address in goal.wanted:
            rules = [line.rule for line in goal.finding.lines if line.truth == UNKNOWN]
            found.append((goal.pathway, [rule for rule in rules if read_by(rule) & bit(question.fact)]))
    return found
