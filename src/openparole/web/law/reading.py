"""What the law is read for: the days and ids in an address, and the addresses that keep them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse

from openparole.law.catalog import law
from openparole.logic.text import Text, _
from openparole.logic.values import iso, ordinal
from openparole.logic.written import nearest
from openparole.screening.matter import BadMatter
from openparole.screening.screen import LAW_BEGINS, LAW_ENDS, day_in_law
from openparole.web.today import today

if TYPE_CHECKING:
    from django.http import HttpRequest, QueryDict

    from openparole.law.catalog import Law


class Unreadable(Exception):
    """What stands in an address and cannot be read: the field, its value, what was expected, what is near."""

    def __init__(self, field: Text, value: str, expected: Text, near: list[str]) -> None:
        super().__init__()
        self.field = field
        self.value = value[:100]
        self.expected = expected
        self.near = near


class Reading(NamedTuple):
    """The law of a day; `told`: the day stands in the address, and so in those that lead on."""

    law: Law
    day: int
    told: bool

    @property
    def on(self) -> str:
        """The day as it is written in an address."""
        return iso(self.day)

    def link(self, name: str, *ids: str) -> str:
        """The address of a page of the law, read for the same day."""
        address = reverse(name, args=ids)
        return f"{address}?{urlencode({'on': self.on})}" if self.told else address


def reading(request: HttpRequest) -> Reading:
    """The law of the day in the address, else of today. Raises Unreadable."""
    told = bool(request.GET.get("on", "").strip())
    day = day_of(request.GET, "on", _("The day")) if told else None
    return Reading(law(), ordinal(today()) if day is None else day, told)


def day_of(query: QueryDict, name: str, field: Text) -> int | None:
    """The day under a name; None where there is none. Raises Unreadable."""
    written = query.get(name, "").strip()
    if not written:
        return None
    try:
        return day_in_law(name, written)
    except BadMatter as bad:
        words = {"first": iso(LAW_BEGINS), "last": iso(LAW_ENDS)}
        expected = _("one day as year-month-day, such as 2022-04-25, from {first} to {last}", **words)
        near = [day for problem in bad.problems for day in problem.near]
        raise Unreadable(field, written, expected, near) from None


def way_of(query: QueryDict) -> str | None:
    """The id of the pathway asked about; None for all. Raises Unreadable."""
    id = query.get("pathway", "").strip()
    if not id:
        return None
    if id not in law().pathways:
        raise Unreadable(_("The way to parole"), id, _("the id of one"), nearest(id, law().pathways))
    return id
