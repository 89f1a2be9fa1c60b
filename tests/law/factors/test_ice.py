"""The worksheet of ICE: the groups of 8 CFR 212.5(b) first, then the person, on the factors of USCIS."""

from openparole.law.factors.ice import SHEET
from openparole.law.factors.uscis import DISCRETION_FACTORS
from openparole.screening import screen

HELD = {
    "custody": "ice",
    "detained_under": "235b",
    "pregnancy_certified": True,
    "serious_medical_condition": False,
    "identity_proof": "none",
    "criminal_record": "none",
}


def states(**facts):
    report = screen({**HELD, **facts}, on="2022-07-15", pathways=["custody"])["custody"]
    return {factor.id: (factor.step, state) for factor, state in report.factors()}


def test_the_basis_comes_first_and_discretion_second():
    steps = [factor.step for factor in SHEET.factors]
    assert steps == sorted(steps)
    assert steps.count("basis") == 5


def test_ice_weighs_what_uscis_weighs():
    assert set(SHEET.factors) & set(DISCRETION_FACTORS) == {
        factor for factor in SHEET.factors if factor.id.startswith("WF-")
    }
    assert [factor.id for factor in SHEET.factors if factor.id.startswith("WF-")] == [
        "WF-F15",
        "WF-F16",
        "WF-F17",
        "WF-F18",
        "WF-F19",
        "WF-F20",
    ]


def test_facts_speak_for_and_against_and_the_rest_stays_open():
    found = states()
    assert found["ICE-2"] == ("basis", "shown")
    assert found["ICE-1"] == ("basis", "contradicted")
    assert found["ICE-4"] == ("basis", "open")
    assert found["G-3.7"] == ("discretion", "contradicted")
    assert found["WF-F17"] == ("discretion", "shown")


def test_a_risk_of_flight_that_something_answers_speaks_for_the_person():
    assert states(flight_risk="mitigated")["G-3.8"][1] == "shown"
    assert states(flight_risk="yes")["G-3.8"][1] == "contradicted"
