"""People who come together: told once, asked once, linked by their relation, taken back exactly."""

from __future__ import annotations

import json
import tomllib
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.answers import Answers, place_at
from openparole.interview.company import FAMILY, MAIN, MOST_PEOPLE, MYSELF, WhoElse
from openparole.interview.outlook import Outlook
from openparole.interview.questions import Contradiction, Question
from openparole.interview.remembered import WAY_BACK
from openparole.interview.saved import to_toml
from openparole.interview.sitting import Sitting
from openparole.law.facts.beneficiary import COMES_ALONG, relation_to_principal
from openparole.law.facts.catalog import SUBJECTS, TOLD_ONCE, facts
from openparole.logic.rows import Rows
from openparole.logic.values import FALSE, TRUE, ordinal
from openparole.screening.matter import BadMatter, read_matters
from tests.interview.written import answers_to

ON = ordinal("2022-07-15")
SUPPORTER = {"kind": "person", "status": "lpr", "in_us": True}
OLENA = {
    "location": "outside_us",
    "citizenships": ["UA"],
    "passport": "valid",
    "birth_date": "1990-03-01",
    "displaced_from_ukraine_on": "2022-03-02",
    "meets_refugee_definition": False,
}
PLAIN = sorted(name for name, fact in facts().items() if not isinstance(fact, Rows))


def told(sitting: Sitting, answers: dict[str, Any]) -> Sitting:
    for address, value in answers.items():
        sitting = sitting.answer(address, value)
    return sitting


def family() -> Sitting:
    """Olena, her husband, their child, and her mother, before they are asked anything of their own."""
    sitting = told(Sitting().for_whom(FAMILY), OLENA)
    for relation, name in (("spouse", "giorgi"), ("child", "nino"), ("parent", "maria")):
        sitting = sitting.add_person(relation, name)
    return sitting.nobody_else()


def steps() -> st.SearchStrategy[list[tuple[Any, ...]]]:
    """Whatever can be done in a sitting; a number stands for a person."""
    name = st.sampled_from([*PLAIN, "petitioner_kind", "represented", "supporters[0].income"])
    answer = name.flatmap(
        lambda it: st.tuples(st.just("answer"), st.just(it), answers_to(place_at(it).fact), st.booleans())
    )
    address = st.sampled_from([*PLAIN, "supporters", "supporters.complete", "petitioner_kind"])
    other = st.tuples(st.sampled_from(["dont_know", "skip", "forget"]), address)
    relation = st.sampled_from([*relation_to_principal.options, MAIN])
    person = st.tuples(st.just("add_person"), relation, st.sampled_from(["", "ana", "Олена", "a.b", "J J"]))
    whom = st.tuples(st.sampled_from(["turn_to", "remove_person"]), st.integers(0, 4))
    rest = st.sampled_from([("add_row", "supporters"), ("nobody_else",), ("for_whom", FAMILY)])
    return st.lists(st.one_of(answer, answer, other, person, whom, rest), max_size=12)


def taken(sitting: Sitting, step: tuple[Any, ...]) -> Sitting:
    name, *given = step
    if name in ("turn_to", "remove_person"):
        given = [sitting.labels[given[0] % len(sitting.labels)]]
    return getattr(sitting, name)(*given)


@given(steps())
def test_a_file_of_a_sitting_leads_on_to_the_same_sitting(done: list[tuple[Any, ...]]) -> None:
    sitting = Sitting()
    for step in done:
        sitting = taken(sitting, step)
    data = sitting.data()
    again = Sitting.of(data)
    assert again.data() == data == tomllib.loads(to_toml(data), parse_float=Decimal)
    assert to_toml(again.data()) == to_toml(data)
    if len(sitting.persons) > 1:
        assert again.labels == sitting.labels
        assert [again.answers_of(it).told for it in again.labels] == [
            sitting.answers_of(it).told for it in sitting.labels
        ]


@given(steps())
def test_back_is_exact_also_after_it_was_written_as_json(done: list[tuple[Any, ...]]) -> None:
    sitting = Sitting()
    stages = [sitting]
    for step in done:
        after = taken(sitting, step)
        if after is not sitting and after.before is not sitting.before:
            stages.append(after)
        sitting = after
    again = Sitting.from_json(json.loads(json.dumps(sitting.as_json())))
    assert again.as_json() == sitting.as_json()
    while sitting.before is not None:
        assert (again.data(), again.now, again.all_told) == (sitting.data(), sitting.now, sitting.all_told)
        assert again.skipped() == sitting.skipped()
        sitting, again = sitting.back(), again.back()
    assert again.before is None and again.data() == sitting.data() == {}


def test_the_way_back_is_bounded_in_what_is_written() -> None:
    sitting = Sitting()
    for number in range(WAY_BACK + 20):
        sitting = sitting.answer("visit_days", number)
    again = Sitting.from_json(json.loads(json.dumps(sitting.as_json())))
    for _step in range(WAY_BACK):
        again = again.back()
    assert again.data() == {"visit_days": 19} and again.before is None


def test_a_way_back_that_nobody_went_is_carried_on_as_it_was() -> None:
    sitting = again = Sitting()
    for number in range(WAY_BACK + 20):
        sitting = sitting.answer("visit_days", number)
        again = Sitting.from_json(json.loads(json.dumps(again.as_json()))).answer("visit_days", number)
    assert again.as_json() == sitting.as_json()
    assert callable(again.back().way_back) and again.back().data() == {"visit_days": WAY_BACK + 18}


@pytest.mark.parametrize(
    "spoiled",
    [
        {},
        {"steps": [["reports", "", 1]]},
        {"steps": [["answer", "", "no_such_fact", 1]]},
        {"steps": [["answer", "nobody", "location", "inside_us"]]},
        {"people": [["", None, {"location": "nowhere"}, {}, [], ""]]},
        {"people": [["", None, {}, {}, ["no_such_fact"], ""]]},
        {"now": "nobody"},
    ],
)
def test_what_is_no_sitting_is_refused(spoiled: dict[str, Any]) -> None:
    whole = {**Sitting().answer("location", "outside_us").as_json(), "release": "2026.09.01.1"}
    with pytest.raises(BadMatter):
        Sitting.from_json({**whole, **spoiled} if spoiled else {})


def test_one_person_makes_an_ordinary_file() -> None:
    sitting = told(Sitting(), {**OLENA, "supporters": [SUPPORTER]})
    assert sitting.data() == Answers.of(sitting.data()).data() == {**OLENA, "supporters": [SUPPORTER]}


def test_a_family_makes_a_file_with_persons() -> None:
    data = family().answer("supporters", [SUPPORTER]).data()
    assert data["shared"] == {"supporters": [SUPPORTER]}
    assert data["persons"]["giorgi"] == {"principal": "person-1", "relation_to_principal": "spouse"}
    assert data["persons"]["maria"] == {"relation_to_principal": "parent"}
    assert list(read_matters(data)) == ["person-1", "giorgi", "nino", "maria"]


def test_a_file_of_a_family_comes_back_as_it_was() -> None:
    data = {
        "shared": {"location": "outside_us", "supporters": {"rows": [SUPPORTER], "complete": False}},
        "persons": {
            "olena": {"citizenships": ["UA"], "stipulated": {"D-U4U-01": True}},
            "nino": {"principal": "olena", "relation_to_principal": "child", "location": "at_port"},
        },
        "notes": {"location": {"stated_by": "aunt"}},
    }
    assert Sitting.of(data).data() == data


def test_what_is_told_of_the_supporter_and_the_petitioner_is_told_once() -> None:
    assert set(SUBJECTS) >= TOLD_ONCE
    sitting = family().turn_to("nino").answer("supporters", [SUPPORTER]).answer("petitioner_kind", "relative")
    for matter in read_matters(sitting.data()).values():
        assert matter.told("supporters") and matter.told("petitioner_kind")
    assert sitting.is_shared("supporters[0].income") and not sitting.is_shared("birth_date")


def test_what_the_first_told_before_others_came_is_shared_too() -> None:
    sitting = Sitting().answer("supporters", [SUPPORTER]).skip("represented").add_person("spouse")
    assert sitting.data()["shared"] == {"supporters": [SUPPORTER]}
    assert sitting.skipped() == [("", "represented")]
    assert sitting.remove_person("person-2").data() == {"supporters": [SUPPORTER]}


def test_a_person_may_have_an_own_answer() -> None:
    sitting = family().answer("represented", True).turn_to("maria").answer("represented", False, alone=True)
    assert sitting.answers.value("represented") is False
    assert sitting.turn_to("nino").answers.value("represented") is True
    assert sitting.answer("represented", True).data()["persons"]["maria"]["represented"] is True
    income = sitting.answer("supporters", [SUPPORTER]).answer("supporters[0].income", 100, alone=True)
    assert income.answers.told["supporters"] == [{**SUPPORTER, "income": 100}]
    assert income.turn_to("nino").answers.told["supporters"] == [SUPPORTER]


def test_an_answer_that_a_file_shares_is_changed_for_one_person_alone() -> None:
    data = {"shared": {"location": "outside_us"}, "persons": {"a": {}, "b": {}}}
    sitting = Sitting.of(data).turn_to("b").answer("location", "inside_us")
    assert sitting.data()["persons"]["b"] == {"location": "inside_us"}
    gone = Sitting.of(data).turn_to("b").forget("location")
    assert gone.data() == {"persons": {"a": {"location": "outside_us"}, "b": {}}}
    assert gone.back().data() == data


def test_who_comes_along_by_the_relation_follows_the_main_person() -> None:
    sitting = family()
    assert {it.label: it.principal for it in sitting.persons} == {
        "person-1": None, "giorgi": "person-1", "nino": "person-1", "maria": None,
    }  # fmt: skip
    assert sitting.linked("nino") == {"applies_as": "derivative", "principal_citizenships": ["UA"]}
    assert sitting.linked("maria") == {}
    assert {"spouse", "child"} < set(COMES_ALONG) < set(relation_to_principal.options)


def test_others_are_asked_whether_they_come_in_their_own_right() -> None:
    sitting = family().turn_to("maria")
    turn = sitting.next(ON)
    assert isinstance(turn.question, Question) and turn.question.address == "applies_as"
    assert sitting.answer("applies_as", "derivative").person("maria").principal == "person-1"
    own = sitting.answer("applies_as", "principal")
    assert own.person("maria").principal is None
    assert own.next(ON).question.address != "applies_as"


def test_whoever_follows_can_say_that_they_do_not() -> None:
    sitting = family().turn_to("giorgi").answer("applies_as", "principal")
    assert sitting.person("giorgi").principal is None and sitting.linked("giorgi") == {}
    assert sitting.data()["persons"]["giorgi"]["applies_as"] == "principal"


def test_nobody_who_follows_is_asked_what_the_main_person_tells() -> None:
    sitting, asked = family().turn_to("nino"), set()
    while True:
        turn = sitting.turn("nino", ON)
        if turn.question is None:
            break
        asked.add(turn.question.address)
        sitting = sitting.skip(turn.question.address)
    assert asked and not asked & {"applies_as", "principal_citizenships", "principal_finding"}


def test_no_answer_that_holds_for_all_is_asked_twice() -> None:
    sitting, asked = family(), []
    while (turn := sitting.next(ON)).question is not None:
        sitting = sitting.turn_to(turn.label)
        asked.append((turn.label, turn.question.address))
        sitting = sitting.dont_know(turn.question.address)
    once = [address for _label, address in asked if place_at(address).whole.subject in TOLD_ONCE]
    assert once and len(once) == len(set(once))
    assert len(asked) == len(set(asked))


def test_the_finding_for_the_main_person_is_read_at_once() -> None:
    sitting = told(family().answer("supporters", [SUPPORTER]).turn_to("giorgi"), {
        "location": "outside_us", "citizenships": ["GE"], "passport": "valid", "birth_date": "1988-01-01",
        "travels_with_principal": True, "meets_refugee_definition": False,
    })  # fmt: skip
    way = list(sitting.look(ON).law.pathways).index("uniting-for-ukraine")
    assert sitting.look(ON).findings[way].truth == TRUE
    lost = sitting.turn_to("person-1").answer("displaced_from_ukraine_on", "never")
    assert lost.look(ON, label="giorgi").findings[way].truth == FALSE
    for label, report in lost.reports(ON).items():
        found = lost.look(ON, label=label)
        assert isinstance(found, Outlook) and found.found() == report.found()


def test_a_family_is_asked_who_else_is_coming_until_everybody_is_told() -> None:
    sitting = Sitting().for_whom(FAMILY)
    assert isinstance(sitting.next(ON).question, WhoElse)
    sitting = sitting.add_person("spouse")
    assert isinstance(sitting.next(ON).question, WhoElse)
    assert isinstance(sitting.nobody_else().next(ON).question, Question)


def test_so_is_whoever_travels_with_somebody() -> None:
    sitting = told(Sitting().for_whom(MYSELF), {"location": "outside_us"})
    assert isinstance(sitting.next(ON).question, Question)
    child = told(sitting, {"birth_date": "2015-01-01", "with_parent_or_guardian": True})
    assert isinstance(child.next(ON).question, WhoElse)
    assert isinstance(child.nobody_else().next(ON).question, Question)


def test_the_main_person_can_come_second() -> None:
    child = told(Sitting(), {"applies_as": "derivative", "relation_to_principal": "child"})
    question = child.who_else()
    assert MAIN in question.options and MAIN not in Sitting().who_else().options
    sitting = child.add_person(MAIN, "Olena")
    assert sitting.person("person-1").principal == "Olena" and sitting.main.label == "Olena"
    assert "applies_as" not in sitting.data()["persons"]["person-1"]


def test_without_a_person_nobody_follows_that_person() -> None:
    sitting = family().turn_to("nino").remove_person("person-1")
    assert sitting.now == "nino" and sitting.labels == ["giorgi", "nino", "maria"]
    assert sitting.data()["persons"] == {
        "giorgi": {},
        "nino": {},
        "maria": {"relation_to_principal": "parent"},
    }


def test_names_make_labels_that_are_not_taken_twice() -> None:
    sitting = (
        Sitting().add_person("child", " Ana \n Maria. ").add_person("child", "Ana Maria").add_person("child")
    )
    assert sitting.labels == ["person-1", "Ana Maria", "Ana Maria 2", "person-4"]
    assert [str(sitting.name(it)) for it in sitting.labels] == [
        "person 1",
        "Ana Maria",
        "Ana Maria 2",
        "person 4",
    ]
    assert str(sitting.for_whom(MYSELF).name("person-1")) == "you"
    again = sitting.remove_person("Ana Maria").add_person("child")
    assert again.labels[-1] == "person-5"


def test_a_sitting_is_for_so_many_people_at_most() -> None:
    sitting = Sitting()
    for _person in range(MOST_PEOPLE - 1):
        sitting = sitting.add_person("other")
    with pytest.raises(ValueError, match="at most"):
        sitting.add_person("other")


def test_answers_that_cannot_all_be_true_are_the_turn_of_that_person() -> None:
    sitting = family().turn_to("nino").answer("location", "outside_us").answer("custody", "ice")
    turn = sitting.turn_to("person-1").next(ON)
    assert turn.label == "person-1" and turn.question is not None
    turn = sitting.next(ON)
    assert turn.label == "nino" and isinstance(turn.found, Contradiction) and turn.question is None
