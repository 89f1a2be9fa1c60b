"""What was verified longer ago than it should have been, and instruments past what was read of them."""

from __future__ import annotations

from openparole.law.as_json import nodes_of
from openparole.law.rules import places_by_id
from openparole.logic.as_json import below, schedules_in
from openparole.logic.schedules import Schedule
from openparole.logic.values import iso, ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.instrument import Instrument


class Unverified:
    """A citation last verified on `verified_on`, `age` days ago, and the `ids` that rest on it."""

    __slots__ = ("age", "citation", "ids", "verified_on")

    def __init__(self, citation: str, verified_on: int, age: int, ids: list[str]) -> None:
        self.citation = citation
        self.verified_on = verified_on
        self.age = age
        self.ids = ids


class Stale:
    """On `day`: the sources last verified more than `days` before, and instruments past their evidence."""

    __slots__ = ("day", "days", "instruments", "law", "sources", "total")

    def __init__(self, law: Law, day: int, days: int) -> None:
        self.law = law
        self.day = day
        self.days = days
        found = _citations(law)
        self.total = len(found)
        self.sources = [
            Unverified(citation, verified, day - verified, list(ids))
            for (verified, citation), ids in sorted(found.items())
            if day - verified > days
        ]
        self.instruments: list[tuple[Instrument, int]] = [
            (instrument, day - instrument.evidence_until)
            for instrument in law.instruments.values()
            if instrument.evidence_until is not None and instrument.evidence_until < day
        ]

    def json(self) -> dict[str, Any]:
        """As `law-stale/1`."""
        return {
            "schema": "law-stale/1",
            "law": self.law.json(),
            "on": iso(self.day),
            "days": self.days,
            "sources": [
                {
                    "citation": item.citation,
                    "verified_on": iso(item.verified_on),
                    "age": item.age,
                    "ids": item.ids,
                }
                for item in self.sources
            ],
            "instruments": [
                {
                    "id": instrument.id,
                    "title": instrument.title.json(),
                    "evidence_until": iso(instrument.evidence_until or 0),
                    "age": age,
                }
                for instrument, age in self.instruments
            ],
        }


def _citations(law: Law) -> dict[tuple[int, str], dict[str, None]]:
    """Each citation with the day on which it was verified, and the ids that rest on it."""
    found: dict[tuple[int, str], dict[str, None]] = {}

    def note(id: str, source: Any) -> None:
        verified = ordinal(source.verified_on or law.verified_on)
        found.setdefault((verified, source.citation), {})[id] = None

    for id, places in places_by_id(law).items():
        for place in places:
            if not isinstance(place.found, Schedule):
                note(id, place.found.source)
    for schedule in schedules_in(below(nodes_of(law.pathways.values()))):
        for step in schedule.steps:
            note(step.id or schedule.id, step.source)
    for pathway in law.pathways.values():
        for version in pathway.criteria:
            note(version.id, version.source)
        for filing in pathway.filings:
            note(pathway.id, filing.source)
    for instrument in law.instruments.values():
        note(instrument.id, instrument.source)
    return found
