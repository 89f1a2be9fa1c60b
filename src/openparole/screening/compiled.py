"""The findings of many matters: each pathway's intake and person as compiled Python.

`folded` is made for one day and is the fastest; `any_day` takes the day with each matter. Both give what
`find` gives, in one tuple, and read a matter requirement by requirement until one is sure to fail. A matter
that tells a day of its own request is left to `find`, and so is a pathway whose own clock shows several days.
"""

from __future__ import annotations

from openparole.law.instrument import BY_INVITATION
from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.compiled import YES, Writer, verdict
from openparole.logic.compiled_truths import conjunction
from openparole.logic.values import FALSE, FIRST_DAY, LAST_DAY, TRUE, UNKNOWN
from openparole.screening.finding import find, intake_truth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.facts import Day
    from openparole.logic.values import Truth

    Findings = Sequence[tuple[Truth, Truth]]

FAR = 10**9
"""A day after every other."""


def folded(
    law: Law, pathways: Sequence[str], day: int, with_own_days: Callable[..., Any] | None = None
) -> Callable[[Sequence[Any]], Findings]:
    """A function of settled values: (intake, person) of each pathway on that day.

    `with_own_days`: what gives the findings on a matter that tells a day of its own request, called with its
    values and the day; by default `find` does.
    """
    return _compiled(law, pathways, Writer(day), with_own_days)


def any_day(law: Law, pathways: Sequence[str]) -> Callable[[Sequence[Any], int], Findings]:
    """A function of settled values and a day: (intake, person) of each pathway."""
    return _compiled(law, pathways, Writer())


def interpreted(law: Law, pathways: Sequence[str], values: Sequence[Any], day: int) -> Findings:
    """The same, by the interpreter."""
    case = Case(values, day)
    found = [find(law, law.pathways[id], case) for id in pathways]
    return tuple((finding.intake, finding.person) for finding in found)


def _compiled(
    law: Law, pathways: Sequence[str], out: Writer, with_own_days: Callable[..., Any] | None = None
) -> Callable[..., Findings]:
    declared = [law.pathways[id] for id in pathways]

    def by_find(values: Sequence[Any], day: int) -> Findings:
        return interpreted(law, pathways, values, day)

    other = out.constant(with_own_days or by_find)
    reading = "D" if out.day is None else str(out.day)
    for known in map(out.known, own_days(declared)):
        told = f"({known}[0] > {FIRST_DAY} or {known}[1] < {LAST_DAY})"
        out.line(f"if {known}[0] <= {known}[1] and {told}:", f"return {other}(F, {reading})")
    cells = [_cell(out, law, pathway) for pathway in declared]
    return out.function("findings", out.arguments, f"({' '.join(f'{cell},' for cell in cells)})")


def own_days(pathways: Sequence[Pathway]) -> list[Day]:
    """The days that would move the clocks of a request off the day of reading."""
    clocks = {pathway.clock for pathway in pathways}
    for pathway in pathways:
        for version in pathway.criteria:
            for rule in (*version.requires, pathway.invitation):
                if rule is not None:
                    clocks.update(node for node in rule.walk() if isinstance(node, Clock))
    links = {link for clock in clocks if clock.of_request for link in clock.links}
    return sorted(links, key=lambda link: link.index)


def _cell(out: Writer, law: Law, pathway: Pathway) -> str:
    """(intake, person) of a pathway: its segment, or a local that holds that of the segment of the day."""
    if out.day is not None and (pathway.clock.of_request or not pathway.clock.links):
        return _segment(out, law, pathway, out.day)

    def by_find(values: Sequence[Any], day: int) -> tuple[Truth, Truth]:
        finding = find(law, pathway, Case(values, day))
        return finding.intake, finding.person

    first, last, _never = out.days(pathway.clock)
    cell, shown, until = out.fresh("c"), out.fresh("d"), out.fresh("d")
    out.line(f"{shown}, {until} = {first}, {last}")
    reading = "D" if out.day is None else str(out.day)
    out.line(f"if {shown} != {until}:", f"{cell} = {out.constant(by_find)}(F, {reading})")
    for start in reversed(changes(law, pathway)):
        out.line(f"elif {shown} >= {start}:", f"{cell} = {_segment(out, law, pathway, start)}")
    return cell


def _segment(out: Writer, law: Law, pathway: Pathway, day: int) -> str:
    """The same while its clock shows one certain day."""
    spans = law.timelines[pathway.id].states(day, day)
    intake = intake_truth(spans)
    version = pathway.versions(day, day)[0]
    if version is None:
        return f"({intake}, {UNKNOWN})"
    parts = [(out.may(rule), out.may_not(rule)) for rule in version.requires if rule.in_force(day)]
    states = {span.state for span in spans}
    if pathway.invitation is not None and BY_INVITATION in states:
        may = out.may(pathway.invitation) if states == {BY_INVITATION} else YES
        parts.append((may, out.may_not(pathway.invitation)))
    may, may_not = conjunction(parts)
    true, false, unknown = (f"({intake}, {person})" for person in (TRUE, FALSE, UNKNOWN))
    return verdict(may, may_not, true, false, unknown)


def changes(law: Law, pathway: Pathway) -> list[int]:
    """The first days of the segments, earliest first; the first of them is before every day."""
    days = {1}
    for span in law.timelines[pathway.id].spans:
        days.update((span.since or 1, (span.until or FAR) + 1))
    for version in pathway.criteria:
        days.update((version.first_day, (version.last_day or FAR) + 1))
        for rule in version.requires:
            days.update((rule.first_day or 1, (rule.last_day or FAR) + 1))
    return sorted(day for day in days if day < FAR)
