"""What is read of a law on a day for everybody, and lasts: nothing of it was told by anybody in particular.

Most people are one of a *kind*: of whom no more is known than where they are, and of which one country. And
what is found of most ways is said of anybody by the compiled law, once enough have asked for it to pay.
"""

from __future__ import annotations

from functools import lru_cache

from openparole.interview.answers import Answers
from openparole.interview.barred import Barred
from openparole.interview.memory import Memory, may_be_undated
from openparole.logic.case import Case
from openparole.logic.written import is_dont_know
from openparole.screening.compiled import folded
from openparole.screening.finding import in_both
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from openparole.interview.memory import Standing
    from openparole.interview.reading import Reader
    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.propositions import Proposition
    from openparole.logic.questions import Prospect
    from openparole.logic.values import Truth
    from openparole.screening.compiled import Findings

KIND = ("location", "citizenships")
"""What most people are asked and most ways read: what makes a kind."""
PAYS = 100
"""Compiling takes about as long as finding the same of so many people."""


class Kind:
    """People of whom no more is told than `answers`, with what was read of them: `values` with what is
    presumed, `strict` without, and the `cases`, by whether they are tied to the request.
    """

    def __init__(self, law: Law, on: int, answers: Answers) -> None:
        settled = settle(answers.matter(), law=law)
        self.barred = Barred(answers.barred())
        self.values: Sequence[Any] = settled.values
        self.strict: Sequence[Any] = settled.strict
        self.cases = {tied: Case(settled.values, on, tied=tied) for tied in (False, True)}
        self.memory = Memory(law, on)
        self._told: dict[Reader, tuple[Any, Any, Barred]] = {}
        self._standing: dict[tuple[str, bool], Standing] = {}
        self._prospect: dict[tuple[Proposition, bool], Prospect] = {}

    def told(self, reader: Reader) -> tuple[Any, Any, Barred]:
        """The values that a reader reads, with and without what is presumed, and what cannot be asked."""
        found = self._told.get(reader)
        if found is None:
            out = self.barred.within(reader.bits)
            found = self._told[reader] = (reader.of(self.values), reader.of(self.strict), out)
        return found

    def standing(self, pathway: Pathway, tied: bool) -> Standing:
        """How a way stands, with the goal if it is one."""
        found = self._standing.get((pathway.id, tied))
        if found is None:
            found = self.memory.standing(pathway, self.cases[tied], self.strict, self.barred)
            self._standing[pathway.id, tied] = found
        return found

    def prospect(self, node: Proposition, tied: bool) -> Prospect:
        """The prospect of a requirement or a gate."""
        found = self._prospect.get((node, tied))
        if found is None:
            found = self.memory.prospect(self.cases[tied], node, self.barred)
            self._prospect[node, tied] = found
        return found


class Common:
    """What is read of a law on a day for everybody."""

    def __init__(self, law: Law, on: int) -> None:
        self.law = law
        self.on = on
        self.kinds: dict[str, Kind] = {}
        self._dated = [id for id, way in law.pathways.items() if not may_be_undated(way)]
        self._asked = 0
        self._findings: Callable[[Sequence[Any]], Findings | None] | None = None

    def kind(self, answers: Answers) -> Kind:
        """The kind of people that somebody is one of: by where they are, and of which one country."""
        told = {name: value for name in KIND if _makes_a_kind(value := answers.told.get(name))}
        key = repr(told)
        found = self.kinds.get(key)
        if found is None:
            found = self.kinds[key] = Kind(self.law, self.on, Answers(told))
        return found

    def truths(self, values: Sequence[Any]) -> dict[str, Truth]:
        """The truth of the findings on ways that need no day of their own, by id: none before compiling pays,
        and none where a day of the request is told.
        """
        self._asked += 1
        if self._findings is None and self._asked >= PAYS:
            self.compile()
        found = None if self._findings is None else self._findings(values)
        if found is None:
            return {}
        return {id: in_both(intake, person) for id, (intake, person) in zip(self._dated, found, strict=True)}

    def compile(self) -> None:
        """Compiles the law now."""
        self._findings = folded(self.law, self._dated, self.on, with_own_days=lambda _values, _day: None)


@lru_cache(maxsize=4)
def common(law: Law, on: int) -> Common:
    """What is read for everybody of a law on a day; that of the last few days asked about is kept."""
    return Common(law, on)


def _makes_a_kind(value: Any) -> bool:
    """One place, one country, or that somebody cannot say; all else that can be told is told by few."""
    return isinstance(value, str) or is_dont_know(value) or (isinstance(value, list) and len(value) == 1)
