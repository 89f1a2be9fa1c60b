"""Cuba, Haiti, Nicaragua, Venezuela: openings, the bars by country, pauses and the end. 87 FR 63507 ff."""

from __future__ import annotations

import pytest

from tests.law.bases.chnv import BASES, FAMILY, OF_JEAN, SUPPORTER

GABRIELA, JEAN = BASES


@pytest.mark.parametrize(
    ("country", "day", "finding"),
    [
        ("VE", "2022-10-17", "closed"),
        ("VE", "2022-10-18", "open"),
        ("CU", "2023-01-05", "closed"),
        ("CU", "2023-01-06", "open"),
        ("HT", "2023-01-05", "closed"),
        ("HT", "2023-01-06", "open"),
        ("NI", "2023-01-05", "closed"),
        ("NI", "2023-01-06", "open"),
        ("DO", "2023-01-06", "closed"),
        ("CU", "2025-01-19", "open"),
        ("CU", "2025-01-20", "closed"),
    ],
)
def test_venezuela_came_first_and_the_others_in_january(country, day, finding):
    assert JEAN.screen(on=day, citizenships=[country]).finding == finding


def test_it_is_paused_on_inauguration_day_and_closed_by_the_notice():
    days = ("2025-01-19", "2025-01-20", "2025-03-24", "2025-03-25")
    states = [JEAN.screen(on=day).reading.spans[0].state for day in days]
    assert states == ["open", "paused", "paused", "closed"]


@pytest.mark.parametrize(
    ("country", "crossed", "into", "finding"),
    [
        ("VE", "2022-10-19", "panama", "open"),
        ("VE", "2022-10-20", "panama", "closed"),
        ("NI", "2023-01-09", "mexico", "open"),
        ("NI", "2023-01-10", "mexico", "closed"),
        ("CU", "2023-01-09", "us", "open"),
        ("CU", "2023-01-10", "us", "undetermined"),
        ("VE", "2022-10-20", "us", "undetermined"),
        ("NI", "2023-05-01", "other", "open"),
    ],
)
def test_crossings_count_from_the_notice_of_the_country(country, crossed, into, finding):
    crossing = [{"on": crossed, "into": into}]
    assert JEAN.screen(citizenships=[country], crossings=crossing).finding == finding


def test_until_2023_one_crossing_shut_a_venezuelan_out():
    crossing = [{"on": "2022-10-20", "into": "us"}]
    assert GABRIELA.screen(crossings=crossing).finding == "closed"
    assert (
        GABRIELA.screen(on="2023-01-09", crossings=crossing, interdicted_on="never").finding == "undetermined"
    )


def test_a_citizen_of_two_of_the_countries_has_the_later_day():
    crossing = [{"on": "2022-12-01", "into": "panama"}]
    assert JEAN.screen(citizenships=["VE", "NI"], crossings=crossing).finding == "open"


def test_family_is_read_by_the_country_of_the_main_person():
    crossing = [{"on": "2022-12-01", "into": "panama"}]
    wife = {"citizenships": ["BR"], "crossings": crossing}
    assert JEAN.screen(**OF_JEAN, **wife).finding == "open"
    assert JEAN.screen(**FAMILY, **wife).finding == "closed"


@pytest.mark.parametrize(
    ("day", "stopped", "finding"),
    [
        ("2023-06-01", "2023-04-27", "open"),
        ("2023-06-01", "2023-04-28", "closed"),
        ("2023-04-27", "2023-04-27", "open"),
    ],
)
def test_cubans_and_haitians_stopped_at_sea_since_28_april_2023_are_shut_out(day, stopped, finding):
    assert JEAN.screen(on=day, interdicted_on=stopped).finding == finding


def test_the_sea_bar_is_not_for_nicaraguans():
    assert JEAN.screen(citizenships=["NI"], interdicted_on="2023-05-01").finding == "open"


def test_another_passport_shuts_the_main_person_out_but_not_family():
    assert JEAN.screen(citizenships=["HT", "CL"]).finding == "closed"
    assert JEAN.screen(citizenships=["HT", "CU"]).finding == "open"
    assert JEAN.screen(**OF_JEAN, citizenships=["HT", "CL"]).finding == "open"


def test_until_2023_a_venezuelan_had_no_other_passport_at_all():
    assert GABRIELA.screen(citizenships=["VE", "CU"]).finding == "closed"
    assert JEAN.screen(citizenships=["VE", "CU"]).finding == "open"


def test_a_passport_of_a_country_with_a_like_process_is_left_open():
    assert JEAN.screen(citizenships=["HT", "UA"]).finding == "undetermined"


@pytest.mark.parametrize(
    ("country", "passport", "finding"),
    [("VE", "expired", "undetermined"), ("VE", "none", "closed"), ("NI", "expired", "closed")],
)
def test_only_of_venezuela_some_expired_passports_were_taken(country, passport, finding):
    assert JEAN.screen(citizenships=[country], passport=passport).finding == finding


@pytest.mark.parametrize(("ordered", "finding"), [("2018-05-31", "undetermined"), ("2018-06-01", "closed")])
def test_an_order_of_the_last_five_years_closes_it(ordered, finding):
    assert JEAN.screen(removal_order_on=ordered).finding == finding


@pytest.mark.parametrize(("born", "finding"), [("2005-06-01", "open"), ("2005-06-02", "closed")])
def test_a_child_of_17_needs_an_adult_on_the_journey(born, finding):
    assert JEAN.screen(birth_date=born, with_parent_or_guardian=False).finding == finding


def test_an_organization_alone_leaves_it_undetermined():
    assert JEAN.screen(supporters=[{**SUPPORTER, "kind": "organization"}]).finding == "undetermined"


@pytest.mark.parametrize(
    ("country", "day", "decisions"),
    [
        ("VE", "2024-07-05", "running"),
        ("VE", "2024-07-06", "on hold"),
        ("HT", "2024-07-17", "running"),
        ("HT", "2024-07-18", "on hold"),
        ("HT", "2024-08-28", "on hold"),
        ("HT", "2024-08-29", "running"),
    ],
)
def test_travel_waited_in_the_summer_of_2024_while_requests_were_taken(country, day, decisions):
    own = {"citizenships": [country], "principal_citizenships": []}
    report = JEAN.screen(on=day, **own)
    assert (report.finding, report.decisions()) == ("open", decisions)


def ends(day, **facts):
    report = JEAN.screen(on=day, **facts)
    return {item.id for item in report.consequences() if item.id.startswith("R-CHNV")}


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2025-04-13", set()),
        ("2025-04-14", {"R-CHNV-06"}),
        ("2025-05-29", {"R-CHNV-06"}),
        ("2025-05-30", {"R-CHNV-09"}),
        ("2025-06-11", {"R-CHNV-09"}),
        ("2025-06-12", {"R-CHNV-07", "R-CHNV-10"}),
    ],
)
def test_what_becomes_of_parole_without_a_notice_of_ones_own(day, said):
    assert ends(day, termination_notices=[]) == said


def test_a_notice_to_the_person_ends_it():
    notice = {"received_on": "2025-06-12", "own_name": True}
    assert ends("2025-07-01", termination_notices=[notice]) == {"R-CHNV-05", "R-CHNV-11"}


def test_a_haitian_comes_in_their_own_right_whomever_they_follow():
    without = {**OF_JEAN, "principal_finding": "closed", "travels_with_principal": False}
    assert JEAN.screen(**without).finding == "open"
    assert JEAN.screen(**without, citizenships=["ES"]).finding == "closed"
