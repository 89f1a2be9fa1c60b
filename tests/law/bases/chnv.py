"""Gabriela in Caracas, October 2022; Jean in Cap-Haitien, 2023. 87 FR 63507; 88 FR 1243 and 1279."""

from __future__ import annotations

from tests.law.base import Base

SUPPORTER = {"kind": "person", "status": "citizen", "in_us": True}
GABRIELA = {
    "location": "outside_us",
    "citizenships": ["VE"],
    "other_permanent_residence": [],
    "passport": "valid",
    "birth_date": "1990-03-14",
    "applies_as": "principal",
    "meets_refugee_definition": False,
    "crossings": [],
    "removal_order_on": "never",
    "supporters": [SUPPORTER],
}
JEAN = {**GABRIELA, "citizenships": ["HT"], "interdicted_on": "never"}
FAMILY = {
    "applies_as": "derivative",
    "relation_to_principal": "spouse",
    "principal_citizenships": ["VE"],
    "principal_finding": "open",
    "travels_with_principal": True,
}
OF_JEAN = {**FAMILY, "principal_citizenships": ["HT"]}


def close(family):
    return {
        "D-CHNV-01": {"location": "at_port"},
        "R-CHNV-01": {"citizenships": []},
        "D-CHNV-02": {**family, "citizenships": ["ES"], "travels_with_principal": False},
        "D-CHNV-03": {**family, "citizenships": ["ES"], "principal_finding": "closed"},
        "D-CHNV-04": {"passport": "none"},
        "D-CHNV-05": {"birth_date": "2010-03-14", "with_parent_or_guardian": False},
        "R-CHNV-04": {"other_permanent_residence": ["CL"]},
        "D-CHNV-06": {"removal_order_on": "2020-01-07"},
        "D-CHNV-07": {"supporters": [{**SUPPORTER, "in_us": False}]},
        "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
    }


BASES = [
    Base(
        "chnv",
        "CHNV-2022",
        on="2022-11-15",
        facts=GABRIELA,
        close={
            **close(FAMILY),
            "R-CHNV-03/venezuela": {"crossings": [{"on": "2022-10-20", "into": "us"}]},
        },
        coupled={"applies_as": "a citizen comes in their own right, whomever they follow"},
        opens="2022-10-18",
        last="2025-01-19",
    ),
    Base(
        "chnv",
        "CHNV-2023",
        on="2023-06-01",
        facts=JEAN,
        close={
            **close(OF_JEAN),
            "R-CHNV-03": {"crossings": [{"on": "2023-01-10", "into": "panama"}]},
            "R-CHNV-03/venezuela": {
                "citizenships": ["VE"],
                "crossings": [{"on": "2022-10-20", "into": "mexico"}],
            },
            "D-CHNV-08": {"interdicted_on": "2023-04-28"},
        },
        coupled={"applies_as": "a citizen comes in their own right, whomever they follow"},
        opens="2023-01-06",
        last="2025-01-19",
    ),
]
