"""Parole for Cubans, Haitians, Nicaraguans and Venezuelans: a supporter files, CBP paroles. 2022 to 2025.

Venezuela came first. The bars count from the notice of each country. What the notice of March 2025 did to
parole already given, and the orders on it, is said in `instruments.chnv`; the days of one grant are computed
elsewhere.
"""

from __future__ import annotations

from openparole.law.agencies import CBP, PAROLE, SUPPORT, TRAVEL, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, case, fr, page, press
from openparole.law.clocks import GRANT
from openparole.law.countries import COUNTRIES
from openparole.law.facts.beneficiary import (
    citizenships,
    location,
    other_permanent_residence,
    passport,
    principal_citizenships,
    travels_with_principal,
)
from openparole.law.facts.grant import TerminationNotice, termination_notices
from openparole.law.facts.reason import vaccinations_attested
from openparole.law.facts.supporter import Supporter, supporters
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
from openparole.law.shared.exclusions import no_crossing, no_recent_order, not_stopped_at_sea
from openparole.law.shared.family import (
    DERIVATIVE,
    PARTNER_OR_CHILD,
    PRINCIPAL,
    SUPPORTED,
    UNDER_18,
    as_family,
    follows_the_principal,
    minor_with_an_adult,
)
from openparole.law.shared.supporter_evidence import confirmation
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

VENEZUELA = fr("87 FR 63507", PRIMARY)
CHANGES_FOR_VENEZUELA = fr("88 FR 1279", PRIMARY)
SINCE_2023 = fr("88 FR 1243, 1255, 1266, 1279", PRIMARY)
SEA = fr("88 FR 26327, 26329", PRIMARY)
SUMMARIES = press("law firms on the processes, January 2023", SECONDARY)
PAGE = page("USCIS, Processes for Cubans, Haitians, Nicaraguans, and Venezuelans, as copied", SECONDARY)
TERMINATION = fr("90 FR 13611", PRIMARY)
UNSEEN = page("no text found on people who got no notice of their own", UNVERIFIED)
OTHER_COUNTRIES = page("the bar on ties to another country: its text was not seen", UNVERIFIED)

OWN_NOTICE = termination_notices.exists(TerminationNotice.own_name)

FOUR = ("CU", "HT", "NI", "VE")
LIKE_PROCESS = ("UA",)
"""Uniting for Ukraine may count as a process like this one."""


def from_one_of(*countries: str) -> Proposition:
    """The person, or the main person whose family they are, is a citizen of one of them."""
    return any_of(
        all_of(PRINCIPAL, citizenships.has(*countries)),
        all_of(DERIVATIVE, principal_citizenships.has(*countries)),
    )


def tied_to(*countries: str) -> Proposition:
    """A citizen of one of them, or there for good."""
    return any_of(citizenships.has(*countries), other_permanent_residence.has(*countries))


def tied_to_no_other(*countries: str) -> Proposition:
    """No tie to a country but `countries`."""
    return no(tied_to(*(code for code in COUNTRIES if code not in countries)))


FROM_THE_OTHER_THREE = from_one_of("CU", "HT", "NI")
FROM_VENEZUELA = all_of(from_one_of("VE"), no(FROM_THE_OTHER_THREE))
"""Whoever is from two of the countries has the later day."""

CROSSING = _("Did not cross without permission into the US, Mexico or Panama after the notice of the country")


ONLY_VENEZUELA = (
    _("No other citizenship, permanent residence or refugee status elsewhere; not asked of family"),
    tied_to_no_other("VE"),
)
ONLY_THE_FOUR = (
    _(
        "No citizenship, permanent residence or refugee status in a country other than the four; not asked "
        "of family"
    ),
    all_of(
        tied_to_no_other(*FOUR, *LIKE_PROCESS),
        any_of(
            no(tied_to(*LIKE_PROCESS)),
            unsettled(_("Ties to a country with a like process do not count; the list was not found.")),
        ),
    ),
)


def common(
    countries: tuple[str, ...], nationality: Text, ties: tuple[Text, Proposition], notice: Source
) -> tuple[Rule, ...]:
    """What the processes for `countries` ask by their `notice`, but for crossings."""
    family = as_family(all_of(citizenships.has(*countries), ties[1]))
    return (
        requirement(
            "D-CHNV-01", _("Outside the United States"), location.is_("outside_us"), source=SUMMARIES
        ),
        requirement("R-CHNV-01", nationality, citizenships.has(*countries), source=notice, when=PRINCIPAL),
        requirement(
            "D-CHNV-02",
            _("Spouse, common-law partner, or unmarried child under 21 of such a person, traveling together"),
            all_of(principal_citizenships.has(*countries), travels_with_principal, PARTNER_OR_CHILD),
            source=SUMMARIES,
            when=family,
        ),
        follows_the_principal("D-CHNV-03", source=SUMMARIES, when=family),
        requirement(
            "D-CHNV-04",
            _("A valid passport"),
            any_of(
                passport.is_("valid"),
                all_of(
                    citizenships.has("VE"),
                    passport.is_("expired"),
                    unsettled(
                        _("Expired passports of Venezuela were taken for a time; the limit was not found.")
                    ),
                ),
            ),
            source=SUMMARIES,
        ),
        minor_with_an_adult(
            "D-CHNV-05", _("A child under 18 travels with a parent or legal guardian"), source=SUMMARIES
        ),
        requirement("R-CHNV-04", *ties, source=OTHER_COUNTRIES, when=PRINCIPAL),
        no_recent_order("D-CHNV-06", source=notice),
        requirement(
            "D-CHNV-07",
            _("A supporter in the United States with a listed status"),
            any_of(
                SUPPORTED,
                all_of(
                    supporters.exists(all_of(Supporter.kind.is_("organization"), Supporter.in_us)),
                    unsettled(
                        _("Summaries name organizations as supporters; who signs for one was not seen.")
                    ),
                ),
            ),
            source=PAGE,
        ),
        *STATUTE,
    )


CHNV = Pathway(
    "chnv",
    about=_(
        "For people from Cuba, Haiti, Nicaragua and Venezuela, and their close family. A person in the US "
        "promised support on Form I-134A; CBP then authorized travel and decided on parole at an airport. "
        "It was closed in January 2025, and parole already given was cut short that year."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Are they from Cuba, Haiti, Nicaragua or Venezuela, or close family of such a person?"),
        any_of(citizenships.has(*FOUR), principal_citizenships.has(*FOUR)),
    ),
    asked_by=_("The supporter files; the person abroad then answers online."),
    agencies={SUPPORT: USCIS, TRAVEL: CBP, PAROLE: CBP},
    filings=(
        Filing(
            "I-134",
            _("online, by the supporter, one for each person"),
            source=VENEZUELA,
            last_day="2023-01-05",
        ),
        Filing(
            "I-134A",
            _("online, by the supporter, one for each person"),
            source=SINCE_2023,
            first_day="2023-01-06",
        ),
    ),
    criteria=(
        Version(
            "CHNV-2022",
            "2022-10-18",
            (
                *common(("VE",), _("A citizen of Venezuela"), ONLY_VENEZUELA, VENEZUELA),
                no_crossing(
                    "R-CHNV-03/venezuela",
                    CROSSING,
                    "2022-10-19",
                    also=("mexico", "panama"),
                    once=False,
                    source=VENEZUELA,
                ),
            ),
            source=VENEZUELA,
        ),
        Version(
            "CHNV-2023",
            "2023-01-06",
            (
                *common(
                    FOUR, _("A citizen of Cuba, Haiti, Nicaragua or Venezuela"), ONLY_THE_FOUR, SINCE_2023
                ),
                no_crossing(
                    "R-CHNV-03/venezuela",
                    CROSSING,
                    "2022-10-19",
                    also=("mexico", "panama"),
                    source=CHANGES_FOR_VENEZUELA,
                    when=FROM_VENEZUELA,
                ),
                no_crossing(
                    "R-CHNV-03",
                    CROSSING,
                    "2023-01-09",
                    also=("mexico", "panama"),
                    source=SINCE_2023,
                    when=FROM_THE_OTHER_THREE,
                ),
                not_stopped_at_sea(
                    "D-CHNV-08",
                    _("From Cuba or Haiti: not stopped at sea after 27 April 2023"),
                    "2023-04-27",
                    source=SEA,
                    when=from_one_of("CU", "HT"),
                    since="2023-04-28",
                ),
            ),
            source=SINCE_2023,
        ),
    ),
    evidence=(
        Statement("CHNV-E1", _("A passport, and proof of citizenship of the country"), source=SUMMARIES),
        Statement("CHNV-E2", _("Proof of the family tie"), source=SUMMARIES, when=DERIVATIVE),
        Statement(
            "CHNV-E3",
            _("The supporter's proof of status, income and assets, enough for the whole stay"),
            source=PAGE,
        ),
        Statement(
            "CHNV-E4",
            _("From 29 August 2024 also the supporter's fingerprints, and more checks"),
            source=press("DHS statement of August 2024, as reported", SECONDARY, day_strength=UNVERIFIED),
            first_day="2024-08-29",
        ),
        Statement(
            "CHNV-E5",
            _("Before travel: attestation of vaccinations in the online account, and a photo in CBP One"),
            source=SUMMARIES,
            when=no(vaccinations_attested),
        ),
        Statement(
            "CHNV-E6",
            _("For a child under 18: proof that the adult is the parent or legal guardian"),
            source=SUMMARIES,
            when=UNDER_18,
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(Statement("CHNV-P1", _("Up to two years"), source=SUMMARIES),),
    travel_document=(
        confirmation("CHNV-T1/confirmed", PAGE),
        Statement(
            "CHNV-T1",
            _("A travel authorization in the online account; then a flight paid by oneself"),
            source=SUMMARIES,
        ),
        Statement(
            "CHNV-T2",
            _("The travel authorization is valid for 90 days"),
            source=page("USCIS on the processes: no text with the 90 days was seen", UNVERIFIED),
        ),
    ),
    ends=(
        Statement(
            "D-CHNV-09",
            _(
                "By the notice of March 2025 parole that runs longer ends on 24 April 2025, unless the "
                "Secretary decides otherwise for one person"
            ),
            source=TERMINATION,
            first_day="2025-03-25",
            last_day="2025-04-13",
            topic="status",
        ),
        Statement(
            "R-CHNV-05",
            _("A notice to the person ends parole and work permit on the day of the notice"),
            source=press("DHS notices of June 2025, as reported by law firms", SECONDARY),
            when=OWN_NOTICE,
            first_day="2025-06-12",
            topic="status",
        ),
        Statement(
            "R-CHNV-11",
            _("Of several notices the latest to the person counts; none makes parole longer"),
            source=UNSEEN,
            when=OWN_NOTICE,
            first_day="2025-06-12",
            topic="status",
        ),
        Statement(
            "R-CHNV-06",
            _("While the stay of 14 April 2025 stood, parole ran to its own last day"),
            source=case("Doe v. Noem, D. Mass. 1:25-cv-10495, ECF No. 70", PRIMARY),
            first_day="2025-04-14",
            last_day="2025-05-29",
            topic="status",
        ),
        Statement(
            "R-CHNV-09",
            _(
                "After the Supreme Court's stay the notice of March 2025 could count again, but DHS waited "
                "for notices to each person: parole ends no later than on its own last day"
            ),
            source=case("Noem v. Doe, No. 24A1079", UNVERIFIED, day_strength=SECONDARY),
            first_day="2025-05-30",
            last_day="2025-06-11",
            topic="status",
        ),
        Statement(
            "R-CHNV-07",
            _("The day of the notice to the person must be known; else two days are possible"),
            source=TERMINATION,
            when=no(OWN_NOTICE),
            first_day="2025-06-12",
            topic="status",
        ),
        Statement(
            "R-CHNV-10",
            _(
                "For whoever got no notice the end is in dispute: 24 April 2025, as the Federal Register "
                "says, or the last day on the I-94"
            ),
            source=UNSEEN,
            when=no(OWN_NOTICE),
            first_day="2025-06-12",
            topic="status",
        ),
    ),
    warnings=(
        Statement(
            "R-CHNV-08/announced",
            _("DHS said on 4 October 2024 that parole under this process is not renewed"),
            source=press("DHS statement of 2024-10-04, as reported"),
            first_day="2024-10-04",
            topic="status",
        ),
    ),
    worksheet="uscis",
)
