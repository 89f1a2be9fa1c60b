"""Five countries, one process: invitations, who is shut out, the end of 2025. 88 FR 43581 to 43611, 78762."""

from __future__ import annotations

import pytest

from openparole.law.catalog import law
from tests.law.bases.family_reunification import BASES, FAMILY

COLOMBIA, ECUADOR, EL_SALVADOR, GUATEMALA, HONDURAS = BASES
JULY = [COLOMBIA, EL_SALVADOR, GUATEMALA, HONDURAS]


@pytest.mark.parametrize("base", JULY, ids=str)
@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2023-07-06", "not yet"),
        ("2023-07-07", "announced"),
        ("2023-07-30", "announced"),
        ("2023-07-31", "by invitation"),
    ],
)
def test_the_notice_came_in_july_and_the_invitations_on_its_last_day(base, day, state):
    assert base.screen(on=day).reading.spans[0].state == state


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2023-10-17", "not yet"),
        ("2023-10-18", "announced"),
        ("2023-11-15", "announced"),
        ("2023-11-16", "by invitation"),
    ],
)
def test_ecuador_came_in_november(day, state):
    assert ECUADOR.screen(on=day).reading.spans[0].state == state


@pytest.mark.parametrize("base", BASES, ids=str)
@pytest.mark.parametrize(
    ("day", "finding", "state"),
    [
        ("2025-01-26", "open", "by invitation"),
        ("2025-01-27", "undetermined", "by invitation"),
        ("2025-01-28", "closed", "paused"),
        ("2025-12-14", "closed", "paused"),
        ("2025-12-15", "closed", "closed"),
    ],
)
def test_all_are_paused_in_january_2025_and_closed_in_december(base, day, finding, state):
    report = base.screen(on=day)
    assert (report.finding, report.reading.spans[0].state) == (finding, state)


def test_without_an_invitation_nobody_asks():
    assert COLOMBIA.screen(invited_on="never").finding == "closed"
    assert COLOMBIA.screen(invited_on="2024-03-15").finding == "open"
    assert COLOMBIA.screen(invited_on="2024-03-16").finding == "closed"


@pytest.mark.parametrize(("crossed", "finding"), [("2023-07-10", "open"), ("2023-07-11", "undetermined")])
def test_one_crossing_after_the_notice_may_be_forgiven(crossed, finding):
    assert HONDURAS.screen(crossings=[{"on": crossed, "into": "us"}]).finding == finding


def test_two_crossings_are_not_forgiven():
    twice = [{"on": "2023-07-11", "into": "us"}, {"on": "2023-09-01", "into": "us"}]
    assert HONDURAS.screen(crossings=twice).finding == "closed"


def test_for_ecuador_crossings_count_from_november():
    twice = [{"on": "2023-07-11", "into": "us"}, {"on": "2023-11-16", "into": "us"}]
    assert ECUADOR.screen(crossings=twice).finding == "open"
    assert ECUADOR.screen(crossings=[*twice, {"on": "2023-11-17", "into": "us"}]).finding == "undetermined"


def test_a_border_on_the_way_does_not_count():
    assert GUATEMALA.screen(crossings=[{"on": "2024-01-02", "into": "mexico"}]).finding == "open"


@pytest.mark.parametrize(("stopped", "finding"), [("2023-07-10", "open"), ("2023-07-11", "closed")])
def test_being_stopped_at_sea_after_the_notice_closes_it(stopped, finding):
    assert COLOMBIA.screen(interdicted_on=stopped).finding == finding


@pytest.mark.parametrize(
    ("ordered", "finding"),
    [("2019-03-14", "undetermined"), ("2019-03-15", "closed"), ("never", "open")],
)
def test_an_order_of_the_last_five_years_closes_it_and_an_older_one_may_bar(ordered, finding):
    assert EL_SALVADOR.screen(removal_order_on=ordered).finding == finding


def test_for_ecuador_the_list_was_not_seen_and_closes_nothing_firmly():
    assert COLOMBIA.screen(interdicted_on="2024-01-01").firm
    assert not ECUADOR.screen(interdicted_on="2024-01-01").firm


def test_family_may_be_of_any_nationality_and_fails_with_the_main_person():
    wife = {**FAMILY, "principal_citizenships": ["HN"], "citizenships": ["MX"]}
    assert HONDURAS.screen(**wife).finding == "open"
    assert HONDURAS.screen(**{**wife, "principal_finding": "undetermined"}).finding == "undetermined"


def test_a_citizen_of_one_country_does_not_come_by_the_process_of_another():
    assert COLOMBIA.screen(citizenships=["EC"]).finding == "closed"


def test_the_exclusions_are_not_asked_of_cubans_and_haitians():
    for pathway in ("cuban-family-reunification", "haitian-family-reunification"):
        ids = {rule.id for version in law().pathways[pathway].criteria for rule in version.requires}
        assert not ids & {"R-FRP-06", "R-FRP-06/sea", "R-FRP-07"}


def test_the_papers_are_asked_from_the_first_invitation():
    report = COLOMBIA.screen(on="2023-07-31")
    assert {"FRP-E2", "FRP-E4"} <= {item.id for item in report.statements(report.pathway.evidence)}
    assert [item.id for item in report.statements(report.pathway.period)] == ["FRP-P1"]


def test_decisions_stood_still_from_23_january_2025():
    days = ("2025-01-22", "2025-01-23", "2025-12-14", "2025-12-15")
    found = [ECUADOR.screen(on=day).decisions() for day in days]
    assert found == ["running", "on hold", "on hold", "running"]
