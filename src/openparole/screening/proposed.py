"""A step that would change an answer, in words: what to do, how much of it, for whom and by which day."""

from __future__ import annotations

from functools import reduce

from openparole.law.facts.beneficiary import birth_date
from openparole.law.facts.proposals import AMOUNTS, FIELDS, HOUSEHOLDS, PROPOSALS
from openparole.logic.changes import thing
from openparole.logic.facts import Choice, Members, Number
from openparole.logic.rows import Rows
from openparole.logic.shown import CENTS, brief, brief_number, unit, write
from openparole.logic.text import Text, _
from openparole.logic.values import ENDLESS, exactly, iso, shift

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from openparole.logic.changes import Changes
    from openparole.logic.facts import Fact
    from openparole.screening.settle import Settled

CHANGE, ADD, WAIT = "change", "add", "wait"
"""What a step is: a fact changes, a row is added to a table, or a day is waited for."""

NOTHING_WHILE_CLOSED = _("Nothing that the person does opens it while requests are not taken.")
NOTHING_FOUND = _("No step that the person could still take was found to change it.")
_AT_LEAST, _MORE_THAN, _AT_MOST = _("{amount} or more"), _("more than {amount}"), _("at most {amount}")
_FOR_A_HOUSEHOLD = _("{amount} for a household of {size} ({region})")
_BIRTHDAY = _("wait until the day they turn {age}, {day}")
_UNTIL = _("wait until {day}")
_OPTIONS = _("{one} or {other}")
_THAT_MEETS, _ANSWERED, _AND = "{step}: {row}", "{question} {known}", "{one}; {other}"


class Step:
    """One step. `address` as in a file, `to` what the fact would be, written as there, `text` in words."""

    __slots__ = ("address", "kind", "text", "to")

    def __init__(self, kind: str, address: str, to: Any, text: Text) -> None:
        self.kind = kind
        self.address = address
        self.to = to
        self.text = text

    def json(self) -> dict[str, Any]:
        """As in `screen/1`."""
        return {"kind": self.kind, "address": self.address, "to": self.to, "text": self.text.json()}


def steps(changes: Changes, day: int, settled: Settled) -> list[Step]:
    """The steps that a set of changes comes to, by a day."""
    rows: dict[tuple[Fact, int | None], dict[Fact, Any]] = {}
    for (fact, row), region in changes.items():
        of_row = rows.setdefault(thing((fact, row)), {})
        if not isinstance(fact, Rows):
            of_row[fact] = region
    return [
        _new_row(fact, row, regions, day, settled)
        if isinstance(fact, Rows) and row == len(settled.values[fact.index][0])
        else _step(fact, row, regions, day, settled)
        for (fact, row), regions in rows.items()
    ]


def wait(day: int, settled: Settled, planned: bool) -> Step:
    """To wait for a day, or to file on it where a day of filing was planned."""
    if planned:
        return Step(WAIT, "filed_on", iso(day), Text(PROPOSALS["filed_on"].id, day=iso(day)))
    first, last, _never = settled.strict[birth_date.index]
    age = int(iso(day)[:4]) - int(iso(first)[:4])
    if first == last and shift(first, years=age) in (day, day - 1):
        return Step(WAIT, "", iso(day), Text(_BIRTHDAY.id, age=age, day=iso(day)))
    return Step(WAIT, "", iso(day), Text(_UNTIL.id, day=iso(day)))


def _step(fact: Fact, row: int | None, regions: dict[Fact, Any], day: int, settled: Settled) -> Step:
    """A fact that changes, or the fields of a row that was told."""
    if not isinstance(fact, Rows):
        (region,) = regions.values()
        return Step(CHANGE, fact.name, write(fact, region), _said(fact, region, day, settled))
    texts = [
        Text(FIELDS[field].id, amount=_household(_bound(field, region), fact, row, settled))
        for field, region in regions.items()
    ]
    to = {field.name: write(field, region) for field, region in regions.items()}
    return Step(CHANGE, f"{fact.name}[{row}]", to, reduce(_both, texts))


def _new_row(fact: Rows, row: int | None, regions: dict[Fact, Any], day: int, settled: Settled) -> Step:
    """A row to come: how much of it, then what must be true of it."""
    lacking = AMOUNTS.get(fact.name)
    told = [_bound(field, region) for field, region in regions.items() if field.name == lacking]
    told.extend(
        Text(_ANSWERED, question=field.question, known=_spelled(field, region))
        for field, region in regions.items()
        if field.name != lacking and region != exactly(day)
    )
    step = _filled(PROPOSALS[fact.name], {"day": iso(day)})
    text = Text(_THAT_MEETS, step=step, row=reduce(_both, told)) if told else step
    to = {field.name: write(field, region) for field, region in regions.items()}
    return Step(ADD, f"{fact.name}[{row}]", to, text)


def _said(fact: Fact, region: Any, day: int, settled: Settled) -> Text:
    words: dict[str, Any] = {"day": iso(day), "question": fact.question}
    if isinstance(fact, Choice):
        known = region[0] if isinstance(fact, Members) else region
        labels = [fact.options[option] for option in fact.members(known)]
        words["options"] = reduce(lambda one, other: Text(_OPTIONS.id, one=one, other=other), labels)
    elif isinstance(fact, Number):
        words["amount"] = _household(_bound(fact, region), fact, None, settled)
    elif fact.name == "stay_wanted_until":
        words["day"] = iso(region[1])
    return _filled(PROPOSALS[fact.name], words)


def _filled(template: Text, words: dict[str, Any]) -> Text:
    return Text(template.id, **{name: word for name, word in words.items() if f"{{{name}}}" in template.id})


def _bound(fact: Fact, region: tuple[int, int]) -> Text:
    """A threshold: a cent over whole dollars is told as more than these."""
    low, high = region
    if high < ENDLESS:
        return Text(_AT_MOST.id, amount=brief_number(high, unit(fact)))
    if unit(fact) == CENTS and low % 100 == 1:
        return Text(_MORE_THAN.id, amount=brief_number(low - 1, CENTS))
    return Text(_AT_LEAST.id, amount=brief_number(low, unit(fact)))


def _household(amount: Text, fact: Fact, row: int | None, settled: Settled) -> Text:
    """The amount with the household whose line it follows, where that is known."""
    if fact.name not in HOUSEHOLDS:
        return amount
    size, region = HOUSEHOLDS[fact.name]
    values = settled.values if row is None else settled.values[fact.index][0][row]
    (least, most), places = values[size.index], region.members(values[region.index])
    if least != most or len(places) != 1:
        return amount
    words = {"amount": amount, "size": least, "region": region.options[places[0]]}
    return Text(_FOR_A_HOUSEHOLD.id, **words)


def _spelled(field: Fact, region: Any) -> Text:
    """A region in few words, all options named."""
    if isinstance(field, Choice) and not isinstance(field, Members):
        options = [field.options[option] for option in field.members(region)]
        return reduce(lambda one, other: Text(_OPTIONS.id, one=one, other=other), options)
    return brief(field, region)


def _both(one: Text, other: Text) -> Text:
    return Text(_AND, one=one, other=other)
