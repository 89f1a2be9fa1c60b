"""The order of today's interview tools: the first value not yet told that the goal at hand reads, as written.

They run the rules as a program does: left to right, and no further than the result needs. What is already
certain from the right, or follows from another answer, they ask for nevertheless. Kinder than they are: what
is presumed is not asked, ways that take no requests are passed over, and lists are asked for as here.
"""

from __future__ import annotations

from collections.abc import Iterator

from openparole.interview.outlook import Outlook
from openparole.logic.case import Case
from openparole.logic.facts import Fact
from openparole.logic.nodes import Node
from openparole.logic.proof import ROW_NODES, missing
from openparole.logic.propositions import AllOf, AnyOf, No
from openparole.logic.rules import Rule
from openparole.logic.values import FALSE, TRUE


def short_circuit(outlook: Outlook) -> str | None:
    """What is asked next, goal after goal; None when all are worked out."""
    answers = outlook.answers
    barred = answers.barred()
    for finding in outlook.findings:
        if finding.intake != FALSE:
            rules = [finding.pathway.gate.proposition, *(line.rule for line in finding.lines)]
            for rule in rules:
                for address in undefined(finding.case, rule):
                    if address not in barred and answers.value(address) is None:
                        return address
                if finding.case.truth(rule) == FALSE:
                    break
    return None


def undefined(case: Case, node: Node) -> Iterator[str]:
    """The addresses that running a node reads, in order."""
    if isinstance(node, Rule):
        if node.when is not None:
            yield from undefined(case, node.when)
        if node.when is None or case.truth(node.when) != FALSE:
            yield from undefined(case, node.proposition)
    elif isinstance(node, No):
        yield from undefined(case, node.child)
    elif isinstance(node, AllOf | AnyOf):
        enough = FALSE if isinstance(node, AllOf) else TRUE
        for child in node.children_:
            yield from undefined(case, child)
            if case.truth(child) == enough:
                break
    elif isinstance(node, ROW_NODES):
        yield from (one.address for one in missing(case, node) if one.fact is not None)
    elif isinstance(node, Fact):
        if node.presumed is None:
            yield node.name
    else:
        for child in node.children:
            yield from undefined(case, child)
