"""Every fact by name, in the order of the interview, and what the declarations cannot say themselves.

Importing it settles the index of every fact, which is its place in a `Case`. Knows no rule that reads
a fact.
"""

from __future__ import annotations

from importlib import import_module

from openparole.law.facts.custody import credible_fear_found_on, custody
from openparole.logic.facts import Fact
from openparole.logic.propositions import all_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from openparole.logic.propositions import Proposition

SUBJECTS = (
    "beneficiary", "travel", "custody", "reason", "petitioner", "supporter", "relative", "service_member",
    "venture", "grant", "filing",
)  # fmt: skip
"""The modules that declare facts, in the order of the interview."""

TOLD_ONCE = frozenset({"petitioner", "supporter"})
"""The subjects that are told once for people who come together: each of them may still have an own answer."""

PRESUMED_IF: dict[str, Proposition] = {
    "detained_under": all_of(custody.is_("ice"), credible_fear_found_on.happened()),
}
"""The presumptions that stand only where something else was told."""

NOT_PRESUMED_FOR_ENDS = frozenset({"trips"})
"""Presumed in findings, but unknown where the end of a grant, unlawful presence or a trip is read."""


def gather(modules: Iterable[ModuleType]) -> dict[str, Fact]:
    """The facts of these modules in order; sets the `index` and the `subject` of each.

    Raises ValueError, naming both modules, when a name is declared twice.
    """
    found: dict[str, Fact] = {}
    for module in modules:
        subject = module.__name__.rpartition(".")[2]
        for fact in vars(module).values():
            if not isinstance(fact, Fact):
                continue
            if fact.name in found:
                raise ValueError(f"{fact.name} is declared in {found[fact.name].subject} and in {subject}")
            fact.index, fact.subject = len(found), subject
            found[fact.name] = fact
    return found


_FACTS = gather(import_module(f"openparole.law.facts.{subject}") for subject in SUBJECTS)


def facts() -> dict[str, Fact]:
    """Every fact of a matter by name, in the order of the interview."""
    return _FACTS


def declare(fact: Fact, subject: str) -> None:
    """Adds a fact of a law that was read from a file, for the rest of the process."""
    fact.index, fact.subject = len(_FACTS), subject
    _FACTS[fact.name] = fact


_RENAMED = {
    "birth_date": "age child_age date_of_birth",
    "citizenships": "nationality other_citizenships is_ukrainian_or_family",
    "principal_citizenships": "principal_nationality",
    "country_now": "location_country",
    "location": "in_us",
    "passport": "valid_ua_passport",
    "on_parents_passport": "listed_on_parent_passport",
    "married_on": "unmarried unmarried_2024_06_17 marriage_date",
    "applies_as": "travels_as is_principal",
    "parental_consent": "child_without_consent",
    "meets_refugee_definition": "is_refugee",
    "statuses": "tps_status daca_approved",
    "lawful_status_on": "status_acquired_date",
    "displaced_from_ukraine_on": "lived_in_ukraine_until resided_in_ukraine_until",
    "medical_mission_of_cuba": "profession assigned_by_cuba",
    "parole_offered_on": "offer_date",
    "registered_with_task_force": "taskforce_number",
    "arrived_on": "last_entry_date arrival_date",
    "arrival_place": "arriving_at_port on_land",
    "entry_manner": "entry entry_mode last_entry_mode manner_of_entry",
    "papers": "release_document",
    "present_since": "presence_since presence_days",
    "crossings": "irregular_entry_date irregular_crossing_date crossed_into",
    "port_appointment_on": "appointment_date",
    "trips": "departed_on departure_date left_us travelled",
    "travel_reason": "ap_purpose",
    "unlawful_days": "unlawful_days_before_departure",
    "custody": "in_ice_custody",
    "credible_fear_found_on": "credible_fear_date",
    "identity_proof": "identity_established",
    "flight_risk": "risk_of_absconding",
    "security_concern": "security_risk",
    "overriding_factor": "additional_overriding_factor other_overriding",
    "removal_order_on": "removal_order_date final_order",
    "border_release": "release_type",
    "released_on": "release_date",
    "witness_in_us_proceeding": "witness",
    "reasons": "basis urgent purpose organ_or_tissue_donor_needed_in_us",
    "needed_by": "time_sensitive",
    "stay_wanted_until": "purpose_end_date indefinite_stay",
    "visa_attempt": "visa_tried visa_refused visa_refused_on why_no_visa",
    "visa_possible_in_time": "no_time_for_visa visa_available",
    "inadmissible": "admissible",
    "treatment_available_at_home": "treatment_unavailable_in_country_of_residence",
    "accompanies_minor_patient": "parent_or_guardian_of_1",
    "close_relative_concerned": "close_family_in_us_death_imminent attending_funeral_close_family",
    "adoption_custody": "adopted_child_urgent_medical",
    "i485_filed_on": "i485_filed lawful_adjustment_applicant_245",
    "returned_to_contiguous_territory": "returned_contiguous_235b2C",
    "entrant_status_granted": "cuban_haitian_entrant_status",
    "helps_law_enforcement": "law_enforcement_public_benefit",
    "circumstances": "harm_risk ties_abroad future_status_path",
    "shown": "departure_plan character_evidence",
    "vulnerabilities": "vulnerability",
    "criminal_record": "criminal_history",
    "adverse_history": "immigration_violations fraud persecutor",
    "us_relatives": "benefits_us_person us_relative_role us_status pending_benefit benefit_filed "
    "parent_marriage_date",
    "petitioner_kind": "filed_by_self",
    "supporters": "supporter_status supporter_in_us supporter_income supporter_assets "
    "supporter_household_size supporter_region i134a_confirmed",
    "veteran_petitioner": "petitioner_role",
    "relationship_since": "relationship_start",
    "visa_available_on": "visa_immediately_available",
    "immigrant_visa_issued_on": "iv_issued",
    "invited_on": "invitation_received",
    "veteran_died_on": "veteran_dead",
    "veteran_spouse_died_on": "spouse_dead",
    "i130_after_death": "reinstated_or_survivor",
    "relation_to_member": "military_relation",
    "member_service": "member_category",
    "member_discharge": "discharge",
    "startup_us_entity": "us_business_entity",
    "startup_formed_on": "recently_formed",
    "ownership_share": "ownership_pct ownership_initial ownership_reparole",
    "startup_role_central": "central_active_role",
    "investments": "qualified_investment qualified_investor",
    "awards": "grants qualified_grant",
    "jobs": "jobs_created qualified_job qualifying_employee full_time",
    "annual_revenue": "revenue",
    "revenue_growth": "growth_pct",
    "paroled_on": "parole_granted_on parole_date first_day paroled_212d5",
    "parole_expires_on": "expiry_date parole_expiry parole_end_original last_day",
    "reparoled_on": "is_initial_period",
    "parole_granted_by": "parole_agency granted_by",
    "parole_place": "place",
    "parole_program": "program_id program_version paroled_as_lautenberg",
    "class_of_admission": "coa parole_code",
    "termination_notices": "termination_notice_on written_notice_effective_date individual_notice_date "
    "termination_notice_date second_notice_date",
    "nta_keeps_parole": "nta_preserves_parole",
    "grant_effective_on": "grant_date",
    "filed_on": "request_date filing_date",
    "agency_letters": "served_on service_date service_mode mailed",
    "filing_channel": "online",
    "conditionally_approved_on": "conditional_approval_before",
    "i589_filed_on": "i589_pending asylum_pending i589_or_i485_filed pending",
}

OLD_NAMES = {old: new for new, olds in _RENAMED.items() for old in olds.split()}
"""Names once used, each with the one fact that took its place: what a message may suggest."""
