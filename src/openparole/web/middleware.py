"""What every response has in common: a line in the log, and headers that keep it private."""

from __future__ import annotations

import logging
from time import perf_counter
from typing import TYPE_CHECKING

from django.conf import settings
from django.middleware.csrf import CsrfViewMiddleware
from django.utils.translation import override

from openparole.web.environment import speaking

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    Answer = Callable[[HttpRequest], HttpResponseBase]

log = logging.getLogger("openparole.web")


def log_requests(answer: Answer) -> Answer:
    """Logs each request by the name of its route: an address may tell what somebody looked for."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        began = perf_counter()
        response = answer(request)
        match = request.resolver_match
        told = {
            "method": request.method,
            "route": match.view_name if match else "",
            "status": response.status_code,
            "ms": round((perf_counter() - began) * 1000, 1),
        }
        log.info("request", extra=told)
        return response

    return answered


def private(answer: Answer) -> Answer:
    """Keeps every page out of every store: browsers, proxies and search engines."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        response.setdefault("Cache-Control", "no-store")
        response.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    return answered


def in_language(answer: Answer) -> Answer:
    """Takes the language from the address (`/es/law/`) and from nowhere else: neither a cookie nor what the
    browser prefers may change what an address shows.
    """
    known = {code for code, _name in settings.LANGUAGES} - {settings.LANGUAGE_CODE}

    def answered(request: HttpRequest) -> HttpResponseBase:
        first = request.path_info[1:].partition("/")[0]
        code = first if first in known else settings.LANGUAGE_CODE
        before = speaking.set(code)
        try:
            with override(code):
                response = answer(request)
        finally:
            speaking.reset(before)
        response.setdefault("Content-Language", code)
        return response

    return answered


class Csrf(CsrfViewMiddleware):
    """Django's own, for pages that tell no referrer: browsers then send the origin as "null", or not at all.

    The token in the form and the cookie of the same site alone are what has to agree.
    """

    def _origin_verified(self, request: HttpRequest) -> bool:
        return request.META["HTTP_ORIGIN"] == "null" or super()._origin_verified(request)  # type: ignore[misc,no-any-return]  # its stubs leave it out

    def _check_referer(self, request: HttpRequest) -> None:
        if "HTTP_REFERER" in request.META:
            super()._check_referer(request)  # type: ignore[misc]  # its stubs leave it out
