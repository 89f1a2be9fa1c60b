"""The whole law, compiled for a day and for any day, finds what the interpreter finds, cell by cell.

Matters are drawn over the real facts: a base matter or nothing, with some facts changed to a value, to a part
of what is possible, or to nothing known. They need not be consistent: the forms agree on those too.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openparole.law.catalog import law
from openparole.logic import facts as kinds
from openparole.logic.case import Case
from openparole.logic.expressions import Amount, On
from openparole.logic.rows import Rows
from openparole.logic.values import ENDLESS, FALSE, FIRST_DAY, IS_NEVER, LAST_DAY, TRUE, UNKNOWN, ordinal
from openparole.screening.compiled import any_day, folded, interpreted
from openparole.screening.compiled_reasons import read_reasons, reasons
from openparole.screening.matter import read_matter
from openparole.screening.settle import settle
from tests.law.base import bases

PATHWAYS = list(law().pathways)
FIRST, LAST = ordinal("1996-09-30"), ordinal("2027-12-31")


@cache
def nodes() -> set[Any]:
    """Every node that some requirement reads."""
    versions = [version for pathway in law().pathways.values() for version in pathway.criteria]
    return {node for version in versions for rule in version.requires for node in rule.walk()}


@cache
def read_facts() -> list[Any]:
    """The facts that some requirement or clock reads, apart from the fields of rows."""
    found = {node if node.rows is None else node.rows for node in nodes() if isinstance(node, kinds.Fact)}
    found.update(link for pathway in law().pathways.values() for link in pathway.clock.links)
    return sorted(found, key=lambda fact: fact.index)


@cache
def turning_days() -> list[int]:
    """The days on which a version, an instrument or a rule changes something, or that a rule names."""
    days = {node.day for node in nodes() if isinstance(node, On)}
    for pathway in law().pathways.values():
        days.update(span.since for span in law().timelines[pathway.id].spans if span.since)
        for version in pathway.criteria:
            days.update(
                day
                for part in (version, *version.requires)
                for day in (part.first_day, part.last_day)
                if day is not None
            )
    return sorted(day for day in days if FIRST_DAY < day < LAST_DAY)


def turning_numbers() -> list[int]:
    """The numbers that a rule names."""
    return sorted({node.number for node in nodes() if isinstance(node, Amount) and node.number >= 0})


def days() -> st.SearchStrategy[int]:
    """Any day of this law, and those around a change."""
    near = st.tuples(st.sampled_from(turning_days()), st.integers(-1, 1)).map(sum)
    return st.one_of(st.integers(FIRST, LAST), near.filter(lambda day: FIRST <= day <= LAST))


def knowledge(fact: Any) -> st.SearchStrategy[Any]:
    """What may be known of a fact: all, a part, or nothing."""
    if isinstance(fact, Rows):
        row = st.tuples(*(knowledge(field) for field in fact.fields.values()))
        return st.tuples(st.lists(row, max_size=2).map(tuple), st.booleans())
    if isinstance(fact, kinds.YesNo):
        return st.sampled_from([TRUE, FALSE, UNKNOWN])
    if isinstance(fact, kinds.Choice):
        return options(fact)
    if isinstance(fact, kinds.Day):
        return st.tuples(days(), st.sampled_from([0, 0, 30, 9000]), st.booleans()).flatmap(
            lambda it: st.sampled_from(some_days(fact, *it))
        )
    number = st.one_of(st.sampled_from(turning_numbers()), st.integers(0, 10), st.integers(0, 10**8))
    width = st.sampled_from([0, 0, 1, ENDLESS])
    return st.tuples(number, width).map(lambda it: (it[0], min(sum(it), ENDLESS)))


def options(fact: Any) -> st.SearchStrategy[Any]:
    """A choice or a set, by a few of its options, by all but a few, or not known."""
    some = st.lists(st.sampled_from(sorted(fact.bits)), min_size=1, max_size=3).map(tuple).map(fact.mask)
    if isinstance(fact, kinds.Members):
        everything = fact.unknown[1]
        return st.one_of(
            some.map(lambda has: (has, has)),
            some.map(lambda has: (has, everything)),
            some.map(lambda lacks: (0, everything & ~lacks)),
            st.sampled_from([(0, 0), fact.unknown]),
        )
    return st.one_of(some, some.map(lambda mask: fact.unknown & ~mask or mask), st.just(fact.unknown))


def some_days(fact: Any, day: int, width: int, or_never: bool) -> list[Any]:
    """A day, a stretch of days, never, or nothing known; a date is never "never"."""
    if isinstance(fact, kinds.Date):
        return [(day, day + width, False), fact.unknown]
    return [(day, day + width, or_never), (FIRST_DAY, day, or_never), IS_NEVER, fact.unknown]


@st.composite
def matters(draw: Any) -> list[Any]:
    """Settled values, one a fact."""
    told = draw(st.sampled_from([{}, *(base.facts for base in bases())]))
    values = list(settle(read_matter(told)).values)
    for fact in draw(st.lists(st.sampled_from(read_facts()), max_size=12, unique=True)):
        values[fact.index] = draw(knowledge(fact))
    return values


@cache
def for_any_day() -> Any:
    return any_day(law(), PATHWAYS)


@cache
def reasons_on(day: int) -> Any:
    return reasons(law(), PATHWAYS, day)


@given(matters(), st.sampled_from(["1997-07-01", "2008-01-15", "2022-07-15", "2024-11-15", "2026-03-01"]))
def test_the_compiled_reasons_are_those_of_the_interpreter(values: list[Any], on: str) -> None:
    """Few days, so that reasons remembered from one matter are met by the next."""
    case = Case(values, ordinal(on))
    wanted = {id: read_reasons(law(), law().pathways[id], case) for id in PATHWAYS}
    assert dict(zip(PATHWAYS, reasons_on(case.reading)(values), strict=True)) == wanted


@given(matters(), days())
def test_the_compiled_forms_find_what_the_interpreter_finds(values: list[Any], day: int) -> None:
    found = dict(zip(PATHWAYS, interpreted(law(), PATHWAYS, values, day), strict=True))
    assert dict(zip(PATHWAYS, folded(law(), PATHWAYS, day)(values), strict=True)) == found
    assert dict(zip(PATHWAYS, for_any_day()(values, day), strict=True)) == found
