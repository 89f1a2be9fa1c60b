"""A bare page of Django beside our own: it passes all that stands before a page, and says one sentence."""

from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path

from openparole.web import urls

TEMPLATE = engines["jinja2"].from_string(
    "<!doctype html><html lang=en><head><title>{{ title }}</title></head>"
    "<body><h1>{{ title }}</h1><form method=post>{{ csrf_input }}<p>{{ said }}</p></form></body></html>"
)


def bare(request: HttpRequest) -> HttpResponse:
    """It answers what it was sent by one sentence."""
    said = {"title": "Bare", "said": f"{len(request.POST)} fields were sent. " * 8}
    return HttpResponse(TEMPLATE.render(said, request))


urlpatterns = [path("bare/", bare), *urls.urlpatterns]
handler400, handler403, handler404, handler500 = (
    urls.handler400,
    urls.handler403,
    urls.handler404,
    urls.handler500,
)
