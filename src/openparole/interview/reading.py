"""Which facts a rule, a way or an implication reads, as bits: matters that agree in them read the same."""

from __future__ import annotations

from functools import reduce
from operator import itemgetter, or_

from openparole.interview.cells import bit, compared, read_by
from openparole.law.facts.beneficiary import citizenships
from openparole.law.facts.catalog import facts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from openparole.law.catalog import Law
    from openparole.law.pathway import Pathway
    from openparole.logic.facts import Fact
    from openparole.logic.implications import Implication
    from openparole.logic.nodes import Node

EVERYTHING = -1
"""All facts, as bits."""

_of_nodes: dict[Node, Reader] = {}
_readers: dict[int, Reader] = {}
_implied: dict[tuple[Law, int, int], list[Implication]] = {}
_alike: dict[Law, dict[str, str]] = {}


class Reader:
    """Some facts, as bits, and `of`: their values among all, which tell two cases apart."""

    __slots__ = ("bits", "of")

    def __init__(self, bits: int) -> None:
        self.bits = bits
        indexes = [fact.index for fact in facts().values() if bits & bit(fact)]
        self.of: Callable[[Sequence[Any]], Any] = itemgetter(*indexes) if indexes else lambda _values: ()


def reader(node: Node) -> Reader:
    """The reader of the facts that a node reads."""
    found = _of_nodes.get(node)
    if found is None:
        found = _of_nodes[node] = _reader(read_by(node))
    return found


def _reader(bits: int) -> Reader:
    found = _readers.get(bits)
    if found is None:
        found = _readers[bits] = Reader(bits)
    return found


def implications(law: Law, fact: Fact, within: int) -> list[Implication]:
    """Those of the law that an answer may set off among the facts of these bits."""
    key = (law, fact.index, within)
    if key not in _implied:
        bits = {it: bits_of(it.facts) for it in law.implications}
        reached, before = bit(fact), 0
        while reached != before:
            before = reached
            for read in bits.values():
                if read & reached and not read & ~within:
                    reached |= read
        _implied[key] = [it for it, read in bits.items() if read & reached and not read & ~within]
    return _implied[key]


def reached(law: Law, fact: Fact) -> int:
    """The facts, as bits, that an answer to this one may move: itself, and what follows from it."""
    return reduce(or_, (bits_of(it.facts) for it in implications(law, fact, EVERYTHING)), bit(fact))


def bits_of(all_facts: Iterable[Fact]) -> int:
    """The facts, as bits."""
    return reduce(or_, map(bit, all_facts), 0)


def alike(law: Law) -> dict[str, str]:
    """For each country the first one that no way to parole tells apart from it as a citizenship."""
    found = _alike.get(law)
    if found is None:
        rules = {rule for pathway in law.pathways.values() for rule in _read_by(pathway)}
        masks = {node.mask for rule in rules for node in compared(rule).get(citizenships, ())}  # type: ignore[attr-defined]  # a set is compared with masks alone
        firsts: dict[tuple[bool, ...], str] = {}
        found = _alike[law] = {
            option: firsts.setdefault(tuple(bool(bit & mask) for mask in masks), option)
            for option, bit in citizenships.bits.items()
        }
    return found


def readers(law: Law) -> dict[str, Reader]:
    """The reader of each way, by its id."""
    return {id: _reader(_read_by_pathway(pathway)) for id, pathway in law.pathways.items()}


def _read_by_pathway(pathway: Pathway) -> int:
    return reduce(or_, map(read_by, _read_by(pathway)), 0)


def _read_by(pathway: Pathway) -> list[Node]:
    """Its gate, its clock, its requirements and its invitation."""
    nodes: list[Node] = [pathway.gate.proposition, pathway.clock]
    nodes += [rule for version in pathway.criteria for rule in version.requires]
    nodes += [] if pathway.invitation is None else [pathway.invitation]
    return nodes
