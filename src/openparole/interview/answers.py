"""What was answered, and the way back.

Answers are immutable: each change makes new ones that remember those before, so that going back is
exact. A value is kept as written in a file (`logic.written`), and what is saved is an ordinary matter
file. Nothing blank ever takes the place of an answer.
"""

from __future__ import annotations

import re
from functools import lru_cache

from openparole.law.facts.catalog import OLD_NAMES, facts
from openparole.logic.proof import is_settled
from openparole.logic.rows import Rows
from openparole.logic.written import DONT_KNOW, BadValue, is_dont_know, read
from openparole.screening.matter import RESERVED, BadMatter, Matter, read_matter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from openparole.logic.facts import Fact

_ADDRESS = re.compile(r"(\w+)(?:\[(\d+)\])?(?:\.(\w+))?")


class Place:
    """Where an answer belongs: a `fact`, or a field of it in the row numbered `row`.

    `whole` is the fact that stands in a file by its own name: the table of a field, else the fact. Of the
    address `supporters.complete` only `complete` is true; of `supporters[1]` the fact is the table itself.
    """

    __slots__ = ("address", "complete", "fact", "row", "whole")

    def __init__(self, address: str) -> None:
        match = _ADDRESS.fullmatch(address)
        whole = facts().get(OLD_NAMES.get(match[1], match[1])) if match else None
        if match is None or whole is None:
            raise KeyError(address)
        self.whole: Fact = whole
        self.fact: Fact = whole
        self.row = int(match[2]) if match[2] else None
        self.complete = match[3] == "complete" and self.row is None
        if (match[2] or match[3]) and not isinstance(whole, Rows):
            raise KeyError(address)
        if match[3] and not self.complete:
            if self.row is None:
                raise KeyError(address)
            self.fact = whole.fields[match[3]]  # type: ignore[attr-defined]  # it is Rows, see above
        self.address = address.replace(match[1], whole.name, 1)


place_at = lru_cache(maxsize=4096)(Place)
"""The place of an address, the same object each time."""


class Answers:
    """Fact name -> value as in a file (`told`), with what else a file holds, and the answers `before`.

    `aside`: addresses that are not asked again in this sitting: skipped, or told as exactly as can be.
    `last`: the address answered last.
    """

    __slots__ = ("aside", "before", "last", "rest", "told")

    def __init__(
        self,
        told: Mapping[str, Any] | None = None,
        *,
        rest: Mapping[str, Any] | None = None,
        aside: frozenset[str] = frozenset(),
        last: str = "",
        before: Answers | None = None,
    ) -> None:
        self.told = dict(told or {})
        self.rest = dict(rest or {})
        self.aside = aside
        self.last = last
        self.before = before

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Answers:
        """The answers that a matter file holds. Raises BadMatter."""
        if "persons" in data:
            wanted = "the answers of one person: the interview is for one at a time"
            raise BadMatter([BadValue("persons", "several people", wanted)])
        read_matter(data)
        return cls.table({**data.get("shared", {}), **data}, data)

    @classmethod
    def table(cls, table: Mapping[str, Any], around: Mapping[str, Any]) -> Answers:
        """The answers in one table of a file that was read; what is no answer stands around it."""
        told = {OLD_NAMES.get(name, name): raw for name, raw in table.items() if name not in RESERVED}
        told.pop("principal", None)
        rest = {name: around[name] for name in ("stipulated", "notes") if around.get(name)}
        return cls(told, rest=rest, last=next(reversed(told), ""))

    def data(self) -> dict[str, Any]:
        """What a file of these answers holds."""
        return {**self.told, **self.rest}

    def matter(self) -> Matter:
        """The matter they tell of."""
        return read_matter(self.data())

    def value(self, address: str) -> Any:
        """The answer as written, or None."""
        place = place_at(address)
        raw = self.told.get(place.whole.name)
        if raw is None or (place.row is None and not place.complete):
            return raw
        listed, complete = _rows(raw)
        if place.complete:
            return complete
        row = listed[place.row] if place.row is not None and place.row < len(listed) else {}
        return row.get(place.fact.name) if place.fact is not place.whole else row or None

    def rows(self, name: str) -> int:
        """How many rows of a list are told."""
        return len(_rows(self.told.get(name, {}))[0]) if isinstance(facts()[name], Rows) else 0

    def cannot_say(self, address: str) -> bool:
        """Whether it was asked and the answer was "don't know"; for a list, that there may be more."""
        value = self.value(address)
        return value is False if place_at(address).complete else is_dont_know(value)

    def barred(self) -> frozenset[str]:
        """The addresses that cannot be asked for: set aside, or answered with "don't know"."""
        return self.aside | {address for address in self.addresses() if self.cannot_say(address)}

    def vague(self, address: str) -> bool:
        """Whether it was answered, but not with one value."""
        place, value = place_at(address), self.value(address)
        if value is None or place.complete or isinstance(place.fact, Rows):
            return False
        return not is_settled(place.fact, read(place.fact, value))

    def answer(self, address: str, value: Any) -> Answers:
        """With this answer, as written in a file; a blank changes nothing. Raises BadValue.

        Whoever is more exact about a vague answer is not asked a third time.
        """
        if value is None or value == "":
            return self
        place = place_at(address)
        again = self.aside | {place.address} if self.vague(address) else self.aside - {place.address}
        if place.row is None and not place.complete:
            read(place.fact, value)
            return self._next(place, value, again)
        listed, complete = _rows(self.told.get(place.whole.name, {}))
        if place.complete:
            return self._next(place, _table(listed, value), again)
        read(place.fact, value, place.address)
        rows = [*listed, *({} for _ in range(len(listed), place.row + 1))]  # type: ignore[operator]
        rows[place.row] = {**rows[place.row], place.fact.name: value}  # type: ignore[index]
        return self._next(place, _table(rows, complete), again)

    def dont_know(self, address: str) -> Answers:
        """With "asked, cannot say", in the place of whatever was told."""
        if place_at(address).complete:
            return self.answer(address, False)
        return self.answer(address, {DONT_KNOW: True})

    def skip(self, address: str) -> Answers:
        """With the question set aside for this sitting; what was told of it stays."""
        place = place_at(address)
        return Answers(
            self.told, rest=self.rest, aside=self.aside | {place.address}, last=place.address, before=self
        )

    def add_row(self, name: str) -> Answers:
        """With one more row, of which nothing is known yet, in a list that may go on."""
        raw = self.told.get(name)
        listed = [] if raw is None or is_dont_know(raw) else _rows(raw)[0]
        place = place_at(f"{name}[{len(listed)}]")
        return self._next(place, _table([*listed, {}], None), self.aside - {name, f"{name}.complete"})

    def forget(self, address: str) -> Answers:
        """Without this answer, or this row: as if it had not been asked."""
        place = place_at(address)
        name = place.whole.name
        if name not in self.told:
            return self
        told = dict(self.told)
        listed, complete = _rows(told[name]) if isinstance(place.whole, Rows) else ([], None)
        if place.complete:
            told[name] = _table(listed, None)
        elif place.row is None:
            del told[name]
        elif place.row >= len(listed):
            return self
        elif place.fact is place.whole:
            told[name] = _table([row for number, row in enumerate(listed) if number != place.row], complete)
        else:
            row = {key: value for key, value in listed[place.row].items() if key != place.fact.name}
            told[name] = _table([*listed[: place.row], row, *listed[place.row + 1 :]], complete)
        aside = frozenset(one for one in self.aside if place_at(one).whole is not place.whole)
        return Answers(told, rest=self.rest, aside=aside, last=place.address, before=self)

    def back(self) -> Answers:
        """Those before the last change, exactly; the first ones have none before."""
        return self.before or self

    def knowing(
        self,
        told: Mapping[str, Any] | None = None,
        *,
        aside: frozenset[str] | None = None,
        last: str | None = None,
    ) -> Answers:
        """The same without those before, and with other answers, others set aside or another last one."""
        return Answers(
            self.told if told is None else told,
            rest=self.rest,
            aside=self.aside if aside is None else aside,
            last=self.last if last is None else last,
        )

    def only(self, names: Collection[str]) -> Answers:
        """The answers to these facts alone."""
        told = {name: raw for name, raw in self.told.items() if name in names}
        return Answers(told, aside=frozenset(it for it in self.aside if place_at(it).whole.name in names))

    def without(self, names: Collection[str]) -> Answers:
        """Those to all other facts."""
        out = self.only(names)
        told = {name: raw for name, raw in self.told.items() if name not in names}
        gone = self.last and place_at(self.last).whole.name in names
        return self.knowing(told, aside=self.aside - out.aside, last="" if gone else None)

    def over(self, shared: Answers) -> Answers:
        """These over answers that hold where these say nothing."""
        told, rest = {**shared.told, **self.told}, {**shared.rest, **self.rest}
        return Answers(told, rest=rest, aside=shared.aside | self.aside, last=self.last)

    def addresses(self) -> list[str]:
        """The address of each single answer: facts, fields of rows, and lists told in full."""
        found: list[str] = []
        for name, raw in self.told.items():
            if not isinstance(facts()[name], Rows) or is_dont_know(raw):
                found.append(name)
                continue
            listed, complete = _rows(raw)
            found.extend(f"{name}[{number}].{field}" for number, row in enumerate(listed) for field in row)
            if complete is not None:
                found.append(f"{name}.complete")
        return found

    def _next(self, place: Place, raw: Any, aside: frozenset[str]) -> Answers:
        told = {**self.told, place.whole.name: raw}
        return Answers(told, rest=self.rest, aside=aside, last=place.address, before=self)


def _rows(raw: Any) -> tuple[list[dict[str, Any]], bool | None]:
    """The rows of a table as written, and whether that is all: True, False (cannot say), None (not asked)."""
    if isinstance(raw, dict):
        return (list(raw.get("rows", [])), raw.get("complete"))
    return (list(raw), True)


def _table(rows: list[dict[str, Any]], complete: bool | None) -> Any:
    if complete:
        return rows
    return {"rows": rows} if complete is None else {"rows": rows, "complete": False}
