"""Family Reunification Task Force: families parted at the border from 2017 to 2021. Ms. L. v. ICE.

The settlement itself and the filing guide were not read. Class members' other family may come along; no fact
tells of them.
"""

from __future__ import annotations

from openparole.law.agencies import MORE_TIME, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, page, press
from openparole.law.clocks import GRANT
from openparole.law.facts.beneficiary import location, registered_with_task_force, separated_at_border_on
from openparole.law.facts.reason import criminal_record
from openparole.law.parameters.filing_fees import i131_fee
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
from openparole.law.shared.in_place import never_admitted
from openparole.law.shared.request_from_abroad import TRAVEL_DOCUMENT
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

FACT_SHEET = page("DHS, Overview of Proposed Ms. L. Settlement Agreement (2023-10-16)", PRIMARY)
FORM = page("Form I-131 (01/20/25), Part 1 items 6.D, 8.B and 10.G", PRIMARY, day_strength=SECONDARY)
PRACTICE = page("Family Reunification Task Force, filing guide, not read", UNVERIFIED)

ABROAD, HERE = location.is_("outside_us"), location.is_("inside_us")

MAYBE_FREE = rule(
    "D-FRTF-06",
    _("Form I-131 is free for people of the class"),
    all_of(
        registered_with_task_force,
        unsettled(_("No text was read that says whether people of the class pay this fee.")),
    ),
    source=PRACTICE,
)

FAMILY_REUNIFICATION_TASK_FORCE = Pathway(
    "family-reunification-task-force",
    about=_(
        "For parents, guardians and children whom border officers separated between January 2017 and January "
        "2021. A task force, and since December 2023 a court settlement, give them a way to ask for parole, "
        "from abroad or from inside the country. They sign up online first."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Did border officers separate them from a child or parent?"), separated_at_border_on.happened()
    ),
    asked_by=_("The parent, guardian or child files, after signing up on Together.gov or Juntos.gov."),
    agencies={REQUEST: USCIS, MORE_TIME: USCIS},
    filings=(
        Filing(
            "I-131",
            _("with the registration number of the task force, as its filing guide says"),
            source=PRACTICE,
            last_day="2024-06-16",
        ),
        Filing(
            "I-131",
            _("Part 1 item 6.D, with the registration number"),
            source=FORM,
            when=ABROAD,
            first_day="2024-06-17",
        ),
        Filing(
            "I-131",
            _("Part 1 item 8.B (parole in place), with the registration number"),
            source=FORM,
            when=HERE,
            first_day="2024-06-17",
        ),
    ),
    criteria=(
        Version(
            "FRTF-2021",
            "2021-02-02",
            (
                requirement(
                    "R-FRTF-01/parted",
                    _("Separated at the border with Mexico from 20 January 2017 to 20 January 2021"),
                    separated_at_border_on.between("2017-01-20", "2021-01-20"),
                    source=FACT_SHEET,
                ),
                requirement(
                    "R-FRTF-01/registered",
                    _("Signed up with the task force, and has its number"),
                    registered_with_task_force,
                    source=FORM,
                ),
                requirement(
                    "D-FRTF-01",
                    _("Not among those whom the settlement as a rule leaves out"),
                    any_of(
                        all_of(
                            separated_at_border_on.on_or_before("2018-06-26"), criminal_record.is_("none")
                        ),
                        unsettled(
                            _(
                                "Left out as a rule: parents with listed crimes, and those separated after "
                                "26 June 2018 for illness, an unfit parent or a warrant; no list was read."
                            )
                        ),
                    ),
                    source=FACT_SHEET,
                ),
                requirement(
                    "D-FRTF-02",
                    _("Abroad, or inside the United States"),
                    any_of(ABROAD, HERE),
                    source=FORM,
                ),
                requirement(
                    "D-FRTF-03",
                    _("Inside the country: never admitted, as for any parole in place"),
                    never_admitted("D-FRTF-03/entry", FORM),
                    source=FORM,
                    when=HERE,
                ),
                *STATUTE,
            ),
            source=page("EO 14011, 86 FR 8273; Ms. L. v. ICE, S.D. Cal., settlement", PRIMARY),
        ),
    ),
    evidence=(
        Statement("FRTF-E1", _("The registration number of the task force"), source=FORM),
        Statement("FRTF-E2", _("Who the person is, and the tie of parent and child"), source=PRACTICE),
    ),
    fees=(i131_fee(free=(MAYBE_FREE,)), parole_fee(GRANT)),
    period=(Statement("FRTF-P1", _("Three years, as it was told; no text was read"), source=PRACTICE),),
    travel_document=TRAVEL_DOCUMENT,
    warnings=(
        Statement(
            "D-FRTF-04",
            _(
                "The settlement runs for six years, to about December 2029, and longer in what it says "
                "against new separations"
            ),
            source=FACT_SHEET,
            first_day="2023-12-08",
        ),
        Statement(
            "D-FRTF-05",
            _("Lawyers told the court in January 2026 that some of the class were held or deported again"),
            source=press("court filing of 2026-01-29 in Ms. L. v. ICE, as reported", SECONDARY),
            first_day="2026-01-29",
            topic="removal",
        ),
    ),
    worksheet="uscis",
)
