"""What was verified too long ago, and instruments past what was read of them."""

from __future__ import annotations

from openparole.law.catalog import Law, law
from openparole.law.instrument import NOTICE, Instrument
from openparole.law.stale import Stale
from openparole.logic.sources import Source
from openparole.logic.text import _
from openparole.logic.values import ordinal

VERIFIED = ordinal(law().verified_on)


def test_on_the_day_of_verification_nothing_is_stale() -> None:
    assert Stale(law(), VERIFIED, 0).sources == []
    assert Stale(law(), VERIFIED + 90, 90).sources == []


def test_a_day_later_everything_is() -> None:
    found = Stale(law(), VERIFIED + 91, 90)
    assert len(found.sources) == found.total
    assert {item.age for item in found.sources} == {91}
    ids = {id for item in found.sources for id in item.ids}
    assert {"R-U4U-04", "T046", "U4U-2022", "G-7.2", "parole-fee", "G-1.46", "WF-F1", "G-10.30"} & ids >= {
        "R-U4U-04",
        "T046",
        "U4U-2022",
        "G-7.2",
        "G-1.46",
        "WF-F1",
        "G-10.30",
    }


def test_a_source_may_say_its_own_day() -> None:
    old = Source("an old text", "primary", verified_on="2024-01-01")
    by = Instrument("T1", _("a notice"), day="2024-01-01", kind=NOTICE, source=old)
    late = Instrument(
        "T2", _("a memo"), day="2024-01-01", kind=NOTICE, source=old, evidence_until="2025-01-01"
    )
    found = Stale(Law([], [by, late], "0", "2026-01-01"), ordinal("2026-01-31"), 60)
    assert [(item.citation, item.ids) for item in found.sources] == [("an old text", ["T1", "T2"])]
    assert [(by.id, age) for by, age in found.instruments] == [("T2", 395)]


def test_instruments_past_their_evidence_are_told() -> None:
    found = Stale(law(), VERIFIED, 10_000)
    ends = {by.id: by.evidence_until for by, _age in found.instruments}
    assert ends
    assert all(end is not None and end < VERIFIED for end in ends.values())
