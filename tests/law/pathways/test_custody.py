"""Parole from custody, read from 8 CFR 212.5(b) and 235.3 as printed in 2015, and the fact sheet of 2022."""

import pytest

from openparole.law.agencies import ICE, INS
from openparole.law.pathway import SIGNIFICANT_PUBLIC_BENEFIT, URGENT_HUMANITARIAN
from openparole.law.shared.custody import FIVE_GROUPS
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE, UNKNOWN
from openparole.screening import screen

HELD = {
    "custody": "ice",
    "detained_under": "235b",
    "security_concern": False,
    "danger": False,
    "flight_risk": "no",
    "in_proceedings": True,
    "meets_refugee_definition": False,
}
IN_NO_GROUP = {
    "serious_medical_condition": False,
    "pregnancy_certified": False,
    "birth_date": "1980-01-01",
    "witness_in_us_proceeding": False,
}


def custody(on="2015-03-02", stipulated=None, **facts):
    return screen({**HELD, **facts}, on=on, pathways=["custody"], stipulated=stipulated)["custody"]


def ground(report, id):
    return next(
        report.case.truth(node) for node in FIVE_GROUPS.walk() if isinstance(node, Rule) and node.id == id
    )


@pytest.mark.parametrize(
    "facts", [{"serious_medical_condition": True}, {"pregnancy_certified": True}], ids=["ill", "pregnant"]
)
def test_illness_and_pregnancy_are_humanitarian_reasons(facts):
    report = custody(**{**IN_NO_GROUP, **facts})
    assert report.finding == "open"
    assert ground(report, "D-CUS-05/humanitarian") == TRUE
    assert ground(report, "D-CUS-05/public-benefit") == UNKNOWN


def test_a_witness_is_a_public_benefit():
    report = custody(**{**IN_NO_GROUP, "witness_in_us_proceeding": True})
    assert report.finding == "open"
    assert ground(report, "D-CUS-05/humanitarian") == FALSE
    assert ground(report, "D-CUS-05/public-benefit") == TRUE


def test_whoever_is_in_none_of_four_groups_waits_for_the_officer():
    report = custody(**IN_NO_GROUP)
    assert report.finding == "undetermined"
    assert [(item.address, str(item.why)) for item in report.missing()] == [
        ("law", "Only the officer can find that continued detention is not in the public interest.")
    ]


def test_the_officers_finding_can_be_taken_as_given():
    assert custody(**IN_NO_GROUP, stipulated={"G-2.5": True}).finding == "open"
    assert custody(**IN_NO_GROUP, stipulated={"G-2.5": False}).finding == "closed"


@pytest.mark.parametrize("to", ["relative_outside", "relative_in_detention", "named_adult"])
def test_a_child_can_be_released_to_somebody(to):
    child = {**IN_NO_GROUP, "birth_date": "2000-01-01", "juvenile_release": to}
    assert custody(**child).finding == "open"


def test_a_grandmother_who_will_take_the_child_is_enough():
    grandmother = {"relation": "grandparent", "in_us": True, "can_take_child": True}
    child = {**IN_NO_GROUP, "birth_date": "2000-01-01", "us_relatives": [grandmother]}
    assert custody(**child).finding == "open"
    cousin = {**grandmother, "relation": "other"}
    assert custody(**{**child, "us_relatives": [cousin], "juvenile_release": "none"}).finding != "open"


@pytest.mark.parametrize(("on", "finding"), [("2015-03-01", "open"), ("2015-03-02", "undetermined")])
def test_childhood_ends_on_the_18th_birthday(on, finding):
    child = {**IN_NO_GROUP, "birth_date": "1997-03-02", "juvenile_release": "relative_outside"}
    assert custody(on, **child).finding == finding


def test_the_text_on_children_is_not_firm_since_the_rule_of_2019():
    child = {**IN_NO_GROUP, "birth_date": "2010-01-01", "juvenile_release": "relative_outside"}
    assert custody("2019-10-21", **child).firm
    assert not custody("2019-10-22", **child).firm


@pytest.mark.parametrize(("on", "firm"), [("2022-05-30", True), ("2022-05-31", False)])
def test_nothing_is_firm_since_the_words_of_2022_which_were_not_read(on, firm):
    report = custody(on, pregnancy_certified=True)
    assert (report.finding, report.firm) == ("open", firm)


def test_before_a_fear_is_found_only_an_emergency_or_the_police_open_the_way():
    screened = {"in_proceedings": False, "credible_fear_found_on": "never", "pregnancy_certified": True}
    calm = {**screened, "medical_emergency": False, "helps_law_enforcement": False}
    assert custody(**calm).finding == "closed"
    assert custody(**{**calm, "medical_emergency": True}).finding == "open"
    assert custody(**{**calm, "helps_law_enforcement": True}).finding == "open"
    assert custody("2022-05-30", **calm).finding == "closed"
    assert custody("2022-05-31", **calm).finding == "undetermined"


def test_detention_for_a_bond_case_is_left_open_for_whoever_was_never_admitted():
    held = {"detained_under": "236a", "pregnancy_certified": True}
    assert custody(**held, entry_manner="without_inspection").finding == "undetermined"
    assert custody(**held, entry_manner="admitted").finding == "closed"


def test_nobody_is_told_of_a_gap_where_the_rule_of_1997_was_in_force():
    assert custody("1997-03-31", pregnancy_certified=True).finding == "undetermined"
    assert custody("1997-04-01", pregnancy_certified=True).finding == "open"


def test_in_july_2022_it_is_a_way_out_of_detention_that_ice_alone_decides():
    report = custody("2022-07-15", **{**IN_NO_GROUP, "serious_medical_condition": True})
    assert report.finding == "open"
    assert {agency for _step, _words, agency, _sure in report.agencies()} == {ICE}
    assert report.pathway.grounds == (URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT)


def test_ice_decides_without_a_form_and_until_2003_the_ins():
    report = custody(pregnancy_certified=True)
    assert {agency for _step, _words, agency, _sure in report.agencies()} == {ICE}
    assert [filing.form for filing in report.filings()] == [""]
    before = custody("2003-02-28", pregnancy_certified=True)
    assert {agency for _step, _words, agency, _sure in before.agencies()} == {INS}


@pytest.mark.parametrize(
    ("on", "amount"), [("2025-10-15", 0), ("2025-10-16", 100_000), ("2026-10-16", 105_000)]
)
def test_release_is_billed_like_any_parole(on, amount):
    reasons = {"medical_emergency": False, "accompanies_minor_patient": False, "reasons": ["seek_asylum"]}
    more = {"close_relative_concerned": False, "relative_near_death": False, "adoption_custody": False}
    rest = {"entrant_status_granted": False, "helps_law_enforcement": False, "i485_filed_on": "never"}
    report = custody(on, pregnancy_certified=True, ead_kind="none", **reasons, **more, **rest)
    (fee,) = report.fees()
    assert report.case.numbers(fee.amount) == (amount, amount)


@pytest.mark.parametrize(
    ("circuit", "note", "day_before", "day"),
    [
        ("5", "D-BOND-06", "2026-02-05", "2026-02-06"),
        ("8", "D-BOND-06", "2026-05-10", "2026-05-11"),
        ("2", "D-BOND-07", "2026-04-27", "2026-04-28"),
        ("6", "D-BOND-07", "2026-05-10", "2026-05-11"),
        ("11", "D-BOND-07", "2026-05-10", "2026-05-11"),
        ("9", "D-BOND-07", "2026-09-10", "2026-09-11"),
    ],
)
def test_the_circuit_tells_if_bond_can_be_asked_for_beside_parole(circuit, note, day_before, day):
    facts = {"entry_manner": "without_inspection", "circuit": circuit, "pregnancy_certified": True}
    for on, notes in ((day_before, set()), (day, {note})):
        report = custody(on, **facts)
        shown = {item.id for item in report.statements(report.pathway.warnings)}
        assert shown & {"D-BOND-06", "D-BOND-07"} == notes


@pytest.mark.parametrize(
    ("on", "notes"),
    [
        ("2019-07-14", set()),
        ("2019-07-15", {"D-BOND-01"}),
        ("2019-07-16", {"D-BOND-01", "D-BOND-01/padilla"}),
        ("2021-01-10", {"D-BOND-01", "D-BOND-01/padilla"}),
        ("2021-01-11", {"D-BOND-01"}),
    ],
)
def test_an_order_of_a_court_stood_against_the_attorney_general_for_a_year_and_a_half(on, notes):
    found = {"arrival_place": "between_ports", "credible_fear_found_on": "2019-06-03"}
    report = custody(on, pregnancy_certified=True, **found)
    shown = {item.id for item in report.statements(report.pathway.warnings)}
    assert {id for id in shown if id.startswith("D-BOND-01")} == notes


@pytest.mark.parametrize(
    ("id", "day_before", "day"),
    [
        ("D-BOND-02", "2025-01-19", "2025-01-20"),
        ("D-BOND-03", "2025-05-14", "2025-05-15"),
        ("D-BOND-04", "2025-07-07", "2025-07-08"),
        ("D-BOND-05", "2025-09-04", "2025-09-05"),
    ],
)
def test_each_decision_on_bond_is_told_from_its_day_on(id, day_before, day):
    for on, told in ((day_before, False), (day, True)):
        report = custody(on, pregnancy_certified=True, entry_manner="without_inspection")
        assert (id in {item.id for item in report.statements(report.pathway.warnings)}) == told


@pytest.mark.parametrize(
    ("arrived_on", "told"),
    [("1980-04-14", False), ("1980-04-15", True), ("1980-10-20", True), ("1980-10-21", False)],
)
def test_the_mariel_boatlift_has_a_rule_of_its_own(arrived_on, told):
    report = custody("2000-01-03", pregnancy_certified=True, birth_country="CU", arrived_on=arrived_on)
    assert ("G-2.20" in {item.id for item in report.statements(report.pathway.warnings)}) == told
