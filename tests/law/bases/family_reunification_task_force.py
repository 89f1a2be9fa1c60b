"""A father sent back to Guatemala in 2018 without his daughter. DHS fact sheet on Ms. L. v. ICE."""

from __future__ import annotations

from tests.law.base import Base

HERE = {"location": "inside_us", "entry_manner": "admitted"}

BASES = [
    Base(
        "family-reunification-task-force",
        "FRTF-2021",
        on="2024-03-04",
        facts={
            "location": "outside_us",
            "separated_at_border_on": "2018-05-21",
            "registered_with_task_force": True,
            "criminal_record": "none",
            "meets_refugee_definition": False,
        },
        close={
            "R-FRTF-01/parted": {"separated_at_border_on": "2017-01-19"},
            "R-FRTF-01/registered": {"registered_with_task_force": False},
            "D-FRTF-02": {"location": "at_port"},
            "D-FRTF-03": HERE,
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        not_closable={"D-FRTF-01": "the lists of those left out were not read"},
        opens="2023-12-11",
        last="2025-01-20",
    )
]
