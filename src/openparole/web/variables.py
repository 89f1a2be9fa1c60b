"""What the server is told from outside: `OPENPAROLE_…` variables, each with a safe default.

A value that cannot be meant ends the program with one line that names it: a server that guesses its settings
is worse than one that does not start. docs/deploy.md lists them all.
"""

from __future__ import annotations

import os
from urllib.parse import urlsplit

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


def flag(name: str) -> bool:
    """Whether it is set; no, unless told."""
    value = told(name).lower()
    if value in ("", "0", "no", "false", "off"):
        return False
    if value in ("1", "yes", "true", "on"):
        return True
    raise wrong(name, "1 or 0")


def count(name: str, default: int, least: int = 0) -> int:
    """A whole number, `least` or more."""
    value = told(name) or str(default)
    if not (value.isascii() and value.isdecimal() and int(value) >= least):
        raise wrong(name, f"a whole number, {least} or more")
    return int(value)


def listed(name: str) -> list[str]:
    """What is told with commas between."""
    return [part.strip() for part in told(name).split(",") if part.strip()]


def level(name: str) -> str:
    """From which level on something is logged."""
    value = (told(name) or "INFO").upper()
    if value not in LEVELS:
        raise wrong(name, f"one of {', '.join(LEVELS)}")
    return value


def site(name: str, default: str) -> str:
    """An address elsewhere, by https."""
    value = told(name) or default
    parts = urlsplit(value)
    if parts.scheme != "https" or not parts.hostname:
        raise wrong(name, "an address that begins with https://")
    return value


def origins(name: str) -> list[str]:
    """Web sites, each as browsers name the origin of a page: `https://example.org`, with no path."""
    found = listed(name)
    for value in found:
        parts = urlsplit(value)
        if f"{parts.scheme}://{parts.netloc}" != value or parts.scheme not in ("http", "https"):
            raise wrong(name, "origins such as https://example.org, with commas between")
    return found


def told(name: str) -> str:
    """The text of a variable; empty where it is not set."""
    return os.environ.get(name, "").strip()


def wrong(name: str, expected: str) -> SystemExit:
    """The end, for a value that cannot be meant."""
    return SystemExit(f"{name}={told(name)}: expected {expected}")
