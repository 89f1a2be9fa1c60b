"""A case in which something is supposed: what does not read it is asked of the case as it is."""

from __future__ import annotations

from openparole.interview.cells import bit, read_by
from openparole.logic.case import Case
from openparole.logic.facts import Day, Number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.facts import Fact
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Days, Numbers, Truth


class Supposed(Case):
    """The same case with other `values` of the facts that `moved`, as bits: `fact`, of which something is
    supposed, and what follows.
    """

    __slots__ = ("around", "fact", "moved")

    def __init__(self, around: Case, values: Sequence[Any], fact: Fact, moved: int) -> None:
        super().__init__(values, around.reading, tied=around.tied, given=around.given, trusted=around.trusted)
        self.around = around
        self.fact = fact
        self.moved = moved

    def is_alone(self, bits: int) -> bool:
        """Whether of the facts of these bits no other moved, and its value is one that the law cuts out: days
        and amounts are cut at what was told too.
        """
        return self.moved & bits == bit(self.fact) and not isinstance(self.fact, Day | Number)

    def truth(self, node: Proposition) -> Truth:
        truth = self._truths.get(node)
        if truth is None:
            truth = node.judge(self) if read_by(node) & self.moved else self.around.truth(node)
            self._truths[node] = truth
        return truth

    def days(self, node: DayExpression) -> Days:
        return super().days(node) if read_by(node) & self.moved else self.around.days(node)

    def numbers(self, node: NumberExpression) -> Numbers:
        return super().numbers(node) if read_by(node) & self.moved else self.around.numbers(node)
