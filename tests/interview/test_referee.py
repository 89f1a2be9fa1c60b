"""A solver as the referee: no question is asked that can change nothing, and none is left that can change
something. It knows nothing of prospects: each node is two literals, whether it can be true and can be false.
"""

from __future__ import annotations

from itertools import chain, count

from hypothesis import given, settings
from hypothesis import strategies as st
from pysat.solvers import Cadical153

from openparole.interview.answers import Answers
from openparole.interview.questions import look, next_question
from openparole.logic.facts import Fact
from openparole.logic.propositions import AllOf, AnyOf, No, Unsettled, all_of
from openparole.logic.rules import Rule
from openparole.logic.values import ordinal
from tests.interview.small_law import FREE, ON, laws
from tests.interview.written import DONT_KNOW

DAY = ordinal(ON)
MANY = FREE[:12]
"""Too many to try all ways to answer."""


class Referee:
    """What a law finds after some answers, whatever is answered to the rest."""

    def __init__(self, law):
        self.law = law
        self.solver = Cadical153()
        self.fresh = count(1)
        self.yes = self.literal()
        self.solver.add_clause([self.yes])
        self.rest = {fact.name: self.literal() for fact in MANY}

    def literal(self):
        return next(self.fresh)

    def both(self, one, other):
        """The literal of a conjunction."""
        found = self.literal()
        for clause in ([-found, one], [-found, other], [found, -one, -other]):
            self.solver.add_clause(clause)
        return found

    def either(self, one, other):
        return -self.both(-one, -other)

    def found(self, answers):
        """Two literals for each way."""
        return [self.rails(all_of(*way.criteria[0].requires), answers) for way in self.law.pathways.values()]

    def rails(self, node, answers):
        """Whether a node can be true, and whether it can be false."""
        if isinstance(node, Rule):
            return self.rails(node.proposition, answers)
        if isinstance(node, Unsettled):
            return self.yes, self.yes
        if isinstance(node, No):
            return self.rails(node.child, answers)[::-1]
        if isinstance(node, Fact):
            told = answers.get(node.name)
            if told is None:
                return self.rest[node.name], -self.rest[node.name]
            return (self.yes, self.yes) if told == DONT_KNOW else (self.yes, -self.yes)[:: 1 if told else -1]
        parts = [self.rails(child, answers) for child in node.children_]
        least = len(parts) if isinstance(node, AllOf) else 1 if isinstance(node, AnyOf) else node.least
        can_be_true = self.so_many([true for true, _false in parts], least)
        can_be_false = self.so_many([false for _true, false in parts], len(parts) - least + 1)
        return can_be_true, can_be_false

    def so_many(self, literals, least):
        """The literal of "at least so many"."""
        reached = [self.yes, *[-self.yes] * least]
        for one in literals:
            steps = range(least, 0, -1)
            reached[1:] = [self.either(reached[k], self.both(reached[k - 1], one)) for k in steps][::-1]
        return reached[least]

    def can_differ(self, one, other):
        """Whether some answers to the rest make any way found otherwise."""
        pairs = zip(chain(*one), chain(*other), strict=True)
        differ = [self.either(self.both(a, -b), self.both(-a, b)) for a, b in pairs]
        ask = self.literal()
        self.solver.add_clause([-ask, *differ])
        return self.solver.solve(assumptions=[ask])


@settings(max_examples=60)
@given(laws(MANY), st.data())
def test_the_referee_finds_that_each_question_can_change_something_and_no_other(law, data):
    referee, answers = Referee(law), Answers()
    while (question := next_question(look(answers, DAY, law))) is not None:
        yes, no = (referee.found({**answers.told, question.address: it}) for it in (True, False))
        assert referee.can_differ(yes, no), question.address
        answers = question.apply(answers, data.draw(st.sampled_from([True, False, DONT_KNOW])))
    unasked = {fact.name: DONT_KNOW for fact in MANY if fact.name not in answers.told}
    assert not referee.can_differ(referee.found(answers.told), referee.found({**answers.told, **unasked}))
