"""Rules: propositions with a name, words, a source and days in force.

A requirement of a pathway is a rule, and so is each part of it that has a citation of its own, and so
is a definition ("qualified investor"). A rule can be taken as given: a conclusion that only an officer
can draw is stipulated by its id, and the report says so.
"""

from __future__ import annotations

from openparole.logic.propositions import Proposition
from openparole.logic.values import FALSE, TRUE, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.case import Case
    from openparole.logic.sources import Source
    from openparole.logic.text import Text
    from openparole.logic.values import Truth


class Rule(Proposition):
    """A named proposition: `id` as in the digests (`R-U4U-04`; a part is `G-12.1/investment`).

    `when`: the rule applies only where this holds, and otherwise is met and says "does not apply".
    `first_day`, `last_day`: ordinals, both included, of the days in force; None is open.
    """

    __slots__ = ("id", "label", "proposition", "source", "when", "first_day", "last_day")
    id: str
    label: Text
    proposition: Proposition
    source: Source
    when: Proposition | None
    first_day: int | None
    last_day: int | None

    def judge(self, case: Case) -> Truth:
        """The stipulated truth where there is one; unknown where its source is not to be read."""
        if case.given:
            given = case.stipulated(self.id)
            if given is not None:
                return given
        applies = TRUE if self.when is None else case.truth(self.when)
        if applies == FALSE:
            return TRUE
        truth = case.truth(self.proposition)
        if case.trusted and case.distrusts(self.source):
            truth = TRUE | FALSE
        return truth if applies == TRUE else truth | TRUE

    def in_force(self, day: int) -> bool:
        """Whether the rule is in force on a day."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )


def rule(
    id: str,
    label: Text,
    proposition: Proposition,
    *,
    source: Source,
    when: Proposition | None = None,
    first_day: str | None = None,
    last_day: str | None = None,
) -> Rule:
    """A rule; days are ISO days, both included."""
    return Rule(
        id,
        label,
        proposition,
        source,
        when,
        None if first_day is None else ordinal(first_day),
        None if last_day is None else ordinal(last_day),
    )
