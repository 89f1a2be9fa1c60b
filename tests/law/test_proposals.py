"""Each fact that may be proposed has its words, and each risky one its warning; no other has any."""

import string

import pytest

from openparole.law.facts.catalog import facts
from openparole.law.facts.proposals import (
    AMOUNTS,
    FEWER,
    FIELDS,
    GIVEN_UP,
    HOUSEHOLDS,
    LEAVING,
    PROPOSALS,
    TOWARDS,
    WARNINGS,
)
from openparole.logic.facts import CURABLE, RISKY

FACTS = facts()
FILLED = {"amount", "day", "options", "question"}


def named(change):
    return {name for name, fact in FACTS.items() if fact.change == change}


def test_every_curable_fact_has_a_proposal_and_no_other():
    assert set(PROPOSALS) == named(CURABLE)


def test_every_risky_fact_has_a_warning_and_no_other():
    assert set(WARNINGS) == named(RISKY)


def test_what_makes_a_danger_is_said_of_risky_facts():
    assert named(RISKY) >= GIVEN_UP | LEAVING


def test_what_is_filled_in_is_known():
    for name, text in PROPOSALS.items():
        assert {part[1] for part in string.Formatter().parse(text.id) if part[1]} <= FILLED, name


def test_the_rest_is_of_curable_facts():
    curable = named(CURABLE)
    assert {*TOWARDS, *FEWER, *AMOUNTS, *HOUSEHOLDS} <= curable
    assert {field.rows.name for field in FIELDS} <= curable
    for table, field in AMOUNTS.items():
        assert field in FACTS[table].fields


@pytest.mark.parametrize("name", TOWARDS)
def test_a_choice_may_only_go_to_some_of_its_options(name):
    assert 0 < FACTS[name].mask(TOWARDS[name]) < FACTS[name].unknown
