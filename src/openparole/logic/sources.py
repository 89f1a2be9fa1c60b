"""Where a rule comes from and how far it can be trusted.

One scale for everything: the weaker a source, the less a finding that rests on it says.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PRIMARY, SECONDARY, DERIVED, DESIGN, WEAK, UNVERIFIED = (
    "primary", "secondary", "derived", "design", "weak", "unverified",
)  # fmt: skip
STRENGTHS = (UNVERIFIED, WEAK, DESIGN, DERIVED, SECONDARY, PRIMARY)
"""Weakest first: official text seen; quoted by others; computed from verified figures; ours, no agency's
words; a source not to rely on alone; own knowledge, no source found."""

RANK = {strength: rank for rank, strength in enumerate(STRENGTHS)}
SHAKY = RANK[WEAK]
"""A rank up to this one makes what rests on it not firm."""
SOLID = len(STRENGTHS)
"""The rank of what needs no source: a fact, a day on the calendar."""


class Source:
    """A citation with its strength.

    `strength` is that of the condition or amount it supports, `day_strength` that of the first or last
    day (the same unless said otherwise). `seen` says where the text was read, when it was, and `verified_on`
    on which day (ISO), when that was not the day on which all of the law was verified.
    """

    __slots__ = ("citation", "day_strength", "seen", "strength", "verified_on")

    def __init__(
        self,
        citation: str,
        strength: str,
        *,
        day_strength: str | None = None,
        seen: str = "",
        verified_on: str = "",
    ) -> None:
        self.citation = citation
        self.strength = strength
        self.day_strength = day_strength or strength
        self.seen = seen
        self.verified_on = verified_on
        if not {self.strength, self.day_strength} <= RANK.keys():
            raise ValueError(f"{citation}: a strength is one of {', '.join(STRENGTHS)}")

    @property
    def rank(self) -> int:
        """The strength as a number to compare, weakest 0."""
        return RANK[self.strength]

    def __repr__(self) -> str:
        return f"{self.citation} ({self.strength})"

    def json(self) -> dict[str, Any]:
        """As in reports and in the exported law."""
        return {name: value for name in sorted(self.__slots__) if (value := getattr(self, name))}
