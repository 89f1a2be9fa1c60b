"""The same rules for OpenFisca-core: one person, a variable a fact and a formula a pathway, from the tree.

Facts are inputs of type bool or int: an option is its place, a day its ordinal, a set one bool for each
question asked of it. Traced, there is a variable a requirement besides, so that the tracer tells which fail.
Each matter has its simulation, with the inputs set before the clock starts, so that only formulas are timed.
"""

from __future__ import annotations

from typing import Any

import numpy
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from two_valued import Rules, Unsayable, requirements_on

from openparole.law.catalog import Law
from openparole.logic.facts import Choice, Day, Fact, Members, Number, YesNo
from openparole.logic.propositions import HasAny, OneOf
from openparole.logic.values import iso

PERSON = Entity("person", "persons", "A person", "")


class OpenFisca(Rules):
    """Expressions over arrays of one element; `person(name, period)` asks for a variable."""

    yes, no = "YES", "NO"
    conjunction, disjunction, negation = "&", "|", "~"
    never = 2**31 - 1
    """Its whole numbers have 32 bits."""

    def fact(self, fact: Fact) -> str:
        self.read[fact] = None
        if not isinstance(fact, YesNo | Choice | Day | Number) or fact.rows is not None:
            raise Unsayable(repr(fact))
        return asked(fact.name)

    def one_of(self, node: OneOf) -> str:
        options, none = self.options(node)
        places = [list(node.fact.bits).index(option) for option in options]
        fact = self.fact(node.fact)
        if len(places) == 1:
            return f"({fact} {'!=' if none else '=='} {places[0]})"
        return f"numpy.isin({fact}, {places}, invert={none})"

    def has_any(self, node: HasAny) -> str:
        self.read[node.fact] = None
        self.sets[node] = f"{node.fact.name}_{len(self.sets)}" if node not in self.sets else self.sets[node]
        return asked(self.sets[node])

    def at_least(self, least: int, parts: list[str]) -> str:
        return f"({' + '.join(f'{part} * 1' for part in parts)} >= {least})"

    def chosen(self, condition: str, value: str, otherwise: str) -> str:
        return f"numpy.where({condition}, {value}, {otherwise})"

    def __init__(self, day: int) -> None:
        super().__init__(day)
        self.sets: dict[HasAny, str] = {}


def asked(name: str) -> str:
    """A variable of the person."""
    return f"person({name!r}, period)"


WORDS = OpenFisca


class Peer:
    """A system of one person with a variable for each pathway and, if `traced`, for each requirement."""

    def __init__(self, law: Law, pathways: list[str], day: int, *, traced: bool) -> None:
        self.rules = OpenFisca(day)
        self.system = TaxBenefitSystem([PERSON])
        self.keys = [f"p{place}" for place in range(len(pathways))]
        named: dict[Any, str] = {}
        for key, id in zip(self.keys, pathways, strict=True):
            requirements = requirements_on(law, law.pathways[id], day) or ()
            texts = [self.rules.text(rule) for rule in requirements]
            if traced:
                for rule, text in zip(requirements, texts, strict=True):
                    if rule not in named:
                        named[rule] = f"r{len(named)}"
                        self._variable(named[rule], bool, text)
                texts = [asked(named[rule]) for rule in requirements]
            self._variable(key, bool, self.rules.all(texts))
        for fact in self.rules.read:
            if not isinstance(fact, Members):
                self._variable(fact.name, bool if isinstance(fact, YesNo) else int)
        for name in self.rules.sets.values():
            self._variable(name, bool)
        self.formulas = [*named.values(), *self.keys]
        self.traced = traced
        self.day = period(iso(day))

    def _variable(self, name: str, kind: type, text: str | None = None) -> None:
        parts: dict[str, Any] = {"value_type": kind, "entity": PERSON, "definition_period": DateUnit.DAY}
        if text is not None:
            known = {"numpy": numpy, "YES": numpy.array([True]), "NO": numpy.array([False])}
            parts["formula"] = eval(f"lambda person, period: {text}", known)
        self.system.add_variable(type(name, (Variable,), parts))

    def matter(self, plain: dict[Fact, Any]) -> Any:
        """A simulation with the facts of a matter as its inputs."""
        simulation = SimulationBuilder().build_default_simulation(self.system)
        for fact in self.rules.read:
            if not isinstance(fact, Members):
                simulation.set_input(fact.name, self.day, numpy.array([self._number(fact, plain[fact])]))
        for node, name in self.rules.sets.items():
            has = bool(node.fact.mask(tuple(plain[node.fact])) & node.mask)
            simulation.set_input(name, self.day, numpy.array([has]))
        return simulation

    def findings(self, simulation: Any) -> tuple[bool, ...]:
        """Whether the criteria of each pathway are met; what was computed before is forgotten first."""
        for name in self.formulas:
            simulation.delete_arrays(name, self.day)
        simulation.trace = self.traced
        return tuple(bool(simulation.calculate(key, self.day)[0]) for key in self.keys)

    def _number(self, fact: Fact, value: Any) -> int:
        if isinstance(fact, Choice):
            return list(fact.bits).index(value)
        return min(value, self.rules.never)
