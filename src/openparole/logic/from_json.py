"""Nodes from plain data: the inverse of `as_json`, with the place of whatever cannot be read.

One row an op says what its parts are. Facts, clocks and schedules stand in the trees by name and are looked
up in what the reader was given.
"""

from __future__ import annotations

from json import dumps

from openparole.logic.as_json import op_of
from openparole.logic.clocks import Clock
from openparole.logic.expressions import (
    Amount,
    Cases,
    DayExpression,
    NumberExpression,
    On,
    Product,
    Shift,
    Sum,
)
from openparole.logic.facts import Choice, Day, Fact, Members, Number
from openparole.logic.nodes import Node
from openparole.logic.propositions import (
    AllOf,
    AnyOf,
    AtLeastOf,
    Between,
    Constant,
    DayOrder,
    Happened,
    HasAny,
    No,
    NumberOrder,
    OneOf,
    Proposition,
    Unsettled,
)
from openparole.logic.rows import CountOf, Earliest, Every, Exists, Latest, Rows, Total
from openparole.logic.rules import Rule
from openparole.logic.schedules import At, Schedule
from openparole.logic.sources import STRENGTHS, Source
from openparole.logic.text import Text
from openparole.logic.values import FALSE, TRUE, UNKNOWN, ordinal
from openparole.logic.written import BadValue, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

ORDERS = ("<", "<=", ">=", ">")
SOURCE = ("citation", "day_strength", "seen", "strength", "verified_on")
DEEPEST = 100
"""More nodes one below another are no law that a person could read."""

_PARTS: dict[type[Node], str] = {
    Constant: "truth",
    Unsettled: "text",
    AllOf: "propositions",
    AnyOf: "propositions",
    No: "proposition",
    AtLeastOf: "number propositions",
    OneOf: "choice mask",
    HasAny: "members mask",
    DayOrder: "order days days",
    Between: "days days days",
    Happened: "days",
    NumberOrder: "order numbers numbers",
    On: "day",
    Shift: "days number number number",
    Amount: "number",
    Sum: "many_numbers",
    Product: "many_numbers",
    Cases: "arms numbers",
    At: "schedule days",
    Exists: "rows proposition",
    Every: "rows proposition",
    CountOf: "rows proposition",
    Total: "rows number_field proposition",
    Latest: "rows day_field proposition",
    Earliest: "rows day_field proposition",
    Rule: "word text proposition source proposition_or_none day_or_none day_or_none",
}
"""What the parts of each class are, in order: the names of the methods below that read them."""

_OPS: dict[str, tuple[type[Node], tuple[tuple[str, str], ...]]] = {
    op_of(kind): (
        kind,
        tuple(zip((name.rstrip("_") for name in kind.__slots__), parts.split(), strict=True)),
    )
    for kind, parts in _PARTS.items()
}


class Reader:
    """Reads trees over some facts, clocks and schedules. Every method raises BadValue with the place."""

    def __init__(
        self, facts: Mapping[str, Fact], clocks: Mapping[str, Clock], schedules: Mapping[str, Schedule]
    ) -> None:
        self.facts = facts
        self.clocks = clocks
        self.schedules = schedules
        self.sources: dict[str, Source] = {}
        self.depth = 0

    def node(self, raw: Any, at: str) -> Node:
        """Any node."""
        if not isinstance(raw, dict):
            raise BadValue(at, raw, 'a tree {"op": ...}, {"fact": NAME} or {"clock": NAME}')
        if raw.keys() == {"fact"}:
            return self.fact(raw["fact"], f"{at}.fact")
        if raw.keys() == {"clock"}:
            return self.clock(raw["clock"], f"{at}.clock")
        op = raw.get("op")
        if op not in _OPS:
            raise BadValue(f"{at}.op", op, "one of " + ", ".join(_OPS), nearest(op, _OPS))
        kind, parts = _OPS[op]
        self.keys(raw, at, ("op", *(name for name, _part in parts)))
        self.depth += 1
        if self.depth > DEEPEST:
            raise BadValue(at, op, f"at most {DEEPEST} nodes one below another")
        read = [self.part(raw, at, name, part) for name, part in parts]
        self.depth -= 1
        if kind in (OneOf, HasAny):
            read[1] = read[0].mask(tuple(self.options(read[0], read[1], f"{at}.mask")))
        try:
            return kind(*read)
        except TypeError as error:
            raise BadValue(at, op, f"fields of one table ({error})") from None

    def part(self, raw: Mapping[str, Any], at: str, name: str, part: str) -> Any:
        """One part of a tree, read as what it has to be."""
        read: Callable[[Any, str], Any] = getattr(self, part)
        return read(raw[name], f"{at}.{name}")

    def keys(self, raw: Any, at: str, wanted: tuple[str, ...], later: tuple[str, ...] = ()) -> None:
        """Refuses a table that has other keys than these; `later` ones older files do not have."""
        if not isinstance(raw, dict):
            raise BadValue(at, raw, "a table")
        for name in raw:
            if name not in (*wanted, *later):
                raise BadValue(f"{at}.{name}", raw[name], "no such key here", nearest(name, wanted))
        for name in wanted:
            if name not in raw:
                raise BadValue(f"{at}.{name}", None, "this key, which is missing")

    def _of(self, kind: type[Any], raw: Any, at: str, what: str) -> Any:
        node = self.node(raw, at)
        if not isinstance(node, kind):
            raise BadValue(at, next(iter(raw.values())), what)
        return node

    def proposition(self, raw: Any, at: str) -> Any:
        return self._of(Proposition, raw, at, "a proposition")

    def proposition_or_none(self, raw: Any, at: str) -> Any:
        return None if raw is None else self.proposition(raw, at)

    def propositions(self, raw: Any, at: str) -> tuple[Any, ...]:
        return self.many(raw, at, self.proposition)

    def rule(self, raw: Any, at: str) -> Any:
        return self._of(Rule, raw, at, "a rule")

    def rule_or_none(self, raw: Any, at: str) -> Any:
        return None if raw is None else self.rule(raw, at)

    def days(self, raw: Any, at: str) -> Any:
        return self._of(DayExpression, raw, at, "a day, as an expression")

    def numbers(self, raw: Any, at: str) -> Any:
        return self._of(NumberExpression, raw, at, "a number, as an expression")

    def many_numbers(self, raw: Any, at: str) -> tuple[Any, ...]:
        return self.many(raw, at, self.numbers)

    def choice(self, raw: Any, at: str) -> Any:
        found = self._of(Choice, raw, at, "a choice")
        if isinstance(found, Members):
            raise BadValue(at, found.name, "a choice; of a set say has_any")
        return found

    def members(self, raw: Any, at: str) -> Any:
        return self._of(Members, raw, at, "a set")

    def number_field(self, raw: Any, at: str) -> Any:
        return self._of(Number, raw, at, "a number")

    def day_field(self, raw: Any, at: str) -> Any:
        return self._of(Day, raw, at, "a day")

    def rows(self, raw: Any, at: str) -> Any:
        return self._of(Rows, raw, at, "a table of rows")

    def arms(self, raw: Any, at: str) -> tuple[Any, ...]:
        def arm(raw: Any, at: str) -> tuple[Any, Any]:
            if not isinstance(raw, list) or len(raw) != 2:
                raise BadValue(at, raw, "a pair of a condition and a number")
            return self.proposition(raw[0], f"{at}[0]"), self.numbers(raw[1], f"{at}[1]")

        return self.many(raw, at, arm)

    def many(self, raw: Any, at: str, read: Callable[[Any, str], Any]) -> tuple[Any, ...]:
        """A list, each item read alike."""
        if not isinstance(raw, list):
            raise BadValue(at, raw, "a list")
        return tuple(read(item, f"{at}[{place}]") for place, item in enumerate(raw))

    def mask(self, raw: Any, at: str) -> list[Any]:
        return list(self.many(raw, at, self.word))

    def options(self, fact: Choice, names: list[str], at: str) -> list[str]:
        """The options of a fact by name."""
        for name in names:
            if name not in fact.bits:
                raise BadValue(at, name, f"an option of {fact!r}", nearest(name, fact.bits))
        return names

    def fact(self, name: Any, at: str) -> Fact:
        """A fact by name; the field of a table as `table.field`."""
        table, _dot, field = str(name).partition(".")
        found = self.facts.get(table)
        if field and isinstance(found, Rows):
            found = found.fields.get(field)
        elif field:
            found = None
        if found is None:
            raise BadValue(at, name, "the name of a fact", nearest(name, self.facts))
        return found

    def clock(self, name: Any, at: str) -> Clock:
        """A clock by name."""
        if name not in self.clocks:
            raise BadValue(at, name, "the name of a clock under `clocks`", nearest(name, self.clocks))
        return self.clocks[name]

    def schedule(self, id: Any, at: str) -> Schedule:
        """A schedule by id."""
        if id not in self.schedules:
            raise BadValue(at, id, "the id of a schedule under `schedules`", nearest(id, self.schedules))
        return self.schedules[id]

    def source(self, raw: Any, at: str) -> Source:
        """A source; equal ones are one."""
        if not isinstance(raw, dict):
            raise BadValue(at, raw, "a source")
        written = dumps(raw, sort_keys=True)
        if written not in self.sources:
            self.keys({**dict.fromkeys(("day_strength", "seen", "verified_on"), ""), **raw}, at, SOURCE)
            for name in ("strength", "day_strength"):
                self.one_of(raw.get(name, raw["strength"]), f"{at}.{name}", STRENGTHS)
            if "verified_on" in raw:
                self.day(raw["verified_on"], f"{at}.verified_on")
            self.sources[written] = Source(
                **{name: self.word(value, f"{at}.{name}") for name, value in raw.items()}
            )
        return self.sources[written]

    def text(self, raw: Any, at: str) -> Text:
        """A text; its arguments as they were written."""
        self.keys(raw, at, ("id", "args", "text"))
        if not isinstance(raw["id"], str) or not isinstance(raw["args"], dict):
            raise BadValue(at, raw["id"], "a template and its arguments")
        found = Text(raw["id"], **raw["args"])
        try:
            says = str(found)
        except (KeyError, IndexError, ValueError, AttributeError):
            says = ""
        if says != raw["text"]:
            raise BadValue(f"{at}.text", raw["text"], "what `id` says with its `args`", [says])
        return found

    def text_or_none(self, raw: Any, at: str) -> Text | None:
        return None if raw is None else self.text(raw, at)

    def word(self, raw: Any, at: str) -> str:
        if not isinstance(raw, str):
            raise BadValue(at, raw, "a string")
        return raw

    def one_of(self, raw: Any, at: str, choices: Any) -> str:
        """One of some words."""
        if raw not in tuple(choices):
            raise BadValue(at, raw, "one of " + ", ".join(choices), nearest(raw, choices))
        return str(raw)

    def order(self, raw: Any, at: str) -> str:
        return self.one_of(raw, at, ORDERS)

    def truth(self, raw: Any, at: str) -> int:
        if type(raw) is not int or raw not in (TRUE, FALSE, UNKNOWN):
            raise BadValue(at, raw, "1 (true), 2 (false) or 3 (unknown)")
        return raw

    def yes_no(self, raw: Any, at: str) -> bool:
        if not isinstance(raw, bool):
            raise BadValue(at, raw, "true or false")
        return raw

    def number(self, raw: Any, at: str) -> int:
        if type(raw) is not int:
            raise BadValue(at, raw, "a whole number")
        return raw

    def day(self, raw: Any, at: str) -> int:
        try:
            return ordinal(self.word(raw, at))
        except ValueError:
            raise BadValue(at, raw, "a day as YYYY-MM-DD") from None

    def day_or_none(self, raw: Any, at: str) -> int | None:
        return None if raw is None else self.day(raw, at)
