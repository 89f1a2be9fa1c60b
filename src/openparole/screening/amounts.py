"""Every amount that a fee may still come to, where bounds would say less."""

from __future__ import annotations

from itertools import product

from openparole.logic.expressions import Amount, Cases, Sum
from openparole.logic.schedules import At

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.case import Case
    from openparole.logic.expressions import NumberExpression


def possible(case: Case, amount: NumberExpression) -> list[int | None]:
    """The amounts in cents, smallest first; None last, for a day of which no text gives one."""
    return sorted(_possible(case, amount), key=lambda cents: (cents is None, cents or 0))


def _possible(case: Case, amount: NumberExpression) -> set[int | None]:
    if isinstance(amount, Amount):
        return {amount.number}
    if isinstance(amount, At):
        return {None if step is None else step.amount for step in amount.possible_steps(case)}
    if isinstance(amount, Cases):
        return {cents for _truth, arm in amount.possible_arms(case) for cents in _possible(case, arm)}
    if isinstance(amount, Sum):
        sums = product(*(_possible(case, term) for term in amount.terms))
        return {None if None in terms else sum(terms) for terms in sums}  # type: ignore[arg-type]  # no None left
    return set(case.numbers(amount))
