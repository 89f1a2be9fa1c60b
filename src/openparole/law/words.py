"""The law's own terms as people read them: states of intake, grounds, kinds of texts, strengths."""

from __future__ import annotations

from openparole.law.instrument import (
    ANNOUNCED,
    BY_INVITATION,
    CLOSED,
    FORM,
    MEMO,
    NOT_YET,
    NOTICE,
    OPEN,
    ORDER,
    PAUSED,
    PROCLAMATION,
    RULE,
    STATUTE,
    UNSETTLED,
)
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, URGENT_HUMANITARIAN
from openparole.logic.sources import DERIVED, DESIGN, PRIMARY, SECONDARY, UNVERIFIED, WEAK
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.text import Text

STATES: dict[str, Text] = {
    NOT_YET: _("not yet"),
    ANNOUNCED: _("announced"),
    OPEN: _("open"),
    BY_INVITATION: _("by invitation"),
    PAUSED: _("paused"),
    CLOSED: _("closed"),
    UNSETTLED: _("no text found says whether requests are taken"),
}
BRIEF_STATES: dict[str, Text] = {**STATES, UNSETTLED: _("not settled")}
"""Short enough for a bar."""
BY_OPENNESS = (OPEN, BY_INVITATION, UNSETTLED, PAUSED, ANNOUNCED, CLOSED, NOT_YET)
"""States of intake, in the order of a list."""

GROUNDS: dict[str, Text] = {
    URGENT_HUMANITARIAN: _("urgent humanitarian reasons"),
    SIGNIFICANT_PUBLIC_BENEFIT: _("significant public benefit"),
}
LISTS: dict[str, Text] = {
    "evidence": _("Evidence"),
    "duties": _("Asks later"),
    "period": _("Period"),
    "travel_document": _("Travel document"),
    "gives": _("Gives"),
    "ends": _("Ends"),
    "warnings": _("Warnings"),
}
"""The lists of statements of a pathway, in the order in which they are told."""

KINDS: dict[str, Text] = {
    STATUTE: _("statute"),
    RULE: _("rule"),
    NOTICE: _("notice"),
    MEMO: _("memo"),
    ORDER: _("order"),
    PROCLAMATION: _("proclamation"),
    FORM: _("form"),
}
STRENGTHS: dict[str, Text] = {
    PRIMARY: _("primary"),
    SECONDARY: _("secondary"),
    DERIVED: _("derived"),
    DESIGN: _("design"),
    WEAK: _("weak"),
    UNVERIFIED: _("unverified"),
}

TOPICS: dict[str, Text] = {
    "status": _("Status"),
    "work": _("Work"),
    "unlawful presence": _("Unlawful presence"),
    "adjustment": _("Green card (adjustment of status)"),
    "asylum": _("Asylum"),
    "benefits": _("Benefits"),
    "travel": _("Travel"),
    "removal": _("Removal"),
    "fees": _("Fees"),
}
"""What consequences are about."""

SUBJECTS: dict[str, Text] = {
    "beneficiary": _("The beneficiary"),
    "travel": _("Travel and arrival"),
    "custody": _("Custody and court"),
    "reason": _("The reason for the request"),
    "petitioner": _("The petitioner"),
    "supporter": _("The supporter"),
    "relative": _("Relatives"),
    "service_member": _("The service member"),
    "venture": _("The start-up"),
    "grant": _("Parole already granted"),
    "filing": _("The filing"),
}
"""What facts are about."""

CLOCKS: tuple[Text, ...] = (
    _("the day of arrival"),
    _("the day of border release"),
    _("the day of credible fear"),
    _("the day of decision"),
    _("the day of decision i485"),
    _("the day of ead filing"),
    _("the day of ead grant"),
    _("the day of filing"),
    _("the day of grant"),
    _("the day of grant began"),
    _("the day of grant inside"),
    _("the day of i485 filing"),
    _("the day of parole"),
    _("the day of parole offer"),
    _("the day of port appointment"),
    _("the day of postmark"),
    _("the day of receipt"),
    _("the day of service"),
)
"""What a clock is called in a proof, for the catalogs: the words are made from its name."""
