"""A report names the law it read, so a release number never stands for two laws."""

from __future__ import annotations

from openparole.law.release import RELEASE
from tests.release import law_hash, releases


def test_the_law_is_the_one_recorded_under_its_release_number() -> None:
    """After a change: a new number in law/release.py, then `make approve`."""
    assert releases()[RELEASE] == law_hash()
