"""Whether some matter makes propositions true or false together: interval arithmetic, with cases.

What is asserted narrows what each fact can be, to a fixpoint; a disjunction that is left is tried part by
part. A "no" is sure: no facts will do. A "yes" may be too much where a comparison is more than the bounds of
its two sides, or counts rows. It knows nothing of what follows from what (`implications`).
"""

from __future__ import annotations

from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.expressions import Shift, Sum
from openparole.logic.facts import Day, Fact, Number, YesNo
from openparole.logic.propositions import (
    AllOf,
    AnyOf,
    AtLeastOf,
    Between,
    DayOrder,
    Happened,
    HasAny,
    No,
    NumberOrder,
    OneOf,
)
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.values import (
    ENDLESS,
    FALSE,
    FIRST_DAY,
    IS_NEVER,
    LAST_DAY,
    NEVER,
    TRUE,
    UNKNOWN,
    hull,
    shift,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TypeAlias

    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.rows import Rows
    from openparole.logic.values import Days, Numbers, Truth

    Assertion: TypeAlias = tuple[Proposition, bool]
    Choice: TypeAlias = tuple[Assertion, list[list[Assertion]]]

CONTRARY = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
MOST = 20_000
"""Cases tried before it gives up."""
SLACK = 3
"""Days that the end of a month can take from a shift, undone."""


class TooMany(Exception):
    """It was not decided within the cases allowed."""


class _Never(Exception):
    """Nothing is left that a fact could be."""


def possible(asserted: Iterable[Assertion], clocks: Mapping[Clock, tuple[int, int]] | None = None) -> bool:
    """Whether some matter makes each proposition what it is asserted to be; False is sure.

    `clocks`: the first and last day that a clock can show, where not any. Raises TooMany.
    """
    return _Search(MOST).holds(list(asserted), {}, dict(clocks or {}))


class _Search:
    def __init__(self, left: int) -> None:
        self.left = left

    def holds(self, asserted: list[Assertion], known: dict[Fact, Any], clocks: dict[Clock, Any]) -> bool:
        self.left -= 1
        if self.left < 0:
            raise TooMany
        state = _State(known, clocks)
        try:
            choice = state.settle(asserted)
        except _Never:
            return False
        if choice is not None:
            whole, branches = choice
            kept = [one for one in state.kept if one != whole]
            return any(
                self.holds([*kept, *branch], dict(state.facts), dict(state.clocks)) for branch in branches
            )
        return all(self.row_holds(state, rows, assertion) for rows, assertion in state.some)

    def row_holds(self, state: _State, rows: Rows, assertion: Assertion) -> bool:
        """Whether a row can be what is asserted of some row, and of every one."""
        outside = {fact: what for fact, what in state.facts.items() if fact.rows is not rows}
        every = [one for table, one in state.every if table is rows]
        return self.holds([assertion, *every, *state.plain], outside, dict(state.clocks))


class _State(Case):
    """What facts and clocks can still be; a case that remembers nothing, because its values move.

    `kept`: assertions not settled by what is known; `choices`: those of them to be tried case by case;
    `plain`: those that are not about rows. `said`: what was asserted and cannot be looked into. `some`,
    `every`: what is asserted of some row, or of every row, of a table.
    """

    __slots__ = ("choices", "clocks", "every", "facts", "kept", "plain", "said", "some")

    def __init__(self, facts: dict[Fact, Any], clocks: dict[Clock, Any]) -> None:
        super().__init__((), 0)
        self.facts = facts
        self.clocks = clocks
        self.kept: list[Assertion] = []
        self.plain: list[Assertion] = []
        self.said: dict[Proposition, bool] = {}
        self.choices: list[Choice] = []
        self.some: list[tuple[Rows, Assertion]] = []
        self.every: list[tuple[Rows, Assertion]] = []

    def truth(self, node: Proposition) -> Truth:
        said = self.said.get(node)
        return node.judge(self) if said is None else TRUE if said else FALSE

    def days(self, node: DayExpression) -> Days:
        if isinstance(node, Clock):
            return (*self.clocks.get(node, (FIRST_DAY, LAST_DAY)), False)
        return node.find_days(self)

    def numbers(self, node: NumberExpression) -> Numbers:
        return node.find_numbers(self)

    def known(self, fact: Fact) -> Any:
        return self.facts.get(fact, fact.unknown)

    def each(self, rows: Rows, listed: Any) -> Any:
        return ()

    def settle(self, asserted: list[Assertion]) -> Choice | None:
        """Narrows until nothing moves; the assertion with the fewest cases that are left to try, or None.

        Raises _Never.
        """
        moved = True
        while moved:
            self.said, self.some, self.every = {}, [], []
            before = (dict(self.facts), dict(self.clocks))
            self.kept = []
            self.choices = []
            todo = list(asserted)
            while todo:
                node, wanted = todo.pop()
                truth = self.truth(node)
                if truth == (FALSE if wanted else TRUE):
                    raise _Never
                if truth == UNKNOWN or isinstance(node, Exists | Every):
                    self.take(node, wanted, todo)
            moved = before != (self.facts, self.clocks)
        self.plain = [one for one in self.kept if not isinstance(one[0], Exists | Every)]
        return min(self.choices, key=lambda choice: len(choice[1]), default=None)

    def choose(self, whole: Assertion, branches: list[list[Assertion]]) -> None:
        """Leaves an assertion to be tried case by case; each case says all of it."""
        self.kept.append(whole)
        self.choices.append((whole, branches))

    def take(self, node: Proposition, wanted: bool, todo: list[Assertion]) -> None:
        """Draws what follows from one assertion."""
        if isinstance(node, No):
            todo.append((node.child, not wanted))
        elif isinstance(node, Rule):
            if node.when is None:
                todo.append((node.proposition, wanted))
            elif wanted:
                self.one_of([(node.when, False), (node.proposition, True)], (node, wanted), todo)
            else:
                todo += [(node.when, True), (node.proposition, False)]
        elif isinstance(node, AllOf | AnyOf):
            parts = [(child, wanted) for child in node.children_]
            if isinstance(node, AllOf) == wanted:
                todo += parts
            else:
                self.one_of(parts, (node, wanted), todo)
        elif isinstance(node, AtLeastOf):
            child, *others = node.children_
            fewer, as_many = (AtLeastOf(least, tuple(others)) for least in (node.least - 1, node.least))
            branches = [[(child, True), (fewer, wanted)], [(child, False), (as_many, wanted)]]
            self.choose((node, wanted), branches)
        else:
            self.kept.append((node, wanted))
            self.narrow(node, wanted)

    def one_of(self, parts: list[Assertion], whole: Assertion, todo: list[Assertion]) -> None:
        """At least one of the parts: the only one left, or a case for each."""
        left = [(node, wanted) for node, wanted in parts if self.truth(node) != (FALSE if wanted else TRUE)]
        if not left:
            raise _Never
        if len(left) == 1:
            todo.append(left[0])
        else:
            self.choose(whole, [[part] for part in left])

    def narrow(self, node: Proposition, wanted: bool) -> None:
        """Takes away from facts and clocks what cannot be; what it cannot look into is remembered as said."""
        if isinstance(node, YesNo):
            self.put(node, TRUE if wanted else FALSE)
        elif isinstance(node, OneOf):
            self.put(node.fact, self.known(node.fact) & (node.mask if wanted else ~node.mask))
        elif isinstance(node, HasAny):
            has, may = self.known(node.fact)
            only = may & node.mask
            if not wanted:
                may &= ~node.mask
            elif only.bit_count() == 1:
                has |= only
            self.put(node.fact, None if has & ~may else (has, may))
        elif isinstance(node, Happened):
            self.happens(node.day, wanted)
        elif isinstance(node, DayOrder | Between):
            self.day_order(node, wanted)
        elif isinstance(node, NumberOrder):
            self.number_order(node.order if wanted else CONTRARY[node.order], node.left, node.right)
        elif isinstance(node, Exists | Every):
            some = isinstance(node, Exists) == wanted
            (self.some if some else self.every).append((node.rows, (node.where, wanted)))
            self.said[node] = wanted
        else:
            self.said[node] = wanted

    def put(self, fact: Fact, what: Any) -> None:
        if not what:
            raise _Never
        self.facts[fact] = what

    def happens(self, day: DayExpression, wanted: bool) -> None:
        while isinstance(day, Shift):
            day = day.day
        if isinstance(day, Day):
            first, last, or_never = self.known(day)
            if (first > last) if wanted else not or_never:
                raise _Never
            self.put(day, (first, last, False) if wanted else IS_NEVER)

    def day_order(self, node: DayOrder | Between, wanted: bool) -> None:
        day = node.left if isinstance(node, DayOrder) else node.day
        if isinstance(node, Between):
            orders = [DayOrder(">=", day, node.start), DayOrder("<=", day, node.end)]
        else:
            orders = [node]
        if wanted:
            self.happens(day, True)
            for one in orders:
                self.ordered(one.order, day, one.right)
            return
        first, last, or_never = self.days(day)
        if first > last:
            return
        if or_never or len(orders) > 1:
            missed: list[list[Assertion]] = [
                [(DayOrder(CONTRARY[one.order], day, one.right), True)] for one in orders
            ]
            never: list[list[Assertion]] = [[(Happened(day), False)]] if or_never else []
            self.choices.append(((node, wanted), [*missed, *never]))
        else:
            self.ordered(CONTRARY[node.order], day, node.right)  # type: ignore[union-attr]  # not Between

    def ordered(self, order: str, left: DayExpression, right: DayExpression) -> None:
        """Bounds each side by the other."""
        first, last = hull(self.days(left))
        low, high = hull(self.days(right))
        if order in ("<", "<="):
            strict = order == "<"
            self.bound(left, FIRST_DAY, min(high - strict, LAST_DAY), never=False)
            self.bound(right, first + strict, LAST_DAY, never=True)
        else:
            strict = order == ">"
            self.bound(left, low + strict, LAST_DAY, never=False)
            self.bound(right, FIRST_DAY, min(last - strict, LAST_DAY), never=False)

    def bound(self, day: DayExpression, low: int, high: int, *, never: bool) -> None:
        if isinstance(day, Shift):
            back = (-day.years, -day.months, -day.days)
            slack = SLACK if day.years or day.months else 0
            low = low if low <= FIRST_DAY or low >= NEVER else shift(low, *back) - slack
            high = high if high >= LAST_DAY else shift(high, *back) + slack
            self.bound(day.day, low, high, never=never)
        elif isinstance(day, Day):
            first, last, or_never = self.known(day)
            first, last, or_never = max(first, low), min(last, high), or_never and never
            if first > last:
                if not or_never:
                    raise _Never
                self.put(day, IS_NEVER)
            else:
                self.put(day, (first, last, or_never))
        elif isinstance(day, Clock):
            first, last = self.clocks.get(day, (FIRST_DAY, LAST_DAY))
            if max(first, low) > min(last, high):
                raise _Never
            self.clocks[day] = (max(first, low), min(last, high))

    def number_order(self, order: str, left: NumberExpression, right: NumberExpression) -> None:
        if order in ("<", "<="):
            left, right = right, left
        strict = order in ("<", ">")
        least, most = self.numbers(right)[0], self.numbers(left)[1]
        self.limit(left, least + strict, ENDLESS)
        self.limit(right, 0, most - strict if most < ENDLESS else ENDLESS)

    def limit(self, number: NumberExpression, low: int, high: int) -> None:
        if isinstance(number, Number):
            least, most = self.known(number)
            if max(least, low) > min(most, high):
                raise _Never
            self.put(number, (max(least, low), min(most, high)))
        elif isinstance(number, Sum):
            bounds = [self.numbers(term) for term in number.terms]
            for place, term in enumerate(number.terms):
                others = bounds[:place] + bounds[place + 1 :]
                least = sum(bound[0] for bound in others)
                most = sum(bound[1] for bound in others)
                self.limit(term, low - most, high if high >= ENDLESS else high - least)
