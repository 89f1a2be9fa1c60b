"""A sitting as plain JSON, with the way back: where it stood some steps ago, and the steps since.

Each step is one change with the person whom it was about, and is taken again when the sitting is read, so
that every stage of the way back comes out as it was.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from openparole.interview.answers import Answers, place_at
from openparole.interview.sitting import Person, Sitting
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


def written(sitting: Sitting) -> dict[str, Any]:
    """The sitting as plain JSON."""
    steps: list[Any] = []
    start = sitting
    while start.before is not None and len(steps) < WAY_BACK:
        steps.append([start.step[0], start.before.now, *map(_plain, start.step[1:])])
        start = start.before
    return {
        "people": [[it.label, it.principal, *_answers(it.own)] for it in start.persons],
        "shared": _answers(start.shared),
        "whose": start.whose,
        "all_told": start.all_told,
        "start": start.now,
        "steps": steps[::-1],
        "now": sitting.now,
    }


def remembered(data: Mapping[str, Any]) -> Sitting:
    """The sitting of `written`. Raises BadMatter."""
    try:
        persons = [Person(label, _read(told), principal) for label, principal, *told in data["people"]]
        sitting = Sitting(
            tuple(persons),
            _read(data["shared"]),
            data["start"],
            whose=data["whose"],
            all_told=data["all_told"],
        )
        read_matters(sitting.data())
        for name, now, *given in data["steps"]:
            sitting = _taken(sitting, name, now, given)
        return sitting.turn_to(data["now"])
    except BadMatter:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadMatter([BadValue("sitting", repr(error), "a sitting as it was written")]) from None


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
        sitting = remembered({**data, "people": people, "shared": shared, "steps": [], "now": data["start"]})
        for name, now, *given in data["steps"]:
            try:
                after = _taken(sitting, name, now, given)
                read_matters(after.data())
                sitting = after
            except (KeyError, ValueError):
                dropped.append(str(given[0]) if given else name)
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
