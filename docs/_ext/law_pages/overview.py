"""The first page of the law: every pathway at a glance, on one time axis, and the way to all other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from law_pages.markdown import bullets, plain, section, table
from law_pages.spans import drawn, state_on
from openparole.law.facts.pathway_ids import PATHWAY_IDS
from openparole.law.instrument import ANNOUNCED, BY_INVITATION, CLOSED, NOT_YET, OPEN, PAUSED, UNSETTLED
from openparole.logic.text import _
from openparole.logic.values import ordinal
from openparole.pictures.axis import overview, swatch
from openparole.pictures.bars import intake

if TYPE_CHECKING:
    from openparole.law.catalog import Law

HEAD = """# The law

Release {release}, last checked against its sources on {day}. These pages are written from the
declarations that the program itself reads; nothing on them is kept twice.

```{{toctree}}
:maxdepth: 1
:caption: What all pathways share

facts
instruments
fees
numbers
routing
consequences
{worksheets}
not-encoded
```

```{{toctree}}
:hidden:
:caption: Pathways

{pathways}
```
"""

LEGEND = (NOT_YET, ANNOUNCED, OPEN, BY_INVITATION, PAUSED, CLOSED, UNSETTLED)


def overview_page(law: Law, worksheets: list[str]) -> str:
    """The page."""
    today = ordinal(law.verified_on)
    ways = {id: law.pathways[id] for id in PATHWAY_IDS if id in law.pathways}
    rows = [(way.title, list(intake(law.timelines[id]))) for id, way in ways.items()]
    states = (
        (f"[{plain(way.title)}](pathways/{id}.md)", state_on(law, way, today)) for id, way in ways.items()
    )
    head = HEAD.format(
        release=law.release,
        day=law.verified_on,
        pathways="\n".join(f"pathways/{id}" for id in ways),
        worksheets="\n".join(f"worksheets/{id}" for id in worksheets),
    )
    legend = bullets(f"{swatch(state)} {state}" for state in LEGEND)
    legend += bullets([f"{swatch('doubt')} the day of the switch is not certain"])
    return "".join(
        (
            head,
            section(f"On {law.verified_on}", table(("Pathway", "Requests are"), states)),
            section("Requests since 1996", drawn(overview, _("all pathways"), rows, today) + "\n" + legend),
        )
    )
