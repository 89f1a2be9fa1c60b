"""A matter: what was told of one beneficiary, and what was asked without an answer.

Made from plain data (TOML, YAML and JSON alike, or a dict), with every problem found at once. It knows
nothing of the day and nothing of the law beyond the declarations of facts.
"""

from __future__ import annotations

from openparole.law.facts.catalog import OLD_NAMES, facts
from openparole.logic.facts import Fact
from openparole.logic.rows import Rows
from openparole.logic.written import BadValue, is_dont_know, nearest, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

SUGGESTED = 20
"""So many problems get the nearest names and a line: to look takes time, and a file can have thousands."""
RESERVED = ("shared", "persons", "stipulated", "notes")
NOT_SHARED = ("birth_date", "principal", "relation_to_principal")
LINKED = ("applies_as", "principal_citizenships", "principal_finding")
"""What is known of a person who follows another one of the same file from that other person."""
NOTES = ("stated_by", "shown_by", "checked_by", "contradicted_by")


class BadMatter(ValueError):
    """Data that is not a matter: every `problem` in it, and the lines they stand on where known."""

    def __init__(
        self, problems: list[BadValue], source: str = "", lines: dict[str, int] | None = None
    ) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems
        self.source = source
        self.lines = lines or {}


class Matter:
    """One beneficiary's: fact name -> what is known, packed as `logic.values` says.

    `dont_know`: asked, cannot say; not asked again and never presumed. `stipulated`: rules taken as
    given. `notes`: who stated, showed, checked or contradicted a fact; no rule reads them. `principal`: the
    label of the person of the same file whom this one follows. `beside`: how many others of that file have
    the same supporters.
    """

    __slots__ = ("beside", "dont_know", "known", "label", "notes", "principal", "stipulated", "warnings")

    def __init__(
        self,
        known: dict[str, Any],
        *,
        dont_know: frozenset[str] = frozenset(),
        stipulated: Mapping[str, bool] | None = None,
        notes: Mapping[str, Any] | None = None,
        label: str = "",
        principal: str | None = None,
        beside: int = 0,
        warnings: tuple[str, ...] = (),
    ) -> None:
        self.known = known
        self.dont_know = dont_know
        self.stipulated = dict(stipulated or {})
        self.notes = dict(notes or {})
        self.label = label
        self.principal = principal
        self.beside = beside
        self.warnings = warnings

    def told(self, name: str) -> bool:
        """Whether anything is known of a fact."""
        return name in self.known


def read_matter(data: Mapping[str, Any]) -> Matter:
    """The one matter of a file without persons. Raises BadMatter."""
    matters = read_matters(data)
    if len(matters) != 1:
        labels = ", ".join(matters)
        problem = BadValue("persons", f"{len(matters)} people", f"one person; choose one of {labels}")
        raise BadMatter([problem])
    return next(iter(matters.values()))


def read_matters(data: Mapping[str, Any]) -> dict[str, Matter]:
    """The matters of a file, by label; a file without persons has one, labeled "". Raises BadMatter."""
    problems: list[BadValue] = []
    persons = data.get("persons")
    if persons is None:
        reader = _Reader(problems)
        own = {name: value for name, value in data.items() if name not in RESERVED}
        matters = {"": reader.matter("", {**_table(data, "shared", problems), **own}, data)}
    else:
        matters = _family(data, persons, problems)
    if problems:
        raise BadMatter(list({problem.field: problem for problem in problems}.values()))
    return matters


def _family(data: Mapping[str, Any], persons: Any, problems: list[BadValue]) -> dict[str, Matter]:
    if not isinstance(persons, dict) or not persons:
        problems.append(BadValue("persons", persons, "a table for each person, by label"))
        return {}
    shared = _table(data, "shared", problems)
    for name in NOT_SHARED:
        if name in shared:
            problems.append(BadValue(f"shared.{name}", shared[name], "it in each person's own table"))
    for name in data:
        if name not in RESERVED:
            problems.append(BadValue(name, data[name], "it under `shared` or in a person's table"))
    matters = {}
    sharing = sum(isinstance(it, dict) and "supporters" not in it for it in persons.values())
    for label, own in persons.items():
        if not isinstance(own, dict):
            problems.append(BadValue(f"persons.{label}", own, "a table of facts"))
            continue
        told = {**shared, **own}
        told.pop("principal", None)
        told.update(_link(label, own, persons, shared, problems))
        reader = _Reader(problems, f"persons.{label}.", set(shared) - set(own))
        matters[label] = reader.matter(label, told, {**data, **own})
        matters[label].principal = own.get("principal")
        matters[label].beside = sharing - 1 if "supporters" in shared and "supporters" not in own else 0
    return matters


def _link(
    label: str, own: dict[str, Any], persons: dict[str, Any], shared: dict[str, Any], problems: list[BadValue]
) -> dict[str, Any]:
    """What a derivative reads from the person it follows."""
    principal = own.get("principal")
    if principal is None:
        return {}
    main = persons.get(principal) if isinstance(principal, str) else None
    if principal == label or not isinstance(main, dict):
        others = (name for name in persons if name != label)
        near = nearest(principal, others) if len(problems) < SUGGESTED else []
        problems.append(
            BadValue(f"persons.{label}.principal", principal, "the label of another person", near)
        )
        return {}
    if main.get("principal") == label:
        problems.append(
            BadValue(f"persons.{label}.principal", principal, "two people cannot follow each other")
        )
        return {}
    return linked(own, main, shared)


def linked(own: Mapping[str, Any], main: Mapping[str, Any], shared: Mapping[str, Any]) -> dict[str, Any]:
    """What the table of a person who follows holds besides, by that of the main person."""
    link: dict[str, Any] = {"applies_as": "derivative"}
    citizenships = main.get("citizenships", shared.get("citizenships"))
    if citizenships is not None and "principal_citizenships" not in own:
        link["principal_citizenships"] = citizenships
    return link


def _table(data: Mapping[str, Any], name: str, problems: list[BadValue]) -> dict[str, Any]:
    table = data.get(name, {})
    if isinstance(table, dict):
        return dict(table)
    problems.append(BadValue(name, table, "a table"))
    return {}


class _Reader:
    """Reads one person's table. Problems stand under the given prefix, those of `shared` names there."""

    def __init__(
        self, problems: list[BadValue], prefix: str = "", shared: Collection[str] = frozenset()
    ) -> None:
        self.problems = problems
        self.prefix = prefix
        self.shared = shared
        self.warnings: list[str] = []

    def address(self, name: str) -> str:
        """Where a fact of this person is written."""
        return f"shared.{name}" if name in self.shared else f"{self.prefix}{name}"

    def matter(self, label: str, told: Mapping[str, Any], around: Mapping[str, Any]) -> Matter:
        """The matter of one table; stipulations and notes stand in the table around it."""
        declared = facts()
        known: dict[str, Any] = {}
        dont_know: set[str] = set()
        for name, raw in told.items():
            if name in RESERVED:
                continue
            fact = self.fact(name, raw, declared)
            if fact is None:
                continue
            if fact.name in known or fact.name in dont_know:
                self.problems.append(BadValue(self.address(name), raw, f"{fact.name} once, under one name"))
            try:
                value = read(fact, raw, self.address(name))
            except BadValue as bad:
                self.problems.append(bad)
                continue
            if is_dont_know(raw):
                dont_know.add(fact.name)
            else:
                known[fact.name] = value
                dont_know.update(_not_known_fields(fact, raw))
        return Matter(
            known,
            dont_know=frozenset(dont_know),
            stipulated=self.stipulated(around.get("stipulated", {})),
            notes=self.notes(around.get("notes", {}), declared),
            label=label,
            warnings=tuple(self.warnings),
        )

    def fact(self, name: str, raw: Any, declared: Mapping[str, Fact]) -> Fact | None:
        """The fact of a name; an old name still works, with a warning."""
        if name in OLD_NAMES:
            self.warnings.append(f"{name} is now called {OLD_NAMES[name]}")
            name = OLD_NAMES[name]
        if name in declared:
            return declared[name]
        near = self.near(name, [*declared, *OLD_NAMES, *RESERVED])
        self.problems.append(BadValue(self.address(name), raw, "the name of a fact", near))
        return None

    def near(self, word: str, choices: Collection[str]) -> list[str]:
        """The nearest choices, unless there are many problems already."""
        return nearest(word, choices) if len(self.problems) < SUGGESTED else []

    def stipulated(self, raw: Any) -> dict[str, bool]:
        """Rules taken as given, by id."""
        if not isinstance(raw, dict):
            self.problems.append(BadValue("stipulated", raw, "a table of rule ids with true or false"))
            return {}
        for id, truth in raw.items():
            if not isinstance(truth, bool):
                self.problems.append(BadValue(f"stipulated.{id}", truth, "true or false"))
        return {str(id): truth for id, truth in raw.items() if isinstance(truth, bool)}

    def notes(self, raw: Any, declared: Mapping[str, Fact]) -> dict[str, Any]:
        """Who stated, showed, checked or contradicted what."""
        if not isinstance(raw, dict):
            self.problems.append(BadValue("notes", raw, "a table of notes by fact"))
            return {}
        for name, note in raw.items():
            if name.partition("[")[0] not in declared:
                near = self.near(name, declared)
                self.problems.append(BadValue(f"notes.{name}", note, "the name of a fact", near))
            elif not isinstance(note, dict) or not set(note) <= set(NOTES):
                self.problems.append(BadValue(f"notes.{name}", note, f"a table with {', '.join(NOTES)}"))
        return dict(raw)


def _not_known_fields(fact: Fact, raw: Any) -> list[str]:
    """The addresses of fields that were asked without an answer."""
    if not isinstance(fact, Rows):
        return []
    rows = raw.get("rows", []) if isinstance(raw, dict) else raw
    return [
        f"{fact.name}[{place}].{name}"
        for place, row in enumerate(rows)
        for name, value in row.items()
        if is_dont_know(value)
    ]
