"""The Northern Marianas: USCIS alert of 2018-12-27, CBP bulletin of 2009, 84 FR 46029, 8 CFR 212.1(r)."""

import pytest

from tests.law.bases.cnmi_categorical import BASES as GROUPS
from tests.law.bases.cnmi_visitor import BASES as VISITORS

GROUP, (RUSSIAN, CHINESE) = GROUPS[0], VISITORS


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("2009-11-27", "closed"),
        ("2009-11-28", "undetermined"),
        ("2011-11-27", "undetermined"),
        ("2011-11-28", "open"),
        ("2018-12-26", "open"),
        ("2018-12-27", "closed"),
    ],
)
def test_groups_could_ask_until_27_december_2018(on, finding):
    assert GROUP.screen(on=on).finding == finding


@pytest.mark.parametrize(
    ("category", "person"),
    [
        ("citizen_relative", "open"),
        ("stateless", "open"),
        ("resident", "open"),
        ("resident_relative", "open"),
        ("fas_relative", "open"),
        ("caregiver", "open"),
        ("visitor", "closed"),
        ("none", "closed"),
    ],
)
def test_six_groups_are_named(category, person):
    assert GROUP.screen(cnmi_category=category).person == person


@pytest.mark.parametrize(
    ("on", "said"),
    [
        ("2018-12-26", set()),
        ("2018-12-27", {"R-CNMI-01"}),
        ("2019-06-25", {"R-CNMI-01", "R-CNMI-01/law"}),
    ],
)
def test_parole_already_given_ran_on(on, said):
    report = GROUP.screen(on=on)
    assert {item.id for item in report.statements(report.pathway.ends)} == said


@pytest.mark.parametrize(
    ("on", "nationality", "finding"),
    [
        ("2009-10-21", "CN", "closed"),
        ("2009-11-27", "CN", "closed"),
        ("2009-11-28", "CN", "open"),
        ("2009-11-28", "RU", "open"),
        ("2019-10-02", "RU", "open"),
        ("2019-10-03", "RU", "closed"),
        ("2019-10-03", "CN", "open"),
        ("2025-02-19", "CN", "open"),
        ("2025-02-20", "CN", "closed"),
        ("2015-06-01", "KR", "closed"),
    ],
)
def test_visitors_from_china_to_2025_and_from_russia_to_2019(on, nationality, finding):
    assert CHINESE.screen(on=on, citizenships=[nationality]).finding == finding


@pytest.mark.parametrize(
    ("on", "days", "person"),
    [
        ("2019-10-02", 45, "open"),
        ("2019-10-02", 46, "closed"),
        ("2019-10-03", 14, "open"),
        ("2019-10-03", 15, "closed"),
    ],
)
def test_45_days_until_october_2019_and_14_since(on, days, person):
    assert CHINESE.screen(on=on, visit_days=days).person == person


def test_an_earlier_visit_does_not_open_one_of_today():
    assert CHINESE.screen(on="2026-11-24", arrived_on="2015-06-01").finding == "closed"


def test_today_a_travel_authorization_takes_its_place():
    report = CHINESE.screen(on="2026-11-24")
    assert "R-CNMI-02" in {item.id for item in report.statements(report.pathway.warnings)}


def test_a_visit_to_guam_is_something_else():
    report = RUSSIAN.screen(destination_cnmi=False)
    assert (report.finding, report.folded) == ("closed", "gate")


def test_no_work_permit_comes_with_a_visit():
    assert CHINESE.screen(ead_kind="initial").fees() == []
    assert "G-10.1" not in {item.id for item in CHINESE.screen().consequences()}
