"""Fees: in short on the page of a pathway, and in full, with every exception, on a page of their own."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from law_pages.declared import schedules
from law_pages.markdown import bullets, dated, described, plain, section, source, target, words
from law_pages.tree import Tree
from openparole.law.general_fees import fees_of
from openparole.logic.expressions import Cases
from openparole.logic.propositions import ALWAYS, AnyOf
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.shown import brief_number
from openparole.logic.values import ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openparole.law.catalog import Law
    from openparole.law.fees import Fee
    from openparole.law.pathway import Pathway
    from openparole.logic.expressions import NumberExpression
    from openparole.logic.propositions import Proposition
    from openparole.logic.schedules import Schedule

HEAD = """# Fees

What is paid, by which day's schedule, and for whom it is another amount. The amounts of every day stand
with the [dated numbers](numbers.md).
"""


def in_short(fee: Fee, today: int) -> str:
    """A fee with its amounts on a day, and the names of its exceptions."""
    exceptions = (
        f"{amount}: {plain(condition.label) if isinstance(condition, Rule) else described(condition)}"
        for amount, condition in _exceptions(fee.amount)
    )
    return f"**{words(fee.title)}**. {_head(fee)}\n\n{bullets([*_amounts(fee, today), *exceptions])}\n"


def fees_page(law: Law) -> str:
    """Every fee in full: what it is for, and each exception with what it rests on."""
    today = ordinal(law.verified_on)
    found: dict[tuple[object, ...], tuple[Fee, list[Pathway]]] = {}
    for pathway in law.pathways.values():
        for fee in fees_of(pathway):
            same = (str(fee.title), fee.amount, fee.clock, fee.when)
            found.setdefault(same, (fee, []))[1].append(pathway)
    tree = Tree()
    by_title = groupby(sorted(found.values(), key=_title), key=_title)
    return HEAD + "".join(
        section(plain(title), "\n".join(_in_full(fee, ways, today, tree) for fee, ways in same))
        for title, same in by_title
    )


def _title(found: tuple[Fee, list[Pathway]]) -> str:
    return str(found[0].title)


def _in_full(fee: Fee, ways: list[Pathway], today: int, tree: Tree) -> str:
    links = ", ".join(f"[{plain(way.title)}](pathways/{way.id}.md)" for way in ways)
    lines = bullets([f"With {links}", *_amounts(fee, today)])
    for amount, group in groupby(_exceptions(fee.amount), key=lambda found: found[0]):
        lines += f"- {amount} where one of these holds:\n"
        lines += "".join(f"{line}\n" for _amount, part in group for line in tree.proposition(part, 1))
    return f"{_head(fee)}\n\n{lines}"


def _head(fee: Fee) -> str:
    form = f"Form {plain(fee.form)}" if fee.form else "No form"
    only = "" if fee.when is ALWAYS else f" *(only where {described(fee.when)})*"
    why = f"{words(fee.why)} Read on {described(fee.clock)}."
    return f"{form}{only}. {why} {source(fee.source, fee.id)}"


def _amounts(fee: Fee, today: int) -> Iterator[str]:
    for schedule in dict.fromkeys(node.schedule for node in fee.amount.walk() if isinstance(node, At)):
        title = plain(schedule.title)
        link = f"[{title}](#number-{target(schedule.id)})" if schedule.id in schedules() else title
        yield f"{link}: {_on(schedule, today)} on {dated(today)}"


def _on(schedule: Schedule, day: int) -> str:
    step = schedule.on(day)
    unknown = step is None or step.amount is None
    return "not known" if unknown else brief_number(step.amount, schedule.unit)


def _exceptions(amount: NumberExpression) -> Iterator[tuple[str, Proposition]]:
    """The amounts that are another one, and for whom; alternatives one by one."""
    for node in amount.walk():
        if isinstance(node, Cases):
            for condition, value in node.arms:
                each = condition.children_ if isinstance(condition, AnyOf) else (condition,)
                shown = described(value, "cents")
                yield from ((shown, part) for part in each)
