"""A small world to try the logic in: facts of every kind, propositions over them, and what is known.

`worlds()` are complete answers; `known(world)` is a partial knowledge that the world is consistent with, so
that whatever is settled from the knowledge must be true in the world.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from openparole.logic import facts as kinds
from openparole.logic.clocks import READING, Clock
from openparole.logic.expressions import Amount, On, cases
from openparole.logic.facts import Fact
from openparole.logic.propositions import ALWAYS, all_of, any_of, at_least, no
from openparole.logic.rows import Rows
from openparole.logic.rules import rule
from openparole.logic.schedules import Schedule
from openparole.logic.sources import STRENGTHS, Source
from openparole.logic.text import _
from openparole.logic.values import ENDLESS, FALSE, IS_NEVER, TRUE, UNKNOWN, ordinal

FIRST, LAST = ordinal("2022-01-01"), ordinal("2022-02-28")
DAYS = st.integers(FIRST, LAST)

yes = kinds.YesNo("yes", _("Is it so?"))
other = kinds.YesNo("other", _("Is it so too?"))
color = kinds.Choice("color", _("Which color?"), {name: _(name) for name in ("red", "green", "blue")})
tags = kinds.Members("tags", _("Which tags?"), {name: _(name) for name in ("a", "b", "c")})
began = kinds.Day("began", _("When did it begin?"))
ended = kinds.Day("ended", _("When did it end?"))
born = kinds.Date("born", _("When were they born?"))
size = kinds.Count("size", _("How many?"))
money = kinds.Money("money", _("How much?"))


class Payment:
    """One payment."""

    paid_on = kinds.Day("paid_on", _("When was it paid?"))
    amount = kinds.Money("amount", _("How much was paid?"))
    lawful = kinds.YesNo("lawful", _("Was it lawful?"))


payments = Rows("payments", _("Which payments were made?"), Payment)
FACTS: list[Fact] = [yes, other, color, tags, began, ended, born, size, money, payments]
for place, fact in enumerate(FACTS):
    fact.index = place

SOURCE = Source("a text", "primary")
DOUBTFUL = rule("R", _("a doubtful rule"), Payment.amount.at_least(2), source=Source("hearsay", "weak"))
LIMIT = Schedule(
    "limit",
    _("a limit"),
    "cents",
    [("2022-01-10", 3, SOURCE), ("2022-02-10", 5, SOURCE), ("2022-02-20", None, SOURCE)],
)
BEGAN = Clock("BEGAN", (began, ended), True, True)


def day_expressions() -> st.SearchStrategy[Any]:
    """Days: facts, clocks, calendar days, shifts, and the first and last of a table."""
    simple = st.one_of(st.sampled_from([began, ended, born, READING]), DAYS.map(On))
    shifted = st.tuples(simple, st.integers(-2, 2), st.integers(-40, 40)).map(
        lambda it: it[0].plus(months=it[1], days=it[2])
    )
    found = st.sampled_from(
        [
            payments.latest(Payment.paid_on, Payment.lawful),
            payments.earliest(Payment.paid_on),
            payments.latest(Payment.paid_on, Payment.amount.at_least(2)),
        ]
    )
    return st.one_of(simple, shifted, found)


def number_expressions() -> st.SearchStrategy[Any]:
    """Numbers: facts, amounts, schedules, sums, products, arms, counts and totals."""
    simple = st.one_of(
        st.sampled_from(
            [
                size,
                money,
                LIMIT.at(READING),
                LIMIT.at(ended),
                payments.count(),
                payments.count(Payment.lawful),
                payments.total(Payment.amount),
                payments.total(Payment.amount, Payment.paid_on.before("2022-02-01")),
                cases((yes, 1), (color.is_("red"), size), otherwise=4),
            ]
        ),
        st.integers(0, 6).map(Amount),
    )
    return st.one_of(
        simple,
        st.tuples(simple, simple).map(lambda it: it[0].plus(it[1])),
        st.tuples(simple, st.integers(0, 3)).map(lambda it: it[0].times(it[1])),
    )


def leaves() -> st.SearchStrategy[Any]:
    """Comparisons of every kind."""
    days = st.tuples(day_expressions(), day_expressions())
    numbers = st.tuples(number_expressions(), number_expressions())
    return st.one_of(
        st.sampled_from([yes, other, ALWAYS, began.happened(), ended.never(), born.under(1, "2023-01-20")]),
        st.lists(st.sampled_from(sorted(color.options)), unique=True).map(lambda it: color.is_(*it)),
        st.lists(st.sampled_from("abc"), unique=True).map(lambda it: tags.has(*it)),
        st.lists(st.sampled_from("abc"), unique=True).map(lambda it: tags.only(*it)),
        st.lists(st.sampled_from("abc"), unique=True).map(lambda it: tags.has_all(*it)),
        days.map(lambda it: it[0].before(it[1])),
        days.map(lambda it: it[0].on_or_before(it[1])),
        days.map(lambda it: it[0].after(it[1])),
        days.map(lambda it: it[0].on_or_after(it[1])),
        st.tuples(day_expressions(), DAYS, DAYS).map(lambda it: it[0].between(On(it[1]), On(it[2]))),
        numbers.map(lambda it: it[0].at_least(it[1])),
        numbers.map(lambda it: it[0].more_than(it[1])),
        numbers.map(lambda it: it[0].at_most(it[1])),
        numbers.map(lambda it: it[0].less_than(it[1])),
        st.sampled_from(
            [
                payments.exists(Payment.lawful),
                payments.every(all_of(Payment.lawful, Payment.amount.more_than(1))),
                payments.exists(Payment.paid_on.after(began)),
                payments.every(any_of(yes, Payment.paid_on.never())),
                payments.exists(all_of(DOUBTFUL, Payment.lawful)),
                payments.total(Payment.amount, any_of(DOUBTFUL, other)).at_least(3),
                payments.count(DOUBTFUL).at_most(1),
            ]
        ),
    )


def propositions() -> st.SearchStrategy[Any]:
    """Trees of them, some of their parts rules of any strength."""
    return st.recursive(
        leaves(),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda it: all_of(*it)),
            st.lists(inner, max_size=3).map(lambda it: any_of(*it)),
            st.tuples(st.integers(0, 3), st.lists(inner, max_size=3)).map(lambda it: at_least(it[0], *it[1])),
            inner.map(no),
            st.tuples(st.sampled_from("XYZ"), inner, st.sampled_from(STRENGTHS)).map(
                lambda it: rule(it[0], _("a rule"), it[1], source=Source("a text", it[2]))
            ),
        ),
        max_leaves=8,
    )


def exact_days(may_be_never: bool = True) -> st.SearchStrategy[Any]:
    """One day, or never."""
    day = DAYS.map(lambda it: (it, it, False))
    return st.one_of(day, st.just(IS_NEVER)) if may_be_never else day


def exact_row() -> st.SearchStrategy[Any]:
    """A payment of which everything is known."""
    amount = st.integers(0, 5).map(lambda it: (it, it))
    return st.tuples(exact_days(), amount, st.sampled_from([TRUE, FALSE]))


def worlds() -> st.SearchStrategy[list[Any]]:
    """A value for every fact."""
    number = st.integers(0, 6).map(lambda it: (it, it))
    return st.tuples(
        st.sampled_from([TRUE, FALSE]),
        st.sampled_from([TRUE, FALSE]),
        st.sampled_from([1, 2, 4]),
        st.integers(0, 7).map(lambda it: (it, it)),
        exact_days(),
        exact_days(),
        exact_days(may_be_never=False),
        number,
        number,
        st.lists(exact_row(), max_size=3).map(lambda it: (tuple(it), True)),
    ).map(list)


@st.composite
def known(draw: Any, world: list[Any]) -> list[Any]:
    """Less than the world: what is known is wider, and the world is among what it allows."""
    return [draw(_wider(fact, value)) for fact, value in zip(FACTS, world, strict=True)]


def _wider(fact: Fact, value: Any) -> st.SearchStrategy[Any]:
    """The value itself, everything, or something between."""
    return st.one_of(st.just(value), st.just(fact.unknown), _between(fact, value))


@st.composite
def _between(draw: Any, fact: Fact, value: Any) -> Any:
    if isinstance(fact, kinds.YesNo):
        return UNKNOWN
    if isinstance(fact, kinds.Members):
        has, may = value
        return (has & draw(st.integers(0, 7)), may | draw(st.integers(0, 7)))
    if isinstance(fact, kinds.Choice):
        return value | draw(st.integers(0, 7))
    if isinstance(fact, kinds.Day):
        first, last, or_never = value
        if first > last:
            start = draw(DAYS)
            return (start, start + draw(st.integers(0, 20)), True)
        may = draw(st.booleans()) and not isinstance(fact, kinds.Date)
        return (first - draw(st.integers(0, 20)), last + draw(st.integers(0, 20)), or_never or may)
    if isinstance(fact, Rows):
        return draw(_fewer_rows(fact, value))
    low, high = value
    return (max(0, low - draw(st.integers(0, 2))), draw(st.sampled_from([high, high + 2, ENDLESS])))


@st.composite
def _fewer_rows(draw: Any, table: Rows, value: Any) -> Any:
    rows, _complete = value
    told = draw(st.integers(0, len(rows)))
    wider = tuple(
        tuple(draw(_wider(field, part)) for field, part in zip(table.fields.values(), row, strict=True))
        for row in rows[:told]
    )
    return (wider, told == len(rows) and draw(st.booleans()))
