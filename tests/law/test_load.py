"""The law as one JSON file: what is loaded is the law that was exported, and whatever is not is refused."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from openparole.law.as_json import law_json
from openparole.law.catalog import law
from openparole.law.facts import catalog
from openparole.law.load import load_law
from openparole.logic.implications import Clash
from openparole.logic.values import iso, ordinal, shift
from openparole.logic.written import BadValue
from openparole.screening import screen
from openparole.screening.ends import ends
from openparole.screening.files import read_file
from openparole.screening.matter import read_matters
from openparole.screening.windows import windows
from tests.examples import Example, examples
from tests.law.base import bases

DAYS = ("2003-02-28", "2022-07-15", "2025-03-03")


def plain(data: dict[str, Any]) -> dict[str, Any]:
    """As it comes out of a file."""
    found: dict[str, Any] = json.loads(json.dumps(data))
    return found


@pytest.fixture(scope="module")
def exported() -> dict[str, Any]:
    return plain(law_json(law()))


@pytest.fixture(scope="module")
def loaded(exported: dict[str, Any]) -> Any:
    return load_law(exported, "law.json")


@pytest.fixture
def data(exported: dict[str, Any]) -> dict[str, Any]:
    return copy.deepcopy(exported)


def test_what_is_exported_loaded_and_exported_is_the_same(exported: dict[str, Any], loaded: Any) -> None:
    assert plain(law_json(loaded)) == exported


def test_the_days_of_intake_and_of_holds_are_those_of_its_instruments(loaded: Any) -> None:
    for id, own in law().timelines.items():
        spans = [(span.state, span.since, span.until, span.by and span.by.id) for span in own.spans]
        there = loaded.timelines[id].spans
        assert [(span.state, span.since, span.until, span.by and span.by.id) for span in there] == spans


@pytest.mark.parametrize("base", bases(), ids=str)
def test_it_finds_what_the_installed_law_finds(base: Any, loaded: Any) -> None:
    for day in dict.fromkeys((base.on, *DAYS)):
        own, other = screen(base.facts, on=day), screen(base.facts, on=day, law=loaded)
        assert [(item.id, item.finding, item.strict, item.firm) for item in other.pathways] == [
            (item.id, item.finding, item.strict, item.firm) for item in own.pathways
        ]


def test_a_report_says_the_same_and_which_law_was_read(loaded: Any) -> None:
    base = bases()[-1]
    own, other = (plain(screen(base.facts, on=base.on, law=found).as_json()) for found in (law(), loaded))
    assert own["law"]["loaded"] is None
    assert other["law"]["loaded"]["from"] == "law.json"
    assert other["receipt"]["law"] == f"{law().release}+{other['law']['loaded']['hash']}"
    for report in (own, other):
        del report["law"], report["receipt"]
        for pathway in report["pathways"]:
            del pathway["sources"]
    assert other == own


def told(made: dict[str, Any]) -> dict[str, Any]:
    """What a reader is told, without the law's name and without where its sources were written down."""
    bare = plain(made)
    for name in ("law", "receipt"):
        bare.pop(name, None)
    for pathway in bare.get("pathways", ()):
        pathway.pop("sources", None)
    return bare


@pytest.mark.parametrize("example", examples(), ids=str)
def test_reports_ends_and_windows_of_the_examples_are_the_same(example: Example, loaded: Any) -> None:
    day = ordinal(example.day)
    span = {"start": iso(shift(day, years=-1)), "end": iso(shift(day, years=1))}
    data, _text = read_file(str(example.path))
    for matter in read_matters(data).values():
        made = [
            (
                screen(matter, on=example.day, law=found).as_json(),
                ends(matter, on=example.day, law=found).as_json(),
                windows(matter, **span, pathways=[example.pathway], law=found).as_json(day),
            )
            for found in (law(), loaded)
        ]
        for own, other in zip(*made, strict=True):
            assert told(other) == told(own)


FAMILY = {"parole_program": "family-reunification-colombia", "paroled_on": "2024-01-10"}


def test_changed_rules_of_the_ends_end_otherwise(data: dict[str, Any]) -> None:
    story = {**FAMILY, "parole_expires_on": "2027-01-09", "reparoled_on": "never", "trips": []}
    data["grants"] = [effect for effect in data["grants"] if effect["by"] not in ("T099", "OV-11")]
    data["ends"]["more_time"]["opens"] = 200
    own, other = (ends(story, on="2026-02-01", law=found).in_view for found in (law(), load_law(data)))
    assert "OV-11" in {id for row in own.rows for id in row.orders}
    assert {id for row in other.rows for id in row.orders} == set()
    assert [grant.after.more_time[0][0] for grant in (own, other)] == [
        ordinal("2027-01-09") - 180,
        ordinal("2027-01-09") - 200,
    ]


def test_what_follows_is_that_of_the_law(data: dict[str, Any]) -> None:
    story = {"country_now": "MX", "location": "inside_us"}
    data["implications"] = [found for found in data["implications"] if "country_now" not in str(found)]
    with pytest.raises(Clash):
        screen(story, on="2024-01-01")
    screen(story, on="2024-01-01", law=load_law(data))


@pytest.mark.parametrize("name", ["implications", "orders", "ends", "grants"])
def test_a_law_that_says_nothing_of_them_has_those_installed(data: dict[str, Any], name: str) -> None:
    del data[name]
    mine = "effects" if name == "grants" else name
    assert getattr(load_law(data), mine) is getattr(law(), mine)


def test_a_changed_law_finds_otherwise(data: dict[str, Any]) -> None:
    base = next(base for base in bases() if base.pathway == "uniting-for-ukraine")
    for instrument in data["instruments"]:
        instrument["intake"].pop("uniting-for-ukraine", None)
    assert base.screen().finding == "open"
    assert screen(base.facts, on=base.on, law=load_law(data))["uniting-for-ukraine"].finding == "closed"


def test_a_part_of_the_law_is_a_law(loaded: Any) -> None:
    part = plain(law_json(law(), [law().pathways["re-parole"]]))
    assert list(load_law(part).pathways) == ["re-parole"]


def test_a_fact_of_its_own_is_declared_and_can_be_told(
    data: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalog, "_FACTS", dict(catalog._FACTS))
    like = next(fact for fact in data["facts"] if fact["kind"] == "yn" and fact["presumed"] is None)
    data["facts"].append({**like, "name": "speaks_esperanto", "implications": []})
    first = data["pathways"][0]
    rule = first["versions"][0]["requires"][0]
    first["versions"][0]["requires"] = [{**rule, "proposition": {"fact": "speaks_esperanto"}, "when": None}]
    other = load_law(data)
    day = iso(other.pathways[first["id"]].criteria[0].first_day)
    found = [
        screen({"speaks_esperanto": told}, on=day, law=other)[first["id"]].person for told in (True, False)
    ]
    assert found == ["open", "closed"]


@pytest.mark.parametrize(
    ("where", "value", "at", "near"),
    [
        ("schema", "law/2", "schema", ""),
        ("pathways.0.gate.proposition.op", "any_off", "pathways[0].gate.proposition.op", "any_of"),
        (
            "pathways.0.gate.proposition",
            {"fact": "locaton"},
            "pathways[0].gate.proposition.fact",
            "location",
        ),
        ("pathways.0.gate.proposition", {"fact": "paroled_on"}, "pathways[0].gate.proposition", ""),
        ("pathways.0.clock", "FILLING", "pathways[0].clock", "FILING"),
        ("pathways.0.tittle", "x", "pathways[0].tittle", "title"),
        ("pathways.0.title.text", "x", "pathways[0].title.text", ""),
        ("pathways.1.id", "advance-parole-adjustment", "pathways[1].id", ""),
        ("pathways.0.versions.0.first_day", "2024-02-30", "pathways[0].versions[0].first_day", ""),
        ("pathways.0.asked_by", 7, "pathways[0].asked_by", ""),
        ("instruments.0.source.strength", "strong", "instruments[0].source.strength", ""),
        ("instruments.0.kind", "memmo", "instruments[0].kind", "memo"),
        ("instruments.0.intake", {"u4u": []}, "instruments[0].intake.u4u", ""),
        ("schedules.0.steps.0.amount", 1.5, "schedules[0].steps[0].amount", ""),
        ("facts.0.kind", "count", "facts[0].kind", ""),
        ("facts.0.change", "step", "facts[0].change", ""),
        ("verified_on", None, "verified_on", ""),
        ("agencies", {"dol": {}}, "agencies", ""),
        ("implications.0.then", {"op": "constant", "truth": 1}, "implications[0].then", ""),
        ("orders.0.later", "custody", "orders[0].later", ""),
        ("ends.began", "GRANT_BEGUN", "ends.began", "GRANT_BEGAN"),
        ("ends.triggers.0.alone", 1, "ends.triggers[0].alone", ""),
        ("ends.expiry.day", {"fact": "custody"}, "ends.expiry.day", ""),
        ("ends.not_presumed", ["trip"], "ends.not_presumed[0]", "trips"),
        ("grants.0.effect", "cut", "grants[0].effect", "cuts"),
        ("grants.0.by", "T0822", "grants[0].by", "T082"),
        ("grants.0.last_day", "2020-01-01", "grants[0].last_day", ""),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(
    data: dict[str, Any], where: str, value: Any, at: str, near: str
) -> None:
    part: Any = data
    *steps, last = (int(step) if step.isdigit() else step for step in where.split("."))
    for step in steps:
        part = part[step]
    part[last] = value
    with pytest.raises(BadValue) as bad:
        load_law(data)
    assert bad.value.field == at
    assert not near or near in bad.value.near


def test_what_is_missing_is_named(data: dict[str, Any]) -> None:
    del data["pathways"][0]["fees"]
    with pytest.raises(BadValue, match=r"pathways\[0\]\.fees.*missing"):
        load_law(data)


def test_a_tree_without_end_is_refused(data: dict[str, Any]) -> None:
    tree: dict[str, Any] = {"op": "constant", "truth": 1}
    for _level in range(300):
        tree = {"op": "no", "child": tree}
    data["pathways"][0]["gate"]["proposition"] = tree
    with pytest.raises(BadValue, match="one below another"):
        load_law(data)
