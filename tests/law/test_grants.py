"""What is declared of the ends of grants hangs together: instruments, rules, the cuts that orders name."""

import pytest

from openparole.law.catalog import law
from openparole.law.ends import EXPIRY, TRIGGERS, UNCOUNTED, statement
from openparole.law.grants import EFFECTS
from openparole.law.on_grants import Cut, NoticeCut, RunsOut, Shield

CUTS = [effect for effect in EFFECTS if isinstance(effect, Cut | NoticeCut)]


def test_an_effect_is_of_an_instrument_or_of_the_regulation():
    instruments = law().instruments
    assert {effect.by for effect in EFFECTS} - {None} - instruments.keys() == set()
    rules = {effect.rule for effect in EFFECTS if not isinstance(effect, RunsOut)}
    assert {rule for rule in rules if rule not in instruments and statement(law(), rule) is None} == set()


def test_orders_name_cuts_that_there_are():
    ids = {cut.id for cut in CUTS}
    assert len(ids) == len(CUTS)
    for effect in EFFECTS:
        if isinstance(effect, Shield):
            assert set(effect.cuts) <= ids
        if isinstance(effect, NoticeCut):
            assert set(effect.replaces) <= ids


def test_no_effect_is_read_before_its_instrument():
    for effect in EFFECTS:
        if effect.by is not None:
            assert effect.first_day is not None
            near = law().instruments[effect.by].day - effect.first_day
            assert near <= 3, "an announcement comes a few days before the notice at most"


def test_any_notice_fits_the_last_text():
    last = [effect for effect in EFFECTS if isinstance(effect, NoticeCut)][-1]
    assert (last.by, last.days, last.rule) == (None, None, "G-2.15")


@pytest.mark.parametrize("trigger", (EXPIRY, *TRIGGERS), ids=lambda trigger: trigger.id)
def test_a_trigger_has_its_statement(trigger):
    assert statement(law(), trigger.rule) is not None


def test_what_is_not_counted_has_its_statement():
    assert all(statement(law(), part.rule) for part in UNCOUNTED)
