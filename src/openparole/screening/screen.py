"""`screen`: facts and a day in, a report out."""

from __future__ import annotations

from openparole.law.catalog import law as current_law
from openparole.logic.rules import Rule
from openparole.logic.values import iso, ordinal
from openparole.logic.written import BadValue, nearest, read_day
from openparole.screening.matter import SUGGESTED, BadMatter, Matter, read_matter
from openparole.screening.report import Cases, Report
from openparole.screening.settle import settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any

    from openparole.law.catalog import Law

LAW_BEGINS = ordinal("1996-09-30")
"""From this day on the statute asks for urgent humanitarian reasons or significant public benefit."""
LAW_ENDS = ordinal("2100-12-31")


def screen(
    facts: Mapping[str, Any] | Matter,
    *,
    on: str | date,
    read_on: str | date | None = None,
    pathways: Iterable[str] | None = None,
    stipulated: Mapping[str, bool] | None = None,
    principal: Report | None = None,
    law: Law | None = None,
) -> Report:
    """The report on one matter under the law of the day `on`.

    `facts`: a Matter, or plain data as in a file. `read_on`: the day of reading (default: `on`).
    `pathways`: ids to screen (default: all). `stipulated`: rules taken as given, by id. `principal`: the
    report on the person whom this one follows; see `screen_people`.

    Raises BadMatter for data that is not a matter, a day before the law begins, or an unknown id;
    Clash when two facts cannot both be true.
    """
    law = law or current_law()
    matter = facts if isinstance(facts, Matter) else read_matter(facts)
    day = day_in_law("on", on)
    reading = day if read_on is None else day_in_law("read_on", read_on)
    given = {**matter.stipulated, **(stipulated or {})}
    chosen = list(law.pathways) if pathways is None else list(dict.fromkeys(pathways))
    check_asked(law, chosen, given)
    settled = settle(matter, law=law)
    return Report(law, settled, Cases(settled, day, given, principal), day, reading, chosen)


def day_in_law(name: str, day: str | date) -> int:
    """The ordinal of a day on which this law can be read. Raises BadMatter."""
    expected = f"a day from {iso(LAW_BEGINS)}, when this law begins, to {iso(LAW_ENDS)}"
    try:
        found, last = read_day(day, name)
    except BadValue as bad:
        raise BadMatter([BadValue(name, bad.value, "a day as YYYY-MM-DD", bad.near)]) from None
    if found != last:
        raise BadMatter([BadValue(name, day, "a day as YYYY-MM-DD, not a month or a year")])
    if not LAW_BEGINS <= found <= LAW_ENDS:
        near = [iso(LAW_BEGINS if found < LAW_BEGINS else LAW_ENDS)]
        raise BadMatter([BadValue(name, str(day), expected, near)])
    return found


def check_asked(law: Law, pathways: list[str], given: Mapping[str, bool]) -> None:
    """Raises BadMatter for the id of a pathway or of a rule that the law does not have."""
    problems = [
        BadValue("pathways", id, "the id of a pathway", nearest(id, law.pathways) if few else [])
        for id, few in _first_few(id for id in pathways if id not in law.pathways)
    ]
    if given:
        ids = rule_ids(law)
        problems.extend(
            BadValue(f"stipulated.{id}", given[id], "the id of a rule", nearest(id, ids) if few else [])
            for id, few in _first_few(id for id in given if id not in ids)
        )
    if problems:
        raise BadMatter(problems)


def _first_few(wrong: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each with whether it is among the first, for which the nearest are looked up."""
    return ((id, place < SUGGESTED) for place, id in enumerate(wrong))


def rule_ids(law: Law) -> set[str]:
    """The ids that can be stipulated: every rule of every version, its parts, and the rows of parts."""
    ids: set[str] = set()
    for pathway in law.pathways.values():
        for version in pathway.criteria:
            for requirement in version.requires:
                for node in requirement.walk():
                    if isinstance(node, Rule):
                        ids.update((node.id, node.id.partition("/")[0]))
    return ids
