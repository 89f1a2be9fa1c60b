"""What follows from each base matter: open, closed by each requirement alone, unknown by each fact alone."""

from __future__ import annotations

import pytest

from openparole.law.catalog import law
from openparole.law.facts.catalog import facts
from openparole.logic.proof import facts_read
from openparole.logic.values import FALSE
from tests.law.base import Base, bases, day_after

BASES = bases()


@pytest.mark.parametrize("base", BASES, ids=str)
def test_the_base_matter_is_open(base: Base) -> None:
    report = base.screen()
    assert base.version in {version.id for version in report.reading.versions if version}
    assert report.person == "open", [item.address for item in report.missing()]
    assert report.finding == ("open" if not base.never_open else report.finding)


@pytest.mark.parametrize(
    ("base", "id"), [(base, id) for base in BASES for id in base.close], ids=lambda value: str(value)
)
def test_one_requirement_alone_closes_it(base: Base, id: str) -> None:
    report = base.screen(**base.close[id])
    failing = [line.rule.id for line in report.reading.lines if line.truth == FALSE]
    assert failing == [id]
    assert report.person == "closed"


@pytest.mark.parametrize("base", BASES, ids=str)
def test_every_requirement_has_a_way_to_close_it(base: Base) -> None:
    """`not_closable` says why for the few that no fact alone can fail."""
    assert {rule.id for rule in base.requirements()} == set(base.close) | set(base.not_closable)


@pytest.mark.parametrize("base", BASES, ids=str)
def test_each_fact_alone_leaves_it_undetermined_when_nobody_knows(base: Base) -> None:
    read = {fact.name for rule in base.requirements() for fact in facts_read(rule)}
    told = [name for name in base.facts if name in read and name in facts()]
    settled = [name for name in told if base.screen(**{name: {"dont_know": True}}).person != "undetermined"]
    assert settled == [name for name in told if name in base.coupled]


@pytest.mark.parametrize("base", [base for base in BASES if base.opens], ids=str)
def test_the_door_opens_and_closes_on_the_days_of_its_source(base: Base) -> None:
    assert base.opens
    assert base.screen(on=base.opens).finding == "open"
    assert base.screen(on=day_after(base.opens, -1)).finding != "open"
    if base.last:
        assert base.screen(on=base.last).finding == "open"
        assert base.screen(on=day_after(base.last)).finding != "open"


def test_every_version_of_every_pathway_has_a_base_matter() -> None:
    declared = {(id, version.id) for id, pathway in law().pathways.items() for version in pathway.criteria}
    assert declared == {(base.pathway, base.version) for base in BASES}
