"""One matter read on one day: every node is judged once and remembered."""

from __future__ import annotations

from openparole.logic.values import FALSE, TRUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.facts import Fact
    from openparole.logic.propositions import Proposition
    from openparole.logic.rows import Rows
    from openparole.logic.sources import Source
    from openparole.logic.values import Days, Numbers, Row, Truth


class Case:
    """What is known (`values`, one a fact, by its index), on the day of `reading`.

    `tied`: the request's own days (filed, posted, granted) belong to the pathway being read.
    `given`: rules taken as given, by id. `trusted`: the lowest rank of source that counts; rules of
    weaker sources are unknown.
    """

    __slots__ = ("_days", "_numbers", "_rows", "_truths", "given", "reading", "tied", "trusted", "values")

    def __init__(
        self,
        values: Sequence[Any],
        reading: int,
        *,
        tied: bool = True,
        given: Mapping[str, bool] | None = None,
        trusted: int = 0,
    ) -> None:
        self.values = values
        self.reading = reading
        self.tied = tied
        self.given = given or {}
        self.trusted = trusted
        self._truths: dict[Proposition, Truth] = {}
        self._days: dict[DayExpression, Days] = {}
        self._numbers: dict[NumberExpression, Numbers] = {}
        self._rows: dict[Rows, list[CaseInRow]] = {}

    def truth(self, node: Proposition) -> Truth:
        """TRUE, FALSE or UNKNOWN."""
        truth = self._truths.get(node)
        if truth is None:
            truth = self._truths[node] = node.judge(self)
        return truth

    def days(self, node: DayExpression) -> Days:
        """The days still possible."""
        days = self._days.get(node)
        if days is None:
            days = self._days[node] = node.find_days(self)
        return days

    def numbers(self, node: NumberExpression) -> Numbers:
        """The bounds still possible."""
        numbers = self._numbers.get(node)
        if numbers is None:
            numbers = self._numbers[node] = node.find_numbers(self)
        return numbers

    def known(self, fact: Fact) -> Any:
        """What is known of a fact, packed as `values` says."""
        return self.values[fact.index]

    def each(self, rows: Rows, listed: Sequence[Row]) -> Sequence[Case]:
        """The case read inside each listed row."""
        inside = self._rows.get(rows)
        if inside is None:
            inside = self._rows[rows] = [CaseInRow(self, row) for row in listed]
        return inside

    def stipulated(self, id: str) -> Truth | None:
        """The truth given for a rule, or for the row that it is a part of."""
        if not self.given:
            return None
        given = self.given.get(id)
        if given is None:
            given = self.given.get(id.partition("/")[0])
        return None if given is None else TRUE if given else FALSE

    def knowing(self, fact: Fact, known: Any) -> Case:
        """The same case with something else known of one fact."""
        values = list(self.values)
        values[fact.index] = known
        return Case(values, self.reading, tied=self.tied, given=self.given, trusted=self.trusted)

    def distrusting(self, rank: int) -> Case:
        """The same case read without the rules of sources up to a rank."""
        return Case(self.values, self.reading, tied=self.tied, given=self.given, trusted=rank + 1)

    def distrusts(self, source: Source) -> bool:
        """Whether rules of this source are read as unknown."""
        return source.rank < self.trusted


class CaseInRow(Case):
    """The same case inside one row; what does not read the row is asked of the case around it."""

    __slots__ = ("around", "row")

    def __init__(self, around: Case, row: Row) -> None:
        super().__init__(
            around.values, around.reading, tied=around.tied, given=around.given, trusted=around.trusted
        )
        self.around = around
        self.row = row

    def truth(self, node: Proposition) -> Truth:
        return self.around.truth(node) if node.row_of is None else super().truth(node)

    def days(self, node: DayExpression) -> Days:
        return self.around.days(node) if node.row_of is None else super().days(node)

    def numbers(self, node: NumberExpression) -> Numbers:
        return self.around.numbers(node) if node.row_of is None else super().numbers(node)

    def known(self, fact: Fact) -> Any:
        return self.values[fact.index] if fact.rows is None else self.row[fact.index]
