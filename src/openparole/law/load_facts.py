"""The facts of a law that is read from a file: those installed, compared with it, and those that are new."""

from __future__ import annotations

from openparole.law.as_json import fact_json
from openparole.law.facts.catalog import SUBJECTS, declare, facts
from openparole.logic.facts import (
    CURABLE,
    FIXED,
    RISKY,
    STEP,
    Choice,
    Count,
    Countries,
    Country,
    Date,
    Day,
    Fact,
    Members,
    Money,
    Share,
    YesNo,
)
from openparole.logic.rows import Rows
from openparole.logic.written import BadValue, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from openparole.logic.from_json import Reader

_KINDS: dict[str, type[Fact]] = {
    kind.kind: kind
    for kind in (YesNo, Choice, Country, Members, Countries, Day, Date, Count, Money, Share, Rows)
}
_FACT = (
    "name", "subject", "kind", "choices", "fields", "question", "help", "why", "presumed", "implications",
    "cost", "change",
)  # fmt: skip
_MEANING = ("subject", "kind", "choices", "fields", "presumed", "implications", "change")
"""What makes a fact of the same name the same fact: all but its words and the trouble of finding out."""


def facts_of(reading: Reader, raw: Any, *, alone: bool) -> dict[str, Fact]:
    """The facts listed in a law, by name: the installed ones, and new ones, which are declared with them.

    `alone`: the law says nothing else of what follows from them, so that it must be what is installed.
    """
    meaning = _MEANING if alone else [name for name in _MEANING if name != "implications"]
    own = facts()
    found: dict[str, Fact] = {}
    new: list[Fact] = []
    for place, item in enumerate(reading.many(raw, "facts", lambda item, at: item)):
        at = f"facts[{place}]"
        reading.keys(item, at, _FACT)
        name = reading.word(item["name"], f"{at}.name")
        if name in found:
            raise BadValue(f"{at}.name", name, "a name that no other fact has")
        if name in own:
            _compare(own[name], item, at, meaning)
            found[name] = own[name]
        else:
            if alone and item["implications"]:
                raise BadValue(f"{at}.implications", name, "an empty list: nothing follows from a new fact")
            found[name] = _declared(reading, item, at)
            found[name].subject = reading.one_of(item["subject"], f"{at}.subject", SUBJECTS)
            new.append(found[name])
    for fact in new:
        declare(fact, fact.subject)
    return found


def _compare(fact: Fact, item: Any, at: str, meaning: Iterable[str]) -> None:
    installed = fact_json(fact)
    for name in meaning:
        if _bare(item[name], meaning) != _bare(installed[name], meaning):
            raise BadValue(
                f"{at}.{name}",
                f"{name} of {fact.name}",
                f"the {name} that this program declares for it; a fact that differs needs a name of its own",
            )


def _bare(tree: Any, meaning: Iterable[str]) -> Any:
    """A tree without its words for people, and without the trouble of finding out."""
    if isinstance(tree, dict):
        if tree.keys() == {"id", "args", "text"}:
            return None
        left_out = {"question", "help", "why", "cost", "implications"} - {*meaning}
        return {name: _bare(part, meaning) for name, part in tree.items() if name not in left_out}
    return [_bare(part, meaning) for part in tree] if isinstance(tree, list) else tree


def _declared(reading: Reader, item: Any, at: str) -> Fact:
    kind = _KINDS[reading.one_of(item["kind"], f"{at}.kind", _KINDS)]
    if item["presumed"] is not None and item["presumed"]["only_if"] is not None:
        raise BadValue(f"{at}.presumed.only_if", item["name"], "null: always presumed, or never")
    presumed = item["presumed"] or {"value": None, "why": None}
    more: dict[str, Any] = {
        "change": reading.one_of(item["change"], f"{at}.change", (CURABLE, FIXED, RISKY, STEP)),
        "cost": reading.number(item["cost"], f"{at}.cost"),
        "why": reading.text_or_none(item["why"], f"{at}.why"),
        "help": reading.text_or_none(item["help"], f"{at}.help"),
        "presumed": presumed["value"],
        "why_presumed": reading.text_or_none(presumed["why"], f"{at}.presumed.why"),
    }
    named: list[Any] = [item["name"], reading.text(item["question"], f"{at}.question")]
    if issubclass(kind, Choice):
        choices = item["choices"]
        if not isinstance(choices, dict) or not choices:
            raise BadValue(f"{at}.choices", choices, "a table of labels by option")
        named.append({name: reading.text(label, f"{at}.choices.{name}") for name, label in choices.items()})
    if issubclass(kind, Rows):
        fields = [
            _declared(reading, field, f"{at}.fields[{place}]")
            for place, field in enumerate(reading.many(item["fields"], f"{at}.fields", lambda raw, at: raw))
        ]
        named.append(type("Fields", (), {field.name: field for field in fields}))
    fact = kind(*named, **more)
    if fact.presumed is not None:
        read(fact, fact.presumed, f"{at}.presumed.value")
    return fact
