"""Answers sealed inside a page: encrypted and authenticated, bound to the reader's cookie, never kept here.

The server forgets a page when it has sent it. What comes back is opened only if it was sealed here, for this
purpose and cookie, not longer than twelve hours ago. Padding hides how much was told.
"""

from __future__ import annotations

import json
import os
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from openparole.web.keys import PAGE_LASTS

if TYPE_CHECKING:
    from openparole.web.keys import Keys

LARGEST = 64 * 1024
"""Bytes, of what comes back and of what it holds."""
STEP = 2048
_NONCE = 12
_ID = 4
_HEAD = 4


class CannotOpen(Exception):
    """It was not sealed here, for this, for this reader, or it is too old. It does not say which."""


class TooLarge(Exception):
    """More than one page can carry."""


def seal(keys: Keys, content: Any, *, purpose: str, cookie: str, now: int) -> str:
    """The content (plain JSON data) as a text that only `unseal` reads. Raises TooLarge."""
    told = json.dumps({"at": now, "content": content}, ensure_ascii=False, separators=(",", ":")).encode()
    packed = zlib.compress(told)
    size = _HEAD + len(packed)
    padded = (len(packed).to_bytes(_HEAD) + packed).ljust(-(-size // STEP) * STEP, b"\0")
    key = keys.newest(now)
    nonce = os.urandom(_NONCE)
    closed = AESGCM(key.secret).encrypt(nonce, padded, _bound(purpose, cookie))
    text = urlsafe_b64encode(key.id.to_bytes(_ID) + nonce + closed).decode("ascii")
    if len(told) > LARGEST or len(text) > LARGEST:
        raise TooLarge
    return text


def unseal(keys: Keys, text: str, *, purpose: str, cookie: str, now: int) -> Any:
    """What `seal` was given. Raises CannotOpen."""
    if len(text) > LARGEST or not text.isascii():
        raise CannotOpen
    try:
        raw = urlsafe_b64decode(text)
        key = keys.find(int.from_bytes(raw[:_ID]), now)
        if key is None:
            raise CannotOpen
        nonce, closed = raw[_ID : _ID + _NONCE], raw[_ID + _NONCE :]
        padded = AESGCM(key.secret).decrypt(nonce, closed, _bound(purpose, cookie))
    except (ValueError, InvalidTag):
        raise CannotOpen from None
    packed = padded[_HEAD : _HEAD + int.from_bytes(padded[:_HEAD])]
    opening = zlib.decompressobj()
    told = json.loads(opening.decompress(packed, LARGEST))
    if not 0 <= now - told["at"] < PAGE_LASTS:
        raise CannotOpen
    return told["content"]


def _bound(purpose: str, cookie: str) -> bytes:
    return f"openparole\0{purpose}\0{cookie}".encode()
