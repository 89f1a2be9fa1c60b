"""Factor worksheets: what an officer looks at, what helps, what hurts, and on which papers.

Two steps: is there a basis for parole, then does the person merit discretion. A factor is laid out;
nothing is weighed, added up or scored.
"""

from __future__ import annotations

from openparole.logic.propositions import NOT_AT_ALL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from openparole.logic.propositions import Proposition
    from openparole.logic.sources import Source
    from openparole.logic.text import Text

BASIS, DISCRETION = "basis", "discretion"


class Factor:
    """One row: `shown_by` facts speak for it, `contradicted_by` facts against; else it is left open."""

    __slots__ = ("contradicted_by", "evidence", "helps", "hurts", "id", "label", "shown_by", "source", "step")

    def __init__(
        self,
        id: str,
        label: Text,
        *,
        step: str,
        helps: Text,
        hurts: Text,
        evidence: Text,
        source: Source,
        shown_by: Proposition = NOT_AT_ALL,
        contradicted_by: Proposition = NOT_AT_ALL,
    ) -> None:
        self.id = id
        self.label = label
        self.step = step
        self.helps = helps
        self.hurts = hurts
        self.evidence = evidence
        self.source = source
        self.shown_by = shown_by
        self.contradicted_by = contradicted_by


class Worksheet:
    """An agency's factors, in the order in which it takes them."""

    __slots__ = ("factors", "id", "source", "title")

    def __init__(self, id: str, title: Text, factors: Sequence[Factor], *, source: Source) -> None:
        self.id = id
        self.title = title
        self.factors = tuple(factors)
        self.source = source
