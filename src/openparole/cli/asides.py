"""What can be typed in place of an answer."""

from __future__ import annotations

from openparole.cli.console import MOST
from openparole.cli.words import Text, _, counted, say
from openparole.interview.answers import Place
from openparole.interview.entry import say as in_words
from openparole.interview.problem import Problem
from openparole.interview.questions import asked_for
from openparole.law.facts.catalog import facts
from openparole.logic.written import nearest
from openparole.screening.finding import OPEN, WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from openparole.cli.sitting import Sitting
    from openparole.interview.answers import Answers
    from openparole.interview.questions import Question

    Aside: TypeAlias = Callable[[Sitting, "Question | None", str], bool]


class Finished(Exception):
    """The sitting ends; `report`: with its report."""

    def __init__(self, report: bool) -> None:
        super().__init__()
        self.report = report


def aside(sitting: Sitting, typed: str, question: Question | None) -> bool | None:
    """Does what was typed: True if the question is over by it, False if it stands; None if it is no command.

    Raises Finished.
    """
    words = typed.lower()
    name, _blank, rest = typed.partition(" ")
    if words in _DO:
        return _DO[words](sitting, question, "")
    if name.lower() in WITH_NAME:
        return _DO[name.lower()](sitting, question, rest.strip())
    return None


def listed(answers: Answers, name: str) -> Iterator[tuple[str, str]]:
    """The answers to a fact, by address, in words."""
    for address in answers.addresses():
        place = Place(address)
        if place.whole.name == name and not place.complete:
            yield address, in_words(place.fact, answers.value(address))


def _why(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if question is None or sitting.outlook is None:
        return False
    console = sitting.console
    if question.why is not None:
        console.tell(question.why)
    waiting = asked_for(sitting.outlook, question)
    if waiting:
        console.tell(_("These ways wait for the answer:"))
    for way, rules in waiting[:MOST]:
        console.tell(_("- {title}", title=way.title), 2)
        for rule in rules:
            console.tell(_("{label} [{id}]", label=rule.label, id=rule.id), 6)
    if len(waiting) > MOST:
        console.tell(_("- and {count} more", count=len(waiting) - MOST), 2)
    return False


def _help(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if question is not None and question.help is not None:
        sitting.console.tell(question.help)
    sitting.console.tell(_("In place of an answer you can type:"))
    sitting.console.rows((name, say(words)) for name, words in COMMANDS.items())
    return False


def _skip(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if question is None:
        return False
    sitting.keep(sitting.answers.skip(question.address))
    return True


def _back(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if sitting.answers.before is None:
        sitting.console.tell(_("There is nothing before this."))
        return False
    sitting.keep(sitting.answers.back())
    return True


def _change(sitting: Sitting, question: Question | None, rest: str) -> bool:
    place = _place(sitting, rest)
    if place is None:
        return False
    sitting.change(place.address)
    return True


def _forget(sitting: Sitting, question: Question | None, rest: str) -> bool:
    place = _place(sitting, rest)
    if place is None:
        return False
    left = sitting.answers.forget(place.address)
    if left is sitting.answers:
        sitting.console.tell(_("Nothing was told of {name}.", name=place.address))
        return False
    sitting.keep(left)
    return True


def _place(sitting: Sitting, name: str) -> Place | None:
    """The place of a name as typed; without one, the answers are listed."""
    if not name:
        _list(sitting)
        return None
    try:
        place = Place(name.lower())
    except KeyError:
        near = nearest(name, [*sitting.answers.addresses(), *facts()])
        sitting.refuse(Problem(_("{name} is not the name of an answer.", name=name), near))
        return None
    if place.row is not None and place.row >= sitting.answers.rows(place.whole.name):
        sitting.console.tell(_("There is no such row: {name}.", name=name))
        return None
    return place


def _list(sitting: Sitting) -> None:
    answers = sitting.answers
    if not answers.told:
        sitting.console.tell(_("Nothing was answered yet."))
        return
    sitting.console.tell(_("Your answers, each with its name:"))
    rows: list[tuple[str, str]] = []
    for name, value in answers.told.items():
        rows.extend(listed(answers, name) if answers.rows(name) else [(name, in_words(facts()[name], value))])
    sitting.console.rows(rows)


def _so_far(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if sitting.outlook is not None:
        open_now = [one.pathway.title for one in sitting.outlook.findings if WORDS[one.truth] == OPEN]
        none, one = _("No way to parole is open."), _("1 way is open:")
        _ways(sitting, open_now, none, one, _("{count} ways are open:"))
        left = [goal.pathway.title for goal in sitting.outlook.goals]
        none, one = _("No other way is undetermined."), _("1 way is undetermined:")
        _ways(sitting, left, none, one, _("{count} ways are undetermined:"))
    _list(sitting)
    return False


def _ways(sitting: Sitting, titles: list[Text], none: Text, one: Text, many: Text) -> None:
    sitting.console.tell(counted(none, one, many, len(titles)))
    for title in titles:
        sitting.console.tell(_("- {title}", title=title), 2)


def _save(sitting: Sitting, question: Question | None, rest: str) -> bool:
    path = rest or sitting.keeper.path
    if path is None:
        sitting.console.tell(_("Say where: save FILE, such as save answers.toml."))
    elif sitting.save(path):
        sitting.console.tell(_("Saved in {file}.", file=path))
    return False


def _done(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if sitting.outlook is None:
        sitting.console.tell(_("There is no report while answers contradict each other."))
        return False
    raise Finished(True)


def _quit(sitting: Sitting, question: Question | None, rest: str) -> bool:
    if sitting.unsaved() and not sitting.warned:
        sitting.warned = True
        sitting.console.tell(
            _("Your answers are not saved. To keep them: save FILE. To leave without them: quit.")
        )
        return False
    raise Finished(False)


COMMANDS = {
    "why": _("why this is asked, and which ways wait for the answer"),
    "help": _("what helps to answer, and these commands"),
    "?": _("you do not know; it is not asked again"),
    "skip": _("leave the question for another sitting"),
    "back": _("take back the last step"),
    "change NAME": _("answer one again; without a name, list the answers"),
    "forget NAME": _("take an answer, or a row of a list, away"),
    "so far": _("what is found so far, and your answers"),
    "save FILE": _("keep the answers there from now on"),
    "done": _("end here and read the report"),
    "quit": _("end here without the report"),
}
WITH_NAME = ("change", "forget", "save")
_DO: dict[str, Aside] = {
    "why": _why, "help": _help, "skip": _skip, "back": _back, "change": _change, "forget": _forget,
    "so far": _so_far, "save": _save, "done": _done, "quit": _quit,
}  # fmt: skip
