"""Answers of every kind, as they may stand in a file: strategies for the tests of the interview."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from openparole.law.facts.catalog import facts
from openparole.logic.facts import Choice, Count, Date, Day, Fact, Members, YesNo
from openparole.logic.rows import Rows

DONT_KNOW = {"dont_know": True}


def every_fact() -> list[Fact]:
    """The facts of a matter and the fields of its tables, but no table."""
    found: list[Fact] = []
    for fact in facts().values():
        found.extend(fact.fields.values() if isinstance(fact, Rows) else [fact])
    return found


def days() -> st.SearchStrategy[Any]:
    """A day, a month or a year."""
    day = st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(date.isoformat)
    return st.one_of(day, day.map(lambda it: it[:7]), day.map(lambda it: it[:4]))


def stretches() -> st.SearchStrategy[Any]:
    """Bounds of a day, both or one."""
    both = st.tuples(days(), days()).map(sorted).map(lambda it: {"from": it[0], "to": it[1]})
    return st.one_of(both, days().map(lambda it: {"from": it}), days().map(lambda it: {"to": it}))


def ages() -> st.SearchStrategy[Any]:
    """An age, or bounds of it, on some day."""
    bounds = st.tuples(st.integers(0, 99), st.integers(0, 20)).flatmap(
        lambda it: st.sampled_from(
            [
                {"age": it[0]},
                {"age_from": it[0]},
                {"age_to": it[0]},
                {"age_from": it[0], "age_to": it[0] + it[1]},
            ]
        )
    )
    on = st.dates(date(2000, 1, 1), date(2100, 1, 1)).map(date.isoformat)
    return st.tuples(bounds, on).map(lambda it: {**it[0], "on": it[1]})


def amounts(fact: Fact) -> st.SearchStrategy[Any]:
    """A number, or bounds of it."""
    if isinstance(fact, Count):
        one = st.integers(0, 10_000)
    else:
        one = st.integers(0, 10**10).map(lambda it: Decimal(it).scaleb(-2))
    both = st.tuples(one, one).map(sorted).map(lambda it: {"from": it[0], "to": it[1]})
    return st.one_of(one, both, one.map(lambda it: {"from": it}), one.map(lambda it: {"to": it}))


def choices(fact: Choice) -> st.SearchStrategy[Any]:
    """One option, or some that it is or is not."""
    options = sorted(fact.options)
    some = st.lists(st.sampled_from(options), min_size=2, max_size=min(5, len(options)), unique=True)
    out = st.lists(st.sampled_from(options), min_size=1, max_size=min(3, len(options) - 1), unique=True)
    return st.one_of(
        st.sampled_from(options), some.map(lambda it: {"one_of": it}), out.map(lambda it: {"none_of": it})
    )


def sets(fact: Members) -> st.SearchStrategy[Any]:
    """A set told in full or in part."""
    some = st.lists(st.sampled_from(sorted(fact.options)), max_size=6, unique=True)
    part = st.tuples(some, st.integers(0, 6)).map(
        lambda it: {"has": it[0][: it[1]], "lacks": it[0][it[1] :], "complete": False}
    )
    return st.one_of(some, part)


def answers_to(fact: Fact) -> st.SearchStrategy[Any]:
    """Whatever can be told of a fact."""
    if isinstance(fact, YesNo):
        return st.booleans()
    if isinstance(fact, Members):
        return sets(fact)
    if isinstance(fact, Choice):
        return choices(fact)
    if isinstance(fact, Date):
        born = [ages()] if fact.name.endswith("birth_date") else []
        return st.one_of(days(), stretches(), *born)
    if isinstance(fact, Day):
        perhaps = stretches().map(lambda it: {**it, "or_never": True})
        return st.one_of(st.just("never"), days(), stretches(), perhaps)
    return amounts(fact)


def tables(fact: Rows) -> st.SearchStrategy[Any]:
    """A list of rows, told in full or not."""
    cells = {name: st.one_of(answers_to(field), st.just(DONT_KNOW)) for name, field in fact.fields.items()}
    row = st.fixed_dictionaries({}, optional=cells)
    rows = st.lists(row, max_size=3)
    return st.one_of(
        rows,
        rows.map(lambda it: {"rows": it}),
        rows.map(lambda it: {"rows": it, "complete": False}),
    )


def matters() -> st.SearchStrategy[dict[str, Any]]:
    """Some facts, each told somehow; perhaps contradictory."""
    some = st.lists(st.sampled_from(sorted(facts())), max_size=8, unique=True)
    return some.flatmap(lambda names: st.fixed_dictionaries({name: _any(facts()[name]) for name in names}))


def _any(fact: Fact) -> st.SearchStrategy[Any]:
    told = tables(fact) if isinstance(fact, Rows) else answers_to(fact)
    return st.one_of(told, st.just(DONT_KNOW))
