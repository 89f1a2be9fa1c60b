"""The Northern Mariana Islands: two kinds of parole, for these islands alone. 2009 to 2018 and to 2025.

US immigration law reached the islands on 28 November 2009: Pub. L. 110-229 s. 702.
"""

from __future__ import annotations

from openparole.law.citations import SECONDARY, Source
from openparole.law.facts.beneficiary import destination_cnmi
from openparole.law.pathway import Gate
from openparole.law.statements import Statement
from openparole.logic.rules import rule
from openparole.logic.text import _

LAW_OF_2008 = Source("Pub. L. 110-229 s. 702 (CNRA)", SECONDARY)

GATE = Gate(_("Are they in, or going only to, the Northern Marianas?"), destination_cnmi)

ON_THE_ISLANDS = rule(
    "D-CNMI-01",
    _("In the Northern Mariana Islands, or going only there"),
    destination_cnmi,
    source=LAW_OF_2008,
)
NOWHERE_ELSE = Statement(
    "D-CNMI-02",
    _("This parole is for the Northern Marianas alone, not for Guam or the rest of the United States"),
    source=LAW_OF_2008,
    topic="travel",
)
