"""The page of dated numbers: fees, thresholds and poverty guidelines, each with its steps and sources."""

from __future__ import annotations

from itertools import groupby

from law_pages.declared import modules, schedules
from law_pages.markdown import dated, plain, section, source, table, target
from openparole.law import parameters
from openparole.logic.schedules import Schedule
from openparole.logic.shown import brief_number

HEAD = """# Dated numbers

Fees, thresholds and poverty guidelines. A number is in force from its day to the day before the next
one. Before the first day, and where it says *not known*, no text that we found gives a number: a rule
that needs it is undetermined.
"""


def numbers_page() -> str:
    """The page."""
    about = {name: (module.__doc__ or "").partition("\n")[0] for name, module in modules(parameters)}
    by_module = groupby(schedules().values(), key=lambda found: found[1])
    return HEAD + "".join(
        section(
            module.replace("_", " ").capitalize(),
            f"{plain(about[module])}\n\n" + "\n".join(_schedule(schedule) for schedule, _module in found),
        )
        for module, found in by_module
    )


def _schedule(schedule: Schedule) -> str:
    rows = (
        (dated(step.first_day), amount(schedule, step.amount), source(step.source, step.id))
        for step in schedule.steps
    )
    head = f"[**{plain(schedule.title)}**]{{#number-{target(schedule.id)}}} (`{schedule.id}`)"
    return f"{head}\n\n{table(('From', 'Amount', 'Source'), rows)}"


def amount(schedule: Schedule, number: int | None) -> str:
    """A number in its unit."""
    return "*not known*" if number is None else brief_number(number, schedule.unit)
