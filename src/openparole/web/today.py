"""The day in America/New_York, which is the law's own clock: the one place of the pages that reads it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def today() -> str:
    """Today, as an ISO day."""
    return datetime.now(ZoneInfo("America/New_York")).date().isoformat()
