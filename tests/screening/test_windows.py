"""Windows are what asking every day would give."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openparole.law.catalog import law
from openparole.screening import screen
from openparole.screening.matter import BadMatter
from openparole.screening.windows import windows
from tests.law.base import Base, bases

BASES = bases()


UKRAINIAN = {
    "location": "outside_us", "citizenships": ["UA"], "passport": "valid", "birth_date": "1990-03-14",
    "displaced_from_ukraine_on": "2022-03-01", "applies_as": "principal", "meets_refugee_definition": False,
    "supporters": [{"kind": "person", "status": "lpr", "in_us": True, "income": 61000, "household": 2,
                    "region": "alaska"}],
}  # fmt: skip
CHILD = {
    **UKRAINIAN, "birth_date": "2006-03-05", "applies_as": "derivative", "relation_to_principal": "child",
    "citizenships": ["GE"], "principal_citizenships": ["UA"], "principal_finding": "open",
    "married_on": "never", "travels_with_principal": True, "with_parent_or_guardian": True,
}  # fmt: skip
del CHILD["displaced_from_ukraine_on"]


def days(start: str, end: str, step: int) -> list[str]:
    """ISO days from start to end."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return [(first + timedelta(n)).isoformat() for n in range(0, (last - first).days + 1, step)]


def asked(found: Any, day: str) -> Any:
    """The window in which a day lies."""
    number = date.fromisoformat(day).toordinal()
    return next(window for window in found if window.start <= number <= window.end)


@pytest.mark.parametrize("base", BASES, ids=str)
def test_a_base_matter_has_the_windows_that_asking_finds(base: Base) -> None:
    """Every 11th day, and the days around each edge, from 1996 to 2027."""
    found = windows(base.facts, start="1996-09-30", end="2027-12-31", pathways=[base.pathway])[base.pathway]
    edges = [window.start + shift for window in found for shift in (-1, 0, 1)]
    probes = {
        *days("1996-10-01", "2027-12-30", 11),
        *(date.fromordinal(day).isoformat() for day in edges[2:]),
    }
    for day in sorted(probes):
        if "1996-09-30" <= day <= "2027-12-31":
            assert asked(found, day).finding == base.screen(on=day).finding, day


@settings(max_examples=25)
@given(st.sampled_from(BASES), st.data())
def test_less_is_known_and_every_day_still_agrees(base: Base, data: Any) -> None:
    """Some facts taken away; 400 days in a row, from any day."""
    kept = {name: value for name, value in base.facts.items() if data.draw(st.booleans())}
    start = date.fromordinal(
        data.draw(st.integers(date(2000, 1, 1).toordinal(), date(2026, 1, 1).toordinal()))
    )
    end = start + timedelta(400)
    found = windows(kept, start=start, end=end, pathways=[base.pathway])[base.pathway]
    assert [found[0].start, found[-1].end] == [start.toordinal(), end.toordinal()]
    for day in days(start.isoformat(), end.isoformat(), 1):
        report = screen(kept, on=day, pathways=[base.pathway])[base.pathway]
        window = asked(found, day)
        assert (window.finding, window.person) == (report.finding, report.person), day
        number = date.fromisoformat(day).toordinal()
        soft = any(first <= number <= last for first, last in window.not_firm())
        assert soft is not report.firm, day


def test_a_door_closes_on_the_day_before_she_turns_21() -> None:
    child = {
        "location": "outside_us", "citizenships": ["GE"], "principal_citizenships": ["UA"],
        "applies_as": "derivative", "relation_to_principal": "child", "travels_with_principal": True,
        "married_on": "never", "birth_date": "2002-02-28", "passport": "valid",
        "with_parent_or_guardian": True,
        "supporters": [{"kind": "person", "status": "lpr", "in_us": True}],
    }  # fmt: skip
    found = windows(child, start="2022-06-01", end="2023-06-01", pathways=["uniting-for-ukraine"])
    edge = next(window for window in found["uniting-for-ukraine"] if window.finding == "closed")
    assert date.fromordinal(edge.start).isoformat() == "2023-02-28"
    assert [str(cause.text) for cause in edge.why] == ["21 years after birth_date (2002-02-28)"]


@pytest.mark.parametrize("base", BASES, ids=str)
def test_every_change_says_what_it_came_from(base: Base) -> None:
    found = windows(base.facts, start="1996-09-30", end="2030-12-31", pathways=[base.pathway])
    assert all(window.why for window in found[base.pathway][1:])
    assert found[base.pathway][0].why == []


def test_a_day_that_is_reached_is_told_from_one_that_is_over() -> None:
    """She turns 18 on the day itself; five years since the start-up was formed are over on the day after."""
    edges = {
        str(cause.text): date.fromordinal(window.start).isoformat()
        for base in BASES
        if base.pathway in ("custody", "international-entrepreneur")
        for window in windows(base.facts, start="2024-01-01", end="2028-01-01", pathways=[base.pathway])[
            base.pathway
        ]
        for cause in window.why
    }
    assert edges["18 years after birth_date (2008-05-01)"] == "2026-05-01"
    assert edges["more than 5 years after startup_formed_on (2022-11-01)"] == "2027-11-02"


def test_nothing_is_named_that_changed_nothing() -> None:
    """On 2020-08-21 criteria change too, which nobody abroad meets before or after."""
    found = windows(
        {"location": "outside_us"}, start="2020-01-01", end="2021-01-01", pathways=["advance-parole-daca"]
    )
    for window in found["advance-parole-daca"][1:]:
        assert {cause.kind for cause in window.why} == {"instrument"}


def test_a_day_of_which_the_sources_differ_names_the_order_on_both_sides() -> None:
    found = windows(UKRAINIAN, start="2025-01-01", end="2025-12-31", pathways=["uniting-for-ukraine"])
    _before, unsure, after = found["uniting-for-ukraine"]
    assert (unsure.states, after.states) == (["open", "paused"], ["paused"])
    assert [cause.id for cause in unsure.why] == [cause.id for cause in after.why] == ["T075"]


def test_intake_and_person_are_told_apart() -> None:
    found = windows(CHILD, start="2025-02-01", end="2028-01-01", pathways=["uniting-for-ukraine"])
    assert [window.closed_by for window in found["uniting-for-ukraine"]] == [["intake"], ["intake", "person"]]


def test_what_lies_beyond_the_evidence_is_not_firm() -> None:
    [window] = windows(UKRAINIAN, start="2025-02-01", end="2028-01-01", pathways=["uniting-for-ukraine"])[
        "uniting-for-ukraine"
    ]
    [reach] = {by.evidence_until for by in window.rests_on} - {None}
    assert window.not_firm() == [(reach + 1, window.end)]


def test_the_next_change_is_one_that_concerns_the_person() -> None:
    found = windows(CHILD, start="2025-02-01", end="2028-01-01")
    day, ids = found.next_change("2025-03-01") or (0, [])
    assert (date.fromordinal(day), ids) == (date(2027, 3, 5), ["uniting-for-ukraine"])
    assert found.next_change(day) is None


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(BadMatter):
        windows({}, start="2022-01-02", end="2022-01-01")
    assert set(windows({}, start="2022-01-01", end="2022-01-01")) == set(law().pathways)
