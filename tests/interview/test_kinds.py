"""What is read of a kind of people is shared by all of it, and holds nothing of anybody."""

import gc
from threading import Thread

import pytest

from openparole.interview import kinds
from openparole.interview import outlook as memory
from openparole.interview.answers import Answers
from openparole.interview.cells import bit, read_by
from openparole.interview.kinds import Common, common
from openparole.interview.memory import Memory
from openparole.interview.outlook import Outlook, forget
from openparole.interview.policy import rated
from openparole.interview.reading import alike, reached
from openparole.law.catalog import law
from openparole.law.facts.catalog import facts
from openparole.logic.nodes import Node
from openparole.logic.values import ordinal
from openparole.screening.screen import screen
from openparole.screening.settle import settle

DAY = ordinal("2026-11-24")
BORN = "1987-06-05"
TOLD = [
    {"location": "inside_us", "entry_manner": "paroled"},
    {"location": "outside_us", "reasons": ["medical"], "birth_date": BORN},
    {"location": "inside_us", "custody": "ice", "statuses": ["tps"]},
]


def worth(outlook):
    return {address: rated(outlook).of(address) for address in rated(outlook).addresses}


def findings(told):
    return [one.truth for one in Outlook(Answers(told), DAY).standings.values()]


def all_that_kinds_remember():
    return " ".join(repr(list(kind.memory.read)) for kind in common(law(), DAY).kinds.values())


@pytest.mark.parametrize("told", TOLD)
def test_countries_that_no_way_tells_apart_are_read_alike(told):
    by_class = {}
    for country, first in alike(law()).items():
        forget()
        read = findings({**told, "citizenships": [country]})
        assert by_class.setdefault(first, read) == read, country


def test_the_countries_of_the_programs_stand_by_themselves():
    found = alike(law())
    for country in ("UA", "CU", "HT", "NI", "VE", "AF", "HN", "GT"):
        assert found[country] == country
    assert found["TV"] == found["FR"]


def test_what_one_person_told_is_forgotten():
    day = ordinal(BORN)
    for told in TOLD:
        worth(Outlook(Answers({**told, "citizenships": ["TV"], "birth_date": BORN}), DAY))
    assert memory._memories.get()
    forget()
    assert not memory._memories.get()
    kept = all_that_kinds_remember()
    assert kept
    assert str(day) not in kept
    assert str(facts()["citizenships"].bits["TV"]) not in kept


def test_a_kind_remembers_one_supposed_answer_at_a_time():
    """Two that do not follow from one could be what one person told."""
    forget()
    common.cache_clear()  # where nothing is told of citizenships, "any day until today" stands beside them
    for told in TOLD:
        worth(Outlook(Answers({**told, "citizenships": ["HT"], "birth_date": BORN}), DAY))
    supposed = set()
    for kind in common(law(), DAY).kinds.values():
        for node, values in ((key[0], key[2]) for key in kind.memory.read if isinstance(key[0], Node)):
            read = [fact for fact in facts().values() if read_by(node) & bit(fact)]
            pairs = zip(read, values if len(read) > 1 else [values], strict=True)
            others = [fact for fact, value in pairs if value != kind.values[fact.index]]
            supposed.update(others)
            assert not others or any(all(reached(law(), one) & bit(it) for it in others) for one in others)
    assert supposed


def test_a_day_that_was_told_cuts_nothing_that_a_kind_remembers():
    filed = ordinal("2019-08-07")
    for place in ("inside_us", "outside_us"):
        worth(Outlook(Answers({"location": place, "citizenships": ["UA"], "filed_on": "2019-08-07"}), DAY))
    kept = all_that_kinds_remember()
    assert str(filed) not in kept and str(filed + 1) not in kept


@pytest.mark.parametrize("told", TOLD)
def test_questions_are_worth_the_same_without_kinds(told, monkeypatch):
    """What one person may answer is read for the next one of the kind too."""
    people = [{**told, "citizenships": ["HT"]}, {**told, "citizenships": ["HT"], "birth_date": "2012"}]
    shared = [worth(Outlook(Answers(one), DAY)) for one in people]
    monkeypatch.setattr(memory, "memory_of", lambda law, on, _answers: Memory(law, on))
    assert shared[0]
    assert [worth(Outlook(Answers(one), DAY)) for one in people] == shared


def memories():
    return [it for it in gc.get_objects() if type(it) is Memory and it.kind is not None]


def test_what_is_forgotten_does_not_wait_for_the_collector():
    forget()
    gc.collect()
    gc.disable()
    try:
        before = memories()
        assert Outlook(Answers({**TOLD[1], "citizenships": ["HT"]}), DAY).goals
        assert len(memories()) == len(before) + 1
        forget()
        assert len(memories()) == len(before)
    finally:
        gc.enable()


def test_each_thread_forgets_what_it_read_and_no_other():
    forget()
    outlook = Outlook(Answers({**TOLD[1], "citizenships": ["HT"]}), DAY)
    assert outlook.goals
    read = [len(one.read) for one in memory._memories.get()]
    found = []

    def somebody_else():
        found.append(memory._memories.get())
        assert Outlook(Answers({**TOLD[2], "citizenships": ["HT"]}), DAY).goals
        forget()

    thread = Thread(target=somebody_else)
    thread.start()
    thread.join()
    assert found == [()]
    assert all(read) and read == [len(one.read) for one in memory._memories.get()]


def everybody():
    return [*TOLD, {}, {"citizenships": ["HT", "CU"]}, {"location": "inside_us", "paroled_on": "2023-05-06"}]


@pytest.mark.parametrize("told", everybody())
def test_what_the_compiled_law_finds_is_what_is_found_way_by_way(told, monkeypatch):
    monkeypatch.setattr(common(law(), DAY), "_findings", None)
    monkeypatch.setattr(common(law(), DAY), "_asked", 0)
    one_by_one = Outlook(Answers(told), DAY).standings
    common(law(), DAY).compile()
    forget()
    for id, standing in Outlook(Answers(told), DAY).standings.items():
        other = one_by_one[id]
        assert (standing.truth, standing.over) == (other.truth, other.over), id
        assert (standing.goal is None) == (other.goal is None), id


def test_a_day_of_the_request_is_left_to_the_interpreter():
    one = Common(law(), DAY)
    one.compile()
    values = settle(Answers({"location": "inside_us"}).matter()).values
    assert one.truths(values)
    assert not one.truths(settle(Answers({"filed_on": "2024-01-02"}).matter()).values)


def test_the_law_is_compiled_once_that_pays(monkeypatch):
    monkeypatch.setattr(kinds, "PAYS", 3)
    one = Common(law(), DAY)
    values = settle(Answers({"location": "inside_us"}).matter()).values
    assert [bool(one.truths(values)) for _ in range(4)] == [False, False, True, True]


@pytest.mark.parametrize("told", TOLD)
def test_a_kind_is_read_as_the_report_reads_its_people(told):
    """The report knows no memory."""
    told = {**told, "citizenships": ["HT"]}
    report = screen(told, on="2026-11-24")
    assert findings(told) == [report[id].reading.truth for id in law().pathways]
