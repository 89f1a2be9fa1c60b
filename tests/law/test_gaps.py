"""`openparole law --gaps`: whatever is found is mended or has its reason, and a SAT solver says the same."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.law import gaps as found_by
from openparole.law.catalog import Law, law
from openparole.law.clocks import FILING
from openparole.law.facts.beneficiary import citizenships, location
from openparole.law.facts.travel import arrived_on
from openparole.law.fees import Fee
from openparole.law.gaps import gaps, requirement_gaps
from openparole.law.instrument import NOTICE, Instrument, closed, opened
from openparole.law.known_gaps import KNOWN
from openparole.law.pathway import Filing, Gate, Pathway, Version, requirement
from openparole.logic.possible import possible
from openparole.logic.propositions import any_of
from openparole.logic.schedules import Schedule
from openparole.logic.sources import Source
from openparole.logic.text import _
from openparole.logic.values import LAST_DAY, iso
from tests.law.referee import Clauses

SOURCE = Source("a text", "primary")
VERSIONS = [
    (pathway, version, min(last, LAST_DAY))
    for pathway in law().pathways.values()
    for version, last in zip(pathway.criteria, pathway.last_days, strict=True)
]


@pytest.fixture(scope="module")
def found() -> list[Any]:
    return gaps(law())


def test_what_is_not_mended_has_its_reason(found: list[Any]) -> None:
    assert [f"{gap.kind}: {gap.id} ({gap.pathway}): {gap.text}" for gap in found if gap.known is None] == []


def test_every_reason_has_its_gap(found: list[Any]) -> None:
    assert set(KNOWN) - {(gap.kind, gap.id) for gap in found} == set()


@pytest.mark.parametrize(("pathway", "version", "last"), VERSIONS, ids=lambda it: getattr(it, "id", ""))
def test_a_sat_solver_says_the_same(pathway: Pathway, version: Version, last: int) -> None:
    """Where it sees only atoms, what it allows may still be impossible; what it forbids never is possible."""
    clocks = {pathway.clock: (version.first_day, last)}
    rules = [rule for rule in version.requires if rule.in_force(version.first_day)]
    for rule in rules:
        others = [(other, True) for other in rules if other is not rule]
        for asserted in ([(rule, True)], [(rule, False)], [(rule, False), *others], [(rule, True), *others]):
            clauses = Clauses(asserted, clocks)
            ours, theirs = possible(asserted, clocks), clauses.holds()
            assert ours == theirs or (clauses.opaque and not ours), rule.id


def small(*versions: Version, **more: Any) -> Law:
    """A law of one pathway, open from 2020 to 2022."""
    pathway = Pathway(
        "humanitarian",
        about=_("a way"),
        grounds=["urgent-humanitarian"],
        gate=Gate(_("Is it so?"), location.is_("outside_us")),
        asked_by=_("The person asks."),
        agencies={"request": "uscis"},
        filings=[Filing("", _("ask"), source=SOURCE)],
        criteria=versions,
        fees_are_all=True,
        **more,
    )
    taken = Instrument(
        "T1",
        _("a notice"),
        day="2020-01-01",
        kind=NOTICE,
        source=SOURCE,
        intake={"humanitarian": (opened("2020-01-01"), closed("2023-01-01"))},
    )
    return Law([pathway], [taken], "0", "2024-01-01")


def rule(id: str, proposition: Any, **more: Any) -> Any:
    return requirement(id, _("a rule"), proposition, source=SOURCE, **more)


def version(id: str, first: str, *rules: Any, last: str | None = None) -> Version:
    return Version(
        id, first, rules or (rule("R-1", location.is_("outside_us")),), source=SOURCE, last_day=last
    )


def told(law: Law) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (gap.kind, gap.id, gap.first_day and iso(gap.first_day), gap.last_day and iso(gap.last_day))
        for gap in gaps(law)
        if gap.pathway is not None
    ]


def test_a_law_without_gaps_has_none() -> None:
    assert told(small(version("V-1", "2020-01-01"), version("V-2", "2021-01-01"))) == []


def test_a_hole_is_found_where_requests_are_taken() -> None:
    holes = small(
        version("V-1", "2020-03-01", last="2020-12-31"), version("V-2", "2021-02-01", last="2022-10-31")
    )
    assert told(holes) == [
        ("hole", "humanitarian", "2020-01-01", "2020-02-29"),
        ("hole", "humanitarian", "2021-01-01", "2021-01-31"),
        ("hole", "humanitarian", "2022-11-01", "2022-12-31"),
    ]


def test_two_versions_on_one_day_are_found() -> None:
    two = small(version("V-1", "2020-01-01", last="2021-06-30"), version("V-2", "2021-01-01"))
    assert told(two) == [("overlap", "V-2", "2021-01-01", "2021-06-30")]


@pytest.mark.parametrize(
    ("kind", "extra"),
    [
        ("never true", rule("R-2", FILING.before("2019-01-01"))),
        ("never true", rule("R-2", location.is_("inside_us"), last_day="2019-12-31")),
        ("always true", rule("R-2", FILING.on_or_after("2019-01-01"))),
        ("always true", rule("R-2", any_of(arrived_on.never(), arrived_on.happened()))),
        ("implied", rule("R-2", location.is_not("inside_us"))),
        ("implied", rule("R-2", any_of(citizenships.has("UA"), location.is_("outside_us", "at_port")))),
    ],
)
def test_a_requirement_that_says_nothing_is_found(kind: str, extra: Any) -> None:
    one = small(version("V-1", "2020-01-01", rule("R-1", location.is_("outside_us")), extra))
    pathway = one.pathways["humanitarian"]
    found = list(requirement_gaps(pathway, pathway.criteria[0], LAST_DAY))
    whole = [("never true", "V-1")] if kind == "never true" and extra.last_day is None else []
    assert [(gap.kind, gap.id) for gap in found] == [*whole, (kind, "R-2")]


def test_requirements_that_contradict_each_other_are_found() -> None:
    rules = (rule("R-1", location.is_("outside_us")), rule("R-2", location.is_("inside_us")))
    assert told(small(version("V-1", "2020-01-01", *rules))) == [("never true", "V-1", "2020-01-01", None)]


def test_a_number_that_is_needed_and_not_given_is_found() -> None:
    amount = Schedule("a", _("an amount"), "cents", [("2020-03-01", 5, SOURCE), ("2021-01-01", None, SOURCE)])
    fee = Fee("F-1", _("a fee"), amount.at(FILING), clock=FILING, why=_("It is so."), source=SOURCE)
    without = small(version("V-1", "2020-01-01"), fees=[fee])
    assert told(without) == [
        ("no number", "F-1", "2020-01-01", "2020-02-29"),
        ("no number", "F-1", "2021-01-01", "2022-12-31"),
    ]
    late = Fee(
        "F-1",
        _("a fee"),
        amount.at(FILING),
        clock=FILING,
        why=_("It is so."),
        source=SOURCE,
        when=FILING.between("2020-03-01", "2020-12-31"),
    )
    assert told(small(version("V-1", "2020-01-01"), fees=[late])) == []


def test_what_takes_too_many_cases_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_asserted: Any) -> bool:
        raise found_by.TooMany

    monkeypatch.setattr(found_by, "possible", give_up)
    assert told(small(version("V-1", "2020-01-01"))) == [("undecided", "R-1", "2020-01-01", None)]
