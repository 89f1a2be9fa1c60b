"""People who ask, in a mix that follows published tables. Simulated: nobody is counted by them.

Each person comes from a declared base matter of a pathway, drawn by how many people that pathway had in a
table (the pathways without a table share what is left), fails one of its requirements as often as requests
were denied, and says of everything else that it has not happened or is not so.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).parents[1]
SEED = 20261124

STREAMS: dict[str, tuple[int, str]] = {
    "chnv": (531_680, "end totals by country"),
    "uniting-for-ukraine": (242_000, "GAO 2025-12-11, three processes less CHNV"),
    "cbp-one": (936_500, "arrivals with an appointment to 2024-12"),
    "afghan": (77_000, "DHS OIG 2023"),
    "family-reunification-colombia": (3_000, "15,000 arrivals in the processes of 2023, a fifth each"),
    "family-reunification-ecuador": (3_000, "the same"),
    "family-reunification-el-salvador": (3_000, "the same"),
    "family-reunification-guatemala": (3_000, "the same"),
    "family-reunification-honduras": (3_000, "the same"),
    "cuban-family-reunification": (20_000, "cases waiting, 2017 to 2022"),
    "cuban-medical-professional": (7_117, "approvals, 2006 to 2017"),
    "central-american-minors": (9_216, "applications to the middle of 2016"),
    "international-entrepreneur": (94, "requests filed, FY2021 to mid-2024"),
    "lautenberg": (640, "authorizations, 2011 to 2012"),
    "keeping-families-together": (550_000, "people thought eligible, 2024"),
    "humanitarian": (44_785, "Afghan requests, 2020-01 to 2022-04"),
    "filipino-veterans": (6_000, "veterans estimated, 2016, upper end"),
    "advance-parole-adjustment": (300_000, "advance parole received a year, FY2012 to 2015"),
    "port-of-entry": (301_069, "TRAC 735: inadmissibles paroled, FY2023, ten months"),
}
DENIED = 0.76, "GAO-08-282: requests decided from 2001-10 to 2007-06"
UNTOLD = 0.1
"""Our assumption: how many come by a pathway of which no table tells."""


def askers(many: int) -> list[tuple[Any, str]]:
    """Made-up people, each with the day on which they ask."""
    sys.path.append(str(ROOT))
    from tests.interview.people import Person, consistent
    from tests.law.base import bases

    random = Random(SEED)
    by_pathway: dict[str, list[Any]] = {}
    for base in bases():
        by_pathway.setdefault(base.pathway, []).append(base)
    counted = {id: number for id, (number, _table) in STREAMS.items() if id in by_pathway}
    untold = sorted(by_pathway.keys() - counted.keys())
    share = sum(counted.values()) * UNTOLD / (1 - UNTOLD) / max(1, len(untold))
    weights = [counted.get(id, share) for id in by_pathway]
    found = []
    for id in random.choices(list(by_pathway), weights, k=many):
        base = random.choice(by_pathway[id])
        told = dict(base.facts)
        if base.close and random.random() < DENIED[0]:
            told |= random.choice(list(base.close.values()))
        told = {name: value for name, value in told.items() if value is not None}
        found.append((Person(consistent(told)), base.on))
    return found
