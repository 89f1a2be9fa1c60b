"""Military parole in place: PM-602-0091, PM-602-0114, the USCIS page of 2020, Form I-131 of 2025."""

import pytest

from openparole.screening import screen

SPOUSE = {
    "location": "inside_us",
    "entry_manner": "without_inspection",
    "relation_to_member": "spouse",
    "member_service": "active_duty",
    "meets_refugee_definition": False,
}


def military(on="2022-07-15", **facts):
    id = "military-parole-in-place"
    return screen({**SPOUSE, **facts}, on=on, pathways=[id])[id]


@pytest.mark.parametrize("relation", ["spouse", "widow", "parent", "son_or_daughter"])
@pytest.mark.parametrize("service", ["active_duty", "selected_reserve"])
def test_in_july_2022_it_is_as_the_fact_sheet_says(relation, service):
    assert military(relation_to_member=relation, member_service=service).finding == "open"


def test_family_of_a_former_member_needs_a_discharge_that_was_not_dishonorable():
    former = {"member_service": "former"}
    assert military(**former, member_discharge="not_dishonorable").finding == "open"
    assert military(**former, member_discharge="dishonorable").finding == "closed"
    assert military(**former).finding == "undetermined"


def test_only_the_memo_of_2016_says_that_the_discharge_counts():
    former = {"member_service": "former", "member_discharge": "dishonorable"}
    assert military("2016-11-22", **former).finding == "undetermined"
    assert military("2016-11-23", **former).finding == "closed"


@pytest.mark.parametrize(
    ("on", "finding"),
    [
        ("2010-08-29", "closed"),
        ("2010-08-30", "undetermined"),
        ("2013-11-14", "undetermined"),
        ("2013-11-15", "open"),
        ("2025-01-19", "open"),
    ],
)
def test_the_memo_of_15_november_2013_opens_it(on, finding):
    assert military(on).finding == finding


@pytest.mark.parametrize(
    ("on", "birth_date", "married_on", "finding"),
    [
        ("2014-06-02", "1993-06-03", "never", "open"),
        ("2014-06-02", "1993-06-02", "never", "closed"),
        ("2014-06-02", "1995-01-01", "2014-06-02", "closed"),
        ("2016-11-22", "1980-01-01", "never", "closed"),
        ("2016-11-23", "1980-01-01", "2005-01-01", "open"),
    ],
)
def test_children_until_2016_and_sons_and_daughters_of_any_age_since(on, birth_date, married_on, finding):
    child = {"relation_to_member": "son_or_daughter", "birth_date": birth_date, "married_on": married_on}
    assert military(on, **child, marriage_ended_on="never").finding == finding


def test_widows_are_unsettled_under_the_memo_of_2013():
    assert military("2016-11-22", relation_to_member="widow").finding == "undetermined"
    assert military("2016-11-23", relation_to_member="widow").finding == "open"


@pytest.mark.parametrize(
    ("on", "service", "finding"),
    [
        ("2019-12-19", "active_duty", "closed"),
        ("2019-12-20", "active_duty", "open"),
        ("2019-12-20", "former", "undetermined"),
        ("2025-01-19", "former", "undetermined"),
        ("2025-01-20", "former", "open"),
    ],
)
def test_the_member_since_the_law_of_2019_and_a_veteran_since_the_form_of_2025(on, service, finding):
    member = {"relation_to_member": "self", "member_service": service, "member_discharge": "not_dishonorable"}
    assert military(on, **member).finding == finding


def test_a_missing_petition_leaves_it_undetermined_and_never_closes():
    none = {"i130_filed_on": "never", "i360_filed_on": "never"}
    assert military("2025-01-19", **none).finding == "open"
    report = military("2025-01-20", **none)
    assert report.finding == "undetermined"
    assert [item.address for item in report.missing()] == ["law"]
    assert military("2025-01-20", **{**none, "i130_filed_on": "2025-01-10"}).finding == "open"
    assert military("2025-01-20", **{**none, "i360_filed_on": "2025-01-10"}).finding == "open"


def test_since_2025_a_parent_shows_that_the_member_agrees():
    parent = {"relation_to_member": "parent", "i130_filed_on": "2025-01-10"}
    assert military("2025-01-20", **parent, member_supports_request=True).finding == "open"
    assert military("2025-01-20", **parent, member_supports_request=False).finding == "undetermined"


def test_an_overstay_is_closed_and_pointed_to_deferred_action():
    report = military(entry_manner="admitted")
    assert report.finding == "closed"
    assert "G-13.10" in {item.id for item in report.statements(report.pathway.warnings)}


def test_the_form_is_free_and_the_parole_fee_is_not():
    report = military(
        "2025-10-16",
        i130_filed_on="2025-01-10",
        decided_on="2025-10-16",
        medical_emergency=False,
        accompanies_minor_patient=False,
        reasons=["family_reunification"],
        close_relative_concerned=False,
        relative_near_death=False,
        adoption_custody=False,
        entrant_status_granted=False,
        helps_law_enforcement=False,
        i485_filed_on="never",
        ead_kind="none",
    )
    amounts = {fee.id: report.case.numbers(fee.amount) for fee in report.fees()}
    assert amounts == {"D-FEE-I131": (0, 0), "G-7.10": (100_000, 100_000)}


def test_uscis_paroles_for_a_year_at_a_time():
    report = military()
    assert {agency for _step, _words, agency, _sure in report.agencies()} == {"uscis"}
    assert [item.id for item in report.statements(report.pathway.period)] == ["R-MPIP-05"]
