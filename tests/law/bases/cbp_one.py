"""Luis came to the port of San Ysidro on the day of his appointment. The clock is that day."""

from __future__ import annotations

from tests.law.base import Base

BASES = [
    Base(
        "cbp-one",
        "CBP1-2023",
        on="2024-06-10",
        facts={
            "location": "at_port",
            "citizenships": ["VE"],
            "port_appointment_on": "2024-06-10",
            "arrived_on": "2024-06-10",
            "arrival_place": "port",
            "meets_refugee_definition": False,
        },
        close={
            "R-CBP1-01": {"port_appointment_on": "2025-01-20"},
            "D-CBP1-01": {"port_appointment_on": "2024-06-09"},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        coupled={
            "arrived_on": "on the day of the appointment the arrival may still come",
            "arrival_place": "on the day of the appointment the arrival may still come",
        },
    )
]
