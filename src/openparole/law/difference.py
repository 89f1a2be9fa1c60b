"""One thing that changed in the law between two days, as `law-diff/1` tells it."""

from __future__ import annotations

from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from openparole.logic.sources import Source
    from openparole.logic.text import Text

BEGINS, ENDS, CHANGES = "begins", "ends", "changes"
"""What happened to a thing between the two days."""

KINDS = (
    "intake", "version", "requirement", "hold", "form", "fee", "amount", "statement", "route", "grant",
    "agency",
)  # fmt: skip


class Difference:
    """One change: its `kind`, `what` happened (a state of intake, or begins, ends, changes), the `id` of the
    thing, the first `day` on which it is so (None where no day stands in the law), in words, with `details`.

    `pathways`: whom it concerns (None: every way).
    """

    __slots__ = ("day", "details", "id", "kind", "pathways", "source", "text", "what")

    def __init__(
        self,
        kind: str,
        what: str,
        id: str,
        day: int | None,
        text: Text,
        *,
        details: Iterable[Text] = (),
        source: Source | None = None,
        pathways: Iterable[str] | None = None,
    ) -> None:
        self.kind = kind
        self.what = what
        self.id = id
        self.day = day
        self.text = text
        self.details = list(details)
        self.source = source
        self.pathways = None if pathways is None else list(pathways)

    def json(self) -> dict[str, Any]:
        """As in `law-diff/1`."""
        return {
            "kind": self.kind,
            "what": self.what,
            "id": self.id,
            "day": None if self.day is None else iso(self.day),
            "text": self.text.json(),
            "details": [detail.json() for detail in self.details],
            "source": None if self.source is None else self.source.json(),
            "pathways": self.pathways,
        }
