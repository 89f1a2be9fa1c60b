"""Facts as they are asked and written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from openparole.logic.facts import Choice, Countries, Country
from openparole.logic.rows import Rows
from openparole.logic.shown import brief
from openparole.logic.text import _
from openparole.logic.written import read

if TYPE_CHECKING:
    from openparole.logic.facts import Fact
    from openparole.logic.text import Text

KINDS = {
    "yn": _("yes or no"),
    "choice": _("one of"),
    "country": _("a country"),
    "set": _("any of"),
    "countries": _("countries"),
    "day": _("a day, or never"),
    "date": _("a day"),
    "count": _("a number"),
    "money": _("dollars"),
    "share": _("percent"),
    "rows": _("a list"),
}


class Asked(NamedTuple):
    """How a fact is answered: its kind, its choices by name, and what is presumed while nobody says more."""

    kind: Text
    choices: dict[str, Text]
    presumed: Text | None
    why_presumed: Text | None


def asked(fact: Fact) -> Asked:
    """How a fact, or a field of a table, is answered."""
    plain = isinstance(fact, Choice) and not isinstance(fact, Country | Countries)
    choices = dict(fact.options) if isinstance(fact, Choice) and plain else {}
    presumed = None if fact.presumed is None else brief(fact, read(fact, fact.presumed))
    return Asked(KINDS[fact.kind], choices, presumed, fact.why_presumed)


def fields(fact: Fact) -> list[Fact]:
    """The fields of a table; none of another fact."""
    return list(fact.fields.values()) if isinstance(fact, Rows) else []
