"""How one comparison is turned: the changes of a fact on one of its sides, the other standing still.

Only what is sure counts: against bounds, the farther one is what has to be reached.
"""

from __future__ import annotations

from openparole.logic.expressions import Cases, Product, Shift, Sum
from openparole.logic.facts import Day, Number, YesNo
from openparole.logic.propositions import Between, DayOrder, Happened, HasAny, NumberOrder, OneOf
from openparole.logic.regions import days
from openparole.logic.rows import CountOf, Earliest, Latest, Total
from openparole.logic.values import (
    ANY_DATE,
    ENDLESS,
    FIRST_DAY,
    IS_NEVER,
    LAST_DAY,
    TRUE,
    hull,
    plus,
    shift,
    times,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.case import Case
    from openparole.logic.changes import Changes, Search
    from openparole.logic.expressions import DayExpression, NumberExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.values import Days, Numbers, Truth

OPPOSITE = {"<": ">=", "<=": ">", ">=": "<", ">": "<="}
MIRRORED = {"<": ">", "<=": ">=", ">=": "<=", ">": "<"}


class Flips:
    """Turns leaves for a search, which says what may change."""

    def __init__(self, search: Search) -> None:
        self.search = search

    def of(self, node: Proposition, want: Truth, case: Case, row: int | None) -> list[Changes]:
        """The sets of changes that turn a leaf; none where nothing on either side can be changed."""
        put = self.search.put
        if isinstance(node, YesNo):
            return put(node, want, case, row)
        if isinstance(node, OneOf):
            mask = node.mask if want == TRUE else node.fact.unknown & ~node.mask
            return put(node.fact, mask, case, row)
        if isinstance(node, HasAny):
            everything = node.fact.unknown[1]
            if want != TRUE:
                return put(node.fact, (0, everything & ~node.mask), case, row)
            bits = [bit for bit in _bits(everything) if bit & node.mask]
            return [changes for bit in bits for changes in put(node.fact, (bit, everything), case, row)]
        if isinstance(node, NumberOrder):
            order = node.order if want == TRUE else OPPOSITE[node.order]
            left, right = case.numbers(node.left), case.numbers(node.right)
            return self.number(node.left, _reach(order, right), case, row) + self.number(
                node.right, _reach(MIRRORED[order], left), case, row
            )
        if isinstance(node, Happened):
            return self.day(node.day, ANY_DATE if want == TRUE else IS_NEVER, case, row)
        if isinstance(node, Between):
            return self.between(node, want, case, row)
        if isinstance(node, DayOrder):
            return self.day(node.left, _left(node, want, case), case, row) + self.day(
                node.right, _right(node, want, case), case, row
            )
        return []

    def number(self, node: NumberExpression, bounds: Numbers, case: Case, row: int | None) -> list[Changes]:
        """The sets that bring a number within bounds."""
        low, high = bounds
        if low > high or low >= ENDLESS:
            return []
        if isinstance(node, Number):
            return self.search.put(node, bounds, case, row)
        if isinstance(node, Sum | Product):
            return self.parts(node, bounds, case, row)
        if isinstance(node, Cases):
            arms = node.possible_arms(case)
            return self.number(arms[0][1], bounds, case, row) if len(arms) == 1 else []
        if isinstance(node, Total):
            return self.total(node, low, case) if high >= ENDLESS else []
        if isinstance(node, CountOf) and high >= ENDLESS and low - case.numbers(node)[0] == 1:
            return [one for one in self.search.in_a_row(node.rows, node.where, TRUE, case) if one]
        return []

    def parts(self, node: Sum | Product, bounds: Numbers, case: Case, row: int | None) -> list[Changes]:
        """The sets that bring one term, or one factor, as far as the whole must go."""
        low, high = bounds
        found: list[Changes] = []
        parts = node.terms if isinstance(node, Sum) else node.factors
        for part in parts:
            others = [case.numbers(other) for other in parts if other is not part]
            if isinstance(node, Sum):
                least, most = sum(it[0] for it in others), 0
                for other in others:
                    most = plus(most, other[1])
                wanted = (max(0, low - least), ENDLESS if high >= ENDLESS else high - most)
            else:
                least = most = 1
                for other in others:
                    least, most = least * other[0], times(most, other[1])
                if not least or not most:
                    continue
                wanted = (-(-low // least), ENDLESS if high >= ENDLESS else high // most)
            found += self.number(part, wanted, case, row)
        return found

    def total(self, node: Total, low: int, case: Case) -> list[Changes]:
        """The sets that add what is lacking to a total: to a row that counts, or by a new one."""
        search = self.search
        lacking = low - case.numbers(node)[0]
        listed, _complete = case.known(node.rows)
        found = []
        for place, inside in enumerate(case.each(node.rows, listed)):
            if inside.truth(node.where) == TRUE:
                least = inside.numbers(node.amount)[0]
                found += search.put(node.amount, (least + lacking, ENDLESS), inside, place)
        place = len(listed)
        for changes in search.in_new_row(node.rows, node.where, TRUE, case):
            for more in search.put(node.amount, (lacking, ENDLESS), search.new_row(node.rows, case), place):
                joined = search.join(changes, more)
                found += [] if joined is None else [joined]
        return found

    def day(self, node: DayExpression, region: Days | None, case: Case, row: int | None) -> list[Changes]:
        """The sets that bring a day within a region."""
        if region is None:
            return []
        if isinstance(node, Day):
            return self.search.put(node, region, case, row)
        if isinstance(node, Shift):
            return self.day(node.day, _unshifted(node, region), case, row)
        if isinstance(node, Latest | Earliest) and region[0] <= region[1]:
            search = self.search
            place = len(case.known(node.rows)[0])
            inside = search.new_row(node.rows, case)
            return [
                joined
                for changes in search.in_new_row(node.rows, node.where, TRUE, case)
                for more in search.put(node.day, region, inside, place)
                if (joined := search.join(changes, more)) is not None
            ]
        return []

    def between(self, node: Between, want: Truth, case: Case, row: int | None) -> list[Changes]:
        """The sets that bring a day between two others, or out from between them."""
        earliest_start, latest_start = hull(case.days(node.start))
        earliest_end, latest_end = hull(case.days(node.end))
        if want == TRUE:
            return self.day(node.day, days(latest_start, earliest_end, False), case, row)
        before = days(FIRST_DAY, earliest_start - 1, True)
        return self.day(node.day, before, case, row) + self.day(
            node.day, days(latest_end + 1, LAST_DAY, True), case, row
        )


def _bits(mask: int) -> list[int]:
    return [1 << place for place in range(mask.bit_length()) if mask >> place & 1]


def _reach(order: str, other: Numbers) -> Numbers:
    """The numbers that stand in an order to whatever the other may be."""
    least, most = other
    if order == ">=":
        return (most, ENDLESS)
    if order == ">":
        return (most + 1, ENDLESS)
    return (0, least if order == "<=" else least - 1)


def _left(node: DayOrder, want: Truth, case: Case) -> Days | None:
    """Where the left day has to be; never, where the order is not to hold."""
    low, high = hull(case.days(node.right))
    order, or_never = (node.order, False) if want == TRUE else (OPPOSITE[node.order], True)
    if order in ("<", "<="):
        return days(FIRST_DAY, low - (order == "<"), or_never)
    return days(high + (order == ">"), LAST_DAY, or_never)


def _right(node: DayOrder, want: Truth, case: Case) -> Days | None:
    """Where the right day has to be, the left being a day; never is later than any."""
    first, last, or_never = case.days(node.left)
    if or_never and want == TRUE:
        return None
    order = node.order if want == TRUE else OPPOSITE[node.order]
    if order in ("<", "<="):
        return days(last + (order == "<"), LAST_DAY, True)
    return days(FIRST_DAY, first - (order == ">"), False)


def _unshifted(node: Shift, region: Days) -> Days | None:
    """The days that a shift brings into a region: years and months have no inverse, so that it is tried."""
    first, last, or_never = region
    move = (node.years, node.months, node.days)

    def reaches(bound: int) -> int:
        """The first day that is shifted to the bound or later."""
        low, high = FIRST_DAY, LAST_DAY + 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if shift(middle, *move) >= bound else (middle + 1, high)
        return low

    return days(reaches(first), reaches(last + 1) - 1 if last < LAST_DAY else LAST_DAY, or_never)
