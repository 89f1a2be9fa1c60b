"""The keys that seal answers: a new one each day, each destroyed when no page sealed with it can be used.

All workers share one small file of fixed places, readable by its owner alone. A key is overwritten where it
stands, so that no copy of it is left by us; what a disk keeps beneath is not in our hands.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

DAY = 24 * 3600
PAGE_LASTS = 12 * 3600
"""Seconds after its last step for which a page can be used."""
KEY_LASTS = DAY + PAGE_LASTS
PLACES = 4
_RECORD = struct.Struct(">IQ32s")
_READ_AGAIN = 60


class Key(NamedTuple):
    """`id` is not 0; `made` in seconds since 1970; 32 random bytes."""

    id: int
    made: int
    secret: bytes


class Keys:
    """The keys in a file. `now` is always an argument, in seconds since 1970."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: list[Key] = []
        self._read_at = 0

    def newest(self, now: int) -> Key:
        """The key to seal with; a new one where the last is a day old."""
        if not self._fresh(now) or self._known[-1].made <= now - DAY:
            self.refresh(now)
        return self._known[-1]

    def find(self, id: int, now: int) -> Key | None:
        """The key of this id, unless it was destroyed."""
        for again in (not self._fresh(now), True):
            if again:
                self.refresh(now)
            for key in self._known:
                if key.id == id and key.made > now - KEY_LASTS:
                    return key
        return None

    def refresh(self, now: int) -> None:
        """Reads the file, destroys what is too old, and makes a key where the last is a day old."""
        file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            places = _read(file)
            kept = [
                key if key is not None and now - KEY_LASTS < key.made <= now + DAY else None for key in places
            ]
            if not any(key is not None and key.made > now - DAY for key in kept):
                kept[kept.index(None)] = Key(secrets.randbits(32) | 1, now, secrets.token_bytes(32))
            if kept != places:
                _write(file, kept)
        finally:
            os.close(file)
        self._known = sorted((key for key in kept if key is not None), key=lambda key: key.made)
        self._read_at = now

    def _fresh(self, now: int) -> bool:
        return bool(self._known) and 0 <= now - self._read_at < _READ_AGAIN


def _read(file: int) -> list[Key | None]:
    raw = os.pread(file, _RECORD.size * PLACES, 0).ljust(_RECORD.size * PLACES, b"\0")
    found = (Key(*fields) for fields in _RECORD.iter_unpack(raw))
    return [key if key.id else None for key in found]


def _write(file: int, places: list[Key | None]) -> None:
    empty = Key(0, 0, bytes(32))
    os.pwrite(file, b"".join(_RECORD.pack(*(key or empty)) for key in places), 0)
    os.fsync(file)
