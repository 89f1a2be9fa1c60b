"""What the statute asks of everybody who is paroled at discretion: INA 212(d)(5), in force since 1996-09-30.

Every discretionary pathway repeats these rules by naming them; they are declared here once.
"""

from __future__ import annotations

from openparole.law.citations import ina
from openparole.law.facts.beneficiary import compelling_public_interest_reason, meets_refugee_definition
from openparole.law.facts.reason import reasons, strike_exception
from openparole.logic.propositions import any_of, no
from openparole.logic.rules import rule
from openparole.logic.text import _

NOT_A_REFUGEE = rule(
    "G-1.3",
    _("Not a refugee, or there is a compelling public-interest reason for this person to be paroled instead"),
    any_of(no(meets_refugee_definition), compelling_public_interest_reason),
    source=ina("212(d)(5)(B)"),
)

NOT_FOR_A_STRIKE = rule(
    "G-1.4",
    _("Not crew who land to work during a strike, unless an exception is shown"),
    any_of(no(reasons.has("strike_work")), strike_exception.is_("employer_proof", "national_security")),
    source=ina("214(f)(2)(A)"),
)

STATUTE = (NOT_A_REFUGEE,)
"""The statutory bar to parole at discretion. Where a request states its reason, `NOT_FOR_A_STRIKE` is read
with it; a program that asks for no reason cannot be used to land for work during a strike."""
