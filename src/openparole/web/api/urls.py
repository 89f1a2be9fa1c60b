"""The addresses of the HTTP interface, below /api/v1/."""

from __future__ import annotations

from django.urls import path

from openparole.web.api import posted, read  # noqa: F401  # to import them is to declare their operations
from openparole.web.api.interface import api
from openparole.web.api.page import operations

urlpatterns = [path("", operations, name="operations"), path("", api.urls)]
