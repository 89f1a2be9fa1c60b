"""The picture of July 2022, claim by claim: what the source document describes must come true that day.

Source: American Immigration Council, The Use of Parole Under Immigration Law (July 2022). The ids are those
of docs/seed.md; the days are the document's.
"""

from __future__ import annotations

from typing import Any

import pytest

from openparole.law.agencies import CBP, ICE, USCIS
from openparole.law.catalog import law
from openparole.law.factors import worksheet
from openparole.law.pathway import CASE_BY_CASE, SIGNIFICANT_PUBLIC_BENEFIT, URGENT_HUMANITARIAN
from openparole.law.worksheet import BASIS, DISCRETION
from openparole.screening import screen
from openparole.screening.matter import read_matter

SEED = "2022-07-15"
ABROAD: dict[str, Any] = {
    "location": "outside_us",
    "meets_refugee_definition": False,
    "removed_on": "never",
    "in_proceedings": False,
    "visa_possible_in_time": False,
}
HERE: dict[str, Any] = {"location": "inside_us", "meets_refugee_definition": False}


def seen(pathway: str, on: str = SEED, **facts: Any) -> Any:
    """What is found on one pathway."""
    return screen(facts, on=on, pathways=[pathway])[pathway]


def said(report: Any) -> set[str]:
    """The ids of every sentence shown with a finding; a part counts for its row."""
    pathway = report.pathway
    lists = (pathway.evidence, pathway.duties, pathway.period, pathway.travel_document, pathway.warnings)
    shown = [item for listed in lists for item in report.statements(listed)] + list(report.consequences())
    return {id for item in shown for id in (item.id, item.id.partition("/")[0])}


def factors(id: str) -> dict[str, Any]:
    """The rows of a worksheet, by id."""
    sheet = worksheet(id)
    assert sheet is not None
    return {factor.id: factor for factor in sheet.factors}


def humanitarian(*reasons: str, **more: Any) -> Any:
    """A person abroad with these reasons."""
    return seen("humanitarian", **{**ABROAD, "reasons": list(reasons), **more})


def test_a1_parole_is_for_applicants_for_admission_at_discretion() -> None:
    assert {p.discretion for p in law().pathways.values() if p.id != "relatives-of-battered"} == {
        CASE_BY_CASE
    }
    overstay = seen("parole-in-place", **HERE, entry_manner="admitted")
    assert overstay.person == "closed"


def test_a3_only_for_an_urgent_humanitarian_reason_or_a_significant_public_benefit() -> None:
    grounds = {ground for pathway in law().pathways.values() for ground in pathway.grounds}
    assert grounds == {URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT}


def test_a4_basis_and_discretion_are_two_questions_answered_apart() -> None:
    for id in ("uscis", "ice"):
        assert {factor.step for factor in factors(id).values()} == {BASIS, DISCRETION}


def test_a5_parole_is_for_a_time_and_departure_is_looked_at() -> None:
    assert "G-8.1" in said(humanitarian("medical"))
    assert {"WF-F10", "WF-F11"} <= factors("uscis").keys()


def test_a6_a_parolee_has_entered_and_was_not_admitted() -> None:
    assert {"G-1.5", "G-10.11", "G-10.8"} <= said(humanitarian("medical"))


def test_a7_the_document_shows_which_of_the_two_happened() -> None:
    paroled = seen("re-parole", **HERE, papers=["i94_parole"], paroled_on="2021-11-01")
    admitted = seen("parole-in-place", **HERE, papers=["i94_admission"])
    assert "D-PAPER-01" in said(paroled)
    assert "D-PAPER-02" in said(admitted)


def test_b1_three_agencies_hold_the_power() -> None:
    decided = {agency for pathway in law().pathways.values() for agency in pathway.agencies.values()}
    assert {USCIS, CBP, ICE} <= decided


def test_b2_uscis_decides_requests_of_people_who_want_to_come() -> None:
    assert law().pathways["humanitarian"].agencies["request"] == USCIS


def test_b3_ice_decides_what_is_tied_to_hearings_and_intelligence() -> None:
    assert law().pathways["law-enforcement"].agencies["request"] == ICE
    report = screen({**ABROAD, "reasons": ["immigration_hearing"]}, on=SEED)
    sure = [route for route, truth in report.routing() if truth == 1]
    assert sure[0].agency == ICE


def test_b4_ice_alone_releases_from_its_custody() -> None:
    for id in ("custody", "credible-fear"):
        assert set(law().pathways[id].agencies.values()) == {ICE}


def test_b5_cbp_decides_at_the_port_on_whoever_flees_and_wants_asylum() -> None:
    facts = {**ABROAD, "location": "at_port", "arrival_place": "port", "reasons": ["seek_asylum"]}
    facts |= {"fear_claimed": True, "entry_manner": "none", "detained_under": "other", "statuses": []}
    report = seen("port-of-entry", **facts)
    assert report.finding == "open"
    assert set(report.pathway.agencies.values()) == {CBP}


def test_b6_deferred_inspection_is_entry_now_and_an_interview_later() -> None:
    facts = {
        **HERE,
        "location": "at_port",
        "doubt_cured_by": "later_evidence",
        "reasons": ["other_humanitarian"],
    }
    report = seen("deferred-inspection", **facts, fear_claimed=False)
    assert report.finding == "open"
    assert "G-4.5" in said(report)


def test_c1_neither_term_is_defined() -> None:
    assert law().pathways["humanitarian"].grounds == (URGENT_HUMANITARIAN,)
    basis = next(line for line in humanitarian("medical").reading.lines if "G-1.1" in line.rule.id)
    assert "212(d)(5)(A)" in basis.rule.source.citation


def test_c2_c3_time_and_suffering_are_looked_at() -> None:
    assert {"WF-F1", "WF-F2"} <= factors("uscis").keys()


@pytest.mark.parametrize(
    "reason",
    [
        "medical",
        "organ_donor",
        "visit_sick_relative",
        "caregiver_for_relative",
        "funeral_or_estate",
        "protection_from_harm",
        "other_humanitarian",
    ],
)
def test_c4_to_c9_examples_of_urgent_reasons_and_others(reason: str) -> None:
    assert humanitarian(reason).finding == "open"


def test_d1_d2_a_proceeding_is_a_public_benefit() -> None:
    facts = {**ABROAD, "reasons": ["civil_proceeding_private"], "petitioner_kind": "organization"}
    report = seen("significant-public-benefit", **facts)
    assert report.finding == "open"
    assert report.pathway.grounds == (SIGNIFICANT_PUBLIC_BENEFIT,)


def test_d3_a_key_witness_comes_long_enough_to_testify() -> None:
    report = seen(
        "law-enforcement",
        **ABROAD,
        reasons=["criminal_or_government_proceeding"],
        requesting_agency="us_law_enforcement",
        agency_request_on="2022-06-20",
        petitioner_kind="us_agency",
        helps_law_enforcement=True,
    )
    assert report.finding == "open"
    assert report.agencies()[0][2] == ICE


def test_e1_e3_permission_to_ask_for_re_entry_with_a_pending_adjustment() -> None:
    report = seen(
        "advance-parole-adjustment",
        **HERE,
        entry_manner="admitted",
        i485_filed_on="2022-01-10",
        i485_denied_on="never",
        adjusted_on="never",
        in_proceedings=False,
    )
    assert report.finding == "open"


def test_e2_the_document_does_not_guarantee_entry() -> None:
    report = seen("advance-parole-adjustment", **HERE, i485_filed_on="2022-01-10")
    assert "G-9.23" in said(report)


def test_e4_an_asylum_applicant_may_go_to_canada_for_an_immigrant_visa() -> None:
    report = seen(
        "advance-parole-asylum",
        **HERE,
        i589_filed_on="2022-01-10",
        i589_denied_on="never",
        travel_reason="visa_in_canada",
        in_proceedings=False,
    )
    assert report.finding == "open"


def test_e5_a_sick_relative_abroad_is_a_pressing_reason() -> None:
    assert "sick" in str(law().pathways["advance-parole-emergent"].about)


def test_e6_e7_tps_holders_change_to_a_document_of_their_own_in_july_2022() -> None:
    holder: dict[str, Any] = {
        **HERE, "statuses": ["tps"], "tps_filed_on": "2019-01-10", "travel_reason": "humanitarian",
        "in_proceedings": False,
    }  # fmt: skip
    assert seen("advance-parole-tps", on="2022-06-30", **holder).finding == "open"
    assert seen("advance-parole-tps", on="2022-07-01", **holder).finding == "closed"
    assert seen("tps-travel", on="2022-06-30", **holder).finding == "closed"
    assert seen("tps-travel", on="2022-07-01", **holder).finding == "open"


def test_f1_each_agency_has_its_own_worksheet() -> None:
    sheets = [set(factors(id)) for id in ("uscis", "ice", "cbp")]
    assert sheets[0] != sheets[1] != sheets[2] != sheets[0]


def test_f2_the_factors_depend_on_the_kind_of_parole() -> None:
    used = {pathway.id: pathway.worksheet for pathway in law().pathways.values()}
    assert (used["humanitarian"], used["custody"], used["port-of-entry"]) == ("uscis", "ice", "cbp")


def test_f3_always_case_by_case() -> None:
    assert humanitarian("medical").pathway.discretion == CASE_BY_CASE


def test_f4_f5_first_the_basis_then_what_helps_and_what_hurts() -> None:
    steps = [factor.step for factor in factors("uscis").values()]
    assert steps == sorted(steps, key=[BASIS, DISCRETION].index)
    assert all(str(factor.helps) and str(factor.hurts) for factor in factors("uscis").values())


def test_f6_to_f11_the_factors_of_the_fact_sheet() -> None:
    wanted = {"WF-F10", "WF-F17", "WF-F18", "WF-F19", "WF-F15", "WF-F16", "WF-F12"}
    assert wanted <= factors("uscis").keys()


def test_g1_what_is_stated_shown_checked_and_contradicted_is_kept() -> None:
    note = {
        "stated_by": "aunt",
        "shown_by": "birth certificate",
        "checked_by": "J. Roe",
        "contradicted_by": "I-94",
    }
    matter = read_matter({"birth_date": "2014-07-10", "notes": {"birth_date": note}})
    assert matter.notes["birth_date"] == note


def test_g2_the_agency_sets_how_long_for_the_purpose() -> None:
    assert "WF-P4" in said(humanitarian("medical"))


def test_g3_to_g7_parole_ends_in_five_ways() -> None:
    assert {"G-2.13", "G-2.14", "G-2.15", "G-8.7"} <= said(humanitarian("medical"))


def test_g8_more_time_is_asked_from_the_agency_that_granted() -> None:
    paroled: dict[str, Any] = {**HERE, "paroled_on": "2021-11-01", "entry_manner": "paroled"}
    for agency in ("uscis", "ice", "cbp"):
        report = seen("re-parole", **paroled, parole_granted_by=agency)
        hows = " ".join(f"{filing.form} {filing.how}" for filing in report.filings())
        assert agency.upper() in hows or "I-131" in hows


def test_g9_anyone_may_ask_for_themselves_or_for_another() -> None:
    for kind in ("self", "other_person", "organization"):
        assert humanitarian("medical", petitioner_kind=kind).finding == "open"
    assert "for themselves or for another" in str(law().pathways["humanitarian"].asked_by)


def test_h1_to_h5_means_of_support_and_the_supporter() -> None:
    ids = said(humanitarian("medical"))
    assert {"G-6.10", "G-6.14", "G-5.28"} <= ids
    assert {"WF-F13", "WF-F14"} <= factors("uscis").keys()
    for status in ("citizen", "parolee", "none"):
        supporters = [{"kind": "person", "status": status, "in_us": True}]
        assert humanitarian("medical", supporters=supporters).finding == "open"


def test_i1_to_i3_parole_from_custody_rests_on_one_of_two_grounds() -> None:
    pathway = law().pathways["custody"]
    assert set(pathway.agencies.values()) == {ICE}
    assert set(pathway.grounds) == {URGENT_HUMANITARIAN, SIGNIFICANT_PUBLIC_BENEFIT}


def test_i4_i5_memos_describe_the_ground_for_credible_fear() -> None:
    kinds = [span.by.kind for span in law().timelines["credible-fear"].spans if span.by]
    assert "memo" in kinds
    versions = {version.id for version in law().pathways["credible-fear"].criteria}
    assert {"CF-2007", "CF-2010"} <= versions


@pytest.mark.parametrize(
    ("pathway", "state"),
    [
        ("uniting-for-ukraine", "open"),
        ("central-american-minors", "open"),
        ("cuban-family-reunification", "announced"),
        ("haitian-family-reunification", "announced"),
        ("filipino-veterans", "open"),
        ("military-parole-in-place", "open"),
        ("international-entrepreneur", "open"),
        ("cuban-medical-professional", "closed"),
        ("wet-foot-dry-foot", "closed"),
    ],
)
def test_j_and_k_the_programs_on_15_july_2022(pathway: str, state: str) -> None:
    assert [span.state for span in seen(pathway).reading.spans] == [state]


def test_j1_each_decision_stays_case_by_case() -> None:
    assert seen("uniting-for-ukraine").pathway.discretion == CASE_BY_CASE


def test_j2_dhs_can_end_a_program() -> None:
    assert seen("cuban-family-reunification", on="2025-12-15").reading.spans[0].state == "closed"
    assert seen("cuban-family-reunification", on="2024-12-15").reading.spans[0].state == "by invitation"


def test_j3_uniting_for_ukraine_in_one_step_with_form_i_134() -> None:
    report = seen("uniting-for-ukraine")
    assert [filing.form for filing in report.filings()] == ["I-134"]


def test_j4_afghans_ask_by_ordinary_humanitarian_parole() -> None:
    report = seen("afghan", **ABROAD, citizenships=["AF"], reasons=["protection_from_harm"])
    assert "I-131" in {filing.form for filing in report.filings()}


def test_j5_central_american_minors_took_new_applications_from_13_september_2021() -> None:
    states = {
        day: seen("central-american-minors", on=day).reading.spans[0].state
        for day in ("2017-08-15", "2017-08-16", "2021-03-09", "2021-03-10", "2021-09-12", "2021-09-13")
    }
    assert states == {
        "2017-08-15": "open",
        "2017-08-16": "closed",
        "2021-03-09": "closed",
        "2021-03-10": "announced",
        "2021-09-12": "announced",
        "2021-09-13": "open",
    }


def test_j6_no_new_cubans_from_2016_to_2022() -> None:
    for day in ("2016-10-01", "2019-06-01", "2022-07-15"):
        assert seen("cuban-family-reunification", on=day).finding == "closed"
    assert "G-10.1" in said(seen("cuban-family-reunification", on="2024-01-15"))


def test_j7_no_invitations_to_haitians_since_december_2019() -> None:
    assert seen("haitian-family-reunification", on="2019-11-30").reading.spans[0].state == "by invitation"
    assert seen("haitian-family-reunification", on="2020-01-01").reading.spans[0].state == "paused"


def test_j8_filipino_veterans_from_june_2016() -> None:
    assert seen("filipino-veterans", on="2016-06-07").reading.spans[0].state != "open"
    assert seen("filipino-veterans", on="2016-06-08").reading.spans[0].state == "open"


def test_j9_military_parole_in_place_is_decided_by_uscis_for_a_year() -> None:
    report = seen("military-parole-in-place")
    assert USCIS in report.pathway.agencies.values()
    assert "R-MPIP-05" in said(report)


def test_j10_entrepreneurs_bring_a_public_benefit() -> None:
    assert law().pathways["international-entrepreneur"].grounds == (SIGNIFICANT_PUBLIC_BENEFIT,)


def test_k1_to_k3_programs_that_ended_in_january_2017() -> None:
    for id in ("cuban-medical-professional", "wet-foot-dry-foot"):
        assert seen(id, on="2017-01-11").reading.spans[0].state == "open"
        assert seen(id, on="2017-01-13").reading.spans[0].state == "closed"
