"""One matter under every pathway: how fast findings and proofs are, against the same rules elsewhere.

    python benchmarks/one_matter.py [--quick] [--json]

Every rule of a peer is generated from the tree of the law, for the day on which the most requirements are in
force; answers are compared before anything is timed. Exit status: 0 (also when a target is missed), 1 for
unequal answers, 3 when a peer is missing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from time import perf_counter
from typing import Any

import startup
from harness import UNEQUAL, Contender, Table, Unequal, compare, race, timed
from matters import busiest_day, example, filled_in, plain, told
from two_valued import Rules, Unsayable, ifs, requirements_on

from openparole.law.catalog import Law, law
from openparole.law.facts.catalog import facts
from openparole.logic.case import Case
from openparole.logic.values import TRUE, iso
from openparole.screening.compiled import any_day, folded, interpreted
from openparole.screening.compiled_reasons import read_reasons, reasons
from openparole.screening.matter import read_matter
from openparole.screening.settle import settle

FOLDED, ANY_DAY, INTERPRETED, IFS = (
    "compiled for the day",
    "compiled for any day",
    "interpreted",
    "two-valued ifs",
)
REASONS, EACH = "proofs, shared by pattern", "proofs, each interpreted"
FEW = 12
"""How many matters go to the peers: OpenFisca takes milliseconds for each."""
PEERS = {"zen-engine": ("zen_peer", 10, 2), "OpenFisca-core": ("openfisca_peer", 50, 15)}
"""Each peer's module here, and how many times faster findings and proofs are to be."""
WARM = 6
"""How many batches of other matters the shared proofs have met before they are timed."""


class Setting:
    """The law on a day, and the matters: as in files, as settled, and filled in."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.day = busiest_day(law)
        self.ids = list(law.pathways)
        self.files = told()
        self.matters = [read_matter(file) for file in self.files]
        self.told = [settle(matter).values for matter in self.matters]
        self.full = self.batch(0)

    def batch(self, number: int, step: int = 1) -> list[list[Any]]:
        """Every `step`-th matter filled in, differently in each batch."""
        first = number * len(self.told)
        chosen = list(enumerate(self.told, first))[::step]
        return [filled_in(self.law, values, self.day, place) for place, values in chosen]

    def plain(self, batch: list[list[Any]]) -> list[dict[Any, Any]]:
        """A batch as two-valued programs hold it, by fact."""
        declared = facts().values()
        return [dict(zip(declared, map(plain, declared, values), strict=True)) for values in batch]

    def interpreted(self, ids: list[str]) -> Any:
        """The findings of a matter on some pathways, by the interpreter."""
        return lambda values: interpreted(self.law, ids, values, self.day)

    def each_proof(self, ids: list[str]) -> Any:
        """The proofs of a matter on some pathways, by the interpreter."""

        def proofs(values: list[Any]) -> list[Any]:
            case = Case(values, self.day)
            return [read_reasons(self.law, self.law.pathways[id], case) for id in ids]

        return proofs

    def with_criteria(self) -> list[str]:
        """The pathways with criteria on the day, whose clocks show that day: every requirement of these is
        met exactly where the person is found to meet them.
        """
        return [
            id
            for id, way in self.law.pathways.items()
            if requirements_on(self.law, way, self.day) and (way.clock.of_request or not way.clock.links)
        ]

    def sayable(self, words: Rules) -> list[str]:
        """Those of them that a language has words for."""
        found = []
        for id in self.with_criteria():
            try:
                if [words.text(rule) for rule in requirements_on(self.law, self.law.pathways[id], self.day)]:
                    found.append(id)
            except Unsayable:
                continue
        return found


def all_findings(table: Table, at: Setting, rounds: int) -> None:
    """Every pathway: compiled and interpreted, against the ifs; reading and settling apart."""
    start = perf_counter()
    for_the_day = folded(at.law, at.ids, at.day)
    middle = perf_counter()
    by_day = any_day(at.law, at.ids)
    end = perf_counter()
    table.told("compiling, ms", {FOLDED: ms(middle - start), ANY_DAY: ms(end - middle)})
    works = {
        FOLDED: for_the_day,
        ANY_DAY: lambda values: by_day(values, at.day),
        INTERPRETED: at.interpreted(at.ids),
    }
    by_ifs = ifs(at.law, at.ids, at.day)
    as_lists = [list(matter.values()) for matter in at.plain(at.full)]
    for batch in (at.full, at.told):
        compare(at.ids, {name: [work(values) for values in batch] for name, work in works.items()})
    sure = [[person == TRUE for _intake, person in for_the_day(values)] for values in at.full]
    table.told("answers compared", compare(at.ids, {FOLDED: sure, IFS: [by_ifs(it) for it in as_lists]}))
    table.told("of them met", sum(map(sum, sure)))
    full = race(
        {IFS: (by_ifs, [as_lists]), **{name: (work, [at.full]) for name, work in works.items()}}, rounds
    )
    table.group(f"findings, {len(at.ids)} pathways, nothing unknown", full, IFS)
    partly = race({name: (work, [at.told]) for name, work in works.items()}, rounds)
    table.group("findings, as told, the rest unknown", partly, FOLDED)
    apart = {"reading a matter": (read_matter, [at.files]), "settling it": (settle, [at.matters])}
    table.group("before that", race(apart, rounds), "settling it")
    table.target("compiled for the day, times the ifs", full[FOLDED] / full[IFS], 4)
    slowest = max(full[INTERPRETED], partly[INTERPRETED])
    table.target("all findings interpreted, µs", slowest, 1000)


def against_peers(table: Table, at: Setting, rounds: int) -> None:
    """The pathways that both peers can say: findings without a trace, proofs with one."""
    modules = {name: peer(module) for name, (module, *_factors) in PEERS.items()}
    ids = at.with_criteria()
    for module in modules.values():
        ids = ids if module is None else [id for id in at.sayable(module.WORDS(at.day)) if id in ids]
    table.told("pathways that the peers can say", ids)
    for_the_day, proofs = folded(at.law, ids, at.day), reasons(at.law, ids, at.day)
    table.told("first proofs of all, µs a matter", round(timed(proofs, at.batch(rounds + 1)), 1))
    for number in range(WARM):
        timed(proofs, at.batch(rounds + 2 + number))
    batches = [at.batch(number, max(1, len(at.told) // FEW)) for number in range(rounds + 1)]
    first, fresh = batches[0], batches[1:]
    answers = {
        FOLDED: [[person == TRUE for _intake, person in for_the_day(values)] for values in first],
        REASONS: [[all(it.truth == TRUE for it in found) for found in proofs(values)] for values in first],
    }
    untraced: dict[str, Contender] = {FOLDED: (for_the_day, [first])}
    traced: dict[str, Contender] = {REASONS: (proofs, fresh), EACH: (at.each_proof(ids), fresh)}
    plain_batches = [at.plain(batch) for batch in batches]
    for name, module in modules.items():
        for trace, contenders in ((False, untraced), (True, traced)):
            if module is not None:
                made = module.Peer(at.law, ids, at.day, traced=trace)
                matters = [[made.matter(matter) for matter in batch] for batch in plain_batches]
                answers[f"{name}, {'' if trace else 'not '}traced"] = [made.findings(it) for it in matters[0]]
                contenders[name] = (made.findings, matters[1:] if trace else matters[:1])
    table.told("peers' answers compared", compare(ids, answers))
    findings, proved = race(untraced, rounds), race(traced, rounds)
    absent = dict.fromkeys(name for name, module in modules.items() if module is None)
    table.group(f"findings, {len(ids)} pathways", {**findings, **absent}, FOLDED)
    table.group(f"proofs, {len(ids)} pathways, peers with a trace", {**proved, **absent}, REASONS)
    for name, (_module, faster, proof_faster) in PEERS.items():
        for claim, times, ours, least in (
            (f"findings, times faster than {name}", findings, FOLDED, faster),
            (f"proofs, times faster than {name}'s trace", proved, REASONS, proof_faster),
        ):
            table.target(claim, times[name] / times[ours] if name in times else None, least, least=True)


def linear(table: Table, at: Setting, rounds: int) -> None:
    """The cost of a pathway among 10, 20 and all; the sets turn, so that each pathway is in some."""
    sizes = [size for size in (10, 20, len(at.ids)) if size <= len(at.ids)]
    times: dict[str, float | None] = {}
    for name, compiled in ((FOLDED, True), (INTERPRETED, False)):
        for size in sizes:
            turned = [at.ids[start:] + at.ids[:start] for start in range(0, len(at.ids), 9)]
            sets = {str(place): ids[:size] for place, ids in enumerate(turned)}
            works = {
                place: folded(at.law, ids, at.day) if compiled else at.interpreted(ids)
                for place, ids in sets.items()
            }
            taken = race({place: (work, [at.full]) for place, work in works.items()}, rounds)
            times[f"{name}, {size} pathways"] = sum(taken.values()) / len(taken) / size
    first = next(iter(times))
    table.group("cost of one pathway", times, first)
    for name in (FOLDED, INTERPRETED):
        few, many = times[f"{name}, {sizes[0]} pathways"], times[f"{name}, {sizes[-1]} pathways"]
        table.target(f"{name}: a pathway among all, times among {sizes[0]}", many / few, 1.25)


def started(table: Table, rounds: int) -> None:
    """Whole processes."""
    times = startup.processes(*example(), rounds)
    table.group("processes", times, startup.BARE, "ms")
    bare = times[startup.BARE]
    table.target("openparole screen FILE --json, ms above bare", times[startup.SCREEN] - bare, 60)
    table.target("import openparole, ms above bare", times[startup.IMPORT] - bare, 15)


def peer(name: str) -> Any:
    """A peer's module, or None where the peer is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        print(f"{missing.name} is not installed")
        return None


def ms(seconds: float) -> float:
    """Milliseconds with one decimal."""
    return round(seconds * 1e3, 1)


def main(arguments: list[str]) -> int:
    """Runs all of it; the exit status."""
    quick = "--quick" in arguments
    table, at = Table(), Setting(law())
    table.told("day", iso(at.day))
    table.told("pathways", len(at.ids))
    table.told("matters", len(at.full))
    try:
        all_findings(table, at, 15 if quick else 101)
        against_peers(table, at, 9 if quick else 41)
        linear(table, at, 5 if quick else 31)
        started(table, 5 if quick else 31)
    except Unequal as unequal:
        print(f"answers differ: {unequal}")
        return UNEQUAL
    return table.close("--json" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
