"""The two grounds of INA 212(d)(5)(A), read from the reasons told, and the bar of 8 CFR 212.5(c).

Neither the statute nor the rules define the grounds (G-5.1): an officer judges. Here stands only under
which ground a reason is argued. A reason of neither list, such as work during a strike, carries none.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, cfr, ina
from openparole.law.facts.reason import reasons
from openparole.law.facts.travel import travel_document
from openparole.logic.propositions import any_of, no
from openparole.logic.rules import rule
from openparole.logic.text import _

HUMANITARIAN_REASONS = (
    "medical",
    "medical_caregiver",
    "organ_donor",
    "visit_sick_relative",
    "caregiver_for_relative",
    "funeral_or_estate",
    "protection_from_harm",
    "seek_asylum",
    "beneficiary_with_disability",
    "child_in_need_of_care",
    "family_reunification",
    "adoption",
    "return_to_us",
    "other_humanitarian",
)
PUBLIC_REASONS = (
    "civil_proceeding_private",
    "criminal_or_government_proceeding",
    "immigration_hearing",
    "veteran_needs",
    "emergency_worker",
    "agency_referral",
    "other_public_benefit",
)
REASONS_OF_GOVERNMENT = ("criminal_or_government_proceeding", "immigration_hearing")
"""The public reasons that ICE takes, not USCIS: G-1.33, G-1.35."""

STATUTE = ina("212(d)(5)(A)")

URGENT_HUMANITARIAN_REASON = rule(
    "G-1.1/humanitarian",
    _("An urgent humanitarian reason"),
    reasons.has(*HUMANITARIAN_REASONS),
    source=STATUTE,
)
SIGNIFICANT_PUBLIC_BENEFIT_REASON = rule(
    "G-1.1/public",
    _("A significant public benefit"),
    reasons.has(*PUBLIC_REASONS),
    source=STATUTE,
)
EITHER_GROUND = rule(
    "G-1.1",
    _("An urgent humanitarian reason or a significant public benefit"),
    any_of(URGENT_HUMANITARIAN_REASON, SIGNIFICANT_PUBLIC_BENEFIT_REASON),
    source=STATUTE,
)
NOT_FOR_LEGALIZATION = rule(
    "G-2.11",
    _("Not only to ask for legalization under the law of 1986, unless that was authorized in advance"),
    any_of(no(reasons.has("legalization_only")), travel_document.is_("i512")),
    source=cfr("8 CFR 212.5(c), as printed in 2015", PRIMARY, day_strength=SECONDARY),
    first_day="1997-04-01",
)
"""The like bar for section 210, lifted by a consular officer's word, is not read: its last requests were
of 1988."""
