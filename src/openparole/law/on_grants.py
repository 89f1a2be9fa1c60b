"""What an instrument does to parole already given: it cuts it, protects it, lengthens it, or lets it run.

A few words to declare it with; the declarations stand in `law/grants`, each with the id of its instrument and
of the rule that says it. Knows no instrument and reads no matter.
"""

from __future__ import annotations

from openparole.logic.expressions import a_day
from openparole.logic.propositions import ALWAYS
from openparole.logic.values import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.expressions import DayExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source


class Effect:
    """Of the instrument `by` (None: of the regulation), for those for whom `when`, says the rule `rule`.

    It is read when the day of reading is from `first_day` to `last_day` (None: open): a court order counts
    from its day on, and says nothing to whoever reads earlier. `source`: where that of the instrument, or of
    the rule, says less than the effect does.
    """

    __slots__ = ("by", "first_day", "last_day", "rule", "source", "when")

    def __init__(
        self,
        rule: str,
        *,
        by: str | None,
        when: Proposition,
        first: str | None = None,
        last: str | None = None,
        source: Source | None = None,
    ) -> None:
        self.rule = rule
        self.by = by
        self.when = when
        self.source = source
        self.first_day = None if first is None else ordinal(first)
        self.last_day = None if last is None else ordinal(last)

    def read(self, read_on: int) -> bool:
        """Whether it is read on a day."""
        return (self.first_day is None or self.first_day <= read_on) and (
            self.last_day is None or read_on <= self.last_day
        )


class Cut(Effect):
    """Parole ends on `day`, whatever the I-94 says; `id` is how orders name it."""

    __slots__ = ("day", "id")

    def __init__(self, id: str, rule: str, day: DayExpression, **common: Any) -> None:
        super().__init__(rule, **common)
        self.id = id
        self.day = day


class NoticeCut(Effect):
    """A notice to the person, one for which `where` holds, ends parole on the day that it names.

    `days`: where it names none, so many after it came (None: not known). `replaces`: the cuts that no longer
    count once such a notice came.
    """

    __slots__ = ("days", "id", "replaces", "where")

    def __init__(
        self,
        id: str,
        rule: str,
        where: Proposition,
        days: int | None,
        replaces: tuple[str, ...],
        **common: Any,
    ) -> None:
        super().__init__(rule, **common)
        self.id = id
        self.where = where
        self.days = days
        self.replaces = replaces


class Shield(Effect):
    """An order about `cuts`, by their ids: it stops them, or, where not `sure`, puts them in doubt."""

    __slots__ = ("cuts", "sure")

    def __init__(self, rule: str, cuts: tuple[str, ...], sure: bool, **common: Any) -> None:
        super().__init__(rule, **common)
        self.cuts = cuts
        self.sure = sure


class Extension(Effect):
    """Parole may run on to `until` at the latest, without a request, case by case."""

    __slots__ = ("until",)

    def __init__(self, rule: str, until: DayExpression, **common: Any) -> None:
        super().__init__(rule, **common)
        self.until = until


class RunsOut(Effect):
    """The program ended or stopped, and parole given under it runs to its own last day."""

    __slots__ = ()


def cuts(
    id: str,
    day: DayExpression | str,
    *,
    by: str,
    rule: str,
    when: Proposition = ALWAYS,
    first: str | None = None,
) -> Cut:
    """The instrument ends parole on a day."""
    return Cut(id, rule, a_day(day), by=by, when=when, first=first)


def cuts_by_notice(
    id: str,
    where: Proposition = ALWAYS,
    *,
    rule: str,
    by: str | None = None,
    days: int | None = None,
    when: Proposition = ALWAYS,
    first: str | None = None,
    replaces: tuple[str, ...] = (),
) -> NoticeCut:
    """A notice to the person ends parole: on the day it names, else `days` after it came."""
    return NoticeCut(id, rule, where, days, replaces, by=by, when=when, first=first)


def protects(
    *cuts: str, by: str, rule: str, first: str, last: str | None = None, when: Proposition = ALWAYS
) -> Shield:
    """While the order stands, these cuts end nothing."""
    return Shield(rule, cuts, True, by=by, when=when, first=first, last=last)


def puts_in_doubt(
    *cuts: str, by: str, rule: str, first: str, last: str | None = None, when: Proposition = ALWAYS
) -> Shield:
    """Since then no text says for sure whether these cuts end parole."""
    return Shield(rule, cuts, False, by=by, when=when, first=first, last=last)


def extends(
    until: DayExpression,
    *,
    rule: str,
    by: str | None = None,
    when: Proposition = ALWAYS,
    first: str | None = None,
    source: Source | None = None,
) -> Extension:
    """Parole may run on, without a request."""
    return Extension(rule, until, by=by, when=when, first=first, source=source)


def runs_out(*, by: str, when: Proposition, first: str, last: str | None = None) -> RunsOut:
    """Nothing is cut: parole already given keeps its own last day."""
    return RunsOut("", by=by, when=when, first=first, last=last)
