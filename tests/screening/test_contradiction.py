"""A contradiction is traced to the smallest set of told facts that cannot all be true."""

import pytest

from openparole.logic.implications import Clash
from openparole.screening import screen
from openparole.screening.contradiction import contradiction
from openparole.screening.matter import Matter, read_matter
from openparole.screening.settle import settle

TOGETHER = [
    {"custody": "ice", "location": "outside_us"},
    {"custody": "ice", "arrived_on": "never"},
    {"married_on": "never", "relation_to_principal": "spouse"},
    {"birth_date": "2010-01-01", "married_on": "2009-01-01"},
    {"filed_on": "2024-02-01", "decided_on": "2024-01-01"},
    {"i130_category": "f1", "family_petitioner_status": "lpr"},
]


@pytest.mark.parametrize("told", TOGETHER, ids=lambda told: " and ".join(told))
def test_it_names_what_was_told_and_nothing_else(told):
    matter = read_matter({"passport": "valid", **told, "household_size": 3})
    assert set(contradiction(matter)) == set(told)
    with pytest.raises(Clash):
        screen(matter, on="2022-07-15")


@pytest.mark.parametrize("told", TOGETHER, ids=lambda told: " and ".join(told))
def test_without_any_one_of_them_there_is_none(told):
    found = contradiction(read_matter(told))
    for name in found:
        settle(Matter({other: known for other, known in found.items() if other != name}))


def test_a_matter_that_can_be_true_has_none():
    assert contradiction(read_matter({"custody": "ice", "location": "inside_us"})) == {}
    assert contradiction(read_matter({})) == {}
