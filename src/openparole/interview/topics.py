"""What the questions are about, in plain words: one topic for each subject of facts."""

from __future__ import annotations

from openparole.law.facts.catalog import SUBJECTS
from openparole.logic.text import Text, _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.facts import Fact

TOPICS: dict[str, Text] = {
    "beneficiary": _("The person"),
    "travel": _("Coming to the US and travel"),
    "custody": _("Custody and court"),
    "reason": _("Reasons"),
    "petitioner": _("Who asks for them"),
    "supporter": _("Who supports them"),
    "relative": _("Family in the US"),
    "service_member": _("Service in the US armed forces"),
    "venture": _("The company"),
    "grant": _("Parole they have had"),
    "filing": _("Requests filed"),
}
"""In the order of the interview."""

if tuple(TOPICS) != SUBJECTS:
    raise ValueError("each subject of facts has a topic, in the same order")


def topic_of(fact: Fact) -> Text:
    """The topic of a fact, or of the table that a field belongs to."""
    return TOPICS[(fact if fact.rows is None else fact.rows).subject]
