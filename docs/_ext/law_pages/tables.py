"""The pages of the lists that all pathways share: routing, consequences, and the factor worksheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import aside, bullets, described, limits, plain, section, source, words
from openparole.law.agencies import NAMES
from openparole.law.consequences import CONSEQUENCES
from openparole.law.facts.pathway_ids import PATHWAY_IDS, PATHWAY_TITLES
from openparole.law.routing import ROUTES
from openparole.law.worksheet import BASIS, DISCRETION
from openparole.logic.propositions import NOT_AT_ALL

if TYPE_CHECKING:
    from collections.abc import Collection

    from openparole.law.catalog import Law
    from openparole.law.statements import Consequence
    from openparole.law.worksheet import Factor, Worksheet

NONE_YET = "\nNothing is encoded yet.\n"
STEPS = {BASIS: "Is there a basis for parole?", DISCRETION: "Does the person merit discretion?"}


def routing_page() -> str:
    """Which agency takes a request, row by row."""
    rows = "".join(
        f"1. {words(route.situation)}: **{plain(NAMES[route.agency])}**, {words(route.channel)}"
        f"{' *(takes the case away from the rows below)*' if route.overrides else ''}"
        f" {source(route.source, route.id)}\n   - where {described(route.when)}\n"
        for route in ROUTES
    )
    head = "# Routing\n\nWhich agency takes a request, and how to ask it; read from the top.\n\n"
    return head + (rows or NONE_YET)


def consequences_page(law: Law) -> str:
    """What parole gives and does not give, by topic."""
    topics = dict.fromkeys(item.topic for item in CONSEQUENCES)
    lists = "".join(
        section(
            (topic or "other").capitalize(),
            bullets(_consequence(law, item) for item in CONSEQUENCES if item.topic == topic),
        )
        for topic in topics
    )
    head = "# What parole gives, and does not give\n\nWhichever way it came, unless some ways are named.\n"
    return head + (lists or NONE_YET)


def _consequence(law: Law, item: Consequence) -> str:
    whom = "" if item.pathways is None else f" · {_ways(law, item.pathways)}"
    return f"{words(item.text)}{aside(limits(item))}{whom} {source(item.source, item.id)}"


def _ways(law: Law, ids: Collection[str]) -> str:
    """The pathways named, or, where most are, those that are left out."""
    most = is_general(ids)
    listed = [id for id in PATHWAY_IDS if (id in ids) != most]
    titles = {id: plain(PATHWAY_TITLES[id]) for id in listed}
    links = (f"[{title}](pathways/{id}.md)" if id in law.pathways else title for id, title in titles.items())
    return f"{'all but' if most else 'only'} {', '.join(links)}"


def is_general(ids: Collection[str] | None) -> bool:
    """Whether it concerns most ways to parole."""
    return ids is None or len(ids) * 2 > len(PATHWAY_IDS)


def worksheet_page(sheet: Worksheet, law: Law) -> str:
    """An agency's factors, in its two steps."""
    used = [
        f"[{plain(way.title)}](../pathways/{id}.md)"
        for id, way in law.pathways.items()
        if way.worksheet == sheet.id
    ]
    steps = "".join(
        section(title, "\n".join(_factor(factor) for factor in sheet.factors if factor.step == step))
        for step, title in STEPS.items()
    )
    return (
        f"# {plain(sheet.title)}\n\nWhat an officer looks at, laid out and never added up: no factor has a "
        f"weight here, and no sum is made. {source(sheet.source)}\n{steps}\n"
        + (f"\nRead with: {', '.join(used)}.\n" if used else "")
    )


def _factor(factor: Factor) -> str:
    told = {
        "Helps": words(factor.helps),
        "Hurts": words(factor.hurts),
        "Evidence": words(factor.evidence),
        "Shown by": "" if factor.shown_by is NOT_AT_ALL else described(factor.shown_by),
        "Contradicted by": "" if factor.contradicted_by is NOT_AT_ALL else described(factor.contradicted_by),
    }
    head = f"**{words(factor.label)}** {source(factor.source, factor.id)}"
    return f"{head}\n\n" + bullets(f"{name}: {text}" for name, text in told.items() if text)
