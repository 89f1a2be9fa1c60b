"""No question is asked in vain, none that matters is left out, and their order changes nothing found."""

from __future__ import annotations

import random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openparole.interview.answers import Answers
from openparole.interview.outlook import Outlook
from openparole.interview.questions import Contradiction, Question, asked_for, look, next_question
from openparole.law.facts.catalog import facts
from openparole.logic.rows import Rows
from openparole.logic.values import FALSE, UNKNOWN, ordinal
from openparole.screening import screen
from tests.interview.people import CAST, NOBODY, OLENA, PRIYA, Person, consistent, interview
from tests.interview.small_law import FACTS, ON, completions, laws, standing
from tests.interview.written import DONT_KNOW
from tests.law.base import bases

DAY = ordinal(ON)


@given(laws(), st.data())
def test_no_question_is_asked_that_can_change_nothing(law, data):
    answers = Answers()
    while (question := next_question(look(answers, DAY, law))) is not None:
        name = question.address
        assert any(
            len({standing(law, other), *(standing(law, other.answer(name, it)) for it in (True, False))}) > 1
            for other in completions(answers, fixed=name)
        ), name
        answers = question.apply(answers, data.draw(st.sampled_from([True, False, DONT_KNOW])))


@given(laws(), st.data())
def test_nothing_is_left_unasked_that_can_change_something(law, data):
    answers = Answers()
    while (question := next_question(look(answers, DAY, law))) is not None:
        answers = question.apply(answers, data.draw(st.sampled_from([True, False, DONT_KNOW])))
    found = standing(law, answers)
    for other in completions(answers):
        after = standing(law, other)
        assert [one for one in after if one != "folded"] == [
            one for one, now in zip(found, after, strict=True) if now != "folded"
        ]


@given(laws(), st.permutations(FACTS), st.lists(st.booleans(), min_size=5, max_size=5))
def test_what_is_found_in_a_small_law_does_not_depend_on_the_order(law, order, truths):
    told = dict(zip((fact.name for fact in FACTS), truths, strict=True))
    world = Person(told)

    def in_order(outlook):
        wanted = {address for goal in outlook.goals for address in goal.wanted}
        return next((Question(fact.name) for fact in order if fact.name in wanted), None)

    def ask(choose):
        answers = Answers()
        while (question := choose(look(answers, DAY, law))) is not None:
            answers = question.apply(answers, world.reply(question, answers))
        return standing(law, answers)

    for one, other in zip(ask(next_question), ask(in_order), strict=True):
        assert one == other or {one, other} <= {"folded", FALSE} or "folded" in (one, other)


@pytest.mark.parametrize("base", bases(), ids=str)
def test_what_is_found_does_not_depend_on_the_order(base):
    person = Person(consistent(base.facts))
    best, _asked = interview(person, base.on)
    lot = random.Random(str(base))

    def at_random(outlook):
        wanted = sorted({address for goal in outlook.goals for address in goal.gate | goal.wanted})
        wanted = [one for one in wanted if not outlook.answers.vague(one)] or wanted
        address = lot.choice(wanted) if wanted else None
        return None if address is None else Question(address, outlook.answers.vague(address))

    other, _asked = interview(person, base.on, choose=at_random)
    for one, two in zip(best.findings, other.findings, strict=True):
        assert one.truth == two.truth or folded(one) or folded(two), one.pathway


def folded(finding):
    return finding.case.truth(finding.pathway.gate.proposition) == FALSE


@pytest.mark.parametrize("base", bases(), ids=str)
def test_an_interview_finds_what_the_whole_story_finds(base):
    story = consistent(base.facts)
    outlook, _asked = interview(Person(story), base.on)
    report = screen(story, on=base.on)
    for finding in outlook.findings:
        item = report[finding.pathway.id]
        clock = finding.pathway.clock
        filed = clock.of_request and finding.case.days(clock) != item.case.days(clock)  # nobody is asked that
        if not filed and not folded(finding) and not item.folded:
            assert finding.truth == item.reading.truth, finding.pathway


@pytest.mark.parametrize("on", ["2022-07-15", "2024-06-01", "2026-01-01"])
@pytest.mark.parametrize("name", CAST)
def test_each_question_is_missing_from_a_way_still_undetermined(name, on):
    answers = Answers()
    while (question := next_question(outlook := look(answers, ordinal(on)))) is not None:
        report = screen(answers.data(), on=on)
        missing = {
            part.address
            for item in report.pathways
            if item.reading.truth == UNKNOWN and item.folded != "gate"
            for part in item.missing()
        }
        undated = (goal for goal in outlook.goals if goal.undated)
        assert question.address in missing.union(*(goal.gate | goal.wanted for goal in undated))
        answers = question.apply(answers, CAST[name].reply(question, answers))


def test_the_gate_of_a_way_comes_before_what_else_it_asks():
    _outlook, asked = interview(OLENA, "2022-07-15")
    assert asked[0] == "location"
    assert asked.index("citizenships") < asked.index("passport")


@pytest.mark.parametrize("name", CAST)
def test_nobody_is_asked_what_only_ways_want_that_are_not_for_them(name):
    _outlook, asked = interview(CAST[name], "2024-06-01")
    founder = CAST[name] is PRIYA
    assert founder or not {"household_income", "ownership_share", "investments"} & set(asked)


def test_the_day_that_a_way_turns_on_is_asked_for_where_it_could_open_the_way():
    released = {"location": "inside_us", "border_release": "parole_with_conditions"}
    outlook, asked = interview(Person({**NOBODY.told, **released, "released_on": "2023-05-11"}), "2026-01-01")
    assert "released_on" in asked
    opened = next(it for it in outlook.findings if it.pathway.id == "parole-with-conditions")
    assert opened.truth != FALSE
    _outlook, asked = interview(NOBODY, "2026-01-01")
    assert "border_release" in asked and "released_on" not in asked


def test_whoever_cannot_tell_the_day_is_found_as_of_today():
    told = {"location": "inside_us", "border_release": "parole_with_conditions", "released_on": DONT_KNOW}
    outlook, _asked = interview(Person({**NOBODY.told, **told}), "2026-01-01")
    closed = next(it for it in outlook.findings if it.pathway.id == "parole-with-conditions")
    assert closed.truth == FALSE
    assert not outlook.goals


def test_a_row_that_was_begun_is_told_to_its_end():
    _outlook, asked = interview(PRIYA, "2024-06-01")
    places = [place for place, address in enumerate(asked) if address.startswith("investments[0]")]
    assert places == list(range(places[0], places[0] + len(places)))


def test_a_list_that_cannot_help_any_more_is_not_asked_to_its_end():
    _outlook, asked = interview(OLENA, "2022-07-15")
    assert "supporters[0].in_us" in asked
    assert not {"supporters.complete", "supporters[0].income"} & set(asked)


def test_what_cannot_be_said_is_not_asked_again():
    class Nobody(Person):
        def reply(self, question, answers):
            return DONT_KNOW

    outlook, asked = interview(Nobody({}), "2024-06-01")
    assert len(asked) == len(set(asked))
    assert outlook.goals


def test_a_skipped_question_is_asked_again_only_in_another_sitting():
    first = next_question(look(Answers(), DAY))
    skipped = Answers().skip(first.address)
    assert next_question(look(skipped, DAY)).address != first.address
    assert next_question(look(Answers.of(skipped.data()), DAY)).address == first.address


def test_a_vague_answer_is_asked_for_once_more_at_the_end():
    told = {**OLENA.told, "birth_date": {"age_from": 10, "on": "2022-07-15"}}
    person = Person({**told, "with_parent_or_guardian": DONT_KNOW})
    outlook, asked = interview(person, "2022-07-15")
    assert asked[-1] == "birth_date" and asked.count("birth_date") == 2
    assert outlook.answers.told["birth_date"] == told["birth_date"]


def test_going_back_brings_the_same_question():
    answers = Answers()
    trail = []
    for _step in range(6):
        question = next_question(look(answers, DAY))
        trail.append((answers, question.address))
        answers = question.apply(answers, PRIYA.reply(question, answers))
    for before, address in reversed(trail):
        answers = answers.back()
        assert answers is before
        assert next_question(look(answers, DAY)).address == address


def test_answers_that_contradict_each_other_are_named_and_kept():
    answers = Answers().answer("arrived_on", "never").answer("passport", "valid").answer("custody", "ice")
    found = look(answers, DAY)
    assert isinstance(found, Contradiction)
    assert sorted(found.addresses) == ["arrived_on", "custody"]
    assert str(found.why)
    assert isinstance(look(answers.answer("custody", "none"), DAY), Outlook)


def test_a_question_says_which_ways_wait_for_it():
    outlook = look(Answers(OLENA.told).forget("passport"), ordinal("2022-07-15"))
    ways = asked_for(outlook, Question("passport"))
    assert [way.id for way, _rules in ways] == ["uniting-for-ukraine"]
    assert "R-U4U-03" in [rule.id for _way, rules in ways for rule in rules]


@pytest.mark.parametrize("fact", facts().values(), ids=repr)
def test_every_fact_can_be_asked_for_with_a_reason(fact):
    question = Question(fact.name)
    assert str(question.topic) and question.lines and str(question.hint)
    assert question.why is not None
    if isinstance(fact, Rows):
        inside = Question(f"{fact.name}[1].{next(iter(fact.fields))}")
        assert str(inside.topic).endswith("number 2") and inside.why is not None


def test_an_answer_is_applied_as_it_was_meant():
    ask = Question("supporters")
    assert ask.apply(Answers(), False).told == {"supporters": []}
    assert ask.apply(Answers(), DONT_KNOW).told == {"supporters": DONT_KNOW}
    one = ask.apply(Answers(), True)
    assert one.told == {"supporters": {"rows": [{}]}}
    assert Question("supporters.complete").apply(one, False).told == {"supporters": {"rows": [{}, {}]}}
    assert Question("supporters.complete").apply(one, True).told == {"supporters": [{}]}
    vague = Answers({"arrived_on": "2022"})
    assert Question("arrived_on", again=True).apply(vague, DONT_KNOW).told == vague.told


def test_a_question_takes_no_time_that_people_notice():
    look(Answers(), ordinal("2024-06-01"))
    times = []
    for person in CAST.values():
        answers = Answers()
        while True:
            start = perf_counter()
            question = next_question(look(answers, ordinal("2024-06-01")))
            times.append(perf_counter() - start)
            if question is None:
                break
            answers = question.apply(answers, person.reply(question, answers))
    assert sorted(times)[len(times) // 2] < 0.05
