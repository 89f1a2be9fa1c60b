"""How one grant of parole ends by statute and regulation: each trigger, its day, and whether it is enough.

What instruments do beside it stands in `law/grants`. The words and sources are those of the statements with
these ids. Also: what is known to keep unlawful presence from running after the end.
"""

from __future__ import annotations

from openparole.law.consequences import CONSEQUENCES
from openparole.law.facts.beneficiary import birth_date, lawful_status_on, statuses
from openparole.law.facts.filing import i485_denied_on, i589_denied_on, i589_filed_on, status_change_filed_on
from openparole.law.facts.grant import (
    conditions_broken_on,
    nta_keeps_parole,
    nta_served_on,
    parole_expires_on,
    parole_program,
    paroled_on,
    purpose_served_on,
    reparoled_on,
)
from openparole.law.facts.travel import Trip, trips
from openparole.law.facts.venture import material_change_on, startup_exit_notified_on
from openparole.law.rules import STATEMENTS
from openparole.logic.clocks import Clock
from openparole.logic.propositions import ALWAYS, all_of, no
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.catalog import Law
    from openparole.law.statements import Statement
    from openparole.logic.expressions import DayExpression
    from openparole.logic.propositions import Proposition

GRANT_BEGAN = Clock("GRANT_BEGAN", (reparoled_on, paroled_on), False, False)
"""The first day of the grant in view: of the renewal, where parole was renewed."""

FOUNDER = parole_program.is_("international-entrepreneur")


class Trigger:
    """Something that ends parole on `day`, for those whom it concerns (`of`), where `when` holds.

    `paper`: it is a paper of an agency, so that the administrative end shows it too. `alone`: it ends
    parole by itself; else only a written notice does, and the day of the notice counts.
    """

    __slots__ = ("alone", "day", "id", "label", "of", "paper", "rule", "when")

    def __init__(
        self,
        id: str,
        label: Text,
        rule: str,
        day: DayExpression,
        *,
        of: Proposition = ALWAYS,
        when: Proposition = ALWAYS,
        paper: bool = False,
        alone: bool = True,
    ) -> None:
        self.id = id
        self.label = label
        self.rule = rule
        self.day = day
        self.of = of
        self.when = when
        self.paper = paper
        self.alone = alone


EXPIRY = Trigger("expiry", _("The last day on the I-94"), "G-2.14", parole_expires_on, paper=True)

TRIGGERS = (
    Trigger(
        "departure",
        _("Leaving the United States"),
        "G-2.13",
        trips.earliest(Trip.left_on, Trip.left_on.on_or_after(GRANT_BEGAN)),
    ),
    Trigger(
        "status",
        _("A lasting immigration status"),
        "G-8.7",
        lawful_status_on,
        when=lawful_status_on.on_or_after(GRANT_BEGAN),
    ),
    Trigger(
        "charging-paper",
        _("A charging paper (NTA) that does not say that parole goes on"),
        "G-2.16",
        nta_served_on,
        when=no(nta_keeps_parole),
        paper=True,
    ),
    Trigger(
        "purpose", _("The purpose of parole is reached"), "G-2.15", purpose_served_on, alone=False
    ),
    Trigger(
        "condition", _("A condition of parole is broken"), "G-8.8", conditions_broken_on, alone=False
    ),
    Trigger(
        "founder",
        _("The founder tells USCIS that job or stake is gone"),
        "G-12.14/exit",
        startup_exit_notified_on,
        of=FOUNDER,
    ),
    Trigger(
        "founder-on-notice",
        _("A change in the start-up, after which USCIS may end parole by notice"),
        "G-12.16",
        material_change_on,
        of=FOUNDER,
        alone=False,
    ),
    Trigger(
        "mandatory",
        _("The green card case for which a judge's order gave parole is finally decided"),
        "WF-E11",
        i485_denied_on,
        of=parole_program.is_("relatives-of-battered"),
    ),
)  # fmt: skip


class Uncounted:
    """Days that are no unlawful presence, where `when` holds: all of them, or those before `until`.

    `sure`: no more has to be known. Else the count may run all the same, and both are shown.
    """

    __slots__ = ("label", "rule", "sure", "until", "when")

    def __init__(
        self,
        rule: str,
        label: Text,
        when: Proposition,
        *,
        until: DayExpression | None = None,
        sure: bool = False,
    ) -> None:
        self.rule = rule
        self.label = label
        self.when = when
        self.until = until
        self.sure = sure


UNCOUNTED = (
    Uncounted(
        "G-10.9", _("Days under age 18 are not counted"), ALWAYS, until=birth_date.plus(years=18), sure=True
    ),
    Uncounted(
        "G-10.9",
        _("Days with a true asylum case are not counted, unless the person works without permission"),
        all_of(i589_filed_on.happened(), i589_denied_on.never()),
    ),
    Uncounted(
        "G-10.9",
        _("Another stay that is allowed, such as TPS, keeps it from running"),
        statuses.has("tps", "daca", "ded", "asylee", "refugee", "lpr", "family_unity", "t", "u"),
    ),
    Uncounted(
        "G-10.9a",
        _("A change or extension of stay asked for in time stops the count for up to 120 days"),
        status_change_filed_on.on_or_before(parole_expires_on),
    ),
)

_statements: dict[Law, dict[str, Statement]] = {}


def statement(law: Law, id: str) -> Statement | None:
    """The first statement of an id, of pathways or of every parole; None where it is not there."""
    if law not in _statements:
        found: dict[str, Statement] = {}
        parts = [part for way in law.pathways.values() for name in STATEMENTS for part in getattr(way, name)]
        for part in (*parts, *CONSEQUENCES):
            found.setdefault(part.id, part)
        _statements[law] = found
    return _statements[law].get(id)
