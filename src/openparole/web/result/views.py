"""The result, and what can be taken along of it. Shown at the address of the interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from markupsafe import Markup

from openparole.logic.values import ordinal
from openparole.web.environment import say
from openparole.web.interview.page import Page
from openparole.web.interview.steps import contradicts_itself
from openparole.web.result import calendar as days
from openparole.web.result import paper, picture
from openparole.web.result.html import Html
from openparole.web.result.person import Result
from openparole.web.result.words import counted, day
from openparole.web.sealed import CannotOpen
from openparole.web.today import today
from openparole.words import translator

if TYPE_CHECKING:
    from django.http import HttpRequest

    from openparole.screening.windows import Windows
    from openparole.web.interview.steps import Sent


def show(request: HttpRequest, page: Page) -> HttpResponse:
    """The result for everybody of the sitting. Its page asks nothing."""
    page = Page(page.sitting)
    shown = {
        "page": page,
        "sealed": page.sealed(request),
        "result": Result(page.sitting, ordinal(today())),
        "counted": counted,
        "day": day,
        "html": Html(translator(get_language() or "en")),
        "patterns": Markup(picture.DEFINED),
        "strip": _strip,
    }
    return render(request, "result/result.html", shown)


def document(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """The result as one PDF."""
    return _file(paper.pdf(_result(page)), "notes.pdf", "application/pdf")


def calendar(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """The days to come as a calendar file."""
    return _file(days.ics(_result(page)), "days.ics", "text/calendar")


def _result(page: Page) -> Result:
    """The result of a page that showed one. Raises CannotOpen where its answers contradict each other."""
    on = today()
    if contradicts_itself(page.sitting, on):
        raise CannotOpen
    return Result(page.sitting, ordinal(on))


def _strip(found: Windows, id: str) -> Markup:
    return Markup(picture.strip(found, id, say))


def _file(body: bytes, name: str, kind: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(body, content_type=kind, headers=headers)
