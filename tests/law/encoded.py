"""Every id that the law declares: rules and their parts, statements, fees and their steps, routes, factors,
instruments.
"""

from __future__ import annotations

from typing import Any

from openparole.law.catalog import law
from openparole.law.consequences import CONSEQUENCES
from openparole.law.factors import WORKSHEETS, worksheet
from openparole.law.parameters.parole_fee import FEE_EXCEPTIONS
from openparole.law.routing import ROUTES
from openparole.logic.nodes import Node
from openparole.logic.rules import Rule
from openparole.logic.schedules import At


def declared_ids() -> set[str]:
    """The ids as declared; a part (`G-12.1/investment`) counts for its row too."""
    found = {item.id for item in (*CONSEQUENCES, *ROUTES, *FEE_EXCEPTIONS)}
    found |= set(law().instruments)
    for id in WORKSHEETS:
        sheet = worksheet(id)
        found |= {factor.id for factor in sheet.factors} if sheet else set()
    for pathway in law().pathways.values():
        for field in pathway.__slots__:
            found |= _ids(getattr(pathway, field))
    return found | {id.partition("/")[0] for id in found}


def _ids(value: Any) -> set[str]:
    if isinstance(value, list | tuple):
        return {id for item in value for id in _ids(item)}
    if isinstance(value, Node):
        nodes = list(value.walk())
        steps = [step for node in nodes if isinstance(node, At) for step in node.schedule.steps]
        return {node.id for node in nodes if isinstance(node, Rule)} | {step.id for step in steps if step.id}
    found = {value.id} if hasattr(value, "id") and not isinstance(value, type) else set()
    for name in ("requires", "when", "amount", "proposition"):
        found |= _ids(getattr(value, name, ()))
    return found
