"""Parole at a land port after an appointment in the CBP One app. January 2023 to January 2025.

Only the appointment is read: where one had to be to book it changed over time, and no text of it was seen.
The mass notices of 2025 and 2026 stand in `instruments.cbp_one`.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE
from openparole.law.citations import SECONDARY, WEAK, case, press
from openparole.law.clocks import PORT_APPOINTMENT
from openparole.law.facts.grant import TerminationNotice, termination_notices
from openparole.law.facts.travel import arrival_place, arrived_on, port_appointment_on
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.clocks import READING
from openparole.logic.propositions import all_of, any_of
from openparole.logic.text import _

ACCOUNTS = press("Immigration Policy Tracking Project and the press on CBP One", SECONDARY)
NOTICES = press("accounts of the CBP notices of April 2025", SECONDARY)
RULING = case("Sileiri Doe v. DHS, D. Mass. 1:25-cv-12245", WEAK)

DAYS_OF_THE_APP = port_appointment_on.between("2023-01-12", "2025-01-19")
FIRST_NOTICE = termination_notices.exists(TerminationNotice.received_on.between("2025-04-01", "2025-04-30"))
SECOND_NOTICE = termination_notices.exists(TerminationNotice.received_on.on_or_after("2026-04-24"))

CBP_ONE = Pathway(
    "cbp-one",
    about=_(
        "From 12 January 2023 to 19 January 2025 people in Mexico could book a day at a land port in the CBP "
        "One app. Officers there gave most of them a day in court and parole for up to two years. On 20 "
        "January 2025 the app was closed and all later appointments were cancelled."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(_("Did they have a CBP One appointment?"), port_appointment_on.happened()),
    asked_by=_("The person booked the day in the app; no form was filed."),
    agencies={PAROLE: CBP},
    filings=(),
    clock=PORT_APPOINTMENT,
    criteria=(
        Version(
            "CBP1-2023",
            "2023-01-12",
            (
                requirement(
                    "R-CBP1-01",
                    _("An appointment at a port for a day from 12 January 2023 to 19 January 2025"),
                    DAYS_OF_THE_APP,
                    source=ACCOUNTS,
                ),
                requirement(
                    "D-CBP1-01",
                    _("Came to the port on that day, or the day is still to come"),
                    any_of(
                        port_appointment_on.on_or_after(READING),
                        all_of(
                            arrived_on.between(port_appointment_on, port_appointment_on),
                            arrival_place.is_("port"),
                        ),
                    ),
                    source=ACCOUNTS,
                ),
                *STATUTE,
            ),
            source=ACCOUNTS,
        ),
    ),
    evidence=(Statement("CBP1-E1", _("The confirmation of the appointment in the app"), source=ACCOUNTS),),
    duties=(
        Statement(
            "CBP1-D1",
            _("As a rule a notice to appear was served at the port: go to court on the day it names"),
            source=ACCOUNTS,
        ),
    ),
    period=(Statement("CBP1-P1", _("Usually up to two years"), source=ACCOUNTS),),
    ends=(
        Statement(
            "R-CBP1-02",
            _("By the notices of April 2025 parole ends seven days after the notice, if not before"),
            source=NOTICES,
            when=FIRST_NOTICE,
            first_day="2025-04-07",
            last_day="2026-03-30",
            topic="status",
        ),
        Statement(
            "R-CBP1-03",
            _(
                "A court set the notices of April 2025 aside: for members of the class without another "
                "notice parole runs to its own last day; let a lawyer check"
            ),
            source=RULING,
            when=FIRST_NOTICE,
            first_day="2026-03-31",
            topic="status",
        ),
        Statement(
            "R-CBP1-04",
            _("New notices went out on 24 April 2026; what the court made of them is not known"),
            source=RULING,
            when=SECOND_NOTICE,
            first_day="2026-04-24",
            topic="status",
        ),
    ),
    worksheet="cbp",
)
