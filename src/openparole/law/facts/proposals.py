"""What may be proposed to a person who wants an answer to change, and what is only warned of.

Lawful, harmless steps to come: income, another supporter, papers, a filing day. A purpose, a fear, a family
tie and a record could be retold, so that to propose them would be to coach; they have no words here.
"""

from __future__ import annotations

from openparole.law.facts.supporter import Supporter
from openparole.law.facts.venture import household_region, household_size
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.facts import Choice, Count, Fact

_PAPERS = _("collect papers, as far as they are true: {options}")
_REACH = _("reach {amount} by {day}")
_THIS_STEP = _("complete this step: {question}")

PROPOSALS: dict[str, Text] = {
    "supporters": _("find another supporter with a listed status"),
    "passport": _("renew the passport or apply for one"),
    "with_parent_or_guardian": _("travel together with a parent or legal guardian"),
    "travels_with_principal": _("travel together with the main person"),
    "parental_consent": _("collect the parents' written consent, or the custody paper"),
    "juvenile_release": _("collect the papers of whom the child can be released to: {options}"),
    "member_supports_request": _("collect the service member's letter that backs the request"),
    "shown": _PAPERS,
    "identity_proof": _PAPERS,
    "new_evidence": _("collect new proof, or proof of what changed since the denial"),
    "petition_diligence": _("collect proof that the relative presses on with the visa petition"),
    "other_compelling_evidence": _("collect other strong proof that the company will grow"),
    "flight_risk": _("show an address and ties; offer check-ins or a bond"),
    "doubt_cured_by": _("clear up the doubt: {options}"),
    "parole_requested_on": _("ask ICE in writing"),
    "agency_request_on": _("have that office request it in writing"),
    "i130_filed_on": _("for a family tie that exists: have the relative file Form I-130"),
    "i360_filed_on": _("for a family tie that exists: file Form I-360"),
    "petitioner_kind": _("have this one file: {options}"),
    "filed_on": _("file on {day}"),
    "visa_attempt": _("try the visa first, or say why there is no time"),
    "stay_wanted_until": _("ask for a set time, at the latest until {day}"),
    "visit_days": _("ask for a set time: {amount} days"),
    "vaccinations_attested": _THIS_STEP,
    "tb_screened_on": _THIS_STEP,
    "registered_with_task_force": _THIS_STEP,
    "class_of_admission": _("if the I-94 is wrong, ask CBP to correct it"),
    "investments": _("have investors put in more money by {day}"),
    "awards": _("add public grants by {day}"),
    "jobs": _("add jobs by {day}"),
    "annual_revenue": _REACH,
    "revenue_growth": _REACH,
    "ownership_share": _REACH,
    "household_income": _REACH,
}
"""What to say for each curable fact, by name."""

FIELDS: dict[Fact, Text] = {
    Supporter.income: _("show that supporter's income of {amount}"),
    Supporter.assets: _("show that supporter's savings of {amount}"),
}
"""What may get better in a row that was told; all else in one stays as it is."""

AMOUNTS = {"investments": "amount", "awards": "amount", "jobs": "number"}
"""The field of a new row that says how much is lacking."""

TOWARDS: dict[str, tuple[str, ...]] = {
    "passport": ("valid",),
    "juvenile_release": ("relative_outside", "relative_in_detention", "named_adult"),
    "identity_proof": ("documents", "affidavits", "statements"),
    "flight_risk": ("mitigated",),
    "doubt_cured_by": ("bond", "waiver", "later_evidence", "exam_later"),
    "visa_attempt": ("pending",),
}
"""The only options to which a choice may be changed, where some would not help or would not be true."""

FEWER = frozenset({"visit_days"})
"""The numbers that help when they are smaller; all others help when they are larger."""

HOUSEHOLDS: dict[str, tuple[Count, Choice]] = {
    "household_income": (household_size, household_region),
    "supporters": (Supporter.household, Supporter.region),
}
"""Whose income is measured against a poverty line: the size and the place of the household."""

_LEAVING = _("Leaving the US ends parole and may bring a bar of 3 or 10 years. Talk to a lawyer first.")
_MARRIAGE = _("A marriage for papers is a crime and bars for good.")
_KEEP = _("Do not give it up for this.")
_FEAR = _("Only a true fear, within one year; a false claim bars for good.")
_REMOVAL = _("A denial can bring a removal case.")

WARNINGS: dict[str, Text] = {
    "location": _LEAVING,
    "country_now": _LEAVING,
    "trips": _LEAVING,
    "married_on": _MARRIAGE,
    "marriage_ended_on": _MARRIAGE,
    "citizenships": _KEEP,
    "other_permanent_residence": _KEEP,
    "fear_claimed": _FEAR,
    "i589_filed_on": _FEAR,
    "i485_filed_on": _REMOVAL,
    "tps_filed_on": _REMOVAL,
    "status_change_filed_on": _REMOVAL,
    "statuses": _REMOVAL,
    "lawful_status_on": _REMOVAL,
    "in_proceedings": _("Only with a lawyer."),
}
"""What to say, instead of a proposal, where a risky fact alone stands in the way."""

GIVEN_UP = frozenset({"citizenships", "other_permanent_residence"})
"""The sets of which the danger lies in having less; of others it lies in asking for more."""

LEAVING = frozenset({"location", "country_now"})
"""What leaving would change: a danger to whoever is inside the United States, and to nobody else."""
