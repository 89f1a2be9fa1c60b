"""Small laws made up at random, and the least that any order of questions can cost on average.

The optimum is exact: every question in every state of the answers, by dynamic programming. A yes is as likely
as a no; a law is settled when each of its ways is, or is folded by its gate.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from openparole.interview.answers import Answers
from openparole.interview.outlook import Outlook
from openparole.interview.questions import Question
from openparole.law.catalog import Law
from openparole.law.facts.catalog import facts
from openparole.law.facts.pathway_ids import PATHWAY_IDS
from openparole.law.implications import IMPLICATIONS
from openparole.law.instrument import NOTICE, Instrument, opened
from openparole.law.pathway import Gate, Pathway, Version, requirement
from openparole.logic.facts import Fact, YesNo
from openparole.logic.propositions import Proposition, all_of, any_of, at_least, no
from openparole.logic.sources import Source
from openparole.logic.text import _
from openparole.logic.values import ordinal

DAY = ordinal("2024-05-01")
SOURCE = Source("a text", "primary")
SIZE = 7
"""How many facts a small law asks about."""


def free_facts() -> list[Fact]:
    """Facts that follow from nothing and of which nothing is presumed or published."""
    from openparole.interview.priors import PRIORS

    bound = {fact.name for implication in IMPLICATIONS for fact in implication.facts} | set(PRIORS)
    yes_or_no = (fact for fact in facts().values() if isinstance(fact, YesNo) and fact.presumed is None)
    return [fact for fact in yes_or_no if fact.name not in bound]


def small_law(random: Random) -> Law:
    """Two to four ways, all open to requests, over the same few facts."""
    asked = random.sample(free_facts(), SIZE)
    ids = PATHWAY_IDS[: random.randint(2, 4)]
    intake = {id: opened("2000-01-01") for id in ids}
    opening = Instrument("X", _("An opening"), day="2000-01-01", kind=NOTICE, source=SOURCE, intake=intake)
    return Law([_way(random, id, asked) for id in ids], [opening], "0", "2024-01-01")


def _way(random: Random, id: str, asked: list[Fact]) -> Pathway:
    leaves: list[Any] = random.sample(asked, random.randint(3, SIZE))
    cut = random.randint(1, len(leaves) - 1)
    groups = (leaves[:1], leaves[1 : cut + 1], leaves[cut + 1 :])
    rules = [
        requirement(f"X-{id}-{place}", _("a rule"), _tree(random, group), source=SOURCE)
        for place, group in enumerate(filter(None, groups))
    ]
    return Pathway(
        id,
        about=_("A way."),
        grounds=(),
        gate=Gate(_("Is it for them?"), rules[0].proposition),
        asked_by=_("They ask."),
        agencies={},
        filings=(),
        criteria=[Version("V", "2000-01-01", rules, source=SOURCE)],
    )


def _tree(random: Random, leaves: list[Proposition]) -> Proposition:
    if len(leaves) == 1:
        return random.choice([leaves[0], no(leaves[0])])
    cut = random.randint(1, len(leaves) - 1)
    join = random.choice([all_of, any_of, partial(at_least, 2)])
    return join(_tree(random, leaves[:cut]), _tree(random, leaves[cut:]))


def optimum(law: Law) -> float:
    """The least mean cost of settling every way."""
    least: dict[frozenset[tuple[str, bool]], float] = {}

    def cost(answers: Answers) -> float:
        state = frozenset(answers.told.items())
        if state not in least:
            wanted = Outlook(answers, DAY, law).wanted
            least[state] = min((_asking(answers, address, cost) for address in wanted), default=0.0)
        return least[state]

    return cost(Answers())


def mean_cost(law: Law, choose: Callable[[Outlook], str | None]) -> float:
    """The mean cost of settling every way by a policy."""

    def cost(answers: Answers) -> float:
        address = choose(Outlook(answers, DAY, law))
        return 0.0 if address is None else _asking(answers, address, cost)

    return cost(Answers())


def _asking(answers: Answers, address: str, cost: Callable[[Answers], float]) -> float:
    after = (cost(answers.answer(address, truth)) for truth in (True, False))
    return Question(address).fact.cost + sum(after) / 2
