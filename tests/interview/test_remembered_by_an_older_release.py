"""A page that an older release made: what is still read is kept, and what is not is named."""

import pytest

from openparole.interview.remembered import salvaged
from openparole.interview.sitting import Sitting
from openparole.screening.matter import BadMatter


def told():
    return Sitting().for_whom("myself").answer("location", "inside_us").answer("citizenships", ["UA"])


def test_a_sitting_of_this_release_comes_back_whole():
    sitting, dropped = salvaged(told().as_json())
    assert dropped == []
    assert sitting.data() == told().data()
    assert sitting.back().data() == told().back().data()


@pytest.mark.parametrize(
    ("step", "named"),
    [
        (["answer", "", "shoe_size", 42], "shoe_size"),
        (["answer", "", "location", "on_the_moon"], "location"),
        (["marry", ""], "marry"),
    ],
    ids=["a fact that is gone", "an option that is gone", "a step that is gone"],
)
def test_a_step_that_is_not_known_any_more_is_left_out_and_named(step, named):
    data = {**told().as_json(), "release": "2026.09.01.1"}
    data["steps"].append(step)
    sitting, dropped = salvaged(data)
    assert dropped == [named]
    assert sitting.data() == told().data()


def test_a_step_that_this_release_cannot_take_either_is_left_out_on_the_way_back():
    data = told().as_json()
    data["steps"].insert(1, ["answer", "", "shoe_size", 42])
    sitting = Sitting.from_json(data)
    assert sitting.data() == told().data()
    assert sitting.back().data() == told().back().data()


def test_an_answer_from_before_the_way_back_is_left_out_and_named():
    data = Sitting.of({"location": "inside_us"}).as_json()
    data["people"][0][2]["shoe_size"] = 42
    data["people"][0][5] = "shoe_size"
    sitting, dropped = salvaged(data)
    assert dropped == ["shoe_size"]
    assert sitting.data() == {"location": "inside_us"}


def test_what_is_no_sitting_at_all_is_refused():
    with pytest.raises((BadMatter, KeyError)):
        salvaged({"people": []})
