"""The special programs as the fact sheet of July 2022 describes them: its claims J3 to J8 and K1 to K3."""

from __future__ import annotations

import pytest

from tests.law.base import Base, bases

DAY = "2022-07-15"


def base(version: str) -> Base:
    return next(item for item in bases() if item.version == version)


def seen(version: str, **changes):
    report = base(version).screen(on=DAY, **changes)
    spans = report.reading.spans
    return report.finding, [span.state for span in spans], " ".join(str(span.note or "") for span in spans)


def test_ukrainians_come_by_a_form_i134_of_a_supporter():
    report = base("U4U-2022").screen(on=DAY)
    assert report.finding == "open"
    assert [filing.form for filing in report.filings()] == ["I-134"]


def test_uniting_for_ukraine_is_known_of_from_21_april_2022():
    assert base("U4U-2022").screen(on="2022-04-21").reading.spans[0].state == "announced"


def test_afghans_have_no_program_and_ask_for_humanitarian_parole():
    assert seen("AFG-2022")[:2] == ("open", ["open"])


@pytest.mark.parametrize("country", ["GT", "SV", "HN"])
def test_central_american_minors_is_open_for_three_countries(country):
    assert seen("CAM-2021", citizenships=[country], country_now=country)[:2] == ("open", ["open"])


def test_central_american_minors_ended_in_2017_and_came_back_in_2021():
    found = {
        day: base("CAM-2014").screen(on=day).reading.spans[0].state for day in ("2018-01-01", "2021-03-10")
    }
    assert found == {"2018-01-01": "closed", "2021-03-10": "announced"}


def test_for_cuban_families_only_an_intention_is_public():
    finding, states, note = seen("CFRP-2014")
    assert (finding, states) == ("closed", ["announced"])
    assert "Closed to new families since September 2016" in note


def test_for_haitian_families_it_is_paused_and_announced():
    finding, states, note = seen("HFRP-2014", visa_expected_on="2024-01-15")
    assert (finding, states) == ("closed", ["announced"])
    assert "Paused since December 2019" in note
    assert "autumn 2022" in note


def test_families_of_filipino_veterans_may_ask():
    assert seen("FWVP-2016")[:2] == ("open", ["open"])


@pytest.mark.parametrize("version", ["CMPP-2006", "WFDF-1995"])
def test_two_ways_for_cubans_had_ended_in_2017(version):
    arrival = {"arrived_on": DAY} if version == "WFDF-1995" else {}
    assert seen(version, **arrival)[:2] == ("closed", ["closed"])


@pytest.mark.parametrize("version", ["CMPP-2006", "WFDF-1995", "CAM-2014"])
def test_several_programs_ended_in_2017(version):
    arrival = {"arrived_on": "2017-12-31"} if version == "WFDF-1995" else {}
    assert base(version).screen(on="2017-12-31", **arrival).reading.spans[0].state == "closed"
