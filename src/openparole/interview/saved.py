"""A matter file as text: TOML in the notation of files, one fact a line. Knows no disk."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

HEADING = (
    "Answers of an OpenParole interview: an ordinary file of facts, for `openparole screen` too.\n"
    "It is about a person: keep it private."
)
"""What stands on top of every file of answers."""
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


TABLES = ("shared", "stipulated", "notes")


def to_toml(data: Mapping[str, Any], heading: str = "") -> str:
    """The text of a file that holds `data`; each line of `heading` is a comment on top."""
    tables = {name: data[name] for name in TABLES if name in data}
    tables |= {f"persons.{_key(label)}": told for label, told in data.get("persons", {}).items()}
    lines = [f"# {line}".rstrip() for line in heading.splitlines()]
    lines += _lines({name: value for name, value in data.items() if name not in (*TABLES, "persons")})
    for name, table in tables.items():
        lines += ["", f"[{name}]", *_lines(table)]
    return "\n".join(lines) + "\n"


def _lines(table: Mapping[str, Any]) -> list[str]:
    return [f"{_key(name)} = {_top(value)}" for name, value in table.items()]


def _top(value: Any) -> str:
    """A value with a line for each row where it is a list of tables."""
    if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
        return "[\n" + "".join(f"    {_value(row)},\n" for row in value) + "]"
    return _value(value)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return f'"{"".join(_character(one) for one in value)}"'
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dict):
        pairs = ", ".join(f"{_key(name)} = {_value(part)}" for name, part in value.items())
        return f"{{{pairs}}}"
    return str(value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _character(one: str) -> str:
    if one in _ESCAPES:
        return _ESCAPES[one]
    return f"\\u{ord(one):04X}" if ord(one) < 32 or ord(one) == 127 else one
