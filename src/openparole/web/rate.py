"""How often one address may call: counted by the minute, in memory, without keeping the address.

What is counted is a hash of the address under a key that this process made for itself. Counts are forgotten
ten minutes after the first of their minute, whether or not anybody calls again. Each worker counts alone.
"""

from __future__ import annotations

import hmac
from collections import Counter
from ipaddress import IPv6Address, ip_address
from secrets import token_bytes
from threading import Lock, Timer
from time import time
from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from django.http import HttpRequest

KEPT = 600
"""Seconds."""
NETWORK = 64
"""Of an address of version 6 so many bits are one household's; it may change the others as it likes."""

_key = token_bytes(32)
_lock = Lock()
_counts: dict[int, Counter[bytes]] = {}


def allowed(request: HttpRequest, what: str, per_minute: int) -> bool:
    """Whether the sender may do this once more in this minute; 0: there is no limit."""
    if not per_minute:
        return True
    who = hmac.digest(_key, f"{what} {_household(address(request))}".encode(), "sha256")
    with _lock:
        counted = _this_minute()
        counted[who] += 1
        return counted[who] <= per_minute


def wait() -> int:
    """How many seconds are left of this minute."""
    return 60 - int(time()) % 60


def address(request: HttpRequest) -> str:
    """The address of the sender, read past our own proxies; what stands before those is anybody's word."""
    passed = request.headers.get("X-Forwarded-For", "").split(",") if settings.PROXIES else []
    known = [*(one.strip() for one in passed if one.strip()), request.META.get("REMOTE_ADDR", "")]
    return str(known[max(len(known) - 1 - settings.PROXIES, 0)])


def _household(told: str) -> str:
    try:
        found = ip_address(told)
    except ValueError:
        return told
    if isinstance(found, IPv6Address):
        return str(found.ipv4_mapped or int(found) >> (128 - NETWORK))
    return str(found)


def _this_minute() -> Counter[bytes]:
    minute = int(time()) // 60
    if minute not in _counts:
        _counts[minute] = Counter()
        forgetting = Timer(KEPT, _counts.pop, (minute, None))
        forgetting.daemon = True
        forgetting.start()
    return _counts[minute]
