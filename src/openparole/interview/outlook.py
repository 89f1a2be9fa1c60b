"""How a matter stands after some answers: what is found, what is not, and which facts could still say.

Of the missing facts of a way only those are wanted whose answer could settle it: where the law is silent, or
somebody cannot say, more questions may have nothing left to settle.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cached_property

from openparole.interview.answers import Answers, place_at
from openparole.interview.barred import Barred
from openparole.interview.kinds import common
from openparole.interview.memory import Memory
from openparole.interview.reading import alike
from openparole.law.catalog import law as current_law
from openparole.logic.rows import Rows
from openparole.screening.finding import WORDS, find
from openparole.screening.report import Cases
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.interview.goal import Goal
    from openparole.interview.memory import Standing
    from openparole.interview.policy import Rated
    from openparole.law.catalog import Law
    from openparole.screening.finding import Finding

CITIZENSHIPS = "citizenships"
FEW = 16
"""How many kinds of people are remembered at once."""

_memories: ContextVar[tuple[Memory, ...]] = ContextVar("what was read of those asked about", default=())
"""One of each kind of people, of a law and a day: each thread that serves strangers has its own."""


def memory_of(law: Law, on: int, answers: Answers) -> Memory:
    """What was read since all was forgotten of people of this kind."""
    kind = common(law, on).kind(answers)
    for memory in _memories.get():
        if memory.kind is kind:
            return memory
    if len(_memories.get()) >= FEW:
        forget()
    memory = Memory(law, on, kind)
    _memories.set((*_memories.get(), memory))
    return memory


def forget() -> None:
    """Drops what is remembered by what was told. For whoever serves strangers; what is of a kind stays.

    It is emptied too: goals know the memory that knows them, and would stay until the collector comes.
    """
    for memory in _memories.get():
        memory.read.clear()
    _memories.set(())


def _as_read(answers: Answers, law: Law) -> Answers:
    """The answers, with a country in place of one that no way tells apart from it."""
    told = answers.told.get(CITIZENSHIPS)
    if not isinstance(told, list) or len(told) != 1:
        return answers
    told = {**answers.told, CITIZENSHIPS: [alike(law)[told[0]]]}
    return Answers(told, rest=answers.rest, aside=answers.aside, last=answers.last)


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
        self.rated: Rated | None = None
        self._read = read

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """How each way stands, by its id."""
        settled, cases = self.settled, self.cases
        given = bool(settled.matter.stipulated)
        memory = Memory(self.law, self.on) if given else memory_of(self.law, self.on, self._read)
        own = given or any(cases.followed)
        truths = {} if own else common(self.law, self.on).truths(settled.values)
        barred = Barred(self.answers.barred())
        return {
            id: memory.standing(way, cases.of(id), settled.strict, barred, truths.get(id))
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

    @cached_property
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
