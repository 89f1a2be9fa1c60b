"""The addresses of the pages. The language stands in front (`/es/`), never in a cookie."""

from __future__ import annotations

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from openparole.web import health
from openparole.web.fails import fails
from openparole.web.interview import views as interview
from openparole.web.pages import about, free_help

urlpatterns = [
    path("healthz", health.alive, name="alive"),
    path("readyz", health.ready, name="ready"),
    path("api/v1/", include("openparole.web.api.urls")),
    *i18n_patterns(
        path("", interview.start, name="start"),
        path("about/", about, name="about"),
        path("help/", free_help, name="help"),
        path("law/", include("openparole.web.law.urls")),
        prefix_default_language=False,
    ),
]
if settings.TESTING:
    urlpatterns.append(path("fails/", fails, name="fails"))

handler400 = "openparole.web.errors.bad_request"
handler403 = "openparole.web.errors.forbidden"
handler404 = "openparole.web.errors.not_found"
handler500 = "openparole.web.errors.server_error"
