"""The interview in a terminal: it asks, listens to commands, and keeps what is told in the sitting."""

from __future__ import annotations

from openparole.cli.asides import Finished, aside, listed
from openparole.cli.console import MOST
from openparole.cli.saving import NAME_IT_TOML, misnamed
from openparole.cli.words import Text, _, counted, say, translate
from openparole.interview.answers import Place
from openparole.interview.company import NOBODY, WhoElse
from openparole.interview.entry import Readings, Value, read_yes_no
from openparole.interview.entry import say as in_words
from openparole.interview.options import NUMBERED
from openparole.interview.outlook import Outlook
from openparole.interview.problem import Problem
from openparole.interview.questions import Contradiction, Question
from openparole.logic.facts import Choice, YesNo
from openparole.logic.rows import Rows
from openparole.logic.values import ordinal
from openparole.logic.written import is_dont_know

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.cli.console import Console
    from openparole.cli.saving import Keeper
    from openparole.interview.answers import Answers
    from openparole.interview.sitting import Sitting


class Talk:
    """The sitting so far on the day `on`, the console that asks, and the keeper that saves."""

    def __init__(self, sitting: Sitting, on: str, console: Console, keeper: Keeper) -> None:
        self.sitting = self.began = sitting
        self.on = on
        self.console = console
        self.keeper = keeper
        self.told_trouble = ""
        self.warned = False
        self.about = sitting.now if len(sitting.persons) == 1 else ""
        self.outlook: Outlook | None = None
        keeper.saw(sitting)

    @property
    def answers(self) -> Answers:
        """What is told of the person now asked about."""
        return self.sitting.answers

    def hold(self) -> bool:
        """Asks until nothing is left to ask or the person ends it; whether a report was asked for.

        Raises EOFError and KeyboardInterrupt.
        """
        try:
            while True:
                turn = self.sitting.next(ordinal(self.on))
                self.turn(turn.label)
                self.outlook = turn.found if isinstance(turn.found, Outlook) else None
                if isinstance(turn.found, Contradiction):
                    self.mend(turn.found)
                elif turn.question is None:
                    self.console.head(_("Nothing is left to ask that could settle more."))
                    return True
                elif isinstance(turn.question, Question):
                    self.put(turn.question)
                else:
                    self.who_else(turn.question)
        except Finished as finished:
            return finished.report

    def turn(self, label: str) -> None:
        """Goes on with a person, and says so where it is another one; what they take from another is said."""
        self.sitting = self.sitting.turn_to(label)
        if self.about == label or len(self.sitting.persons) == 1:
            return
        self.about = label
        self.console.head(_("Now about {name}.", name=self.sitting.name(label)))
        followed = self.sitting.person(label).principal
        if followed is not None:
            main = self.sitting.name(followed)
            self.console.tell(_("Comes as family of {main}, so these are not asked:", main=main))
            for name, value in self.sitting.linked(label).items():
                self.console.tell(_("- {answer}", answer=self.told(name, value)), 2)

    def who_else(self, question: WhoElse) -> None:
        """Asks who else is coming, until it is answered or something else is wanted."""
        self.console.head(question.topic)
        for line in question.lines:
            self.console.strong(line)
        self.console.number(question.options.values())
        self.console.tell(question.hint)
        while True:
            typed = self.console.ask()
            if typed.lower() == "why":
                self.console.tell(question.why)
                continue
            over = aside(self, typed, None)
            if over:
                return
            relation = question.read(typed, translate())
            if relation == NOBODY:
                self.keep(self.sitting.nobody_else())
                return
            if relation is not None:
                name = self.console.ask(_("A first name or a nickname (an empty line: none)"))
                if aside(self, name, None) is None:
                    self.keep(self.sitting.add_person(relation, name))
                return
            if over is None:
                self.console.tell(_("Give a number from 1 to {last}.", last=len(question.options)))

    def put(self, question: Question, changing: bool = False) -> None:
        """Asks one question until it is answered or something else is wanted."""
        self.show(question, changing)
        while True:
            typed = self.console.ask()
            over = aside(self, typed, question)
            if over:
                return
            if over is False:
                self.console.strong(question.lines[0])
                continue
            entry = question.read(typed, self.on, translate())
            if entry is None:
                if changing:
                    return
                self.console.tell(_("A blank changes nothing. Type ? if you do not know, or skip."))
            elif isinstance(entry, Problem):
                self.refuse(entry)
            else:
                raw = entry.raw if isinstance(entry, Value) else self.which(entry)
                if raw is not None:
                    self.keep(self.given(question, raw, changing))
                    return

    def show(self, question: Question, changing: bool) -> None:
        """Prints a question with its options."""
        topic = question.topic
        if len(self.sitting.persons) > 1:
            topic = _("{name}: {topic}", name=self.sitting.name(self.sitting.now), topic=topic)
        self.console.head(topic if changing else self.headed(topic))
        for line in question.lines:
            self.console.strong(line)
        value = self.answers.value(question.address)
        if not question.of_list and value is not None:
            so_far = in_words(question.fact, value)
            self.console.tell(_("So far: {value}. An empty line keeps it.", value=so_far))
        if isinstance(question.fact, Choice) and len(question.fact.options) <= NUMBERED:
            self.console.number(question.fact.options.values())
        self.console.tell(question.hint)

    def headed(self, topic: Text) -> Text:
        """The topic, and how far along the interview is."""
        left = counted(
            Text(""),
            _("1 way to parole is still undetermined"),
            _("{count} ways to parole are still undetermined"),
            0 if self.outlook is None else len(self.outlook.goals),
        )
        if self.outlook is None:
            return _("{topic} ({left})", topic=topic, left=left)
        return _(
            "{topic} ({left}; questions left: most likely {likely}, at most {most})",
            topic=topic,
            left=left,
            likely=self.outlook.probably(),
            most=self.outlook.most(),
        )

    def given(self, question: Question, raw: Any, changing: bool) -> Sitting:
        """The sitting with this answer; what was understood is said."""
        sitting, address = self.sitting, question.address
        for_all = changing and sitting.is_shared(address) and sitting.answers.value(address) is not None
        alone = for_all and not self.agreed(_("Does it hold for everybody?"))
        if is_dont_know(raw) and changing and not question.of_list:
            return sitting.dont_know(address, alone)
        if not isinstance(question.fact, YesNo) and not question.of_list:
            self.console.tell(Text("= {value}", value=in_words(question.fact, raw)), 2)
        if alone and not question.of_list:
            return sitting.answer(address, raw, alone)
        return question.apply(sitting, raw)

    def keep(self, sitting: Sitting) -> None:
        """Goes on with this sitting, and saves it where a file was named."""
        self.sitting = sitting
        self.keeper.saw(sitting)
        if self.keeper.path is not None:
            self.save(self.keeper.path)

    def save(self, path: str) -> bool:
        """Saves to a file, unless that would lose what it holds and its owner says no; whether it did."""
        if misnamed(path):
            self.console.tell(NAME_IT_TOML)
            return False
        if not self.may_replace(path):
            self.console.tell(_("It stays as it is. To save elsewhere: save FILE."))
            self.keeper.leave(path)
            return False
        self.keeper.follow(path)
        try:
            self.keeper.save(self.sitting)
        except OSError as error:
            trouble = say(_("Not saved: {file}: {why}.", file=path, why=error.strerror or str(error)))
            if trouble != self.told_trouble:
                self.console.strong(trouble)
            self.told_trouble = trouble
            return False
        return True

    def contradicted(self) -> bool:
        """Whether the answers of anybody contradict each other."""
        looks = (self.sitting.look(ordinal(self.on), label=it) for it in self.sitting.labels)
        return any(isinstance(it, Contradiction) for it in looks)

    def skipped(self) -> list[str]:
        """The addresses of the questions that were left for another sitting."""
        if len(self.sitting.persons) == 1:
            return [address for _label, address in self.sitting.skipped()]
        return [f"{label or 'shared'}.{address}" for label, address in self.sitting.skipped()]

    def unsaved(self) -> bool:
        """Whether something was told that no file holds."""
        kept = self.began if self.keeper.kept is None else self.keeper.kept
        return self.sitting.data() != kept.data()

    def may_replace(self, path: str) -> bool:
        """Whether a file may be written: nothing in it would be lost, or its owner agrees."""
        losses = self.keeper.losses(path, self.sitting)
        if losses == []:
            return True
        self.console.tell(self.would_lose(path, losses))
        return self.agreed(_("Replace it?")) and self.keeper.may(path)

    @staticmethod
    def would_lose(path: str, losses: list[str] | None) -> Text:
        """What replacing a file would take away."""
        if losses is None:
            return _("{file} is there already, and it is no file of an interview.", file=path)
        named = ", ".join(losses[:MOST]) + (", ..." if len(losses) > MOST else "")
        return _(
            "{file} holds answers that would be lost ({count}): {named}.",
            file=path, count=len(losses), named=named,
        )  # fmt: skip

    def agreed(self, prompt: Text) -> bool:
        """Whether the person says yes."""
        while True:
            entry = read_yes_no(self.console.ask(_("{prompt} (yes or no)", prompt=prompt)), translate())
            if isinstance(entry, Value):
                return entry.raw is True

    def refuse(self, problem: Problem) -> None:
        """Says what could not be read."""
        self.console.tell(problem.why)
        if problem.near:
            self.console.tell(_("Perhaps: {near}", near="; ".join(map(say, problem.near[:MOST]))), 2)

    def which(self, readings: Readings) -> Any:
        """The reading that is meant; None if none is."""
        self.console.tell(_("This can be read in more than one way. Which one? (an empty line: none)"))
        self.console.number(words for words, _raw in readings.choices)
        while typed := self.console.ask():
            if typed.isascii() and typed.isdigit() and 0 < int(typed) <= len(readings.choices):
                return readings.choices[int(typed) - 1][1]
        return None

    def mend(self, found: Contradiction) -> None:
        """Shows answers that contradict each other, until one of them is changed."""
        self.console.head(_("These answers cannot all be true."))
        self.console.strong(found.why)
        self.console.number(self.told(name, self.answers.value(name)) for name in found.addresses)
        self.console.tell(_("Give the number of the one to change; back takes back the last step."))
        typed = self.console.ask()
        if typed.isascii() and typed.isdigit() and 0 < int(typed) <= len(found.addresses):
            self.change(found.addresses[int(typed) - 1])
        elif aside(self, typed, None) is None:
            self.console.tell(_("Give a number from 1 to {last}.", last=len(found.addresses)))

    def told(self, address: str, value: Any) -> Text:
        """An answer with its question and its name."""
        fact = Place(address).fact
        said = in_words(fact, value)
        return _("{question} {value} [{address}]", question=fact.question, value=said, address=address)

    def change(self, address: str) -> None:
        """Asks for an answer again; of a list, whether it goes on."""
        place = Place(address)
        if isinstance(place.fact, Rows) and self.answers.rows(place.whole.name):
            self.console.rows(listed(self.answers, place.whole.name))
            address = f"{place.whole.name}.complete"
        self.put(Question(address), changing=True)
