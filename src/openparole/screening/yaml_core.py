"""YAML by the 1.2 core rules: every scalar is text until it plainly is something else.

Needs PyYAML (the `[yaml]` extra), and uses only its parser's events: no tag, no alias, no repeated key
gets through, and nothing is ever constructed but tables, lists and scalars.
"""

from __future__ import annotations

import re

import yaml
from yaml import events

from openparole.screening.files import DEEPEST, TOO_MUCH, BadFile, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_CORE = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "Null": None, "NULL": None, "~": None, "": None,
}  # fmt: skip


def load(text: str, name: str) -> Any:
    """The one document of a YAML text as plain data. Raises BadFile."""
    try:
        stream = iter(yaml.parse(text, Loader=yaml.SafeLoader))
        for event in stream:
            if isinstance(event, events.DocumentStartEvent):
                break
        else:
            raise BadFile(name, "the file is empty; to say that nothing is known, write {}")
        data = _node(next(stream), stream, name, 0)
        if any(isinstance(event, events.DocumentStartEvent) for event in stream):
            raise BadFile(name, "more than one YAML document; give one")
        return data
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "cannot be parsed"
        raise BadFile(name, f"not YAML: {problem}", mark.line + 1 if mark else None) from None
    except (ArithmeticError, ValueError) as error:
        if isinstance(error, BadFile):
            raise
        raise BadFile(name, TOO_MUCH) from None


def _node(event: Any, stream: Iterator[Any], name: str, depth: int) -> Any:
    line = event.start_mark.line + 1
    if depth > DEEPEST:
        raise BadFile(name, f"nested more than {DEEPEST} levels deep", line)
    if isinstance(event, events.AliasEvent) or event.anchor is not None:
        raise BadFile(name, "anchors and aliases are not allowed; write the value out", line)
    if event.tag is not None:
        raise BadFile(name, f"the tag {event.tag} is not allowed", line)
    if isinstance(event, events.ScalarEvent):
        return _scalar(event)
    if isinstance(event, events.SequenceStartEvent):
        items = []
        while not isinstance(event := next(stream), events.SequenceEndEvent):
            items.append(_node(event, stream, name, depth + 1))
        return items
    table: dict[str, Any] = {}
    while not isinstance(event := next(stream), events.MappingEndEvent):
        key = _node(event, stream, name, depth + 1)
        line = event.start_mark.line + 1
        if not isinstance(event, events.ScalarEvent):
            raise BadFile(name, "a key must be a single word", line)
        key = event.value
        if key in table:
            raise BadFile(name, f"{key} is written twice", line)
        table[key] = _node(next(stream), stream, name, depth + 1)
    return table


def _scalar(event: Any) -> Any:
    text = event.value
    if event.style is not None:
        return text
    if text in _CORE:
        return _CORE[text]
    if _INT.fullmatch(text) and len(text) <= 20:
        return int(text)
    return number(text) if _FLOAT.fullmatch(text) and len(text) <= 40 else text
