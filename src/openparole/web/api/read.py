"""What is asked without facts: the law, what can be told, the timeline, the schemas, the release.

All of it is of one release of law and program, so that what was fetched once can be kept.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import condition
from ninja import Router

from openparole import __version__
from openparole.cli.facts import named
from openparole.cli.law import document
from openparole.cli.law_reading import changes_between
from openparole.cli.options import Margin
from openparole.cli.timeline import days_between
from openparole.law.as_json import facts_json, timeline_json
from openparole.law.catalog import law as the_law
from openparole.law.facts.catalog import facts as all_facts
from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import BadMatter
from openparole.web.api.answers import answer
from openparole.web.api.documented import day, reading
from openparole.web.api.inputs import queried
from openparole.web.api.schemas import schemas as published

if TYPE_CHECKING:
    from collections.abc import Callable

router = Router()
KEPT = "public, max-age=3600"
SCHEMAS = {
    "type": "object",
    "properties": {"schemas": {"type": "array", "items": {"type": "string"}}},
    "required": ["schemas"],
    "additionalProperties": False,
}
RELEASE = {
    "type": "object",
    "properties": {
        "openparole": {"type": "string"},
        "law": {
            "type": "object",
            "properties": {
                "release": {"type": "string"},
                "verified_on": {"type": "string"},
                "loaded": {"type": ["object", "null"]},
            },
            "required": ["release", "verified_on", "loaded"],
        },
    },
    "required": ["openparole", "law"],
    "additionalProperties": False,
}


def _tag(request: HttpRequest, **asked: Any) -> str:
    return f'"{the_law().name}-{__version__}"'


def kept(made: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """An answer that may be kept for an hour, then is asked for by its tag."""

    @wraps(made)
    def answered(request: HttpRequest, **asked: Any) -> HttpResponse:
        response = made(request, **asked)
        response["Cache-Control"] = KEPT
        return response

    return condition(etag_func=_tag)(answered)


@router.get("/facts", openapi_extra=reading("facts-1"))
@kept
def facts(request: HttpRequest) -> HttpResponse:
    """What can be told of a person: `openparole facts --json`."""
    queried(request)
    return answer(facts_json(the_law().release, all_facts().values()))


@router.get("/facts/{name}", openapi_extra=reading("facts-1", 404))
@kept
def fact(request: HttpRequest, name: str) -> HttpResponse:
    """One fact, or a field of a table: `openparole facts NAME --json`."""
    queried(request)
    return _or_not_found(lambda: facts_json(the_law().release, [named(name, Margin())]))


@router.get("/law", openapi_extra=reading("law-1"))
@kept
def law(request: HttpRequest) -> HttpResponse:
    """The whole law: `openparole law --json`."""
    queried(request)
    return answer(document(the_law(), None))


BETWEEN = {
    "from": day("the first of two days", "2024-12-31", required=True),
    "to": day("the second", "2025-03-01", required=True),
    "pathway": {"description": "only this way", "required": False, "schema": {"type": "string"}},
}


@router.get("/law/diff", openapi_extra=reading("law-diff-1", query=BETWEEN))
@kept
def law_diff(request: HttpRequest) -> HttpResponse:
    """What changed between two days: `openparole law --diff DAY DAY --json`."""
    asked = queried(request, *BETWEEN)
    missing = [BadValue(name, None, "a day as YYYY-MM-DD") for name in ("from", "to") if name not in asked]
    if missing:
        raise BadMatter(missing)
    names = ("from", "to", "pathway")
    changes = changes_between(the_law(), (asked["from"], asked["to"]), asked.get("pathway"), names)
    return answer(changes.json())


@router.get("/law/{id}", openapi_extra=reading("law-1", 404))
@kept
def law_part(request: HttpRequest, id: str) -> HttpResponse:
    """A pathway, an instrument or a rule, and what belongs to it: `openparole law ID --json`."""
    queried(request)
    return _or_not_found(lambda: document(the_law(), id))


SPAN = {
    "from": day("only what was issued or took effect on this day or later", "2022-01-01"),
    "to": day("only what was issued or took effect on this day or earlier", "2022-12-31"),
}


@router.get("/timeline", openapi_extra=reading("timeline-1", query=SPAN))
@kept
def timeline(request: HttpRequest) -> HttpResponse:
    """What opened, paused and closed the ways: `openparole timeline --json`."""
    asked = queried(request, *SPAN)
    return answer(timeline_json(the_law(), *days_between(asked.get("from"), asked.get("to"), dashes="")))


@router.get("/schemas", openapi_extra=reading(SCHEMAS))
@kept
def schemas(request: HttpRequest) -> HttpResponse:
    """The names of the published schemas."""
    queried(request)
    return answer({"schemas": list(published())})


@router.get("/schemas/{name}", openapi_extra=reading({"type": "object"}, 404))
@kept
def schema(request: HttpRequest, name: str) -> HttpResponse:
    """One schema: JSON Schema, 2020-12."""
    queried(request)
    if name not in published():
        near = nearest(name, published())
        raise Http404 from BadMatter([BadValue("name", name, "the name of a schema", near)])
    return answer(published()[name])


@router.get("/release", openapi_extra=reading(RELEASE))
@kept
def release(request: HttpRequest) -> HttpResponse:
    """Which program and which law answer here."""
    queried(request)
    return answer({"openparole": __version__, "law": the_law().json()})


def _or_not_found(made: Callable[[], dict[str, Any]]) -> HttpResponse:
    try:
        return answer(made())
    except BadMatter as bad:
        raise Http404 from bad
