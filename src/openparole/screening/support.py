"""The household of each supporter beside the poverty line, with and without the others of the same file.

Where several people are promised for, each is on an own form, and those filed earlier count in the household
of those filed later: one reading is that of whoever is filed for first, the other that of whoever is last.
"""

from __future__ import annotations

from openparole.law.facts.supporter import Supporter, supporters
from openparole.law.shared.support import HOUSEHOLD, MEASURED, SHOWINGS, household, line, reaches
from openparole.logic.shown import write
from openparole.logic.values import ENDLESS, FALSE
from openparole.screening.proofs import TRUTHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.shared.support import Showing
    from openparole.logic.case import Case
    from openparole.logic.values import Numbers, Truth
    from openparole.screening.report import Report


class Reading:
    """The household with so many `people` of the file in it: its `size`, and for each showing the `lines` in
    cents with whether the income reaches it.
    """

    __slots__ = ("lines", "people", "size")

    def __init__(self, row: Case, people: int) -> None:
        self.people = people
        self.size: Numbers = row.numbers(household(people))
        self.lines: list[tuple[Showing, Numbers, Truth]] = []
        for showing in SHOWINGS:
            least, most = row.numbers(line(people, showing))
            cents = (-(-least // 100), ENDLESS if most >= ENDLESS else -(-most // 100))
            self.lines.append((showing, cents, row.truth(reaches(people, showing))))

    @property
    def truths(self) -> list[Truth]:
        """What is reached."""
        return [truth for _showing, _cents, truth in self.lines]


class Support:
    """The supporter in the row `number`: the `readings` of one who comes alone, or of the first and last."""

    __slots__ = ("number", "readings")

    def __init__(self, number: int, readings: list[Reading]) -> None:
        self.number = number
        self.readings = readings

    @property
    def order_matters(self) -> bool:
        """Whether what is reached hangs on who is filed for first."""
        return self.readings[0].truths != self.readings[-1].truths

    def json(self) -> dict[str, Any]:
        """What `screen/1` says of it."""
        return {
            "address": f"{supporters.name}[{self.number}]",
            "readings": [_reading(reading) for reading in self.readings],
            "order_matters": self.order_matters,
            "source": HOUSEHOLD.json(),
        }


def support(report: Report) -> list[Support]:
    """Each supporter of whose household, income or place anything is known."""
    listed, _complete = report.case.known(supporters)
    people = sorted({1, 1 + report.settled.matter.beside})
    found = []
    for number, row in enumerate(report.case.each(supporters, listed)):
        asked = (Supporter.household, Supporter.income, Supporter.region)
        if row.truth(MEASURED) != FALSE and any(row.known(fact) != fact.unknown for fact in asked):
            readings = [Reading(row, count) for count in people]
            found.append(Support(number, readings))
    return found


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "people": reading.people,
        "household": write(Supporter.household, reading.size),
        "lines": [
            {
                "id": showing.id,
                "label": showing.label.json(),
                "percent": showing.percent,
                "amount": write(Supporter.income, cents),
                "reached": TRUTHS[truth],
                "source": showing.source.json(),
            }
            for showing, cents, truth in reading.lines
        ],
    }
