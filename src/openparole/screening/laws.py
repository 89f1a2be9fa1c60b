"""A law in a file: JSON as `openparole law --json` writes it, read whole or refused with one clear error."""

from __future__ import annotations

from openparole.screening.files import BadFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.law.catalog import Law

LARGEST = 1 << 26
LONGEST = 60
"""Where a value is cut in an error."""


def read_law(path: str) -> Law:
    """The law in a file. Facts that only it declares stay declared for the process. Raises BadFile."""
    from openparole.law.load import load_law
    from openparole.logic.written import BadValue

    data = _json(path)
    try:
        return load_law(data, path)
    except BadValue as bad:
        near = f" (nearest: {', '.join(bad.near)})" if bad.near else ""
        raise BadFile(path, f"{bad.field} = {_shown(bad.value)}: expected {bad.expected}{near}") from None
    except RecursionError:
        raise BadFile(path, "nested too deep to be a law") from None


def _json(path: str) -> Any:
    from json import JSONDecodeError, loads

    try:
        with open(path, "rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise BadFile(path, "there is no such file") from None
    except IsADirectoryError:
        raise BadFile(path, "this is a folder; give a law as JSON") from None
    except OSError as error:
        raise BadFile(path, f"cannot be read: {error.strerror}") from None
    if len(raw) > LARGEST:
        raise BadFile(path, "larger than 64 MiB; the law is a few")
    try:
        return loads(raw.decode("utf-8-sig"), object_pairs_hook=_once)
    except UnicodeDecodeError as error:
        raise BadFile(path, f"not text in UTF-8 (byte {error.start})") from None
    except JSONDecodeError as error:
        raise BadFile(path, f"not JSON: {error.msg}", error.lineno) from None
    except RecursionError:
        raise BadFile(path, "nested too deep to be a law") from None
    except ValueError as error:
        raise BadFile(path, str(error)) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twice} stands twice in one table")
    return table


def _shown(value: Any) -> str:
    from json import dumps

    text = dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
