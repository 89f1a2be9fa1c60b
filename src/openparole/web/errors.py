"""Pages for what went wrong. They echo nothing of what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.views.debug import ExceptionReporter

from openparole.logic.text import _
from openparole.web.logs import kind_of, lines_of

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from openparole.logic.text import Text

PROBLEMS: dict[int, tuple[Text, Text]] = {
    400: (
        _("This page could not be read."),
        _("It was changed on its way, or it is too large. Nothing was kept. You can begin again."),
    ),
    403: (
        _("We cannot go on with this page."),
        _(
            "It was opened in another browser, it is more than twelve hours old, or this browser takes no "
            "cookie. Nothing was kept. You can begin again, or open a file that you saved."
        ),
    ),
    404: (
        _("There is no such page."),
        _("The law has pages of its own, and the questions begin on the first page."),
    ),
    413: (
        _("This is too much for one page."),
        _("A file may have one megabyte. Of the answers of one sitting, a page can carry 64 kilobytes."),
    ),
    429: (_("Too many steps in a short time."), _("Wait a minute, then go on from the page before.")),
    500: (
        _("Something went wrong here."),
        _("It is our fault, not yours. Nothing was kept. Go back one page and try again."),
    ),
}


def problem(request: HttpRequest, status: int) -> HttpResponse:
    """The page for a status."""
    title, help = PROBLEMS[status]
    return render(request, "problem.html", {"problem": title, "help": help}, status=status)


def cannot_go_on(request: HttpRequest, reason: str = "") -> HttpResponse:
    """For a page that was not made for this browser, or is too old; also where its token is wrong."""
    return problem(request, 403)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """For what Django refuses before we see it."""
    return problem(request, 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """As `cannot_go_on`."""
    return problem(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """For an address that leads nowhere."""
    return problem(request, 404)


def server_error(request: HttpRequest) -> HttpResponse:
    """For our own failure."""
    return problem(request, 500)


class Reporter(ExceptionReporter):
    """Reports an exception by its kind and the lines that it passed, whoever asks for the report.

    Django's own would tell the message, the local values, the settings and what was sent.
    """

    def get_traceback_text(self) -> SafeString:
        return mark_safe(self._told())  # it is plain text, and nobody takes it for a page

    def get_traceback_html(self) -> SafeString:
        return format_html("<pre>{}</pre>", self._told())

    def _told(self) -> str:
        kind = "" if self.exc_type is None else kind_of(self.exc_type)
        return "\n".join([kind, *lines_of(self.tb)])
