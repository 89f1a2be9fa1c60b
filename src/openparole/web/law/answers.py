"""How a page of the law is answered: read for a day, and told plainly where its address cannot be read."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from django.shortcuts import render

from openparole.law.catalog import law
from openparole.law.words import STATES
from openparole.logic.text import _
from openparole.logic.values import iso, ordinal, shift
from openparole.web.law.reading import Reading, Unreadable, day_of
from openparole.web.law.shown import Shown, cited
from openparole.web.today import today

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse


def page(request: HttpRequest, read: Reading, template: str, **told: Any) -> HttpResponse:
    """A page of the law of a day."""
    shown = Shown(read)
    common = {
        "read": read, "shown": shown, "cited": cited, "states": STATES, "link": read.link,
        "today": today(), "ways": law().pathways,
    }  # fmt: skip
    return render(request, f"law/{template}.html", {**common, **told})


def readable(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Answers with what was expected where a day or an id in the address cannot be read."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **more: Any) -> HttpResponse:
        try:
            return view(request, *args, **more)
        except Unreadable as problem:
            read = Reading(law(), ordinal(today()), False)
            response = page(request, read, "unreadable", problem=problem)
            response.status_code = 400
            return response

    return answered


def span_of(request: HttpRequest) -> tuple[int | None, int | None]:
    """The first and the last day asked about; None is open. Raises Unreadable."""
    first = day_of(request.GET, "from", _("The first day"))
    last = day_of(request.GET, "to", _("The last day"))
    if first is not None and last is not None and first > last:
        raise Unreadable(_("The first day"), iso(first), _("a day that is not after the last"), [])
    return first, last


def days_between(request: HttpRequest, *, required: bool = False) -> tuple[int, int]:
    """Two days to compare, the earlier first; unless told, a year back and today. Raises Unreadable."""
    days = [
        day_of(request.GET, "from", _("The first day")),
        day_of(request.GET, "to", _("The last day")),
    ]
    for name, day in zip((_("The first day"), _("The last day")), days, strict=True):
        if required and day is None:
            raise Unreadable(name, "", _("a day"), [])
    now = ordinal(today())
    last = days[1] if days[1] is not None else now
    first = days[0] if days[0] is not None else shift(last, -1)
    if first == last:
        raise Unreadable(_("The first day"), iso(first), _("another day than the last"), [])
    return min(first, last), max(first, last)
