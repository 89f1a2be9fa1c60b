"""The reasons of many matters on one day: the leaves that decide each requirement, and what is missing.

Two matters that agree on the truth of every leaf of a requirement have the same reasons for it, so reasons
are worked out once for each pattern of truths and shared. What depends on more is worked out afresh: rows,
an unknown leaf of several facts, days of the matter's own request, a pathway with a clock of its own.
"""

from __future__ import annotations

from operator import itemgetter

from openparole.law.facts.catalog import facts
from openparole.logic.case import Case
from openparole.logic.clocks import Clock
from openparole.logic.compiled import Writer
from openparole.logic.facts import Fact
from openparole.logic.proof import explain, missing, strength
from openparole.logic.propositions import AllOf, AnyOf, AtLeastOf, Constant, No, Proposition
from openparole.logic.rows import Every, Exists
from openparole.logic.rules import Rule
from openparole.logic.schedules import At
from openparole.logic.values import ANY_DATE, ANY_DAY, IS_NEVER, TRUE, UNKNOWN
from openparole.screening.compiled import own_days
from openparole.screening.finding import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.nodes import Node
    from openparole.logic.values import Truth

MOST = 4096
"""The patterns of one requirement that are remembered."""
UNTOLD = (ANY_DAY, ANY_DATE, IS_NEVER)
"""What is known of a day that moves no clock."""


class Reasons:
    """Why a requirement is what it is; `rule` has its words and its source.

    `leaves`: (node, truth, row) of those that decide. `rank`: that of the sources it rests on.
    """

    __slots__ = ("leaves", "missing", "rank", "rule", "truth")

    def __init__(self, case: Case, rule: Rule, truth: Truth) -> None:
        self.rule = rule
        self.truth = truth
        self.leaves = tuple((leaf.node, leaf.truth, leaf.row) for leaf in explain(case, rule))
        self.missing = tuple(missing(case, rule)) if truth == UNKNOWN else ()
        self.rank = strength(case, rule)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reasons) and self._parts() == other._parts()

    def _parts(self) -> tuple[Any, ...]:
        return (self.rule, self.truth, self.leaves, self.missing, self.rank)


def reasons(
    law: Law, pathways: Sequence[str], day: int
) -> Callable[[Sequence[Any]], tuple[tuple[Reasons, ...], ...]]:
    """A function of settled values: the reasons for each requirement of each pathway on that day."""
    declared = [law.pathways[id] for id in pathways]
    own = own_days(declared)
    nothing = Case([fact.unknown for fact in facts().values()], day)
    leaves: dict[Proposition, int] = {}
    shared: dict[tuple[Rule, bool], _Shared] = {}
    lines: list[list[tuple[Rule, bool]] | None] = []
    for pathway in declared:
        if pathway.clock.links and not pathway.clock.of_request:
            lines.append(None)
            continue
        lines.append([(line.rule, line.sure) for line in find(law, pathway, nothing).lines])
        for rule, sure in lines[-1] or ():
            if (rule, sure) not in shared:
                shared[rule, sure] = _Shared(rule, sure, leaves)
    order = {line: place for place, line in enumerate(shared)}
    chosen = [None if own is None else [order[line] for line in own] for own in lines]
    out = Writer(day)
    read = out.function("truths", "F", f"({' '.join(f'{out.truth(leaf)},' for leaf in leaves)})")
    remembered = [(item, item.pick, item.known) for item in shared.values()]

    def found(values: Sequence[Any]) -> tuple[tuple[Reasons, ...], ...]:
        case = Case(values, day)
        if any(case.known(fact) not in UNTOLD for fact in own):
            return tuple(read_reasons(law, pathway, case) for pathway in declared)
        truths = read(values)
        every = [known.get(pick(truths)) or item.afresh(case, truths) for item, pick, known in remembered]
        return tuple(
            read_reasons(law, pathway, case) if places is None else tuple([every[place] for place in places])
            for pathway, places in zip(declared, chosen, strict=True)
        )

    return found


def read_reasons(law: Law, pathway: Pathway, case: Case) -> tuple[Reasons, ...]:
    """The same for one pathway, by the interpreter."""
    return tuple(Reasons(case, line.rule, line.truth) for line in find(law, pathway, case).lines)


class _Shared:
    """The reasons for one requirement, by the truths of its leaves."""

    __slots__ = ("by_row", "known", "pick", "rule", "several", "sure")

    def __init__(self, rule: Rule, sure: bool, leaves: dict[Proposition, int]) -> None:
        self.rule = rule
        self.sure = sure
        own = list(dict.fromkeys(_leaves(rule)))
        places = [leaves.setdefault(leaf, len(leaves)) for leaf in own]
        self.pick: Callable[[Sequence[Truth]], Any] = itemgetter(*places) if places else _nothing
        self.several = [place for place, leaf in zip(places, own, strict=True) if not _reads_one_fact(leaf)]
        self.by_row = any(isinstance(leaf, Exists | Every) for leaf in own)
        self.known: dict[Any, Reasons] = {}

    def afresh(self, case: Case, truths: Sequence[Truth]) -> Reasons:
        """The reasons by the interpreter; remembered where the truths are all that they depend on."""
        truth = case.truth(self.rule)
        made = Reasons(case, self.rule, truth if self.sure else truth | TRUE)
        if self.by_row or len(self.known) >= MOST or any(truths[place] == UNKNOWN for place in self.several):
            return made
        self.known[self.pick(truths)] = made
        return made


def _nothing(truths: Sequence[Truth]) -> tuple[()]:
    return ()


def _leaves(node: Node) -> Iterator[Proposition]:
    """What `explain` would show of a node, whatever the truths."""
    if isinstance(node, Rule | No | AllOf | AnyOf | AtLeastOf):
        for child in node.children:
            yield from _leaves(child)
    elif isinstance(node, Proposition) and not isinstance(node, Constant):
        yield node


def _reads_one_fact(leaf: Node) -> bool:
    """Whether a leaf that is unknown lacks one fact and nothing else."""
    nodes = list(leaf.walk())
    clocks = [node for node in nodes if isinstance(node, Clock) and node.links]
    links = {link for clock in clocks for link in clock.links}
    if any(isinstance(node, At) for node in nodes) or any(not clock.of_request for clock in clocks):
        return False
    return sum(isinstance(node, Fact) and node not in links for node in nodes) <= 1
