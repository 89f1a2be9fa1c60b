"""The day in America/New_York: the one place of the command that looks at a clock."""

from __future__ import annotations

from openparole.cli.options import Usage
from openparole.cli.words import _


def today() -> str:
    """Today, as an ISO day."""
    from datetime import datetime
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return datetime.now(ZoneInfo("America/New_York")).date().isoformat()
    except ZoneInfoNotFoundError:
        raise Usage(_("this machine knows no time zones; say the day: --on YYYY-MM-DD")) from None
