"""The one folder that the server writes to: its keys, and nothing about anybody."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def state_folder() -> Path:
    """`OPENPAROLE_STATE`, else the user's folder for such things; made when missing, for its owner alone."""
    told = os.environ.get("OPENPAROLE_STATE")
    if told:
        folder = Path(told)
    else:
        home = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
        folder = Path(home) / "openparole"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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
