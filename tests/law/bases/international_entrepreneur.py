"""Founders of a company with 400,000 dollars of American money, first and again. 8 CFR 212.19."""

from __future__ import annotations

from tests.law.base import Base

INVESTED = {
    "received_on": "2024-06-03",
    "amount": 400000,
    "investor_us": True,
    "from_founder_or_family": False,
    "investor_placed": 900000,
    "investor_successes": 2,
}

FOUNDER = {
    "meets_refugee_definition": False,
    "startup_role_central": True,
    "startup_us_entity": True,
    "startup_operating": True,
    "startup_formed_on": "2022-11-01",
    "ownership_share": 20,
    "investments": [INVESTED],
    "awards": [],
    "other_compelling_evidence": False,
    "founders_on_parole": 2,
    "household_income": 140000,
    "household_size": 3,
    "household_region": "states",
    "entrepreneur_paroled_on": "never",
}

BASES = [
    Base(
        "international-entrepreneur",
        "IEP-2017",
        on="2024-11-15",
        facts=FOUNDER,
        close={
            "G-12.3/role": {"startup_role_central": False},
            "G-12.3/startup": {"startup_formed_on": "2019-11-14"},
            "G-12.3/stake": {"ownership_share": 9.99},
            "G-12.1": {"investments": [{**INVESTED, "amount": 300000}]},
            "G-12.5/stake": {
                "entrepreneur_paroled_on": "2023-01-01",
                "paroled_on": "2023-01-01",
                "parole_expires_on": "2025-06-30",
                "annual_revenue": 700000,
                "revenue_growth": 25,
                "jobs": [],
                "ownership_share": 4,
            },
            "G-12.5/before-end": {
                "entrepreneur_paroled_on": "2023-01-01",
                "paroled_on": "2023-01-01",
                "parole_expires_on": "2024-11-14",
                "annual_revenue": 700000,
                "revenue_growth": 25,
                "jobs": [],
            },
            "G-12.5": {
                "entrepreneur_paroled_on": "2023-01-01",
                "paroled_on": "2023-01-01",
                "parole_expires_on": "2025-06-30",
                "annual_revenue": 100000,
                "revenue_growth": 25,
                "jobs": [],
            },
            "G-12.7/once": {
                "entrepreneur_paroled_on": "2021-01-01",
                "paroled_on": "2021-01-01",
                "reparoled_on": "2023-07-01",
                "parole_expires_on": "2025-12-31",
                "annual_revenue": 700000,
                "revenue_growth": 25,
                "jobs": [],
            },
            "G-12.8": {"founders_on_parole": 3},
            "G-12.9": {"household_income": 103280},
            "G-1.3": {"meets_refugee_definition": True, "compelling_public_interest_reason": False},
        },
        coupled={
            "awards": "the investments are enough alone",
            "other_compelling_evidence": "the investments are enough alone",
            "household_region": "the income is above the line in every region",
        },
        opens="2024-06-03",
    )
]
