"""The compiled forms agree with the interpreter, cell by cell."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.compiled import Writer
from openparole.logic.values import ordinal
from tests.logic.strategies import (
    BEGAN,
    LIMIT,
    Payment,
    born,
    known,
    money,
    payments,
    propositions,
    worlds,
)

ON = ordinal("2022-01-31")
BIRTH = Clock("BIRTH", (born,), False, True)
PAID = Clock("PAID", (Payment.paid_on,), False, False)


@st.composite
def cells(draw: Any) -> tuple[list[Any], list[Any]]:
    """Propositions, and what is known; no day of the matter's own request is told, as compiled forms ask."""
    values = draw(known(draw(worlds())))
    for link in BEGAN.links:
        values[link.index] = link.unknown
    by_clock = [
        BEGAN.on_or_before("2022-02-01"),
        money.at_least(LIMIT.at(BEGAN)),
        born.under(1, BEGAN),
        BIRTH.plus(months=1).before(BEGAN),
        payments.exists(PAID.on_or_after(BIRTH)),
    ]
    return [*draw(st.lists(propositions(), min_size=1, max_size=3)), *by_clock], values


@given(cells())
def test_compiled_for_any_day(cell: Any) -> None:
    wanted, values = cell
    out = Writer()
    names = [out.truth(node) for node in wanted]
    function = out.function("any_day", "F, D", f"({', '.join(names)},)")
    assert function(values, ON) == tuple(Case(values, ON).truth(node) for node in wanted)


@given(cells())
def test_folded_for_one_day(cell: Any) -> None:
    wanted, values = cell
    out = Writer(day=ON)
    names = [out.truth(node) for node in wanted]
    function = out.function("one_day", "F, D", f"({', '.join(names)},)")
    assert function(values, ON) == tuple(Case(values, ON).truth(node) for node in wanted)
