"""What OpenAPI says of an operation beside its signature: every answer, and what stands in the address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openparole.web.api.answers import PROBLEM, PROBLEMS

if TYPE_CHECKING:
    from collections.abc import Sequence

Json = dict[Any, Any]

DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
EXAMPLE = {
    "location": "outside_us",
    "citizenships": ["UA"],
    "passport": "valid",
    "birth_date": "1990-03",
    "displaced_from_ukraine_on": {"from": "2022-02-24", "to": "2022-03-31"},
    "supporters": [{"kind": "person", "status": "lpr", "in_us": True}],
}


def posting(schema: str, *, several: bool = True, asked: Json | None = None) -> Json:
    """An operation that takes facts, with an example of what is asked beside them."""
    answers = [schema, "people-1"] if several else [schema]
    example = {"matter": EXAMPLE, "on": "2024-01-15", **(asked or {})}
    return {
        "requestBody": {"content": {"application/json": {"examples": {"ukrainian": {"value": example}}}}},
        "responses": {200: _answers(answers), **_problems(400, 405, 411, 413, 415, 422, 429, 500)},
    }


def reading(schema: str | Json, *problems: int, query: Json | None = None) -> Json:
    """An operation that takes nothing but an address, with what may stand behind its question mark."""
    parameters = [{"in": "query", "name": name, **about} for name, about in (query or {}).items()]
    not_modified = {"description": "What you have is of the law read here: If-None-Match named its ETag."}
    return {
        "parameters": parameters,
        "responses": {
            200: _answers([schema]),
            304: not_modified,
            **_problems(405, 422, 429, 500, *problems),
        },
    }


def day(description: str, example: str, *, required: bool = False) -> Json:
    """A day in an address."""
    return {
        "description": description,
        "required": required,
        "schema": {"type": "string", "pattern": DAY},
        "example": example,
    }


def problem_schema() -> Json:
    """What every problem looks like."""
    return {
        "title": "problem",
        "description": "RFC 9457, with the `problems` of error/1.",
        "type": "object",
        "properties": {
            "type": {"enum": [f"urn:openparole:problem:{name}" for name, _title in PROBLEMS.values()]},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "problems": {
                "type": "array",
                "minItems": 1,
                "items": {"$ref": "#/components/schemas/error-1/$defs/problem"},
            },
        },
        "required": ["type", "title", "status", "detail", "problems"],
        "additionalProperties": False,
    }


def _answers(schemas: Sequence[str | Json]) -> Json:
    told = [one if isinstance(one, dict) else {"$ref": f"#/components/schemas/{one}"} for one in schemas]
    schema = told[0] if len(told) == 1 else {"anyOf": told}
    return {"description": "The answer.", "content": {"application/json": {"schema": schema}}}


def _problems(*statuses: int) -> Json:
    return {status: {"$ref": f"#/components/responses/{status}"} for status in sorted(statuses)}


def problem_responses() -> Json:
    """The answer of each status that tells a problem."""
    content = {PROBLEM: {"schema": {"$ref": "#/components/schemas/problem"}}}
    told: Json = {
        str(status): {"description": title, "content": content} for status, (_name, title) in PROBLEMS.items()
    }
    told["429"]["headers"] = {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer"}}}
    told["405"]["headers"] = {"Allow": {"description": "What it takes.", "schema": {"type": "string"}}}
    return told
