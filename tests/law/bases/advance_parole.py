"""People here who want to travel and come back: with an open green card or asylum case, TPS, DACA, or a need.

8 CFR 245.2(a)(4)(ii), 208.8, 244.15; Form I-131 (01/20/25) items 4 and 5; PM-602-0188; DACA memos and orders.
"""

from __future__ import annotations

from typing import Any

from tests.law.base import Base

HERE: dict[str, Any] = {"location": "inside_us", "in_proceedings": False, "two_year_home_rule": "none"}
COURT = {"D-AP-02": "no text settles whether a case in court refuses the document, so it never closes"}
AT_HOME_RULE = {"two_year_home_rule": "unmet"}

BASES = [
    Base(
        "advance-parole-adjustment",
        "AP-AOS-1996",
        on="2026-07-15",
        facts={
            **HERE,
            "i485_filed_on": "2025-11-03",
            "i485_denied_on": "never",
            "adjusted_on": "never",
        },
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.1": {"i485_denied_on": "2026-05-04"},
            "G-9.33": AT_HOME_RULE,
        },
        not_closable=COURT,
    ),
    Base(
        "advance-parole-asylum",
        "AP-ASY-1996",
        on="2022-07-15",
        facts={
            **HERE,
            "i589_filed_on": "2020-02-10",
            "i589_denied_on": "never",
            "travel_reason": "visa_in_canada",
        },
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.2": {"i589_denied_on": "2021-09-30"},
            "G-9.2/reason": {"travel_reason": "holiday"},
            "G-9.33": AT_HOME_RULE,
        },
        not_closable=COURT,
    ),
    Base(
        "advance-parole-emergent",
        "AP-EM-1996",
        on="2022-07-15",
        facts={**HERE, "travel_reason": "humanitarian"},
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.10": {"travel_reason": "holiday"},
            "G-9.33": AT_HOME_RULE,
        },
        not_closable=COURT,
    ),
    Base(
        "advance-parole-tps",
        "AP-TPS-1990",
        on="2022-06-30",
        facts={
            **HERE,
            "statuses": ["tps"],
            "tps_filed_on": "2015-08-20",
            "travel_reason": "humanitarian",
        },
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.4": {"statuses": [], "tps_filed_on": "never"},
            "G-9.5/reason": {"statuses": [], "travel_reason": "holiday"},
            "G-9.33": AT_HOME_RULE,
        },
        coupled={
            "tps_filed_on": "whoever holds TPS has asked for it",
            "travel_reason": "whoever holds TPS needs no reason",
        },
        not_closable=COURT,
        last="2022-06-30",
    ),
    Base(
        "advance-parole-tps",
        "AP-TPS-2022",
        on="2022-07-01",
        facts={**HERE, "statuses": [], "tps_filed_on": "2022-03-08", "travel_reason": "humanitarian"},
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.5": {"statuses": ["tps"]},
            "G-9.5/reason": {"travel_reason": "holiday"},
            "G-9.33": AT_HOME_RULE,
        },
        not_closable=COURT,
    ),
    Base(
        "tps-travel",
        "TPS-TRAVEL-2022",
        on="2022-07-15",
        facts={"location": "inside_us", "statuses": ["tps"], "tps_filed_on": "2015-08-20"},
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.4": {"statuses": []},
        },
        opens="2022-07-01",
    ),
    Base(
        "advance-parole-daca",
        "AP-DACA-2012",
        on="2013-08-28",
        facts={
            "location": "inside_us",
            "statuses": ["daca"],
            "travel_reason": "educational",
            "two_year_home_rule": "none",
        },
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.7": {"statuses": []},
            "G-9.7/purpose": {"travel_reason": "holiday"},
            "G-9.33": AT_HOME_RULE,
        },
        opens="2012-08-15",
        last="2017-09-04",
    ),
    Base(
        "advance-parole-daca",
        "AP-DACA-2020",
        on="2020-09-15",
        facts={
            "location": "inside_us",
            "statuses": ["daca"],
            "travel_reason": "humanitarian",
            "two_year_home_rule": "none",
            "reasons": [],
        },
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.7": {"statuses": []},
            "G-9.7/2020": {"travel_reason": "educational"},
            "G-9.33": AT_HOME_RULE,
        },
        coupled={"reasons": "the humanitarian trip is enough alone"},
        opens="2020-08-24",
    ),
    Base(
        "advance-parole-daca",
        "AP-DACA-RESTORED",
        on="2022-07-15",
        facts={
            "location": "inside_us",
            "statuses": ["daca"],
            "travel_reason": "employment",
            "two_year_home_rule": "none",
        },
        close={
            "D-AP-01": {"location": "outside_us"},
            "G-9.7": {"statuses": []},
            "G-9.7/purpose": {"travel_reason": "holiday"},
            "G-9.33": AT_HOME_RULE,
        },
        opens="2020-12-04",
    ),
]
