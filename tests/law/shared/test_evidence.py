"""The papers: one list for everybody, one for each reason, and what is said of supporters."""

from __future__ import annotations

from openparole.law.facts.reason import reasons
from openparole.law.shared.evidence_by_reason import EVIDENCE_BY_REASON, PAPERS
from openparole.law.shared.grounds import HUMANITARIAN_REASONS, PUBLIC_REASONS
from openparole.law.shared.request_from_abroad import EVIDENCE
from openparole.logic.proof import facts_read
from openparole.logic.schedules import At
from openparole.screening import screen

WITHOUT_A_LIST = {"other_humanitarian", "other_public_benefit"}


def listed(on="2022-07-15", **facts):
    report = screen({"location": "outside_us", **facts}, on=on, pathways=["humanitarian"])
    item = report["humanitarian"]
    return [statement.id for statement in item.statements(item.pathway.evidence)]


def test_every_reason_of_a_ground_has_a_list_except_the_open_ones():
    assert set(PAPERS) == {*HUMANITARIAN_REASONS, *PUBLIC_REASONS} - WITHOUT_A_LIST
    assert set(PAPERS) <= set(reasons.options)


def test_a_list_is_shown_for_its_own_reason_only():
    for reason, papers in PAPERS.items():
        shown = [id for id in listed(reasons=[reason]) if id.startswith("G-5.4/")]
        assert shown == ["G-5.4/each", *(f"G-5.4/{reason}/{name}" for name in papers)]


def test_no_paper_is_listed_twice():
    ids = [item.id for item in EVIDENCE]
    assert len(set(ids)) == len(ids)
    assert len({str(item.text) for item in EVIDENCE_BY_REASON}) > 40


def test_the_age_for_fingerprints_runs_from_14_to_79():
    def asked(born):
        return "G-5.33" in listed(birth_date=born)

    assert [asked("2008-07-16"), asked("2008-07-15")] == [False, True]
    assert [asked("1942-07-16"), asked("1942-07-15")] == [True, False]


def test_a_child_of_17_needs_the_parents_consent_and_one_of_18_does_not():
    assert "G-5.34" in listed(birth_date="2004-07-16")
    assert "G-5.34" not in listed(birth_date="2004-07-15")


def test_a_matter_of_life_may_be_marked_expedite():
    calm = {"life_threatening": False, "circumstances": [], "needed_by": "never"}
    assert "G-5.40" not in listed(**calm)
    assert "G-5.40" in listed(**{**calm, "life_threatening": True})


def test_what_is_said_of_supporters_follows_who_they_are():
    person = {"kind": "person", "status": "citizen", "in_us": True}
    assert not {"G-6.12", "G-6.13", "G-6.14"} & set(listed(supporters=[person]))
    assert "G-6.13" in listed(supporters=[{"kind": "organization"}])
    assert "G-6.12" in listed(supporters=[{"kind": "the_beneficiary"}])
    assert "G-6.14" in listed(supporters=[])


def test_the_poverty_line_is_said_and_never_a_criterion():
    assert "G-6.15" in listed(supporters=[])
    report = screen({}, on="2022-07-15", pathways=["humanitarian", "significant-public-benefit"])
    for item in report.pathways:
        for version in item.pathway.criteria:
            read = {fact.name for rule in version.requires for fact in facts_read(rule)}
            assert "supporters" not in read
            assert not any(isinstance(node, At) for rule in version.requires for node in rule.walk())


def test_an_address_is_given_from_the_day_of_its_page_on_and_not_for_a_request_online():
    assert "G-7.30" in listed("2026-08-11") and "G-7.30" in listed("2026-08-11", filing_channel="paper")
    assert "G-7.30" not in listed("2026-08-10")
    assert "G-7.30" not in listed("2026-08-11", filing_channel="online")
