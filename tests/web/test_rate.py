"""How often an address may call, counted without keeping it."""

import pytest
from django.test import RequestFactory

from openparole.web import rate


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """A clock that is set by hand, and counters that begin empty."""
    now = [600_000]
    monkeypatch.setattr(rate, "time", lambda: now[0])
    monkeypatch.setattr(rate, "_counts", {})
    return now


def sent(address="203.0.113.7", forwarded=None):
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    return RequestFactory().get("/", REMOTE_ADDR=address, headers=headers)


def test_so_many_a_minute_then_no_more_until_the_next(clock):
    assert [rate.allowed(sent(), "step", 2) for _call in range(3)] == [True, True, False]
    assert rate.wait() == 60
    clock[0] += 60
    assert rate.allowed(sent(), "step", 2)


def test_each_address_and_each_kind_is_counted_by_itself():
    assert rate.allowed(sent(), "step", 1)
    assert rate.allowed(sent("203.0.113.8"), "step", 1)
    assert rate.allowed(sent(), "api", 1)
    assert not rate.allowed(sent(), "step", 1)


def test_a_household_counts_as_one():
    assert rate.allowed(sent("2001:db8:1:2::1"), "step", 1)
    assert not rate.allowed(sent("2001:db8:1:2:ffff::9"), "step", 1)
    assert rate.allowed(sent("2001:db8:1:3::1"), "step", 1)


def test_an_address_of_version_4_is_the_same_in_version_6():
    assert rate.allowed(sent("203.0.113.7"), "step", 1)
    assert not rate.allowed(sent("::ffff:203.0.113.7"), "step", 1)


def test_without_a_limit_nothing_is_counted():
    assert all(rate.allowed(sent(), "step", 0) for _call in range(1000))
    assert rate._counts == {}


def test_the_address_itself_is_not_kept():
    rate.allowed(sent(), "step", 5)
    assert "203.0.113.7" not in repr(rate._counts)


def test_it_is_forgotten_after_ten_minutes_though_nobody_calls(monkeypatch):
    started = []
    monkeypatch.setattr(rate, "Timer", lambda after, do, args: started.append((after, do, args)) or Waiting())
    rate.allowed(sent(), "step", 5)
    rate.allowed(sent(), "step", 5)
    [(after, do, args)] = started
    assert after == 600
    do(*args)
    assert rate._counts == {}


class Waiting:
    """A timer that does not run."""

    def start(self):
        """Nothing."""


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "198.51.100.1", "203.0.113.7"),
        (1, "198.51.100.1", "198.51.100.1"),
        (1, "6.6.6.6, 198.51.100.1", "198.51.100.1"),
        (2, "6.6.6.6, 198.51.100.1, 10.0.0.1", "198.51.100.1"),
        (2, "198.51.100.1", "198.51.100.1"),
        (1, None, "203.0.113.7"),
    ],
)
def test_the_address_is_read_past_our_own_proxies_and_no_further(settings, proxies, forwarded, address):
    settings.PROXIES = proxies
    assert rate.address(sent(forwarded=forwarded)) == address
