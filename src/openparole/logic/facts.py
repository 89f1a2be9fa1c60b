"""What can be asked: a fact, its kind, its words.

A fact is declared once (in `law/facts`) with its question; from that one declaration come the form
field, the API schema, the column, the command-line help and the error message. The words on a fact
make propositions; the fields of a table of rows are facts too, read inside `exists`, `every`, `total`.
"""

from __future__ import annotations

from openparole.logic.expressions import DayExpression, NumberExpression, a_day
from openparole.logic.nodes import Node
from openparole.logic.propositions import AllOf, HasAny, OneOf, Proposition, no
from openparole.logic.values import ANY_DATE, ANY_DAY, ANY_NUMBER, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self

    from openparole.logic.case import Case
    from openparole.logic.rows import Rows
    from openparole.logic.text import Text
    from openparole.logic.values import Days, Numbers, Truth

CURABLE, FIXED, RISKY, STEP = "curable", "fixed", "risky", "step"
"""What may be said of changing a fact: proposed, never, only warned of, or a step of procedure."""


class Fact(Node):
    """Something that is known, partly known or unknown of one matter.

    `name` is the key in files, API and columns; in a row it is the field's name. `presumed` is the
    value, as written in a file, that stands while nobody says otherwise (None: never presumed), and
    `why_presumed` the reason why that is safe. `cost` is the trouble of finding out, 1 to 5.
    """

    __slots__ = (
        "change", "cost", "help", "index", "name", "presumed", "question", "rows", "subject", "why",
        "why_presumed",
    )  # fmt: skip
    kind = ""
    name: str
    question: Text
    why: Text | None
    help: Text | None
    change: str
    cost: int
    presumed: Any
    why_presumed: Text | None
    subject: str
    rows: Rows | None
    index: int

    def __new__(cls, *parts: Any, **named: Any) -> Self:
        """A fact is itself alone: two declarations are two facts, and `law/facts` refuses a second."""
        return object.__new__(cls)

    def __init__(
        self,
        name: str,
        question: Text,
        *,
        change: str = FIXED,
        cost: int = 1,
        why: Text | None = None,
        help: Text | None = None,
        presumed: Any = None,
        why_presumed: Text | None = None,
    ) -> None:
        self.parts = self.children = ()
        self.row_of = None
        self.rows = None
        self.index = -1
        self.subject = ""
        self.name = name
        self.question = question
        self.change = change
        self.cost = cost
        self.why = why
        self.help = help
        self.presumed = presumed
        self.why_presumed = why_presumed

    @property
    def unknown(self) -> Any:
        """Everything that is possible when nothing is known."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{self.rows.name}.{self.name}" if self.rows is not None else self.name


class YesNo(Fact, Proposition):
    """A yes or no; a proposition by itself."""

    __slots__ = ()
    kind = "yn"

    @property
    def unknown(self) -> Truth:
        """Both are possible."""
        return UNKNOWN

    def judge(self, case: Case) -> Truth:
        """What is known of it."""
        return case.known(self)  # type: ignore[no-any-return]  # one table holds values of every kind


class Choice(Fact):
    """One of the declared options; `options` maps each to its label, in the order shown."""

    __slots__ = ("bits", "options")
    kind = "choice"
    options: Mapping[str, Text]

    def __init__(self, name: str, question: Text, options: Mapping[str, Text], **more: Any) -> None:
        super().__init__(name, question, **more)
        self.options = options
        self.bits = {option: 1 << place for place, option in enumerate(options)}

    @property
    def unknown(self) -> Any:
        """Every option is possible."""
        return (1 << len(self.bits)) - 1

    def mask(self, options: tuple[str, ...]) -> int:
        """The bits of these options; raises KeyError for one that is not declared."""
        mask = 0
        for option in options:
            mask |= self.bits[option]
        return mask

    def members(self, mask: int) -> list[str]:
        """The options in a mask, in the order declared."""
        digits = reversed(f"{mask:b}")
        return [option for option, digit in zip(self.bits, digits, strict=False) if digit == "1"]

    def is_(self, *options: str) -> Proposition:
        """It is one of these."""
        return OneOf(self, self.mask(options))

    def is_not(self, *options: str) -> Proposition:
        """It is none of these."""
        return no(self.is_(*options))


class Country(Choice):
    """A choice among all countries, by ISO 3166 alpha-2 code."""

    __slots__ = ()
    kind = "country"


class Members(Choice):
    """A set: any number of the options hold at once; those that do not are as telling."""

    __slots__ = ()
    kind = "set"

    @property
    def unknown(self) -> tuple[int, int]:
        """Nothing is known to be in, nothing to be out."""
        return (0, (1 << len(self.bits)) - 1)

    def is_(self, *options: str) -> Proposition:
        raise TypeError(f"{self.name} is a set: say has(...), has_all(...), only(...) or is_empty()")

    def has(self, *options: str) -> Proposition:
        """At least one of these is in it."""
        return HasAny(self, self.mask(options))

    def has_all(self, *options: str) -> Proposition:
        """Each of these is in it."""
        return AllOf(tuple(HasAny(self, self.bits[option]) for option in options))

    def only(self, *options: str) -> Proposition:
        """Nothing else is in it."""
        return no(HasAny(self, ((1 << len(self.bits)) - 1) & ~self.mask(options)))

    def is_empty(self) -> Proposition:
        """Nothing is in it."""
        return self.only()


class Countries(Members):
    """A set of countries."""

    __slots__ = ()
    kind = "countries"


class Day(Fact, DayExpression):
    """The day of an event, or never: it has not happened."""

    __slots__ = ()
    kind = "day"

    @property
    def unknown(self) -> Days:
        """Any day, or never."""
        return ANY_DAY

    def find_days(self, case: Case) -> Days:
        """What is known of it."""
        return case.known(self)  # type: ignore[no-any-return]  # one table holds values of every kind


class Date(Day):
    """A day that cannot be never, such as a birth."""

    __slots__ = ()
    kind = "date"

    @property
    def unknown(self) -> Days:
        """Any day."""
        return ANY_DATE

    def age_at_least(self, years: int, on: DayExpression | str) -> Proposition:
        """Whoever was born that day is `years` old or older on the day `on`."""
        return self.on_or_before(a_day(on).minus(years=years))

    def under(self, years: int, on: DayExpression | str) -> Proposition:
        """Whoever was born that day has not turned `years` on the day `on`."""
        return no(self.age_at_least(years, on))


class Number(Fact, NumberExpression):
    """A whole number that is never negative."""

    __slots__ = ()

    @property
    def unknown(self) -> Numbers:
        """Zero or more, without end."""
        return ANY_NUMBER

    def find_numbers(self, case: Case) -> Numbers:
        """What is known of it."""
        return case.known(self)  # type: ignore[no-any-return]  # one table holds values of every kind


class Count(Number):
    """How many."""

    __slots__ = ()
    kind = "count"


class Money(Number):
    """Whole cents; written in dollars."""

    __slots__ = ()
    kind = "money"


class Share(Number):
    """Basis points; written in percent."""

    __slots__ = ()
    kind = "share"
