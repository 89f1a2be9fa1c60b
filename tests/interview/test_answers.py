"""Answers are kept as told: nothing is lost by a blank, by going back, or by saving."""

from __future__ import annotations

import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.answers import Answers, Place
from openparole.interview.saved import to_toml
from openparole.law.facts.catalog import facts
from openparole.logic.rows import Rows
from openparole.logic.written import BadValue
from openparole.screening.files import parse
from openparole.screening.matter import BadMatter, read_matter
from tests.interview.written import DONT_KNOW, answers_to, matters

PLAIN = sorted(name for name, fact in facts().items() if not isinstance(fact, Rows))
TABLES = sorted(name for name, fact in facts().items() if isinstance(fact, Rows))


def fields(name: str) -> list[str]:
    return sorted(facts()[name].fields)


def changes() -> st.SearchStrategy:
    """Whatever can be done to answers."""
    one = st.sampled_from(PLAIN).flatmap(
        lambda name: st.tuples(st.just("answer"), st.just(name), answers_to(facts()[name]))
    )
    cell = st.tuples(st.sampled_from(TABLES), st.integers(0, 2)).flatmap(
        lambda it: st.sampled_from(fields(it[0])).flatmap(
            lambda field: st.tuples(
                st.just("answer"),
                st.just(f"{it[0]}[{it[1]}].{field}"),
                answers_to(facts()[it[0]].fields[field]),
            )
        )
    )
    address = st.one_of(
        st.sampled_from(PLAIN + TABLES),
        st.sampled_from(TABLES).map(lambda name: f"{name}.complete"),
        st.sampled_from(TABLES).map(lambda name: f"{name}[0]"),
    )
    other = st.tuples(st.sampled_from(["dont_know", "skip", "forget"]), address)
    more = st.tuples(st.just("add_row"), st.sampled_from(TABLES))
    return st.one_of(one, cell, other, more)


def changed(answers: Answers, change: tuple) -> Answers:
    name, *arguments = change
    if name == "dont_know" and arguments[0].endswith("]"):
        return answers
    return getattr(answers, name)(*arguments)


@given(st.lists(changes(), max_size=8))
def test_going_back_restores_exactly_what_was_before(steps):
    answers = Answers()
    trail = [answers]
    for step in steps:
        after = changed(answers, step)
        if after is not answers:
            trail.append(after)
        answers = after
    for before in reversed(trail[:-1]):
        answers = answers.back()
        assert answers is before
        assert (answers.told, answers.aside, answers.last) == (before.told, before.aside, before.last)
    assert answers.back() is answers


@given(st.lists(changes(), max_size=8))
def test_whatever_is_done_leaves_a_matter_that_can_be_read(steps):
    answers = Answers()
    for step in steps:
        answers = changed(answers, step)
        assert Answers.of(answers.data()).told == answers.told


@given(matters(), st.sampled_from(PLAIN), st.sampled_from([None, ""]))
def test_a_blank_never_wipes_an_answer(told, name, blank):
    answers = Answers.of(told)
    assert answers.answer(name, blank) is answers


@given(matters())
def test_skipping_keeps_what_was_told(told):
    answers = Answers.of(told)
    for name in told:
        assert answers.skip(name).told == answers.told


@given(matters())
def test_what_is_saved_is_an_ordinary_matter_file(told):
    text = to_toml(told, "Answers")
    data, _text = parse(text.encode(), "saved.toml")
    assert read_matter(data).known == read_matter(told).known
    assert read_matter(data).dont_know == read_matter(told).dont_know


@given(matters())
def test_saving_again_changes_nothing(told):
    text = to_toml(told, "Answers")
    again = Answers.of(parse(text.encode(), "saved.toml")[0])
    assert to_toml(again.data(), "Answers") == text


def test_notes_and_stipulations_come_through():
    data = {
        "passport": "valid",
        "stipulated": {"G-12.9": True},
        "notes": {"passport": {"stated_by": 'her "aunt"\n\\ Olha', "shown_by": "a\x7f\x01"}},
    }
    assert tomllib.loads(to_toml(Answers.of(data).data())) == data


def test_numbers_are_saved_as_told():
    data = {"household_income": Decimal("1E+5"), "ownership_share": 12.5}
    assert "household_income = 100000\nownership_share = 12.5\n" in to_toml(data)


def test_shared_facts_of_one_person_become_their_own():
    assert Answers.of({"shared": {"passport": "valid"}}).data() == {"passport": "valid"}


def test_a_file_of_several_people_is_refused():
    with pytest.raises(BadMatter, match="one person"):
        Answers.of({"persons": {"olena": {}}})


def test_a_value_that_does_not_fit_is_refused():
    with pytest.raises(BadValue):
        Answers().answer("passport", "lost")
    with pytest.raises(BadValue):
        Answers().answer("supporters[0].status", "friend")


@pytest.mark.parametrize(
    "address", ["nothing", "passport[0]", "passport.complete", "supporters.status", "a b"]
)
def test_an_address_that_is_none_is_a_key_error(address):
    with pytest.raises(KeyError):
        Place(address)


def test_an_old_name_is_the_new_one():
    assert Place("nationality").address == "citizenships"


def test_a_list_grows_row_by_row_and_is_complete_when_said():
    answers = Answers().add_row("supporters").answer("supporters[0].status", "lpr").add_row("supporters")
    assert answers.told == {"supporters": {"rows": [{"status": "lpr"}, {}]}}
    assert answers.answer("supporters.complete", True).told == {"supporters": [{"status": "lpr"}, {}]}


def test_not_knowing_whether_a_list_is_complete_is_not_asked_again():
    answers = Answers().add_row("supporters").dont_know("supporters.complete")
    assert answers.cannot_say("supporters.complete")
    assert Answers.of(answers.data()).cannot_say("supporters.complete")


def test_forgetting_takes_one_answer_one_row_or_the_whole_list():
    rows = [{"status": "lpr", "in_us": True}, {"status": "tps"}]
    answers = Answers({"passport": "valid", "supporters": rows})
    assert answers.forget("passport").told == {"supporters": rows}
    assert answers.forget("supporters[0].in_us").told["supporters"] == [{"status": "lpr"}, {"status": "tps"}]
    assert answers.forget("supporters[0]").told["supporters"] == [{"status": "tps"}]
    assert answers.forget("supporters").told == {"passport": "valid"}
    assert answers.forget("supporters[7]") is answers
    assert answers.forget("location") is answers


def test_every_single_answer_has_an_address():
    answers = Answers({"passport": DONT_KNOW, "supporters": [{"status": "lpr"}], "trips": {"rows": []}})
    assert answers.addresses() == ["passport", "supporters[0].status", "supporters.complete"]


def test_a_vague_answer_made_more_exact_is_not_asked_a_third_time():
    answers = Answers().answer("arrived_on", "2022")
    assert answers.vague("arrived_on") and "arrived_on" not in answers.aside
    answers = answers.answer("arrived_on", "2022-05")
    assert answers.vague("arrived_on") and "arrived_on" in answers.aside
