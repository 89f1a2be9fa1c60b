"""The pages of the law. Each chooses what is shown; what it means, the law says itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from django.http import Http404
from django.utils.translation import get_language
from markupsafe import Markup

from openparole.law.agencies import NAMES
from openparole.law.as_json import instruments_between
from openparole.law.diff import Changes
from openparole.law.facts.catalog import SUBJECTS
from openparole.law.facts.catalog import facts as declared
from openparole.law.not_encoded import PASSAGES, ROWS
from openparole.law.words import KINDS
from openparole.law.words import SUBJECTS as SUBJECT_NAMES
from openparole.law.worksheet import BASIS, DISCRETION
from openparole.logic.text import _
from openparole.pictures.axis import overview, swatch
from openparole.pictures.bars import intake
from openparole.web.law.answers import days_between, page, readable, span_of
from openparole.web.law.facts import asked, fields
from openparole.web.law.instruments import by_year, effects
from openparole.web.law.numbers import amount, schedules
from openparole.web.law.pathway import told
from openparole.web.law.reading import Reading, reading, way_of
from openparole.web.law.search import find
from openparole.web.law.shown import Shown
from openparole.web.law.state import by_state

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

Found = TypeVar("Found")

STEPS = {BASIS: _("Is there a basis for parole?"), DISCRETION: _("Does the person merit discretion?")}


@readable
def index(request: HttpRequest) -> HttpResponse:
    """Every way to parole by what is open, and all of them on one time axis."""
    read = reading(request)
    groups = list(by_state(read.law, read.day))
    ways = [way for group in groups for way, _state in group.ways]
    rows = [(way.title, list(intake(read.law.timelines[way.id]))) for way in ways]
    drawn = overview(_("all ways to parole"), rows, read.day, Shown(read).translate)
    kinds = dict.fromkeys(bar.kind for _title, bars in rows for bar in bars)
    legend = [(kind, Markup(swatch(kind))) for kind in kinds]
    return page(
        request, read, "index", groups=groups, picture=Markup(drawn), legend=legend,
        doubt=Markup(swatch("doubt")), faded=Markup(swatch("faded")),
    )  # fmt: skip


@readable
def pathway(request: HttpRequest, id: str) -> HttpResponse:
    """One way to parole on a day."""
    read = reading(request)
    found = _found(read.law.pathways.get(id))
    return page(request, read, "pathway", **told(read.law, found, read.day, Shown(read)))


@readable
def instruments(request: HttpRequest) -> HttpResponse:
    """The texts of the law by year."""
    read = reading(request)
    years = list(by_year(read.law.instruments.values()))
    return page(request, read, "instruments", years=years, kinds=KINDS)


@readable
def instrument(request: HttpRequest, id: str) -> HttpResponse:
    """One text, and what it did."""
    read = reading(request)
    found = _found(read.law.instruments.get(id))
    replaced = [by for by in read.law.instruments.values() if by.superseded_by == id]
    return page(
        request, read, "instrument", instrument=found, kind=KINDS[found.kind], effects=effects(found),
        replaced=replaced,
    )  # fmt: skip


@readable
def timeline(request: HttpRequest) -> HttpResponse:
    """What the texts did, and when; of all days or of some."""
    read = reading(request)
    first, last = span_of(request)
    years = [
        (year, [(by, effects(by)) for by in found])
        for year, found in by_year(instruments_between(read.law, first, last))
    ]
    asked_for = {name: request.GET.get(name, "").strip() for name in ("from", "to")}
    return page(request, read, "timeline", years=years, asked=asked_for, kinds=KINDS)


@readable
def worksheet(request: HttpRequest, id: str) -> HttpResponse:
    """What an agency's officers look at, in its two steps."""
    read = reading(request)
    sheet = _found(read.law.worksheet(id))
    steps = [
        (title, [factor for factor in sheet.factors if factor.step == step]) for step, title in STEPS.items()
    ]
    users = [way for way in read.law.pathways.values() if way.worksheet == id]
    return page(request, read, "worksheet", sheet=sheet, steps=steps, users=users)


@readable
def facts(request: HttpRequest) -> HttpResponse:
    """What the law reads of a person, by subject, as it is asked."""
    read = reading(request)
    subjects = [
        (SUBJECT_NAMES[subject], [fact for fact in declared().values() if fact.subject == subject])
        for subject in SUBJECTS
    ]
    return page(request, read, "facts", subjects=subjects, asked=asked, fields=fields)


@readable
def numbers(request: HttpRequest) -> HttpResponse:
    """Fees, thresholds and poverty guidelines, each with its steps."""
    read = reading(request)
    return page(request, read, "numbers", schedules=schedules(read.law), amount=amount)


@readable
def routing(request: HttpRequest) -> HttpResponse:
    """Which agency takes a request."""
    read = reading(request)
    return page(request, read, "routing", agencies=NAMES)


@readable
def consequences(request: HttpRequest) -> HttpResponse:
    """What parole gives and does not give."""
    read = reading(request)
    parts = [part for part in read.law.consequences if part.in_force(read.day)]
    topics = {topic: [part for part in parts if part.topic == topic] for topic in _topics(read)}
    others = len(read.law.consequences) - len(parts)
    return page(request, read, "consequences", topics=topics, others=others)


@readable
def not_encoded(request: HttpRequest) -> HttpResponse:
    """What the law here leaves out, with the reasons."""
    return page(request, reading(request), "not_encoded", rows=ROWS, passages=PASSAGES)


@readable
def diff(request: HttpRequest) -> HttpResponse:
    """What changed between two days: for all ways, or for one."""
    read = reading(request)
    first, last = days_between(request)
    way = way_of(request.GET)
    changes = Changes(read.law, first, last, None if way is None else [way])
    return page(request, read, "diff", changes=changes, first=first, last=last, way=way)


@readable
def search(request: HttpRequest) -> HttpResponse:
    """Where something stands in the law."""
    query = request.GET.get("q", "").strip()[:200]
    return page(request, reading(request), "search", query=query, found=find(query, get_language() or "en"))


def _topics(read: Reading) -> list[str]:
    return list(dict.fromkeys(part.topic for part in read.law.consequences))


def _found(thing: Found | None) -> Found:
    """What was found. Raises Http404."""
    if thing is None:
        raise Http404
    return thing
