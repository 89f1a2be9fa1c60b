"""The page that lists the operations, made from the document of OpenAPI, without a script."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils.translation import override

from openparole.web.api.documented import EXAMPLE
from openparole.web.api.interface import api

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def operations(request: HttpRequest) -> HttpResponse:
    """Every operation with what it takes and what it answers, in English as the interface is."""
    example = dumps({"matter": EXAMPLE, "on": "2024-01-15"}, indent=2)
    with override("en"):
        return render(request, "api/index.html", {"openapi": api.get_openapi_schema(), "example": example})
