"""Small laws made up at random, in which every way an interview can go on can be tried."""

from __future__ import annotations

from functools import partial
from itertools import pairwise, product
from typing import Any

from hypothesis import strategies as st

from openparole.interview.answers import Answers
from openparole.law.catalog import Law
from openparole.law.facts.catalog import facts
from openparole.law.facts.pathway_ids import PATHWAY_IDS
from openparole.law.implications import IMPLICATIONS
from openparole.law.instrument import NOTICE, Instrument, opened
from openparole.law.pathway import Gate, Pathway, Version, requirement
from openparole.logic.facts import YesNo
from openparole.logic.propositions import Proposition, all_of, any_of, at_least, no, unsettled
from openparole.logic.sources import Source
from openparole.logic.text import _
from openparole.logic.values import FALSE, ordinal
from openparole.screening.finding import find
from openparole.screening.report import Cases
from openparole.screening.settle import settle

ON = "2024-05-01"
SOURCE = Source("a text", "primary")
_bound = {fact.name for implication in IMPLICATIONS for fact in implication.facts}
FREE = [
    fact
    for fact in facts().values()
    if isinstance(fact, YesNo) and fact.presumed is None and fact.name not in _bound
]
"""Facts that nothing is presumed of, and that follow from nothing."""
FACTS = FREE[:5]


@st.composite
def trees(draw: Any, leaves: list[Proposition]) -> Proposition:
    """A proposition in which each leaf stands once."""
    if len(leaves) == 1:
        return draw(st.sampled_from([leaves[0], no(leaves[0])]))
    cut = draw(st.integers(1, len(leaves) - 1))
    parts = [draw(trees(leaves[:cut])), draw(trees(leaves[cut:]))]
    join = draw(st.sampled_from([all_of, any_of, partial(at_least, 1), partial(at_least, 2)]))
    return join(*parts)


@st.composite
def pathways(draw: Any, id: str, among: list[YesNo]) -> Pathway:
    """A way with a few requirements, perhaps one that no text settles; no fact stands in it twice."""
    leaves: list[Proposition] = draw(st.permutations(among))[: draw(st.integers(1, len(among)))]
    if draw(st.booleans()):
        leaves.insert(draw(st.integers(0, len(leaves))), unsettled(_("silent")))
    cuts = sorted({0, len(leaves), *draw(st.lists(st.integers(0, len(leaves)), max_size=2))})
    groups = [leaves[start:end] for start, end in pairwise(cuts)]
    rules = [
        requirement(f"X-{id}-{number}", _("a rule"), draw(trees(group)), source=SOURCE)
        for number, group in enumerate(groups)
    ]
    return Pathway(
        id,
        about=_("A way."),
        grounds=(),
        gate=Gate(_("Is it for them?"), draw(st.sampled_from(rules)).proposition),
        asked_by=_("They ask."),
        agencies={},
        filings=(),
        criteria=[Version("V", "2000-01-01", rules, source=SOURCE)],
    )


@st.composite
def laws(draw: Any, among: list[YesNo] = FACTS) -> Law:
    """One to three ways, all of them open to requests."""
    ids = PATHWAY_IDS[: draw(st.integers(1, 3))]
    opening = Instrument(
        "X",
        _("An opening"),
        day="2000-01-01",
        kind=NOTICE,
        source=SOURCE,
        intake={id: opened("2000-01-01") for id in ids},
    )
    return Law([draw(pathways(id, among)) for id in ids], [opening], "0", "2024-01-01")


def standing(law: Law, answers: Answers) -> tuple[Any, ...]:
    """What is found on each way; "folded" where the gate is answered no."""
    cases = Cases(settle(answers.matter()), ordinal(ON), {})
    found = []
    for way in law.pathways.values():
        case = cases.of(way.id)
        folded = case.truth(way.gate.proposition) == FALSE
        found.append("folded" if folded else find(law, way, case).truth)
    return tuple(found)


def completions(answers: Answers, fixed: str = "") -> list[Answers]:
    """Each way to answer everything that was not asked, but for one fact."""
    left = [fact.name for fact in FACTS if fact.name not in answers.told and fact.name != fixed]
    return [
        Answers({**answers.told, **dict(zip(left, told, strict=True))})
        for told in product([True, False], repeat=len(left))
    ]
