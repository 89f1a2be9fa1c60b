"""Which agency takes a request, and how to ask it: general.md 1.4, read top to bottom."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.law.route import Route

ROUTES: tuple[Route, ...] = ()
