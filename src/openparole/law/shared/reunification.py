"""Family reunification parole: what the programs for relatives with an approved petition share.

The programs of 2007 and 2014 ran through a US embassy; the processes of 2023 run online. A country's own
notice, its days and its cut-offs stand with its pathway.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, Source, fr, page, press
from openparole.law.clocks import FILING
from openparole.law.countries import COUNTRIES
from openparole.law.facts.beneficiary import citizenships, location, passport, principal_citizenships
from openparole.law.facts.filing import i485_filed_on, i485_sent_on
from openparole.law.facts.grant import reparoled_on
from openparole.law.facts.reason import vaccinations_attested
from openparole.law.facts.relative import (
    family_petitioner_in_us,
    family_petitioner_status,
    i130_approved_on,
    i130_category,
    i130_filed_on,
    immigrant_visa_issued_on,
    invited_on,
    visa_available_on,
)
from openparole.law.pathway import Gate, requirement
from openparole.law.shared.family import (
    DERIVATIVE,
    PRINCIPAL,
    SPOUSE_OR_CHILD,
    UNDER_18,
    follows_the_principal,
    minor_with_an_adult,
)
from openparole.law.shared.supporter_evidence import confirmation
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.text import Text

PAGE = page("USCIS, Family Reunification Parole Processes", PRIMARY)
FAQ = page("USCIS, FAQ About the Family Reunification Parole Processes", PRIMARY)
END_NOTICE = fr("90 FR 58032, its exceptions as reported", SECONDARY, day_strength=PRIMARY)
UNSEEN = page("USCIS, Family Reunification Parole Processes", UNVERIFIED)

PETITIONER = all_of(family_petitioner_status.is_("citizen", "lpr"), family_petitioner_in_us)
"""A US citizen or permanent resident, living in the United States, filed the petition."""

INVITED = rule(
    "R-FRP-01",
    _("The State Department (NVC) has invited the petitioner"),
    invited_on.on_or_before(FILING),
    source=PAGE,
)


def waits_for_a_visa(id: str, *, source: Source) -> Rule:
    """No visa number is free: what parole is for. Immediate relatives never have to wait."""
    return rule(
        id,
        _("No immigrant visa is available yet, as it always is for immediate relatives of citizens"),
        all_of(no(visa_available_on.on_or_before(FILING)), i130_category.is_not("immediate_relative")),
        source=source,
        when=PRINCIPAL,
    )


def gate(question: Text, country: str) -> Gate:
    """From the country or family of such a person, with a family petition."""
    from_there = any_of(citizenships.has(country), principal_citizenships.has(country))
    return Gate(question, all_of(from_there, any_of(i130_filed_on.happened(), DERIVATIVE)))


def petition(id: str, country: str, approved: Proposition, *, source: Source) -> Rule:
    """A national of `country` with a petition that is `approved`, filed by a citizen or resident here."""
    return rule(
        id,
        _(
            "A national of {country} with an approved Form I-130 of a US citizen or permanent resident in "
            "the United States",
            country=COUNTRIES[country],
        ),
        all_of(citizenships.has(country), approved, PETITIONER),
        source=source,
        when=PRINCIPAL,
    )


def family(id: str, country: str, *, source: Source) -> Rule:
    """Spouse or child of a main person who is a citizen of `country`."""
    return rule(
        id,
        _("Spouse or unmarried child under 21 of a main person from {country}", country=COUNTRIES[country]),
        all_of(principal_citizenships.has(country), SPOUSE_OR_CHILD),
        source=source,
        when=DERIVATIVE,
    )


def process_of_2023(country: str) -> tuple[Rule, ...]:
    """The criteria of the online processes, for one country. Family may be of any nationality."""
    return (
        petition("R-FRP-03", country, i130_approved_on.on_or_before(FILING), source=PAGE),
        family("D-FRP-01", country, source=PAGE),
        follows_the_principal("D-FRP-04", source=PAGE),
        requirement(
            "R-FRP-04",
            _("No immigrant visa had been issued by the day of the invitation"),
            no(immigrant_visa_issued_on.on_or_before(invited_on)),
            source=PAGE,
        ),
        requirement("R-FRP-05", _("Outside the United States"), location.is_("outside_us"), source=PAGE),
        requirement(
            "D-FRP-02",
            _("A valid passport, or another paper that the invitation names"),
            any_of(
                passport.is_("valid"),
                unsettled(_("The invitation may name another paper that is accepted instead of a passport.")),
            ),
            source=PAGE,
        ),
        minor_with_an_adult(
            "D-FRP-03",
            _("A child under 18 travels with a parent or legal guardian"),
            source=UNSEEN,
        ),
        *STATUTE,
    )


FIRST_DAY = "2023-08-11"
"""The first day of the online processes for Cuba and Haiti, which had others before."""


def evidence(online: str | None = None) -> tuple[Statement, ...]:
    """What is shown; what the online processes ask, from the day `online` on."""
    return (
        Statement("FRP-E1", _("The invitation and the approval notice of Form I-130"), source=PAGE),
        Statement(
            "FRP-E2",
            _("Form I-134A online, one for each person: the petitioner's status, income and assets"),
            source=PAGE,
            first_day=online,
        ),
        Statement(
            "FRP-E3",
            _("Birth or marriage certificate that shows the tie to the main person"),
            source=PAGE,
            when=DERIVATIVE,
        ),
        Statement(
            "FRP-E4",
            _("An examination by a panel physician, and clearance by security and safety checks"),
            source=PAGE,
            first_day=online,
        ),
        Statement(
            "FRP-E5",
            _("For a child under 18: proof that the adult is the parent or legal guardian"),
            source=UNSEEN,
            when=UNDER_18,
            first_day=online,
        ),
        Statement(
            "FRP-E6",
            _("Before travel: attestation of vaccinations in the online account"),
            source=press("practitioner summaries of the process", SECONDARY),
            when=no(vaccinations_attested),
            first_day=online,
        ),
    )


def period(online: str | None = None) -> Statement:
    """How long, by the online processes."""
    return Statement("FRP-P1", _("Generally up to three years"), source=FAQ, first_day=online)


def travel(online: str | None = None) -> tuple[Statement, ...]:
    """How one travels, by the online processes."""
    return (
        confirmation("FRP-T1/confirmed", PAGE, online),
        Statement(
            "FRP-T1",
            _("A travel authorization in the online account; then a flight to an airport inside the country"),
            source=PAGE,
            first_day=online,
        ),
        Statement(
            "FRP-T2", _("The travel authorization is valid for 90 days"), source=UNSEEN, first_day=online
        ),
    )


ENDS = (
    Statement(
        "R-FRP-08",
        _(
            "By the notice of December 2025, a first parole that would have run longer ends on 14 January "
            "2026, unless a green card case was sent by 15 December 2025 and was still pending (as most read "
            "the notice), or the Secretary of DHS decides otherwise for one person"
        ),
        source=END_NOTICE,
        when=reparoled_on.never(),
        topic="status",
        first_day="2025-12-15",
    ),
    Statement(
        "R-FRP-09",
        _("While the order in Doe v. Noem stands, parole and work permit run to their own last day"),
        source=press("Bloomberg Law on the orders of 2026-01-10 and 2026-01-25", SECONDARY),
        when=reparoled_on.never(),
        topic="status",
        first_day="2026-01-10",
    ),
    Statement(
        "R-FRP-11",
        _("Where a pending green card case keeps it alive, the denial of that case ends it the same day"),
        source=END_NOTICE,
        when=any_of(i485_sent_on.on_or_before("2025-12-15"), i485_filed_on.on_or_before("2025-12-15")),
        topic="adjustment",
        first_day="2025-12-15",
    ),
    Statement(
        "D-FRP-05",
        _("By the notice of December 2025 more time on parole can still be asked for, on Form I-131"),
        source=fr("90 FR 58032, as summarized by a law firm", SECONDARY),
        topic="status",
        first_day="2025-12-15",
    ),
)
