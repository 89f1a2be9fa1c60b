"""Everything that may have ended a grant, each with the days it could have ended it on. Decides no end.

Bounds are (not before, not after); `NEVER` as the later one means that it need not have happened. A row
counts for the administrative end where it is a paper, and for the effective end as far as orders let it.
"""

from __future__ import annotations

from openparole.law.ends import statement
from openparole.law.on_grants import Cut, Extension, RunsOut, Shield
from openparole.logic.expressions import On
from openparole.logic.proof import missing
from openparole.logic.sources import SHAKY
from openparole.logic.text import _
from openparole.logic.values import FALSE, LAST_DAY, NEVER, TRUE, UNKNOWN, iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeAlias

    from openparole.law.catalog import Law
    from openparole.law.ends import Trigger
    from openparole.law.instrument import Instrument
    from openparole.law.on_grants import Effect
    from openparole.logic.case import Case
    from openparole.logic.proof import Missing
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.logic.values import Days, Truth

    Bounds: TypeAlias = tuple[int, int]

HAPPENED, NO, NOT_KNOWN, LATER, TO_COME = "happened", "no", "not known", "after the reading", "to come"
ENDS, STOPPED, DOUBT, REPLACED, BY_NOTICE, RUNS = (
    "ends", "stopped by an order", "in doubt", "replaced", "by notice only", "runs to its own end",
)  # fmt: skip
"""What a row does: it ends parole; an order stops it, or leaves it in doubt; a notice to the person took its
place; alone it ends nothing; or it leaves parole as it is."""

UNASKED = _("Longer parole, without a request")
A_NOTICE = _("A notice to the person")
NEXT = _("The next parole began")


class Row:
    """One trigger. `own`: when it would end parole, by itself; `orders`: the instruments that changed that.

    `firm`: its own source is strong enough; `orders_firm`: and what orders made of it is neither weak nor
    in doubt.
    """

    __slots__ = ("administrative", "by", "does", "effective", "firm", "id", "label", "missing", "orders",
                 "orders_firm", "own", "rule", "source", "state")  # fmt: skip

    def __init__(
        self,
        id: str,
        label: Text,
        rule: str,
        source: Source | None,
        state: str,
        own: Bounds,
        *,
        does: str = ENDS,
        by: str | None = None,
        paper: bool = True,
    ) -> None:
        self.id = id
        self.label = label
        self.rule = rule
        self.source = source
        self.state = state
        self.own = own
        self.does = does
        self.by = by
        counts = does not in (BY_NOTICE, RUNS) and state not in (NO, LATER)
        self.administrative: Bounds | None = own if counts and paper else None
        self.effective: Bounds | None = own if counts else None
        self.firm = source is None or source.rank > SHAKY
        self.orders: list[str] = []
        self.orders_firm = True
        self.missing: list[Missing] = []

    @property
    def instruments(self) -> list[str]:
        """The instruments that it rests on; none where it may not concern the person, or was replaced."""
        if self.does == REPLACED or (self.does == RUNS and self.state == NOT_KNOWN):
            return []
        return [*([self.by] if self.by else []), *self.orders]

    def give_way(self, truth: Truth) -> None:
        """A later notice to the person takes its place, surely or perhaps."""
        if truth == TRUE:
            self.does, self.administrative, self.effective = REPLACED, None, None
        elif truth == UNKNOWN:
            self.administrative, self.effective = perhaps(self.administrative), perhaps(self.effective)

    def obey(self, left: Left) -> None:
        """What orders leave of it."""
        self.does, self.effective = left.does, left.bounds
        self.orders, self.orders_firm = left.orders, left.firm
        self.missing = [*self.missing, *left.missing]

    def json(self) -> dict[str, Any]:
        """As in `ends/1`."""
        return {
            "id": self.id,
            "label": self.label.json(),
            "state": self.state,
            "does": self.does,
            "own": bounds_json(self.own),
            "administrative": bounds_json(self.administrative),
            "effective": bounds_json(self.effective),
            "rule": self.rule or None,
            "by": self.by,
            "orders": self.orders,
            "source": None if self.source is None else self.source.json(),
            "firm": self.firm and self.orders_firm,
            "missing": [part.address for part in self.missing],
        }


class Left:
    """What the orders that are read leave of one cut: its bounds, or None where they stop it."""

    __slots__ = ("bounds", "does", "firm", "missing", "orders")

    def __init__(self, reading: Reading, id: str, bounds: Bounds | None) -> None:
        self.bounds = bounds
        self.does = ENDS
        self.firm = True
        self.orders: list[str] = []
        self.missing: list[Missing] = []
        for shield in reading.effects:
            if not isinstance(shield, Shield) or id not in shield.cuts or self.bounds is None:
                continue
            truth = reading.case.truth(shield.when)
            if truth == FALSE:
                continue
            by = reading.law.instruments.get(shield.by or "")
            if by is None:
                continue
            self.orders.append(by.id)
            self.missing.extend(missing(reading.case, shield.when))
            if shield.sure and truth == TRUE:
                self.bounds, self.does = None, STOPPED
                self.firm = by.source.rank > SHAKY
            else:
                self.bounds, self.does, self.firm = perhaps(self.bounds), DOUBT, False


class Reading:
    """A grant in view, read on a day; what came after `last` is told of a later grant, or not yet there."""

    def __init__(self, law: Law, case: Case, read_on: int, next: Bounds = (NEVER, NEVER)) -> None:
        self.law = law
        self.case = case
        self.read_on = read_on
        self.next = next
        self.last = min(read_on, next[1])
        self.began: Days = case.days(law.ends.began)
        self.effects = [effect for effect in law.effects if effect.read(read_on)]

    def recheck(self, rows: list[Row]) -> list[Instrument]:
        """The instruments that rows rest on and whose evidence does not reach the day of reading."""
        ids = dict.fromkeys(id for row in rows for id in row.instruments)
        return [self.law.instruments[id] for id in ids if self.past(id)]

    def past(self, id: str) -> bool:
        """Whether the day of reading is after all that was read of an instrument."""
        until = self.law.instruments[id].evidence_until
        return until is not None and until < self.read_on

    def expiry(self) -> Iterator[Row]:
        """The last day on the I-94, which an extension may move."""
        expiry = self.law.ends.expiry
        first, last, or_never = self.case.days(expiry.day)
        own = (max(first, self.began[0]) if first <= last else NEVER, NEVER if or_never else last)
        state = NOT_KNOWN if own[1] >= LAST_DAY else HAPPENED if own[1] < self.read_on else TO_COME
        row = self.row(expiry, state if own[0] < NEVER else NO, own)
        row.missing = list(missing(self.case, expiry.day))
        extensions = []
        for effect in self.effects:
            truth = self.case.truth(effect.when) if isinstance(effect, Extension) else FALSE
            if isinstance(effect, Extension) and truth != FALSE:
                extensions.append(self.extended(row, effect, truth))
        yield row
        yield from extensions

    def extended(self, expiry: Row, effect: Extension, truth: Truth) -> Row:
        """Only an extension that is known to concern the person moves the later bound."""
        _first, last, or_never = self.case.days(effect.until)
        until = NEVER if or_never else last
        state = HAPPENED if truth == TRUE else NOT_KNOWN
        row = self.of_law(effect, effect.rule, state, (expiry.own[0], until), does=RUNS)
        row.missing = [*missing(self.case, effect.when)][:1]
        if truth == TRUE and expiry.administrative is not None:
            longer = (expiry.administrative[0], max(expiry.administrative[1], until))
            expiry.administrative = expiry.effective = longer
            expiry.orders.extend(row.instruments)
            expiry.orders_firm = False
        return row

    def trigger(self, trigger: Trigger) -> Iterator[Row]:
        """A row of statute and regulation; none where it does not concern the person."""
        if self.case.truth(trigger.of) == FALSE:
            return
        truth = self.case.truth(trigger.when)
        if self.case.truth(trigger.of) != TRUE and truth == TRUE:
            truth = UNKNOWN
        days = self.case.days(trigger.day)
        state, own = self.event(days, truth)
        row = self.row(trigger, state, own)
        if state == NOT_KNOWN and trigger.alone:
            asked = [*missing(self.case, trigger.day), *missing(self.case, trigger.when)]
            row.missing = [part for part in asked if part.address not in ("paroled_on", "reparoled_on")]
        yield row

    def event(self, days: Days, truth: Truth) -> tuple[str, Bounds]:
        """What is known of an event on the day of reading. What comes later has not happened."""
        first, last, or_never = days
        if truth == FALSE or first > last or last < self.began[0] or first > self.next[1]:
            return NO, (NEVER, NEVER)
        low = max(first, self.began[0])
        if low > self.read_on:
            return LATER, (low, NEVER)
        if truth == TRUE and not or_never and last <= self.last:
            return HAPPENED, (low, last)
        return NOT_KNOWN, (low, NEVER)

    def row(self, trigger: Trigger, state: str, own: Bounds) -> Row:
        """The row of a trigger, with the source of its statement."""
        said = statement(self.law, trigger.rule)
        source = None if said is None else said.source
        does = ENDS if trigger.alone else BY_NOTICE
        return Row(
            trigger.id, trigger.label, trigger.rule, source, state, own, does=does, paper=trigger.paper
        )

    def of_law(self, effect: Effect, id: str, state: str, own: Bounds, does: str = ENDS) -> Row:
        """The row of an effect: by an instrument, or by the regulation alone."""
        by = self.law.instruments.get(effect.by or "")
        if by is not None:
            own_source = effect.source or by.source
            return Row(id, by.title, effect.rule, own_source, state, own, does=does, by=by.id)
        said = statement(self.law, effect.rule)
        label = UNASKED if isinstance(effect, Extension) else A_NOTICE
        source = effect.source or (None if said is None else said.source)
        return Row(id, label, effect.rule, source, state, own, does=does)

    def cuts(self, replaced: Mapping[str, Truth]) -> Iterator[Row]:
        """The cuts by a text, with what a notice to the person and the orders of courts leave of them."""
        for effect in self.effects:
            truth = self.case.truth(effect.when)
            if not isinstance(effect, Cut) or truth == FALSE:
                continue
            row = self.cut(effect, truth)
            if row.state not in (NO, LATER):
                row.give_way(replaced.get(effect.id, FALSE))
                if row.does != REPLACED:
                    row.obey(Left(self, effect.id, row.effective))
                yield row

    def cut(self, effect: Cut, truth: Truth) -> Row:
        """A cut on a day of the law, which may lie ahead, or on that of an event; not before its text."""
        first, last, or_never = self.case.days(effect.day)
        days = (max(first, effect.first_day or first), last, or_never)
        state, own = self.event(days, truth)
        if isinstance(effect.day, On) and state != NO:
            state = HAPPENED if truth == TRUE else NOT_KNOWN
            own = (own[0], last if truth == TRUE else NEVER)
        row = self.of_law(effect, effect.id, state, own)
        row.missing = [*missing(self.case, effect.when), *missing(self.case, effect.day)]
        return row

    def triggers(self) -> list[Row]:
        """What statute and regulation say, row by row."""
        return [row for trigger in self.law.ends.triggers for row in self.trigger(trigger)]

    def replaced_by_next(self) -> Iterator[Row]:
        """Nobody has two paroles at once: where another follows, it ends this one at the latest."""
        if self.next[0] < NEVER:
            yield Row("next-parole", NEXT, "", None, *self.event((*self.next, False), TRUE))

    def running_out(self) -> Iterator[Row]:
        """The programs that ended or stopped and left parole as it was."""
        for effect in self.effects:
            if isinstance(effect, RunsOut) and self.case.truth(effect.when) == TRUE:
                yield self.of_law(effect, effect.by or "", HAPPENED, (NEVER, NEVER), does=RUNS)


def bounds_json(bounds: Bounds | None) -> dict[str, str | None] | None:
    """Bounds as in `ends/1`; None where there are none."""
    if bounds is None or bounds[0] >= NEVER:
        return None
    return {
        "not_before": iso(bounds[0]) if bounds[0] < LAST_DAY else None,
        "not_after": iso(bounds[1]) if bounds[1] < LAST_DAY else None,
    }


def perhaps(bounds: Bounds | None) -> Bounds | None:
    """The same, where it need not have ended anything."""
    return None if bounds is None else (bounds[0], NEVER)
