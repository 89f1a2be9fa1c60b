"""Who is shut out of a process for people abroad: crossings, a stop at sea, a removal order.

The notices of 2022 and 2023 share these bars. The days from which they count stand with each process.
"""

from __future__ import annotations

from openparole.law.clocks import FILING
from openparole.law.facts.custody import removal_order_on
from openparole.law.facts.travel import Crossing, crossings, interdicted_on
from openparole.logic.propositions import ALWAYS, all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source
    from openparole.logic.text import Text


def no_crossing(
    id: str,
    label: Text,
    day: str,
    *,
    source: Source,
    also: tuple[str, ...] = (),
    once: bool = True,
    when: Proposition = ALWAYS,
) -> Rule:
    """No crossing between ports after `day`, into the United States or `also` elsewhere.

    `once`: one crossing into the United States may be forgiven, by how it ended, which no fact tells.
    """

    def after(*into: str) -> Proposition:
        return all_of(Crossing.into.is_(*into), Crossing.on.after(day))

    forgiven = all_of(
        crossings.count(after("us")).at_most(1),
        unsettled(
            _(
                "One crossing does not count if it ended in voluntary departure or in a withdrawn request to "
                "enter; no fact tells how it ended."
            )
        ),
    )
    clean = no(crossings.exists(after("us")))
    here = any_of(clean, forgiven) if once else clean
    return rule(
        id,
        label,
        all_of(no(crossings.exists(after(*also))), here) if also else here,
        source=source,
        when=when,
    )


def not_stopped_at_sea(
    id: str, label: Text, day: str, *, source: Source, when: Proposition = ALWAYS, since: str | None = None
) -> Rule:
    """Not stopped at sea on the way to the United States after `day`; the bar came on the day `since`."""
    return rule(id, label, no(interdicted_on.after(day)), source=source, when=when, first_day=since)


def no_recent_order(id: str, *, source: Source) -> Rule:
    """Not ordered removed within five years; an older order bars some for longer."""
    return rule(
        id,
        _("Not ordered removed within the last five years, nor barred by an older order"),
        any_of(
            removal_order_on.never(),
            all_of(
                removal_order_on.before(FILING.minus(years=5)),
                unsettled(_("An older order bars for 10 or 20 years, or for good: INA 212(a)(9)(A).")),
            ),
        ),
        source=source,
    )
