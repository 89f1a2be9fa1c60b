"""Which day a rule reads: the clocks of a request, of a green card case, of a person's own days.

A day that has no stand-in is no clock: a deadline from a move, a material change, an interview or the
end of a parole or of a work permit reads the fact, so that what never happened has no due day.
"""

from __future__ import annotations

from openparole.law.facts.beneficiary import parole_offered_on
from openparole.law.facts.custody import credible_fear_found_on, released_on
from openparole.law.facts.filing import (
    AgencyLetter,
    adjusted_on,
    decided_on,
    filed_on,
    grant_effective_on,
    i485_denied_on,
    i485_filed_on,
    postmarked_on,
    received_on,
)
from openparole.law.facts.grant import ead_filed_on, ead_granted_on, paroled_on
from openparole.law.facts.travel import arrived_on, port_appointment_on
from openparole.logic.clocks import READING, Clock

FILING = Clock("FILING", (filed_on, received_on), True, True)
"""The day of filing: criteria, thresholds, poverty lines, and the intake of most pathways."""
POSTMARK = Clock("POSTMARK", (postmarked_on, filed_on), True, True)
"""The day of posting, or of sending online: fees of the form, and of a work permit asked for in it."""
RECEIPT = Clock("RECEIPT", (received_on, filed_on), True, True)
"""The day on the receipt, which a request keeps when it moves to another agency."""
DECISION = Clock("DECISION", (decided_on,), True, True)
"""The day of decision: stakes, household income, the advance-parole bar."""
GRANT = Clock("GRANT", (grant_effective_on,), True, True)
"""The day on which parole takes effect: the parole fee and its exceptions; visits to the Marianas."""
GRANT_INSIDE = Clock("GRANT_INSIDE", (grant_effective_on, decided_on), True, True)
"""The same for parole granted inside the US, where the decision may stand in."""

DECISION_I485 = Clock("DECISION_I485", (adjusted_on, i485_denied_on), False, True)
"""The day on which a green card case was decided."""
I485_FILING = Clock("I485_FILING", (i485_filed_on,), False, True)
"""The day on which a green card was asked for: travel requests that came free with it."""
ARRIVAL = Clock("ARRIVAL", (arrived_on,), False, True)
"""The last arrival: wet foot, dry foot."""
PAROLE = Clock("PAROLE", (paroled_on,), False, True)
"""The day of being paroled in: the TB test asked for then."""
PORT_APPOINTMENT = Clock("PORT_APPOINTMENT", (port_appointment_on,), False, True)
"""The day of an appointment at a port."""
BORDER_RELEASE = Clock("BORDER_RELEASE", (released_on,), False, True)
"""The day of release at the border."""
PAROLE_OFFER = Clock("PAROLE_OFFER", (parole_offered_on,), False, True)
"""The day on which parole was offered after a refugee case was denied."""
CREDIBLE_FEAR = Clock("CREDIBLE_FEAR", (credible_fear_found_on,), False, True)
"""The day of the credible-fear finding: which custody directive holds."""
EAD_FILING = Clock("EAD_FILING", (ead_filed_on,), False, True)
"""The day of posting, or of sending online, a request for a work permit of its own: its fees."""
EAD_GRANT = Clock("EAD_GRANT", (ead_granted_on,), False, True)
"""The day on which a work permit was granted: how long it may last."""

SERVICE = Clock("SERVICE", (AgencyLetter.served_on,), False, False)
"""The day of service of the letter that is being read; without it there is no due day."""

__all__ = [
    "ARRIVAL",
    "BORDER_RELEASE",
    "CREDIBLE_FEAR",
    "DECISION",
    "DECISION_I485",
    "EAD_FILING",
    "EAD_GRANT",
    "FILING",
    "GRANT",
    "GRANT_INSIDE",
    "I485_FILING",
    "PAROLE",
    "PAROLE_OFFER",
    "PORT_APPOINTMENT",
    "POSTMARK",
    "READING",
    "RECEIPT",
    "SERVICE",
]
