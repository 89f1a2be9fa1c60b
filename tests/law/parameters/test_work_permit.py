"""The fees of a work permit for people on parole, by the day on which it is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from openparole.logic.expressions import dollars
from openparole.logic.values import TRUE, UNKNOWN
from openparole.screening import screen
from openparole.screening.amounts import possible

FORM, FEE, FEE_ON_I131, WITH_GREEN_CARD_CASE = (
    "D-FEE-I765", "D-FEE-EAD", "D-FEE-EAD/i131", "D-FEE-I765/i485",
)  # fmt: skip
NO_GREEN_CARD_CASE = {"i485_filed_on": "never"}


def asked(on: str, way: str = "humanitarian", **facts: Any) -> dict[str, tuple[int, list[int | None]]]:
    """Whether each fee of the work permit is asked, and what it may come to."""
    told = {"location": "inside_us", **NO_GREEN_CARD_CASE, **facts}
    report = screen(told, on=on, pathways=[way])[way]
    amounts = {
        fee.id: (report.case.truth(fee.when), possible(report.case, fee.amount)) for fee in report.fees()
    }
    return {id: amounts[id] for id in (FORM, FEE, FEE_ON_I131, WITH_GREEN_CARD_CASE) if id in amounts}


def cents(*amounts: int) -> list[int]:
    return [dollars(amount) for amount in amounts]


@pytest.mark.parametrize(
    ("day", "initial", "renewal"),
    [
        ("2025-07-21", 0, 0),
        ("2025-07-22", 550, 275),
        ("2025-12-31", 550, 275),
        ("2026-01-01", 560, 280),
        ("2026-10-15", 560, 280),
        ("2026-10-16", 570, 280),
        ("2026-11-24", 570, 280),
    ],
)
def test_the_fee_beside_the_form_follows_the_day_of_posting(day: str, initial: int, renewal: int) -> None:
    """The day asked about is later: the request for the work permit has a day of its own."""
    for kind, amount in (("initial", initial), ("renewal", renewal)):
        assert asked("2027-01-31", ead_kind=kind, ead_filed_on=day)[FEE] == (TRUE, cents(amount))
        assert asked(day, ead_kind=kind)[FEE] == (TRUE, cents(amount))
    told = {"filed_for": "re-parole", "ead_kind": "with_reparole", "postmarked_on": day}
    assert asked("2027-01-31", "re-parole", **told)[FEE_ON_I131] == (TRUE, cents(renewal))


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        ("2010-11-22", None),
        ("2010-11-23", 380),
        ("2016-12-22", 380),
        ("2016-12-23", 410),
        ("2024-03-31", 410),
        ("2024-04-01", 520),
        ("2026-11-24", 520),
    ],
)
def test_the_form_has_a_fee_of_its_own(day: str, amount: int | None) -> None:
    expected = [None] if amount is None else cents(amount)
    assert asked(day, ead_kind="initial")[FORM] == (TRUE, expected)
    assert asked(day, ead_kind="renewal")[FORM] == (TRUE, expected)


def test_who_has_not_said_which_permit_sees_both_amounts() -> None:
    assert asked("2025-07-22") == {FORM: (UNKNOWN, cents(520)), FEE: (UNKNOWN, cents(275, 550))}


def test_who_asks_for_none_sees_no_fee() -> None:
    assert asked("2025-07-22", ead_kind="none") == {}
    assert asked("2025-07-22", "re-parole", ead_kind="none") == {}


def test_a_request_not_yet_sent_reads_the_day_asked_about_and_not_the_day_of_the_parole_request() -> None:
    told = {"filed_for": "humanitarian", "postmarked_on": "2025-06-02", "ead_kind": "initial"}
    assert asked("2026-11-24", **told)[FEE] == (TRUE, cents(570))


def test_with_re_parole_no_text_says_if_the_form_is_paid_too() -> None:
    fees = asked("2026-11-24", "re-parole", ead_kind="with_reparole")
    assert fees == {FORM: (UNKNOWN, cents(520)), FEE_ON_I131: (TRUE, cents(280))}


@pytest.mark.parametrize(
    ("green_card_case", "amount"),
    [("2007-07-29", 520), ("2007-07-30", 0), ("2024-03-31", 0), ("2024-04-01", 260), ("2026-05-04", 260)],
)
def test_with_a_paid_green_card_case_the_form_is_free_or_half(green_card_case: str, amount: int) -> None:
    open_case = {"i485_filed_on": green_card_case, "i485_denied_on": "never", "adjusted_on": "never"}
    told = {"ead_kind": "initial", **open_case}
    for way in ("advance-parole-adjustment", "re-parole"):
        fees = asked("2026-11-24", way, i485_fee_paid=True, **told)
        assert fees[WITH_GREEN_CARD_CASE] == (TRUE, cents(amount))
        assert asked("2026-11-24", way, i485_fee_paid=False, **told)[WITH_GREEN_CARD_CASE] == (
            TRUE,
            cents(520),
        )


def test_a_green_card_case_that_is_over_lowers_nothing() -> None:
    over = {"i485_filed_on": "2024-05-06", "i485_denied_on": "2026-02-03", "adjusted_on": "never"}
    assert WITH_GREEN_CARD_CASE not in asked("2026-11-24", "re-parole", ead_kind="renewal", **over)


@pytest.mark.parametrize("way", ["advance-parole-asylum", "tps-travel", "international-entrepreneur"])
def test_ways_without_a_work_permit_for_parole_have_none_of_these(way: str) -> None:
    assert asked("2026-11-24", way, ead_kind="initial") == {}
