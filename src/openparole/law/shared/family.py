"""Close family and supporters, as the programs for families and for whole countries read them.

Knows no program: which family a program takes, and from which day, stands with the program. Each person's
matter is read alone; what was found for the main person is a fact of the others.
"""

from __future__ import annotations

from openparole.law.facts.beneficiary import (
    applies_as,
    birth_date,
    marriage_ended_on,
    married_on,
    principal_finding,
    relation_to_principal,
    travels_with_principal,
    with_parent_or_guardian,
)
from openparole.law.facts.reason import accompanies_minor_patient
from openparole.law.facts.supporter import Supporter, supporters
from openparole.logic.clocks import READING
from openparole.logic.propositions import all_of, any_of, no, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.expressions import DayExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

SOMEBODY_COMES_TOO = any_of(travels_with_principal, with_parent_or_guardian, accompanies_minor_patient)
"""Somebody of whom a matter of their own can be told."""

PRINCIPAL = applies_as.is_("principal")
DERIVATIVE = applies_as.is_("derivative")
UNDER_18 = birth_date.under(18, READING)


def unmarried(on: DayExpression) -> Proposition:
    """Not married on a day: never, not yet, or not any more."""
    return any_of(no(married_on.on_or_before(on)), marriage_ended_on.on_or_before(on))


def unmarried_under_21(on: DayExpression) -> Proposition:
    """Unmarried and under 21 on a day."""
    return all_of(unmarried(on), birth_date.under(21, on))


SPOUSE_OR_CHILD = any_of(
    relation_to_principal.is_("spouse"),
    all_of(relation_to_principal.is_("child"), unmarried_under_21(READING)),
)
"""Family who may follow the main person of a family petition: INA 203(d)."""

PARTNER_OR_CHILD = any_of(relation_to_principal.is_("common_law_partner"), SPOUSE_OR_CHILD)
"""The wider family of the programs for whole countries."""


def as_family(of_them: Proposition) -> Proposition:
    """Follows a main person and is not one `of_them`, for whom the program is: those come in their own right,
    whomever they follow.
    """
    return all_of(DERIVATIVE, no(of_them))


def follows_the_principal(id: str, *, source: Source, when: Proposition = DERIVATIVE) -> Rule:
    """Family fails with the main person."""
    return rule(
        id,
        _("The main person may come by the same way"),
        any_of(
            principal_finding.is_("open"),
            all_of(
                principal_finding.is_("undetermined"),
                unsettled(_("The finding for the main person is not settled.")),
            ),
        ),
        source=source,
        when=when,
    )


def minor_with_an_adult(id: str, label: Text, *, source: Source) -> Rule:
    """A child under 18 does not travel without a parent or legal guardian."""
    return rule(id, label, with_parent_or_guardian, source=source, when=UNDER_18)


LISTED_STATUS = Supporter.status.is_(
    "citizen",
    "national",
    "lpr",
    "nonimmigrant",
    "asylee",
    "refugee",
    "parolee",
    "tps",
    "daca",
    "deferred_action",
    "ded",
    "cnmi_resident",
    "freely_associated",
)
"""Lawful status, or parole, deferred action or DED: USCIS, "Who is a Supporter"."""

SUPPORTED = supporters.exists(
    all_of(
        Supporter.kind.is_("person"),
        Supporter.in_us,
        any_of(
            LISTED_STATUS,
            all_of(
                Supporter.status.is_("other"),
                unsettled(_("Any lawful status will do; the page gives only examples.")),
            ),
        ),
    )
)
"""A person with a listed status in the United States signs; an organization may stand behind them."""
