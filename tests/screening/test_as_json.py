"""The report as published: what the contract promises beyond its shape."""

import json

import pytest

from openparole.law.catalog import law
from openparole.logic.values import UNKNOWN
from openparole.screening import screen
from openparole.screening.as_json import as_json, consequence_kind

UKRAINIAN = {
    "location": "outside_us",
    "citizenships": ["UA"],
    "passport": "valid",
    "birth_date": "1990-03",
    "displaced_from_ukraine_on": {"from": "2022-02-24", "to": "2022-03-31"},
    "supporters": [{"kind": "person", "status": "lpr", "in_us": True}],
}


def pathway(facts, on, id="uniting-for-ukraine", **more):
    report = screen(facts, on=on, pathways=[id], **more)
    return as_json(report)["pathways"][0]


def texts(value):
    """Every text for people in a document."""
    if isinstance(value, dict):
        if set(value) == {"id", "args", "text"}:
            yield value
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def test_it_names_the_law_the_days_and_what_was_taken_as_given():
    said = as_json(screen({}, on="2022-07-15", read_on="2024-01-01", stipulated={"G-12.9": True}))
    assert said["schema"] == "screen/1"
    assert said["law"] == {"release": law().release, "verified_on": law().verified_on, "loaded": None}
    assert (said["on"], said["read_on"]) == ("2022-07-15", "2024-01-01")
    assert said["stipulated"] == {"G-12.9": True}
    assert [found["id"] for found in said["pathways"]] != []


def test_it_is_plain_json_and_every_text_can_be_made_again_from_its_template():
    said = as_json(screen(UKRAINIAN, on="2022-07-15"))
    assert json.loads(json.dumps(said)) == said
    found = list(texts(said))
    assert len(found) > 100
    for text in found:
        assert text["text"] == (text["id"].format(**text["args"]) if text["args"] else text["id"])


def test_findings_are_the_three_words_and_intake_and_person_stand_apart():
    paused = pathway(UKRAINIAN, "2025-02-01")
    assert (paused["finding"], paused["person"], paused["strict"]) == ("closed", "open", "closed")
    assert paused["intake"] == {"state": "paused", "since": "2025-01-27", "until": None, "by": "T075"}
    assert pathway(UKRAINIAN, "2022-07-15")["finding"] == "open"
    assert pathway({}, "2022-07-15")["finding"] == "undetermined"


def test_an_uncertain_day_of_change_spans_the_states_that_are_possible():
    found = pathway(UKRAINIAN, "2025-01-27")
    assert found["finding"] == "undetermined"
    assert found["intake"]["state"] == "undetermined"
    assert [span["state"] for span in found["proof"]["intake"]] == ["open", "paused"]


def test_before_its_first_text_a_way_has_no_version():
    assert pathway(UKRAINIAN, "2020-01-01")["version"] is None
    assert pathway(UKRAINIAN, "2022-07-15")["version"] == "U4U-2022"


def test_what_is_presumed_is_listed_where_the_finding_rests_on_it():
    found = pathway(UKRAINIAN, "2022-07-15")
    assert found["strict"] == "undetermined"
    provided = {part["address"]: part["value"] for part in found["provided"]}
    assert provided["meets_refugee_definition"] is False
    told = pathway({**UKRAINIAN, "meets_refugee_definition": False, "applies_as": "principal"}, "2022-07-15")
    assert (told["strict"], told["provided"]) == ("open", [])


def test_strictly_nothing_is_presumed():
    report = screen(UKRAINIAN, on="2022-07-15", pathways=["uniting-for-ukraine"]).strictly()
    found = report.as_json()["pathways"][0]
    assert found["finding"] == found["strict"] == "undetermined"
    assert "meets_refugee_definition" in [part["address"] for part in found["missing"]]


def test_a_missing_fact_has_its_question_and_a_gap_its_reason():
    found = pathway({"supporters": {"rows": [], "complete": False}}, "2022-07-15")
    missing = {part["address"]: part for part in found["missing"]}
    assert missing["passport"]["question"]["text"] == "Do they have a valid passport?"
    said = as_json(screen(UKRAINIAN, on="2022-07-15"))
    for gap in said["gaps"]:
        assert gap["why"]["text"]
        for id in gap["pathways"]:
            kinds = {part["kind"] for part in next(p for p in said["pathways"] if p["id"] == id)["missing"]}
            assert "law" in kinds


def test_the_end_of_a_list_is_asked_for():
    rows = {"rows": [{"kind": "organization"}], "complete": False}
    found = pathway({**UKRAINIAN, "supporters": rows}, "2022-07-15")
    asked = {part["address"]: part["question"]["text"] for part in found["missing"]}
    assert asked["supporters.complete"].startswith("Is that all? ")


def test_amounts_are_every_possible_one_in_dollars_by_the_clock_that_was_read():
    fee = pathway(UKRAINIAN, "2026-02-01")["fees"][0]
    assert fee["possible"] == ["0.00", "1020.00"]
    assert fee["clock"] == {"name": "GRANT", "links": [], "days": "2026-02-01"}
    granted = {**UKRAINIAN, "filed_for": "uniting-for-ukraine", "grant_effective_on": "2025-11"}
    fee = pathway(granted, "2026-02-01")["fees"][0]
    assert fee["possible"] == ["0.00", "1000.00"]
    assert fee["clock"]["links"] == ["grant_effective_on"]
    assert fee["clock"]["days"] == {"from": "2025-11-01", "to": "2025-11-30"}


def test_the_proof_tells_every_requirement_with_what_decides_it():
    found = pathway(
        {**UKRAINIAN, "location": "at_port", "passport": "none", "on_parents_passport": False}, "2022-07-15"
    )
    states = {part["id"]: part["state"] for part in found["proof"]["requirements"]}
    assert states["D-U4U-01"] == states["R-U4U-03"] == "not met"
    assert states["R-U4U-05"] == "does not apply"
    first = next(part for part in found["proof"]["requirements"] if part["id"] == "D-U4U-01")
    leaf = first["because"][0]
    assert leaf["text"]["text"] == "location is outside_us"
    assert leaf["holds"] == "no"
    assert leaf["facts"] == [{"address": "location", "known": "at_port", "origin": "told"}]


def test_a_part_with_a_source_of_its_own_stands_below_its_requirement():
    found = pathway({}, "2022-07-15", "international-entrepreneur")
    money = next(part for part in found["proof"]["requirements"] if part["id"] == "G-12.1")
    assert {"G-12.1/investment", "G-12.1/award"} <= {part.get("id") for part in money["because"]}


def test_what_is_taken_as_given_decides_without_leaves():
    found = pathway({}, "2022-07-15", stipulated={"R-U4U-04": False})
    rule = next(part for part in found["proof"]["requirements"] if part["id"] == "R-U4U-04")
    assert (rule["state"], rule["holds"], rule["because"]) == ("taken as given", "no", [])
    assert found["finding"] == "closed"


def test_a_finding_that_is_not_firm_warns():
    found = pathway(UKRAINIAN, "2026-10-01")
    assert found["firm"] is False
    assert found["warnings"][-1]["id"] == "D-not-firm"
    assert "T075" in [part["id"] for part in found["recheck"]]


@pytest.mark.parametrize(("on", "over"), [("2016-11-24", False), ("2026-11-24", True)])
def test_what_is_open_by_an_earlier_day_only_is_marked(on, over):
    """Wet foot, dry foot ended on 2017-01-12; a Cuban who came by a port in 2010 is read on that day."""
    facts = {
        "location": "inside_us",
        "citizenships": ["CU"],
        "arrived_on": "2010-05-01",
        "arrival_place": "port",
    }
    found = pathway(facts, on, "wet-foot-dry-foot")
    assert found["finding"] == "open"
    assert found["over"] is over


def test_every_source_that_is_cited_is_listed_once():
    for found in as_json(screen(UKRAINIAN, on="2022-07-15"))["pathways"]:
        listed = [tuple(sorted(source.items())) for source in found["sources"]]
        cited = {tuple(sorted(part["source"].items())) for part in found["evidence"]}
        assert cited <= set(listed)


DAYS = ("1996-09-30", "2016-12-23", "2022-07-15", "2026-11-24")
WORDS = ("label", "helps", "hurts", "evidence", "source")


def whole_consequences(said, found):
    """All that a pathway says to consequences: its own, and the shared ones that it names."""
    told = {part["id"]: part for part in said["consequences"]}
    named = [(id, applies) for applies, ids in found["general"].items() for id in ids]
    return found["consequences"] + [{"kind": "general", "applies": how, **told[id]} for id, how in named]


def whole_factors(said, found):
    """The rows of a pathway's worksheet, each with its state and its words."""
    sheets = {sheet["id"]: sheet["factors"] for sheet in said["worksheets"]}
    rows = {row["id"]: row for row in sheets.get(found["worksheet"], [])}
    return [{**rows[factor["id"]], **factor} for factor in found["factors"]]


def as_read(item):
    """The same of the report itself."""
    kinds = [(part, consequence_kind(item.pathway, part)) for part in item.consequences()]
    consequences = [
        {
            "kind": kind,
            "id": part.id,
            "text": part.text.json(),
            "topic": part.topic,
            "applies": "perhaps" if item.case.truth(part.when) == UNKNOWN else "yes",
            "source": part.source.json(),
        }
        for part, kind in kinds
    ]
    factors = [
        {
            "id": row.id,
            "step": row.step,
            "state": state,
            **{name: getattr(row, name).json() for name in WORDS},
        }
        for row, state in item.factors()
    ]
    return consequences, factors


def in_any_order(parts):
    return sorted(parts, key=lambda part: part["id"])


@pytest.mark.parametrize("on", DAYS)
def test_what_is_told_once_makes_each_pathway_whole(on):
    report = screen({**UKRAINIAN, "filed_for": "humanitarian", "filed_on": "2022-03"}, on=on)
    said = as_json(report)
    for item, found in zip(report.pathways, said["pathways"], strict=True):
        consequences, factors = as_read(item)
        assert in_any_order(whole_consequences(said, found)) == in_any_order(consequences)
        assert whole_factors(said, found) == factors
        assert (found["worksheet"] is None) == (factors == [])


@pytest.mark.parametrize("on", DAYS)
def test_what_is_shared_is_told_once_and_only_where_a_pathway_names_it(on):
    said = as_json(screen({}, on=on))
    told = [part["id"] for part in said["consequences"]]
    named = {id for found in said["pathways"] for ids in found["general"].values() for id in ids}
    assert sorted(told) == sorted(named)
    sheets = [sheet["id"] for sheet in said["worksheets"]]
    assert sorted(sheets) == sorted({found["worksheet"] for found in said["pathways"]} - {None})


def test_one_pathway_alone_is_whole():
    said = as_json(screen({}, on="2022-07-15", pathways=["tps-travel"]))
    (found,) = said["pathways"]
    assert len(said["consequences"]) == len(found["general"]["yes"]) + len(found["general"]["perhaps"])
    assert (said["worksheets"], found["worksheet"], found["factors"]) == ([], None, [])


@pytest.mark.parametrize("id", list(law().pathways))
def test_its_own_consequences_say_what_kind_they_are(id):
    found = pathway({}, "2022-07-15", id)
    assert {part["kind"] for part in found["consequences"]} <= {"gives", "duty", "end"}
