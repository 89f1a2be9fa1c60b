"""The three ends of each grant of parole: original, administrative, effective, as bounds of days.

Original is what the I-94 says; administrative what notices and the Federal Register say; effective what is
left after the orders of courts that are in force on the day of reading. An end is the last day of parole.
The grants before the one in view are read by the same rules (`other_grants`), with the gap after each.
Whatever may have ended it and is not known makes the end "not later than", never a guess. What stands after
the day of reading is not read, and nothing that ended is revived: of several notices the first ends parole,
the latest is shown.
"""

from __future__ import annotations

from openparole.law.catalog import law as current_law
from openparole.law.facts.grant import parole_program, paroled_on
from openparole.logic.case import Case
from openparole.logic.proof import Missing
from openparole.logic.text import _
from openparole.logic.values import FIRST_DAY, LAST_DAY, NEVER, TRUE, happens, iso
from openparole.screening.after_the_end import After, gap_after
from openparole.screening.matter import Matter, read_matter
from openparole.screening.notices import Notices
from openparole.screening.other_grants import other_grants
from openparole.screening.screen import check_asked, day_in_law
from openparole.screening.settle import settle
from openparole.screening.triggers import HAPPENED, LATER, NO, RUNS, STOPPED, Reading, Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.logic.values import Days
    from openparole.screening.after_the_end import Gap
    from openparole.screening.other_grants import OtherGrant
    from openparole.screening.triggers import Bounds

NOT_BEGUN, RUNNING, LAST, ENDED, UNDETERMINED = "not begun", "running", "last day", "ended", "undetermined"
IN_VIEW = "in view"
ORIGINAL, ADMINISTRATIVE, EFFECTIVE = "original", "administrative", "effective"

NOT_TOLD = _("No day is known on which it ends at the latest")


class End:
    """One end: the bounds of the last day of parole, and what sets the later one. None is no bound.

    `firm`: nothing that may matter to it is weak, in doubt, or past its evidence.
    """

    __slots__ = ("firm", "not_after", "not_before", "reason", "rule", "source")

    def __init__(
        self, bounds: Bounds, reason: Text, rule: str = "", source: Source | None = None, firm: bool = True
    ) -> None:
        low, high = bounds
        self.not_before = low if FIRST_DAY < low < NEVER else None
        self.not_after = high if high < LAST_DAY else None
        self.reason = reason
        self.rule = rule
        self.source = source
        self.firm = firm

    @property
    def sure(self) -> bool:
        """Whether it is one day."""
        return self.not_before is not None and self.not_before == self.not_after

    def json(self) -> dict[str, Any]:
        """As in `ends/1`."""
        return {
            "not_before": _iso(self.not_before),
            "not_after": _iso(self.not_after),
            "reason": self.reason.json(),
            "rule": self.rule or None,
            "source": None if self.source is None else self.source.json(),
            "firm": self.firm,
        }


class Grant:
    """One grant: the one in view, the period before its renewal, or an earlier parole (`name`).

    `rows`: everything that may have ended it; `recheck`: the instruments whose evidence does not reach the
    day of reading; `after`: what follows from the end; `gap`: the days until the next grant, where there may
    be any.
    """

    __slots__ = ("administrative", "after", "began", "effective", "gap", "name", "original", "program",
                 "recheck", "rows", "state")  # fmt: skip

    def __init__(
        self,
        name: str,
        began: Days,
        program: str | None,
        ends: tuple[End, End, End],
        on: int,
        rows: list[Row],
        recheck: list[Instrument],
    ) -> None:
        self.name = name
        self.began = began
        self.program = program
        self.original, self.administrative, self.effective = ends
        self.rows = rows
        self.recheck = recheck
        self.after: After | None = None
        self.gap: Gap | None = None
        self.state = _state(began, self.effective, on)

    def ends(self) -> dict[str, End]:
        """The three, by name, always together."""
        return {
            ORIGINAL: self.original,
            ADMINISTRATIVE: self.administrative,
            EFFECTIVE: self.effective,
        }

    def questions(self) -> list[Missing]:
        """What would settle the ends, first what may move them most."""
        if all(end.sure for end in self.ends().values()):
            return []
        by_weight = sorted(self.rows, key=lambda row: row.does == RUNS)
        return list(dict.fromkeys(part for row in by_weight for part in row.missing))

    def json(self) -> dict[str, Any]:
        """As in `ends/1`."""
        return {
            "grant": self.name,
            "began": {"not_before": _known(self.began[0]), "not_after": _known(self.began[1])},
            "program": self.program,
            "state": self.state,
            **{name: end.json() for name, end in self.ends().items()},
            "triggers": [row.json() for row in self.rows],
            "questions": [_question(part) for part in self.questions()],
            "recheck": [{"id": by.id, "evidence_until": _iso(by.evidence_until)} for by in self.recheck],
            "after": None if self.after is None else self.after.json(),
            "gap": None if self.gap is None else self.gap.json(),
        }


class Ends:
    """The ends of every grant of one matter, as read on `read_on` for the day `on` (ordinals)."""

    __slots__ = ("grants", "law", "on", "read_on")

    def __init__(self, law: Law, grants: list[Grant], on: int, read_on: int) -> None:
        self.law = law
        self.grants = tuple(grants)
        self.on = on
        self.read_on = read_on

    @property
    def in_view(self) -> Grant | None:
        """The grant in view; None where nobody was paroled."""
        return next((grant for grant in self.grants if grant.name == IN_VIEW), None)

    @property
    def before(self) -> list[Grant]:
        """Those before it: the period before its renewal, and earlier paroles."""
        return [grant for grant in self.grants if grant.name != IN_VIEW]

    def as_json(self) -> dict[str, Any]:
        """The published contract `ends/1`."""
        return {
            "schema": "ends/1",
            "law": self.law.json(),
            "on": iso(self.on),
            "read_on": iso(self.read_on),
            "grants": [grant.json() for grant in self.grants],
        }


def ends(
    facts: Mapping[str, Any] | Matter,
    *,
    on: str | date,
    read_on: str | date | None = None,
    law: Law | None = None,
) -> Ends:
    """The ends of the parole in view, of the period before a renewal, and of earlier paroles.

    `on`: the day asked about; `read_on`: the day of reading (default: `on`), whose orders and events count.
    Raises what `screen` raises.
    """
    law = law or current_law()
    matter = facts if isinstance(facts, Matter) else read_matter(facts)
    day = day_in_law("on", on)
    reading = day if read_on is None else day_in_law("read_on", read_on)
    check_asked(law, [], matter.stipulated)
    case = Case(settle(matter, law=law, for_ends=True).values, day, given=matter.stipulated)
    grants: list[Grant] = []
    if happens(case.days(paroled_on)) & TRUE:
        held = Reading(law, case, reading)
        grant = _grant(IN_VIEW, held, day, [*_triggers(held), *held.running_out()])
        grant.after = After(law, case, grant)
        grants.append(grant)
    grants.extend(_other(law, other, day, reading) for other in other_grants(case))
    return Ends(law, grants, day, reading)


def _triggers(reading: Reading) -> list[Row]:
    notices = Notices(reading)
    original, *longer = reading.expiry()
    return [original, *reading.cuts(notices.replaced), *notices.rows, *reading.triggers(), *longer]


def _other(law: Law, other: OtherGrant, on: int, read_on: int) -> Grant:
    """A grant before the one in view. What ran out without shortening anything is left out."""
    reading = Reading(law, other.case, read_on, other.next)
    rows = [*_triggers(reading), *reading.replaced_by_next()]
    for row in rows:
        row.missing = other.asked(row.missing)
    grant = _grant(other.name, reading, on, rows)
    grant.after = After(law, other.case, grant, other)
    grant.gap = gap_after(grant, other.next)
    return grant


def _grant(name: str, reading: Reading, on: int, rows: list[Row]) -> Grant:
    """`rows`: everything that may have ended it, the last day on the I-94 first."""
    three = (
        _end(reading, rows[:1], [rows[0].own]),
        _end(reading, rows, [row.administrative for row in rows]),
        _end(reading, rows, [row.effective for row in rows], orders=True),
    )
    program = parole_program.members(reading.case.known(parole_program))
    return Grant(name, reading.began, program[0] if len(program) == 1 else None, three, on, rows,
                 reading.recheck(rows))  # fmt: skip


def _end(reading: Reading, rows: list[Row], bounds: list[Bounds | None], *, orders: bool = False) -> End:
    """The first day among them. Firm where it stays when what is weak, in doubt or old is read as unknown,
    and nothing of that kind surely concerns the person.

    `orders`: what orders made of them counts too.
    """
    found = _first_of(bounds)
    unknown = (reading.began[0], NEVER)
    weak = [
        (own is not None or row.does in (STOPPED, RUNS))
        and _matters(row, found[1])
        and _shaky(reading, row, orders)
        for row, own in zip(rows, bounds, strict=True)
    ]
    weaker = [unknown if shaky else own for shaky, own in zip(weak, bounds, strict=True)]
    sure_to_concern = any(shaky and row.state == HAPPENED for shaky, row in zip(weak, rows, strict=True))
    firm = not sure_to_concern and _first_of(weaker) == found
    if found[1] >= LAST_DAY:
        return End(found, NOT_TOLD, firm=firm)
    row = next(row for row, own in zip(rows, bounds, strict=True) if own is not None and own[1] == found[1])
    return End(found, row.label, row.rule, row.source, firm)


def _first_of(bounds: Iterable[Bounds | None]) -> Bounds:
    """From the earliest day that is possible to the earliest that is sure."""
    counted = [own for own in bounds if own is not None]
    return min((low for low, _high in counted), default=NEVER), min(
        (high for _low, high in counted), default=NEVER
    )


def _matters(row: Row, high: int) -> bool:
    return row.state not in (NO, LATER) and (row.own[0] <= high or row.does == RUNS)


def _shaky(reading: Reading, row: Row, orders: bool) -> bool:
    """Whether a row rests on something weak, in doubt, or past its evidence."""
    if row.by is not None and not row.instruments:
        return False
    behind = row.instruments if orders else [row.by] if row.by is not None else []
    return not row.firm or (orders and not row.orders_firm) or any(map(reading.past, behind))


def _state(began: Days, effective: End, on: int) -> str:
    first = began[0]
    if first == began[1] and on < first:
        return NOT_BEGUN
    if effective.sure and on == effective.not_after:
        return LAST
    if effective.not_after is not None and on > effective.not_after:
        return ENDED
    if effective.not_before is not None and on < effective.not_before and began[1] <= on:
        return RUNNING
    return UNDETERMINED


def _question(part: Missing) -> dict[str, Any]:
    from openparole.screening.as_json import question

    fact = part.fact
    why = part.why if fact is None else fact.why
    return {
        "address": part.address,
        "question": None if fact is None else question(fact, part.address).json(),
        "why": None if why is None else why.json(),
    }


def _known(day: int) -> str | None:
    return iso(day) if FIRST_DAY < day < LAST_DAY else None


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)
