"""How many questions an interview takes, against the orders of other tools and against the exact optimum.

    python benchmarks/questions.py [--quick] [--json]

The people are simulated (`askers`): their mix follows published tables, and nobody is counted by them. All
orders but one ask only what could still settle something and stop at the same point; they differ in what
comes first. `short_circuit` asks as today's tools do.
Exit status: 0, also when a target is missed.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from random import Random
from statistics import mean, median, quantiles
from time import perf_counter
from typing import Any

from askers import SEED, askers
from harness import Table
from short_circuit import short_circuit
from small_laws import mean_cost, optimum, small_law

from openparole.interview.answers import Answers, Place
from openparole.interview.outlook import Outlook
from openparole.interview.policy import choose
from openparole.interview.priors import PRIORS
from openparole.interview.questions import Question
from openparole.law.facts.catalog import facts
from openparole.logic.proof import missing
from openparole.logic.rows import Rows
from openparole.logic.values import TRUE, UNKNOWN, ordinal

OURS, FIRST, TODAY = "ours", "first-needed order", "short circuit, as tools today"
Choose = Callable[[Outlook], "str | None"]


def in_order_of_writing(outlook: Outlook) -> str | None:
    """The fact that is declared first."""
    return min(_fresh(outlook, outlook.wanted), key=_declared, default=None)


def first_needed(outlook: Outlook) -> str | None:
    """One way after the other, each of its requirements asking for what it reads first, and gates last.

    Stronger than the tools of today, whose order it is: like ours it leaves out what follows from other
    answers, what can settle nothing any more, and ways that are certain to be closed.
    """
    for vague in (False, True):
        for goal in outlook.goals:
            rules = [line.rule for line in goal.finding.lines if line.truth == UNKNOWN]
            for node in (*rules, goal.pathway.clock, goal.pathway.gate.proposition):
                for one in missing(goal.finding.case, node):
                    asked = one.address in goal.gate | goal.wanted
                    if asked and outlook.answers.vague(one.address) is vague:
                        return one.address
    return None


def as_today(outlook: Outlook) -> str | None:
    """As rules run as a program ask; and then, to stop at the same point, what is still needed."""
    return short_circuit(outlook) or first_needed(outlook)


def most_often_missing(outlook: Outlook) -> str | None:
    """What the most ways wait for."""
    counts: dict[str, int] = {}
    for goal in outlook.goals:
        for address in goal.gate | goal.wanted:
            counts[address] = counts.get(address, 0) + 1
    fresh = sorted(_fresh(outlook, set(counts)), key=_declared)
    return max(fresh, key=counts.__getitem__, default=None)


def _fresh(outlook: Outlook, wanted: set[str]) -> set[str]:
    vague = {address for address in wanted if outlook.answers.vague(address)}
    return wanted - vague or vague


def _declared(address: str) -> tuple[int, int, int]:
    place = Place(address)
    row = (1 << 30 if place.complete else -1) if place.row is None else place.row
    return place.whole.index, row, place.fact.index


ORDERS: dict[str, Choose] = {
    OURS: choose,
    "order of writing": in_order_of_writing,
    FIRST: first_needed,
    TODAY: as_today,
    "missing most often": most_often_missing,
}


class Interview:
    """One interview held to its end: how many questions, and after how many something useful was found."""

    def __init__(self, person: Any, on: str, order: Choose) -> None:
        self.times: list[float] = []
        self.asked = 0
        self.useful: int | None = None
        self.firm: int | None = None
        self.foreseen: list[tuple[int, int]] = []
        answers, day = Answers(), ordinal(on)
        while True:
            start = perf_counter()
            outlook = Outlook(answers, day)
            address = order(outlook)
            self.times.append((perf_counter() - start) * 1e3)
            self.look(outlook)
            if address is None:
                break
            if order is choose:
                self.foreseen.append((outlook.most(), outlook.probably()))
            self.asked += 1
            question = Question(address, outlook.answers.vague(address))
            answers = question.apply(answers, person.reply(question, answers))
        self.answers, self.day = answers, day

    def needed(self) -> int:
        """How many of the answers, taken away one by one from the last, all stays settled without."""
        kept = self.answers
        for name in reversed(list(kept.told)):
            fewer = kept.forget(name)
            kept = kept if Outlook(fewer, self.day).goals else fewer
        return len(kept.addresses())

    def look(self, outlook: Outlook) -> None:
        """Notes the first open finding, and the first firm one."""
        opened = [finding for finding in outlook.findings if finding.truth == TRUE]
        if opened and self.useful is None:
            self.useful = self.asked
        if self.firm is None and any(finding.firm() for finding in opened):
            self.firm = self.asked

    def until(self, found: int | None) -> int:
        """The questions until something was found, or until all was settled."""
        return self.asked if found is None else found


def people(table: Table, many: int) -> None:
    """Every order with the same people."""
    asking = askers(many)
    held = {name: [Interview(person, on, order) for person, on in asking] for name, order in ORDERS.items()}
    shown: dict[str, Callable[[Interview], int]] = {
        "questions to settle all": lambda it: it.asked,
        "questions to the first open finding, or all settled": lambda it: it.until(it.useful),
        "questions to the first firm open finding, or all settled": lambda it: it.until(it.firm),
    }
    for title, count in shown.items():
        counts = {name: [count(it) for it in interviews] for name, interviews in held.items()}
        figures = {"mean": mean, "median": median, "90th percentile": lambda all: quantiles(all, n=10)[-1]}
        for figure, of in figures.items():
            table.group(f"{title}, {figure}", {name: float(of(it)) for name, it in counts.items()}, OURS, "")
    ours = held[OURS]
    to_all, first, today = (mean(it.asked for it in held[name]) for name in (OURS, FIRST, TODAY))
    table.told("people with an open finding", sum(it.useful is not None for it in ours))
    table.told("people with a firm one", sum(it.firm is not None for it in ours))
    foresight(table, ours)
    table.told("answers that would have settled all, mean", round(mean(it.needed() for it in ours), 1))
    table.target("questions to settle all, part of first-needed order", to_all / first, 0.5)
    table.target("the same, part of the order of today's tools", to_all / today, 0.5)
    table.target(
        "median to the first open finding, or all settled", median(it.until(it.useful) for it in ours), 11
    )
    table.target("the same, firm", median(it.until(it.firm) for it in ours), 11)
    table.target("a question, ms, median", median(time for it in ours for time in it.times), 1)


def foresight(table: Table, interviews: list[Interview]) -> None:
    """How well the end was foreseen before each question."""
    off, kept, all = [], 0, 0
    for it in interviews:
        for place, (most, probably) in enumerate(it.foreseen):
            left = it.asked - place
            off.append(abs(probably - left))
            kept += left <= most
            all += 1
    table.told("'at most so many' held", f"{kept} of {all} times")
    table.told("'most likely' was off by, mean", round(mean(off), 1))


def small(table: Table, many: int) -> None:
    """Every order on small laws, against the least possible mean cost."""
    random = Random(SEED)
    ratios: dict[str, list[float]] = {name: [] for name in ORDERS}
    for _turn in range(many):
        law = small_law(random)
        least = optimum(law)
        for name, order in ORDERS.items():
            ratios[name].append(mean_cost(law, order) / least)
    for figure, of in (("mean", mean), ("worst", max)):
        values = {name: of(it) for name, it in ratios.items()}
        table.group(
            f"cost on {many} small laws, times the optimum, {figure}",
            {"optimum": 1.0, **values},
            "optimum",
            "",
        )
    table.target("times the optimum on small laws, mean", mean(ratios[OURS]), 1.05)


def priors(table: Table) -> None:
    """How many facts have a published prior."""
    fields = sum(len(fact.fields) for fact in facts().values() if isinstance(fact, Rows))
    table.told("priors cited", len(PRIORS))
    table.told("priors even", len(facts()) - len(PRIORS) + fields)


def main(arguments: list[str]) -> int:
    """Runs all of it; the exit status."""
    quick = "--quick" in arguments
    table = Table()
    gc.freeze()
    priors(table)
    small(table, 10 if quick else 60)
    people(table, 20 if quick else 200)
    return table.close("--json" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
