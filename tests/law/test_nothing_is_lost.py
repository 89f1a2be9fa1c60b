"""Every row of the digests is encoded, or listed as not encoded with the reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.law.encoded import declared_ids

DIGESTS: dict[str, list[str]] = tomllib.loads(
    Path(__file__).with_name("digest_ids.toml").read_text(encoding="utf-8")
)
PAGE = Path(__file__).parents[2] / "docs" / "not-encoded.md"


def listed() -> dict[str, str]:
    """The rows of the page: id -> reason. A row may name several ids, or a range (`WF-T1 to WF-T27`)."""
    everything = [id for ids in DIGESTS.values() for id in ids]
    found: dict[str, str] = {}
    for ids, reason in re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", PAGE.read_text(encoding="utf-8"), re.M):
        for part in ids.split(","):
            first, _to, last = part.strip().strip("`").partition(" to ")
            if first in everything:
                end = everything.index(last.strip("` ") if last else first)
                found |= dict.fromkeys(everything[everything.index(first) : end + 1], reason.strip())
    return found


@pytest.mark.parametrize("digest", DIGESTS)
def test_each_row_is_encoded_or_listed(digest: str) -> None:
    known = declared_ids() | set(listed())
    assert [id for id in DIGESTS[digest] if id not in known] == []


def test_nothing_encoded_is_still_listed_as_missing() -> None:
    assert sorted(declared_ids() & set(listed())) == []


def test_every_reason_says_something() -> None:
    assert [id for id, reason in listed().items() if len(reason) < 4] == []
