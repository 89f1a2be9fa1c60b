"""`openparole timeline`: read from the instruments, and from nothing else."""

from openparole.law.catalog import law


def test_every_instrument_is_on_it_in_the_order_of_days(openparole):
    said = openparole("timeline").out
    places = [said.index(f"({id})") for id in law().instruments if f"({id})" in said]
    assert len(places) == len(law().instruments)
    assert places == sorted(places)


def test_only_what_was_issued_or_took_effect_in_those_days(openparole):
    said = openparole("timeline", "--from", "2022-04-25", "--to", "2022-04-26").told
    assert "(T046)" in said
    assert "(T075)" not in said
    assert "2022-04-25 intake: open" in said


def test_days_without_anything_are_said_to_be_so(openparole):
    assert openparole("timeline", "--to", "1900-01-01").told.startswith("Nothing was issued")


def test_the_json_has_the_same(openparole, conforms):
    said = openparole("timeline", "--json").json
    conforms(said)
    assert [found["id"] for found in said["instruments"]] == list(law().instruments)
    some = openparole("timeline", "--from", "2022-04-25", "--to", "2022-04-26", "--json").json
    conforms(some)
    assert (some["from"], some["to"]) == ("2022-04-25", "2022-04-26")
