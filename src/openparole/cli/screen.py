"""`openparole screen`: facts and a day in, a report out."""

from __future__ import annotations

from functools import partial

from openparole.cli.matters import Opened, alone
from openparole.cli.options import DAY, FILE, ID, JSON, LABEL, Option
from openparole.cli.words import _
from openparole.law.catalog import law
from openparole.logic.values import iso
from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import BadMatter
from openparole.screening.people import as_json, dependences, in_order
from openparole.screening.screen import day_in_law, screen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.cli.options import Asked, Margin
    from openparole.screening.report import Report

OPTIONS = (
    Option(
        "FILE", _("a file of facts in TOML, YAML or JSON; - reads standard input"), takes=FILE, needed=True
    ),
    Option("--on", _("the day asked about, YYYY-MM-DD; default: today in New York"), takes=DAY),
    Option("--pathway", _("only this way, in full; may be repeated"), takes=ID, repeat=True),
    Option("--person", _("only this person of a file with persons"), takes=LABEL),
    Option("--strict", _("presume nothing")),
    Option("--why", _("print the proof: each requirement, and what decides it")),
    Option("--what-would-change", _("add the steps that would change what is not open")),
    JSON,
)
EXAMPLES = (
    "openparole screen matter.toml",
    "openparole screen matter.toml --on 2022-07-15 --why",
    "openparole screen family.yaml --person olena --pathway uniting-for-ukraine",
    "echo '{}' | openparole screen - --json",
)


def run(asked: Asked, margin: Margin) -> str:
    """The report on each person of a file."""
    day, is_today = day_asked(asked["on"])
    pathways = pathways_asked(asked["pathway"])
    opened = Opened(asked["file"])
    reports = opened.each(asked["person"], partial(screen, on=day, pathways=pathways))
    if asked["strict"]:
        reports = {label: report.strictly() for label, report in reports.items()}
    for label in in_order(opened.matters, asked["person"]):
        for warning in opened.matters[label].warnings:
            margin.note(_("{warning}", warning=warning))
    named, changes = bool(asked["pathway"]), asked["what-would-change"]
    if asked["json"]:
        from openparole.cli.render.data import printed

        return printed(document(reports, asked["person"], named=named, changes=changes))
    return in_words(
        reports,
        why=asked["why"],
        named=named,
        strict=asked["strict"],
        changes=changes,
        is_today=is_today,
    )


def day_asked(on: str | None) -> tuple[str, bool]:
    """The day asked about as an ISO day, and whether it is today because none was said."""
    if on is not None:
        return iso(day_in_law("--on", on)), False
    from openparole.cli.today import today

    return today(), True


def pathways_asked(ids: list[str]) -> list[str] | None:
    """The pathways asked for by id, or None for all. Raises BadMatter."""
    known = law().pathways
    wrong = [id for id in ids if id not in known]
    if wrong:
        what = "the id of a pathway"
        raise BadMatter([BadValue("--pathway", id, what, nearest(id, known)) for id in wrong])
    return ids or None


def document(
    reports: dict[str, Report], person: str | None, *, named: bool = False, changes: bool = False
) -> dict[str, Any]:
    """The reports as data: one person's as it is, else `people/1`; with what would change them on request."""
    told = as_json(reports)
    if changes:
        from openparole.screening.changes import changes_of

        for label, report in reports.items():
            found = changes_of(report, named=named)
            told["people"][label]["what_would_change"] = [sets.json(id) for id, sets in found.items()]
    return next(iter(told["people"].values())) if alone(reports, person) else told


def in_words(
    reports: dict[str, Report],
    *,
    why: bool = False,
    named: bool = False,
    strict: bool = False,
    changes: bool = False,
    is_today: bool = False,
) -> str:
    """The reports, one after the other, and what depends on whom."""
    from openparole.cli.render.page import page_for
    from openparole.cli.render.people import what_depends
    from openparole.cli.render.report import blocks
    from openparole.cli.render.support import what_support
    from openparole.cli.render.tree import drawn

    page = page_for()
    told = []
    for label, report in reports.items():
        shown = blocks(report, label, why=why, named=named, strict=strict, is_today=is_today)
        if changes:
            from openparole.cli.render.changes import what_would_change

            shown += what_would_change(report, named=named)
        told.append(drawn(shown, page))
    if compared := what_support(reports.values()):
        told.append(drawn(compared, page))
    if depends := what_depends(dependences(reports), named=named):
        told.append(drawn(depends, page))
    return "\n\n".join(told)
