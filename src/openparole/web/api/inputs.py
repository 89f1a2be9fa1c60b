"""What may be posted. Nothing else: a key that is not named here is refused, with the nearest that is.

pydantic says what is wrong; how that is told is the command's way, a field with what was expected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import SUGGESTED, BadMatter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from django.http import HttpRequest
    from pydantic import ValidationError

MOST_WAYS = 100

Matter = Annotated[
    dict[str, Any],
    Field(
        description="an object of facts, written as in a file; /api/v1/facts lists them; "
        "several people stand in `persons`, by label"
    ),
]
Day = Annotated[str | None, Field(description="a day as YYYY-MM-DD; where it is left out, today in New York")]
ReadOn = Annotated[
    str | None, Field(description="the day of reading as YYYY-MM-DD; where it is left out, `on`")
]
Ways = Annotated[
    list[str] | None,
    Field(min_length=1, max_length=MOST_WAYS, description=f"a list of 1 to {MOST_WAYS} ids of pathways"),
]
Person = Annotated[str | None, Field(description="the label of one person of `persons`")]
Stipulated = Annotated[
    dict[str, bool] | None,
    Field(description="an object of rules to take as given, by id, with true or false"),
]


class Input(BaseModel):
    """An object with these keys and no others; text is not a number, and nothing is read from attributes."""

    model_config = ConfigDict(extra="forbid", strict=True, from_attributes=False)


class Asked(Input):
    """What every question about people has."""

    matter: Matter
    on: Day = None
    person: Person = None


class Screen(Asked):
    """What is asked of `screen` and `changes`."""

    read_on: ReadOn = None
    pathways: Ways = None
    stipulated: Stipulated = None
    strict: Annotated[bool, Field(description="true, to presume nothing, or false")] = False


class Windows(Asked):
    """What is asked of `windows`."""

    first: Annotated[
        str | None, Field(alias="from", description="a day as YYYY-MM-DD; else two years before `on`")
    ] = None
    last: Annotated[
        str | None, Field(alias="to", description="a day as YYYY-MM-DD; else two years after `on`")
    ] = None
    pathways: Ways = None
    stipulated: Stipulated = None


class Ends(Asked):
    """What is asked of `ends`."""

    read_on: ReadOn = None
    stipulated: Stipulated = None


def bad_values(asked: type[BaseModel], error: ValidationError) -> BadMatter:
    """What is wrong with a body, as a BadMatter. Where: without the name of the parameter that carries it."""
    known = {field.alias or name: field for name, field in asked.model_fields.items()}
    told: dict[str, BadValue] = {}
    for found in error.errors(include_url=False):
        _parameter, *place = found["loc"]
        field = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)[1:]
        given = None if found["type"] == "missing" else found["input"]
        if not place:
            told[field] = BadValue("body", given, "an object with `matter`")
        elif found["type"] == "extra_forbidden":
            near = nearest(field, known) if len(told) < SUGGESTED else []
            told[field] = BadValue(field, found["input"], f"one of {', '.join(known)}", near)
        else:
            told[field] = BadValue(field, given, str(known[str(place[0])].description))
    return BadMatter(list(told.values()))


def queried(request: HttpRequest, *names: str) -> Mapping[str, str]:
    """What an address asks for behind its question mark, each once and by these names. Raises BadMatter."""
    problems = list(_bad_query(request, names))
    if problems:
        raise BadMatter(problems)
    return request.GET.dict()


def _bad_query(request: HttpRequest, names: tuple[str, ...]) -> Iterator[BadValue]:
    expected = f"one of {', '.join(names)}" if names else "nothing behind the question mark"
    for place, (name, values) in enumerate(request.GET.lists()):
        if name not in names:
            yield BadValue(name, values[-1], expected, nearest(name, names) if place < SUGGESTED else [])
        elif len(values) > 1:
            yield BadValue(name, values, f"{name} once")
