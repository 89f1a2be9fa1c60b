"""Matters from published guidance, each with the report that somebody read and approved."""

from __future__ import annotations

import pytest

from openparole.law.catalog import law
from tests.examples import Example, examples

ALL = examples()


@pytest.mark.parametrize("example", ALL, ids=str)
def test_the_report_is_the_approved_one(example: Example) -> None:
    """A change of law or of words shows here; `make approve` shows what changed and asks why."""
    assert example.approved.exists(), "no approved report: run `make approve`"
    assert example.report() == example.approved.read_text(encoding="utf-8")


@pytest.mark.parametrize("example", ALL, ids=str)
def test_each_says_its_day_its_source_and_its_story(example: Example) -> None:
    assert example.day
    assert example.source
    assert example.story.endswith(".")


def test_every_pathway_has_an_example() -> None:
    assert {example.pathway for example in ALL} == set(law().pathways)


def test_there_are_at_least_thirty() -> None:
    assert len(ALL) >= 30
