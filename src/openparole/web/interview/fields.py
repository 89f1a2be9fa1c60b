"""A question as a field of a form: which control it takes, what stands in it, and what was sent back.

Names of fields are opaque (`a0`, `a1`), so that nothing that keeps what is typed into forms learns what was
asked. What a control cannot hold, such as "not Cuba, perhaps more", stays as it was told until it is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openparole.interview.entry import Readings, Value, say
from openparole.interview.options import NUMBERED
from openparole.interview.problem import Problem
from openparole.logic.facts import Choice, Date, Day, Members, Number
from openparole.logic.text import Text, _
from openparole.logic.written import DONT_KNOW, is_dont_know

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openparole.interview.entry import Entry
    from openparole.interview.questions import Question

UNSURE, NEVER, NONE, YES, NO = "unsure", "never", "none", "yes", "no"
"""What a control sends beside the ids of options."""
IT_IS_GONE = _("What was chosen is not among the choices any more. Choose again.")
ANSWER_IT = _("Answer it, say that you do not know, or leave it for later.")


class Field:
    """One question on a page. `control`: radios, boxes or text; `typed`: what was typed or chosen before."""

    def __init__(self, name: str, question: Question, told: Any = None) -> None:
        self.name = name
        self.question = question
        self.told = told
        self.problem: Problem | None = None
        self.readings: Readings | None = None
        self.typed: str | None = None
        fact = question.fact
        if question.of_list or not isinstance(fact, Choice | Day | Number):
            self.control = "radios"
        elif isinstance(fact, Choice) and len(fact.options) <= NUMBERED:
            self.control = "boxes" if isinstance(fact, Members) else "radios"
        else:
            self.control = "text"

    @property
    def options(self) -> dict[str, Text]:
        """What can be chosen, but for "I don't know"."""
        if self.control == "text":
            return {}
        if isinstance(self.question.fact, Choice) and not self.question.of_list:
            return dict(self.question.fact.options)
        return {YES: _("Yes"), NO: _("No")}

    @property
    def countries(self) -> dict[str, Text]:
        """What the text may name, to choose from while typing."""
        fact = self.question.fact
        return dict(fact.options) if self.control == "text" and isinstance(fact, Choice) else {}

    @property
    def can_be_never(self) -> bool:
        """Whether it can be answered that this has not happened."""
        return self.control == "text" and isinstance(self.question.fact, Day) and not isinstance(
            self.question.fact, Date
        )  # fmt: skip

    @property
    def numeric(self) -> bool:
        """Whether a keyboard of digits helps."""
        return self.control == "text" and isinstance(self.question.fact, Number)

    @property
    def hint(self) -> Text | None:
        """How to answer, where the control does not say it."""
        return self.question.hint if self.control == "text" else None

    @property
    def chosen(self) -> set[str]:
        """The choices that are marked."""
        if self.typed is not None:
            return set(self.typed.split())
        told = self.told
        if told is None:
            return set()
        if is_dont_know(told):
            return {UNSURE}
        if self.question.of_list:
            return set() if isinstance(told, list | dict) else {YES if told else NO}
        if told == NEVER:
            return {NEVER}
        if self.control == "boxes":
            listed = told if isinstance(told, list) else told.get("has", [])
            return {str(option) for option in listed} or ({NONE} if told == [] else set())
        if isinstance(told, bool):
            return {YES if told else NO}
        return {str(told)} if self.control == "radios" and not isinstance(told, dict) else set()

    @property
    def text(self) -> Text | str:
        """What stands in a control for text."""
        if self.typed is not None:
            return self.typed
        if self.told is None or is_dont_know(self.told) or self.told == NEVER:
            return ""
        return say(self.question.fact, self.told)

    def sent(self, sent: Mapping[str, list[str]]) -> list[str]:
        """All that was sent of it, as it was sent."""
        return [*sent.get(self.name, []), *sent.get(f"{self.name}n", [])]

    def read(self, sent: Mapping[str, list[str]], on: str, translate: Callable[[str], str]) -> Entry:
        """What was sent back: as interview.entry reads it. None: it was left blank."""
        marks = sent.get(f"{self.name}n", [])
        values = [value.strip() for value in sent.get(self.name, []) if value.strip()]
        if self.control == "text":
            self.typed = values[0] if values else ""
            if self.typed and self.typed != self._stood(translate):
                return self.question.read(self.typed, on, translate)
            if UNSURE in marks:
                return Value({DONT_KNOW: True})
            if NEVER in marks and self.can_be_never:
                return Value(NEVER)
            return Value(self.told) if self.typed else None
        self.typed = " ".join(values)
        if UNSURE in values:
            return Value({DONT_KNOW: True})
        if self.control == "boxes" and NONE in values:
            return Value([]) if values == [NONE] else Problem(_("Choose either some of these, or none."))
        if not values:
            return None
        if any(value not in self.options for value in values):
            return Problem(IT_IS_GONE)
        if self.control == "boxes":
            return Value(values)
        one = values[0]
        return Value(one) if isinstance(self.question.fact, Choice) and not self.question.of_list else Value(
            one == YES
        )  # fmt: skip

    def _stood(self, translate: Callable[[str], str]) -> str:
        """What stood in the control when the page was made."""
        if self.told is None or is_dont_know(self.told) or self.told == NEVER:
            return ""
        return say(self.question.fact, self.told).render(translate)
