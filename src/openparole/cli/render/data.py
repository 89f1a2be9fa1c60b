"""JSON for programs: one line, or indented for whoever reads it in a terminal; ASCII, so that it prints
everywhere.
"""

from __future__ import annotations

import sys
from json import dumps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def printed(data: dict[str, Any]) -> str:
    """The data as text, keys in the order of the contract."""
    return dumps(data, indent=2 if sys.stdout.isatty() else None, check_circular=False) + "\n"
