"""How a grant other than the one in view is read: which facts stand for which, and what says nothing of it.

The facts of a matter are about the grant in view. An earlier one is read by the same rules, with its own
facts in their place. This says what the facts mean; it is no rule of law, and no part of the exported law.
"""

from __future__ import annotations

from openparole.law.facts.beneficiary import statuses
from openparole.law.facts.filing import (
    agency_letters,
    decided_on,
    filed_for,
    filed_on,
    i589_denied_on,
    i589_filed_on,
    status_change_filed_on,
)
from openparole.law.facts.grant import (
    EarlierParole,
    class_of_admission,
    conditions_broken_on,
    first_expiry,
    nta_keeps_parole,
    nta_served_on,
    parole_expires_on,
    parole_program,
    paroled_on,
    purpose_served_on,
    termination_notices,
)
from openparole.law.facts.venture import material_change_on, startup_exit_notified_on

IN_A_ROW = {
    paroled_on: EarlierParole.began_on,
    parole_expires_on: EarlierParole.ended_on,
    parole_program: EarlierParole.program,
    class_of_admission: EarlierParole.class_of_admission,
}
"""For an earlier parole, the field of its row that stands in the place of a fact."""

BEFORE_A_RENEWAL = {parole_expires_on: first_expiry}
"""The same for the period before a renewal."""

LAST_EVENTS = {
    nta_served_on: (nta_keeps_parole,),
    purpose_served_on: (),
    conditions_broken_on: (),
    startup_exit_notified_on: (),
    material_change_on: (),
    status_change_filed_on: (),
    filed_on: (filed_for, decided_on),
}
"""Events of which the last is told, with what is told of them. Of another grant they say something only where
they fell into it; else nothing is known of such an event there, and least of all that it never happened.
"""

LASTING_EVENTS = {i589_filed_on: (i589_denied_on,)}
"""The same for an event that goes on to count: it may have come before that grant too."""

MAY_LACK_ROWS = (termination_notices, agency_letters)
"""Lists that were asked for with the newest grant in mind: what they hold counts, but more may have come."""

OF_TODAY = (statuses,)
"""What holds today and is told without days: it says nothing of the days after another grant."""
