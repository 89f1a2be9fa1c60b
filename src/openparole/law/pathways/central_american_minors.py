"""Central American Minors: a parent here asks for a child there; parole comes after a refused refugee case.

The child's age and marriage are those of the day on which the affidavit is filed. How long a parent's parole
or deferred action was given for is not among the facts.
"""

from __future__ import annotations

from openparole.law.agencies import ACCESS, CBP, PAROLE, REQUEST, STATE, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, fr, page, press
from openparole.law.clocks import FILING, GRANT
from openparole.law.facts.beneficiary import (
    birth_date,
    citizenships,
    country_now,
    location,
    principal_citizenships,
    refugee_denied_on,
    refugee_granted_on,
    relation_to_principal,
    travels_with_principal,
)
from openparole.law.facts.filing import conditionally_approved_on
from openparole.law.facts.grant import paroled_on
from openparole.law.facts.relative import UsRelative, us_relatives
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, Filing, Gate, Pathway, Version, requirement
from openparole.law.shared.family import DERIVATIVE, PRINCIPAL, follows_the_principal, unmarried_under_21
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source

PAGE = page("USCIS, Central American Minors (CAM) Refugee and Parole Program", PRIMARY)
FLYER = press("flyer of the State Department and USCIS, 2014, in copies", SECONDARY)
FACT_SHEET_2016 = page("Department of State fact sheet of 2016-11-15", PRIMARY)
NOTICE_2023 = fr("88 FR 21694", SECONDARY, day_strength=PRIMARY)

THREE_COUNTRIES = ("SV", "GT", "HN")

A_PARENT = any_of(
    UsRelative.relation.is_("parent"),
    all_of(
        UsRelative.relation.is_("stepparent"), UsRelative.married_parent_on.before(birth_date.plus(years=18))
    ),
)
A_PARENT_OR_GUARDIAN = any_of(A_PARENT, UsRelative.relation.is_("legal_guardian"))

LAWFULLY_HERE = any_of(
    UsRelative.status.is_("lpr", "tps", "ded", "withholding"),
    all_of(
        UsRelative.status.is_("parolee", "deferred_action", "daca"),
        any_of(
            UsRelative.status_since.on_or_before(FILING.minus(years=1)),
            unsettled(_("Parole or deferred action counts if it was given for a year or more.")),
        ),
    ),
)
STILL_PENDING = unsettled(_("The request counts while it is pending, which no fact tells."))
ASYLUM_PENDING = any_of(UsRelative.status.is_("asylum_applicant"), STILL_PENDING)
HERE_OR_ASKED_BY_2021 = any_of(
    LAWFULLY_HERE,
    all_of(UsRelative.i589_filed_on.before("2021-05-15"), ASYLUM_PENDING),
    all_of(UsRelative.i918_filed_on.before("2021-05-15"), STILL_PENDING),
)
HERE_OR_ASKED_BY_2023 = any_of(
    HERE_OR_ASKED_BY_2021,
    all_of(
        any_of(
            UsRelative.i589_filed_on.on_or_before("2023-04-11"),
            UsRelative.i914_filed_on.on_or_before("2023-04-11"),
            UsRelative.i918_filed_on.on_or_before("2023-04-11"),
        ),
        unsettled(_("The notice of 11 April 2023 widened this; from which day it did is not found.")),
    ),
)

THEIR_CHILD = all_of(relation_to_principal.is_("child"), unmarried_under_21(FILING))
MARRIED_PARENT_THERE = all_of(
    relation_to_principal.is_("parent"),
    us_relatives.exists(all_of(UsRelative.relation.is_("spouse"), UsRelative.in_us, LAWFULLY_HERE)),
)


def relative_here(id: str, who: Proposition, standing: Proposition, *, source: Source) -> Rule:
    """A grown-up relative in the United States who may ask for the child."""
    return requirement(
        id,
        _("A parent or, since 2021, a legal guardian of 18 or older is in the United States in a listed way"),
        us_relatives.exists(
            all_of(who, UsRelative.in_us, UsRelative.birth_date.age_at_least(18, FILING), standing)
        ),
        source=source,
        when=PRINCIPAL,
    )


def family(who: Proposition, *, source: Source) -> Rule:
    """Family that comes along with the child."""
    return requirement(
        "D-CAM-02",
        _("Family of such a child whom the program names, coming along with the child"),
        all_of(principal_citizenships.has(*THREE_COUNTRIES), travels_with_principal, who),
        source=source,
        when=DERIVATIVE,
    )


FAMILY_2014 = family(any_of(THEIR_CHILD, MARRIED_PARENT_THERE), source=FLYER)
FAMILY_2016 = family(
    any_of(THEIR_CHILD, relation_to_principal.is_("parent", "caregiver")), source=FACT_SHEET_2016
)

CHILD = (
    follows_the_principal("D-CAM-03", source=PAGE),
    requirement(
        "R-CAM-01",
        _("A child from El Salvador, Guatemala or Honduras, unmarried and under 21 on affidavit day"),
        all_of(citizenships.has(*THREE_COUNTRIES), unmarried_under_21(FILING)),
        source=PAGE,
        when=PRINCIPAL,
    ),
    requirement(
        "R-CAM-05",
        _("Not approved as a refugee: parole is looked at only after a refusal"),
        refugee_granted_on.never(),
        source=PAGE,
    ),
    *STATUTE,
)
IN_OWN_COUNTRY = any_of(
    *(all_of(citizenships.has(country), country_now.is_(country)) for country in THREE_COUNTRIES)
)
IN_THE_REGION = requirement(
    "D-CAM-01",
    _("In El Salvador, Guatemala or Honduras"),
    any_of(
        IN_OWN_COUNTRY,
        all_of(
            country_now.is_(*THREE_COUNTRIES),
            any_of(
                DERIVATIVE,
                unsettled(_("A summary asks for the child's own country, the flyer for one of three.")),
            ),
        ),
    ),
    source=FLYER,
)
ABROAD = requirement("D-CAM-01", _("Outside the United States"), location.is_("outside_us"), source=PAGE)

CENTRAL_AMERICAN_MINORS = Pathway(
    "central-american-minors",
    about=_(
        "For children from El Salvador, Guatemala and Honduras with a parent or legal guardian in the United "
        "States. Their refugee case comes first; whoever is refused may be looked at for parole. It ended in "
        "2017, came back in 2021, and has made no new decisions since January 2025."
    ),
    grounds=(SIGNIFICANT_PUBLIC_BENEFIT,),
    gate=Gate(
        _("Are they from El Salvador, Guatemala or Honduras, with a parent or guardian in the US?"),
        any_of(citizenships.has(*THREE_COUNTRIES), principal_citizenships.has(*THREE_COUNTRIES)),
    ),
    asked_by=_("The parent or legal guardian, through a resettlement agency in the United States."),
    agencies={ACCESS: STATE, REQUEST: USCIS, PAROLE: CBP},
    filings=(
        Filing(
            "DS-7699",
            _("affidavit of relationship, only through a resettlement agency; never Form I-131"),
            source=PAGE,
        ),
    ),
    criteria=(
        Version(
            "CAM-2014",
            "2014-12-01",
            (
                IN_THE_REGION,
                relative_here("R-CAM-02", A_PARENT, LAWFULLY_HERE, source=FLYER),
                FAMILY_2014,
                *CHILD,
            ),
            source=page("USCIS stakeholder notice of 2014", PRIMARY),
        ),
        Version(
            "CAM-2016",
            "2016-11-15",
            (
                IN_THE_REGION,
                relative_here("R-CAM-02", A_PARENT, LAWFULLY_HERE, source=FLYER),
                FAMILY_2016,
                *CHILD,
            ),
            source=FACT_SHEET_2016,
        ),
        Version(
            "CAM-2021",
            "2021-06-15",
            (
                ABROAD,
                relative_here(
                    "R-CAM-03",
                    A_PARENT_OR_GUARDIAN,
                    HERE_OR_ASKED_BY_2021,
                    source=page("Department of State, CAM, frequently asked questions (2021)", PRIMARY),
                ),
                FAMILY_2016,
                *CHILD,
            ),
            source=page("joint statement of 2021-06-15", SECONDARY, day_strength=PRIMARY),
        ),
        Version(
            "CAM-2023",
            "2023-04-11",
            (
                ABROAD,
                relative_here("R-CAM-04", A_PARENT_OR_GUARDIAN, HERE_OR_ASKED_BY_2023, source=NOTICE_2023),
                FAMILY_2016,
                *CHILD,
            ),
            source=NOTICE_2023,
        ),
    ),
    evidence=(
        Statement("CAM-E1", _("A DNA test that shows the tie of a parent by birth"), source=PAGE),
        Statement(
            "CAM-E2", _("Proof of the parent's or guardian's status or pending request here"), source=PAGE
        ),
        Statement(
            "CAM-E3",
            _("For parole: Form I-134 of a supporter"),
            source=press("summary of the USCIS alert of 2023", SECONDARY),
            last_day="2023-04-10",
        ),
        Statement(
            "CAM-E4",
            _("For parole: Form I-134, or a sworn statement or other proof of support"),
            source=press("summary of the USCIS alert of 2023", SECONDARY),
            first_day="2023-04-11",
        ),
        Statement("CAM-E5", _("Medical examination and security checks"), source=PAGE),
    ),
    duties=(
        Statement(
            "CAM-D1",
            _("First the refugee case is decided: a pre-screening by IOM, then an interview by USCIS"),
            source=PAGE,
            when=refugee_denied_on.never(),
        ),
        Statement(
            "CAM-D2",
            _(
                "When parole is decided, the relative must still be here in a listed way, or have been given "
                "asylum or an approved U petition"
            ),
            source=PAGE,
            first_day="2021-06-15",
        ),
    ),
    fees=(parole_fee(GRANT),),
    period=(
        Statement(
            "CAM-P1",
            _("Two years"),
            source=page("Palacios v. DHS, S.D. Tex. 2020-01-21", PRIMARY),
            last_day="2021-03-09",
        ),
        Statement("CAM-P2", _("Generally three years"), source=PAGE, first_day="2021-03-10"),
    ),
    travel_document=(
        Statement(
            "CAM-T1",
            _("After a conditional approval, travel arranged by IOM; CBP decides at the port"),
            source=page("USCIS, Central American Minors (CAM) Refugee and Parole Program", UNVERIFIED),
        ),
    ),
    ends=(
        Statement(
            "R-CAM-06",
            _("A conditional approval that was not used by 16 August 2017 was taken back"),
            source=page("82 FR 38926; S.A. v. Trump, ECF No. 77", PRIMARY),
            when=all_of(conditionally_approved_on.before("2017-08-16"), paroled_on.never()),
            topic="status",
            first_day="2017-08-16",
            last_day="2019-02-28",
        ),
        Statement(
            "R-CAM-06/reopened",
            _("A court restored conditional approvals taken back in 2017: such a case goes on as before"),
            source=page("S.A. v. Trump, N.D. Cal. 18-cv-03539, 2019-03-01", PRIMARY),
            when=all_of(conditionally_approved_on.before("2017-08-16"), paroled_on.never()),
            topic="status",
            first_day="2019-03-01",
        ),
    ),
    worksheet="uscis",
)
