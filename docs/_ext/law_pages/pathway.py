"""The page of one pathway: everything that the law declares of it, in the order in which people ask."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from law_pages.declared import worksheets
from law_pages.fees import in_short
from law_pages.markdown import (
    aside,
    bullets,
    dated,
    days,
    described,
    limits,
    plain,
    section,
    source,
    table,
    target,
    whom,
    words,
)
from law_pages.spans import drawn, key, state_on
from law_pages.tables import is_general
from law_pages.tree import Tree, parts
from openparole.law.agencies import NAMES, STEPS, agency_on
from openparole.law.clocks import FILING
from openparole.law.consequences import CONSEQUENCES
from openparole.law.facts.beneficiary import location
from openparole.law.general_fees import fees_of
from openparole.law.pathway import REQUIRED, SIGNIFICANT_PUBLIC_BENEFIT, URGENT_HUMANITARIAN
from openparole.logic.proof import facts_read
from openparole.logic.sources import SHAKY, STRENGTHS
from openparole.logic.values import ordinal
from openparole.pictures.axis import picture
from openparole.pictures.bars import lanes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway, Version
    from openparole.law.statements import Statement
    from openparole.logic.sources import Source

GROUNDS = {
    URGENT_HUMANITARIAN: "an urgent humanitarian reason",
    SIGNIFICANT_PUBLIC_BENEFIT: "a significant public benefit",
}

MORE = "\nWhat is true of most parole stands [on a page of its own](../consequences.md).\n"
NO_FEE = "No fee of its own was found.\n"
HOW_TO_READ = "What stands below an item must all hold, unless it says *one of*.\n"


def pathway_page(law: Law, pathway: Pathway) -> str:
    """The whole page."""
    today = ordinal(law.verified_on)
    days = lanes(law, pathway)
    return "".join(
        (
            f"# {plain(pathway.title)}\n\n{words(pathway.about)}\n",
            _warnings(pathway.warnings),
            section("At a glance", _glance(law, pathway, today)),
            section("When", f"{drawn(picture, pathway.title, days, today)}\n{key(days)}"),
            section("What must hold to ask", _criteria(pathway)),
            section("Evidence", _statements(pathway.evidence)),
            section("Later duties", _statements(pathway.duties)),
            section("Fees", "".join(in_short(fee, today) for fee in fees_of(pathway)) or NO_FEE),
            section("How long", _statements((*pathway.period, *pathway.travel_document))),
            section("How it ends", _statements(pathway.ends)),
            section("What it gives, and does not give", _gives(pathway)),
            section("Instruments", _instruments(law, pathway)),
            section("Sources", _sources(law, pathway)),
        )
    )


def _warnings(warnings: Sequence[Statement]) -> str:
    return f"\n:::{{warning}}\n{_statements(warnings)}:::\n" if warnings else ""


def _glance(law: Law, pathway: Pathway, today: int) -> str:
    places = [words(rule.label) for rule in pathway.criteria[-1].requires if location in facts_read(rule)]
    sheet = worksheets().get(pathway.worksheet)
    forms = [
        f"**{plain(filing.form or 'No form')}** {words(filing.how)}{aside(limits(filing))}"
        for filing in pathway.filings
    ]
    agencies = [
        f"**{_short(agency_on(part.agency, today))}** {STEPS[part.step]}{aside(whom(part.when))}"
        for part in pathway.deciders
    ]
    required = pathway.discretion == REQUIRED
    rows = {
        "Id": f"`{pathway.id}`",
        "Requests": f"On {dated(today)} {state_on(law, pathway, today)}",
        "First question": words(pathway.gate.question),
        "Grounds": "; ".join(GROUNDS[ground] for ground in pathway.grounds),
        "Decision": "required by the statute" if required else "case by case, at an officer's discretion",
        "Who asks": words(pathway.asked_by),
        "Where the person is": "; ".join(places),
        "Agencies": "<br>".join(agencies),
        "Forms": "<br>".join(forms) or "none",
        "Read on": "the day of filing" if pathway.clock is FILING else described(pathway.clock),
        "Factors": f"[{plain(sheet.title)}](../worksheets/{sheet.id}.md)" if sheet else "",
    }
    return table(("", ""), ((name, cell) for name, cell in rows.items() if cell))


def _short(agency: str) -> str:
    name = str(NAMES[agency])
    return name.partition("(")[2].rstrip(")") or name


def _criteria(pathway: Pathway) -> str:
    """The newest version in full, then what each earlier one said differently."""
    tree = Tree()
    newest = pathway.criteria[-1]
    text = [HOW_TO_READ, _heading(pathway, newest), tree.write(newest.requires)]
    if pathway.invitation is not None:
        text.append(
            f"\nWhile requests are taken by invitation only, also:\n\n{tree.write([pathway.invitation])}"
        )
    later = newest
    for version in reversed(pathway.criteria[:-1]):
        text.append(_heading(pathway, version))
        text.append(_difference(version, later, tree))
        later = version
    return "".join(text)


def _heading(pathway: Pathway, version: Version) -> str:
    following = [other.first_day - 1 for other in pathway.criteria if other.first_day > version.first_day]
    last = min([day for day in (version.last_day, *following[:1]) if day is not None], default=None)
    in_force = f"In force {days(version.first_day, last)} {source(version.source)}"
    return f"\n### {plain(version.id)}\n\n{in_force}\n\n"


def _difference(version: Version, later: Version, tree: Tree) -> str:
    same = [rule for rule in version.requires if rule in later.requires]
    own = [rule for rule in version.requires if rule not in later.requires]
    added = [rule for rule in later.requires if rule not in version.requires]
    told = [
        f"The same as {plain(later.id)}: {_ids(same)}." if same else "",
        f"Not asked in this form before {plain(later.id)}: {_ids(added)}." if added else "",
    ]
    return "\n\n".join(line for line in told if line) + "\n\n" + (tree.write(own) if own else "")


def _ids(rules: Iterable) -> str:
    return ", ".join(plain(rule.id) for rule in rules)


def _statements(listed: Iterable[Statement]) -> str:
    """A list of sentences; those in a row for the same people and days stand below one line."""
    lines: list[str] = []
    for limited, group in groupby(listed, key=limits):
        items = list(group)
        shared = bool(limited) and len(items) > 1
        told = (
            f"{words(item.text)}{'' if shared else aside(limited)} {source(item.source, item.id)}"
            for item in items
        )
        lines.extend(["\n  - ".join((f"{limited[0].upper() + limited[1:]}:", *told))] if shared else told)
    return bullets(lines)


def _gives(pathway: Pathway) -> str:
    own = [item for item in CONSEQUENCES if not is_general(item.pathways) and pathway.id in item.pathways]
    return _statements((*pathway.gives, *own)) + MORE


def _instruments(law: Law, pathway: Pathway) -> str:
    return bullets(
        f"{dated(item.day)} [{plain(item.title)}](#instrument-{target(item.id)}) {source(item.source)}"
        for item in law.instruments.values()
        if pathway.id in item.intake or pathway.id in item.decisions
    )


def _sources(law: Law, pathway: Pathway) -> str:
    """How strong the requirements are, and each source with what it supports."""
    rules = parts(rule for version in pathway.criteria for rule in version.requires)
    weak = [rule for rule in rules if rule.source.rank <= SHAKY]
    counted = f"Of {len(rules)} requirements and parts, {len(weak) or 'none'} rest"
    counted += "s" if not weak or len(weak) == 1 else ""
    weakest = f": {_ids(weak)}. A finding that turns on one of them is not firm." if weak else "."
    found: dict[tuple[str, str], list[str]] = {}
    for one, supports in _supported(law, pathway):
        mark = one.strength if one.day_strength == one.strength else f"{one.strength}; day {one.day_strength}"
        supported = found.setdefault((one.citation, mark), [])
        if supports not in supported:
            supported.append(supports)
    strongest = sorted(found.items(), key=lambda item: -STRENGTHS.index(item[0][1].partition(";")[0]))
    return f"{counted} on a weak or unverified source{weakest}\n\n" + table(
        ("Source", "Strength", "Supports"),
        ((plain(cite), mark, ", ".join(supported)) for (cite, mark), supported in strongest),
    )


def _supported(law: Law, pathway: Pathway) -> Iterator[tuple[Source, str]]:
    for version in pathway.criteria:
        yield version.source, plain(version.id)
        for rule in parts(version.requires):
            yield rule.source, plain(rule.id)
    for filing in pathway.filings:
        yield filing.source, plain(filing.form or "how to ask")
    for fee in fees_of(pathway):
        yield fee.source, plain(fee.id)
    lists = ("evidence", "duties", "period", "travel_document", "ends", "gives", "warnings")
    for item in (item for name in lists for item in getattr(pathway, name)):
        yield item.source, plain(item.id)
    for instrument in law.instruments.values():
        if pathway.id in instrument.intake or pathway.id in instrument.decisions:
            yield instrument.source, plain(instrument.id)
