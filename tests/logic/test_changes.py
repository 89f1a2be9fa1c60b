"""The sets found are those that trying every change finds: each turns the answer, no smaller part does."""

from __future__ import annotations

from itertools import combinations, product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from openparole.logic.case import Case
from openparole.logic.changes import LARGEST, MOST, Search, things
from openparole.logic.propositions import all_of, any_of, at_least, no
from openparole.logic.regions import put
from openparole.logic.rows import Rows
from openparole.logic.values import FALSE, FIRST_DAY, IS_NEVER, TRUE, UNKNOWN, iso
from tests.logic.strategies import (
    FACTS,
    FIRST,
    Payment,
    began,
    color,
    known,
    other,
    payments,
    propositions,
    size,
    tags,
    worlds,
    yes,
)

CHANGEABLE = (yes, other, color, size, began)
READING = FIRST + 30
DAY = READING + 3


def allowed(fact: Any, _known: Any, _new: bool) -> Any:
    """Anything, of a few facts."""
    return fact.unknown if fact in CHANGEABLE else None


def everything(fact: Any, _known: Any, _new: bool) -> Any:
    """Anything, of every fact."""
    return fact.unknown


def changed(values: list[Any], changes: Any) -> list[Any]:
    """The values once the changes are made; a row that is new stands last."""
    after = list(values)
    for (fact, row), region in changes.items():
        table = fact if fact.rows is None else fact.rows
        if not isinstance(table, Rows):
            after[fact.index] = put(fact, after[fact.index], region)
            continue
        listed, complete = after[table.index]
        rows = [list(it) for it in listed]
        if row == len(rows):
            rows.append([field.unknown for field in table.fields.values()])
        if fact is not table:
            rows[row][fact.index] = put(fact, rows[row][fact.index], region)
        after[table.index] = (tuple(map(tuple, rows)), complete)
    return after


def search(goal: Any, values: list[Any], may: Any = allowed, **more: Any) -> Any:
    """The sets that make the goal true."""
    return Search([goal], lambda changes: Case(changed(values, changes), READING), may, **more).found()


def leaves() -> st.SearchStrategy[Any]:
    """Leaves over five facts, each with few values that differ."""
    return st.sampled_from(
        [
            yes, other, no(yes), color.is_("red"), color.is_("red", "blue"), size.at_least(3),
            size.at_most(1), size.more_than(4), began.happened(), began.never(), began.on_or_before(iso(DAY)),
            began.after(iso(DAY)), began.between(iso(DAY), iso(DAY + 5)), tags.has("a"),
        ]
    )  # fmt: skip


def trees() -> st.SearchStrategy[Any]:
    """Small trees of them."""
    return st.recursive(
        leaves(),
        lambda inner: st.one_of(
            st.lists(inner, min_size=2, max_size=3).map(lambda it: all_of(*it)),
            st.lists(inner, min_size=2, max_size=3).map(lambda it: any_of(*it)),
            st.lists(inner, min_size=3, max_size=3).map(lambda it: at_least(2, *it)),
            inner.map(no),
        ),
        max_leaves=7,
    )


POINTS: dict[Any, list[Any]] = {
    yes: [TRUE, FALSE],
    other: [TRUE, FALSE],
    color: [1, 2, 4],
    size: [(n, n) for n in (0, 1, 2, 3, 4, 5)],
    began: [IS_NEVER, *((d, d, False) for d in (DAY - 1, DAY, DAY + 1, DAY + 5, DAY + 6))],
}


def brute(goal: Any, values: list[Any]) -> set[frozenset[Any]]:
    """The smallest sets of facts that some other values of theirs make enough."""
    found: set[frozenset[Any]] = set()
    for count in range(len(CHANGEABLE) + 1):
        for facts in combinations(CHANGEABLE, count):
            if any(smaller <= set(facts) for smaller in found):
                continue
            for points in product(*(POINTS[fact] for fact in facts)):
                after = list(values)
                for fact, point in zip(facts, points, strict=True):
                    after[fact.index] = point
                if Case(after, READING).truth(goal) == TRUE:
                    found.add(frozenset(facts))
                    break
    return found


@settings(max_examples=400)
@given(trees(), worlds(), st.data())
def test_they_are_those_that_trying_everything_finds(goal: Any, world: list[Any], data: Any) -> None:
    values = data.draw(st.one_of(st.just(world), known(world)))
    found = {frozenset(fact for fact, _row in things(changes)) for changes in search(goal, values)}
    wanted = {facts for facts in brute(goal, values) if 0 < len(facts) <= LARGEST}
    if len(wanted) <= MOST:
        assert found == wanted, goal


@settings(max_examples=400)
@given(propositions(), worlds(), st.booleans(), st.data())
def test_each_turns_the_answer_and_no_part_of_it_does(
    goal: Any, world: list[Any], lenient: bool, data: Any
) -> None:
    values = data.draw(known(world))
    before = Case(values, READING).truth(goal)
    found = search(goal, values, everything, lenient=lenient)
    assert len(found) <= MOST
    if before == TRUE:
        assert found == []
    for changes in found:
        after = Case(changed(values, changes), READING).truth(goal)
        assert after == TRUE or (lenient and after == UNKNOWN)
        if lenient:
            continue
        parts = things(changes)
        for count in range(len(parts)):
            for chosen in combinations(parts, count):
                part = {
                    place: region
                    for place, region in changes.items()
                    if (place[0] if place[0].rows is None else place[0].rows, place[1]) in chosen
                }
                assert Case(changed(values, part), READING).truth(goal) != TRUE


def test_a_shared_fact_that_flips_another_leaf_is_mended() -> None:
    values = [fact.unknown for fact in FACTS]
    values[yes.index] = values[other.index] = FALSE
    (found,) = search(all_of(yes, any_of(no(yes), other)), values)
    assert found == {(yes, None): TRUE, (other, None): TRUE}


def test_cheapest_first_and_thresholds_are_regions() -> None:
    values = [fact.unknown for fact in FACTS]
    values[size.index], values[yes.index] = (2, 2), FALSE
    found = search(any_of(all_of(size.at_least(4), yes), size.at_least(9)), values)
    assert [dict(it) for it in found] == [{(size, None): (9, 1 << 62)}]


def test_a_total_is_reached_by_a_new_row_of_what_is_lacking() -> None:
    values = [fact.unknown for fact in FACTS]
    values[payments.index] = ((((1, 1, False), (2, 2), TRUE),), True)
    goal = payments.total(Payment.amount, Payment.lawful).at_least(5)

    def may(fact: Any, _known: Any, new: bool) -> Any:
        return fact.unknown if fact is payments or new else None

    (found,) = search(goal, values, may)
    assert found == {(payments, 1): (), (Payment.amount, 1): (3, 1 << 62), (Payment.lawful, 1): TRUE}


def test_what_is_unknown_may_stay_so_where_that_is_asked() -> None:
    values = [fact.unknown for fact in FACTS]
    values[yes.index] = FALSE
    goal = all_of(yes, began.on_or_before(iso(DAY)))
    (lenient,) = search(goal, values, lenient=True)
    assert lenient == {(yes, None): TRUE}
    (sure,) = search(goal, values)
    assert sure == {(yes, None): TRUE, (began, None): (FIRST_DAY, DAY, False)}
