"""`openparole law --diff`, `--gaps`, `--stale`: the law itself read, not the case of anybody."""

from __future__ import annotations

from openparole.cli.options import Option, Usage
from openparole.cli.screen import day_asked
from openparole.cli.words import _
from openparole.logic.values import iso, ordinal
from openparole.logic.written import BadValue, nearest
from openparole.screening.matter import BadMatter
from openparole.screening.screen import day_in_law

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from openparole.cli.options import Asked
    from openparole.law.catalog import Law
    from openparole.law.diff import Changes

OPTIONS = (
    Option("--diff", _("what changed between two days"), takes="DAY DAY"),
    Option("--gaps", _("holes, overlaps, requirements that say nothing, facts that nobody reads")),
    Option("--stale", _("what was last verified more than so many days before"), takes="DAYS"),
)


def asked_for(asked: Asked) -> bool:
    """Whether one of these is asked for. Raises Usage for two at once."""
    named = [option.name for option in OPTIONS if asked[option.key]]
    if len(named) > 1:
        raise Usage(_("{one} and {other} are not asked for at once", one=named[0], other=named[1]))
    return bool(named)


def run(found: Law, asked: Asked) -> str:
    """The answer, in words or as JSON."""
    from openparole.cli.render import law_reading as pages
    from openparole.cli.render.data import printed

    if asked["diff"]:
        changes = changes_between(found, asked["diff"], asked["id"])
        return printed(changes.json()) if asked["json"] else pages.diff(changes)
    if asked["id"] is not None:
        raise Usage(_("the whole law is read: leave out {id}", id=asked["id"]))
    if asked["gaps"]:
        from openparole.law.gaps import gaps, gaps_json

        return printed(gaps_json(found)) if asked["json"] else pages.gaps(gaps(found))
    from openparole.law.stale import Stale

    days = asked["stale"]
    if not days.isascii() or not days.isdigit():
        raise BadMatter([BadValue("--stale", days, "a number of days, such as 90")])
    stale = Stale(found, ordinal(day_asked(asked["on"])[0]), int(days))
    return printed(stale.json()) if asked["json"] else pages.stale(stale)


def changes_between(
    found: Law,
    days: Sequence[str],
    id: str | None,
    names: tuple[str, str, str] = ("--diff", "--diff", "ID"),
) -> Changes:
    """What changed between two days, of one pathway or of all. Raises BadMatter with these `names`."""
    from openparole.law.diff import Changes

    first, last = (day_in_law(name, day) for name, day in zip(names, days, strict=False))
    if first >= last:
        raise BadMatter([BadValue(names[0], iso(first), f"a day before the second, {iso(last)}")])
    if id is not None and id not in found.pathways:
        raise BadMatter([BadValue(names[2], id, "the id of a pathway", nearest(id, found.pathways))])
    return Changes(found, first, last, None if id is None else [id])
