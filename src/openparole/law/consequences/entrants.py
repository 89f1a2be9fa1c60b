"""Cuban and Haitian entrants, a label that comes with parole and opens benefits: R-CHE-01 to R-CHE-03, T005.

Section 501(e) of Pub. L. 96-422, since 10 October 1980. That parole makes an entrant, and when it does not,
is said in `shared.grant` (G-2.21, G-2.22).
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, cfr, page
from openparole.law.clocks import READING
from openparole.law.consequences.reach import PAROLE
from openparole.law.facts.beneficiary import citizenships
from openparole.law.facts.custody import in_proceedings, removal_order_on
from openparole.law.facts.filing import i589_denied_on, i589_filed_on
from openparole.law.facts.grant import paroled_only_for_court
from openparole.law.shared.advance_parole import pending
from openparole.law.statements import Consequence
from openparole.logic.propositions import all_of, any_of, no
from openparole.logic.text import _

DEFINITION = cfr("45 CFR 401.2; Pub. L. 96-422 s. 501(e)", PRIMARY)
CUBAN_OR_HAITIAN = citizenships.has("CU", "HT")

ENTRANTS = (
    Consequence(
        "R-CHE-01",
        _("Who became a Cuban/Haitian entrant by parole stays one, also after the parole ends"),
        source=DEFINITION,
        when=all_of(CUBAN_OR_HAITIAN, no(paroled_only_for_court)),
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "R-CHE-02",
        _(
            "A Cuban or Haitian in a removal case, or with an open asylum case, is an entrant as well while "
            "there is no final order"
        ),
        source=DEFINITION,
        when=all_of(
            CUBAN_OR_HAITIAN,
            any_of(
                in_proceedings,
                pending(i589_filed_on, i589_denied_on, since=READING, until=READING),
            ),
            no(removal_order_on.on_or_before(READING)),
        ),
        pathways=PAROLE,
        topic="benefits",
    ),
    Consequence(
        "R-CHE-03",
        _("Family who are nationals neither of Cuba nor of Haiti are not entrants"),
        source=page("ORR State Letter 07-14; 45 CFR 401.2", PRIMARY),
        when=no(CUBAN_OR_HAITIAN),
        pathways=(
            "cuban-family-reunification",
            "haitian-family-reunification",
            "cuban-medical-professional",
            "chnv",
        ),
        topic="benefits",
    ),
)
