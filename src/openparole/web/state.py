"""The one folder that the server writes to: its keys, and nothing about anybody."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from openparole.web.variables import told, wrong

STATE = "OPENPAROLE_STATE"


def state_folder() -> Path:
    """`OPENPAROLE_STATE`, else the user's folder for such things; made when missing, for its owner alone."""
    if told(STATE):
        folder = Path(told(STATE))
    else:
        home = told("XDG_STATE_HOME") or Path.home() / ".local" / "state"
        folder = Path(home) / "openparole"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise wrong(STATE, f"a folder to write to, yet {folder}: {error.strerror}") from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise wrong(STATE, f"a folder to write to, yet {folder} is not")
    return folder


def secret_key(folder: Path) -> str:
    """Django's secret key, shared by the workers; made when it is first asked for."""
    path = folder / "secret.key"
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    key = secrets.token_urlsafe(60)
    with os.fdopen(file, "w", encoding="ascii") as out:
        out.write(key)
    return key
