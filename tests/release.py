"""Each law release is recorded with the hash of the law as exported, so that its number names one law."""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path

from openparole.law.as_json import law_json
from openparole.law.catalog import law
from openparole.law.release import RELEASE

RECORD = Path(__file__).parent / "law" / "releases.toml"


def law_hash() -> str:
    """The hash of the exported law, without its release and the day of its verification."""
    exported = law_json(law())
    told = {name: value for name, value in exported.items() if name not in ("release", "verified_on")}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def releases() -> dict[str, str]:
    """Release number -> hash."""
    return tomllib.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}


def recorded_as_is() -> bool:
    """Whether the release is new, or recorded with the law that it has."""
    return releases().get(RELEASE, law_hash()) == law_hash()


def record() -> None:
    """Writes down the release, newest first."""
    known = {RELEASE: law_hash(), **releases()}
    RECORD.write_text(
        "".join(f'"{release}" = "{hash}"\n' for release, hash in known.items()), encoding="utf-8"
    )
