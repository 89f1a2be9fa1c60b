"""JSON beside each page of the law: what the command prints for the same with `--json`."""

from __future__ import annotations

from functools import lru_cache
from json import dumps
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse

from openparole.law.as_json import facts_json, law_json, timeline_json
from openparole.law.catalog import Law, law
from openparole.law.diff import Changes
from openparole.law.facts.catalog import facts as declared
from openparole.law.parts import part_json
from openparole.logic.as_json import schedule_json
from openparole.web.law.answers import days_between, readable, span_of
from openparole.web.law.numbers import schedules
from openparole.web.law.reading import way_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from django.http import HttpRequest


def whole(request: HttpRequest) -> HttpResponse:
    """All of the law."""
    return _document(_printed_whole(law()))


def pathway(request: HttpRequest, id: str) -> HttpResponse:
    """One pathway, with the instruments that touch it."""
    return _document(_printed(_part(law().pathways, id)))


def instrument(request: HttpRequest, id: str) -> HttpResponse:
    """One instrument."""
    return _document(_printed(_part(law().instruments, id)))


@readable
def timeline(request: HttpRequest) -> HttpResponse:
    """The instruments of all days, or of some."""
    return _document(_printed(timeline_json(law(), *span_of(request))))


def worksheet(request: HttpRequest, id: str) -> HttpResponse:
    """The factors of one agency."""
    sheet = law().worksheet(id)
    if sheet is None:
        raise Http404
    return _document(_printed(law_json(law(), [], common=sheet.factors)))


def facts(request: HttpRequest) -> HttpResponse:
    """Everything that can be told of a matter."""
    return _document(_printed(facts_json(law().release, declared().values())))


def numbers(request: HttpRequest) -> HttpResponse:
    """The dated numbers alone."""
    found = [schedule_json(schedule) for schedule in schedules(law())]
    return _document(_printed({**law_json(law(), []), "schedules": found}))


def routing(request: HttpRequest) -> HttpResponse:
    """The routing table."""
    return _document(_printed(law_json(law(), [], common=law().routes)))


def consequences(request: HttpRequest) -> HttpResponse:
    """What parole gives and does not give."""
    return _document(_printed(law_json(law(), [], common=law().consequences)))


@readable
def diff(request: HttpRequest) -> HttpResponse:
    """What changed between two days."""
    way = way_of(request.GET)
    first, last = days_between(request, required=True)
    return _document(_printed(Changes(law(), first, last, None if way is None else [way]).json()))


def _part(known: Collection[str], id: str) -> dict[str, Any]:
    if id not in known:
        raise Http404
    return part_json(law(), id)


@lru_cache(maxsize=2)
def _printed_whole(read: Law) -> str:
    return _printed(law_json(read))


def _printed(data: dict[str, Any]) -> str:
    return dumps(data, check_circular=False) + "\n"


def _document(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="application/json")
