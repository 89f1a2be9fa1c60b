"""`openparole facts`: what can be told of a person, and how each thing is written."""

from __future__ import annotations

from openparole.cli.options import JSON, NAME, Option
from openparole.cli.words import _
from openparole.law.facts.catalog import OLD_NAMES, facts
from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import BadMatter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from openparole.cli.options import Asked, Margin
    from openparole.logic.facts import Fact

OPTIONS = (Option("NAME", _("one fact, in full; a table's field is NAME.FIELD"), takes=NAME), JSON)
EXAMPLES = ("openparole facts", "openparole facts citizenships", "openparole facts supporters.status --json")


def run(asked: Asked, margin: Margin) -> str:
    """The facts: all, or one."""
    name = asked["name"]
    chosen = list(facts().values()) if name is None else [named(name, margin)]
    if asked["json"]:
        from openparole.cli.render.data import printed
        from openparole.law.as_json import facts_json
        from openparole.law.release import RELEASE

        return printed(facts_json(RELEASE, chosen))
    from openparole.cli.render.fact import listed, page_of

    return listed(chosen) if name is None else page_of(chosen[0])


def named(name: str, margin: Margin) -> Fact:
    """The fact of a name, an old name, or the field of a table. Raises BadMatter."""
    from openparole.logic.rows import Rows

    declared = facts()
    table, _point, field = name.partition(".")
    if table in OLD_NAMES and table not in declared:
        margin.note(_("{old} is now called {new}", old=table, new=OLD_NAMES[table]))
        table = OLD_NAMES[table]
    fact = declared.get(table)
    if not field and fact is not None:
        return fact
    if isinstance(fact, Rows) and field in fact.fields:
        return fact.fields[field]
    names = [*declared, *OLD_NAMES]
    if field:
        tables = [rows for rows in declared.values() if isinstance(rows, Rows)]
        names = [repr(part) for rows in tables for part in rows.fields.values()]
    raise BadMatter([BadValue("NAME", name, "the name of a fact", nearest(name, names))])
