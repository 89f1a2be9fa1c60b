"""A sitting as plain JSON, with the way back: where it stood some steps ago, and the steps since.

Each step is one change with the person whom it was about, and is taken again when somebody goes back, so that
every stage of the way back comes out as it was.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from openparole.interview.answers import Answers, place_at
from openparole.interview.person import Person
from openparole.interview.sitting import Sitting
from openparole.law.catalog import law
from openparole.logic.written import BadValue
from openparole.screening.matter import BadMatter, read_matter, read_matters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

WAY_BACK = 60
"""How many steps can be taken back."""
STEPS = frozenset(
    {
        "answer", "dont_know", "skip", "add_row", "forget", "for_whom", "add_person", "remove_person",
        "nobody_else",
    }
)  # fmt: skip
AMOUNT, DAY = "$amount", "$day"
"""What JSON has no words for: a decimal number, a day written without quotes."""


class WayBack:
    """The way back of a sitting that was read: where it stood, and the steps since, as they were written.

    Called, it takes all but the last again, and gives the sitting before that one: nobody needs it until
    somebody goes back. A step that cannot be taken is left out.
    """

    __slots__ = ("start", "steps")

    def __init__(self, start: list[Any], steps: list[Any]) -> None:
        self.start = start
        self.steps = steps

    def __call__(self) -> Sitting:
        *steps, (_name, now, *_given) = self.steps
        before = _retaken(self.start, steps, [])
        return before.turn_to(now) if now in before.labels else before


def written(sitting: Sitting) -> dict[str, Any]:
    """The sitting as plain JSON."""
    since: list[Any] = []
    first, way = sitting, sitting.way_back
    while isinstance(way, Sitting) and len(since) < WAY_BACK:
        since.insert(0, [first.step[0], way.now, *map(_plain, first.step[1:])])
        first, way = way, way.way_back
    start, steps = _stage(first), since
    if isinstance(way, WayBack) and len(since) < WAY_BACK:
        start, steps = way.start, [*way.steps, *since]
        gone = max(0, len(steps) - WAY_BACK)
        if gone:
            start, steps = _stage(_retaken(start, steps[:gone], [])), steps[gone:]
    people, shared, whose, all_told, now = start
    data = {"people": people, "shared": shared, "whose": whose, "all_told": all_told, "start": now}
    if steps:
        data |= {"stands": _stage(sitting), "release": law().release}
    return {**data, "steps": steps, "now": sitting.now}


def remembered(data: Mapping[str, Any]) -> Sitting:
    """The sitting of `written`. Raises BadMatter.

    What another release wrote is read with care and its steps are taken again at once: it may have known
    other facts.
    """
    try:
        start = [data["people"], data["shared"], data["whose"], data["all_told"], data["start"]]
        if data["steps"] and data.get("release") == law().release:
            name, _now, *given = data["steps"][-1]
            sitting = _sitting(data["stands"], WayBack(start, data["steps"]), (name, *map(_meant, given)))
        else:
            read_matters(_sitting(start).data())
            sitting = _retaken(start, data["steps"])
        return sitting.turn_to(data["now"])
    except BadMatter:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadMatter([BadValue("sitting", repr(error), "a sitting as it was written")]) from None


def _stage(sitting: Sitting) -> list[Any]:
    """Where a sitting stands, without its way back."""
    people = [[it.label, it.principal, *_answers(it.own)] for it in sitting.persons]
    return [people, _answers(sitting.shared), sitting.whose, sitting.all_told, sitting.now]


def _sitting(stage: list[Any], way_back: WayBack | None = None, step: tuple[Any, ...] = ()) -> Sitting:
    people, shared, whose, all_told, now = stage
    persons = tuple(Person(label, _read(told), principal) for label, principal, *told in people)
    return Sitting(persons, _read(shared), now, whose, all_told, way_back, step)


def _retaken(start: list[Any], steps: list[Any], dropped: list[str] | None = None) -> Sitting:
    """The sitting after all steps. `dropped`: gains what the steps told that cannot be taken any more, and
    that else is raised.
    """
    sitting = _sitting(start)
    for name, now, *given in steps:
        try:
            after = _taken(sitting, name, now, given)
            if dropped is not None:
                read_matters(after.data())
            sitting = after
        except (KeyError, ValueError):
            if dropped is None:
                raise
            dropped.append(str(given[0]) if given else name)
    return sitting


def salvaged(data: Mapping[str, Any]) -> tuple[Sitting, list[str]]:
    """As much of a sitting as this release still reads, and the facts whose answers were left out.

    For a page that an older release made: a fact or an option may be gone since. Raises BadMatter.
    """
    try:
        return remembered(data), []
    except BadMatter:
        dropped: list[str] = []
        people = [[label, main, *_kept(told, dropped)] for label, main, *told in data["people"]]
        shared = _kept(data["shared"], dropped)
        remembered({**data, "people": people, "shared": shared, "steps": [], "now": data["start"]})
        start = [people, shared, data["whose"], data["all_told"], data["start"]]
        sitting = _retaken(start, data["steps"], dropped)
        return sitting, list(dict.fromkeys(dropped))


def _taken(sitting: Sitting, name: str, now: str, given: list[Any]) -> Sitting:
    """The sitting after a step. Raises KeyError for one that is none."""
    if name not in STEPS:
        raise KeyError(name)
    after: Sitting = getattr(sitting.turn_to(now), name)(*map(_meant, given))
    return after


def _kept(parts: list[Any], dropped: list[str]) -> list[Any]:
    """What is still read of the answers of `_answers`; `dropped` gains the names of the rest."""
    told, rest, aside, _last = parts
    kept = {}
    for name, value in told.items():
        try:
            read_matter({name: _meant(value)})
            kept[name] = value
        except BadMatter:
            dropped.append(name)
    return [kept, rest, [address for address in aside if is_place(address)], ""]


def is_place(address: str) -> bool:
    """Whether something can still be asked there."""
    try:
        place_at(address)
    except KeyError:
        return False
    return True


def _answers(answers: Answers) -> list[Any]:
    return [_plain(answers.told), _plain(answers.rest), sorted(answers.aside), answers.last]


def _read(parts: list[Any]) -> Answers:
    told, rest, aside, last = parts
    for address in [*aside, *([last] if last else [])]:
        place_at(address)
    return Answers(_meant(told), rest=_meant(rest), aside=frozenset(aside), last=last)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Decimal):
        return {AMOUNT: str(value)}
    return {DAY: value.isoformat()} if isinstance(value, date) else value


def _meant(value: Any) -> Any:
    if isinstance(value, list):
        return [_meant(part) for part in value]
    if not isinstance(value, dict):
        return value
    if AMOUNT in value:
        return Decimal(value[AMOUNT])
    if DAY in value:
        return date.fromisoformat(value[DAY])
    return {name: _meant(part) for name, part in value.items()}
