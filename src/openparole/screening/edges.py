"""What a change of finding came from: instruments, versions, rules, amounts and facts that moved something.

Read from the findings on both sides of an edge, so that whatever changed nothing is not named.
"""

from __future__ import annotations

from openparole.law.words import KINDS
from openparole.logic.facts import Fact
from openparole.logic.shown import brief_days
from openparole.logic.text import Text, _
from openparole.logic.values import FALSE, TRUE, UNKNOWN, iso
from openparole.screening.words import NO_TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from openparole.law.instrument import Instrument
    from openparole.logic.rules import Rule
    from openparole.logic.windows import Break, Slider
    from openparole.screening.finding import Finding

INSTRUMENT, VERSION, RULE, AMOUNT, FACT, GAP = "instrument", "version", "rule", "amount", "fact", "gap"

_INSTRUMENT = _("{title} ({kind} of {day})")
_VERSION = _("criteria {id}: {citation}")
_THAT_DAY = _("{fact} is reached")
_OVER = _("{fact} is over")
_MORE, _LESS = _("more than {distance}"), _("less than {distance}")
_LATER = {
    "years": _("{count} years after {fact}"),
    "months": _("{count} months after {fact}"),
    "days": _("{count} days after {fact}"),
}
_EARLIER = {
    "years": _("{count} years before {fact}"),
    "months": _("{count} months before {fact}"),
    "days": _("{count} days before {fact}"),
}
_COUNTED = _("a day counted from {fact} is reached")
_KNOWN = _("{name} ({known})")


class Cause:
    """Something that changed a finding: its `kind`, the `id` that it has in the law or in files, in words."""

    __slots__ = ("id", "kind", "text")

    def __init__(self, kind: str, id: str, text: Text) -> None:
        self.kind = kind
        self.id = id
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cause) and (self.kind, self.id, self.text) == (
            other.kind,
            other.id,
            other.text,
        )

    def __hash__(self) -> int:
        return hash((self.kind, self.id))

    def json(self) -> dict[str, Any]:
        """As in `windows/1`."""
        return {"kind": self.kind, "id": self.id, "text": self.text.json()}


def causes(before: Finding, after: Finding, slider: Slider) -> list[Cause]:
    """What made the difference between two findings on either side of an edge."""
    found: list[Cause] = []
    if [span.state for span in before.spans] != [span.state for span in after.spans]:
        found.extend(_of_intake(before, after))
    if before.person != after.person:
        found.extend(_of_person(before, after, slider))
    return list(dict.fromkeys(found))


def _of_intake(before: Finding, after: Finding) -> Iterator[Cause]:
    """The instruments of the states that are new; where none is, of the one that is now sure."""
    states = {span.state for span in before.spans}
    new = [span for span in after.spans if span not in before.spans and span.state not in states]
    for span in new or after.spans[-1:]:
        if span.by is not None:
            yield _instrument(span.by)


def _of_person(before: Finding, after: Finding, slider: Slider) -> Iterator[Cause]:
    """What moved the rules that stand in the way on one side of the edge, and not on the other."""
    was, now = ({line.rule: line.truth for line in found.lines} for found in (before, after))
    in_the_way = FALSE if FALSE in (before.person, after.person) else UNKNOWN
    side = now if after.person == in_the_way else was
    moved = [rule for rule in side if side[rule] == in_the_way and was.get(rule, TRUE) != now.get(rule, TRUE)]
    for rule in moved:
        if rule in was and rule in now:
            yield from _of_rule(rule, after.case.reading, slider)
        elif rule is after.pathway.invitation:
            yield from _of_intake(before, after)
        elif before.versions == after.versions:
            yield Cause(RULE, rule.id, rule.label)
        else:
            yield from _of_version(before, after)
    if not moved:
        yield from _of_version(before, after)


def _of_version(before: Finding, after: Finding) -> Iterator[Cause]:
    """The versions that are new; where none is, the one that is now sure; days without a text."""
    new = [version for version in after.versions if version not in before.versions]
    for version in new or after.versions[-1:]:
        if version is None:
            yield Cause(GAP, after.pathway.id, NO_TEXT)
        else:
            words = {"id": version.id, "citation": version.source.citation}
            yield Cause(VERSION, version.id, Text(_VERSION.id, **words))


def _of_rule(rule: Rule, day: int, slider: Slider) -> Iterator[Cause]:
    """What the day reached below a rule."""
    for found in slider.breaks(rule):
        if found.day == day:
            if isinstance(found.about, Fact):
                yield _fact(found.about, found, slider)
            elif found.about is not None:
                yield Cause(AMOUNT, found.about.id, found.about.title)
            else:
                yield Cause(RULE, rule.id, rule.label)


def _instrument(by: Instrument) -> Cause:
    words = {"title": by.title, "kind": KINDS[by.kind], "day": iso(by.day)}
    return Cause(INSTRUMENT, by.id, Text(_INSTRUMENT.id, **words))


def _fact(fact: Fact, found: Break, slider: Slider) -> Cause:
    name = fact.name if fact.rows is None else f"{fact.rows.name}.{fact.name}"
    told = Text("{name}", name=name)
    if fact.rows is None:
        told = Text(_KNOWN.id, name=name, known=brief_days(slider.values[fact.index]))
    moved = {unit: count for unit, count in zip(_LATER, found.distance, strict=True) if count}
    if not moved:
        text = Text((_OVER if found.past else _THAT_DAY).id, fact=told)
    elif len(moved) == 1:
        [(unit, count)] = moved.items()
        text = Text((_LATER if count > 0 else _EARLIER)[unit].id, count=abs(count), fact=told)
        if found.past:
            text = Text((_MORE if count > 0 else _LESS).id, distance=text)
    else:
        text = Text(_COUNTED.id, fact=told)
    return Cause(FACT, name, text)
