"""The findings of many matters: each pathway's intake and person as compiled Python.

`folded` is made for one day and is the fastest; `any_day` takes the day with each matter. Both give what
`find` gives. A matter whose own filing days make a difference is left to `find`: few have them, and
their clocks can show several days at once.
"""

from __future__ import annotations

from openparole.law.instrument import BY_INVITATION
from openparole.logic.case import Case
from openparole.logic.compiled import Writer
from openparole.logic.compiled_truths import conjunction
from openparole.logic.values import ANY_DATE, ANY_DAY
from openparole.screening.finding import find, intake_truth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.values import Truth

    Findings = Sequence[tuple[Truth, Truth]]

FAR = 10**9
"""A day after every other."""


def folded(law: Law, pathways: Sequence[str], day: int) -> Callable[[Sequence[Any]], Findings]:
    """A function of settled values: (intake, person) of each pathway on that day."""
    declared = [law.pathways[id] for id in pathways]
    out = Writer(day)
    cells = [_segment(out, law, pathway, day) for pathway in declared]
    fast = out.function("folded", "F", _tuple(cells))
    own_days = _own_days(declared)

    def findings(values: Sequence[Any]) -> Findings:
        if any(values[index] not in (ANY_DAY, ANY_DATE) for index in own_days):
            return interpreted(law, pathways, values, day)
        return fast(values)  # type: ignore[no-any-return]  # compiled above

    return findings


def any_day(law: Law, pathways: Sequence[str]) -> Callable[[Sequence[Any], int], Findings]:
    """A function of settled values and a day: (intake, person) of each pathway."""
    declared = [law.pathways[id] for id in pathways]
    out = Writer()
    cells = [_by_segment(out, law, pathway) for pathway in declared]
    fast = out.function("any_day", "F, D", _tuple(cells))
    own_days = _own_days(declared)

    def findings(values: Sequence[Any], day: int) -> Findings:
        if any(values[index] not in (ANY_DAY, ANY_DATE) for index in own_days):
            return interpreted(law, pathways, values, day)
        return fast(values, day)  # type: ignore[no-any-return]  # compiled above

    return findings


def interpreted(law: Law, pathways: Sequence[str], values: Sequence[Any], day: int) -> Findings:
    """The same, by the interpreter."""
    case = Case(values, day)
    found = [find(law, law.pathways[id], case) for id in pathways]
    return tuple((finding.intake, finding.person) for finding in found)


def _tuple(cells: list[tuple[str, str]]) -> str:
    return f"({' '.join(f'({intake}, {person}),' for intake, person in cells)})"


def _own_days(pathways: Sequence[Pathway]) -> list[int]:
    """The facts whose day would move the clock of a pathway, or of a rule, off the day of reading."""
    from openparole.logic.clocks import Clock

    links = {link.index for pathway in pathways for link in pathway.clock.links}
    for pathway in pathways:
        for version in pathway.criteria:
            for rule in version.requires:
                for node in rule.walk():
                    if isinstance(node, Clock):
                        links.update(link.index for link in node.links)
    return sorted(links)


def _segment(out: Writer, law: Law, pathway: Pathway, day: int) -> tuple[str, str]:
    """The intake and the person of a pathway while its clock shows one certain day."""
    spans = law.timelines[pathway.id].states(day, day)
    version = pathway.versions(day, day)[0]
    intake = str(intake_truth(spans))
    if version is None:
        return intake, "3"
    names = [out.truth(rule) for rule in version.requires if rule.in_force(day)]
    states = {span.state for span in spans}
    if pathway.invitation is not None and BY_INVITATION in states:
        invited = out.truth(pathway.invitation)
        names.append(invited if states == {BY_INVITATION} else out.store(f"{invited} | 1"))
    return intake, conjunction(out, names)


def _by_segment(out: Writer, law: Law, pathway: Pathway) -> tuple[str, str]:
    """The same for every day: the segments between the days on which something changes."""
    starts = _changes(law, pathway)
    cells = [_segment(out, law, pathway, start) for start in starts]
    intake, person = out.fresh("f", 2)
    for place, (start, cell) in enumerate(zip(reversed(starts), reversed(cells), strict=True)):
        out.line(f"{'elif' if place else 'if'} D >= {start}:")
        out.line(f"    {intake}, {person} = {cell[0]}, {cell[1]}")
    return intake, person


def _changes(law: Law, pathway: Pathway) -> list[int]:
    """The first days of the segments, earliest first; the first of them is before every day."""
    days = {1}
    for span in law.timelines[pathway.id].spans:
        days.update((span.since or 1, (span.until or FAR) + 1))
    for version in pathway.criteria:
        days.update((version.first_day, (version.last_day or FAR) + 1))
        for rule in version.requires:
            days.update((rule.first_day or 1, (rule.last_day or FAR) + 1))
    return sorted(day for day in days if day < FAR)
