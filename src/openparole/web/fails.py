"""A page that fails with everything that it was told: for tests of what is kept of it, and for them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from openparole.web.interview.page import Page

if TYPE_CHECKING:
    from django.http import HttpRequest


def fails(request: HttpRequest) -> NoReturn:
    """Fails with the answers in a message and among the values."""
    sent = dict(request.POST.lists())
    told = Page.opened(request, sent).sitting.data() if "page" in sent else {}
    raise RuntimeError(f"{told} {sent} {request.GET}")
