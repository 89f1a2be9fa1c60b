"""What follows from what was told: each row of the list of implications, by a matter that it decides."""

import pytest

from openparole.law.facts.catalog import facts
from openparole.law.implications import IMPLICATIONS, ORDERS
from openparole.logic.implications import Clash, carry, matter_facts
from openparole.logic.values import FALSE, IS_NEVER, TRUE, exactly, happens

FACTS = facts()
FIELDS = [field for fact in FACTS.values() if fact.kind == "rows" for field in fact.fields.values()]


def known(fact, value):
    """A written value as knowledge: enough of the kinds for these tests."""
    match fact.kind:
        case "yn":
            return TRUE if value else FALSE
        case "choice" | "country":
            return fact.mask((value,))
        case "set":
            return (fact.mask(value), fact.unknown[1])
        case "day" | "date":
            return IS_NEVER if value == "never" else exactly(value)
        case "rows":
            return (tuple(row(fact, given) for given in value), True)
        case _:
            return (value, value)


def row(rows, given):
    return tuple(known(f, given[name]) if name in given else f.unknown for name, f in rows.fields.items())


def carried(**told):
    values = [fact.unknown for fact in FACTS.values()]
    for name, value in told.items():
        values[FACTS[name].index] = known(FACTS[name], value)
    carry(values, IMPLICATIONS, ORDERS)
    return {name: values[fact.index] for name, fact in FACTS.items()}


def one_of(name, *options):
    return FACTS[name].mask(options)


def none_of(name, *options):
    return FACTS[name].unknown & ~one_of(name, *options)


def said(told):
    return " ".join(f"{name}={value}" for name, value in told.items())


A_DAY = "some day"
NO_ROWS = ((), True)


def is_derived(name, value, found):
    if value == A_DAY:
        return happens(found) == TRUE
    return found == (known(FACTS[name], value) if isinstance(value, str) else value)


FOLLOWS = [
    ({"location": "outside_us"}, {"custody": "none"}),
    ({"custody": "ice"}, {"location": "inside_us"}),
    ({"custody": "other_us"}, {"location": "inside_us"}),
    ({"custody": "cbp"}, {"location": none_of("location", "outside_us"), "arrived_on": A_DAY}),
    ({"country_now": "US"}, {"location": none_of("location", "outside_us")}),
    ({"country_now": "CA"}, {"location": none_of("location", "inside_us")}),
    ({"country_now": "MX"}, {"location": "outside_us", "custody": "none"}),
    ({"location": "at_port"}, {"arrived_on": A_DAY}),
    ({"location": "inside_us"}, {"country_now": "US"}),
    (
        {"location": "inside_us", "custody": "none"},
        {"entry_manner": none_of("entry_manner", "none")},
    ),
    (
        {"arrived_on": "never"},
        {"location": "outside_us", "entry_manner": "none", "in_proceedings": FALSE, "trips": NO_ROWS}
        | dict.fromkeys(("paroled_on", "nta_served_on", "removal_order_on", "removed_on"), "never"),
    ),
    ({"unlawful_days": 5}, {"arrived_on": A_DAY}),
    ({"entry_manner": "paroled"}, {"paroled_on": A_DAY}),
    ({"papers": ("i94_parole",)}, {"paroled_on": A_DAY}),
    ({"papers": ("parole_stamp", "nta")}, {"paroled_on": A_DAY}),
    (
        {"paroled_on": "never"},
        {"earlier_paroles": NO_ROWS, "termination_notices": NO_ROWS, "parole_program": "none"}
        | dict.fromkeys(("reparoled_on", "entrepreneur_paroled_on", "conditions_broken_on"), "never"),
    ),
    ({"entrepreneur_paroled_on": "2024-05-01"}, {"paroled_on": A_DAY}),
    ({"parole_program": "cbp-one"}, {"parole_place": "port"}),
    ({"parole_program": "keeping-families-together"}, {"parole_place": "inside_us"}),
    ({"class_of_admission": "UHP"}, {"parole_program": "uniting-for-ukraine", "parole_place": "port"}),
    ({"class_of_admission": "OAR"}, {"parole_program": "afghan"}),
    ({"removed_on": "2019-01-01"}, {"removal_order_on": A_DAY, "arrived_on": A_DAY}),
    ({"statuses": ("f1",), "location": "inside_us"}, {"entry_manner": "admitted"}),
    ({"statuses": ("lpr",)}, {"lawful_status_on": A_DAY}),
    ({"statuses": ("tps",)}, {"tps_filed_on": A_DAY}),
    ({"adjusted_on": "2020-01-01"}, {"lawful_status_on": A_DAY, "i485_denied_on": "never"}),
    ({"i130_category": "f4"}, {"family_petitioner_status": "citizen"}),
    (
        {"i130_category": "f2a"},
        {"family_petitioner_status": one_of("family_petitioner_status", "lpr", "national")},
    ),
    (
        {"married_on": "never"},
        {
            "marriage_ended_on": "never",
            "relation_to_principal": none_of("relation_to_principal", "spouse"),
            "relation_to_member": none_of("relation_to_member", "spouse", "widow"),
        },
    ),
]


def test_whoever_is_held_may_have_been_stopped_at_the_port():
    """facts.md says that whoever is inside got in; an arriving alien in custody did not."""
    assert carried(custody="ice", entry_manner="none")["location"] == FACTS["location"].bits["inside_us"]


@pytest.mark.parametrize(("told", "follows"), FOLLOWS, ids=[said(told) for told, _ in FOLLOWS])
def test_it_follows(told, follows):
    values = carried(**told)
    assert [name for name, value in follows.items() if not is_derived(name, value, values[name])] == []


@pytest.mark.parametrize(
    "told",
    [
        {"country_now": "US", "location": "outside_us"},
        {"custody": "ice", "arrived_on": "never"},
        {"class_of_admission": "UHP", "parole_place": "inside_us"},
        {"papers": ("i94_parole",), "paroled_on": "never"},
        {"adjusted_on": "2020-01-01", "i485_denied_on": "2021-01-01"},
        {"married_on": "never", "us_relatives": [{"relation": "spouse"}]},
        {"arrived_on": "never", "unlawful_days": 5},
        {"birth_date": "2020-01-01", "paroled_on": "2019-12-31"},
        {"birth_date": "2020-01-01", "trips": [{"left_on": "2019-12-31"}]},
        {"entrepreneur_paroled_on": "2024-05-01", "paroled_on": "2024-04-30"},
        {"trips": [{"left_on": "2024-05-02", "returned_on": "2024-05-01"}]},
        {"i485_sent_on": "2024-05-02", "i485_filed_on": "2024-05-01"},
        {"married_on": "2024-05-02", "marriage_ended_on": "2024-05-01"},
    ],
    ids=said,
)
def test_it_cannot_be_true_together(told):
    with pytest.raises(Clash):
        carried(**told)


@pytest.mark.parametrize(
    "told",
    [
        {"removed_on": "2019-01-01", "arrived_on": "2023-05-01", "removal_order_on": "2024-02-01"},
        {"birth_date": "2020-01-01", "i130_filed_on": "2015-01-01", "invited_on": "2019-01-01"},
        {"i130_category": "f2b", "family_petitioner_status": "citizen"},
        {"papers": ("i220a",), "paroled_on": "2022-11-01"},
    ],
    ids=["deported, came again", "born after the petition", "kept the class", "recognizance and parole"],
)
def test_it_can_be_true_together(told):
    carried(**told)


def test_nothing_follows_from_nothing():
    assert carried() == {name: fact.unknown for name, fact in FACTS.items()}


def test_whoever_is_inside_came_back_from_each_trip():
    (trip,), _complete = carried(location="inside_us", trips=[{"left_on": "2024-05-01"}])["trips"]
    assert happens(trip[FACTS["trips"].fields["returned_on"].index]) == TRUE


def test_they_read_facts_of_a_matter_and_say_why():
    for implication in IMPLICATIONS:
        literals = (*implication.premises, implication.conclusion)
        assert {fact for literal in literals for fact in matter_facts(literal)} <= set(FACTS.values())
        assert str(implication.why).endswith(".")
    for order in ORDERS:
        assert {order.earlier, order.later} <= {*FACTS.values(), *FIELDS}
        assert str(order.why).endswith(".")
