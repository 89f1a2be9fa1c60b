"""Every row of the digests is encoded, or listed as not encoded with the reason."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from openparole.law.not_encoded import ROWS
from tests.law.encoded import declared_ids

DIGESTS: dict[str, list[str]] = tomllib.loads(
    Path(__file__).with_name("digest_ids.toml").read_text(encoding="utf-8")
)


def listed() -> dict[str, str]:
    """Each id that is listed with its reason. A row may name several ids, or a range (`WF-T1 to WF-T27`)."""
    everything = [id for ids in DIGESTS.values() for id in ids]
    found: dict[str, str] = {}
    for ids, reason in (row for rows in ROWS.values() for row in rows.items()):
        for part in ids.split(","):
            first, _to, last = part.strip().partition(" to ")
            end = everything.index(last or first)
            found |= dict.fromkeys(everything[everything.index(first) : end + 1], str(reason))
    return found


@pytest.mark.parametrize("digest", DIGESTS)
def test_each_row_is_encoded_or_listed(digest: str) -> None:
    known = declared_ids() | set(listed())
    assert [id for id in DIGESTS[digest] if id not in known] == []


def test_nothing_encoded_is_still_listed_as_missing() -> None:
    assert sorted(declared_ids() & set(listed())) == []


def test_every_reason_says_something() -> None:
    assert [id for id, reason in listed().items() if len(reason) < 4] == []
