"""The pages under load, in one run with a bare page of Django behind the same middleware on the same server.

    python benchmarks/web.py [--quick] [--json]

People who answer differently step through the interview once; what each sent is checked against the library,
then sent again over a few connections. The client is on the same machine and takes its share of it.
Exit status: 0 (also when a target is missed), 1 when an answer is not as the library's.
"""

from __future__ import annotations

import re
import sys
from statistics import median
from time import perf_counter

from harness import UNEQUAL, Table, Unequal
from walkers import CONTRADICTION, Walker, asked_by, lasting, split
from wire import Server, Taken, get, load, once

from openparole.interview.outlook import forget
from openparole.interview.sitting import Sitting
from openparole.law.catalog import law
from openparole.logic.values import ordinal
from openparole.screening.as_json import as_json
from openparole.screening.changes import changes_of
from openparole.screening.finding import OPEN
from openparole.web.result.ahead import windows_ahead
from openparole.web.today import today

BARE, STEP, RESULT, LAW = "a bare page", "a step of the interview", "a result", "a page of the law"
SCREENED = "library: a report, screened"
READ = "library: the same, read to its end"
ASKED = "library: the same, with days to come and changes"
CONNECTIONS = 8
STEPS = 10_000
FIRST_VISIT, LATER = 250, 40
"""Kilobytes."""


class People:
    """The walkers, and for each the page of their result and the sitting behind it."""

    def __init__(self, address: tuple[str, int], number: int) -> None:
        walkers = [Walker(address, place).walk() for place in range(number)]
        self.walkers = [walker for walker in walkers if CONTRADICTION not in walker.page]
        self.steps = [request for walker in self.walkers for request in walker.steps()]
        self.results: list[bytes] = []
        self.pages: list[bytes] = []
        self.sittings = [walker.sitting() for walker in self.walkers]
        for walker in self.walkers:
            self.results.append(walker.made("result"))
            walker.press("result")
            self.pages.append(walker.pages[-1])
            walker.undo()


def check(server: Server, people: People) -> tuple[int, int]:
    """Raises Unequal where a page says another thing than the library. How many steps and results."""
    on = today()
    for walker in people.walkers:
        for request, page in zip(walker.requests, walker.pages, strict=True):
            if lasting(split(once(server.address, request))[1]) != lasting(page):
                raise Unequal("a step that is sent again gives another page")
    for walker, sitting, page in zip(people.walkers, people.sittings, people.pages, strict=True):
        [report] = sitting.reports(ordinal(on)).values()
        for item in report.pathways:
            if item.finding == OPEN and str(item.pathway.title).encode() not in page.replace(b"&#39;", b"'"):
                raise Unequal(f"the result does not name {item.pathway.title}")
        again = Walker(server.address, 0)
        again.page = page.decode()
        again.cookie = walker.cookie
        again.press("show")
        if again.asked() != asked_by(sitting, on):
            raise Unequal(f"{again.asked()} is asked, and not {asked_by(sitting, on)}")
    return len(people.steps), len(people.pages)


def by_library(sittings: list[Sitting]) -> dict[str, float]:
    """Milliseconds, the median: the screening alone; with every report read to its end; with what else the
    page of a result asks of the library: the days to come, and what would change a finding.
    """
    on = ordinal(today())
    taken: dict[str, list[float]] = {name: [] for name in (SCREENED, READ, ASKED)}
    for told in [sitting.data() for sitting in sittings] * 2:
        forget()
        start = perf_counter()
        reports = Sitting.of(told).reports(on)
        taken[SCREENED].append(perf_counter() - start)
        for report in reports.values():
            as_json(report)
        taken[READ].append(perf_counter() - start)
        for report in reports.values():
            near = [item for item in report.pathways if not item.folded and not item.waits_for_gate()]
            windows_ahead(report, near)
            changes_of(report, named=False)
        taken[ASKED].append(perf_counter() - start)
    return {name: median(each) * 1e3 for name, each in taken.items()}


def race(
    server: Server, works: dict[str, list[bytes]], connections: int, rounds: int, seconds: float
) -> dict[str, Taken]:
    """Each work for some seconds, in turns; of each the round with the median rate."""
    taken: dict[str, list[Taken]] = {name: [] for name in works}
    for turn in range(rounds):
        for name in sorted(works, reverse=bool(turn % 2)):
            taken[name].append(load(server.address, works[name], connections, seconds=seconds))
    return {name: sorted(all, key=lambda one: one.rate)[len(all) // 2] for name, all in taken.items()}


def throughput(
    table: Table, server: Server, works: dict[str, list[bytes]], rounds: int, seconds: float
) -> None:
    """Under load."""
    busy = race(server, works, CONNECTIONS, rounds, seconds)
    many = f"{CONNECTIONS} connections"
    table.group(f"requests a second, {many}", {name: one.rate for name, one in busy.items()}, BARE, "1/s")
    table.group(f"median, {many}", {name: one.median for name, one in busy.items()}, BARE, "ms")
    table.group(f"p99, {many}", {name: one.p99 for name, one in busy.items()}, BARE, "ms")
    rate = busy[STEP].rate / busy[BARE].rate
    table.target("a step's throughput, times the bare page's, at least 0.333", rate, 1 / 3, least=True)
    table.target("a step's p99, times the bare page's, at most 4", busy[STEP].p99 / busy[BARE].p99, 4)


def alone(
    table: Table, server: Server, works: dict[str, list[bytes]], people: People, rounds: int, seconds: float
) -> None:
    """One request at a time, beside the library in this process."""
    quiet = race(server, works, 1, rounds, seconds)
    library = by_library(people.sittings)
    medians = {name: one.median for name, one in quiet.items()}
    table.group("median, one connection", {**medians, **library}, BARE, "ms")
    limit = library[ASKED] + 2 * quiet[BARE].median
    table.target(
        f"a result's median, ms; the library's and twice the bare page's is {limit:,.1f}",
        quiet[RESULT].median,
        limit,
    )


def memory(table: Table, server: Server, people: People, steps: int) -> None:
    """Over many steps."""
    parts = 5
    told: dict[str, float | None] = {}
    for part in range(parts + 1):
        load(server.address, people.steps, CONNECTIONS, count=steps // parts)
        told[f"after {(part + 1) * steps // parts:,} steps"] = server.memory()
    table.group("memory of the workers' own", told, next(iter(told)), "MB")
    first, *_, last = told.values()
    growth = None if first is None or last is None else last / first
    table.target(f"memory after {steps:,} more steps, times before, at most 1.05", growth, 1.05)


def weights(table: Table, server: Server, people: People, pages: list[bytes]) -> None:
    """Bytes over the wire, heads included."""
    first = once(server.address, get("/"))
    linked = set(re.findall(rb'(?:href|src)="(/static/[^"]+)"', split(first)[1]))
    visit = len(first) + sum(len(once(server.address, get(one.decode()))) for one in linked)
    later = {
        "first visit": visit / 1e3,
        STEP: max(len(once(server.address, one)) for one in people.steps) / 1e3,
        RESULT: max(len(once(server.address, one)) for one in people.results) / 1e3,
        LAW: max(len(once(server.address, one)) for one in pages) / 1e3,
    }
    table.group("weight of the heaviest", dict(later), "first visit", "kB")
    table.target(f"first visit, kB, below {FIRST_VISIT}", visit / 1e3, FIRST_VISIT)
    for name in (STEP, RESULT, LAW):
        table.target(f"{name}, the heaviest, kB, below {LATER}", later[name], LATER)


def main(arguments: list[str]) -> int:
    """Runs all of it; the exit status."""
    quick = "--quick" in arguments
    rounds, seconds = (1, 1.0) if quick else (5, 4.0)
    table = Table()
    with Server() as server:
        people = People(server.address, 6 if quick else 40)
        table.told("people, and their steps", [len(people.walkers), len(people.steps)])
        try:
            table.told("steps and results as the library's", check(server, people))
        except Unequal as unequal:
            print(unequal)
            return UNEQUAL
        pages = [get(f"/law/{id}/") for id in law().pathways]
        works = {BARE: [get("/bare/")], STEP: people.steps, RESULT: people.results, LAW: pages}
        for name in works:
            load(server.address, works[name], CONNECTIONS, seconds=seconds)
        throughput(table, server, works, rounds, seconds)
        alone(table, server, works, people, rounds, seconds / 2)
        memory(table, server, people, STEPS // 10 if quick else STEPS)
        weights(table, server, people, pages)
    return table.close("--json" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
