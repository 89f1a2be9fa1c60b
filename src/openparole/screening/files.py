"""A file of facts, read safely: TOML, YAML or JSON to plain data, or one clear error.

At most 1 MiB, refused before parsing; numbers become decimals, never binary floats; YAML reads every
scalar as text first, by the 1.2 core rules, so that `NO` is Norway; repeated keys, aliases and tags are
refused.
"""

from __future__ import annotations

import re
import sys
from decimal import Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

LARGEST = 1 << 20
DEEPEST = 20
LARGEST_POWER = 30
LONGEST = 13_000
"""Bits of a whole number: what Python still writes out in decimal digits."""
TOO_MUCH = f"nested more than {DEEPEST} levels deep, or a number too long"
_DOTTED = re.compile(rf"""(?<![\w."'-])(?:[\w"'-]+[ \t]*\.[ \t]*){{{DEEPEST}}}""")
"""A dotted key that deep; `tomllib` would take hours over a long one."""


class BadFile(ValueError):
    """A file that cannot be read at all: its `name`, what is wrong, and the `line` where known."""

    def __init__(self, name: str, message: str, line: int | None = None) -> None:
        super().__init__(f"{name}{f', line {line}' if line else ''}: {message}")
        self.name = name
        self.message = message
        self.line = line


def read_file(path: str) -> tuple[dict[str, Any], str]:
    """The data and the text of a file; "-" is standard input. Raises BadFile."""
    try:
        if path == "-":
            if sys.stdin is None:
                raise BadFile(path, "there is no standard input")
            return parse(sys.stdin.buffer.read(LARGEST + 1), "standard input")
        with open(path, "rb") as file:
            return parse(file.read(LARGEST + 1), path)
    except FileNotFoundError:
        raise BadFile(path, "there is no such file") from None
    except IsADirectoryError:
        raise BadFile(path, "this is a folder; give a file of facts") from None
    except OSError as error:
        raise BadFile(path, f"cannot be read: {error.strerror}") from None


def parse(raw: bytes, name: str) -> tuple[dict[str, Any], str]:
    """The data and the text of the bytes of a file; the format by its ending, else by its look."""
    text = _decoded(raw, name)
    data = _PARSERS[_format(name, text)](text, name)
    if not isinstance(data, dict):
        raise BadFile(name, f"expected a table of facts, found {_kind(data)}")
    _check_depth(data, name)
    return data, text


def parse_json(raw: bytes, name: str) -> Any:
    """The data of JSON in bytes, of whatever kind, under the same limits. Raises BadFile."""
    text = _decoded(raw, name)
    data = _json(text, name)
    _check_depth(data, name)
    return data


def _decoded(raw: bytes, name: str) -> str:
    if len(raw) > LARGEST:
        raise BadFile(name, "larger than 1 MiB; a file of facts is a few kilobytes")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(name, f"not text in UTF-8 (byte {error.start})") from None
    if not text.strip():
        raise BadFile(name, "the file is empty; to say that nothing is known, write {}")
    if "\0" in text:
        raise BadFile(name, "not a text file")
    return text


def line_of(field: str, text: str) -> int | None:
    """The line on which the innermost key of a field address seems to be written.

    Of a list, only the first row is looked into: which line begins another cannot be told from its keys.
    """
    at, line = 0, None
    for key, place in re.findall(r"([A-Za-z_][\w-]*)(\[\d+\])?", field):
        written = re.compile(rf"""(?<![\w-]){re.escape(key)}["']?\s*[]=:.]""")
        starts = (match.start() for match in written.finditer(text, at))
        found = next((start for start in starts if not _in_comment(text, start)), None)
        if found is None:
            break
        line = text.count("\n", 0, found) + 1
        at = found + len(key)
        if place not in ("", "[0]"):
            break
    return line


def _in_comment(text: str, at: int) -> bool:
    return text[text.rfind("\n", 0, at) + 1 : at].lstrip().startswith("#")


def number(text: str) -> Decimal:
    """A decimal as written. Raises ValueError where no amount of money or time is that large."""
    found = Decimal(text)
    if abs(found.adjusted()) > LARGEST_POWER:
        raise ValueError(text)
    return found


def _format(name: str, text: str) -> str:
    ending = name.lower().rpartition(".")[2]
    if ending in ("toml", "json"):
        return ending
    if ending in ("yaml", "yml"):
        return "yaml"
    if text.lstrip().startswith("{"):
        return "json"
    return "toml" if re.search(r"^\s*(\[|[\w-]+\s*=)", text, re.M) else "yaml"


def _kind(data: Any) -> str:
    return {list: "a list", str: "text", type(None): "nothing"}.get(type(data), "a single value")


def _check_depth(data: Any, name: str) -> None:
    layer = [data]
    for _level in range(DEEPEST):
        layer = [child for item in layer for child in _inside(item)]
        if not layer:
            return
        if any(isinstance(item, int) and item.bit_length() > LONGEST for item in layer):
            raise BadFile(name, TOO_MUCH)
    raise BadFile(name, f"nested more than {DEEPEST} levels deep")


def _inside(item: Any) -> list[Any]:
    return list(item.values()) if isinstance(item, dict) else item if isinstance(item, list) else []


def _toml(text: str, name: str) -> Any:
    import tomllib

    if _DOTTED.search(text):
        raise BadFile(name, TOO_MUCH)
    try:
        return tomllib.loads(text, parse_float=number)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise BadFile(name, f"not TOML: {error}", int(line[1]) if line else None) from None
    except (RecursionError, ValueError, ArithmeticError):
        raise BadFile(name, TOO_MUCH) from None


def _json(text: str, name: str) -> Any:
    import json

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        table: dict[str, Any] = {}
        for key, value in pairs:
            if key in table:
                raise BadFile(name, f"{key} is written twice", line_of(key, text))
            table[key] = value
        return table

    def refuse(number: str) -> NoReturn:
        raise BadFile(name, f"{number} is not a number")

    try:
        return json.loads(text, parse_float=number, object_pairs_hook=unique, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise BadFile(name, f"not JSON: {error.msg}", error.lineno) from None
    except BadFile:
        raise
    except (RecursionError, ValueError, ArithmeticError):
        raise BadFile(name, TOO_MUCH) from None


def _yaml(text: str, name: str) -> Any:
    try:
        from openparole.screening.yaml_core import load
    except ModuleNotFoundError:
        raise BadFile(
            name, "reading YAML needs PyYAML: pip install 'openparole[yaml]', or write TOML"
        ) from None
    return load(text, name)


_PARSERS = {"toml": _toml, "json": _json, "yaml": _yaml}
