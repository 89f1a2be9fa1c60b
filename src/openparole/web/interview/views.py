"""The one address of the interview. What is shown is decided by what was pressed, not by where one is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.conf import settings
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from openparole.interview.company import FOR_WHOM
from openparole.interview.outlook import forget
from openparole.law.facts.catalog import facts
from openparole.web import errors, rate
from openparole.web.interview import kept, steps
from openparole.web.interview.page import Page
from openparole.web.interview.panel import Panel
from openparole.web.interview.steps import Asked, Company
from openparole.web.interview.told import answers_told
from openparole.web.result import views as result
from openparole.web.sealed import CannotOpen, TooLarge
from openparole.web.today import today
from openparole.words import translator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    from django.http import HttpRequest, HttpResponse

    from openparole.interview.sitting import Sitting
    from openparole.logic.text import Text
    from openparole.web.interview.fields import Field
    from openparole.web.interview.steps import Sent

    T = TypeVar("T")


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """The first screen; or, for a page that was sent back, what follows it."""
    if request.method != "POST":
        return _first(request)
    sent: Sent = dict(request.POST.lists())
    do, _colon, what = sent.get("do", ["go"])[0].partition(":")
    if do == "leave":
        return _leave(request)
    if not rate.allowed(request, "step", settings.STEPS_PER_MINUTE):
        return errors.problem(request, 429)
    try:
        if do == "begin":
            begun = steps.begun(what)
            return _first(request) if begun is None else _go_on(request, begun)
        if do == "open":
            return _open(request, sent)
        page = Page.opened(request, sent)
        if page.dropped:
            return _show(request, "interview/dropped.html", Page(page.sitting), {"dropped": page.dropped})
        return _PRESSED.get(do, _answer)(request, page, sent, what)
    except CannotOpen:
        return errors.cannot_go_on(request)
    except TooLarge:
        return errors.problem(request, 413)
    finally:
        forget()


def _first(request: HttpRequest, problem: Text | None = None) -> HttpResponse:
    shown = {"for_whom": FOR_WHOM, "problem": problem}
    return render(request, "interview/start.html", shown, status=200 if problem is None else 422)


def _go_on(request: HttpRequest, sitting: Sitting) -> HttpResponse:
    """What comes next, or the result when nothing is left to ask."""
    coming = steps.coming(sitting, today())
    if coming is None:
        return result.show(request, Page(sitting))
    sitting = sitting.turn_to(coming.label)
    if isinstance(coming, Asked):
        return _ask(
            request, Page(sitting, [field.question.address for field in coming.fields]), coming.fields
        )
    shown: dict[str, Any] = {"coming": coming}
    if isinstance(coming, Company):
        return _show(request, "interview/who_else.html", Page(sitting), shown)
    shown["told"] = answers_told(sitting, [(coming.label, one) for one in coming.found.addresses])
    return _show(request, "interview/mend.html", Page(sitting), shown)


def _ask(request: HttpRequest, page: Page, fields: list[Field], status: int = 200) -> HttpResponse:
    """The questions of a page."""
    return _show(request, "interview/ask.html", page, {"fields": fields}, status)


def _show(
    request: HttpRequest, template: str, page: Page, shown: dict[str, Any], status: int = 200
) -> HttpResponse:
    common = {"page": page, "sealed": page.sealed(request), "panel": Panel(page.sitting, today())}
    return render(request, template, {**common, **shown}, status=status)


def _answer(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    if not page.asked:
        return _go_on(request, page.sitting)
    translate = translator(get_language() or "en")
    sitting, again = steps.answer(page, sent, today(), translate)
    if again:
        return _ask(request, Page(sitting, page.asked, page.changing), again, 422)
    return _go_on(request, sitting)


def _again(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """The same page in another language. What was filled in counts; a blank is no mistake."""
    fields = steps.fields(page.sitting, page.asked, page.changing)
    filled = any(value.strip() for field in fields for value in field.sent(sent))
    if not fields or (filled and not page.changing):
        return _answer(request, page, sent, what)
    return _ask(request, Page(page.sitting, page.asked, page.changing), fields)


def _later(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    return _go_on(request, steps.later(page))


def _company(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """Who else is coming, asked for by somebody who remembers one more."""
    coming = Company(page.sitting.now, page.sitting.who_else())
    return _show(request, "interview/who_else.html", page, {"coming": coming})


def _who_else(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    coming = Company(page.sitting.now, page.sitting.who_else())
    sitting = steps.who_else(page.sitting, sent, coming)
    if sitting is None:
        return _show(request, "interview/who_else.html", page, {"coming": coming}, 422)
    return _go_on(request, sitting)


def _about(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """On with the questions about another person."""
    label = _person(page.sitting, what)
    return _go_on(request, page.sitting if label is None else page.sitting.turn_to(label))


def _remove(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    label = _person(page.sitting, what)
    return _answers(request, page if label is None else Page(page.sitting.remove_person(label)), sent, "")


def _back(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """The sitting before the last answer, asked for again; before the first one, the first screen."""
    before = page.sitting.back()
    if page.changing:
        return _go_on(request, page.sitting)
    if before is page.sitting or not (before.whose or before.data()):
        return _first(request)
    return _go_on(request, before)


def _answers(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    told = answers_told(page.sitting, steps.told(page.sitting))
    return _show(request, "interview/answers.html", page, {"told": told})


def _change(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    found = _numbered(page.sitting, what)
    if found is None:
        return _answers(request, page, sent, what)
    sitting, asked = steps.to_change(page.sitting, *found)
    return _ask(request, Page(sitting, asked, changing=True), steps.fields(sitting, asked, changing=True))


def _ask_this(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    """A question of one person that the interview has no need to ask, as how a parole ends."""
    place, _colon, address = what.partition(":")
    label = _person(page.sitting, place)
    if label is None or address not in facts():
        return _result(request, page, sent, what)
    sitting = page.sitting.turn_to(label)
    asked = steps.fields(sitting, [address], changing=True)
    return _ask(request, Page(sitting, [address], changing=True), asked)


def _forget(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    found = _numbered(page.sitting, what)
    if found is not None:
        label, address = found
        page = Page(page.sitting.turn_to(label).forget(address))
    return _answers(request, page, sent, what)


def _numbered(sitting: Sitting, number: str) -> tuple[str, str] | None:
    return _at(steps.told(sitting), number)


def _person(sitting: Sitting, number: str) -> str | None:
    return _at(sitting.labels, number)


def _at(listed: Sequence[T], number: str) -> T | None:
    """What stands at a place that a button named; None where it names none."""
    return listed[int(number)] if re.fullmatch(r"\d{1,9}", number) and int(number) < len(listed) else None


def _result(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    if steps.contradicts_itself(page.sitting, today()):
        return _go_on(request, page.sitting)
    return result.show(request, page)


def _save(request: HttpRequest, page: Page, sent: Sent, what: str) -> HttpResponse:
    return kept.download(page.sitting, sent.get("passphrase", [""])[0])


def _open(request: HttpRequest, sent: Sent) -> HttpResponse:
    """Goes on with a file that was saved."""
    try:
        sitting = kept.opened(request.FILES.get("file"), sent.get("passphrase", [""])[0])
    except kept.CannotRead as problem:
        return _first(request, problem.why)
    return _go_on(request, sitting)


def _leave(request: HttpRequest) -> HttpResponse:
    """Leaves at once for somewhere harmless, and asks the browser to forget what it holds of us."""
    response = render(request, "interview/leave.html")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


_PRESSED: dict[str, Callable[[HttpRequest, Page, Sent, str], HttpResponse]] = {
    "about": _about,
    "answers": _answers,
    "ask": _ask_this,
    "back": _back,
    "calendar": result.calendar,
    "change": _change,
    "company": _company,
    "forget": _forget,
    "later": _later,
    "pdf": result.document,
    "remove": _remove,
    "result": _result,
    "save": _save,
    "show": _again,
    "who": _who_else,
}
"""By the button: the first part of its value; the rest says which answer or person it means."""
