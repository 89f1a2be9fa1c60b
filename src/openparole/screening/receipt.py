"""The receipt of a report: which law was read, for which days, over which facts.

Two reports with equal receipts say the same. The facts are hashed as they were understood, not as they
were written, so that one matter in TOML, YAML and JSON has one hash; nothing about a person can be read
from it.
"""

from __future__ import annotations

from openparole.law.facts.catalog import facts
from openparole.logic.shown import write
from openparole.logic.values import iso

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from openparole.screening.matter import Matter
    from openparole.screening.report import Report


def receipt(report: Report) -> dict[str, str]:
    """The release of the law, the day asked about, the day of reading, and the hash of what was told."""
    return {
        "law": report.law.name,
        "on": iso(report.on),
        "read_on": iso(report.read_on),
        "facts": f"sha256:{facts_hash(report.settled.matter, report.case.given)}",
    }


def facts_hash(matter: Matter, stipulated: Mapping[str, bool]) -> str:
    """SHA-256 over the canonical JSON of what was told, asked without an answer, and taken as given."""
    from hashlib import sha256
    from json import dumps

    told = dumps(as_told(matter, stipulated), sort_keys=True, separators=(",", ":"))
    return sha256(told.encode()).hexdigest()


def as_told(matter: Matter, stipulated: Mapping[str, bool]) -> dict[str, Any]:
    """What was told, in the notation of files."""
    declared = facts()
    return {
        "facts": {name: write(declared[name], known) for name, known in matter.known.items()},
        "dont_know": sorted(matter.dont_know),
        "stipulated": dict(stipulated),
    }
