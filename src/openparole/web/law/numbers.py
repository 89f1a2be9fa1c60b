"""The dated numbers of the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openparole.law.as_json import nodes_of
from openparole.logic.as_json import below, schedules_in
from openparole.logic.shown import brief_number
from openparole.logic.text import Text, _

if TYPE_CHECKING:
    from openparole.law.catalog import Law
    from openparole.logic.schedules import Schedule


def schedules(law: Law) -> list[Schedule]:
    """Every dated number that something in the law reads, by its id."""
    return schedules_in(below(nodes_of(law.pathways.values())))


def amount(schedule: Schedule, number: int | None) -> Text:
    """A number in its unit."""
    if number is None:
        return _("not known: no text found gives an amount")
    return Text("{amount}", amount=brief_number(number, schedule.unit))


def on(schedule: Schedule, day: int) -> Text:
    """The amount on a day."""
    step = schedule.on(day)
    return amount(schedule, None if step is None else step.amount)
