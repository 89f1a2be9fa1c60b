"""Parole after a credible-fear finding: the ICE fact sheet on Directive 11002.1, and what came before."""

import pytest

from openparole.law.catalog import law
from openparole.law.instrument import MEMO
from openparole.logic.values import iso
from openparole.screening import screen

SEEKER = {
    "custody": "ice",
    "arrival_place": "port",
    "credible_fear_found_by": "uscis",
    "identity_proof": "documents",
    "flight_risk": "no",
    "danger": False,
    "in_proceedings": True,
    "custody_parole_denied_on": "never",
}


def credible_fear(found="2015-03-02", on=None, **facts):
    facts = {**SEEKER, "credible_fear_found_on": found, **facts}
    return screen(facts, on=on or found, pathways=["credible-fear"])["credible-fear"]


def version(report):
    return [item.id if item else None for item in report.reading.versions]


@pytest.mark.parametrize(
    ("found", "id"),
    [
        ("1997-03-31", None),
        ("1997-04-01", "CF-1997"),
        ("2007-11-05", "CF-1997"),
        ("2007-11-06", "CF-2007"),
        ("2010-01-03", "CF-2007"),
        ("2010-01-04", "CF-2010"),
        ("2026-11-24", "CF-2010"),
    ],
)
def test_the_directive_of_the_day_of_the_finding_is_read(found, id):
    assert version(credible_fear(found, on="2026-11-24")) == [id]


def test_in_july_2022_a_memo_of_ice_speaks_for_release():
    report = credible_fear("2022-07-08", on="2022-07-15", detained_under="235b")
    assert (report.finding, report.firm) == ("open", True)
    assert {agency for _step, _words, agency, _sure in report.agencies()} == {"ice"}


def test_memos_of_the_executive_describe_the_ground_and_follow_each_other():
    spans = law().timelines["credible-fear"].spans
    memos = [(span.by.id, iso(span.since)) for span in spans if span.by and span.by.kind == MEMO]
    assert memos == [
        ("D-CF-2007", "2007-11-06"),
        ("D-CF-11002.1", "2010-01-04"),
        ("D-CF-2025", "2025-01-20"),
    ]


def test_the_finding_rests_on_detention_under_235_being_presumed():
    report = credible_fear()
    assert (report.finding, report.strict) == ("open", "undetermined")
    assert "detained_under" in report.provided()


def test_identity_no_flight_risk_and_no_danger_are_enough_since_2010():
    assert credible_fear(detained_under="235b").firm


def test_a_credible_account_is_enough_but_that_was_not_read():
    report = credible_fear(identity_proof="statements")
    assert (report.finding, report.firm) == ("open", False)


def test_in_2007_a_group_of_the_regulation_was_needed_too():
    assert credible_fear("2008-05-05").finding == "undetermined"
    assert credible_fear("2008-05-05", pregnancy_certified=True).finding == "open"


def test_in_2007_the_person_had_to_ask_in_writing():
    asked = credible_fear("2010-01-03", parole_requested_on="2010-01-03")
    unasked = credible_fear("2010-01-03", parole_requested_on="never")
    later = credible_fear("2010-01-04", parole_requested_on="never")

    def told(report):
        return "D-CF-04" in {item.id for item in report.statements(report.pathway.warnings)}

    assert (told(asked), told(unasked), told(later)) == (False, True, False)


def test_before_2007_nothing_is_firm():
    report = credible_fear("2000-05-01")
    assert (report.finding, report.firm) == ("open", False)
    refused = credible_fear("2000-05-01", identity_proof="none")
    assert (refused.finding, refused.firm) == ("closed", False)


@pytest.mark.parametrize(
    ("law", "finding"), [("236a", "closed"), ("236c", "undetermined"), ("241", "undetermined")]
)
def test_people_held_for_a_bond_case_are_outside_the_directive(law, finding):
    assert credible_fear(detained_under=law).finding == finding


def test_whoever_came_between_ports_is_outside_the_directive():
    assert credible_fear(arrival_place="between_ports").finding == "closed"


def test_after_a_denial_something_new_is_needed_as_far_as_known():
    denied = {"custody_parole_denied_on": "2015-03-20", "on": "2015-04-01"}
    again = credible_fear(new_evidence=False, **denied)
    assert (again.finding, again.firm) == ("closed", False)
    assert credible_fear(new_evidence=True, **denied).finding == "open"


@pytest.mark.parametrize(("on", "firm"), [("2025-01-19", True), ("2025-01-20", False)])
def test_since_20_january_2025_no_finding_is_firm(on, firm):
    assert credible_fear("2024-12-02", on=on, detained_under="235b").firm is firm


def test_a_finding_of_2025_is_open_and_not_firm():
    report = credible_fear("2025-02-03", on="2026-11-24", detained_under="235b")
    assert (report.finding, report.firm) == ("open", False)


@pytest.mark.parametrize(
    ("office", "on", "note"),
    [
        ("detroit", "2018-07-01", None),
        ("detroit", "2018-07-02", "D-CF-05"),
        ("newark", "2018-07-02", "D-CF-05"),
        ("new_orleans", "2019-09-04", None),
        ("new_orleans", "2019-09-05", "D-CF-06"),
        ("other", "2020-01-01", None),
    ],
)
def test_damus_reaches_five_offices_and_heredia_mons_one(office, on, note):
    report = credible_fear("2018-05-01", on=on, ero_office=office)
    shown = {item.id for item in report.statements(report.pathway.warnings)}
    assert shown & {"D-CF-05", "D-CF-06"} == ({note} if note else set())


def test_the_interview_is_due_within_seven_days_only_by_the_later_directive():
    def told(report):
        return {item.id for item in report.statements(report.pathway.duties)}

    assert "G-3.2" in told(credible_fear("2010-01-04", parole_interview_on="never"))
    assert "G-3.2" not in told(credible_fear("2010-01-03", parole_interview_on="never"))


def test_fear_that_was_never_found_credible_closes_the_way():
    assert credible_fear("never", on="2015-03-02").finding == "closed"
