"""What is asked with facts. They come in the body, and are gone when it is answered."""

from __future__ import annotations

from functools import partial, wraps
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse  # ninja reads the signatures
from ninja import Router

from openparole.cli.matters import Told, together
from openparole.cli.screen import document
from openparole.cli.windows import span
from openparole.interview.next import next_question
from openparole.interview.outlook import forget
from openparole.logic.values import iso, ordinal
from openparole.logic.written import BadValue, nearest
from openparole.screening.ends import ends as ends_of
from openparole.screening.matter import BadMatter
from openparole.screening.screen import day_in_law
from openparole.screening.screen import screen as screen_of
from openparole.screening.windows import windows as windows_of
from openparole.web.api.answers import answer, problem
from openparole.web.api.documented import posting
from openparole.web.api.inputs import Asked, Ends, Screen, Windows, queried
from openparole.web.api.interface import REQUEST
from openparole.web.limits import limited
from openparole.web.today import today

if TYPE_CHECKING:
    from collections.abc import Callable

    from openparole.interview.next import Next
    from openparole.screening.matter import Matter
    from openparole.screening.report import Report

router = Router()


def json_only(answered: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Refuses what is not sent as JSON: the page of another site may send other things unasked."""

    @wraps(answered)
    def asked(request: HttpRequest, *place: Any, **more: Any) -> HttpResponse:
        if request.content_type != "application/json":
            return problem(415)
        return answered(request, *place, **more)

    return asked


router.add_decorator(json_only, mode="view")


@router.post("/screen", openapi_extra=posting("screen-1"))
def screen(request: HttpRequest, asked: Screen) -> HttpResponse:
    """Which ways are open on a day, and why: `openparole screen --json`."""
    return answer(document(_reports(request, asked), asked.person))


@router.post("/changes", openapi_extra=posting("screen-1", asked={"pathways": ["uniting-for-ukraine"]}))
def changes(request: HttpRequest, asked: Screen) -> HttpResponse:
    """The same with what would change it: `openparole screen --what-would-change --json`."""
    named = bool(asked.pathways)
    return answer(document(_reports(request, asked), asked.person, named=named, changes=True))


@router.post("/next", openapi_extra=posting("next-1", several=False))
def next_one(request: HttpRequest, asked: Asked) -> HttpResponse:
    """The question that would settle the most, and why: `openparole next --json`."""
    on = _day(asked)
    told = _told(request, asked)
    found: Next | None = None
    try:
        for label, matter in told.of(asked.person).items():
            if found is None or found.question is None:
                found = told.make(matter, partial(_next, told, on, label))
        assert found is not None  # a request has at least one person
        return answer(found.as_json())
    finally:
        forget()


def _next(told: Told, on: str, label: str, matter: Matter) -> Next:
    return next_question(told.data, on=on, person=label)


@router.post("/windows", openapi_extra=posting("windows-1", asked={"from": "2022-01-01", "to": "2026-12-31"}))
def windows(request: HttpRequest, asked: Windows) -> HttpResponse:
    """On which days each way is open or closed: `openparole windows --json`."""
    day = ordinal(_day(asked))
    first, last = span(day, asked.first, asked.last, dashes="")
    ask = partial(windows_of, start=iso(first), end=iso(last), pathways=asked.pathways)
    found = _told(request, asked).each(asked.person, ask)
    return answer(together({label: each.as_json(day) for label, each in found.items()}, asked.person))


@router.post("/ends", openapi_extra=posting("ends-1"))
def ends(request: HttpRequest, asked: Ends) -> HttpResponse:
    """When parole ended or will end: `openparole ends --json`."""
    on = _day(asked)
    told = _told(request, asked)
    documents = {
        label: told.make(matter, lambda matter: ends_of(matter, on=on, read_on=asked.read_on)).as_json()
        for label, matter in told.of(asked.person).items()
    }
    return answer(together(documents, asked.person))


def _reports(request: HttpRequest, asked: Screen) -> dict[str, Report]:
    ask = partial(screen_of, on=_day(asked), read_on=asked.read_on, pathways=asked.pathways)
    reports = _told(request, asked).each(asked.person, ask)
    return {label: report.strictly() if asked.strict else report for label, report in reports.items()}


def _day(asked: Asked) -> str:
    return today() if asked.on is None else iso(day_in_law("on", asked.on))


def _told(request: HttpRequest, asked: Asked) -> Told:
    """The people of a request. Raises BadMatter."""
    queried(request)
    limited(asked.matter)
    told = Told(asked.matter, request.body.decode("utf-8-sig"), REQUEST)
    labels = [label for label in told.matters if label]
    if asked.person is not None and asked.person not in labels:
        near = nearest(asked.person, labels)
        raise BadMatter([BadValue("person", asked.person, "the label of a person of `persons`", near)])
    for matter in told.matters.values():
        matter.stipulated |= getattr(asked, "stipulated", None) or {}
    return told
