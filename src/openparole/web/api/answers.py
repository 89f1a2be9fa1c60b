"""What is sent back: a document as the command prints it, or a problem as RFC 9457 wants it told.

A problem carries what `error/1` of the command lists, made by the same hand, in English: programs
read it.
"""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse

from openparole.cli.problems import BLANK, as_data, problems
from openparole.logic.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

PROBLEM = "application/problem+json"
PROBLEMS: Mapping[int, tuple[str, str]] = {
    400: ("unreadable", "The request cannot be read."),
    404: ("not-found", "There is nothing at this address."),
    405: ("method", "This address does not take that method."),
    411: ("length", "The length of the body must be told: Content-Length, not chunks."),
    413: ("too-large", "The body is larger than 1 MiB; a file of facts is a few kilobytes."),
    415: ("not-json", "The body must be JSON, sent with Content-Type: application/json."),
    422: ("invalid", "Something in the request is not as expected."),
    429: ("too-many", "Too many calls in this minute; Retry-After says how many seconds to wait."),
    500: ("fault", "It is our fault, not yours. Nothing was kept."),
}


def answer(data: Mapping[str, Any]) -> HttpResponse:
    """A document."""
    return HttpResponse(dumps(data, check_circular=False) + "\n", content_type="application/json")


def problem(status: int, error: Exception | None = None) -> HttpResponse:
    """What went wrong; without an error that we know, the status alone says it."""
    name, title = PROBLEMS.get(status, ("unreadable", "The request cannot be read."))
    kind = "fault" if status >= 500 else "usage"
    found = (problems(error) if error else []) or [{**BLANK, "kind": kind, "message": Text(title)}]
    told = {
        "type": f"urn:openparole:problem:{name}",
        "title": title,
        "status": status,
        "detail": _detail(found[0], len(found) - 1),
        "problems": as_data(found),
    }
    text = dumps(told, default=str) + "\n"
    return HttpResponse(text, content_type=PROBLEM, status=status)


def _detail(first: dict[str, Any], more: int) -> str:
    field, near = first["field"], first["near"]
    said = f"{field}: {first['message']}" if field else str(first["message"])
    said += f"; nearest: {', '.join(near)}" if near else ""
    return f"{said} (and {more} more)" if more else said
