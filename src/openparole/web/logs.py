"""Logs as one JSON object a line, without anything that people told or that could tell who they are.

No address, no query, no body, no cookie and no value: of an exception its kind and the lines it passed,
never its message, because messages quote what could not be read.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

FIELDS = ("method", "route", "status", "ms")
"""What a line may carry beside its message; anything else handed to a logger is left out."""
OURS = "openparole"


def kind_of(error: type[BaseException]) -> str:
    """The kind of an exception."""
    return f"{error.__module__}.{error.__qualname__}"


def lines_of(trace: TracebackType | None) -> list[str]:
    """The lines that an exception passed."""
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in extract_tb(trace)]


class Lines(logging.Formatter):
    """Formats a record.

    A message that is not ours is told by its template alone; where there is nothing to fill in, it may be
    filled in already, and is not told.
    """

    def format(self, record: logging.LogRecord) -> str:
        if record.name.partition(".")[0] == OURS:
            message = record.getMessage()
        else:
            message = str(record.msg) if record.args else ""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": message,
        }
        line |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0] is not None:
            kind, _error, trace = record.exc_info
            line |= {"exception": kind_of(kind), "passed": lines_of(trace)}
        return json.dumps(line, ensure_ascii=False)


def logging_to(level: str) -> dict[str, Any]:
    """Django's `LOGGING`: everything to standard error, from this level on."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": "openparole.web.logs.Lines"}},
        "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "lines"}},
        "root": {"handlers": ["lines"], "level": level},
        "loggers": {
            "django": {"handlers": ["lines"], "level": level, "propagate": False},
            "django.server": {"handlers": [], "propagate": False},
            "gunicorn.error": {"handlers": ["lines"], "level": "ERROR", "propagate": False},
        },
    }
