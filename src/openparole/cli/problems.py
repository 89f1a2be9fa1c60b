"""What went wrong, told so that it can be mended: the file, the line, the value, and what was expected.

In words on standard error, or for programs as `error/1` on standard output. Nobody sees a traceback, unless
OPENPAROLE_DEBUG is set.
"""

from __future__ import annotations

import os

from openparole.cli import BAD_INPUT, FAULT
from openparole.cli.render.page import page_for, printable
from openparole.cli.words import _, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from openparole.cli.matters import Contradiction
    from openparole.cli.options import Usage
    from openparole.screening.files import BadFile
    from openparole.screening.matter import BadMatter

    Problem = dict[str, Any]

MOST = 20
"""More problems than this are counted, not listed."""
LONGEST = 60
"""Where a value is cut when it is shown."""

BLANK: Problem = {
    "kind": "",
    "message": None,
    "file": None,
    "line": None,
    "field": None,
    "value": None,
    "expected": None,
    "near": [],
    "facts": [],
}


def explained(error: Exception, *, as_json: bool) -> tuple[str, str, int]:
    """For the reader, for the margin, and the exit status."""
    found = problems(error)
    if not found:
        if os.environ.get("OPENPAROLE_DEBUG"):
            raise error
        fault = _("a fault of this program: {error}", error=f"{type(error).__name__}: {error}")
        found = [{**BLANK, "kind": "fault", "message": fault}]
    status = FAULT if found[0]["kind"] == "fault" else BAD_INPUT
    return (_json(found), "", status) if as_json else ("", _words(found), status)


def problems(error: Exception) -> list[Problem]:
    """The problems that an error tells of; none for a fault of this program."""
    return [{**BLANK, **problem} for problem in _TELL.get(type(error).__name__, _nothing)(error)]


def _nothing(error: Any) -> list[Problem]:
    return []


def _usage(error: Usage) -> list[Problem]:
    return [{"kind": "usage", "message": error.message, "near": _near(error.word, error.choices)}]


def _file(error: BadFile) -> list[Problem]:
    return [
        {"kind": "file", "message": _("{what}", what=error.message), "file": error.name, "line": error.line}
    ]


def _values(error: BadMatter) -> list[Problem]:
    return [
        {
            "kind": "value",
            "message": _("expected {expected}", expected=bad.expected),
            "file": error.source or None,
            "line": error.lines.get(bad.field),
            "field": bad.field,
            "value": bad.value,
            "expected": bad.expected,
            "near": bad.near,
        }
        for bad in error.problems
    ]


def _contradiction(error: Contradiction) -> list[Problem]:
    from openparole.law.facts.catalog import facts
    from openparole.logic.shown import write
    from openparole.screening.files import line_of

    prefix = f"persons.{error.matter.label}." if error.matter.label else ""
    text = error.opened.text
    told = [
        {
            "field": prefix + name,
            "value": write(facts()[name], known),
            "line": line_of(prefix + name, text) or line_of(f"shared.{name}", text),
        }
        for name, known in error.facts.items()
    ]
    return [{"kind": "contradiction", "message": error.why, "file": error.opened.name, "facts": told}]


_TELL: dict[str, Callable[[Any], list[Problem]]] = {
    "Usage": _usage,
    "BadFile": _file,
    "BadMatter": _values,
    "Contradiction": _contradiction,
}
"""By name, because to import the classes is to import what was not needed until now."""


def _near(word: str, choices: list[str]) -> list[str]:
    from openparole.logic.written import nearest

    return nearest(word, choices) if word else []


def _json(found: list[Problem]) -> str:
    from json import dumps

    return dumps({"schema": "error/1", "problems": as_data(found)}, default=str) + "\n"


def as_data(found: list[Problem]) -> list[Problem]:
    """The problems as `error/1` lists them; a value may be a number of the decimal kind."""
    return [{**problem, "message": problem["message"].json()} for problem in found]


def _words(found: list[Problem]) -> str:
    page = page_for()
    lines: list[str] = []
    for problem in found[:MOST]:
        first, *rest = _sentences(problem)
        lines.extend(page.wrap(f"openparole: {first}"))
        for sentence in rest:
            lines.extend(f"  {line}" for line in page.wrap(sentence, 2))
    if len(found) > MOST:
        lines.append(say(_("openparole: and {count} more problems", count=len(found) - MOST)))
    return "".join(f"{line}\n" for line in lines)


def _sentences(problem: Problem) -> list[str]:
    """Where and what; then what was expected; then what is near."""
    where = _where(problem["file"], problem["line"])
    message = say(problem["message"])
    if problem["facts"]:
        sentences = [where + say(_("these cannot all be true")), message]
        for told in problem["facts"]:
            sentences.append(_where(None, told["line"]) + f"{told['field']} = {shown(told['value'])}")
    elif problem["field"] is not None:
        sentences = [f"{where}{problem['field']} = {shown(problem['value'])}", message]
    else:
        sentences = [where + message]
    if problem["near"]:
        sentences.append(say(_("nearest: {near}", near=", ".join(problem["near"]))))
    return sentences


def _where(file: str | None, line: int | None) -> str:
    if file and line:
        return say(_("{file}, line {line}: ", file=file, line=line))
    return f"{file}: " if file else say(_("line {line}: ", line=line)) if line else ""


def shown(value: Any) -> str:
    """A value as it might be written, cut where it is long."""
    from json import dumps

    text = printable(dumps(value, default=str, ensure_ascii=False))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
