"""Parole for Afghans: the evacuation of 2021 and 2022 at the ports, and ordinary requests from abroad.

No program of its own: a request from abroad is one for humanitarian parole. More time is not read here.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, page, press
from openparole.law.clocks import GRANT
from openparole.law.facts.beneficiary import citizenships, location, principal_citizenships
from openparole.law.parameters.filing_fees import I131_EXEMPT, i131_fee
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Gate,
    Pathway,
    Version,
    requirement,
)
from openparole.law.shared import request_from_abroad as request
from openparole.law.shared.family import PRINCIPAL, SPOUSE_OR_CHILD, as_family
from openparole.law.shared.grounds import EITHER_GROUND, NOT_FOR_LEGALIZATION
from openparole.law.statements import Statement
from openparole.law.statute import NOT_FOR_A_STRIKE, STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.text import _
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = page("USCIS, Information for Afghan Nationals on Requests to USCIS for Parole", PRIMARY)
FACT_SHEET = press("American Immigration Council, The Use of Parole Under Immigration Law (2022)")
WELCOME = page("DHS, Operation Allies Welcome", PRIMARY)
END_OF_WELCOME = press("CBS News, 2022-09-01", SECONDARY)

FROM_ABROAD = location.is_("outside_us")

OF_EACH = (
    requirement(
        "D-AFG-01", _("A citizen of Afghanistan"), citizenships.has("AF"), source=PAGE, when=PRINCIPAL
    ),
    requirement(
        "D-AFG-02",
        _("Spouse or unmarried child under 21 of an Afghan"),
        all_of(principal_citizenships.has("AF"), SPOUSE_OR_CHILD),
        source=page("no text found that says who counts as family", UNVERIFIED),
        when=as_family(citizenships.has("AF")),
    ),
    requirement(
        "D-AFG-04",
        _("A request from abroad is one for humanitarian parole, with its reasons and its bars"),
        all_of(EITHER_GROUND, NOT_FOR_A_STRIKE, NOT_FOR_LEGALIZATION),
        source=FACT_SHEET,
        when=FROM_ABROAD,
    ),
    *STATUTE,
)


def from_abroad(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """What belongs to a request; in the evacuation nobody filed one."""
    return tuple(
        Statement(
            item.id,
            item.text,
            source=item.source,
            when=all_of(FROM_ABROAD, item.when),
            first_day=None if item.first_day is None else iso(item.first_day),
            last_day=None if item.last_day is None else iso(item.last_day),
            topic=item.topic,
        )
        for item in statements
    )


AFGHAN = Pathway(
    "afghan",
    about=_(
        "Afghans who were flown out from July 2021 on were paroled at the port, as a rule for two years. "
        "There is no program for those who were left behind: they ask for humanitarian parole like anyone "
        "else, on Form I-131. Tens of thousands did, and most were refused."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Are they Afghan, or close family of an Afghan?"),
        any_of(citizenships.has("AF"), principal_citizenships.has("AF")),
    ),
    asked_by=_("At a port nobody files; from abroad anyone may, for themselves or for another."),
    agencies={REQUEST: USCIS, PAROLE: CBP},
    filings=(
        Filing("I-131", _("as for humanitarian parole, with Form I-134"), source=PAGE, when=FROM_ABROAD),
    ),
    criteria=(
        Version(
            "AFG-2021",
            "2021-07-30",
            (
                requirement(
                    "D-AFG-03",
                    _("At a US port of entry in the evacuation, or abroad"),
                    location.is_not("inside_us"),
                    source=WELCOME,
                ),
                *OF_EACH,
            ),
            source=WELCOME,
        ),
        Version(
            "AFG-2022",
            "2022-10-01",
            (
                requirement(
                    "D-AFG-03",
                    _("Abroad: the evacuation at the ports is over, but for a few cases"),
                    any_of(
                        FROM_ABROAD,
                        all_of(
                            location.is_("at_port"),
                            unsettled(
                                _("A few pressing cases are still paroled at a port; no text says which.")
                            ),
                        ),
                    ),
                    source=END_OF_WELCOME,
                ),
                *OF_EACH,
            ),
            source=END_OF_WELCOME,
        ),
    ),
    evidence=(
        *from_abroad(request.EVIDENCE),
        Statement("AFG-E1", _("Proof of Afghan citizenship, or of the tie to an Afghan"), source=PAGE),
    ),
    duties=(
        Statement(
            "AFG-D1",
            _("Vaccinations and medical screening after arrival; a condition of parole in the evacuation"),
            source=WELCOME,
            when=no(FROM_ABROAD),
        ),
    ),
    fees=(i131_fee(free=(no(FROM_ABROAD), I131_EXEMPT)), parole_fee(GRANT)),
    period=(
        Statement(
            "AFG-P1",
            _("In the evacuation generally two years"),
            source=WELCOME,
            when=no(FROM_ABROAD),
            last_day="2022-09-30",
        ),
        *from_abroad(request.PERIOD),
    ),
    travel_document=from_abroad(request.TRAVEL_DOCUMENT),
    warnings=from_abroad(request.WARNINGS),
    worksheet="uscis",
)
