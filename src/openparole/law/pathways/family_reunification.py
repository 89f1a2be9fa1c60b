"""Family reunification parole for five countries: one process of 2023, by invitation, until the end of 2025.

The notices differ in country and days only. Cuba and Haiti had programs before: see their own files.
"""

from __future__ import annotations

from openparole.law.agencies import ACCESS, CBP, PAROLE, REQUEST, STATE, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page
from openparole.law.clocks import GRANT
from openparole.law.countries import COUNTRIES
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Pathway,
    Version,
)
from openparole.law.shared import reunification
from openparole.law.shared.exclusions import no_crossing, no_recent_order, not_stopped_at_sea
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.sources import Source

EXCLUSIONS = page("88 FR 43591 and the USCIS page, as copied", SECONDARY)
LIKE_THE_OTHERS = page(
    "88 FR 78762: its list of exclusions was not seen; read like those of July", UNVERIFIED
)


def process(name: str, country: str, notice: Source, day: str, exclusions: Source = EXCLUSIONS) -> Pathway:
    """The process of one country, whose notice was published on `day` and counts crossings from then."""
    name_of_country = COUNTRIES[country]
    return Pathway(
        f"family-reunification-{name}",
        about=_(
            "For people from {country} with an approved family petition who wait for a visa number, and "
            "their wife, husband and children. The State Department had to invite the petitioner in the "
            "United States. The process began in 2023 and ended on 15 December 2025.",
            country=name_of_country,
        ),
        grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
        gate=reunification.gate(
            _("Are they from {country}, or family of one, with a family petition?", country=name_of_country),
            country,
        ),
        asked_by=_("The family petitioner, once invited by the State Department (NVC), for each person."),
        agencies={ACCESS: STATE, REQUEST: USCIS, TRAVEL: CBP, PAROLE: CBP},
        filings=(
            Filing("I-134A", _("online, by the invited petitioner, one for each person"), source=notice),
        ),
        invitation=reunification.INVITED,
        criteria=(
            Version(
                f"FRP-{country}-2023",
                day,
                (
                    *reunification.process_of_2023(country),
                    no_crossing(
                        "R-FRP-06",
                        _("Did not cross into the United States between ports after the day of the notice"),
                        day,
                        source=exclusions,
                    ),
                    not_stopped_at_sea(
                        "R-FRP-06/sea",
                        _("Not stopped at sea on the way to the US after the day of the notice"),
                        day,
                        source=exclusions,
                    ),
                    no_recent_order("R-FRP-07", source=exclusions),
                ),
                source=notice,
            ),
        ),
        evidence=reunification.evidence(),
        fees=(parole_fee(GRANT),),
        period=(reunification.period(),),
        travel_document=reunification.travel(),
        ends=reunification.ENDS,
        worksheet="uscis",
    )


FAMILY_REUNIFICATION = (
    process("colombia", "CO", fr("88 FR 43591", PRIMARY), "2023-07-10"),
    process("ecuador", "EC", fr("88 FR 78762", PRIMARY), "2023-11-16", LIKE_THE_OTHERS),
    process("el-salvador", "SV", fr("88 FR 43611", PRIMARY), "2023-07-10"),
    process("guatemala", "GT", fr("88 FR 43581", PRIMARY), "2023-07-10"),
    process("honduras", "HN", fr("88 FR 43601", PRIMARY), "2023-07-10"),
)
