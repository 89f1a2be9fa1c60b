"""The published schemas, one by one and as the components of OpenAPI.

A schema refers to another by its id and to its own parts by `#/$defs/`; within OpenAPI all of them stand in
one document, so references are written anew. In the tree they are part of the documentation; a wheel has them
beside this module.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "schemas"
DOCUMENTED = Path(__file__).parents[4] / "docs" / "schemas"
SUFFIX = ".schema.json"


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """Every published schema, by its name, such as `screen-1`."""
    folder = HERE if HERE.is_dir() else DOCUMENTED
    return {
        path.name.removesuffix(SUFFIX): json.loads(path.read_text("utf-8"))
        for path in sorted(folder.glob(f"*{SUFFIX}"))
    }


def components() -> dict[str, Any]:
    """The same for OpenAPI."""
    return {name: _moved(schema, name) for name, schema in schemas().items()}


def _moved(part: Any, name: str) -> Any:
    if isinstance(part, list):
        return [_moved(one, name) for one in part]
    if not isinstance(part, dict):
        return part
    return {
        key: _reference(value, name) if key == "$ref" else _moved(value, name)
        for key, value in part.items()
        if key not in ("$schema", "$id")
    }


def _reference(told: str, name: str) -> str:
    named = re.sub(r"^urn:openparole:([\w-]+):(\d+)#?", r"#/components/schemas/\1-\2", told)
    return named if named != told else f"#/components/schemas/{name}{told.removeprefix('#')}"
