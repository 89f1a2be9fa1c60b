"""Release at the border on parole: what counts is how and when they were let go, not the day asked about."""

import pytest

from tests.law.bases.parole_with_alternatives import BASES as TRACKED
from tests.law.bases.parole_with_conditions import BASES as CONDITIONS

ATD, PWC = TRACKED[0], CONDITIONS[0]


@pytest.mark.parametrize(
    ("released", "finding"),
    [
        ("2021-06-30", "closed"),
        ("2021-07-01", "undetermined"),
        ("2021-11-01", "undetermined"),
        ("2021-11-02", "open"),
        ("2023-03-08", "open"),
        ("2023-03-15", "open"),
        ("2023-03-16", "closed"),
    ],
)
def test_parole_plus_atd_is_read_from_the_first_memo_to_the_end_of_the_seven_days(released, finding):
    assert ATD.screen(on="2026-11-24", released_on=released).finding == finding


@pytest.mark.parametrize(
    ("released", "finding"),
    [
        ("2023-05-09", "closed"),
        ("2023-05-10", "open"),
        ("2023-05-11", "open"),
        ("2023-05-12", "undetermined"),
        ("2023-05-13", "closed"),
    ],
)
def test_parole_with_conditions_ran_for_two_days_and_one_that_is_disputed(released, finding):
    assert PWC.screen(on="2026-11-24", released_on=released).finding == finding


def test_who_was_let_go_on_a_bond_is_not_on_this_parole():
    report = ATD.screen(border_release="bond")
    assert (report.finding, report.folded) == ("closed", "gate")


def test_nothing_said_of_the_release_leaves_it_undetermined():
    assert ATD.screen(border_release=None).finding == "undetermined"
    assert ATD.screen(released_on=None).finding == "undetermined"


def test_nobody_can_be_let_go_this_way_today():
    report = ATD.screen(on="2026-11-24", released_on=None)
    assert report.reading.spans[0].state == "closed"


@pytest.mark.parametrize(
    ("on", "said"),
    [("2026-02-03", False), ("2026-02-04", True), ("2041-02-04", True), ("2041-02-05", False)],
)
def test_the_decree_bars_the_like_for_fifteen_years(on, said):
    report = PWC.screen(on=on)
    assert ("R-PATD-02" in {item.id for item in report.statements(report.pathway.warnings)}) is said


def test_a_paper_that_says_paroled_answers_the_warning():
    warned = {item.id for item in ATD.screen().statements(ATD.screen().pathway.warnings)}
    assert "D-BR-02" in warned
    shown = ATD.screen(papers=["i94_parole"], paroled_on="2022-03-01")
    assert "D-BR-02" not in {item.id for item in shown.statements(shown.pathway.warnings)}
