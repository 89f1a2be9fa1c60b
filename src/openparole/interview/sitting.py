"""One sitting: the people who come together, what is told once for all of them, and the way back.

Immutable like `Answers`: each change makes a new sitting that remembers the one before. What is told of the
subjects in `TOLD_ONCE` holds for everybody who has no own answer, and is asked once. Whoever follows another
person reads that person's citizenships and findings. Knows no terminal, no page and no disk.
"""

from __future__ import annotations

from openparole.interview.answers import Answers, place_at
from openparole.interview.company import (
    FAMILY,
    FOR_WHOM,
    MAIN,
    MOST_PEOPLE,
    MYSELF,
    TOO_MANY,
    WhoElse,
    label_of,
    shown,
)
from openparole.interview.outlook import Outlook
from openparole.interview.person import Person, shared_out
from openparole.interview.questions import Contradiction, Question, look, next_question
from openparole.law.facts.beneficiary import COMES_ALONG, relation_to_principal
from openparole.law.facts.catalog import TOLD_ONCE
from openparole.law.shared.family import SOMEBODY_COMES_TOO
from openparole.logic.text import _
from openparole.logic.values import TRUE, iso
from openparole.screening.matter import LINKED, linked, read_matters
from openparole.screening.people import in_order, screen_people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.logic.text import Text
    from openparole.screening.report import Report

AS_FAMILY = "derivative"


class Turn:
    """What comes next: the `label` of the person it is for, how that matter stands, and the `question`.

    The question is None where the answers contradict each other, and where nothing is left to ask anybody.
    """

    __slots__ = ("found", "label", "question")

    def __init__(
        self, label: str, found: Outlook | Contradiction, question: Question | WhoElse | None
    ) -> None:
        self.label = label
        self.found = found
        self.question = question


class Sitting:
    """The `persons` in order, what is told once (`shared`), and the person `now` asked about, by label.

    `whose`: for whom it is, by `FOR_WHOM`, or "". `all_told`: nobody else is coming. `way_back`: the sitting
    before the last change, or what makes it; `step`: that change. With one person alone nothing is shared.
    """

    __slots__ = ("_looks", "all_told", "now", "persons", "shared", "step", "way_back", "whose")

    def __init__(
        self,
        persons: tuple[Person, ...] = (Person("", Answers()),),
        shared: Answers | None = None,
        now: str = "",
        whose: str = "",
        all_told: bool = False,
        way_back: Sitting | Callable[[], Sitting] | None = None,
        step: tuple[Any, ...] = (),
    ) -> None:
        self.persons = persons
        self.shared = shared or Answers()
        self.now = now
        self.whose = whose
        self.all_told = all_told
        self.way_back = way_back
        self.step = step
        self._looks: dict[Any, Outlook | Contradiction] = {}

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Sitting:
        """The sitting that a file of one matter, or of several, leads on from. Raises BadMatter."""
        if "persons" not in data:
            return cls((Person("", Answers.of(data)),))
        in_order(read_matters(data))
        shared = Answers.table(data.get("shared", {}), data)
        persons = tuple(
            Person(label, Answers.table(own, own), own.get("principal"))
            for label, own in data["persons"].items()
        )
        if len(persons) == 1:
            persons, shared = (Person(persons[0].label, persons[0].own.over(shared)),), Answers()
        return cls(persons, shared, persons[0].label, all_told=True)

    def data(self) -> dict[str, Any]:
        """What a file of this sitting holds: an ordinary matter, or `shared` and `persons`."""
        if len(self.persons) == 1:
            return self.persons[0].own.data()
        told = {"shared": dict(self.shared.told)} if self.shared.told else {}
        people = {
            it.label: {**({"principal": it.principal} if it.principal else {}), **it.own.data()}
            for it in self.persons
        }
        return {**told, "persons": people, **self.shared.rest}

    @property
    def labels(self) -> list[str]:
        """The labels in order."""
        return [it.label for it in self.persons]

    @property
    def main(self) -> Person:
        """The first who follows nobody."""
        return next(it for it in self.persons if it.principal is None)

    def person(self, label: str) -> Person:
        """The person of a label. Raises KeyError."""
        for it in self.persons:
            if it.label == label:
                return it
        raise KeyError(label)

    def name(self, label: str) -> Text:
        """How to call a person, inside a sentence."""
        if self.whose == MYSELF and label == self.persons[0].label:
            return _("you")
        return shown(label)

    @property
    def answers(self) -> Answers:
        """What is told of the person now asked about."""
        return self.answers_of(self.now)

    def answers_of(self, label: str) -> Answers:
        """What is told of a person: alone, once for all, and by following another person."""
        person = self.person(label)
        all_of_it = person.own.over(self.shared)
        if person.principal is None:
            return all_of_it
        aside = all_of_it.aside | set(LINKED)
        return all_of_it.knowing({**all_of_it.told, **self.linked(label)}, aside=aside)

    def linked(self, label: str) -> dict[str, Any]:
        """The answers that a person who follows another takes from there: nobody is asked for them."""
        person = self.person(label)
        if person.principal is None:
            return {}
        return linked(person.own.told, self.person(person.principal).own.told, self.shared.told)

    def is_shared(self, address: str, label: str | None = None) -> bool:
        """Whether an answer holds, or would hold, for everybody who has no own one."""
        own, whole = self.person(self.now if label is None else label).own.told, place_at(address).whole
        if len(self.persons) == 1 or whole.name in own:
            return False
        return whole.subject in TOLD_ONCE or whole.name in self.shared.told

    def addresses(self) -> list[str]:
        """The address in a file of each single answer."""
        if len(self.persons) == 1:
            return self.persons[0].own.addresses()
        told = [f"shared.{address}" for address in self.shared.addresses()]
        return told + [f"persons.{it.label}.{one}" for it in self.persons for one in it.own.addresses()]

    def skipped(self) -> list[tuple[str, str]]:
        """The questions left for another sitting: the label of the person, "" for all, and the address."""
        left = [("", address) for address in self.shared.aside if self.shared.value(address) is None]
        for it in self.persons:
            left += [(it.label, address) for address in it.own.aside if it.own.value(address) is None]
        return sorted(left)

    def answer(self, address: str, value: Any, alone: bool = False) -> Sitting:
        """With this answer, as written in a file; a blank changes nothing. Raises BadValue.

        `alone`: it holds for the person now asked about and not for the others.
        """
        if value is None or value == "":
            return self
        person, step = self.person(self.now), ("answer", address, value, *([True] if alone else []))
        if place_at(address).whole.name == "applies_as" and len(self.persons) > 1:
            if value == AS_FAMILY and person is not self.main:
                return self._replace(step, Person(self.now, person.own.without(LINKED), self.main.label))
            if person.principal is not None:
                own = person.own.without(LINKED).answer(address, value)
                return self._replace(step, Person(self.now, own.knowing()))
        return self._tell(step, address, lambda answers: answers.answer(address, value), alone)

    def dont_know(self, address: str, alone: bool = False) -> Sitting:
        """With "asked, cannot say", in the place of whatever was told."""
        step = ("dont_know", address, *([True] if alone else []))
        return self._tell(step, address, lambda answers: answers.dont_know(address), alone)

    def skip(self, address: str) -> Sitting:
        """With the question set aside for this sitting; what was told of it stays."""
        return self._tell(("skip", address), address, lambda answers: answers.skip(address))

    def add_row(self, name: str) -> Sitting:
        """With one more row, of which nothing is known yet, in a list that may go on."""
        return self._tell(("add_row", name), name, lambda answers: answers.add_row(name))

    def forget(self, address: str) -> Sitting:
        """Without this answer, or this row: as if it had not been asked."""
        if address not in self.answers.told and place_at(address).whole.name not in self.answers.told:
            return self
        return self._tell(("forget", address), address, lambda answers: answers.forget(address))

    @property
    def before(self) -> Sitting | None:
        """The sitting before the last change; None for the first."""
        if callable(self.way_back):
            self.way_back = self.way_back()
        return self.way_back

    def back(self) -> Sitting:
        """The one before the last change, exactly; the first one has none before."""
        return self.before or self

    def for_whom(self, whose: str) -> Sitting:
        """With for whom it is."""
        if whose not in FOR_WHOM:
            raise KeyError(whose)
        return self._with(("for_whom", whose), whose=whose, all_told=False)

    def turn_to(self, label: str) -> Sitting:
        """Asking about another person from now on. No step: the way back is that of the answers."""
        self.person(label)
        return self if label == self.now else self._with(self.step, now=label, way_back=self.way_back)

    def add_person(self, relation: str, name: str = "") -> Sitting:
        """With one more person: what they are to the main person, and what to call them.

        Whoever comes along by the relation follows the main person; `MAIN` is the person whom the first one
        follows. Raises KeyError for another relation, ValueError where nobody more can be told.
        """
        if relation != MAIN and relation not in relation_to_principal.options:
            raise KeyError(relation)
        if len(self.persons) >= MOST_PEOPLE:
            raise ValueError(str(TOO_MANY))
        persons, shared, now = self.persons, self.shared, self.now
        if len(persons) == 1:
            first, shared = shared_out(persons[0].own)
            persons = (Person(persons[0].label or label_of("", 1, ()), first),)
            now = persons[0].label
        label = label_of(name, len(persons) + 1, [it.label for it in persons])
        main = next(it for it in persons if it.principal is None)
        if relation == MAIN:
            follower = Person(main.label, main.own.without(LINKED), label)
            persons = tuple(follower if it is main else it for it in persons)
            new = Person(label, Answers())
        else:
            own = Answers({relation_to_principal.name: relation})
            new = Person(label, own, main.label if relation in COMES_ALONG else None)
        step = ("add_person", relation, *([name] if name else []))
        return self._with(step, persons=(*persons, new), shared=shared, now=now)

    def remove_person(self, label: str) -> Sitting:
        """Without a person, and without what others were told to be to that person."""
        self.person(label)
        if len(self.persons) == 1:
            return self
        relation = (*LINKED, relation_to_principal.name)
        persons = tuple(
            Person(it.label, it.own.without(relation)) if it.principal == label else it
            for it in self.persons
            if it.label != label
        )
        shared = self.shared
        if len(persons) == 1:
            persons, shared = (Person(persons[0].label, persons[0].own.over(shared)),), Answers()
        now = persons[0].label if self.now == label else self.now
        return self._with(("remove_person", label), persons=persons, shared=shared, now=now)

    def nobody_else(self) -> Sitting:
        """With everybody told."""
        return self._with(("nobody_else",), all_told=True)

    def as_json(self) -> dict[str, Any]:
        """The whole sitting with a bounded way back, as plain JSON: what a page seals."""
        from openparole.interview.remembered import written

        return written(self)

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Sitting:
        """The sitting of `as_json`. Raises BadMatter."""
        from openparole.interview.remembered import remembered

        return remembered(data)

    def look(self, on: int, law: Law | None = None, *, label: str | None = None) -> Outlook | Contradiction:
        """How the matter of the person now asked about, or of another one, stands on a day."""
        label = self.now if label is None else label
        found = self._looks.get((label, on, law))
        if found is None:
            followed = self.person(label).principal
            main = None if followed is None else self.look(on, law, label=followed)
            principal = main if isinstance(main, Outlook) else None
            found = self._looks[label, on, law] = look(self.answers_of(label), on, law, principal)
        return found

    def next(self, on: int, law: Law | None = None) -> Turn:
        """What comes next: of the person now asked about while there is anything, then of the others."""
        found = self.look(on, law)
        if isinstance(found, Outlook) and self._somebody_else(on, law):
            return Turn(self.now, found, self.who_else())
        first = None
        for label in [self.now, *(it for it in self.labels if it != self.now)]:
            turn = self.turn(label, on, law)
            if turn.question is not None or isinstance(turn.found, Contradiction):
                return turn
            first = first or turn
        assert first is not None  # a sitting has at least one person
        return first

    def who_else(self) -> WhoElse:
        """The question who else is coming, which may be asked at any time."""
        follows = self.main.own.told.get("applies_as") == AS_FAMILY
        return WhoElse(self.name(self.main.label), follows)

    def reports(self, on: int, law: Law | None = None) -> dict[str, Report]:
        """The report on each person, by label. Raises what `screen` raises."""
        reports = screen_people(self.data(), on=iso(on), law=law)
        return dict(zip(self.labels, reports.values(), strict=True))

    def turn(self, label: str, on: int, law: Law | None = None) -> Turn:
        """What comes next of one person."""
        found = self.look(on, law, label=label)
        if isinstance(found, Contradiction):
            return Turn(label, found, None)
        person = self.person(label)
        if person is not self.main and person.principal is None and len(self.persons) > 1:
            told = person.own.told
            if relation_to_principal.name in told and not {"applies_as"} & {*told, *person.own.aside}:
                return Turn(label, found, Question("applies_as"))
        return Turn(label, found, next_question(found))

    def _somebody_else(self, on: int, law: Law | None) -> bool:
        if self.all_told or len(self.persons) >= MOST_PEOPLE:
            return False
        if self.whose == FAMILY or len(self.persons) > 1:
            return True
        found = self.look(on, law)
        return isinstance(found, Outlook) and found.cases.strict("").truth(SOMEBODY_COMES_TOO) == TRUE

    def _tell(
        self, step: tuple[Any, ...], address: str, change: Callable[[Answers], Answers], alone: bool = False
    ) -> Sitting:
        """With a change of one answer, where it belongs: to everybody, or to the person now asked about."""
        person, whole = self.person(self.now), place_at(address).whole
        own, shared = person.own, self.shared
        if not alone and whole.subject in TOLD_ONCE and self.is_shared(address):
            changed = change(shared)
            if changed is shared:
                return self
            own = own.knowing(last=changed.last)
            return self._replace(step, Person(self.now, own, person.principal), changed.knowing())
        if step[0] != "skip" and whole.name in shared.told and whole.name not in own.told:
            if step[0] == "forget":
                made = self._for_each(whole.name)._tell(step, address, change)
                made.way_back = self
                return made
            own = own.over(shared.only((whole.name,)))
        changed = change(own)
        if changed is own:
            return self
        return self._replace(step, Person(self.now, changed.knowing(), person.principal))

    def _for_each(self, name: str) -> Sitting:
        """With an answer that holds for all told of each person instead."""
        once = self.shared.only((name,))
        persons = tuple(Person(it.label, it.own.over(once), it.principal) for it in self.persons)
        return self._with((), persons=persons, shared=self.shared.without((name,)))

    def _replace(self, step: tuple[Any, ...], person: Person, shared: Answers | None = None) -> Sitting:
        persons = tuple(person if it.label == person.label else it for it in self.persons)
        return self._with(step, persons=persons, shared=shared or self.shared)

    def _with(self, step: tuple[Any, ...], **changed: Any) -> Sitting:
        kept = {name: getattr(self, name) for name in ("persons", "shared", "now", "whose", "all_told")}
        return Sitting(**{**kept, "way_back": self, **changed}, step=step)
