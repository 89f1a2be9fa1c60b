"""A fee: who asks it, for what, how much, and on which day's schedule.

The amounts stand in `parameters`; the exceptions are rules. Here is only the shape.
"""

from __future__ import annotations

from openparole.logic.propositions import ALWAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.clocks import Clock
    from openparole.logic.expressions import NumberExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text


class Fee:
    """Money asked of a person: `amount` in cents on the day that `clock` shows, where `when` holds."""

    __slots__ = ("amount", "clock", "form", "id", "source", "title", "when", "why")

    def __init__(
        self,
        id: str,
        title: Text,
        amount: NumberExpression,
        *,
        clock: Clock,
        why: Text,
        source: Source,
        form: str = "",
        when: Proposition = ALWAYS,
    ) -> None:
        self.id = id
        self.title = title
        self.amount = amount
        self.clock = clock
        self.why = why
        self.source = source
        self.form = form
        self.when = when


class GeneralFee(Fee):
    """A fee with parole by any of some `pathways` (ids)."""

    __slots__ = ("pathways",)

    def __init__(self, *words: Any, pathways: tuple[str, ...], **more: Any) -> None:
        super().__init__(*words, **more)
        self.pathways = pathways
