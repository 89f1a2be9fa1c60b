"""Parole in place, outside any program: USCIS paroles, rarely, somebody who came in unseen and is here."""

from __future__ import annotations

from openparole.law.agencies import MORE_TIME, PAROLE, REQUEST, USCIS
from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, ina, ours, page, press
from openparole.law.clocks import GRANT_INSIDE
from openparole.law.facts.beneficiary import location
from openparole.law.facts.travel import entry_manner
from openparole.law.parameters.filing_fees import i131_fee
from openparole.law.parameters.parole_fee import parole_fee
from openparole.law.pathway import (
    SIGNIFICANT_PUBLIC_BENEFIT,
    URGENT_HUMANITARIAN,
    Filing,
    Gate,
    Pathway,
    Version,
)
from openparole.law.shared.grounds import EITHER_GROUND
from openparole.law.shared.in_place import FORM, GIVES, IN_THE_US, OPINION, WARNINGS, never_admitted
from openparole.law.statements import Statement
from openparole.law.statute import STATUTE
from openparole.logic.propositions import all_of
from openparole.logic.text import _

NO_LIST = ours("what the criteria call for; no list of papers for item 9 was read")

PAROLE_IN_PLACE = Pathway(
    "parole-in-place",
    about=_(
        "For people who came in unseen by an officer and have an urgent humanitarian reason, or one of the "
        "public, to be paroled without leaving. It is given rarely. Whoever was let in with a visa and "
        "stayed too long cannot use it. Military families have their own way."
    ),
    grounds=(URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT),
    gate=Gate(
        _("Did they come in unseen, and are they in the US?"),
        all_of(location.is_("inside_us"), entry_manner.is_("without_inspection")),
    ),
    asked_by=_("The person files, or somebody else for the person."),
    agencies={REQUEST: USCIS, PAROLE: USCIS, MORE_TIME: USCIS},
    filings=(
        Filing(
            "I-131",
            _("with a letter, to the field office; no item of the form named parole in place then"),
            source=page("practice before the edition of 06/17/24", UNVERIFIED),
            last_day="2024-06-16",
        ),
        Filing(
            "I-131",
            _("Part 1 item 9; item 8.C for a process that has a name"),
            source=FORM,
            first_day="2024-06-17",
        ),
    ),
    criteria=(
        Version(
            "PIP-1997",
            "1997-04-01",
            (IN_THE_US, never_admitted("G-4.30", OPINION), EITHER_GROUND, *STATUTE),
            source=ina("235(a)(1); 212(d)(5)(A)"),
        ),
    ),
    evidence=(
        Statement("PIP-E1", _("Who the person is: passport, birth record, other ID"), source=NO_LIST),
        Statement("PIP-E2", _("When, where and how the person came in"), source=NO_LIST),
        Statement(
            "PIP-E3",
            _("The reason, and for how long parole is needed, with papers that prove it"),
            source=page("Form I-131 (01/20/25), Part 8", PRIMARY),
        ),
        Statement(
            "PIP-E4",
            _("What speaks for the person: family, community, work, character"),
            source=press("American Immigration Council, 2022", SECONDARY),
        ),
    ),
    fees=(i131_fee(), parole_fee(GRANT_INSIDE)),
    period=(Statement("D-PIP-04", _("As long as the purpose needs"), source=page("practice", UNVERIFIED)),),
    gives=GIVES,
    warnings=(
        Statement(
            "G-4.31",
            _("Whoever was admitted, and only stayed too long, cannot be paroled in place"),
            source=page("USCIS, discretionary options for military families (2020)", PRIMARY),
            when=entry_manner.is_("admitted"),
        ),
        Statement(
            "D-PIP-05",
            _("USCIS says that parole in place is granted only sparingly"),
            source=page("PM-602-0091 (2013-11-15), as quoted", SECONDARY),
            first_day="2013-11-15",
        ),
        *WARNINGS,
    ),
    worksheet="uscis",
)
