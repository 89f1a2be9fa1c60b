"""The result as one document: tagged, in the reader's language, made in memory.

Typst reads the template `notes.typ` and nothing else from disk; what is told of people goes in as data, never
as markup, and never into a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openparole.logic.text import Text, _
from openparole.screening.finding import OPEN
from openparole.web.environment import page_language, say
from openparole.web.result.parts import Section
from openparole.web.result.typeset import CannotSet, typeset
from openparole.web.result.words import STRENGTHS, day
from openparole.words import DRAFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openparole.web.result.parts import Line
    from openparole.web.result.person import Person, Result
    from openparole.web.result.way import Way


HELP = _(
    "Free legal help: talk to a lawyer or an accredited representative before you send, pay or sign "
    "anything. Look for the List of Pro Bono Legal Service Providers of the immigration courts (EOIR), the "
    "Recognized Organizations and Accredited Representatives of the Department of Justice, and the National "
    "Immigration Legal Services Directory."
)

Json = dict[str, Any]


def pdf(result: Result) -> bytes:
    """The document. Somebody whose name has letters that no font here can draw is called by a number."""
    names = {person.label: person.name for person in result.persons}
    try:
        return typeset(_document(result, names))
    except CannotSet:
        numbers = {label: _("person {number}", number=place) for place, label in enumerate(names, 1)}
        return typeset(_document(result, numbers))


def _document(result: Result, names: dict[str, Text]) -> Json:
    language = page_language()
    law = {"release": result.law.release, "read": result.law.verified_on, "day": result.day}
    parts = [
        _("Today is {day} in New York. Law release {release}; its sources were last read on {read}. "
          "No legal advice; nothing is decided here.", **law),
        *([DRAFT] if language.draft else []),
        HELP,
    ]  # fmt: skip
    return {
        "lang": language.code,
        "rtl": language.right_to_left,
        "title": say(_("Notes")),
        "page": say(_("Page {number} of {total}")),
        "heading": say(_("What is possible today")),
        "before": [say(part) for part in parts],
        "parts": [part for person in result.persons for part in _person(person, names)],
        "receipts": [
            say(_("Receipt: law {law}, on {on}, read on {read_on}, facts {facts}", **person.receipt))
            for person in result.persons
        ],
    }


def _person(person: Person, names: dict[str, Text]) -> Iterator[Json]:
    top = 1 if len(names) == 1 else 2
    if len(names) > 1:
        yield _head(names[person.label], 1)
    if person.principal is not None:
        name = names[person.principal]
        yield _say(_("Comes along with {name}. What is found for {name} counts here too.", name=name))
    yield {"kind": "answer", "text": say(person.answer)}
    yield _list([_titled(way) for way in person.open])
    if person.parole is not None:
        yield _say(person.parole.sentence)
    if person.first:
        yield from _section(person.first, top)
    for way in person.open:
        yield from _way(way, top)
    if person.parole is not None:
        yield _head(_("The parole that you told of"), top)
        for part in person.parole.parts:
            yield from _section(part, top + 1)
    if person.ahead:
        yield _head(_("Days to come"), top)
        numbered = [
            _("{number}. {day}: {text}", number=one.number, day=day(one.day), text=one.text)
            for one in person.ahead
        ]
        yield _list([{"text": say(text)} for text in numbered])
    for heading, ways in (
        (_("Not known yet"), person.maybe),
        (_("Paused"), person.paused),
    ):
        if ways:
            yield _head(heading, top)
        for way in ways:
            yield from _way(way, top + 1)
    if person.waiting:
        yield _head(_("The first question is not answered"), top)
        yield _list(
            [
                {"text": say(item.pathway.title), "note": say(item.pathway.gate.question)}
                for item in person.waiting
            ]
        )
    if person.closed:
        yield _head(_("Closed, and why"), top)
        yield _list([_in_short(way) for way in person.closed])
    for part in (*person.folded, *person.more):
        yield from _section(part, top)


def _way(way: Way, level: int) -> Iterator[Json]:
    opened = _("{finding}: {title}", finding=way.name, title=way.title)
    yield _head(opened if way.finding == OPEN else way.title, level)
    yield _list([{"text": say(mark)} for mark in way.marks])
    yield _list([_line(line) for line in way.lead])
    for part in way.parts:
        yield from _section(part, level + 1)


def _in_short(way: Way) -> Json:
    """A closed way: whether requests are taken, and what is not met, without the answers behind it."""
    below = [{"text": _said(line.text)} for line in way.lead]
    below += [{"text": _said(line.text), "mark": say(line.mark)} for line in way.failing if line.mark]
    return {"text": say(way.title), "below": below}


def _titled(way: Way) -> Json:
    return {"text": say(way.title), "note": "; ".join(say(mark) for mark in way.marks)}


def _section(part: Section, level: int) -> Iterator[Json]:
    yield _head(part.heading, level)
    yield _list([_line(line) for line in part.lines], part.kind)


def _line(line: Line) -> Json:
    made: Json = {"text": _said(line.text)}
    if line.mark is not None:
        made["mark"] = say(line.mark)
    if line.note is not None:
        made["note"] = say(line.note)
    if line.source is not None:
        made["source"] = f"{line.source.citation} · {say(STRENGTHS[line.source.strength])}"
    if line.below:
        made["below"] = [_line(below) for below in line.below]
    return made


def _said(text: Text | str) -> str:
    return text if isinstance(text, str) else say(text)


def _head(text: Text, level: int) -> Json:
    return {"kind": "heading", "level": level, "text": say(text)}


def _say(text: Text) -> Json:
    return {"kind": "text", "text": say(text)}


def _list(lines: Iterable[Json], kind: str = "") -> Json:
    return {"kind": "list", "lines": list(lines), "look": kind}
