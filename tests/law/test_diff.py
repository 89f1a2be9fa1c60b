"""What changed between two days, on days whose changes are known from the sources."""

from __future__ import annotations

from copy import copy

import pytest

from openparole.law.catalog import law
from openparole.law.diff import Changes
from openparole.law.difference import KINDS, Difference
from openparole.logic.clocks import READING
from openparole.logic.values import iso, ordinal


def changes(first: str, last: str, *pathways: str) -> Changes:
    return Changes(law(), ordinal(first), ordinal(last), pathways or None)


def told(found: list[Difference], *kinds: str) -> list[tuple[str, str, str, str | None]]:
    return [
        (item.kind, item.what, item.id, None if item.day is None else iso(item.day))
        for item in found
        if not kinds or item.kind in kinds
    ]


def test_intake_is_told_by_its_instruments() -> None:
    found = changes("2022-04-01", "2025-03-01", "uniting-for-ukraine").pathways["uniting-for-ukraine"]
    assert told(found, "intake") == [
        ("intake", "announced", "T046", "2022-04-21"),
        ("intake", "open", "T046", "2022-04-25"),
        ("intake", "paused", "T075", "2025-01-27"),
    ]
    paused = next(item for item in found if item.what == "paused")
    assert str(paused.text).startswith("requests are paused, by USCIS stops taking Form I-134A")
    assert [str(detail) for detail in paused.details] == ["the day is not certain: 2025-01-28 at the latest"]


def test_a_day_of_change_belongs_to_the_span_that_ends_on_it() -> None:
    assert "uniting-for-ukraine" in changes("2022-04-24", "2022-04-25").pathways
    assert "uniting-for-ukraine" not in changes("2022-04-25", "2022-04-26").pathways


def test_requirements_new_dropped_and_changed_are_told() -> None:
    found = changes("2025-01-19", "2025-01-20").pathways["military-parole-in-place"]
    assert ("version", "begins", "MPIP-2025", "2025-01-20") in told(found)
    assert ("requirement", "begins", "R-MPIP-03", "2025-01-20") in told(found)
    changed = next(item for item in found if item.what == "changes")
    assert changed.id == "R-MPIP-01/relation"
    words = [str(detail) for detail in changed.details]
    assert any(word.startswith("no longer: relation_to_member") for word in words)
    assert any(word.startswith("now: relation_to_member") for word in words)


def test_a_condition_on_the_day_alone_is_told() -> None:
    found = changes("2025-01-31", "2025-02-01").pathways["afghan-re-parole"]
    fee = next(item for item in found if item.id == "D-FEE-I131")
    assert [str(detail) for detail in fee.details] == [
        "past: the day of filing is from 2023-06-09 to 2025-01-31"
    ]


def test_amounts_are_told_from_and_to_with_what_was_between() -> None:
    found = changes("2025-01-01", "2026-02-01").general
    fee = next(item for item in found if item.id == "G-7.2")
    assert str(fee.text) == "Immigration parole fee: from $0 to $1,020"
    assert [str(detail) for detail in fee.details] == ["2025-10-16: $1,000"]
    assert fee.pathways
    assert "humanitarian" in fee.pathways


def test_holds_begin_and_end() -> None:
    found = [*changes("2016-01-01", "2022-12-31").pathways["cuban-family-reunification"]]
    assert ("hold", "ends", "T025", "2022-08-18") in told(found)


def test_cuts_and_orders_about_parole_already_given_begin_and_end() -> None:
    found = changes("2025-03-24", "2025-06-11").general
    grants = [(id, what, day) for _kind, what, id, day in told(found, "grant") if id.startswith("R-CHNV")]
    assert grants == [
        ("R-CHNV-10", "begins", "2025-03-25"),
        ("R-CHNV-11", "begins", "2025-03-25"),
        ("R-CHNV-06", "begins", "2025-04-14"),
        ("R-CHNV-06", "ends", "2025-05-30"),
        ("R-CHNV-09", "begins", "2025-05-30"),
    ]
    stay = next(item for item in found if item.id == "R-CHNV-06")
    assert str(stay.text) == "parole already given: an order stops what ends it (T082, T082/notice)"


def test_a_changed_end_rule_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with_a_day = [*law().ends.triggers]
    trigger = copy(with_a_day[0])
    trigger.when = READING.on_or_after("2024-07-01")
    monkeypatch.setattr(law().ends, "triggers", (trigger, *with_a_day[1:]))
    [found] = [item for item in changes("2024-06-30", "2024-07-01").general if item.kind == "grant"]
    assert (found.what, found.id) == ("changes", trigger.rule)


def test_statements_and_forms_end_and_begin() -> None:
    july = changes("2022-07-12", "2022-07-13").pathways["uniting-for-ukraine"]
    assert told(july) == [
        ("statement", "ends", "U4U-D1", "2022-07-13"),
        ("statement", "begins", "U4U-D2", "2022-07-13"),
    ]
    january = changes("2023-01-05", "2023-01-06").pathways["uniting-for-ukraine"]
    assert told(january, "form") == [
        ("form", "ends", "I-134", "2023-01-06"),
        ("form", "begins", "I-134A", "2023-01-06"),
    ]


def test_the_agencies_change_once() -> None:
    assert ("agency", "changes", "ins", "2003-03-01") in told(changes("2003-02-28", "2003-03-01").general)
    assert told(changes("2003-03-01", "2003-03-02").general, "agency") == []


def test_the_same_day_changes_nothing() -> None:
    found = changes("2022-07-15", "2022-07-15")
    assert (found.pathways, found.general) == ({}, [])


@pytest.mark.parametrize(("first", "last"), [("1996-09-30", "2026-11-24"), ("2022-01-01", "2023-01-01")])
def test_the_kinds_are_the_published_ones_and_days_lie_between(first: str, last: str) -> None:
    found = changes(first, last)
    for item in (*found.general, *(item for listed in found.pathways.values() for item in listed)):
        assert item.kind in KINDS
        assert item.day is None or ordinal(first) < item.day <= ordinal(last)
