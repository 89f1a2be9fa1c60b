"""From what was told to what the rules read: implications first, then presumptions.

Two readings come out: the one that rests on what is presumed, and the strict one, in which whatever
nobody told is unknown. Presumptions feed no implication, and a "don't know" switches them off.
"""

from __future__ import annotations

from openparole.law.catalog import law as current_law
from openparole.law.facts.catalog import PRESUMED_IF, facts
from openparole.logic.case import Case
from openparole.logic.implications import carry
from openparole.logic.rows import Rows
from openparole.logic.values import TRUE
from openparole.logic.written import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.logic.facts import Fact
    from openparole.logic.implications import Derived
    from openparole.logic.propositions import Proposition
    from openparole.screening.matter import Matter

TOLD, DERIVED, PRESUMED, NOT_ASKED, CANNOT_SAY = "told", "derived", "presumed", "not asked", "don't know"


class Settled:
    """What the rules read: `values` with presumptions, `strict` without, one a fact, by its index.

    `presumed`: the addresses that rest on a presumption, with the fact. `derived`: what followed, and why.
    """

    __slots__ = ("derived", "matter", "presumed", "strict", "values")

    def __init__(
        self,
        matter: Matter,
        values: list[Any],
        strict: list[Any],
        presumed: dict[str, Fact],
        derived: list[Derived],
    ) -> None:
        self.matter = matter
        self.values = values
        self.strict = strict
        self.presumed = presumed
        self.derived = derived

    def strictly(self) -> Settled:
        """The same with nothing presumed."""
        return Settled(self.matter, self.strict, self.strict, {}, self.derived)

    def origin(self, fact: Fact) -> str:
        """Where the value of a fact comes from."""
        if fact.name in self.presumed:
            return PRESUMED
        if any(item.fact is fact for item in self.derived):
            return DERIVED
        if fact.name in self.matter.known:
            return TOLD
        return CANNOT_SAY if fact.name in self.matter.dont_know else NOT_ASKED


def settle(matter: Matter, *, law: Law | None = None, for_ends: bool = False) -> Settled:
    """Carries the implications, then fills in what is presumed; raises Clash on a contradiction.

    `law`: default the law in use. `for_ends`: the reading for ends of a grant, unlawful presence and travel,
    where trips are not presumed.
    """
    law = law or current_law()
    declared = facts()
    strict = list(_nothing())
    for name, known in matter.known.items():
        strict[declared[name].index] = known
    told = {declared[name] for name in matter.known}
    derived = carry(strict, law.implications, law.orders, told) if told else []
    values = list(strict)
    presumed: dict[str, Fact] = {}
    case = Case(strict, 0)
    not_presumed = law.ends.not_presumed if for_ends else ()
    for fact, condition, value in _presumable():
        if strict[fact.index] != fact.unknown or fact.name in matter.dont_know or fact.name in not_presumed:
            continue
        if condition is None or case.truth(condition) == TRUE:
            values[fact.index] = value
            presumed[fact.name] = fact
    for rows in _rows_with_presumed_fields():
        listed, complete = values[rows.index]
        filled = tuple(_fill(matter, rows, place, row, presumed) for place, row in enumerate(listed))
        values[rows.index] = (filled, complete)
    return Settled(matter, values, strict, presumed, derived)


def _fill(
    matter: Matter, rows: Rows, place: int, row: tuple[Any, ...], presumed: dict[str, Fact]
) -> tuple[Any, ...]:
    filled = list(row)
    for field in rows.fields.values():
        address = f"{rows.name}[{place}].{field.name}"
        if field.presumed is None or row[field.index] != field.unknown or address in matter.dont_know:
            continue
        filled[field.index] = read(field, field.presumed)
        presumed[address] = field
    return tuple(filled)


_memory: dict[str, Any] = {}


def _nothing() -> Sequence[Any]:
    """What is known of each fact when nothing is."""
    if len(_memory.get("nothing", ())) != len(facts()):  # a law from a file may have declared some
        _memory.clear()
        _memory["nothing"] = [fact.unknown for fact in facts().values()]
    return _memory["nothing"]  # type: ignore[no-any-return]  # filled in the line above


def _presumable() -> Sequence[tuple[Fact, Proposition | None, Any]]:
    """The facts with what is presumed of them, and when."""
    if "presumable" not in _memory:
        _memory["presumable"] = [
            (fact, PRESUMED_IF.get(fact.name), read(fact, fact.presumed))
            for fact in facts().values()
            if fact.presumed is not None
        ]
    return _memory["presumable"]  # type: ignore[no-any-return]  # filled in the line above


def _rows_with_presumed_fields() -> Sequence[Rows]:
    if "rows" not in _memory:
        _memory["rows"] = [
            fact
            for fact in facts().values()
            if isinstance(fact, Rows) and any(field.presumed is not None for field in fact.fields.values())
        ]
    return _memory["rows"]  # type: ignore[no-any-return]  # filled in the line above
