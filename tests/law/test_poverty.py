"""The poverty guidelines, to the dollar: the tables of HHS, by year, region and household size."""

from __future__ import annotations

import pytest

from openparole.law.facts.venture import household_region, household_size
from openparole.law.parameters.poverty import FIRST_PERSON, poverty_line
from openparole.logic.case import Case
from openparole.logic.clocks import READING
from openparole.logic.facts import Count
from openparole.logic.values import ENDLESS, ordinal

LINE = poverty_line(household_size, household_region, READING)


def line(day: str, region: str, size: int) -> tuple[int, int]:
    """The guideline as bounds in dollars."""
    from openparole.law.facts.catalog import facts

    values = [fact.unknown for fact in facts().values()]
    values[household_size.index] = (size, size)
    values[household_region.index] = household_region.bits[region]
    low, high = Case(values, ordinal(day)).numbers(LINE)
    return low // 100, high if high >= ENDLESS else high // 100


@pytest.mark.parametrize(
    ("day", "region", "size", "dollars"),
    [
        ("2019-02-01", "states", 8, 43430),
        ("2020-06-01", "alaska", 3, 27150),
        ("2021-06-01", "hawaii", 5, 35700),
        ("2022-07-15", "alaska", 4, 34690),
        ("2023-07-15", "states", 4, 30000),
        ("2024-07-15", "states", 3, 25820),
        ("2025-07-15", "hawaii", 1, 17990),
        ("2026-07-15", "states", 4, 33000),
        ("2026-07-15", "alaska", 4, 41250),
        ("2026-07-15", "hawaii", 4, 37950),
        ("2026-07-15", "territory", 9, 61400),
    ],
)
def test_the_table_of_the_year(day: str, region: str, size: int, dollars: int) -> None:
    assert line(day, region, size) == (dollars, dollars)


@pytest.mark.parametrize(
    ("day", "dollars"),
    [("2026-01-12", 15650), ("2026-01-13", 15960), ("2020-01-13", 12490), ("2020-01-14", 12760)],
)
def test_a_year_begins_on_the_day_of_its_notice(day: str, dollars: int) -> None:
    """85 FR 3060 applies from 14 January 2020, 91 FR 1797 from 13 January 2026."""
    assert line(day, "states", 1) == (dollars, dollars)


def test_before_the_first_notice_found_there_is_no_number() -> None:
    assert line("2017-01-25", "states", 1)[1] == ENDLESS
    assert line("2017-01-26", "states", 1) == (12060, 12060)
    assert FIRST_PERSON["states"].on(ordinal("2016-06-01")) is None


def test_an_unknown_region_leaves_every_line_possible() -> None:
    from openparole.law.facts.catalog import facts

    values = [fact.unknown for fact in facts().values()]
    values[household_size.index] = (4, 4)
    assert isinstance(household_size, Count)
    assert Case(values, ordinal("2026-07-15")).numbers(LINE) == (3300000, 4125000)
