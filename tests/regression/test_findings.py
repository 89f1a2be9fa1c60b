"""A change of law shows as a diff that a lawyer can read: findings on made-up people, day by day."""

from __future__ import annotations

import pytest

from openparole.law.catalog import law
from openparole.screening import screen
from tests.regression.people import PEOPLE, Person, people
from tests.regression.tables import DAYS, LABEL, LETTERS, approved, columns_changed, settled, table

WORDS = {"open": "O", "closed": "C", "undetermined": "U"}
NONE_APPROVED = not any(approved(day).exists() for day in DAYS)


@pytest.mark.skipif(NONE_APPROVED, reason="no table is approved yet: run `make approve`")
@pytest.mark.parametrize("day", DAYS)
def test_the_findings_are_the_approved_ones(day: str) -> None:
    assert approved(day).exists(), "not approved: run `make approve`"
    before, now = approved(day).read_text(encoding="utf-8"), table(day)
    assert before == now, f"changed, by pathway: {columns_changed(before, now)}; see `make approve`"


def test_a_table_says_what_a_report_says() -> None:
    day = DAYS[12]
    rows = table(day).splitlines()[-PEOPLE:]
    for number in range(1, PEOPLE, 25):
        report = screen(Person(number).told, on=day)
        letters = rows[number - 1][LABEL:].partition("  ")[0].replace(" ", "")
        assert letters == "".join(WORDS[report[id].finding] for id in law().pathways), number


def test_people_are_the_same_each_time() -> None:
    assert [Person(number).told for number in (1, 250)] == [people()[0].told, people()[249].told]


def test_people_differ_and_are_found_in_every_way() -> None:
    told = {repr(sorted(person.told.items(), key=lambda item: item[0])) for person in people()}
    assert len(told) == PEOPLE
    assert len({str(person.base) for person in people()}) > len(law().pathways) // 2
    assert len(settled()) == PEOPLE


def test_every_letter_is_in_the_tables() -> None:
    rows = table(DAYS[9]).splitlines()[-PEOPLE:]
    assert set("".join(row[LABEL:].partition("  ")[0] for row in rows)) - {" "} == set(LETTERS.values())


def test_what_changed_is_counted_by_pathway() -> None:
    now = table(DAYS[9])
    *_head, last = now.splitlines()
    letter = "O" if last[LABEL] != "O" else "C"
    before = now.replace(last, last[:LABEL] + letter + last[LABEL + 1 :])
    assert columns_changed(before, now) == {next(iter(law().pathways)): 1}
    assert columns_changed(now, now) == {}
    assert columns_changed("", now) == {}
