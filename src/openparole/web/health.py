"""Whether the server lives, and whether it can serve: for whoever watches it."""

from __future__ import annotations

from time import time

from django.http import HttpRequest, JsonResponse

from openparole.law.catalog import law
from openparole.web.keyring import keys


def alive(request: HttpRequest) -> JsonResponse:
    """That the process answers."""
    return JsonResponse({"alive": True})


def ready(request: HttpRequest) -> JsonResponse:
    """That law and keys can be read. Asked for regularly, it also sees old keys destroyed on time."""
    try:
        keys().refresh(int(time()))
    except OSError:
        return JsonResponse({"ready": False}, status=503)
    return JsonResponse({"ready": True, "law": law().release})
