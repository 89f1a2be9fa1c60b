"""Races: contenders do the same work in alternating rounds, and medians are compared within one run.

A `Race` has a name for each contender and what it does with each of its matters. A `Target` says which ratio
or which limit is to be reached; missing it is said, and is no failure.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter
from typing import Any

EQUAL, UNEQUAL, NOT_MEASURED = 0, 1, 3
"""Exit statuses."""

LONG = 0.002
"""A round of one batch is repeated until it takes about this many seconds, so that what is quick is warm."""

Contender = tuple[Callable[[Any], Any], Sequence[Sequence[Any]]]
"""Work, and the batches of matters it is done with: a batch a round; where there are several, each once."""


def race(contenders: dict[str, Contender], rounds: int) -> dict[str, float]:
    """Microseconds a matter, the median of all rounds; the order turns round from one to the next."""
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    repeats = {name: _repeats(work, batches) for name, (work, batches) in contenders.items()}
    gc.collect()
    gc.disable()
    try:
        for turn in range(rounds):
            for name in sorted(contenders, reverse=bool(turn % 2)):
                work, batches = contenders[name]
                taken[name].append(timed(work, batches[turn % len(batches)], repeats[name]))
    finally:
        gc.enable()
    return {name: median(times) for name, times in taken.items()}


def timed(work: Callable[[Any], Any], matters: Sequence[Any], repeats: int = 1) -> float:
    """Microseconds a matter."""
    again = range(repeats)
    start = perf_counter()
    for _turn in again:
        for matter in matters:
            work(matter)
    return (perf_counter() - start) / repeats / len(matters) * 1e6


def _repeats(work: Callable[[Any], Any], batches: Sequence[Sequence[Any]]) -> int:
    if len(batches) > 1:
        return 1
    return max(1, round(LONG / (timed(work, batches[0]) * len(batches[0]) / 1e6)))


class Unequal(Exception):
    """Two contenders do not answer alike."""


def compare(names: Sequence[str], answers: dict[str, Sequence[Sequence[Any]]]) -> int:
    """Raises Unequal where any contender's answers differ from the first one's; how many are alike."""
    (first, wanted), *others = answers.items()
    for other, given in others:
        for place, (one, two) in enumerate(zip(wanted, given, strict=True)):
            for name, left, right in zip(names, one, two, strict=True):
                if left != right:
                    raise Unequal(f"matter {place}, {name}: {first} says {left}, {other} says {right}")
    return sum(map(len, wanted))


class Table:
    """What was measured and what was to be reached, for people and for programs."""

    def __init__(self) -> None:
        self.facts: dict[str, Any] = {}
        self.measured: dict[str, dict[str, float | None]] = {}
        self.targets: list[dict[str, Any]] = []

    def told(self, name: str, value: Any) -> None:
        """What the figures stand on."""
        self.facts[name] = value
        print(f"{name}: {value}")

    def group(self, title: str, times: dict[str, float | None], of: str, unit: str = "µs") -> None:
        """Figures, each also as a multiple of the contender `of`."""
        self.measured[title] = times
        print(f"\n{title}, {unit}")
        base = times[of]
        for name, time in times.items():
            if time is None:
                print(f"  {name:<58} not measured")
            else:
                print(f"  {name:<58} {time:>10,.1f} {time / base if base else 0:>8.2f} x")

    def target(self, claim: str, value: float | None, limit: float, *, least: bool = False) -> None:
        """A claim with its figure: at most the limit, or at least it."""
        reached = None if value is None else value >= limit if least else value <= limit
        self.targets.append(
            {"claim": claim, "value": value, "limit": limit, "least": least, "reached": reached}
        )

    def close(self, as_json: bool) -> int:
        """Prints the targets, then the one object; the exit status."""
        print("\nto reach")
        words = {True: "reached", False: "missed", None: "not measured"}
        for target in self.targets:
            value = "" if target["value"] is None else f"{target['value']:,.2f}"
            print(f"  {target['claim']:<72} {value:>10}  {words[target['reached']]}")
        if as_json:
            print(json.dumps({"facts": self.facts, "measured": self.measured, "targets": self.targets}))
        return NOT_MEASURED if any(target["reached"] is None for target in self.targets) else EQUAL
