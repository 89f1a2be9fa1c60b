"""The addresses of the HTTP interface, below /api/v1/."""

from __future__ import annotations

from django.urls import path

from openparole.web.api import posted, read
from openparole.web.api.interface import api
from openparole.web.api.page import operations

api.add_router("", posted.router)
api.add_router("", read.router)
urlpatterns = [path("", operations, name="operations"), path("", api.urls)]
