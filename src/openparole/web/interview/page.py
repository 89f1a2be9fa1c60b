"""What one page carries, sealed: the sitting, and what was asked on it.

A page is all that there is. Whoever has two open has two; going back with the browser goes back in truth.
"""

from __future__ import annotations

from time import time
from typing import TYPE_CHECKING, Any

from django.middleware.csrf import get_token
from django.utils.crypto import salted_hmac

from openparole.interview.remembered import is_place, salvaged
from openparole.screening.matter import BadMatter
from openparole.web.keyring import keys
from openparole.web.keys import PAGE_LASTS
from openparole.web.sealed import CannotOpen, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.http import HttpRequest

    from openparole.interview.sitting import Sitting

PURPOSE = "interview/1"
"""The form of what is sealed; a page of another form is not opened."""
FIELD = "page"
WARN = 3600
"""Seconds before a page ends at which it warns."""


class Page:
    """A `sitting`, and what its page asked: the `asked` addresses; `changing`: one answer, asked again.

    `until`: when it can be used no more, in seconds since 1970. `dropped`: the facts whose answers an older
    release of ours had asked for, and this one does not read.
    """

    def __init__(self, sitting: Sitting, asked: list[str] | None = None, changing: bool = False) -> None:
        self.sitting = sitting
        self.asked = asked or []
        self.changing = changing
        self.dropped: list[str] = []
        self.until = int(time()) + PAGE_LASTS

    def sealed(self, request: HttpRequest) -> str:
        """What stands in the form. Raises TooLarge."""
        content: dict[str, Any] = {"sitting": self.sitting.as_json(), "asked": self.asked}
        if self.changing:
            content["changing"] = True
        return seal(keys(), content, purpose=PURPOSE, cookie=_bound_to(request), now=int(time()))

    @classmethod
    def opened(cls, request: HttpRequest, sent: Mapping[str, list[str]]) -> Page:
        """The page that was sent back. Raises CannotOpen."""
        text = sent.get(FIELD, [""])[0]
        content = unseal(keys(), text, purpose=PURPOSE, cookie=_bound_to(request), now=int(time()))
        try:
            sitting, dropped = salvaged(content["sitting"])
        except (BadMatter, KeyError):
            raise CannotOpen from None
        asked = [address for address in content["asked"] if is_place(address)]
        page = cls(sitting, asked, content.get("changing", False))
        page.dropped = dropped
        return page


def _bound_to(request: HttpRequest) -> str:
    """What stands for the cookie of this reader: random, and of no meaning elsewhere."""
    if "CSRF_COOKIE" not in request.META:
        get_token(request)
    return salted_hmac("openparole.interview", request.META["CSRF_COOKIE"]).hexdigest()
