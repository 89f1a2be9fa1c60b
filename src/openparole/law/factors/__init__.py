"""The factor worksheets of USCIS, ICE and CBP: what helps, what hurts, on which evidence. Never a sum."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.worksheet import Worksheet

WORKSHEETS = ("uscis", "ice", "cbp")


def worksheet(id: str) -> Worksheet | None:
    """An agency's worksheet; None for a pathway without factors to lay out."""
    if id not in WORKSHEETS:
        return None
    return import_module(f"openparole.law.factors.{id}").SHEET  # type: ignore[no-any-return]  # by name
