"""Answers in a file of the person who told them, to go on another day: plain, or sealed with a passphrase.

A sealed file is of no use without its passphrase, to us as to anybody. The names of files say nothing.
"""

from __future__ import annotations

import json
import os
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from django.http import HttpResponse

from openparole.interview.saved import HEADING, to_toml
from openparole.interview.sitting import Sitting
from openparole.logic.text import _
from openparole.screening.files import BadFile, parse
from openparole.screening.matter import BadMatter
from openparole.web.limits import limited

if TYPE_CHECKING:
    from typing import IO

    from openparole.logic.text import Text

PLAIN, SEALED = "notes.toml", "notes.json"
FORM = "openparole-answers/1"
COST = 2**15
"""Of scrypt: 32 MB of memory and a tenth of a second for each try."""


class CannotRead(Exception):
    """Why a file cannot be opened."""

    def __init__(self, why: Text) -> None:
        super().__init__(str(why))
        self.why = why


def download(sitting: Sitting, passphrase: str) -> HttpResponse:
    """The file of a sitting; sealed where a passphrase was given."""
    text = to_toml(sitting.data(), HEADING)
    name, body = (SEALED, closed(text, passphrase)) if passphrase else (PLAIN, text)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(body, content_type="application/octet-stream", headers=headers)


def opened(file: IO[bytes] | None, passphrase: str) -> Sitting:
    """The sitting of a file. Raises CannotRead."""
    if file is None:
        raise CannotRead(_("Choose a file that you saved here, of one megabyte at most."))
    raw = file.read()
    if raw.lstrip()[:1] == b"{":
        raw = _unlocked(raw, passphrase)
    try:
        data, _text = parse(raw, "notes.toml" if raw.lstrip()[:1] != b"{" else "notes.json")
        limited(data)
        return _carried(Sitting.of(data))
    except BadFile as bad:
        raise CannotRead(_("This file cannot be read: {why}.", why=bad.message)) from None
    except BadMatter as bad:
        raise CannotRead(_("This file cannot be read: {why}.", why=str(bad.problems[0]))) from None
    except (TypeError, UnicodeError):
        raise CannotRead(_("This file cannot be read: {why}.", why="no page can carry it")) from None


def _carried(sitting: Sitting) -> Sitting:
    """The same as the next page will read it. Raises what it cannot read, or what JSON cannot hold."""
    told = json.dumps(sitting.as_json(), ensure_ascii=False).encode()
    return Sitting.from_json(json.loads(told))


def closed(text: str, passphrase: str) -> str:
    """The text sealed with a passphrase, as JSON that says how."""
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = AESGCM(_key(passphrase, salt)).encrypt(nonce, text.encode(), FORM.encode())
    parts = {"salt": salt, "nonce": nonce, "sealed": sealed}
    return json.dumps({"form": FORM, **{name: b64encode(part).decode() for name, part in parts.items()}})


def _unlocked(raw: bytes, passphrase: str) -> bytes:
    """The bytes of a sealed file opened; of any other file as they are. Raises CannotRead."""
    try:
        told: Any = json.loads(raw)
    except (ValueError, RecursionError):
        return raw
    if not isinstance(told, dict) or told.get("form") != FORM:
        return raw
    if not passphrase:
        raise CannotRead(_("This file is sealed. Give its passphrase."))
    try:
        salt, nonce, sealed = (b64decode(told[name], validate=True) for name in ("salt", "nonce", "sealed"))
        return AESGCM(_key(passphrase, salt)).decrypt(nonce, sealed, FORM.encode())
    except (InvalidTag, ValueError, KeyError, TypeError):
        raise CannotRead(_("This passphrase does not open this file.")) from None


def _key(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt, 32, COST, 8, 1).derive(passphrase.encode())
