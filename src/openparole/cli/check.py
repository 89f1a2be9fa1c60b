"""`openparole check`: whether a file can be read, and what is known once everything that follows is drawn."""

from __future__ import annotations

from openparole.cli.matters import Opened
from openparole.cli.options import FILE, LABEL, Option
from openparole.cli.render.page import STRONG, Page, page_for
from openparole.cli.render.proof import ORIGINS
from openparole.cli.render.table import table
from openparole.cli.words import Text, _, counted, say
from openparole.law.facts.catalog import facts
from openparole.logic.rows import Rows
from openparole.logic.shown import brief
from openparole.screening.settle import DERIVED, settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.cli.options import Asked, Margin
    from openparole.screening.settle import Settled

OPTIONS = (
    Option(
        "FILE", _("a file of facts in TOML, YAML or JSON; - reads standard input"), takes=FILE, needed=True
    ),
    Option("--person", _("only this person of a file with persons"), takes=LABEL),
)
EXAMPLES = ("openparole check matter.toml", "openparole check - < matter.yaml")


def run(asked: Asked, margin: Margin) -> str:
    """The settled facts of each person."""
    opened = Opened(asked["file"])
    page = page_for()
    parts = []
    for label, matter in opened.of(asked["person"]).items():
        for warning in matter.warnings:
            margin.note(Text("{warning}", warning=warning))
        parts.append(_settled(opened.make(matter, settle), label or opened.name, page))
    return "\n".join(parts)


def _settled(settled: Settled, name: str, page: Page) -> str:
    told = counted(
        _("nothing is told"), _("1 fact is told"), _("{count} facts are told"), len(settled.matter.known)
    )
    head = say(_("{name}: can be read, without contradiction; {told}.", name=name, told=told))
    rows = list(_rows(settled))
    return f"{page.styled(head, STRONG)}\n" + (f"\n{table(rows, page, indent=2)}" if rows else "")


def _rows(settled: Settled) -> Iterator[tuple[str, str, str]]:
    """Name, what is known, and where that comes from; tables are followed by their rows."""
    why = {derived.fact: derived for derived in settled.derived}
    for name, fact in facts().items():
        known = settled.values[fact.index]
        asked = name in settled.matter.dont_know
        if known == fact.unknown and not asked and name not in settled.matter.known:
            continue
        origin = ORIGINS[settled.origin(fact)]
        if settled.origin(fact) == DERIVED:
            reason = why[fact]
            names = ", ".join(other.name for other in reason.facts)
            origin = _("follows from {names}: {why}", names=names, why=reason.why)
        elif name in settled.presumed and fact.why_presumed is not None:
            origin = _("presumed: {why}", why=fact.why_presumed)
        yield name, say(brief(fact, known)), say(origin)
        if isinstance(fact, Rows):
            yield from _fields(settled, fact, known[0])


def _fields(
    settled: Settled, rows: Rows, listed: tuple[tuple[object, ...], ...]
) -> Iterator[tuple[str, str, str]]:
    for place, row in enumerate(listed):
        for field, known in zip(rows.fields.values(), row, strict=True):
            address = f"{rows.name}[{place}].{field.name}"
            if address in settled.matter.dont_know:
                yield address, "?", say(ORIGINS["don't know"])
            elif known != field.unknown:
                presumed = address in settled.presumed
                yield address, say(brief(field, known)), say(ORIGINS["presumed" if presumed else "told"])
