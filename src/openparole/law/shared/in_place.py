"""Parole in place: what the two ways have in common, and what a grant gives and does not give.

It does not know whether USCIS takes a given request that an immigration judge's case is open for.
"""

from __future__ import annotations

from openparole.law.citations import PRIMARY, SECONDARY, UNVERIFIED, ina, page
from openparole.law.facts.beneficiary import location
from openparole.law.facts.relative import i130_category
from openparole.law.facts.travel import entry_manner
from openparole.law.shared.removal import REMOVAL_CASE
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, any_of, unsettled
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.rules import Rule
    from openparole.logic.sources import Source

OPINION = page("INS General Counsel opinion of 1998-08-21, HQCOU 120/17-P", PRIMARY)
FORM = page("Form I-131 (01/20/25), Part 1 items 8 and 9", PRIMARY, day_strength=SECONDARY)
MANUAL = page("USCIS Policy Manual vol. 7 part B ch. 2, as copied by others", SECONDARY)

IN_THE_US = rule(
    "D-PIP-01", _("Inside the United States"), location.is_("inside_us"), source=ina("235(a)(1)")
)


def never_admitted(id: str, source: Source) -> Rule:
    """Present without having been admitted: an applicant for admission, whom the statute lets be paroled."""
    return rule(
        id,
        _("Came in without inspection and was never admitted: an applicant for admission"),
        any_of(
            rule(
                "G-1.11",
                _("Present without admission"),
                entry_manner.is_("without_inspection"),
                source=ina("235(a)(1)"),
            ),
            all_of(
                entry_manner.is_("paroled"),
                unsettled(
                    _(
                        "No text found says whether parole in place, and not re-parole, is for people once "
                        "paroled in."
                    )
                ),
            ),
        ),
        source=source,
    )


GIVES = (
    Statement(
        "G-4.32",
        _(
            "Counts as parole for a green card application in the United States, and cures having come in "
            "unseen for that purpose; it is no admission and erases no earlier unlawful presence"
        ),
        source=page("PM-602-0091 (2013-11-15), purpose; effect as described", SECONDARY),
        first_day="2013-11-15",
        topic="adjustment",
    ),
    Statement(
        "G-4.33",
        _("An immediate relative of a citizen may then adjust despite earlier time without status"),
        source=MANUAL,
        when=i130_category.is_("immediate_relative"),
        topic="adjustment",
    ),
    Statement(
        "G-4.34",
        _("Family in a preference class stays barred by earlier time without status, unless excused"),
        source=MANUAL,
        when=i130_category.is_("f1", "f2a", "f2b", "f3", "f4"),
        topic="adjustment",
    ),
)

WARNINGS = (
    Statement(
        "G-1.44",
        _("With a case before a judge or a removal order, ICE decides as a rule, and USCIS may refuse"),
        source=page("Form I-131 instructions, as described by others", SECONDARY),
        when=REMOVAL_CASE,
        topic="removal",
    ),
    Statement(
        "D-PIP-02",
        _("A denial can be followed by a notice to appear before an immigration judge"),
        source=page("PM-602-0187 (2025-02-28), as quoted", SECONDARY),
        first_day="2025-02-28",
        topic="removal",
    ),
    Statement(
        "D-PIP-03",
        _("The fee notice comes with a conditional decision; if it is not paid in time, parole is denied"),
        source=page("USCIS practice, as reported", SECONDARY),
        first_day="2025-10-16",
        topic="fees",
    ),
    Statement(
        "G-13.11",
        _("The I-94 should show the code PIP"),
        source=page("practice", UNVERIFIED),
        topic="status",
    ),
)
