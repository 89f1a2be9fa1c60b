"""Whom a consequence reaches: every way that ends in parole, or some of them."""

from __future__ import annotations

from openparole.law.facts.pathway_ids import PATHWAY_IDS

ADVANCE_PAROLE = tuple(id for id in PATHWAY_IDS if id.startswith("advance-parole-"))
PAROLE = tuple(id for id in PATHWAY_IDS if id != "tps-travel")
"""Whoever travels with TPS is admitted, not paroled."""

FAMILY_REUNIFICATION = tuple(
    id for id in PATHWAY_IDS if "family-reunification" in id and id != "family-reunification-task-force"
)


def but(*ids: str) -> tuple[str, ...]:
    """Every way that ends in parole, except these."""
    return tuple(id for id in PAROLE if id not in ids)


OF_CBP_AND_ICE = (
    "law-enforcement", "port-of-entry", "deferred-inspection", "custody", "credible-fear",
    "relatives-of-trafficking-victims", "wet-foot-dry-foot", "cbp-one", "parole-with-alternatives",
    "parole-with-conditions", "cnmi-visitor",
)  # fmt: skip
"""The ways on which no request goes to USCIS."""
OF_USCIS = tuple(id for id in PATHWAY_IDS if id not in OF_CBP_AND_ICE)
WORK_PERMIT = but(*ADVANCE_PAROLE, "international-entrepreneur", "deferred-inspection", "cnmi-visitor")
"""The ways after which a work permit of category (c)(11) can be asked for; a visitor comes for a visit."""
RE_PAROLE = ("re-parole", "ukraine-re-parole", "afghan-re-parole")
