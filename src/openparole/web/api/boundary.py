"""What holds for every address of the HTTP interface, before and after it is answered.

A limit by address and by size, no page in HTML for a mistake, and other web sites only where the
settings name them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse
from django.utils.cache import patch_vary_headers

from openparole.screening.files import LARGEST
from openparole.web.api.answers import problem
from openparole.web.rate import allowed, wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    Answer = Callable[[HttpRequest], HttpResponseBase]

PREFIX = "/api/v1/"
REMEMBERED = 600
"""Seconds for which a browser need not ask again whether a site may call."""


def boundary(answer: Answer) -> Answer:
    """Answers for the interface; other addresses pass."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(PREFIX):
            return answer(request)
        head_only = request.method == "HEAD"
        if head_only:
            request.method = "GET"
        response = _shared(request, _preflight(request) or _refused(request) or _told(answer(request)))
        if head_only and isinstance(response, HttpResponse):
            response.content = b""
        return response

    return answered


def _refused(request: HttpRequest) -> HttpResponse | None:
    """The problem with a request that need not be read."""
    if not allowed(request, "api", settings.API_PER_MINUTE):
        refused = problem(429)
        refused["Retry-After"] = str(wait())
        return refused
    if request.method == "POST" and "Transfer-Encoding" in request.headers:
        return problem(411)  # its length is not known before it is read
    return problem(413) if int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST else None


def _told(response: HttpResponseBase) -> HttpResponseBase:
    """A page about a mistake, told as a problem."""
    if response.status_code < 400 or response.get("Content-Type", "").startswith("application/"):
        return response
    told = problem(response.status_code)
    if "Allow" in response:
        told["Allow"] = response["Allow"]
    return told


def _preflight(request: HttpRequest) -> HttpResponse | None:
    """What a browser asks before it lets the page of another site call."""
    if request.method != "OPTIONS" or "Access-Control-Request-Method" not in request.headers:
        return None
    response = HttpResponse(status=204)
    if _named(request):
        response["Access-Control-Allow-Methods"] = "GET, POST"
        response["Access-Control-Allow-Headers"] = "Content-Type"
        response["Access-Control-Max-Age"] = str(REMEMBERED)
    return response


def _shared(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """The same in every language; another site may read it if the settings name that site."""
    for header in ("Content-Language", "Vary"):
        response.headers.pop(header, None)
    if settings.API_ORIGINS:
        patch_vary_headers(response, ["Origin"])
    if _named(request):
        response["Access-Control-Allow-Origin"] = request.headers["Origin"]
        response["Access-Control-Expose-Headers"] = "ETag, Retry-After"
    return response


def _named(request: HttpRequest) -> bool:
    return request.headers.get("Origin") in settings.API_ORIGINS
