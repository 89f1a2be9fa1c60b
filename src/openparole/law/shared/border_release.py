"""Release at the border on parole, 2021 to 2023: what Parole plus ATD and Parole with Conditions share.

Nobody asked for either. They are read on the day of release, so that whoever holds such a parole finds it.
How full the holding sites were, on which the memos turned, no person can tell; it is not read.
"""

from __future__ import annotations

from openparole.law.citations import SECONDARY, UNVERIFIED, Source, case, cfr, press
from openparole.law.clocks import READING
from openparole.law.facts.custody import border_release, released_on
from openparole.law.facts.travel import papers
from openparole.law.statements import Statement
from openparole.logic.propositions import all_of, no
from openparole.logic.rules import rule
from openparole.logic.text import _

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.logic.rules import Rule
    from openparole.logic.text import Text

ASKED_BY = _("Nobody files: Border Patrol decided whom to let go, and how.")


def released(id: str, label: Text, way: str, first: str, last: str, *, source: Source) -> Rule:
    """Let go in this way, from the first to the last day, both included."""
    return rule(id, label, all_of(border_release.is_(way), released_on.between(first, last)), source=source)


EVIDENCE = (
    Statement(
        "D-BR-01",
        _("Form I-94, or a stamp, that says paroled: the release papers alone do not prove parole"),
        source=cfr("8 CFR 212.5; 235.1, not read", SECONDARY),
    ),
)
NO_PAPER = Statement(
    "D-BR-02",
    _("Check the papers: without an I-94 or a stamp of parole, this may have been another kind of release"),
    source=press("The Use of Parole Under Immigration Law (2022)", SECONDARY),
    when=no(papers.has("i94_parole", "parole_stamp")),
    topic="status",
)
NOT_ENDED_BY_THE_ORDER = Statement(
    "D-BR-03",
    _("No text was found that says that the court's order ended parole already given"),
    source=case("Florida v. United States; Florida v. Mayorkas (N.D. Fla.)", UNVERIFIED),
    topic="status",
)
DECREE = Statement(
    "R-PATD-02",
    _("A consent decree bars such releases, and others much like them, for 15 years from 4 February 2026"),
    source=press("Florida v. Mayorkas, N.D. Fla. 3:23-cv-9962, decree of 2026-02-04, as reported", SECONDARY),
    when=READING.between("2026-02-04", "2041-02-04"),
)
ENDS = (NOT_ENDED_BY_THE_ORDER,)
WARNINGS = (NO_PAPER, DECREE)
