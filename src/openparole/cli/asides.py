"""What can be typed in place of an answer."""

from __future__ import annotations

from openparole.cli.console import MOST
from openparole.cli.words import Text, _, counted, say
from openparole.interview.answers import Place
from openparole.interview.company import MOST_PEOPLE, TOO_MANY
from openparole.interview.entry import say as in_words
from openparole.interview.problem import Problem
from openparole.interview.questions import asked_for
from openparole.law.facts.catalog import facts
from openparole.logic.values import TRUE
from openparole.logic.written import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from openparole.cli.sitting import Talk
    from openparole.interview.answers import Answers
    from openparole.interview.questions import Question

    Aside: TypeAlias = Callable[[Talk, "Question | None", str], bool]


class Finished(Exception):
    """The sitting ends; `report`: with its report."""

    def __init__(self, report: bool) -> None:
        super().__init__()
        self.report = report


def aside(talk: Talk, typed: str, question: Question | None) -> bool | None:
    """Does what was typed: True if the question is over by it, False if it stands; None if it is no command.

    Raises Finished.
    """
    words = typed.lower()
    name, _blank, rest = typed.partition(" ")
    if words in _DO:
        return _DO[words](talk, question, "")
    if name.lower() in WITH_NAME:
        return _DO[name.lower()](talk, question, rest.strip())
    return None


def listed(answers: Answers, name: str) -> Iterator[tuple[str, str]]:
    """The answers to a fact, by address, in words."""
    for address in answers.addresses():
        place = Place(address)
        if place.whole.name == name and not place.complete:
            yield address, say(in_words(place.fact, answers.value(address)))


def _why(talk: Talk, question: Question | None, rest: str) -> bool:
    if question is None or talk.outlook is None:
        return False
    console = talk.console
    if question.why is not None:
        console.tell(question.why)
    waiting = asked_for(talk.outlook, question)
    if waiting:
        console.tell(_("These ways wait for the answer:"))
    for way, rules in waiting[:MOST]:
        console.tell(_("- {title}", title=way.title), 2)
        for rule in rules:
            console.tell(_("{label} [{id}]", label=rule.label, id=rule.id), 6)
    if len(waiting) > MOST:
        console.tell(_("- and {count} more", count=len(waiting) - MOST), 2)
    return False


def _help(talk: Talk, question: Question | None, rest: str) -> bool:
    if question is not None and question.help is not None:
        talk.console.tell(question.help)
    talk.console.tell(_("In place of an answer you can type:"))
    talk.console.rows((name, say(words)) for name, words in COMMANDS.items())
    return False


def _skip(talk: Talk, question: Question | None, rest: str) -> bool:
    if question is None:
        return False
    talk.keep(talk.sitting.skip(question.address))
    return True


def _back(talk: Talk, question: Question | None, rest: str) -> bool:
    if talk.sitting.before is None:
        talk.console.tell(_("There is nothing before this."))
        return False
    talk.keep(talk.sitting.back())
    return True


def _change(talk: Talk, question: Question | None, rest: str) -> bool:
    place = _place(talk, rest)
    if place is None:
        return False
    talk.change(place.address)
    return True


def _forget(talk: Talk, question: Question | None, rest: str) -> bool:
    place = _place(talk, rest)
    if place is None:
        return False
    left = talk.sitting.forget(place.address)
    if left is talk.sitting:
        talk.console.tell(_("Nothing was told of {name}.", name=place.address))
        return False
    talk.keep(left)
    return True


def _place(talk: Talk, name: str) -> Place | None:
    """The place of a name as typed; without one, the answers are listed."""
    if not name:
        _list(talk)
        return None
    try:
        place = Place(name.lower())
    except KeyError:
        near = nearest(name, [*talk.answers.addresses(), *facts()])
        talk.refuse(Problem(_("{name} is not the name of an answer.", name=name), near))
        return None
    if place.row is not None and place.row >= talk.answers.rows(place.whole.name):
        talk.console.tell(_("There is no such row: {name}.", name=name))
        return None
    return place


def _list(talk: Talk) -> None:
    answers, sitting = talk.answers, talk.sitting
    if len(sitting.persons) > 1:
        talk.console.tell(_("About {name}:", name=sitting.name(sitting.now)))
    if not answers.told:
        talk.console.tell(_("Nothing was answered yet."))
        return
    talk.console.tell(_("Your answers, each with its name:"))
    rows: list[tuple[str, str]] = []
    for name, value in answers.told.items():
        rows.extend(
            listed(answers, name) if answers.rows(name) else [(name, say(in_words(facts()[name], value)))]
        )
    talk.console.rows(rows)


def _so_far(talk: Talk, question: Question | None, rest: str) -> bool:
    if talk.outlook is not None:
        ways, found = talk.outlook.law.pathways, talk.outlook.standings
        open_now = [ways[id].title for id, one in found.items() if one.truth == TRUE and not one.over]
        none, one = _("No way to parole is open."), _("1 way is open:")
        _ways(talk, open_now, none, one, _("{count} ways are open:"))
        left = [goal.pathway.title for goal in talk.outlook.goals]
        none, one = _("No other way is undetermined."), _("1 way is undetermined:")
        _ways(talk, left, none, one, _("{count} ways are undetermined:"))
    _list(talk)
    return False


def _ways(talk: Talk, titles: list[Text], none: Text, one: Text, many: Text) -> None:
    talk.console.tell(counted(none, one, many, len(titles)))
    for title in titles:
        talk.console.tell(_("- {title}", title=title), 2)


def _save(talk: Talk, question: Question | None, rest: str) -> bool:
    path = rest or talk.keeper.path
    if path is None:
        talk.console.tell(_("Say where: save FILE, such as save answers.toml."))
    elif talk.save(path):
        talk.console.tell(_("Saved in {file}.", file=path))
    return False


def _add(talk: Talk, question: Question | None, rest: str) -> bool:
    if len(talk.sitting.persons) >= MOST_PEOPLE:
        talk.console.tell(TOO_MANY)
        return False
    talk.who_else(talk.sitting.who_else())
    return True


def _about(talk: Talk, question: Question | None, rest: str) -> bool:
    label = _label(talk, rest)
    if label is None:
        return False
    talk.turn(label)
    return True


def _remove(talk: Talk, question: Question | None, rest: str) -> bool:
    label = _label(talk, rest)
    if label is None or not talk.agreed(
        _("Take {name} and all answers away?", name=talk.sitting.name(label))
    ):
        return False
    talk.keep(talk.sitting.remove_person(label))
    return True


def _label(talk: Talk, name: str) -> str | None:
    """The label of a person as typed, or of the only one that begins so; without one, all are listed."""
    labels = [it for it in talk.sitting.labels if it]
    found = [it for it in labels if it.lower().startswith(name.lower())] if name else []
    exact = [it for it in found if it.lower() == name.lower()]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if not labels:
        talk.console.tell(_("There is one person in this sitting. To tell of another one: add."))
    else:
        talk.console.tell(_("The people of this sitting, each with a name:"))
        talk.console.rows((it, say(talk.sitting.name(it))) for it in labels)
    return None


def _done(talk: Talk, question: Question | None, rest: str) -> bool:
    if talk.contradicted():
        talk.console.tell(_("There is no report while answers contradict each other."))
        return False
    raise Finished(True)


def _quit(talk: Talk, question: Question | None, rest: str) -> bool:
    if talk.unsaved() and not talk.warned:
        talk.warned = True
        talk.console.tell(
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
    "add": _("tell of somebody else who is coming"),
    "about NAME": _("go on with another person; without a name, list them"),
    "remove NAME": _("take a person, with all answers, away"),
    "save FILE": _("keep the answers there from now on"),
    "done": _("end here and read the report"),
    "quit": _("end here without the report"),
}
WITH_NAME = ("change", "forget", "save", "about", "remove")
_DO: dict[str, Aside] = {
    "why": _why, "help": _help, "skip": _skip, "back": _back, "change": _change, "forget": _forget,
    "so far": _so_far, "add": _add, "about": _about, "remove": _remove, "save": _save, "done": _done,
    "quit": _quit,
}  # fmt: skip
