"""Visitor parole in the Northern Mariana Islands, for nationals of China and, to 2019, of Russia.

CBP paroled them on arrival, from 28 November 2009 to 19 February 2025. On 3 October 2019 Russia fell
away, and the stay of visitors from China went from 45 days to 14.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE
from openparole.law.citations import PRIMARY, SECONDARY, fr, page, press
from openparole.law.clocks import GRANT
from openparole.law.facts.beneficiary import citizenships, location, passport, visit_days
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, Filing, Pathway, Version, requirement
from openparole.law.shared.northern_marianas import GATE, NOWHERE_ELSE, ON_THE_ISLANDS
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source

BULLETIN = page("CBP, Carrier Liaison Program bulletin of 2009", PRIMARY)
NO_MORE_RUSSIA = fr("84 FR 46029", PRIMARY)
FOURTEEN_DAYS = press("CBP statement of 2019-10-03, in the Saipan Tribune", SECONDARY)


def nationality(countries: tuple[str, ...], source: Source) -> Rule:
    """A national of a country that counts on the day."""
    return requirement(
        "R-CNMI-02/nationality",
        _("A national of a country whose visitors may be paroled"),
        citizenships.has(*countries),
        source=source,
    )


def stay(days: int, source: Source) -> Rule:
    """Not longer than the policy of the day allows."""
    return requirement(
        "R-CNMI-02/stay",
        _("Not longer than a visitor may stay, {days} days", days=days),
        visit_days.at_most(days),
        source=source,
    )


COMING = (
    ON_THE_ISLANDS,
    requirement("D-CNMI-05", _("On the way, or at the port"), location.is_not("inside_us"), source=BULLETIN),
    requirement(
        "D-CNMI-06", _("A valid passport that machines can read"), passport.is_("valid"), source=BULLETIN
    ),
)

CNMI_VISITOR = Pathway(
    "cnmi-visitor",
    about=_(
        "Visitors from China, and until October 2019 from Russia, could come to the Northern Mariana Islands "
        "without a visa: an officer paroled them at the airport for some weeks. Since 20 February 2025 "
        "visitors from China need a travel authorization instead, and come no longer on parole."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=GATE,
    asked_by=_("The visitor asks the officer on arrival; the airline checks the papers first."),
    agencies={PAROLE: CBP},
    filings=(
        Filing(
            "I-736",
            _("filled in before boarding and shown on arrival, with an I-94"),
            source=BULLETIN,
        ),
    ),
    clock=GRANT,
    criteria=(
        Version(
            "CNMI-VIS-2009",
            "2009-11-28",
            (
                *COMING,
                nationality(("CN", "RU"), BULLETIN),
                stay(45, BULLETIN),
                *STATUTE,
            ),
            source=BULLETIN,
        ),
        Version(
            "CNMI-VIS-2019",
            "2019-10-03",
            (
                *COMING,
                nationality(("CN",), NO_MORE_RUSSIA),
                stay(14, FOURTEEN_DAYS),
                *STATUTE,
            ),
            source=NO_MORE_RUSSIA,
        ),
    ),
    evidence=(
        Statement(
            "CNV-E1",
            _("A ticket for the way back that cannot be sold on, for a day within the stay allowed"),
            source=BULLETIN,
        ),
        Statement("CNV-E2", _("Form I-736, filled in and signed"), source=BULLETIN),
    ),
    period=(
        Statement("CNV-P1", _("Up to 45 days"), source=BULLETIN, last_day="2019-10-02"),
        Statement("CNV-P2", _("Up to 14 days"), source=FOURTEEN_DAYS, first_day="2019-10-03"),
    ),
    warnings=(
        NOWHERE_ELSE,
        Statement(
            "R-CNMI-02",
            _("Instead of parole: the travel authorization EVS-TAP, asked for online before the trip"),
            source=press("8 CFR 212.1(r); notice of 2025-01-06, as reported", SECONDARY),
            first_day="2025-02-20",
            topic="travel",
        ),
    ),
    worksheet="cbp",
)
