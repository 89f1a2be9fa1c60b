"""How a matter stands after some answers: what is found, what is not, and which facts could still say.

Of the missing facts of a way only those are wanted whose answer could settle it: where the law is silent, or
somebody cannot say, more questions may have nothing left to settle.
"""

from __future__ import annotations

from functools import cached_property

from openparole.interview.answers import Answers, place_at
from openparole.interview.goal import Barred, Kind, Memory
from openparole.interview.reading import alike
from openparole.law.catalog import law as current_law
from openparole.logic.rows import Rows
from openparole.logic.written import is_dont_know
from openparole.screening.finding import WORDS, find
from openparole.screening.report import Cases
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.interview.goal import Goal, Standing
    from openparole.law.catalog import Law
    from openparole.screening.finding import Finding

CITIZENSHIPS = "citizenships"
KIND = ("location", CITIZENSHIPS)
"""What most people are asked and most ways read: what makes a kind."""

_memory: Memory | None = None
_kinds: dict[tuple[Any, ...], Kind] = {}


def _memory_of(law: Law, on: int, answers: Answers, stipulated: bool) -> Memory:
    """The memory of the law, the day and the kind of people last asked about; a new one where a conclusion is
    taken as given.
    """
    global _memory
    if stipulated:
        return Memory(law, on)
    kind, memory = _kind_of(law, on, answers), _memory
    if memory is None or memory.kind is not kind:
        _memory = memory = Memory(law, on, kind)
    return memory


def _kind_of(law: Law, on: int, answers: Answers) -> Kind:
    """The kind of people that somebody is one of: by where they are, and of which one country."""
    told = {name: value for name in KIND if _makes_a_kind(value := answers.told.get(name))}
    key = (law, on, repr(told))
    found = _kinds.get(key)
    if found is None:
        for other in list(_kinds):
            if other[:2] != (law, on):
                _kinds.pop(other, None)
        found = _kinds[key] = Kind(law, on, Answers(told))
    return found


def _makes_a_kind(value: Any) -> bool:
    """One place, one country, or that somebody cannot say; all else that can be told is told by few."""
    return isinstance(value, str) or is_dont_know(value) or (isinstance(value, list) and len(value) == 1)


def _as_read(answers: Answers, law: Law) -> Answers:
    """The answers, with a country in place of one that no way tells apart from it."""
    told = answers.told.get(CITIZENSHIPS)
    if not isinstance(told, list) or len(told) != 1:
        return answers
    told = {**answers.told, CITIZENSHIPS: [alike(law)[told[0]]]}
    return Answers(told, rest=answers.rest, aside=answers.aside, last=answers.last)


def forget() -> None:
    """Drops what is remembered by what was told. For whoever serves strangers; what is of a kind stays.

    It is emptied too: goals know the memory that knows them, and would stay until the collector comes.
    """
    global _memory
    if _memory is not None:
        _memory.read.clear()
    _memory = None


class Outlook:
    """How every way stands, and the goals among them. Raises Clash when answers cannot all be true.

    `principal`: how the person stands whom this one follows. `rated`: what each question is worth, once it
    was reckoned.
    """

    def __init__(
        self, answers: Answers, on: int, law: Law | None = None, principal: Outlook | None = None
    ) -> None:
        self.answers = answers
        self.on = on
        self.law = law or current_law()
        read = _as_read(answers, self.law)
        matter = read.matter()
        self.settled = settle(matter, law=self.law)
        self.cases = Cases(self.settled, on, matter.stipulated, principal)
        self.rated: dict[str, float] | None = None
        self._read = read
        self._stipulated = bool(matter.stipulated)

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """How each way stands, by its id."""
        memory = _memory_of(self.law, self.on, self._read, self._stipulated)
        strict, barred = self.settled.strict, Barred(self.answers.barred())
        return {
            id: memory.standing(way, self.cases.of(id), strict, barred)
            for id, way in self.law.pathways.items()
        }

    @cached_property
    def goals(self) -> list[Goal]:
        """The ways that an answer can still settle."""
        return [it.goal for it in self.standings.values() if it.goal is not None]

    @cached_property
    def findings(self) -> list[Finding]:
        """The findings on every way, read to their ends."""
        return [find(self.law, way, self.cases.of(id)) for id, way in self.law.pathways.items()]

    def found(self, strict: bool = False) -> dict[str, str]:
        """open, closed or undetermined, by the id of the way; an interview presumes in either case."""
        return {id: WORDS[it.truth] for id, it in self.standings.items()}

    @property
    def wanted(self) -> set[str]:
        """Every address whose answer could still settle something."""
        return {address for goal in self.goals for address in goal.gate | goal.wanted}

    def most(self) -> int:
        """How many questions are left at most, with one row told of each list that is not begun."""
        total = 0
        for address in self.wanted:
            place = place_at(address)
            new = isinstance(place.fact, Rows) and not place.complete
            total += 1 + (len(place.fact.fields) + 1 if new else 0)  # type: ignore[attr-defined]  # it is Rows
        return total

    def probably(self) -> int:
        """How many are most likely left: each as likely as that some way still waits for it."""
        wanted = self.wanted
        spared: dict[str, float] = {}
        for goal in self.goals:
            for address, chance in goal.chances.items():
                if address in wanted:
                    spared[address] = spared.get(address, 1.0) * (1 - chance)
        return max(round(sum(1 - chance for chance in spared.values())), 1 if wanted else 0)
