"""The interface itself: how a body is read, how a mistake is told, and the document of OpenAPI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from django.http import Http404
from ninja import NinjaAPI
from ninja.errors import HttpError
from ninja.parser import Parser

from openparole.cli.matters import Contradiction
from openparole.screening.files import BadFile, parse_json
from openparole.screening.matter import BadMatter
from openparole.web.api.answers import problem
from openparole.web.api.documented import problem_responses, problem_schema
from openparole.web.api.inputs import bad_values
from openparole.web.api.schemas import components

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

REQUEST = "the request"
"""What stands where the command names a file."""


class Strict(Parser):
    """JSON as in a file of facts: decimals, no key twice, not too deep."""

    def parse_body(self, request: HttpRequest) -> Any:
        return parse_json(request.body, REQUEST)


class Interface(NinjaAPI):
    """Our own errors and our own schemas."""

    def get_openapi_schema(self, **asked: Any) -> Any:
        schema = super().get_openapi_schema(**asked)
        schema["components"]["schemas"] |= {**components(), "problem": problem_schema()}
        schema["components"]["responses"] = problem_responses()
        return schema

    def get_openapi_operation_id(self, operation: Any) -> str:
        return str(operation.view_func.__name__)

    def validation_error_from_error_contexts(self, error_contexts: list[Any]) -> NoReturn:
        context = error_contexts[0]
        [asked] = [field.annotation for field in context.model.model_fields.values()]
        raise bad_values(asked, context.pydantic_validation_error)


api = Interface(
    title="OpenParole",
    version="1",
    description="Which ways to parole under INA 212(d)(5) are open to a person, on any day, and why. Not the "
    "government, no legal advice; it decides nothing. The bodies are those of the command's `--json`. "
    "Nothing that is posted is kept.",
    urls_namespace="api",
    docs_url=None,
    parser=Strict(),
)


@api.exception_handler(HttpError)
def _unreadable(request: HttpRequest, error: Any) -> HttpResponse:
    cause = error.__cause__
    return problem(error.status_code, cause if isinstance(cause, BadFile) else None)


@api.exception_handler(Http404)
def _not_found(request: HttpRequest, error: Http404) -> HttpResponse:
    cause = error.__cause__
    return problem(404, cause if isinstance(cause, BadMatter) else None)


@api.exception_handler(BadMatter)
@api.exception_handler(Contradiction)
def _invalid(request: HttpRequest, error: Exception) -> HttpResponse:
    return problem(422, error)
