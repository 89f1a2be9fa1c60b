"""Programs that stopped and let parole run out; parole that may be lengthened unasked; any other notice."""

from __future__ import annotations

from openparole.law.citations import UNVERIFIED, press
from openparole.law.facts.beneficiary import birth_date, citizenships
from openparole.law.facts.filing import (
    adjusted_on,
    decided_on,
    filed_for,
    filed_on,
    i485_denied_on,
    i485_filed_on,
    i589_denied_on,
    i589_filed_on,
)
from openparole.law.facts.grant import (
    class_of_admission,
    parole_expires_on,
    parole_program,
    paroled_on,
    reparoled_on,
)
from openparole.law.on_grants import cuts_by_notice, extends, runs_out
from openparole.logic.propositions import all_of, any_of, no

FOUNDERS = "international-entrepreneur"
OF_EVACUATION = all_of(
    parole_program.is_("afghan", "other", "none"),
    any_of(citizenships.has("AF"), parole_program.is_("afghan")),
    class_of_admission.is_("OAR", "PAR"),
    reparoled_on.never(),
)
PENDING_CASE = any_of(
    all_of(i589_filed_on.on_or_before(parole_expires_on), i589_denied_on.never()),
    all_of(i485_filed_on.on_or_before(parole_expires_on), i485_denied_on.never(), adjusted_on.never()),
)
A_SECOND_YEAR = press("how much longer it became, two years in all, is own knowledge", UNVERIFIED)
VETERANS_AND_HAITIANS = parole_program.is_("filipino-veterans", "haitian-family-reunification")

EFFECTS = (
    runs_out(by="T024", when=parole_program.is_("central-american-minors"), first="2017-08-16"),
    runs_out(by="T030", when=parole_program.is_("cnmi-categorical"), first="2018-12-27"),
    runs_out(by="T080", when=parole_program.is_("cnmi-visitor"), first="2025-02-20"),
    runs_out(by="T033", when=VETERANS_AND_HAITIANS, first="2019-08-02", last="2021-09-30"),
    runs_out(by="T035", when=VETERANS_AND_HAITIANS, first="2020-12-28", last="2021-09-30"),
    runs_out(by="T072", when=parole_program.is_("keeping-families-together"), first="2024-11-07"),
    runs_out(by="T075", when=parole_program.is_("uniting-for-ukraine"), first="2025-01-27"),
    extends(
        parole_expires_on.plus(years=1),
        by="T053",
        rule="T053",
        when=all_of(
            citizenships.has("UA"),
            paroled_on.between("2022-02-24", "2022-04-25"),
            parole_expires_on.on_or_before(paroled_on.plus(years=1)),
            reparoled_on.never(),
        ),
        first="2023-03-13",
        source=A_SECOND_YEAR,
    ),
    extends(
        parole_expires_on.plus(years=2),
        by="R-AFG-03",
        rule="R-AFG-03",
        when=all_of(OF_EVACUATION, PENDING_CASE),
        first="2023-06-08",
    ),
    extends(
        parole_expires_on.plus(years=2),
        by="T061",
        rule="T061",
        when=all_of(
            OF_EVACUATION,
            paroled_on.between("2021-07-30", "2022-09-30"),
            birth_date.under(14, "2023-09-26"),
            parole_expires_on.on_or_after("2023-09-26"),
        ),
        first="2023-09-26",
    ),
    extends(
        decided_on,
        rule="G-12.14",
        when=all_of(
            parole_program.is_(FOUNDERS),
            filed_for.is_(FOUNDERS),
            filed_on.between(paroled_on, parole_expires_on),
            no(decided_on.on_or_before(parole_expires_on)),
        ),
    ),
    cuts_by_notice("notice", rule="G-2.15"),
)
