"""How one grant of parole ends by statute and regulation: each trigger, its day, and whether it is enough.

What instruments do beside it stands in `law/grants`. The words and sources are those of the statements with
these ids. Also what follows from the end: when more time is asked for, what keeps unlawful presence from
running, which papers lapse.
"""

from __future__ import annotations

from openparole.law.citations import ours
from openparole.law.facts.beneficiary import birth_date, lawful_status_on, statuses
from openparole.law.facts.catalog import NOT_PRESUMED_FOR_ENDS
from openparole.law.facts.filing import (
    AgencyLetter,
    agency_letters,
    i485_denied_on,
    i589_denied_on,
    i589_filed_on,
    status_change_filed_on,
)
from openparole.law.facts.grant import (
    conditions_broken_on,
    ead_expires_on,
    nta_keeps_parole,
    nta_served_on,
    parole_expires_on,
    parole_program,
    paroled_on,
    purpose_served_on,
    reparoled_on,
)
from openparole.law.facts.travel import Trip, travel_document_valid_until, trips
from openparole.law.facts.venture import material_change_on, startup_exit_notified_on
from openparole.law.rules import STATEMENTS
from openparole.logic.clocks import Clock
from openparole.logic.propositions import ALWAYS, all_of, no
from openparole.logic.text import Text, _
from openparole.logic.values import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from openparole.law.catalog import Law
    from openparole.law.statements import Statement
    from openparole.logic.expressions import DayExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source

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
        "founder-change",
        _("A change in the start-up, on which USCIS may act"),
        "G-12.15",
        material_change_on,
        of=FOUNDER,
        alone=False,
    ),
    Trigger(
        "founder-on-notice",
        _("A notice of intent (NOIT) to the founder, with 30 days to answer"),
        "G-12.16/notice",
        agency_letters.earliest(AgencyLetter.served_on, AgencyLetter.kind.is_("noit")),
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
    """Days that are no unlawful presence, where `when` holds: all of them, or those before `until`."""

    __slots__ = ("label", "rule", "until", "when")

    def __init__(
        self, rule: str, label: Text, when: Proposition, *, until: DayExpression | None = None
    ) -> None:
        self.rule = rule
        self.label = label
        self.when = when
        self.until = until


UNCOUNTED = (
    Uncounted(
        "G-10.9", _("Days under age 18 are not counted"), ALWAYS, until=birth_date.plus(years=18)
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
)  # fmt: skip


class Presence:
    """Unlawful presence: no day before `begins` counts, nor one `uncounted`; `said`: the rules to show.

    `none_after`: the triggers, by their ids, after which no day counts.
    """

    __slots__ = ("begins", "none_after", "said", "uncounted")

    def __init__(
        self, begins: str, said: Sequence[str], uncounted: Sequence[Uncounted], none_after: Sequence[str]
    ) -> None:
        self.begins = ordinal(begins)
        self.said = tuple(said)
        self.uncounted = tuple(uncounted)
        self.none_after = tuple(none_after)


class MoreTime:
    """A request for more time is recommended from `opens` to `recommended_by` days before `day`."""

    __slots__ = ("day", "opens", "recommended_by", "said")

    def __init__(self, day: DayExpression, opens: int, recommended_by: int, said: Sequence[str]) -> None:
        self.day = day
        self.opens = opens
        self.recommended_by = recommended_by
        self.said = tuple(said)


class Lapse:
    """A paper that ends with parole, or on its own last day `day` if that is sooner, by `rule`.

    `source`: where no statement has the rule.
    """

    __slots__ = ("day", "label", "name", "rule", "source")

    def __init__(
        self, name: str, label: Text, rule: str, day: DayExpression, source: Source | None = None
    ) -> None:
        self.name = name
        self.label = label
        self.rule = rule
        self.day = day
        self.source = source


class EndRules:
    """All of it: what the ends of a grant are worked out from. `not_presumed`: facts for which nothing is."""

    __slots__ = ("began", "expiry", "lapses", "more_time", "not_presumed", "presence", "triggers")

    def __init__(
        self,
        began: Clock,
        expiry: Trigger,
        triggers: Sequence[Trigger],
        *,
        presence: Presence,
        more_time: MoreTime,
        lapses: Sequence[Lapse],
        not_presumed: Collection[str],
    ) -> None:
        self.began = began
        self.expiry = expiry
        self.triggers = tuple(triggers)
        self.presence = presence
        self.more_time = more_time
        self.lapses = tuple(lapses)
        self.not_presumed = frozenset(not_presumed)


ENDS = EndRules(
    GRANT_BEGAN,
    EXPIRY,
    TRIGGERS,
    presence=Presence(
        "1997-04-01", ("G-10.9", "G-10.9/early", "G-10.10"), UNCOUNTED, ("departure", "status")
    ),
    more_time=MoreTime(parole_expires_on, 180, 90, ("G-8.4", "G-8.3", "G-8.5", "G-8.6")),
    lapses=(
        Lapse(
            "work permit",
            _("A work permit for parole ends with it, or on its own last day if that is sooner"),
            "G-10.5",
            ead_expires_on,
        ),
        Lapse(
            "travel document",
            _("A travel paper that rests on this parole is not to be relied on after it ends"),
            "D-ENDS-01",
            travel_document_valid_until,
            ours("no text found says so: it is our caution"),
        ),
    ),
    not_presumed=NOT_PRESUMED_FOR_ENDS,
)

_statements: dict[Law, dict[str, Statement]] = {}


def statement(law: Law, id: str) -> Statement | None:
    """The first statement of an id, of pathways or of every parole; None where it is not there."""
    if law not in _statements:
        found: dict[str, Statement] = {}
        parts = [part for way in law.pathways.values() for name in STATEMENTS for part in getattr(way, name)]
        for part in (*parts, *law.consequences):
            found.setdefault(part.id, part)
        _statements[law] = found
    return _statements[law].get(id)
