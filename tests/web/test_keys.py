"""The keys that seal answers live as long as a page sealed with them, and no longer."""

import stat

from openparole.web.keys import DAY, KEY_LASTS, PAGE_LASTS, Keys

NOW = 1_795_000_000


def test_one_key_serves_a_day_and_the_next_day_has_its_own(tmp_path):
    keys = Keys(tmp_path / "keys")
    first = keys.newest(NOW)
    assert keys.newest(NOW + DAY - 1) == first
    assert keys.newest(NOW + DAY) != first


def test_a_key_is_found_until_the_last_page_sealed_with_it_has_ended(tmp_path):
    keys = Keys(tmp_path / "keys")
    first = keys.newest(NOW)
    last_page = NOW + DAY - 1 + PAGE_LASTS
    assert keys.find(first.id, last_page) == first
    assert keys.find(first.id, NOW + KEY_LASTS) is None


def test_a_key_that_ended_is_not_in_the_file_any_more(tmp_path):
    keys = Keys(tmp_path / "keys")
    secret = keys.newest(NOW).secret
    assert secret in (tmp_path / "keys").read_bytes()
    keys.refresh(NOW + KEY_LASTS)
    assert secret not in (tmp_path / "keys").read_bytes()


def test_workers_and_a_restart_share_the_keys(tmp_path):
    one, other = Keys(tmp_path / "keys"), Keys(tmp_path / "keys")
    assert one.newest(NOW) == other.newest(NOW) == Keys(tmp_path / "keys").newest(NOW + 5)


def test_a_worker_finds_the_key_that_another_one_made_since_it_looked(tmp_path):
    one, other = Keys(tmp_path / "keys"), Keys(tmp_path / "keys")
    one.newest(NOW)
    other.newest(NOW)
    later = NOW + DAY
    made = other.newest(later)
    assert one.find(made.id, later) == made


def test_only_the_owner_may_read_the_keys(tmp_path):
    Keys(tmp_path / "keys").newest(NOW)
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600


def test_a_clock_set_back_makes_a_new_key_and_trusts_none_of_the_future(tmp_path):
    keys = Keys(tmp_path / "keys")
    future = keys.newest(NOW + 30 * DAY)
    assert Keys(tmp_path / "keys").newest(NOW) != future
